# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables in the text: walking through cells, selecting them, rows and columns added, moved and taken away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtGui import QTextCursor, QTextTable

from newsdesk.document.tree import Alignment, Table
from newsdesk.ui.editor.from_tree import MOST_CELLS, WIDEST_TABLE, Writer, longest_table
from newsdesk.ui.editor.grids import Cells, Change, rows_of
from newsdesk.ui.editor.kinds import ALIGNMENTS, Kind, Line, Property, kind_of
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.restyle import KEEP, set_line
from newsdesk.ui.editor.to_tree import Reader


def new_table(rows: int, columns: int) -> Table:
    """An empty table: a header and `rows` rows below it."""
    return Table((Alignment.NONE,) * columns, ((),) * columns, (((),) * columns,) * rows)


def table_at(cursor: QTextCursor) -> QTextTable | None:
    """The table that the caret is in."""
    table: QTextTable | None = cursor.currentTable()
    return table


def node_of(table: QTextTable, writer: Writer) -> Table:
    """What a table says."""
    first = table.firstCursorPosition().block()
    return cast(Table, Reader(writer.keepsakes).read(first, first.blockNumber())[0].node)


# -- walking -----------------------------------------------------------------------------------------------------------


def first_cell(cursor: QTextCursor, block_number: int) -> None:
    """Put the caret into the table that begins at a QTextBlock."""
    cursor.setPosition(cursor.document().findBlockByNumber(block_number).position())


def go_on(cursor: QTextCursor, look: Look, *, back: bool = False) -> None:
    """The next cell, in a new row behind the last one; or the cell before."""
    table: QTextTable = cursor.currentTable()
    cell = table.cellAt(cursor)
    place = cell.row() * table.columns() + cell.column() + (-1 if back else 1)
    if place < 0:
        return
    if place < table.rows() * table.columns():
        enter(cursor, table, place // table.columns(), place % table.columns())
    elif table.rows() < longest_table(table.columns()):
        add_rows(cursor, look)
        enter(cursor, table, table.rows() - 1, 0)
    else:
        leave(cursor, look)


def go_down(cursor: QTextCursor, look: Look) -> None:
    """The cell below; behind the last row, the paragraph after the table."""
    table: QTextTable = cursor.currentTable()
    cell = table.cellAt(cursor)
    if cell.row() + 1 < table.rows():
        enter(cursor, table, cell.row() + 1, cell.column())
    else:
        leave(cursor, look)


def leave(cursor: QTextCursor, look: Look) -> None:
    """The text behind the table; a new paragraph where there is none."""
    table: QTextTable = cursor.currentTable()
    filler = table.lastCursorPosition().block().next()
    following = filler.next()
    if following.isValid() and kind_of(following) in (Kind.PARAGRAPH, Kind.SPEECH):
        cursor.setPosition(following.position())
        return
    cursor.setPosition(filler.position())
    cursor.insertBlock(look.block(Line(Kind.PARAGRAPH)), look.char(Kind.PARAGRAPH))


def enter(cursor: QTextCursor, table: QTextTable, row: int, column: int) -> None:
    """Put the caret behind the text of a cell."""
    row, column = min(row, table.rows() - 1), min(column, table.columns() - 1)
    cursor.setPosition(table.cellAt(row, column).lastCursorPosition().position())


# -- selecting ---------------------------------------------------------------------------------------------------------


def cells_of(cursor: QTextCursor) -> Cells:
    """The cells that are selected; the caret's cell where none are."""
    table: QTextTable = cursor.currentTable()
    row, rows, column, columns = cast(tuple[int, int, int, int], cursor.selectedTableCells())
    if rows > 0 and columns > 0:
        return Cells(row, column, rows, columns)
    cell = table.cellAt(cursor)
    return Cells(cell.row(), cell.column())


def in_part_of_table(cursor: QTextCursor) -> bool:
    """Whether the caret is in a table of which not every cell is selected."""
    table = table_at(cursor)
    return table is not None and cells_of(cursor) != every_cell(table)


def is_selected_empty(cursor: QTextCursor) -> bool:
    """Whether every cell of a table is selected, and none of them says anything."""
    if not cursor.hasComplexSelection() or (table := table_at(cursor)) is None:
        return False
    return cells_of(cursor) == every_cell(table) and all(start == end for start, end in selected_spans(cursor))


def every_cell(table: QTextTable) -> Cells:
    """All cells of a table."""
    return Cells(0, 0, table.rows(), table.columns())


def select(cursor: QTextCursor, cells: Cells) -> None:
    """Select cells of the caret's table."""
    table: QTextTable = cursor.currentTable()
    cursor.setPosition(table.cellAt(cells.row, cells.column).firstCursorPosition().position())
    cursor.setPosition(table.cellAt(cells.last_row, cells.last_column).lastCursorPosition().position(), KEEP)


def selected_spans(cursor: QTextCursor) -> Iterator[tuple[int, int]]:
    """Where the text of each selected cell begins and ends."""
    table, cells = cursor.currentTable(), cells_of(cursor)
    for row in range(cells.row, cells.last_row + 1):
        for column in range(cells.column, cells.last_column + 1):
            cell = table.cellAt(row, column)
            yield cell.firstCursorPosition().position(), cell.lastCursorPosition().position()


# -- rows and columns --------------------------------------------------------------------------------------------------


def add_rows(cursor: QTextCursor, look: Look, *, above: bool = False) -> None:
    """As many rows as are selected, below them or above."""
    table: QTextTable = cursor.currentTable()
    cells = cells_of(cursor)
    count = min(cells.rows, longest_table(table.columns()) - table.rows())
    if count > 0:
        row, sides = cells.row if above else cells.last_row + 1, _alignments(table)
        table.insertRows(row, count)
        _dress(table, sides, look)
        enter(cursor, table, row, cells.column if cells.rows > 1 or above else 0)


def add_columns(cursor: QTextCursor, look: Look, *, before: bool = False) -> None:
    """As many columns as are selected, to the right of them or to the left."""
    table: QTextTable = cursor.currentTable()
    cells = cells_of(cursor)
    count = min(cells.columns, min(WIDEST_TABLE, MOST_CELLS // table.rows()) - table.columns())
    if count > 0:
        column = cells.column if before else cells.last_column + 1
        table.insertColumns(column, count)
        for each in range(column, column + count):
            for row in range(table.rows()):
                kind = Kind.CELL if row else Kind.HEADER_CELL
                set_line(table.cellAt(row, each).firstCursorPosition().block(), Line(kind), look)
        enter(cursor, table, cells.row, column)


def remove_rows(cursor: QTextCursor, look: Look) -> None:
    """Take the selected rows away; with its last row the table goes."""
    table: QTextTable = cursor.currentTable()
    cells = cells_of(cursor)
    if cells.rows >= table.rows():
        remove_table(cursor)
        return
    sides = _alignments(table)
    table.removeRows(cells.row, cells.rows)
    _dress(table, sides, look)
    enter(cursor, table, cells.row, cells.column)


def remove_columns(cursor: QTextCursor, look: Look) -> None:
    """Take the selected columns away; with its last column the table goes."""
    table: QTextTable = cursor.currentTable()
    cells = cells_of(cursor)
    if cells.columns >= table.columns():
        remove_table(cursor)
        return
    sides = _alignments(table)
    table.removeColumns(cells.column, cells.columns)
    _dress(table, sides[: cells.column] + sides[cells.last_column + 1 :], look)
    enter(cursor, table, cells.row, cells.column)


def remove_table(cursor: QTextCursor) -> None:
    """Take the table away, and the block behind it that nobody sees."""
    table: QTextTable = cursor.currentTable()
    before = table.firstCursorPosition().block().previous()
    filler = table.lastCursorPosition().block().next()
    form, signs, number = before.blockFormat(), before.charFormat(), before.blockNumber()
    cursor.setPosition(before.position() + before.length() - 1)
    end = filler if kind_of(filler) is Kind.FILLER else filler.previous()
    cursor.setPosition(end.position() + end.length() - 1, KEEP)
    cursor.removeSelectedText()
    kept = QTextCursor(cursor.document().findBlockByNumber(number))
    if kept.blockFormat() != form:
        kept.setBlockFormat(form)
    kept.setBlockCharFormat(signs)


def align(cursor: QTextCursor, alignment: Alignment, look: Look) -> None:
    """Set the selected columns to one side, or let them be where they all stand so already."""
    table: QTextTable = cursor.currentTable()
    cells = cells_of(cursor)
    columns = range(cells.column, cells.last_column + 1)
    if all(_alignment(table, column) is alignment for column in columns):
        alignment = Alignment.NONE
    for column in columns:
        _align(table, column, alignment, look)


def change(cursor: QTextCursor, made: Change, writer: Writer) -> None:
    """Let the table say what `made` makes of it; it may have grown, and stays where it is."""
    table: QTextTable = cursor.currentTable()
    before = node_of(table, writer)
    after = made(before)
    if len(after.alignments) > table.columns():
        table.appendColumns(len(after.alignments) - table.columns())
    if len(after.rows) + 1 > table.rows():
        table.appendRows(len(after.rows) + 1 - table.rows())
    former = rows_of(before)
    for row, cells in enumerate(rows_of(after)):
        for column, children in enumerate(cells):
            inside = row < len(former) and column < len(former[row])
            same = inside and former[row][column] == children
            if not same or before.alignments[column] is not after.alignments[column]:
                _rewrite(table, row, column)
                writer.fill_cell(table, row, column, children, after.alignments[column])


def _rewrite(table: QTextTable, row: int, column: int) -> None:
    cell = table.cellAt(row, column)
    emptied = cell.firstCursorPosition()
    emptied.setPosition(cell.lastCursorPosition().position(), KEEP)
    emptied.removeSelectedText()


def _alignment(table: QTextTable, column: int) -> Alignment:
    form = table.cellAt(0, column).firstCursorPosition().blockFormat()
    return ALIGNMENTS[form.intProperty(Property.ALIGN)]


def _alignments(table: QTextTable) -> list[Alignment]:
    return [_alignment(table, column) for column in range(table.columns())]


def _align(table: QTextTable, column: int, alignment: Alignment, look: Look) -> None:
    for row in range(table.rows()):
        block = table.cellAt(row, column).firstCursorPosition().block()
        set_line(block, Line(Kind.CELL if row else Kind.HEADER_CELL, align=alignment), look)


def _dress(table: QTextTable, alignments: list[Alignment], look: Look) -> None:
    """Every cell in the face of its place, with the alignment of its column."""
    for column, alignment in enumerate(alignments):
        for row in range(table.rows()):
            block = table.cellAt(row, column).firstCursorPosition().block()
            kind = Kind.CELL if row else Kind.HEADER_CELL
            number = block.blockFormat().intProperty(Property.ALIGN)
            if kind_of(block) is not kind or ALIGNMENTS[number] is not alignment:
                set_line(block, Line(kind, align=alignment), look)
