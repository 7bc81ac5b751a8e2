# SPDX-License-Identifier: GPL-3.0-or-later
"""The page as readers will see it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsdesk.domain.article import Status
from newsdesk.domain.manuscript.page_places import TextPlace
from newsdesk.domain.preflight import Finding
from newsdesk.newsroom.changes import Changes
from newsdesk.ui.failures import ErrorText
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.preview.bar import PreviewBar
from newsdesk.ui.preview.follower import Follower
from newsdesk.ui.preview.links import PageLinks
from newsdesk.ui.preview.page_frame import PageFrame
from newsdesk.ui.preview.printing import Printing
from newsdesk.ui.preview.showing import Showing
from newsdesk.ui.preview.strip import Strip
from newsdesk.ui.preview.tabs import PreviewTabs
from newsdesk.ui.preview.width import Width
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.widgets.states import StateStack

if TYPE_CHECKING:
    from newsdesk.ui.preview.box import Box
    from newsdesk.ui.preview.paper import Paper


class PreviewPanel(QWidget):
    """The page as readers will see it; light until it is first shown, when the web engine is loaded."""

    article_chosen = Signal(int)
    """A link to another article of the library was followed."""
    place_clicked = Signal(TextPlace)
    """A place in the text of the article was clicked in the page: body, headline, lead, kicker or byline."""
    finding_chosen = Signal(object)
    """A reason (`Finding`) for which an export would hold the article back was clicked."""
    view_changed = Signal()
    """Another width was chosen, or light or dark, or what is shown at all."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._appearance = appearance
        self._article: OpenArticle | None = None
        self._width = Width.PHONE
        self._dark: bool | None = None
        self._follower = Follower(session, self)
        self._showing = Showing(session, self)
        self._build()
        self._connect()
        self._retranslate()

    # -- public ------------------------------------------------------------------------------------------------------

    @property
    def width_shown(self) -> Width:
        """The width at which the page is shown."""
        return self._width

    @property
    def page_dark(self) -> bool:
        """Whether the page is shown dark: as the window is, until something else is chosen."""
        return self._appearance.dark if self._dark is None else self._dark

    @property
    def showcase_shown(self) -> bool:
        """Whether headline and lead are shown as they look elsewhere, and not the page."""
        return self._tabs.showcase

    def show_article(self, article: OpenArticle | None) -> None:
        """Show the page of an open article, or none."""
        if self._article is not None:
            self._article.edited.disconnect(self._show_state)
            self._article.saved.disconnect(self._show_state)
        self._article = article
        self._links.article = 0 if article is None else article.id
        self._strip.say_nothing()
        self._strip.set_findings(())
        self._follower.follow(article)
        self._showing.follow(article)
        if article is not None:
            article.edited.connect(self._show_state)
            article.saved.connect(self._show_state)
        self._show_state()
        self._show()

    def show_caret(self, article: int, field: str, block: int) -> None:
        """Mark where the caret of an article is, a block of the body or another field, and bring it into view."""
        if self._article is not None and self._article.id == article:
            self._follower.note_caret(field, block)

    def set_findings(self, findings: tuple[Finding, ...]) -> None:
        """Tell what was found in the article; only what blocks an export is shown."""
        self._strip.set_findings([finding for finding in findings if finding.blocking])

    def set_width(self, width: Width | str) -> None:
        """Show the page as wide as a phone, a tablet or a desktop has it."""
        self._width = Width(width)
        self.set_showcase(False)
        self._bar.show_width(self._width)
        self._show_width()
        self.view_changed.emit()

    def set_showcase(self, shown: bool) -> None:
        """Show headline and lead as they look in lists, search engines and messengers, or the page again."""
        self._tabs.show_showcase(shown)

    def save_as_pdf(self, file: Path | None = None) -> None:
        """Print the article into a file, which is asked for unless it is named."""
        if file is None:
            self._printing.ask_and_save()
        else:
            self._printing.save(file)

    def set_page_dark(self, dark: bool) -> None:
        """Show the page dark or light from now on, whatever the window is."""
        self._dark = dark
        self._apply_dark()
        self.view_changed.emit()

    def state(self) -> dict[str, Any]:
        """How the page is shown, to be remembered."""
        return {"width": self._width.value, "dark": self._dark, "showcase": self.showcase_shown}

    def restore(self, state: dict[str, Any]) -> None:
        """Show the page as `state` remembered."""
        width, dark = state.get("width"), state.get("dark")
        if width in set(Width):
            self.set_width(Width(width))
        if isinstance(dark, bool):
            self.set_page_dark(dark)
        self.set_showcase(state.get("showcase") is True)

    def set_site(self, folder: Path | None) -> None:
        """Tell where the site was exported to."""
        self._links.set_site(folder)

    def reload(self) -> None:
        """Make the page anew."""
        if self._stack.state == "error":
            self._restart()
        elif self.showcase_shown:
            self._showing.reload()
        else:
            self._follower.reload()

    def open_exported(self) -> None:
        """Open the exported page in the system's browser."""
        self._links.open_exported(self._follower.path)

    def close_page(self) -> None:
        """Let the page go; for the end of the program."""
        self._follower.follow(None)
        self._showing.follow(None)
        self._printing.close()
        self._frame.close_page()

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._strip = Strip(self._appearance)
        self._links = PageLinks(self._session, self._strip, self)
        self._printing = Printing(self._session, self._appearance, self._follower, self._strip, self)
        self._frame = PageFrame(self._session, self._appearance)
        self._stack = StateStack(self._frame, self._appearance, skeleton_rows=8)
        self._bar = PreviewBar(self._appearance)
        line = QWidget()
        line.setFixedHeight(1)
        line.setObjectName("preview_line")
        line.setStyleSheet("background: palette(mid)")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._tabs = PreviewTabs()
        column.addWidget(self._tabs)
        column.addWidget(self._strip)
        column.addWidget(self._stack, 1)
        column.addWidget(line)
        column.addWidget(self._bar)
        self._bar.show_width(self._width)

    def _connect(self) -> None:
        self._bar.width_chosen.connect(self.set_width)
        self._bar.dark_chosen.connect(self.set_page_dark)
        self._bar.reload_wanted.connect(self.reload)
        self._bar.pdf_wanted.connect(self.save_as_pdf)
        self._printing.paper_made.connect(self._take_paper)
        self._frame.box_made.connect(self._take_box)
        self._frame.failed.connect(self._show_failure)
        self._bar.exported_wanted.connect(self.open_exported)
        self._strip.finding_chosen.connect(self.finding_chosen)
        self._links.article_chosen.connect(self.article_chosen)
        self._tabs.currentChanged.connect(self._change_tab)
        self._follower.shown.connect(self._show)
        self._showing.shown.connect(self._show)
        self._showing.failed.connect(self._show_failure)
        self._follower.failed.connect(self._show_failure)
        self._appearance.changed.connect(self._apply_dark)
        self._session.changed.connect(self._note_changes)
        self._session.closed.connect(self._forget_library)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close_page)

    def _make_box(self) -> None:
        """Have the page drawn; the web engine is loaded when the panel is first seen."""
        if self._article is not None and self._frame.load_engine():
            self._stack.show_loading()

    def _take_box(self, box: Box) -> None:
        box.text_clicked.connect(lambda place: self.place_clicked.emit(self._follower.place_in_text(place)))
        box.field_clicked.connect(lambda field, signs: self.place_clicked.emit(TextPlace(field, offset=signs)))
        box.path_named.connect(self._links.name_path)
        box.path_followed.connect(self._links.follow_path)
        box.link_followed.connect(self._links.follow_link)
        box.link_hovered.connect(self._links.show_address)
        box.crashed.connect(self._show_crash)
        self._frame.set_dark(self.page_dark)
        self._show_width()
        self._follower.set_box(box)
        self._showing.set_box(box)
        self._printing.set_box(box)

    def _take_paper(self, paper: Paper) -> None:
        self._frame.take_paper(paper)
        self._show_width()

    def _show_width(self) -> None:
        self._frame.show_page(self._width, fitting=self.showcase_shown)
        if self._frame.view is not None:
            self.setFocusProxy(self._frame.view)
        self._printing.set_wanted(self._frame.on_paper and self._frame.box is not None)

    # -- states ------------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        """Show the page, or what stands in its place."""
        if self._article is None:
            self._stack.show_empty(
                self.tr("The page of the article stands here"),
                self.tr("Open an article to see it as its readers will."),
            )
        elif self._frame.box is None or not (self._showing if self.showcase_shown else self._follower).path:
            self._stack.show_loading()
            if self.isVisible():
                self._make_box()
        else:
            self._stack.show_content()

    def _show_state(self, *_: object) -> None:
        article = self._article
        self._strip.set_state(unpublished=article is not None and article.article.status is not Status.PUBLISHED)

    def _show_failure(self, error: Exception) -> None:
        self._stack.show_error(error, self._restart)

    def _show_crash(self) -> None:
        text = ErrorText(
            self.tr("The preview stopped"),
            self.tr("The text is safe: the page is drawn by a process of its own."),
            self.tr("Start it again."),
        )
        self._stack.show_error(text, self._restart)

    def _restart(self) -> None:
        self._stack.show_loading()
        if self._frame.box is None:
            self._make_box()
        elif self.showcase_shown:
            self._showing.reload()
        else:
            self._follower.restart()

    def _apply_dark(self) -> None:
        self._bar.show_dark(self.page_dark)
        self._frame.set_dark(self.page_dark)

    def _forget_library(self) -> None:
        self.show_article(None)

    def _note_changes(self, changes: Changes) -> None:
        if changes.subjects:
            self._follower.note_library()

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Preview"))
        self._showing.reload()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._begin)

    def hideEvent(self, event: QHideEvent) -> None:
        self._follower.set_active(False)
        self._showing.set_active(False)
        super().hideEvent(event)

    def _begin(self) -> None:
        """Work from the first time the panel is painted."""
        if self.isVisible():
            self._bar.draw_icons()
            self._apply_dark()
            self._activate()
            self._make_box()

    def _activate(self) -> None:
        """Let that one work whose page is shown."""
        if self.showcase_shown:
            self._follower.leave()
        self._showing.set_active(self.showcase_shown)
        self._follower.set_active(not self.showcase_shown)

    def _change_tab(self) -> None:
        if self.isVisible():
            self._activate()
        self._show_width()
        self._show()
        self.view_changed.emit()
