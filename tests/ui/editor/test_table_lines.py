# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a table, which are painted over it."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCursor

from newsdesk.ui.editor.table_rects import column_left, row_top, table_rect
from tests.ui.editor.conftest import Desk

ROW = "| раз | два слова | три |\n"
TABLE = f"{ROW}|---|---|---|\n{ROW * 40}"


def test_lines_stand_around_all_cells_that_are_seen_wherever_it_is_scrolled_to(desk: Desk) -> None:
    desk.open(f"До.\n\n{TABLE}\nПосле.\n")
    view = desk.view
    table = QTextCursor(view.document().find("два слова").block()).currentTable()
    colour = QColor(view.look.tokens.line_strong)
    bar = view.verticalScrollBar()
    for scrolled in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(scrolled)
        shown = view.viewport().grab().toImage()
        whole, height = table_rect(view, table), view.viewport().height()
        rows = [round(row_top(view, table, row)) for row in range(42)]
        seen = [top for top in rows if 0 <= top < height]
        assert len(seen) > 5
        columns = [round(column_left(view, table, column)) for column in range(3)]
        inside = columns[1] + 3
        assert all(shown.pixelColor(inside, top) == colour for top in seen)
        between = (seen[2] + seen[3]) // 2
        for edge in (*columns, round(whole.right()) - 1):
            assert shown.pixelColor(edge, between) == colour
        assert shown.pixelColor(inside, seen[2] + 2) != colour
