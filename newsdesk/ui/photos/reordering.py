# SPDX-License-Identifier: GPL-3.0-or-later
"""A column of cards that can be dragged into another order."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from newsdesk.ui.photos.picture import ORDER_MIME
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID


class ReorderArea(QScrollArea):
    """Scrolls cards, and shows with a line where a dragged one would go."""

    moved = Signal(int, int)
    """The card of the first number should take the place of the second."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(True)
        self._colours = appearance
        self._line = QFrame()
        self._line.setObjectName("drop_line")

    @property
    @abstractmethod
    def cards(self) -> Sequence[QWidget]:
        """The cards from top to bottom."""

    def set_room(self, room: QWidget) -> None:
        """Scroll this widget, in which the cards stand."""
        self.setWidget(room)
        self._line.setParent(room)
        self._line.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        source: QObject | None = event.source()
        if event.mimeData().hasFormat(ORDER_MIME) and isinstance(source, QWidget) and self.isAncestorOf(source):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(ORDER_MIME):
            self._show_line(self._row_at(event.position().toPoint()))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._line.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._line.hide()
        source = int(bytes(event.mimeData().data(ORDER_MIME).data()))
        row = self._row_at(event.position().toPoint())
        event.acceptProposedAction()
        self.moved.emit(source, row - 1 if row > source else row)

    def _row_at(self, point: QPoint) -> int:
        """How many cards are above a point of the view."""
        y = point.y() + self.verticalScrollBar().value()
        return sum(card.y() + card.height() // 2 < y for card in self.cards)

    def _show_line(self, row: int) -> None:
        cards = self.cards
        if not cards:
            return
        y = cards[row].y() - GRID // 2 if row < len(cards) else cards[-1].geometry().bottom() + GRID // 2
        self._line.setStyleSheet(f"background: {self._colours.tokens.accent};")
        self._line.setGeometry(GRID, y - 1, self.viewport().width() - 2 * GRID, 2)
        self._line.show()
        self._line.raise_()
