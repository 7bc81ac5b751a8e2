# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks of the tree to blocks of a QTextDocument."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, TypeGuard

from PySide6.QtGui import (
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from newsdesk.document.tree import Alignment, BlockNode, Inlines, Table
from newsdesk.ui.editor.inline_from_tree import write_inlines
from newsdesk.ui.editor.keepsakes import Keepsakes
from newsdesk.ui.editor.kinds import BLOCK_OBJECT, LINE_SEPARATOR, OBJECT_SIGN, Kind, Line, Property
from newsdesk.ui.editor.lines import lines_of
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.table_room import CELL_PADDING, room_above_table

WIDEST_TABLE: Final = 30
MOST_CELLS: Final = 300
"""Cells of a table that is edited in place: Qt lays out every one of them anew with each key, 300 in some 20 ms."""
SPEECH_SPACE: Final = "\u00a0"


class Writer:
    """Writes nodes into a document."""

    def __init__(self, look: Look, keepsakes: Keepsakes) -> None:
        self.look = look
        self.keepsakes = keepsakes

    def write_behind(self, block: QTextBlock, nodes: Iterable[BlockNode]) -> list[int]:
        """Write nodes behind a block that is in no table; the answer is how many QTextBlocks each of them is."""
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        return [self.write(cursor, node) for node in nodes]

    def write(self, cursor: QTextCursor, node: BlockNode) -> int:
        """Write one node behind the block at whose end the cursor is; afterwards it is at the end of the new one."""
        if is_grid(node):
            return self._write_table(cursor, node)
        lines = lines_of(node)
        for line in lines:
            cursor.insertBlock(self.look.block(line), self.look.char(line.kind))
            self.fill(cursor, line)
        return len(lines)

    def fill(self, cursor: QTextCursor, line: Line) -> None:
        """Write the text of a line into its empty block."""
        if line.node is not None:
            cursor.insertText(OBJECT_SIGN, self.block_object(line.kind, line.node))
        if line.kind is Kind.FIGURE:
            cursor.insertText(LINE_SEPARATOR, self.look.char(Kind.FIGURE))
        if line.dash:
            cursor.insertText(line.dash + SPEECH_SPACE, self.prefix(line.kind))
        if line.children:
            write_inlines(cursor, line.children, line.kind, self.look, self.keepsakes)

    def prefix(self, kind: Kind) -> QTextCharFormat:
        """The format of the dash of direct speech."""
        made = QTextCharFormat(self.look.char(kind))
        made.setProperty(Property.PREFIX, 1)
        return made

    def block_object(self, kind: Kind, node: BlockNode) -> QTextCharFormat:
        """The format of the one sign that a node is."""
        made = QTextCharFormat(self.look.char(kind))
        made.setObjectType(BLOCK_OBJECT)
        made.setProperty(Property.OBJECT, self.keepsakes.keep(node))
        return made

    def _write_table(self, cursor: QTextCursor, node: Table) -> int:
        rows: Sequence[tuple[Inlines, ...]] = (node.header, *node.rows)
        form = self.table_format(len(node.alignments))
        form.setTopMargin(room_above_table(cursor.block(), self.look))
        table = cursor.insertTable(len(rows), len(node.alignments), form)
        for number, row in enumerate(rows):
            for column, children in enumerate(row):
                self.fill_cell(table, number, column, children, node.alignments[column])
        cursor.setPosition(table.lastPosition() + 1)
        cursor.setBlockFormat(self.look.block(Line(Kind.FILLER)))
        cursor.setBlockCharFormat(self.look.char(Kind.FILLER))
        return len(rows) * len(node.alignments) + 1

    def fill_cell(self, table: QTextTable, row: int, column: int, children: Inlines, align: Alignment) -> None:
        """Write a cell, which is empty so far."""
        line = Line(Kind.CELL if row else Kind.HEADER_CELL, children, align=align)
        cursor = table.cellAt(row, column).firstCursorPosition()
        cursor.setBlockFormat(self.look.block(line))
        cursor.setBlockCharFormat(self.look.char(line.kind))
        self.fill(cursor, line)

    def table_format(self, columns: int) -> QTextTableFormat:
        """How tables look: as wide as the column; their lines are painted over them (`table_lines`)."""
        made = QTextTableFormat()
        made.setCellPadding(self.look.px(CELL_PADDING))
        made.setCellSpacing(0)
        made.setBorder(0)
        made.setBorderCollapse(False)
        made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        made.setBottomMargin(0)
        made.setHeaderRowCount(1)
        made.setColumnWidthConstraints([QTextLength(QTextLength.Type.VariableLength, 0)] * columns)
        return made


def longest_table(columns: int) -> int:
    """How many rows, the header among them, a table of so many columns has at most to be edited in place."""
    return MOST_CELLS // columns


def is_grid(node: BlockNode) -> TypeGuard[Table]:
    """Whether a node is a table that can be edited in place."""
    return (
        isinstance(node, Table)
        and 0 < len(node.alignments) <= WIDEST_TABLE
        and len(node.rows) < longest_table(len(node.alignments))
        and all(len(row) == len(node.alignments) for row in (node.header, *node.rows))
    )
