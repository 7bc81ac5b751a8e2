# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of the open article: every saved state, what changed between any two, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from newsdesk.domain.article import Article, Revision
from newsdesk.newsroom.changes import Changes, Subject
from newsdesk.ui.inspector.comparison_view import ComparisonView
from newsdesk.ui.inspector.fields.field import CalmComboBox
from newsdesk.ui.inspector.page import InspectorPage
from newsdesk.ui.inspector.restoring import edit_to_restore
from newsdesk.ui.inspector.revision_rows import PAGE, row_of
from newsdesk.ui.inspector.rows import Row, RowsView
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.states import StateStack

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from newsdesk.newsroom.index_cards import Comparison
    from newsdesk.newsroom.newsroom import Newsroom

_PAUSE_MS = 120


class HistoryPage(InspectorPage):
    """Revisions, newest first and page by page; the chosen one is compared with another."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(session, appearance, parent)
        self.setObjectName("history_page")
        self._revisions: tuple[Revision, ...] = ()
        self._zone: ZoneInfo | None = None
        self._compared: tuple[Revision, Revision, bool] | None = None
        self._more = False
        self._stale = True
        self._asking = False
        self.view = RowsView(appearance, "revisions")
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.against = CalmComboBox()
        self.against.setObjectName("compare_against")
        self.against.addItems(["", ""])
        self.restore_button = QPushButton()
        self.restore_button.setObjectName("restore_revision")
        self.said = QLabel()
        self.said.setObjectName("compared_revisions")
        self.said.setProperty("look", "hint")
        self.said.setWordWrap(True)
        self.comparison = ComparisonView(appearance)
        self.states = StateStack(self._content(), appearance)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._compare)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.states)
        self._connect()
        self._retranslate()

    def restore(self) -> None:
        """Bring the chosen revision back: an edit that can be undone, saved as restored."""
        article, chosen = self._article, self._chosen()
        if article is None or article.read_only or len(chosen) != 1:
            return
        number = chosen[0].number

        def done(earlier: Article) -> None:
            if article is self._article and not article.read_only:
                edit = edit_to_restore(article, earlier)
                if edit is not None:
                    article.do(edit, None)
                    article.save("restored")

        self._session.read(
            self, lambda newsroom: newsroom.index_cards.revision(article.id, number), done, key="restore"
        )

    # -- what is shown -----------------------------------------------------------------------------------------------

    def _content(self) -> QWidget:
        below = QWidget()
        below.setObjectName("comparison")
        bar = QHBoxLayout()
        bar.setSpacing(GRID // 2)
        bar.addWidget(self.against, 1)
        bar.addWidget(self.restore_button)
        column = QVBoxLayout(below)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(bar)
        column.addWidget(self.said)
        column.addWidget(self.comparison, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setObjectName("history_splitter")
        splitter.addWidget(self.view)
        splitter.addWidget(below)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        return splitter

    def _connect(self) -> None:
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.against.currentIndexChanged.connect(lambda _: self._compare())
        self.restore_button.clicked.connect(self.restore)
        self._session.changed.connect(self._library_changed)

    def _retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Saved states"))
        self.against.setItemText(0, self.tr("Against the one before"))
        self.against.setItemText(1, self.tr("Against the text as it stands"))
        self.against.setAccessibleName(self.tr("What the chosen state is compared with"))
        self.against.setToolTip(self.tr("Choose two states with Ctrl to compare them with each other"))
        self.restore_button.setText(self.tr("Restore"))
        self.restore_button.setToolTip(
            self.tr("Bring this state back. Status and address stay; it can be undone like any edit.")
        )
        self.view.rows.set_rows(self._rows())
        if self._compared is not None and self.said.text():
            first, last, with_standing = self._compared
            self._say(first, last, with_standing=with_standing)
        self._show_state()

    def _article_changed(self) -> None:
        self._revisions, self._stale, self._asking = (), True, False
        self.view.rows.set_rows(())
        self.comparison.clear()
        self.said.clear()
        self._show_state()
        if self._active:
            self._ask()

    def _activated(self) -> None:
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
            self.states.show_empty(self.tr("No article is open"), self.tr("Every saved state of it will stand here."))
        elif self._revisions:
            self.states.show_content()
        else:
            self.states.show_content()
            self.states.show_loading()

    def _ask(self) -> None:
        """Ask for the newest revisions; those further down that were shown already stay."""
        article = self._article
        if article is None or not self._session.is_open:
            return

        def work(newsroom: Newsroom) -> tuple[tuple[Revision, ...], ZoneInfo]:
            return newsroom.index_cards.revisions(article.id, limit=PAGE + 1), newsroom.settings().timezone

        def done(answer: tuple[tuple[Revision, ...], ZoneInfo]) -> None:
            if article is self._article:
                found, self._zone = answer
                self._stale = False
                self._take_newest(found)

        self._session.read(
            self, work, done, failed=lambda error: self.states.show_error(error, self._ask), key="revisions"
        )

    def _take_newest(self, found: tuple[Revision, ...]) -> None:
        chosen = {revision.number for revision in self._chosen()}
        at_newest = not self._revisions or chosen == {self._revisions[0].number}
        known = {revision.number for revision in self._revisions}
        if self._revisions and found and found[-1].number in known:
            older = tuple(revision for revision in self._revisions if revision.number < found[-1].number)
            self._revisions = (*found, *older)
        else:
            self._revisions, self._more = found[:PAGE], len(found) > PAGE
        self._show_rows(chosen=set() if at_newest else chosen)

    def _show_rows(self, chosen: set[int]) -> None:
        self.view.rows.set_rows(self._rows())
        self._show_state()
        if not self._revisions:
            return
        wanted = chosen & {revision.number for revision in self._revisions} or {self._revisions[0].number}
        selection = QItemSelection()
        for place, revision in enumerate(self._revisions):
            if revision.number in wanted:
                index = self.view.rows.index(place)
                selection.select(index, index)
        model = self.view.selectionModel()
        model.select(selection, model.SelectionFlag.ClearAndSelect)
        model.setCurrentIndex(selection.indexes()[0], model.SelectionFlag.NoUpdate)
        self._compare()

    def _rows(self) -> list[Row]:
        return [row_of(revision, self._before(place), self._zone) for place, revision in enumerate(self._revisions)]

    def _before(self, place: int) -> Revision | None:
        return self._revisions[place + 1] if place + 1 < len(self._revisions) else None

    def _scrolled(self) -> None:
        bar = self.view.verticalScrollBar()
        article = self._article
        if article is None or not self._more or self._asking or bar.value() < bar.maximum() - bar.pageStep():
            return
        self._asking = True
        last = self._revisions[-1].number

        def done(found: tuple[Revision, ...]) -> None:
            self._asking = False
            if article is self._article and self._revisions and self._revisions[-1].number == last:
                self._add(found)

        self._session.read(
            self, lambda newsroom: newsroom.index_cards.revisions(article.id, last, PAGE + 1), done, key="more"
        )

    def _add(self, found: tuple[Revision, ...]) -> None:
        start = len(self._revisions)
        self._more = len(found) > PAGE
        self._revisions = (*self._revisions, *found[:PAGE])
        rows = self._rows()
        self.view.rows.change_row(start - 1, rows[start - 1])
        self.view.rows.add_rows(rows[start:])

    # -- comparing ---------------------------------------------------------------------------------------------------

    def _chosen(self) -> list[Revision]:
        """The chosen revisions, older first."""
        rows = sorted((index.row() for index in self.view.selectionModel().selectedRows()), reverse=True)
        return [self._revisions[row] for row in rows if row < len(self._revisions)]

    def _selected(self) -> None:
        self._pause.start()
        self._show_buttons()

    def _show_buttons(self) -> None:
        article, chosen = self._article, self._chosen()
        writable = article is not None and not article.read_only
        self.restore_button.setVisible(writable)
        self.restore_button.setEnabled(writable and len(chosen) == 1)
        self.against.setEnabled(len(chosen) == 1)

    def _compare(self) -> None:
        article, chosen = self._article, self._chosen()
        self._show_buttons()
        if article is None or not chosen or not self._session.is_open or not self._active:
            return
        first, last = chosen[0], chosen[-1]
        standing, document = article.article, article.document

        def work(newsroom: Newsroom) -> Comparison:
            cards = newsroom.index_cards
            if first is not last:
                return cards.compare(article.id, first.number, last.number)
            if with_standing:
                return cards.compare_with(article.id, last.number, standing, document)
            return cards.compare(article.id, last.number - 1 if last.number > 1 else None, last.number)

        def done(comparison: Comparison) -> None:
            if article is self._article:
                self._say(first, last, with_standing=with_standing)
                self.comparison.show_comparison(comparison, self._zone)

        with_standing = first is last and self.against.currentIndex() == 1
        self._session.read(
            self, work, done, failed=lambda error: self.states.show_error(error, self._compare), key="compare"
        )

    def _say(self, first: Revision, last: Revision, *, with_standing: bool) -> None:
        self._compared = (first, last, with_standing)
        if first is not last:
            words = self.tr("From № %1 to № %2").replace("%1", str(first.number)).replace("%2", str(last.number))
        elif with_standing:
            words = self.tr("From № %1 to the text as it stands now").replace("%1", str(last.number))
        elif last.number == 1:
            words = self.tr("The first state: everything in it is new")
        else:
            words = self.tr("From № %1 to № %2").replace("%1", str(last.number - 1)).replace("%2", str(last.number))
        self.said.setText(words)
