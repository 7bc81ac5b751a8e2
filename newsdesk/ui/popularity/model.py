# SPDX-License-Identifier: GPL-3.0-or-later
"""The places of a ranking as Qt's list model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from newsdesk.domain.readership import Ranked, Window
from newsdesk.ui.popularity.spans import condensed, span_text
from newsdesk.ui.popularity.words import change_sentence, place_sentence, views_words
from newsdesk.ui.wording import section_name

if TYPE_CHECKING:
    from newsdesk.newsroom.statistics import Board

PLACE = Qt.ItemDataRole.UserRole + 1
"""The `Ranked`."""
CURVE = Qt.ItemDataRole.UserRole + 2
"""Views by day or week, oldest first."""
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class RankingModel(QAbstractListModel):
    """The places of a board, first one first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board: Board | None = None
        self._curves: dict[int, tuple[int, ...]] = {}

    @property
    def window(self) -> Window:
        """The window that the places belong to."""
        return self._board.window if self._board else Window.ALL

    def show_board(self, board: Board | None) -> None:
        """Take other places; where the articles are the same ones, rows stay rows."""
        former = [place.id for place in self._board.places] if self._board else []
        curves = {key: condensed(curve) for key, curve in board.curves.items()} if board else {}
        if board and former and former == [place.id for place in board.places]:
            self._board, self._curves = board, curves
            self.dataChanged.emit(self.index(0), self.index(len(former) - 1))
            return
        self.beginResetModel()
        self._board, self._curves = board, curves
        self.endResetModel()

    def place(self, row: int) -> Ranked | None:
        """The place in a row."""
        places = self._board.places if self._board else ()
        return places[row] if 0 <= row < len(places) else None

    def row_of(self, article: int) -> int:
        """The row of an article; -1 where it has none."""
        places = self._board.places if self._board else ()
        return next((row for row, place in enumerate(places) if place.id == article), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._board is None else len(self._board.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = self.place(index.row())
        if place is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return place.headline
        if role == PLACE:
            return place
        if role == CURVE:
            return self._curves.get(place.id, ())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return place_sentence(place, self.window)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(place)
        return None

    def _tip(self, place: Ranked) -> str:
        span = span_text(self.window, self._board.until) if self._board else ""
        lines = (
            place.headline,
            section_name(place.section),
            f"{views_words(place.views)} · {span}",
            change_sentence(place, self.window),
        )
        return "\n".join(line for line in lines if line)
