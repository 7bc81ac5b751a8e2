# SPDX-License-Identifier: GPL-3.0-or-later
"""What belongs to the article beside its text: metadata, photos, related, checks, history."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from newsdesk.domain.article import Status
from newsdesk.domain.preflight import Finding
from newsdesk.ui.inspector.checks_page import ChecksPage
from newsdesk.ui.inspector.examination import Examination
from newsdesk.ui.inspector.history.page import HistoryPage
from newsdesk.ui.inspector.metadata_page import MetadataPage
from newsdesk.ui.inspector.page import InspectorPage, separator
from newsdesk.ui.inspector.passing import Passing
from newsdesk.ui.inspector.pointing import point_at
from newsdesk.ui.inspector.related_page import RelatedPage
from newsdesk.ui.inspector.tabs import QuietTabs
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID

METADATA, PHOTOS, RELATED, CHECKS, HISTORY = "metadata", "photos", "related", "checks", "history"
TABS = {
    METADATA: Icon.TAG,
    PHOTOS: Icon.PHOTO,
    RELATED: Icon.LINK,
    CHECKS: Icon.GOOD,
    HISTORY: Icon.HISTORY,
}
"""The tabs in their order."""


class InspectorPanel(QWidget):
    """What belongs to the article beside its text: metadata, photos, related, checks, history."""

    article_chosen = Signal(int)
    """Another article should be shown in the editor."""
    place_chosen = Signal(object)
    """A `Finding` whose place should be shown."""
    findings_changed = Signal(object)
    """The findings (tuple of `Finding`) of the open article."""
    tab_shown = Signal(str)
    """The page of that name came to the front."""
    published_wanted = Signal()
    """What stood on the site of the open article should be shown."""

    def __init__(
        self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setProperty("look", "panel")
        self._session = session
        self._appearance = appearance
        self._pictures = pictures
        self._article: OpenArticle | None = None
        self._pages: dict[str, QWidget] = {}
        self.examination = Examination(session, self)
        self.passing = Passing(session, self)
        self.tabs = QuietTabs(appearance, TABS, self)
        self.stack = QStackedWidget()
        self.stack.setObjectName("inspector_pages")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(separator())
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.tabs)
        self.tabs.currentChanged.connect(self._tab_changed)
        self.examination.found.connect(self._found)
        self.passing.place_chosen.connect(self.place_chosen)
        self._retranslate()
        self._tab_changed()

    # -- what others ask of it ---------------------------------------------------------------------------------------

    @property
    def article(self) -> OpenArticle | None:
        """The article that is shown."""
        return self._article

    @property
    def tab(self) -> str:
        """The name of the page in front."""
        return self.tabs.name_at(self.tabs.currentIndex())

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found in the open article."""
        return self.examination.findings

    def show_article(self, article: OpenArticle | None) -> None:
        """Show what belongs to another article, or to none."""
        self._article = article
        for page in self._pages.values():
            if isinstance(page, InspectorPage):
                page.show_article(article)
        self.examination.show_article(article)

    def show_tab(self, name: str) -> None:
        """Bring a page to the front: metadata, photos, related, checks or history."""
        self.tabs.setCurrentIndex(self.tabs.index_of(name))

    def show_history(self) -> HistoryPage | None:
        """Bring the history to the front."""
        self.show_tab(HISTORY)
        page = self._page(HISTORY)
        return page if isinstance(page, HistoryPage) else None

    def show_revision(self, number: int) -> None:
        """Show a saved state of the open article in its history."""
        page = self.show_history()
        if page is not None:
            page.reveal(number)

    def set_photos_page(self, page: QWidget) -> None:
        """Put the photos' own panel on its tab."""
        self._put(PHOTOS, page)
        self._tab_changed()

    def reveal_field(self, name: str) -> bool:
        """Show a field of the metadata and give it the keyboard; False where it is none of them."""
        if name == "related":
            self.show_tab(RELATED)
            return True
        page = self._page(METADATA)
        if not isinstance(page, MetadataPage) or name not in page.rows:
            return False
        self.show_tab(METADATA)
        return page.reveal_field(name)

    def has_field(self, name: str) -> bool:
        """Whether a field of the article is shown here."""
        page = self._page(METADATA)
        return name == "related" or (isinstance(page, MetadataPage) and name in page.rows)

    def point_at_field(self, name: str) -> None:
        """Show a field that was changed from elsewhere, and where it is; the keyboard stays."""
        if name == "related":
            self.show_tab(RELATED)
            return
        page = self._page(METADATA)
        if isinstance(page, MetadataPage) and name in page.rows:
            self.show_tab(METADATA)
            page.area.ensureWidgetVisible(page.rows[name], 0, 3 * GRID)
            point_at(page.rows[name], self._appearance)

    def step_finding(self, by: int) -> None:
        """Go to the place of the next finding (1) or of the one before (-1)."""
        page = self._page(CHECKS)
        if isinstance(page, ChecksPage):
            page.step(by)

    def pin_related(self) -> None:
        """Let the user pin a related article."""
        self.show_tab(RELATED)
        page = self._page(RELATED)
        if isinstance(page, RelatedPage):
            page.search()

    def pass_on(self, status: Status) -> None:
        """Give the open article another desk status, where there is a way."""
        if self._article is not None:
            self.commit()
            self.passing.pass_on(self._article, status)

    def commit(self) -> None:
        """Take what is typed so far in fields that wait for its end, as before a save."""
        page = self._pages.get(METADATA)
        if isinstance(page, MetadataPage):
            page.commit()

    # -- its own -----------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The window is painted before the first page is made, which takes a tenth of a second.
        QTimer.singleShot(0, self._tab_changed)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("About the article"))
        self.tabs.setAccessibleName(self.tr("About the article"))
        words = {
            METADATA: (self.tr("Text"), self.tr("Metadata (%1)")),
            PHOTOS: (self.tr("Photo"), self.tr("Photos (%1)")),
            RELATED: (self.tr("Related"), self.tr("Related articles (%1)")),
            CHECKS: (self.tr("Checks"), self.tr("Checks (%1)")),
            HISTORY: (self.tr("History"), self.tr("History (%1)")),
        }
        for place, (name, (text, tip)) in enumerate(words.items(), start=1):
            self.tabs.set_words(name, text, tip.replace("%1", f"Alt+{place}"))

    def _page(self, name: str) -> QWidget | None:
        """The page of that name, made when it is first wanted."""
        if name not in self._pages:
            makers: dict[str, Callable[[], InspectorPage]] = {
                METADATA: self._make_metadata,
                RELATED: self._make_related,
                CHECKS: self._make_checks,
                HISTORY: self._make_history,
            }
            if name not in makers:
                return None
            page = makers[name]()
            self._put(name, page)
            page.show_article(self._article)
        return self._pages[name]

    def _make_metadata(self) -> InspectorPage:
        page = MetadataPage(self._session, self._appearance)
        page.article_chosen.connect(self.article_chosen)
        page.place_chosen.connect(self.place_chosen)
        return page

    def _make_related(self) -> InspectorPage:
        page = RelatedPage(self._session, self._appearance)
        page.article_chosen.connect(self.article_chosen)
        return page

    def _make_history(self) -> HistoryPage:
        page = HistoryPage(self._session, self._appearance, self._pictures)
        page.published_wanted.connect(self.published_wanted)
        return page

    def _make_checks(self) -> InspectorPage:
        page = ChecksPage(self._session, self._appearance, self.examination)
        page.place_chosen.connect(self.place_chosen)
        return page

    def _put(self, name: str, page: QWidget) -> None:
        self._pages[name] = page
        self.stack.addWidget(page)

    def _tab_changed(self) -> None:
        """Bring the page of the tab to the front; none is made before the window is painted."""
        if not self.isVisible():
            return
        page = self._page(self.tab)
        if page is not None:
            self.stack.setCurrentWidget(page)
        for each in self._pages.values():
            if isinstance(each, InspectorPage):
                each.set_active(each is page)
        self.tab_shown.emit(self.tab)

    def _found(self, findings: tuple[Finding, ...]) -> None:
        self.tabs.set_badge(CHECKS, str(len(findings)) if findings else "")
        self.findings_changed.emit(findings)
