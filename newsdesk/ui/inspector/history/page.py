# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of the open article: every saved state, what changed between any two, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from newsdesk.domain.article import Article
from newsdesk.newsroom.changes import Changes, Subject
from newsdesk.ui.inspector.fields.field import CalmComboBox
from newsdesk.ui.inspector.history.comparing import Compared, Comparing
from newsdesk.ui.inspector.history.comparison_view import ComparisonView
from newsdesk.ui.inspector.history.time_line import EntryKind
from newsdesk.ui.inspector.history.view import TimeLineView
from newsdesk.ui.inspector.history.way_back import WayBack
from newsdesk.ui.inspector.page import InspectorPage
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.flow import FlowLayout
from newsdesk.ui.widgets.states import StateStack

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.revisions import RevisionPage

PAGE = 100
"""How many further revisions are asked for at once."""
_PAUSE_MS = 120
_MARK = 32
_HALF = 1_000
"""Both parts are as high to begin with, however high the page is."""


class HistoryPage(InspectorPage):
    """The time line, newest first and page by page; the chosen state is compared with another."""

    published_wanted = Signal()
    """What stood on the site should be shown."""

    def __init__(
        self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, appearance, parent)
        self.setObjectName("history_page")
        self._stale = True
        self._asking = self._exhausted = False
        self._wanted = 0
        self.view = TimeLineView(appearance)
        self.against = CalmComboBox()
        self.against.setObjectName("compare_against")
        self.against.addItems(["", ""])
        self.name_button = QPushButton()
        self.name_button.setObjectName("name_revision")
        self.restore_button = QPushButton()
        self.restore_button.setObjectName("restore_revision")
        self.published_button = QPushButton()
        self.published_button.setObjectName("history_published")
        self.said = QLabel()
        self.said.setObjectName("compared_revisions")
        self.said.setProperty("look", "hint")
        self.said.setWordWrap(True)
        self.comparison = ComparisonView(appearance, pictures)
        self.comparing = Comparing(session, self)
        self.way_back = WayBack(session, self)
        self.states = StateStack(self._content(), appearance)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.states)
        self._connect()
        self._retranslate()

    # -- what others ask of it ---------------------------------------------------------------------------------------

    def restore(self) -> None:
        """Bring the chosen state back: an edit that can be undone, saved as restored."""
        number = self._number()
        if number:
            self.way_back.whole(self._article, number)

    def name_state(self) -> None:
        """Let the user name the chosen state in its place."""
        number = self._number()
        if number and self._article is not None and not self._article.read_only and self.view.reveal(number):
            self.view.edit(self.view.currentIndex())

    def reveal(self, number: int) -> None:
        """Choose a revision, once it is read."""
        self._wanted = 0 if not self._stale and self.view.reveal(number) else number
        if self._wanted and not self._stale:
            self._ask_older()

    # -- what is shown -----------------------------------------------------------------------------------------------

    def _content(self) -> QWidget:
        below = QWidget()
        below.setObjectName("comparison")
        # Where there is little room the buttons go below the choice together, and no words give way.
        bar = FlowLayout()
        bar.setContentsMargins(0, 0, 2 * GRID, 0)
        bar.addWidget(self.against)
        bar.addWidget(self._buttons())
        column = QVBoxLayout(below)
        column.setContentsMargins(2 * GRID, GRID, 0, 0)
        column.setSpacing(GRID // 2)
        self.said.setContentsMargins(0, 0, 2 * GRID, 0)
        column.addLayout(bar)
        column.addWidget(self.said)
        column.addWidget(self.comparison, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setObjectName("history_splitter")
        splitter.addWidget(self.view)
        splitter.addWidget(below)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_HALF, _HALF])
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        return splitter

    def _buttons(self) -> QWidget:
        together = QWidget()
        row = QHBoxLayout(together)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        for button in (self.restore_button, self.name_button, self.published_button):
            row.addWidget(button)
        for mark in (self.name_button, self.published_button):
            mark.setFixedWidth(_MARK)  # no more than its icon
        return together

    def _connect(self) -> None:
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self.view.bottom_reached.connect(self._ask_older)
        self.view.line.named.connect(self._named)
        self.against.currentIndexChanged.connect(lambda _: self._compare())
        self.restore_button.clicked.connect(self.restore)
        self.name_button.clicked.connect(self.name_state)
        self.published_button.clicked.connect(self.published_wanted)
        self.comparing.done.connect(self._show_compared)
        self.comparing.failed.connect(lambda error: self.states.show_error(error, self._compare))
        self.comparison.back_wanted.connect(lambda part: self.way_back.part(self._article, part, self.comparing.shown))
        self._pause.timeout.connect(self._compare)
        self._session.changed.connect(self._library_changed)

    def _retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Revisions"))
        self.against.setItemText(0, self.tr("Against the one before"))
        self.against.setItemText(1, self.tr("Against the text as it stands"))
        self.against.setAccessibleName(self.tr("What the chosen revision is compared with"))
        self.against.setToolTip(self.tr("Choose two revisions with Ctrl to compare them with each other"))
        self.name_button.setAccessibleName(self.tr("Name this revision"))
        self.name_button.setToolTip(self.tr("Name this revision (F2)"))
        self.published_button.setAccessibleName(self.tr("What stood on the site"))
        self.published_button.setToolTip(self.tr("What stood on the site, and when (Ctrl+Shift+H)"))
        self.restore_button.setText(self.tr("Restore"))
        self.restore_button.setToolTip(
            self.tr("Bring this revision back. Status and address stay; it can be undone like any edit.")
        )
        self.view.viewport().update()
        if self.comparing.shown is not None:
            self._say(self.comparing.shown)
        self._show_state()

    def _draw(self) -> None:
        if self.isVisible():
            self._show_icons()

    def _show_icons(self) -> None:
        self.name_button.setIcon(self._appearance.icon(Icon.EDIT))
        self.published_button.setIcon(self._appearance.icon(Icon.PREVIEW))

    def _article_changed(self) -> None:
        self._stale, self._asking, self._exhausted, self._wanted = True, False, False, 0
        self.view.line.clear()
        self.comparing.forget()
        self.comparison.clear()
        self.said.clear()
        self._show_state()
        if self._active:
            self._ask()

    def _activated(self) -> None:
        self._show_icons()
        if self._stale:
            self._ask()

    def _edited(self, fields: frozenset[str], *, own: bool) -> None:
        if self._active and self.against.currentIndex() == 1:
            self._pause.start()

    def _saved(self, _article: Article) -> None:
        self._renew()

    def _reloaded(self) -> None:
        self._renew()

    def _library_changed(self, changes: Changes) -> None:
        if self._article is not None and changes.touches(Subject.ARTICLES, article=self._article.id):
            self._renew()

    def _renew(self) -> None:
        self._stale = True
        if self._active:
            self._ask()

    def _show_state(self) -> None:
        if self._article is None:
            self.states.show_empty(self.tr("No article is open"), self.tr("Every revision of it will stand here."))
        else:
            self.states.show_content()
            if self.view.line.rowCount() == 0:
                self.states.show_loading()

    # -- the pages of the time line ----------------------------------------------------------------------------------

    def _ask(self) -> None:
        """Ask for the newest revisions; those further down that were shown already stay."""
        article = self._article
        if article is None or not self._session.is_open:
            return

        def done(page: RevisionPage) -> None:
            if article is self._article:
                self._stale = False
                self._take_newest(page)

        def work(newsroom: Newsroom) -> RevisionPage:
            return newsroom.revisions.page(article.id)

        self._session.read(
            self, work, done, failed=lambda error: self.states.show_error(error, self._ask), key="revisions"
        )

    def _take_newest(self, page: RevisionPage) -> None:
        chosen = {entry.revisions[0].number for entry in self.view.chosen()}
        known = self.view.states()
        at_newest = not known or chosen == {known[0].number}
        self.view.line.renew(page.revisions, page.total, page.zone)
        self._show_state()
        if not page.revisions:
            return
        newest = {page.revisions[0].number}
        if at_newest or not self.view.choose(chosen):
            self.view.choose(newest)
        self._compare()
        if self._wanted:
            self.reveal(self._wanted)

    def _ask_older(self) -> None:
        """Ask for the next page, or for all up to the revision that is wanted."""
        article, oldest = self._article, self.view.line.oldest
        if article is None or oldest is None or self._asking or self._exhausted or self.view.line.complete:
            return
        self._asking = True
        limit = max(PAGE, oldest.number - self._wanted) if self._wanted else PAGE

        def done(page: RevisionPage) -> None:
            self._asking = False
            if article is self._article and self.view.line.oldest == oldest:
                self._exhausted = len(page.revisions) < limit
                self.view.line.add(page.revisions)
                if self._wanted:
                    self.reveal(self._wanted)

        def failed(error: Exception) -> None:
            self._asking = False
            self.states.show_error(error, self._ask)

        self._session.read(
            self, lambda newsroom: newsroom.revisions.page(article.id, oldest.number, limit), done, failed=failed,
            key="more",
        )  # fmt: skip

    def _named(self, number: int, name: str) -> None:
        article = self._article
        if article is not None:
            self._session.write(self, lambda newsroom: newsroom.revisions.name(article.id, number, name))

    # -- comparing ---------------------------------------------------------------------------------------------------

    def _number(self) -> int:
        """The one state that is chosen; of a run its newest."""
        chosen = self.view.chosen()
        return chosen[0].revisions[0].number if len(chosen) == 1 else 0

    def _selected(self) -> None:
        self._pause.start()
        self._show_buttons()

    def _show_buttons(self) -> None:
        article, one = self._article, bool(self._number())
        writable = article is not None and not article.read_only
        for button in (self.restore_button, self.name_button):
            button.setVisible(writable)
            button.setEnabled(writable and one)
        self.against.setEnabled(one)

    def _compare(self) -> None:
        article, chosen = self._article, self.view.chosen()
        self._show_buttons()
        if article is None or not chosen or not self._session.is_open or not self._active:
            return
        first, last = chosen[0], chosen[-1]
        number = last.revisions[0].number
        if first is not last:
            self.comparing.ask(article, Compared(first.revisions[0].number, number))
        elif self.against.currentIndex() == 1:
            self.comparing.ask(article, Compared(number, None))
        else:
            before = first.revisions[-1].number - 1 if first.kind is EntryKind.RUN else number - 1
            self.comparing.ask(article, Compared(before or None, number))

    def _show_compared(self, compared: Compared) -> None:
        article, comparison = self._article, self.comparing.comparison
        if article is not None and comparison is not None:
            self._say(compared)
            ways_back = compared.before is not None and not article.read_only
            self.comparison.show_comparison(comparison, self.view.line.zone, ways_back=ways_back)

    def _say(self, compared: Compared) -> None:
        first, last = compared.before, compared.after
        if last is None:
            words = self.tr("From № %1 to the text as it stands now").replace("%1", str(first))
        elif first is None:
            words = self.tr("The first revision: everything in it is new")
        else:
            words = self.tr("From № %1 to № %2").replace("%1", str(first)).replace("%2", str(last))
        self.said.setText(words)
