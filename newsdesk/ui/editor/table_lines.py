# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of tables: Qt would lay out and paint a table with lines of its own twice to four times as slowly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QTextTable

from newsdesk.ui.editor.table_rects import column_left, row_top, table_rect

if TYPE_CHECKING:
    from newsdesk.ui.editor.text_view import TextView


def paint_lines(view: TextView, painter: QPainter, table: QTextTable, clip: QRectF, first: int) -> None:
    """Paint the lines of a table between and around its cells, those of the rows from one on that can be seen."""
    colour = QColor(view.look.tokens.line_strong)
    whole = table_rect(view, table)
    left, right = round(whole.left()), round(whole.right()) - 1
    for row in range(first, table.rows() + 1):
        top = whole.bottom() if row == table.rows() else row_top(view, table, row)
        if top > clip.bottom():
            break
        painter.fillRect(left, round(top), right + 1 - left, 1, colour)
    upper, lower = round(max(whole.top(), clip.top() - 1)), round(min(whole.bottom(), clip.bottom() + 1))
    for column in range(table.columns() + 1):
        edge = right if column == table.columns() else round(column_left(view, table, column))
        painter.fillRect(edge, upper, 1, lower - upper, colour)
