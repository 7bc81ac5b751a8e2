# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks put right after an edit: signs in the face of their block, objects alone, speech with its dash."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from newsdesk.ui.editor.from_tree import Writer
from newsdesk.ui.editor.inline_from_tree import inline_object
from newsdesk.ui.editor.kinds import (
    BLOCK_OBJECT,
    CELLS,
    FIELDS,
    INLINE_OBJECT,
    LINE_SEPARATOR,
    OBJECT_SIGN,
    OBJECTS,
    Kind,
    Line,
    Property,
    kind_of,
)
from newsdesk.ui.editor.look import LinkRun, Look

KEEP = QTextCursor.MoveMode.KeepAnchor
DASHES = ("–\u00a0", "—\u00a0", "– ", "— ")


def link_of(form: QTextCharFormat) -> LinkRun | None:
    """The link that signs are part of."""
    number = form.intProperty(Property.LINK)
    if not number:
        return None
    title, outer = form.stringProperty(Property.TITLE), form.intProperty(Property.OUTER)
    return LinkRun(number, form.anchorHref(), title, outer)


def restyled(form: QTextCharFormat, kind: Kind, look: Look) -> QTextCharFormat:
    """The same meaning in the face of another kind of block; in a field nothing but text is left."""
    if kind in FIELDS:
        return look.char(kind)
    marks, code = form.intProperty(Property.MARKS), bool(form.intProperty(Property.CODE))
    made = look.char(kind, marks, code=code, link=link_of(form))
    if form.objectType() == INLINE_OBJECT:
        return inline_object(made, form.intProperty(Property.OBJECT))
    if form.objectType() == BLOCK_OBJECT or form.intProperty(Property.PREFIX):
        made = QTextCharFormat(made)
        for name in (Property.OBJECT, Property.PREFIX):
            if value := form.intProperty(name):
                made.setProperty(name, value)
        if form.objectType() == BLOCK_OBJECT:
            made.setObjectType(BLOCK_OBJECT)
    return made


def ranges(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """The runs of one format in a block: where they begin and end in the document."""
    formats = block.textFormats()
    base = block.position()
    return [(base + one.start, base + one.start + one.length, QTextCharFormat(one.format)) for one in formats]


def change_signs(block: QTextBlock, change: Callable[[QTextCharFormat], QTextCharFormat]) -> None:
    """Give every run of a block another format."""
    cursor = QTextCursor(block)
    for start, end, form in ranges(block):
        made = change(form)
        if made != form:
            cursor.setPosition(start)
            cursor.setPosition(end, KEEP)
            cursor.setCharFormat(made)


def set_line(block: QTextBlock, line: Line, look: Look) -> None:
    """Make a block another kind; its text stays."""
    cursor = QTextCursor(block)
    cursor.setBlockFormat(look.block(line))
    cursor.setBlockCharFormat(look.char(line.kind))
    change_signs(block, lambda form: restyled(form, line.kind, look))


def depth_of(block: QTextBlock) -> int:
    """How deep an item of a list stands; 0 for what is no item."""
    if not block.isValid() or kind_of(block) is not Kind.ITEM:
        return 0
    return max(1, block.blockFormat().intProperty(Property.DEPTH))


def is_ordered(block: QTextBlock) -> bool:
    """Whether an item has a number."""
    return bool(block.blockFormat().intProperty(Property.ORDERED))


def set_depth(block: QTextBlock, depth: int, look: Look) -> None:
    """Let an item stand so deep, with its number or without as it is."""
    start = max(1, block.blockFormat().intProperty(Property.START))
    set_line(block, Line(Kind.ITEM, depth=max(1, depth), ordered=is_ordered(block), start=start), look)


class Tidier:
    """Puts blocks right that an edit left in no order that the tree knows."""

    def __init__(self, document: QTextDocument, writer: Writer) -> None:
        self._document = document
        self._writer = writer

    def tidy(self, first: int, last: int) -> None:
        """Look at the blocks between two numbers."""
        number = first
        while number <= last and number < self._document.blockCount():
            before = self._document.blockCount()
            if not self._drop_filler(self._document.findBlockByNumber(number)):
                self._tidy_block(self._document.findBlockByNumber(number))
                number += 1
            last += self._document.blockCount() - before
        self._set_right_depth(self._document.findBlockByNumber(last + 1))

    def _drop_filler(self, block: QTextBlock) -> bool:
        """Take a filler away that stands behind no table any more, where text is left beside it."""
        before = block.previous()
        if kind_of(block) is not Kind.FILLER or block.length() > 1 or kind_of(before) in CELLS:
            return False
        if kind_of(before) in FIELDS and not block.next().isValid():
            set_line(block, Line(Kind.PARAGRAPH), self._writer.look)
            return False
        number, form, signs = before.blockNumber(), before.blockFormat(), before.charFormat()
        cursor = QTextCursor(before)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.deleteChar()
        kept = QTextCursor(self._document.findBlockByNumber(number))
        if kept.blockFormat() != form:
            kept.setBlockFormat(form)
        kept.setBlockCharFormat(signs)
        return True

    def _tidy_block(self, block: QTextBlock) -> None:
        kind = kind_of(block)
        right = self._right_kind(block, kind)
        if right is not kind:
            set_line(block, Line(right, group=block.blockFormat().intProperty(Property.GROUP)), self._writer.look)
            kind = right
        if kind not in FIELDS:
            self._part_objects(block, kind)
        self._set_right_depth(block)
        look = self._writer.look
        if any(form.intProperty(Property.STYLE) != kind for _, _, form in ranges(block)):
            change_signs(block, lambda form: restyled(form, kind, look))

    def _set_right_depth(self, block: QTextBlock) -> None:
        """Let an item, and those beside and below it, stand no deeper than one step below the item above."""
        depth = depth_of(block)
        too_deep = depth - depth_of(block.previous()) - 1 if depth else 0
        while too_deep > 0 and depth_of(block) >= depth:
            set_depth(block, depth_of(block) - too_deep, self._writer.look)
            block = block.next()

    def _right_kind(self, block: QTextBlock, kind: Kind) -> Kind:
        text = block.text()
        in_table = kind not in FIELDS and QTextCursor(block).currentTable() is not None
        if in_table:
            return kind if kind in CELLS else Kind.CELL
        if kind in CELLS or (kind is Kind.FILLER and text):
            return Kind.PARAGRAPH
        if kind in (Kind.SPEECH, Kind.QUOTE_SPEECH) and not text.startswith(DASHES):
            return Kind.PARAGRAPH if kind is Kind.SPEECH else Kind.QUOTE
        if kind in OBJECTS and not (text.startswith(OBJECT_SIGN) and _is_block_object(block, 0)):
            return Kind.PARAGRAPH
        return kind

    def _part_objects(self, block: QTextBlock, kind: Kind) -> None:
        """Objects that are blocks stand alone, a picture with its caption; fillers stay behind their tables."""
        text = block.text()
        cursor = QTextCursor(block)
        if kind is Kind.FIGURE and text[1:2] != LINE_SEPARATOR:
            cursor.setPosition(block.position() + 1)
            cursor.insertText(LINE_SEPARATOR, self._writer.look.char(Kind.FIGURE))
        elif kind in (Kind.OBJECT, Kind.RULE) and len(text) > 1:
            cursor.setPosition(block.position() + 1)
            line = Line(Kind.PARAGRAPH)
            cursor.insertBlock(self._writer.look.block(line), self._writer.look.char(line.kind))
        elif kind not in OBJECTS and OBJECT_SIGN in text:
            self._free_object(block)
        before = block.previous()
        if kind is not Kind.FILLER and kind not in CELLS and kind_of(before) in CELLS:
            cursor.setPosition(block.position())
            cursor.insertBlock(block.blockFormat(), block.charFormat())
            set_line(self._document.findBlock(cursor.position() - 1), Line(Kind.FILLER), self._writer.look)

    def _free_object(self, block: QTextBlock) -> None:
        for start, _, form in ranges(block):
            if form.objectType() == BLOCK_OBJECT:
                node = self._writer.keepsakes.block(form.intProperty(Property.OBJECT))
                cursor = QTextCursor(self._document)
                cursor.setPosition(start)
                cursor.setPosition(start + 1, KEEP)
                cursor.removeSelectedText()
                if node is not None:
                    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
                    self._writer.write(cursor, node)
                return


def _is_block_object(block: QTextBlock, place: int) -> bool:
    formats = block.textFormats()
    found: bool = formats[place].format.objectType() == BLOCK_OBJECT
    return found
