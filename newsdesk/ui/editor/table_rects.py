# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a table, its rows and its columns stand in the view."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextTable

from newsdesk.ui.editor.table_room import CELL_PADDING
from newsdesk.ui.editor.text_view import TextView


def table_rect(view: TextView, table: QTextTable) -> QRectF:
    """All of a table, in the viewport."""
    layout = view.document().documentLayout()
    return layout.frameBoundingRect(table).translated(0, -view.verticalScrollBar().value())


def row_top(view: TextView, table: QTextTable, row: int) -> float:
    """The upper edge of a row; the lower edge of the table for the number of its rows."""
    return table_rect(view, table).bottom() if row >= table.rows() else _corner(view, table, row, 0).top()


def column_left(view: TextView, table: QTextTable, column: int) -> float:
    """The left edge of a column; the right edge of the table for the number of its columns."""
    if column >= table.columns():
        return table_rect(view, table).right()
    return _corner(view, table, 0, column).left()


def header_rect(view: TextView, table: QTextTable) -> QRectF:
    """The row of headings."""
    whole = table_rect(view, table)
    whole.setBottom(row_top(view, table, 1))
    return whole


def nearest(edges: list[float], place: float) -> int:
    """The number of the edge that is nearest to a place."""
    return min(range(len(edges)), key=lambda number: abs(edges[number] - place))


def _corner(view: TextView, table: QTextTable, row: int, column: int) -> QRectF:
    block = table.cellAt(row, column).firstCursorPosition().block()
    rect = view.document().documentLayout().blockBoundingRect(block)
    padding = view.look.px(CELL_PADDING)
    return rect.translated(-padding, -padding - view.verticalScrollBar().value())
