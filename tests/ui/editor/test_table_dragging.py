# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows and columns are dragged by their handles: a line shows the place, one edit takes them there, Esc leaves them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsdesk.document.plain_text import inline_text
from newsdesk.document.tree import Alignment, Table, Text
from newsdesk.ui.editor import tables
from newsdesk.ui.editor.blocks.grip import DragGrip
from newsdesk.ui.editor.grids import Cells, rows_of, with_columns_put, with_rows_put
from newsdesk.ui.editor.table_rects import column_left, row_top, table_rect
from tests.ui.editor.conftest import Desk

LEFT = Qt.MouseButton.LeftButton
BODY = "До.\n\n| А | Б | В |\n| --- | ---: | --- |\n| г | д | е |\n| ж | з | и |\n| к | л | м |\n\nПосле.\n"


@pytest.fixture
def table(desk: Desk) -> Desk:
    """An article with a table that is all in sight."""
    desk.open(BODY, lead="", headline="№")
    QApplication.processEvents()
    return desk


def _drag(desk: Desk, text: str, before: int, *, of_rows: bool, release: bool = True) -> DragGrip:
    """Drag the row or column of a cell to the line before another one."""
    desk.put_caret(text)
    view, handles = desk.view, desk.panel.beside.handles
    handles.follow(view.cursorRect().center())
    grip = handles.row if of_rows else handles.column
    found = view.textCursor().currentTable()
    near = row_top(view, found, before) + 3 if of_rows else column_left(view, found, before) - 3
    there = QPoint(20, round(near)) if of_rows else QPoint(round(near), 20)
    QTest.mousePress(grip, LEFT, pos=grip.rect().center())
    for place in (grip.rect().center() + QPoint(15, 15), grip.mapFromGlobal(view.viewport().mapToGlobal(there))):
        QTest.mouseMove(grip, place)
    if release:
        QTest.mouseRelease(grip, LEFT, pos=grip.mapFromGlobal(view.viewport().mapToGlobal(there)))
    return grip


def _first_column(desk: Desk) -> str:
    node = desk.article.document.blocks[1]
    assert isinstance(node, Table)
    return "".join(inline_text(row[0]) for row in rows_of(node))


@pytest.mark.parametrize(
    ("text", "before", "wanted"),
    [("г", 4, "Ажкг"), ("к", 1, "Акгж"), ("А", 4, "гжкА"), ("к", 0, "кАгж"), ("ж", 2, "Агжк"), ("ж", 3, "Агжк")],
)
def test_a_row_comes_to_the_line_as_one_edit_and_goes_back_with_one_undo(
    table: Desk, text: str, before: int, wanted: str
) -> None:
    _drag(table, text, before, of_rows=True)
    assert _first_column(table) == wanted
    assert len(table.edits) == (wanted != "Агжк")
    table.assert_in_step()
    if table.edits:
        assert tables.cells_of(table.view.textCursor()) == Cells(wanted.index(text), 0)
        table.article.undo()
        assert table.markdown == BODY
        table.assert_in_step()


def test_the_edges_of_rows_and_columns_are_where_their_cells_end(table: Desk) -> None:
    table.put_caret("м")
    view, found = table.view, table.view.textCursor().currentTable()
    whole = table_rect(view, found)
    rows = [row_top(view, found, row) for row in range(5)]
    columns = [column_left(view, found, column) for column in range(4)]
    assert rows == sorted(rows)
    assert (rows[0], rows[-1], columns[0], columns[-1]) == (whole.top(), whole.bottom(), whole.left(), whole.right())
    assert 20 < rows[4] - rows[3] == pytest.approx(rows[3] - rows[2], abs=3)
    table.put_caret("После")
    assert rows[-1] < view.cursorRect().top()
    assert rows[-1] > view.cursorRect().top() - 60


def test_a_column_takes_its_side_along(table: Desk) -> None:
    _drag(table, "Б", 0, of_rows=False)
    assert table.markdown.startswith("До.\n\n| Б | А | В |\n| ---: | --- | --- |\n| д | г | е |")
    assert len(table.edits) == 1
    table.assert_in_step()


def test_rows_that_are_selected_whole_come_along(table: Desk) -> None:
    table.put_caret("г")
    cursor = table.view.textCursor()
    tables.select(cursor, Cells(1, 0, 2, 3))
    table.view.setTextCursor(cursor)
    view, handles = table.view, table.panel.beside.handles
    handles.follow(view.cursorRect().center())
    found = cursor.currentTable()
    there = QPoint(20, round(row_top(view, found, 4)) - 2)
    QTest.mousePress(handles.row, LEFT, pos=QPoint(5, 5))
    for place in (QPoint(25, 25), handles.row.mapFromGlobal(view.viewport().mapToGlobal(there))):
        QTest.mouseMove(handles.row, place)
    QTest.mouseRelease(handles.row, LEFT, pos=QPoint(5, 5))
    assert _first_column(table) == "Акгж"


def test_escape_leaves_the_row_where_it_was(table: Desk) -> None:
    grip = _drag(table, "г", 4, of_rows=True, release=False)
    dragging = [grip.dragging]
    before = table.view.viewport().grab().toImage()
    QTest.keyClick(table.view, Qt.Key.Key_Escape)
    assert table.view.viewport().grab().toImage() != before
    QTest.mouseRelease(grip, LEFT, pos=QPoint(5, 400))
    assert [*dragging, grip.dragging] == [True, False]
    assert table.edits == []
    assert not table.panel.beside.handles.row.isVisible()


@given(
    size=st.tuples(st.integers(2, 6), st.integers(1, 5)), start=st.integers(0, 5), count=st.integers(1, 5),
    before=st.integers(0, 6),
)  # fmt: skip
def test_lines_that_are_put_elsewhere_keep_their_order_and_all_others_theirs(
    size: tuple[int, int], start: int, count: int, before: int
) -> None:
    rows, columns = size
    lines = tuple(tuple((Text(f"{row}{column}"),) for column in range(columns)) for row in range(rows))
    node = Table((Alignment.NONE,) * columns, lines[0], lines[1:])
    start, before = min(start, rows - 1), min(before, rows)
    count = min(count, rows - start)
    moved = rows_of(with_rows_put(node, Cells(start, 0, count, columns), before))
    held = lines[start : start + count]
    assert [row for row in moved if row not in held] == [row for row in lines if row not in held]
    assert [row for row in moved if row in held] == list(held)
    if not start < before < start + count:
        assert moved[(before if before <= start else before - count)] == held[0]
    turned = Table((Alignment.NONE,) * rows, tuple(row[0] for row in lines), ())
    across = with_columns_put(turned, Cells(0, start, 1, count), before)
    assert across.header == tuple(row[0] for row in moved)
