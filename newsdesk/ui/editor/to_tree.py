# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks of a QTextDocument to blocks of the tree."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable

from newsdesk.document.inline_normal_form import normal_inlines
from newsdesk.document.tree import (
    Alignment,
    BlockNode,
    Figure,
    Heading,
    Inlines,
    Paragraph,
    Quotation,
    Rule,
    Speech,
    Table,
)
from newsdesk.ui.editor.inline_to_tree import read_inlines
from newsdesk.ui.editor.keepsakes import Keepsakes
from newsdesk.ui.editor.kinds import (
    ALIGNMENTS,
    CELLS,
    LEVELS,
    LINE_SEPARATOR,
    OBJECT_SIGN,
    QUOTES,
    Kind,
    Line,
    Property,
    kind_of,
)
from newsdesk.ui.editor.lines import list_of

SPEECH_EDGES = " \t\u00a0"
_DASHES = ("–\u00a0", "—\u00a0", "– ", "— ")


@dataclass(frozen=True, slots=True)
class Read:
    """A block of the tree and how many QTextBlocks it is."""

    node: BlockNode
    count: int


class Reader:
    """Reads nodes out of a document."""

    def __init__(self, keepsakes: Keepsakes) -> None:
        self._keepsakes = keepsakes

    def read(self, first: QTextBlock, last: int) -> list[Read]:
        """The nodes from a block on, up to the block of number `last` or the end of the node that it belongs to."""
        found: list[Read] = []
        block = first
        number = first.blockNumber()
        while block.isValid() and number <= last:
            one, block = self._read_one(block, last)
            if one is not None:
                found.append(one)
                number += one.count
            else:
                number += 1
        return found

    def _read_one(self, block: QTextBlock, last: int) -> tuple[Read | None, QTextBlock]:
        kind = kind_of(block)
        if kind in CELLS or (kind is Kind.PARAGRAPH and _table(block) is not None):
            return self._table(block)
        if kind is Kind.ITEM:
            return self._list(block, last)
        if kind in QUOTES:
            return self._quotation(block, last)
        if kind is Kind.FILLER and block.length() <= 1:
            return None, block.next()
        return Read(self._single(block, kind), 1), block.next()

    def _single(self, block: QTextBlock, kind: Kind) -> BlockNode:
        if kind in (Kind.FIGURE, Kind.OBJECT, Kind.RULE):
            node = self.kept(block)
            if node is not None:
                return self._with_caption(block, node) if isinstance(node, Figure) else node
            return Rule() if kind is Kind.RULE else Paragraph(read_inlines(block, self._keepsakes))
        if kind in LEVELS:
            return Heading(LEVELS[kind], read_inlines(block, self._keepsakes, one_line=True))
        if kind is Kind.SPEECH:
            return self._speech(block)
        return Paragraph(read_inlines(block, self._keepsakes))

    def kept(self, block: QTextBlock) -> BlockNode | None:
        """The node of the object that a block begins with."""
        if not block.text().startswith(OBJECT_SIGN):
            return None
        formats = block.textFormats()  # lives as long as what is read from it
        return self._keepsakes.block(formats[0].format.intProperty(Property.OBJECT))

    def _with_caption(self, block: QTextBlock, node: Figure) -> Figure:
        skip = 2 if block.text()[1:2] == LINE_SEPARATOR else 1
        caption = read_inlines(block, self._keepsakes, skip=skip, one_line=True)
        return node if caption == node.caption else replace(node, caption=caption, source=None)

    def _speech(self, block: QTextBlock) -> Speech | Paragraph:
        if not block.text().startswith(_DASHES):
            return Paragraph(read_inlines(block, self._keepsakes))
        return Speech(block.text()[0], read_inlines(block, self._keepsakes, skip=2, edges=SPEECH_EDGES))

    def _list(self, block: QTextBlock, last: int) -> tuple[Read, QTextBlock]:
        lines: list[Line] = []
        room = last - block.blockNumber() + 1
        while len(lines) < room and block.isValid() and kind_of(block) is Kind.ITEM:
            form = block.blockFormat()
            ordered, depth = bool(form.intProperty(Property.ORDERED)), max(1, form.intProperty(Property.DEPTH))
            if lines and depth == 1 and lines[0].ordered != ordered:
                break
            children = read_inlines(block, self._keepsakes)
            start = form.intProperty(Property.START) if ordered else 1
            lines.append(Line(Kind.ITEM, children, depth=depth, ordered=ordered, start=start))
            block = block.next()
        return Read(list_of(lines), len(lines)), block

    def _quotation(self, block: QTextBlock, last: int) -> tuple[Read, QTextBlock]:
        group = block.blockFormat().intProperty(Property.GROUP)
        blocks: list[BlockNode] = []
        attribution: Inlines = ()
        count = 0
        room = last - block.blockNumber() + 1
        while count < room and block.isValid() and (kind := kind_of(block)) in QUOTES:
            if block.blockFormat().intProperty(Property.GROUP) != group:
                break
            count += 1
            if kind is Kind.ATTRIBUTION:
                attribution = read_inlines(block, self._keepsakes, one_line=True, edges=SPEECH_EDGES)
                block = block.next()
                break
            one = self._speech(block) if kind is Kind.QUOTE_SPEECH else Paragraph(read_inlines(block, self._keepsakes))
            if one.children:
                blocks.append(one)
            block = block.next()
        return Read(Quotation(tuple(blocks), attribution), count), block

    def _table(self, block: QTextBlock) -> tuple[Read | None, QTextBlock]:
        table = _table(block)
        if table is None:  # a cell that lost its table
            return Read(Paragraph(read_inlines(block, self._keepsakes)), 1), block.next()
        rows = [
            tuple(self._cell(table, row, column) for column in range(table.columns())) for row in range(table.rows())
        ]
        alignments = tuple(_alignment(table, column) for column in range(table.columns()))
        first = table.firstCursorPosition().block().blockNumber()
        last = table.lastCursorPosition().block()
        behind = last.next()
        count = last.blockNumber() - first + 1
        if behind.isValid() and kind_of(behind) is Kind.FILLER:
            count, behind = count + 1, behind.next()
        return Read(Table(alignments, rows[0], tuple(rows[1:])), count), behind

    def retyped(self, before: Table, block: QTextBlock) -> Table | None:
        """A table with the cell of one block read anew; None where it is not of that size any more."""
        table = _table(block)
        if table is None or table.rows() != len(before.rows) + 1 or table.columns() != len(before.alignments):
            return None
        cell = table.cellAt(block.position())
        row, column = cell.row(), cell.column()
        line = before.rows[row - 1] if row else before.header
        line = (*line[:column], self._cell(table, row, column), *line[column + 1 :])
        if not row:
            return replace(before, header=line, source=None)
        return replace(before, rows=(*before.rows[: row - 1], line, *before.rows[row:]), source=None)

    def _cell(self, table: QTextTable, row: int, column: int) -> Inlines:
        cell = table.cellAt(row, column)
        block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
        children = read_inlines(block, self._keepsakes, one_line=True)
        while block != last:
            block = block.next()
            children += read_inlines(block, self._keepsakes, one_line=True)
        return normal_inlines(children, one_line=True)


def _table(block: QTextBlock) -> QTextTable | None:
    table: QTextTable | None = QTextCursor(block).currentTable()
    return table


def _alignment(table: QTextTable, column: int) -> Alignment:
    form = table.cellAt(0, column).firstCursorPosition().blockFormat()
    return ALIGNMENTS[form.intProperty(Property.ALIGN)]
