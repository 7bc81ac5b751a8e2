# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done to a table, by the names of the commands; each changes the text, or only what is selected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtGui import QTextCursor

from newsdesk.document.tree import Alignment
from newsdesk.ui.editor import grids, tables
from newsdesk.ui.editor.from_tree import Writer
from newsdesk.ui.editor.grids import Cells

Verb = Callable[[QTextCursor, Writer], None]


def move_rows(cursor: QTextCursor, writer: Writer, step: int) -> None:
    """The selected rows one further down or up, which stay selected."""
    _move(cursor, writer, step, 0)


def move_columns(cursor: QTextCursor, writer: Writer, step: int) -> None:
    """The selected columns one further to the right or left, which stay selected."""
    _move(cursor, writer, 0, step)


def _move(cursor: QTextCursor, writer: Writer, down: int, across: int) -> None:
    table, cells = cursor.currentTable(), tables.cells_of(cursor)
    there = replace(cells, row=cells.row + down, column=cells.column + across)
    if there.row < 0 or there.column < 0 or there.last_row >= table.rows() or there.last_column >= table.columns():
        return
    alone = not cursor.hasSelection() or (cells.rows == 1 and cells.columns == 1)
    if down:
        put_rows(cursor, writer, cells, there.row if down < 0 else there.last_row + 1)
    else:
        put_columns(cursor, writer, cells, there.column if across < 0 else there.last_column + 1)
    if alone:
        tables.enter(cursor, table, there.row, there.column)


def put_rows(cursor: QTextCursor, writer: Writer, cells: Cells, before: int) -> None:
    """Rows of the caret's table before another one of it, and select them there."""
    tables.change(cursor, lambda node: grids.with_rows_put(node, cells, before), writer)
    tables.select(cursor, replace(cells, row=before if before <= cells.row else before - cells.rows))


def put_columns(cursor: QTextCursor, writer: Writer, cells: Cells, before: int) -> None:
    """Columns of the caret's table before another one of it, and select them there."""
    tables.change(cursor, lambda node: grids.with_columns_put(node, cells, before), writer)
    tables.select(cursor, replace(cells, column=before if before <= cells.column else before - cells.columns))


def make_header(cursor: QTextCursor, writer: Writer) -> None:
    """The caret's row becomes the header, and the header of now the row below it."""
    table, cells = cursor.currentTable(), tables.cells_of(cursor)
    tables.change(cursor, lambda node: grids.with_header(node, cells.row), writer)
    tables.enter(cursor, table, 0, cells.column)


def select_rows(cursor: QTextCursor, _writer: Writer) -> None:
    """Select the whole rows of what is selected."""
    cells, columns = tables.cells_of(cursor), cursor.currentTable().columns()
    tables.select(cursor, Cells(cells.row, 0, cells.rows, columns))


def select_columns(cursor: QTextCursor, _writer: Writer) -> None:
    """Select the whole columns of what is selected."""
    cells, rows = tables.cells_of(cursor), cursor.currentTable().rows()
    tables.select(cursor, Cells(0, cells.column, rows, cells.columns))


def select_table(cursor: QTextCursor, _writer: Writer) -> None:
    """Select every cell."""
    tables.select(cursor, tables.every_cell(cursor.currentTable()))


SELECTING: Final[dict[str, Verb]] = {
    "table_select_row": select_rows,
    "table_select_column": select_columns,
    "table_select": select_table,
}
TABLES: Final[dict[str, Verb]] = {
    "table_add_row_above": lambda cursor, writer: tables.add_rows(cursor, writer.look, above=True),
    "table_add_row": lambda cursor, writer: tables.add_rows(cursor, writer.look),
    "table_add_column_before": lambda cursor, writer: tables.add_columns(cursor, writer.look, before=True),
    "table_add_column": lambda cursor, writer: tables.add_columns(cursor, writer.look),
    "table_row_up": lambda cursor, writer: move_rows(cursor, writer, -1),
    "table_row_down": lambda cursor, writer: move_rows(cursor, writer, 1),
    "table_column_left": lambda cursor, writer: move_columns(cursor, writer, -1),
    "table_column_right": lambda cursor, writer: move_columns(cursor, writer, 1),
    "table_header": make_header,
    "table_align_left": lambda cursor, writer: tables.align(cursor, Alignment.LEFT, writer.look),
    "table_align_center": lambda cursor, writer: tables.align(cursor, Alignment.CENTRE, writer.look),
    "table_align_right": lambda cursor, writer: tables.align(cursor, Alignment.RIGHT, writer.look),
    "table_remove_row": lambda cursor, writer: tables.remove_rows(cursor, writer.look),
    "table_remove_column": lambda cursor, writer: tables.remove_columns(cursor, writer.look),
    "table_remove": lambda cursor, _: tables.remove_table(cursor),
}
