# SPDX-License-Identifier: GPL-3.0-or-later
"""Statuses, saved searches, sections and the bin, with live counts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsdesk.domain.query import ListFilter
from newsdesk.domain.section import Section
from newsdesk.domain.shelf import ShelfCounts
from newsdesk.newsroom.changes import Changes, Subject
from newsdesk.ui.navigation.entries import Entry, Group, entries
from newsdesk.ui.navigation.saved import KeptSearchLines
from newsdesk.ui.navigation.view import NavigationView
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.widgets.states import StateStack

_SHOWN = (Subject.ARTICLES, Subject.PHOTOS, Subject.NAMES)
_GATHER_MS = 60
"""Changes and filters that come one after another are counted together."""


class NavigationPanel(QWidget):
    """Statuses, saved searches, sections and the bin, with live counts."""

    filter_chosen = Signal(object)
    """A `ListFilter` that the list should show: what calendar and search had set is still in it."""
    search_chosen = Signal(object)
    """A `SavedSearch` that the list should show, in its order."""
    said = Signal(str, str, object)
    """Something was done: words, what a button would do, and the function that does it."""
    warned = Signal(str)
    """Something could not be done."""
    articles_dropped = Signal(tuple, object)
    """Articles (ids) should be changed so (`BulkChange`): they were dropped on a line."""

    def __init__(
        self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setProperty("look", "panel")
        self._session = session
        self._appearance = appearance
        self._pictures = pictures
        self._shown = ListFilter()
        self._counts = ShelfCounts()
        self._sections: tuple[Section, ...] = ()
        self.saved = KeptSearchLines(session, self)
        self.view = NavigationView(appearance)
        self.states = StateStack(self.view, appearance, skeleton_rows=8)
        self._gather = QTimer(self, interval=_GATHER_MS, singleShot=True)
        self._gather.timeout.connect(self._count)
        self._gather_saved = QTimer(self, interval=_GATHER_MS, singleShot=True)
        self._gather_saved.timeout.connect(self.saved.load)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.states)
        self.setFocusProxy(self.view)
        self.view.entry_chosen.connect(self._choose)
        self.view.articles_dropped.connect(self._drop)
        self._connect_saved()
        appearance.changed.connect(self.view.viewport().update)
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.changed.connect(self._changed)
        self._show_lines()
        self._retranslate()
        if session.is_open:
            self._opened()

    # -- what holds --------------------------------------------------------------------------------------------------

    @property
    def counts(self) -> ShelfCounts:
        """The numbers that are shown."""
        return self._counts

    def set_filter(self, shown: ListFilter) -> None:
        """Show what the list is filtered by now."""
        if shown == self._shown:
            return
        self._shown = shown
        self.view.show_filter(shown)
        self._gather.start()

    def state(self) -> dict[str, Any]:
        """Which groups are folded, to be remembered."""
        return {"closed": sorted(self.view.closed_groups)}

    def restore(self, state: dict[str, Any]) -> None:
        """Fold the groups that `state` remembered."""
        closed = state.get("closed")
        names = closed if isinstance(closed, list) else []
        self.view.fold(Group(name) for name in names if name in set(Group))

    # -- loading -----------------------------------------------------------------------------------------------------

    def _opened(self) -> None:
        self.view.droppable = self.view.hands.writable = not self._session.read_only
        self._count_all()
        self.saved.load()

    def _closed(self) -> None:
        self._sections, self._counts = (), ShelfCounts()
        self.saved.clear()
        self.states.show_content()

    def _changed(self, changes: Changes) -> None:
        if any(changes.touches(subject) for subject in _SHOWN):
            self._gather.start()
        if any(changes.touches(subject) for subject in (*_SHOWN, Subject.SEARCHES)):
            self._gather_saved.start()

    def _count(self) -> None:
        if self._session.is_open:
            self._count_all()

    def _count_all(self) -> None:
        shown = self._shown
        self._session.read(
            self,
            lambda newsroom: (newsroom.shelf.frame().sections, newsroom.shelf.counts(shown)),
            self._take,
            failed=self._failed,
            key="counts",
        )

    def _take(self, answer: tuple[tuple[Section, ...], ShelfCounts]) -> None:
        self._sections, counts = answer
        former = self._counts
        self._counts = replace(counts, embargoed=former.embargoed, uncredited=former.uncredited)
        self._show_lines()
        self.states.show_content()
        shown = self._shown
        self._session.read(
            self, lambda newsroom: newsroom.shelf.cares(shown), self._take_cares, failed=self._failed, key="cares"
        )

    def _take_cares(self, answer: tuple[int, int]) -> None:
        embargoed, uncredited = answer
        self._counts = replace(self._counts, embargoed=embargoed, uncredited=uncredited)
        self.view.show_counts(self._counts)

    def _failed(self, error: Exception) -> None:
        if self._sections:
            # The numbers are a moment old; the list itself says what is wrong.
            return
        self.states.show_error(error, self._count)

    def _show_lines(self) -> None:
        self.view.show_entries(entries(self._sections, self.saved.searches))
        self.view.show_filter(self._shown)
        self.view.show_counts(self._counts)
        self._show_saved()

    def _show_saved(self) -> None:
        self.view.show_saved(self.saved.number, self.saved.lacking)

    # -- choosing ----------------------------------------------------------------------------------------------------

    def _choose(self, entry: Entry) -> None:
        wanted = entry.filter_from(self._shown)
        if entry.saved is not None:
            self.set_filter(wanted)
            self.search_chosen.emit(entry.saved)
            if lacking := self.saved.lacking(entry.saved):
                self.said.emit(lacking, "", None)
            return
        if wanted != self._shown:
            self.set_filter(wanted)
            self.filter_chosen.emit(wanted)

    def _drop(self, articles: tuple[int, ...], entry: Entry) -> None:
        if entry.change is not None:
            self.articles_dropped.emit(articles, entry.change)

    def _connect_saved(self) -> None:
        saved, hands = self.saved, self.view.hands
        saved.loaded.connect(self._show_lines)
        saved.counted.connect(self._show_saved)
        saved.said.connect(self.said)
        saved.warned.connect(self.warned)
        hands.renamed.connect(saved.rename)
        hands.deleted.connect(saved.delete)
        hands.moved.connect(saved.move)
        hands.put.connect(saved.put)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Navigation"))
        self.view.setAccessibleName(self.tr("Statuses and sections"))
        self.view.rename()
        self._show_saved()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
