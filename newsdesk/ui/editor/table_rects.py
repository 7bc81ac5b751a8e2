# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a table, its rows and its columns stand in the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextTable

from newsdesk.ui.editor.table_room import CELL_PADDING

if TYPE_CHECKING:
    from newsdesk.ui.editor.text_view import TextView


def table_rect(view: TextView, table: QTextTable) -> QRectF:
    """All of a table, in the viewport: its cells alone, for Qt counts the room around it among its frame."""
    last_row, last_column = table.rows() - 1, table.columns() - 1
    first = _cell(view, table, 0, 0)
    lowest = max(_cell(view, table, last_row, column).bottom() for column in range(table.columns()))
    right = _cell(view, table, 0, last_column).right()
    return QRectF(first.left(), first.top(), right - first.left(), lowest - first.top())


def row_top(view: TextView, table: QTextTable, row: int) -> float:
    """The upper edge of a row; the lower edge of the table for the number of its rows."""
    return table_rect(view, table).bottom() if row >= table.rows() else _cell(view, table, row, 0).top()


def column_left(view: TextView, table: QTextTable, column: int) -> float:
    """The left edge of a column; the right edge of the table for the number of its columns."""
    if column >= table.columns():
        return table_rect(view, table).right()
    return _cell(view, table, 0, column).left()


def header_rect(view: TextView, table: QTextTable) -> QRectF:
    """The row of headings."""
    whole = table_rect(view, table)
    whole.setBottom(row_top(view, table, 1))
    return whole


def nearest(edges: list[float], place: float) -> int:
    """The number of the edge that is nearest to a place."""
    return min(range(len(edges)), key=lambda number: abs(edges[number] - place))


def _cell(view: TextView, table: QTextTable, row: int, column: int) -> QRectF:
    block = table.cellAt(row, column).firstCursorPosition().block()
    rect = view.document().documentLayout().blockBoundingRect(block)
    padding = view.look.px(CELL_PADDING)
    return rect.adjusted(-padding, -padding, padding, padding).translated(0, -view.verticalScrollBar().value())
