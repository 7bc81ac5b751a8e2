# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields and blocks of an article written into the lines of its sheet."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor

from newsdesk.document.tree import Blocks
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.ui.editor.field_text import field_shown
from newsdesk.ui.editor.from_tree import Writer
from newsdesk.ui.editor.kinds import FIELD_NAMES, FIELDS, Kind, Line, kind_of
from newsdesk.ui.editor.look import SECTION_ROOM
from newsdesk.ui.editor.nodes.exchange import exchanged
from newsdesk.ui.editor.outline import Outline
from newsdesk.ui.editor.restyle import KEEP, set_line
from newsdesk.ui.editor.sheet_lines import BODY, SheetLines
from newsdesk.ui.editor.table_room import fit_tables

ROOM_BELOW = 200
"""Pixels below the last line."""


class ShownBlocks:
    """Puts what an article has into a document, in place of what is shown there."""

    def __init__(self, lines: SheetLines, writer: Writer, *, bare: bool = False) -> None:
        """A `bare` text has no room above and below, as an article's page has."""
        self._lines = lines
        self._document = lines.document
        self._writer = writer
        self._bare = bare
        self.room_below = 0 if bare else ROOM_BELOW

    def set_room_below(self, pixels: int) -> None:
        """Leave so much room below the last line."""
        if pixels != self.room_below:
            self.room_below = pixels
            form = self._document.rootFrame().frameFormat()
            form.setBottomMargin(pixels)
            with self._lines.quietly():
                self._document.rootFrame().setFrameFormat(form)

    def fill(self, manuscript: Manuscript, part: range | None = None) -> None:
        """Show an article and nothing else: all of it, or of its blocks a part, the others being no lines yet."""
        self._document.clear()
        look = self._writer.look
        self._make_room()
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for number, (kind, name) in enumerate(FIELDS.items()):
            if number:
                cursor.insertBlock(look.block(Line(kind)), look.char(kind))
            else:
                set_line(self._document.firstBlock(), Line(kind), look)
            cursor.insertText(field_shown(getattr(manuscript.article, name)), look.char(kind))
        nodes = manuscript.document.blocks
        part = range(len(nodes)) if part is None else part
        counts = self._writer.write_behind(self._lines.block(BODY - 1), nodes[part.start : part.stop])
        self._lines.outline = Outline([0] * part.start + counts + [0] * (len(nodes) - part.stop))
        if not nodes:
            self._blank(self._lines.block(BODY - 1))
        cursor.endEditBlock()
        self._lines.note_count()

    def write_head_anew(self) -> None:
        """Give kicker, headline, lead and the room above them the look that the writer has by now."""
        self._make_room()
        for name in FIELD_NAMES:
            block = self._lines.field_block(name)
            set_line(block, Line(kind_of(block)), self._writer.look)

    def show_field(self, field: str, text: str) -> None:
        """Show a text in kicker, headline or lead; other fields are not part of the sheet."""
        if field not in FIELD_NAMES:
            return
        with self._lines.quietly():
            block = self._lines.field_block(field)
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, KEEP)
            cursor.insertText(field_shown(text), self._writer.look.char(kind_of(block)))

    def replace(self, index: int, count: int, nodes: Blocks, *, anew: bool = False) -> int:
        """Show nodes in the place of `count` top-level blocks; how many blocks they are.

        Written `anew`, an object takes its new look along, which it does not where it becomes another in its place.
        """
        lines = self._lines
        if not anew and count == 1 == len(nodes) and exchanged(lines, self._writer.keepsakes, index, nodes[0]):
            return 1
        starts = lines.outline.starts
        first = BODY + starts[index]
        old = starts[index + count] - starts[index]
        if not len(lines.outline):
            old = self._document.blockCount() - BODY
        counts = self._writer.write_behind(lines.block(first - 1), nodes)
        new = sum(counts)
        if not nodes and count == len(lines.outline):
            self._blank(lines.block(first - 1))
            new = 1
        self._remove(first + new - 1, old)
        fit_tables(self._document, first + new, first + new, self._writer.look)
        lines.outline.splice(index, count, counts)
        lines.note_count()
        return len(counts)

    def _make_room(self) -> None:
        """Leave room above the head, where the section stands, and below the last line."""
        form = self._document.rootFrame().frameFormat()
        form.setTopMargin(0 if self._bare else self._writer.look.px(SECTION_ROOM))
        form.setBottomMargin(self.room_below)
        self._document.rootFrame().setFrameFormat(form)

    def _remove(self, last_kept: int, count: int) -> None:
        """Remove so many QTextBlocks behind the one of that number, which keeps its formats."""
        if not count:
            return
        block = self._lines.block
        kept = block(last_kept)
        form, signs = kept.blockFormat(), kept.charFormat()
        last = block(last_kept + count)
        cursor = QTextCursor(kept)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.setPosition(last.position() + last.length() - 1, KEEP)
        cursor.removeSelectedText()
        cursor = QTextCursor(block(last_kept))
        if cursor.blockFormat() != form:
            cursor.setBlockFormat(form)
        cursor.setBlockCharFormat(signs)

    def _blank(self, behind: QTextBlock) -> None:
        """An empty paragraph that the tree does not know, for the caret to stand in."""
        cursor = QTextCursor(behind)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        look = self._writer.look
        cursor.insertBlock(look.block(Line(Kind.PARAGRAPH)), look.char(Kind.PARAGRAPH))
