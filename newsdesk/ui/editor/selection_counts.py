# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs and words of what is selected: the blocks at its ends are read, those between were counted already."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor

from newsdesk.document.plain_text import Counts, count
from newsdesk.ui.editor.counting import BlockCounts, Counter, count_block
from newsdesk.ui.editor.kinds import LINE_SEPARATOR, OBJECT_SIGN, Kind, Property, kind_of
from newsdesk.ui.editor.restyle import KEEP
from newsdesk.ui.editor.sheet import BODY, Sheet
from newsdesk.ui.editor.text_view import TextView

PAUSE: Final = 60
"""Milliseconds that a selection stands before it is counted."""
_NOTHING: Final = str.maketrans({OBJECT_SIGN: None, LINE_SEPARATOR: "\n", "\u2029": "\n"})


def selected_counts(sheet: Sheet, blocks: BlockCounts, cursor: QTextCursor) -> Counts:
    """The counts of a selection, in the head and in the body."""
    if cursor.hasComplexSelection():
        return _of_cells(cursor)
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    first, last = sheet.document.findBlock(start), sheet.document.findBlock(end)
    upper, lower = sheet.index_of(first), sheet.index_of(last)
    whole = range(max(upper + 1, 0), lower)
    if lower - upper < 2 or len(blocks) != len(sheet.outline):
        return _of_run(sheet, first, last, start, end)
    counts = blocks.between(whole.start, whole.stop)
    head = sheet.block(BODY - 1) if upper < 0 else sheet.first_block(upper + 1).previous()
    counts += _of_run(sheet, first, head, start, end)
    return counts + _of_run(sheet, sheet.first_block(lower), last, start, end)


def _of_run(sheet: Sheet, first: QTextBlock, last: QTextBlock, start: int, end: int) -> Counts:
    """The counts of what blocks of the document have between two places."""
    counts = Counts()
    block = first
    while block.isValid() and block.blockNumber() <= last.blockNumber():
        counts += _of_block(sheet, block, max(start, block.position()), min(end, block.position() + block.length() - 1))
        block = block.next()
    return counts


def _of_block(sheet: Sheet, block: QTextBlock, start: int, end: int) -> Counts:
    if start >= end:
        return Counts()
    if kind_of(block) is Kind.OBJECT:
        formats = block.textFormats()
        node = sheet.writer.keepsakes.block(formats[0].format.intProperty(Property.OBJECT))
        return Counts() if node is None else count_block(node)
    if end - start == block.length() - 1:
        return count(block.text().translate(_NOTHING))
    cursor = QTextCursor(block)
    cursor.setPosition(start)
    cursor.setPosition(end, KEEP)
    return count(cursor.selectedText().translate(_NOTHING))


def _of_cells(cursor: QTextCursor) -> Counts:
    """The counts of the cells that are selected in a table."""
    table = cursor.currentTable()
    row, rows, column, columns = cast(tuple[int, int, int, int], cursor.selectedTableCells())
    counts = Counts()
    for each in range(row, row + rows):
        for other in range(column, column + columns):
            cell = table.cellAt(each, other)
            inside = cell.firstCursorPosition()
            inside.setPosition(cell.lastPosition(), KEEP)
            counts += count(inside.selectedText().translate(_NOTHING))
    return counts


class SelectionCounter(QObject):
    """Counts the selection of a view once it stands still."""

    counted = Signal(object)
    """The `Counts` of what is selected; None where nothing is."""

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self._counter: Counter | None = None
        self._told = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._count)
        view.selectionChanged.connect(self._selected)

    def follow(self, counter: Counter) -> None:
        """Take the blocks that were counted already from another counter."""
        self._counter = counter
        self._selected()

    def _selected(self) -> None:
        if self._view.textCursor().hasSelection():
            self._pause.start()
        else:
            self._pause.stop()
            self._selected_none()

    def _count(self) -> None:
        cursor, sheet = self._view.textCursor(), self._view.sheet
        if sheet is None or self._counter is None or sheet.is_waiting or not cursor.hasSelection():
            return
        counts = selected_counts(sheet, self._counter.blocks, cursor)
        if counts == Counts():  # a picture, a mark: the length of the text says more than nothing
            self._selected_none()
            return
        self._told = True
        self.counted.emit(counts)

    def _selected_none(self) -> None:
        if self._told:
            self._told = False
            self.counted.emit(None)
