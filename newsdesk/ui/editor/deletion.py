# SPDX-License-Identifier: GPL-3.0-or-later
"""Removing what is selected, without merging what must stay apart: fields, objects, tables."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor

from newsdesk.ui.editor.kinds import BLOCK_OBJECT, CELLS, FIELDS, OBJECTS, PROSE, Kind, Line, kind_of
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.restyle import KEEP, set_line
from newsdesk.ui.editor.sheet import BODY
from newsdesk.ui.editor.tables import cells_of

FIGURE_TEXT = 2
"""Where the caption of a figure begins."""


def end_of(block: QTextBlock) -> int:
    """The position at the end of a block."""
    return block.position() + block.length() - 1


def selected_object(cursor: QTextCursor) -> QTextBlock | None:
    """The block whose object is selected, and nothing else."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.document().findBlock(start)
    if kind_of(block) in OBJECTS and start == block.position() and 1 <= end - start <= FIGURE_TEXT:
        return block
    return None


def remove_selection(cursor: QTextCursor, look: Look) -> None:
    """Remove what the cursor selects, field by field; the cursor ends where it began."""
    if not cursor.hasSelection():
        return
    if cursor.hasComplexSelection():
        cells = cells_of(cursor)
        cursor.removeSelectedText()
        cursor.setPosition(cursor.currentTable().cellAt(cells.row, cells.column).firstPosition())
        return
    block = selected_object(cursor)
    if block is not None:
        remove_block(cursor, block, look)
        return
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    document = cursor.document()
    body = document.findBlockByNumber(BODY).position()
    if end > body or start >= body:
        over = document.findBlock(start) != document.findBlock(end)
        _remove_in_body(cursor, max(start, body), end, look)
        if not document.findBlockByNumber(BODY).isValid():  # Qt took the end of the text along with its only table
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock()
            set_line(document.findBlockByNumber(BODY), Line(Kind.PARAGRAPH), look)
        rest = document.findBlockByNumber(BODY)
        if over and rest.length() <= 1 and not rest.next().isValid():
            set_line(rest, Line(Kind.PARAGRAPH), look)
    for number in reversed(range(BODY)):
        field = document.findBlockByNumber(number)
        first, last = max(start, field.position()), min(end, end_of(field))
        if first < last:
            _cut(cursor, first, last)
    if start < body:
        cursor.setPosition(start)


def remove_block(cursor: QTextCursor, block: QTextBlock, look: Look) -> None:
    """Remove a whole block that is in no table; the body keeps at least one."""
    document = cursor.document()
    if block.blockNumber() == BODY and not block.next().isValid():
        _cut(cursor, block.position(), end_of(block))
        set_line(document.findBlockByNumber(BODY), Line(Kind.PARAGRAPH), look)
        return
    number = block.blockNumber()
    before = block.previous()
    form, signs = before.blockFormat(), before.charFormat()
    _cut(cursor, end_of(before), end_of(block))
    kept = QTextCursor(document.findBlockByNumber(number - 1))
    if kept.blockFormat() != form:
        kept.setBlockFormat(form)
    kept.setBlockCharFormat(signs)
    after = document.findBlockByNumber(number)
    in_field_or_table = kind_of(kept.block()) in FIELDS or kind_of(kept.block()) is Kind.FILLER
    if in_field_or_table and after.isValid():
        cursor.setPosition(after.position())


def _remove_in_body(cursor: QTextCursor, start: int, end: int, look: Look) -> None:
    document = cursor.document()
    first, last = document.findBlock(start), document.findBlock(end)
    if kind_of(first) in OBJECTS and start <= first.position() + 1 and end >= end_of(first) and first == last:
        if start == first.position():
            remove_block(cursor, first, look)
        return
    if first != last:
        if kind_of(last) in OBJECTS and end == last.position():
            last = last.previous()
            end = end_of(last)
        elif kind_of(last) in (Kind.OBJECT, Kind.RULE):
            end = end_of(last)
        if kind_of(first) is Kind.FILLER or (kind_of(first) in OBJECTS and start == first.position() + 1):
            start = first.next().position()
            if kind_of(first) is Kind.FIGURE:
                start = first.position() + FIGURE_TEXT
        from_caption = kind_of(first) is Kind.FIGURE and first.position() < start
        from_table = start == end_of(first) and kind_of(first.next()) in CELLS  # Qt takes all of a table
        if (from_caption or from_table) and kind_of(last) in PROSE:
            _cut(cursor, last.position(), end)  # what is left of it stays a block of its own
            end = end_of(last.previous())
    if start < end:
        _cut(cursor, start, end)
    else:
        cursor.setPosition(start)


def _cut(cursor: QTextCursor, start: int, end: int) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, KEEP)
    cursor.removeSelectedText()


def is_block_object(cursor: QTextCursor) -> bool:
    """Whether the sign before the cursor is an object that is a block."""
    return cursor.charFormat().objectType() == BLOCK_OBJECT
