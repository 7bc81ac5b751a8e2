# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of the time line: chosen by mouse and keyboard, runs opened, a state named in its place."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from newsdesk.domain.article import Revision
from newsdesk.ui.inspector.history.delegate import TimeLineDelegate
from newsdesk.ui.inspector.history.model import Index, TimeLineModel
from newsdesk.ui.inspector.history.time_line import Entry, EntryKind
from newsdesk.ui.theme.appearance import Appearance


class TimeLineView(QListView):
    """Entries newest first; Right and Left open and close a run, F2 names a state."""

    bottom_reached = Signal()
    """Earlier revisions are wanted, if there are any."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("revisions")
        self.line = TimeLineModel(self)
        self.setModel(self.line)
        self.setItemDelegate(TimeLineDelegate(appearance, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._look_at_bottom)
        self.verticalScrollBar().rangeChanged.connect(self._look_at_bottom)
        appearance.changed.connect(self.viewport().update)

    # -- what is chosen ----------------------------------------------------------------------------------------------

    def chosen(self) -> list[Entry]:
        """The chosen entries, older first."""
        rows = sorted((index.row() for index in self.selectionModel().selectedRows()), reverse=True)
        return [self.line.entry(self.line.index(row)) for row in rows]

    def choose(self, numbers: Iterable[int]) -> bool:
        """Choose those revisions that are here; the first of them is the one that the keyboard is on."""
        places = sorted({place for number in numbers if (place := self.line.place_of(number)) is not None})
        if not places:
            return False
        selection = QItemSelection()
        for place in places:
            selection.select(self.line.index(place), self.line.index(place))
        model = self.selectionModel()
        model.setCurrentIndex(self.line.index(places[0]), model.SelectionFlag.NoUpdate)
        model.select(selection, model.SelectionFlag.ClearAndSelect)
        return True

    def reveal(self, number: int) -> bool:
        """Choose a revision by itself and bring it into view; False where it is not here."""
        place = self.line.place_opened(number)
        if place is None:
            return False
        self._choose_row(place)
        self.scrollTo(self.line.index(place), QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def _choose_row(self, row: int) -> None:
        # By the view itself, keys of a shortcut that are still held would choose more, or nothing.
        model = self.selectionModel()
        model.setCurrentIndex(self.line.index(row), model.SelectionFlag.ClearAndSelect)

    def states(self) -> tuple[Revision, ...]:
        """All revisions that are here, newest first."""
        return self.line.revisions

    def toggle(self, index: Index) -> None:
        """Open a run, or close it; what was chosen in it is the run then."""
        row = index.row()
        self.line.toggle(index)
        if not self.selectionModel().hasSelection():
            self._choose_row(row)

    # -- its own -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        entry = self.line.entry(index) if index.isValid() else None
        opens = event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Plus)
        closes = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Minus)
        if (
            entry is not None
            and entry.kind is EntryKind.RUN
            and ((opens and not entry.expanded) or (closes and entry.expanded))
        ):
            self.toggle(index)
        elif entry is not None and closes and entry.inside:
            self._to_run(index)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.line.entry(index).kind is EntryKind.RUN:
            self.toggle(index)
        else:
            super().mouseDoubleClickEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _to_run(self, index: QModelIndex) -> None:
        row = index.row()
        while self.line.entry(self.line.index(row)).inside:
            row -= 1
        self._choose_row(row)

    def _look_at_bottom(self) -> None:
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum() - bar.pageStep():
            self.bottom_reached.emit()
