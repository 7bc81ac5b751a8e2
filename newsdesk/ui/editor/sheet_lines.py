# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a sheet: its QTextDocument, and where kicker, headline, lead and each block of the body stand in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSizeF
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from newsdesk.domain.manuscript.steps import BODY as BODY_FIELD
from newsdesk.domain.manuscript.steps import Point, Selection
from newsdesk.ui.editor.kinds import FIELD_NAMES, FIELDS
from newsdesk.ui.editor.outline import Outline
from newsdesk.ui.editor.restyle import KEEP
from newsdesk.ui.theme.fonts import article_font
from newsdesk.ui.theme.tokens import TEXT_SIZE

BODY = len(FIELDS)
"""The number of the first QTextBlock of the body: kicker, headline and lead are before it."""


class SheetLines:
    """The QTextBlocks of an article's text, by their numbers and by what they are in the article."""

    def __init__(self, parent: QObject) -> None:
        self.outline = Outline()
        self.document = QTextDocument(parent)
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(article_font(TEXT_SIZE))
        self.document.documentLayout()  # without a layout there is no contentsChange
        self.document.setPageSize(QSizeF(0, 0))  # nothing is laid out before a view gives it a width
        self.known_count = 0
        """How many QTextBlocks there were when the article and the document were the same last."""
        self._quiet = 0

    @property
    def quiet(self) -> bool:
        """Whether what changes in the document now is nothing that anybody typed."""
        return self._quiet > 0

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Change the document in one go, without anybody having typed it."""
        self._quiet += 1
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        try:
            yield
        finally:
            cursor.endEditBlock()
            self._quiet -= 1

    def note_count(self) -> None:
        """Take note that the document and the article are the same now."""
        self.known_count = self.document.blockCount()

    def lay_out_anew(self, places: Iterable[int]) -> None:
        """Have some top-level blocks laid out anew, or all where none are named."""
        with self.quietly():
            blocks = [self.first_block(place) for place in places]
            for block in filter(QTextBlock.isValid, blocks):
                behind = self.first_block(self.index_of(block) + 1)
                end = behind.position() if behind.isValid() else self.document.characterCount()
                self.document.markContentsDirty(block.position(), end - block.position())
            if not blocks:
                self.document.markContentsDirty(0, self.document.characterCount())

    # -- places ------------------------------------------------------------------------------------------------------

    def block(self, number: int) -> QTextBlock:
        """The QTextBlock of a number."""
        return self.document.findBlockByNumber(number)

    def field_block(self, field: str) -> QTextBlock:
        """The block of kicker, headline or lead."""
        return self.block(FIELD_NAMES.index(field))

    def first_block(self, index: int) -> QTextBlock:
        """The first QTextBlock of a top-level block."""
        return self.block(BODY + self.outline.starts[min(index, len(self.outline))])

    def index_of(self, block: QTextBlock) -> int:
        """The top-level block that a QTextBlock belongs to; -1 in a field."""
        number = block.blockNumber()
        return -1 if number < BODY else self.outline.index(number - BODY)

    def selection(self, cursor: QTextCursor) -> Selection:
        """What a cursor selects, in the words of the article; a selection over several fields is its caret alone."""
        field, head = self._point(cursor.position())
        if not cursor.hasSelection():
            return Selection(field, head, head)
        other, anchor = self._point(cursor.anchor())
        return Selection(field, anchor if other == field else head, head)

    def cursor(self, selection: Selection) -> QTextCursor:
        """A cursor that selects it, as near as the text has it still."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(self._position(selection.field, selection.anchor))
        cursor.setPosition(self._position(selection.field, selection.head), KEEP)
        return cursor

    def _point(self, position: int) -> tuple[str, Point]:
        block = self.document.findBlock(position)
        number = block.blockNumber()
        if number < BODY:
            return FIELD_NAMES[number], Point(0, position - block.position())
        index = self.outline.index(number - BODY)
        start = BODY + self.outline.starts[min(index, len(self.outline))]
        first = block if start == number else self.block(start)
        return BODY_FIELD, Point(index, position - (first if first.isValid() else block).position())

    def _position(self, field: str, point: Point) -> int:
        if field in FIELD_NAMES:
            first = last = self.field_block(field)
        else:
            first = self.first_block(point.block)
            if not first.isValid():
                first = self.document.lastBlock()
            behind = self.first_block(point.block + 1)
            last = behind.previous() if point.block + 1 < len(self.outline) else self.document.lastBlock()
        return min(first.position() + point.offset, last.position() + last.length() - 1)
