# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables in the text: walking through cells, rows and columns added and taken away."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextTable

from newsdesk.document.tree import Alignment, Table
from newsdesk.ui.editor.kinds import ALIGNMENTS, Kind, Line, Property, kind_of
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.restyle import set_line


def new_table(rows: int, columns: int) -> Table:
    """An empty table: a header and `rows` rows below it."""
    return Table((Alignment.NONE,) * columns, ((),) * columns, (((),) * columns,) * rows)


def table_at(cursor: QTextCursor) -> QTextTable | None:
    """The table that the caret is in."""
    table: QTextTable | None = cursor.currentTable()
    return table


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
    if place >= table.rows() * table.columns():
        add_row(cursor, look)
        return
    _enter(cursor, table, place // table.columns(), place % table.columns())


def go_down(cursor: QTextCursor, look: Look) -> None:
    """The cell below; behind the last row, the paragraph after the table."""
    table: QTextTable = cursor.currentTable()
    cell = table.cellAt(cursor)
    if cell.row() + 1 < table.rows():
        _enter(cursor, table, cell.row() + 1, cell.column())
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


def _enter(cursor: QTextCursor, table: QTextTable, row: int, column: int) -> None:
    cell = table.cellAt(row, column)
    cursor.setPosition(cell.lastCursorPosition().position())


def add_row(cursor: QTextCursor, look: Look) -> None:
    """A row below the caret's."""
    table: QTextTable = cursor.currentTable()
    row = table.cellAt(cursor).row() + 1
    table.insertRows(row, 1)
    _dress(table, look)
    _enter(cursor, table, row, 0)


def add_column(cursor: QTextCursor, look: Look) -> None:
    """A column to the right of the caret's."""
    table: QTextTable = cursor.currentTable()
    cell = table.cellAt(cursor)
    row, column = cell.row(), cell.column() + 1
    table.insertColumns(column, 1)
    for each in range(table.rows()):
        kind = Kind.CELL if each else Kind.HEADER_CELL
        set_line(table.cellAt(each, column).firstCursorPosition().block(), Line(kind), look)
    _enter(cursor, table, row, column)


def remove_row(cursor: QTextCursor, look: Look) -> None:
    """Take the caret's row away; with its last row the table goes."""
    table: QTextTable = cursor.currentTable()
    if table.rows() == 1:
        remove_table(cursor)
        return
    cell = table.cellAt(cursor)
    row, column = cell.row(), cell.column()
    table.removeRows(row, 1)
    _dress(table, look)
    _enter(cursor, table, min(row, table.rows() - 1), column)


def remove_column(cursor: QTextCursor, _look: Look) -> None:
    """Take the caret's column away; with its last column the table goes."""
    table: QTextTable = cursor.currentTable()
    if table.columns() == 1:
        remove_table(cursor)
        return
    cell = table.cellAt(cursor)
    row, column = cell.row(), cell.column()
    table.removeColumns(column, 1)
    _enter(cursor, table, row, min(column, table.columns() - 1))


def remove_table(cursor: QTextCursor) -> None:
    """Take the table away, and the block behind it that nobody sees."""
    table: QTextTable = cursor.currentTable()
    before = table.firstCursorPosition().block().previous()
    filler = table.lastCursorPosition().block().next()
    form, signs, number = before.blockFormat(), before.charFormat(), before.blockNumber()
    cursor.setPosition(before.position() + before.length() - 1)
    end = filler if kind_of(filler) is Kind.FILLER else filler.previous()
    cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    kept = QTextCursor(cursor.document().findBlockByNumber(number))
    if kept.blockFormat() != form:
        kept.setBlockFormat(form)
    kept.setBlockCharFormat(signs)


def align(cursor: QTextCursor, alignment: Alignment, look: Look) -> None:
    """Set the caret's column to one side."""
    table: QTextTable = cursor.currentTable()
    column = table.cellAt(cursor).column()
    for row in range(table.rows()):
        block = table.cellAt(row, column).firstCursorPosition().block()
        set_line(block, Line(Kind.CELL if row else Kind.HEADER_CELL, align=alignment), look)


def _dress(table: QTextTable, look: Look) -> None:
    """Every cell in the face of its place, with the alignment of its column."""
    for column in range(table.columns()):
        shown = table.cellAt(min(1, table.rows() - 1), column).firstCursorPosition().blockFormat()
        for row in range(table.rows()):
            block = table.cellAt(row, column).firstCursorPosition().block()
            kind = Kind.CELL if row else Kind.HEADER_CELL
            here = block.blockFormat()
            number = here.intProperty(Property.ALIGN) or shown.intProperty(Property.ALIGN)
            if kind_of(block) is not kind or here.intProperty(Property.ALIGN) != number:
                set_line(block, Line(kind, align=ALIGNMENTS[number]), look)
