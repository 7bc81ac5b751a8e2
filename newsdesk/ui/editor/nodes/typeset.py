# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks set in type once, to be drawn and measured any number of times."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPyTextObject,
    QTextCursor,
    QTextDocument,
)

from newsdesk.document.tree import Blocks, Figure
from newsdesk.domain.photo import Photo
from newsdesk.ui.editor.from_tree import Writer
from newsdesk.ui.editor.keepsakes import Keepsakes
from newsdesk.ui.editor.kinds import BLOCK_OBJECT, FIELDS, INLINE_OBJECT, QUOTES, Kind, Line, Property, kind_of
from newsdesk.ui.editor.look import CREDIT_ROOM, Look
from newsdesk.ui.editor.marks import draw_bar, draw_item
from newsdesk.ui.editor.restyle import set_line
from newsdesk.ui.editor.wording import credit_line
from newsdesk.ui.theme.fonts import article_font, interface_font
from newsdesk.ui.theme.tokens import TEXT_SIZE

_LONGEST: Final = 400
"""Blocks that are set at most: nobody draws a book inside an article."""


def write_head(document: QTextDocument, title: str, look: Look) -> None:
    """Begin an empty document with the blocks of the fields, of which the headline holds a title."""
    cursor = QTextCursor(document)
    for number, kind in enumerate(FIELDS):
        if number:
            cursor.insertBlock(look.block(Line(kind)), look.char(kind))
        else:
            set_line(document.firstBlock(), Line(kind), look)
        if kind is Kind.HEADLINE and title:
            cursor.insertText(title, look.char(kind))


class SetDocument(QTextDocument):
    """A document that knows its own objects, so that one drawer can serve many."""

    def __init__(self) -> None:
        super().__init__()
        self.keepsakes = Keepsakes()


class Typeset:
    """A title and blocks at one width; positions are those of the sheet in which they would be edited."""

    def __init__(self, title: str, blocks: Blocks, look: Look, drawer: QPyTextObject, width: float) -> None:
        self._look = look
        self._document = SetDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(article_font(TEXT_SIZE))
        layout = self._document.documentLayout()
        layout.registerHandler(BLOCK_OBJECT, drawer)
        layout.registerHandler(INLINE_OBJECT, drawer)
        write_head(self._document, title, look)
        Writer(look, self._document.keepsakes).write_behind(self._document.lastBlock(), blocks[:_LONGEST])
        self._document.setTextWidth(width)
        self.height: float = layout.documentSize().height()
        """Pixels down to the last line."""

    def position_at(self, place: QPointF) -> int:
        """The position of the text nearest to a place."""
        found: int = self._document.documentLayout().hitTest(place, Qt.HitTestAccuracy.FuzzyHit)
        return found

    def draw(self, painter: QPainter, at: QPointF, photo: Callable[[Figure], Photo | None]) -> None:
        """Draw all of it with its upper left corner at a place."""
        painter.save()
        painter.translate(at)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(self._look.tokens.ink))
        layout = self._document.documentLayout()
        layout.draw(painter, context)
        block = self._document.firstBlock()
        while block.isValid():
            kind = kind_of(block)
            if kind is Kind.ITEM:
                draw_item(painter, block, layout.blockBoundingRect(block), self._look)
            elif kind in QUOTES:
                draw_bar(painter, block, layout.blockBoundingRect(block), self._look)
            elif kind is Kind.FIGURE:
                formats = block.textFormats()  # lives as long as what is read from it
                node = self._document.keepsakes.block(formats[0].format.intProperty(Property.OBJECT))
                if isinstance(node, Figure):
                    self._credit(painter, layout.blockBoundingRect(block), photo(node))
            block = block.next()
        painter.restore()

    def _credit(self, painter: QPainter, rect: QRectF, photo: Photo | None) -> None:
        words, missing = credit_line(photo)
        font = interface_font()
        font.setPixelSize(12)
        font.setBold(missing)
        painter.setFont(font)
        painter.setPen(QColor(self._look.tokens.bad if missing else self._look.tokens.muted))
        words = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        place = QRectF(rect.left(), rect.bottom() + 1, rect.width(), CREDIT_ROOM - 2)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
