# SPDX-License-Identifier: GPL-3.0-or-later
"""A text view for the text inside an object: the same keys and verbs, without the head of an article around it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextBlock, QTextCursor
from PySide6.QtWidgets import QWidget

from newsdesk.ui.background import Background
from newsdesk.ui.editor.kinds import Kind, kind_of
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.overlay import Overlay
from newsdesk.ui.editor.pointer import Pointer
from newsdesk.ui.editor.sheet import BODY
from newsdesk.ui.editor.text_view import TextView

_TITLE = 1
"""The number of the block that holds the title."""


class _Placeholders(Overlay):
    """Marks of lists and quotations, and words where a text is missing; no section and no byline."""

    def __init__(self, view: TextView, texts: Mapping[Kind, str]) -> None:
        super().__init__(view)
        self._texts = texts

    def _section(self, painter: QPainter, rect: QRectF) -> None:
        """Objects have no section."""

    def _byline(self, painter: QPainter, rect: QRectF) -> None:
        """Nor a byline."""

    def _placeholder(self, painter: QPainter, block: QTextBlock, kind: Kind, rect: QRectF) -> None:
        text = self._texts.get(kind, "")
        alone = kind is not Kind.PARAGRAPH or (block.blockNumber() == BODY and not block.next().isValid())
        if not text or not alone or block.length() > 1 or self._view.is_composing(block):
            return
        font = self._view.look.font(kind)
        painter.setFont(font)
        painter.setPen(QColor(self._view.look.tokens.muted))
        room = self._width()
        words = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(0, rect.top(), room, rect.height()), Qt.AlignmentFlag.AlignTop, words)


class EnclosedView(TextView):
    """Edits the text of an object; the caret never leaves its title and its blocks."""

    def __init__(
        self, look: Look, background: Background, texts: Mapping[Kind, str], parent: QWidget | None = None
    ) -> None:
        self._titled = Kind.HEADLINE in texts
        self._place_before = BODY
        super().__init__(look, background, parent)
        self.setObjectName("enclosed_text")
        self.overlay = _Placeholders(self, texts)
        self._pointer = Pointer(self, self.overlay)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cursorPositionChanged.connect(self._keep_inside)

    def set_margins(self) -> None:
        """The frame around it has its own."""
        self.setViewportMargins(0, 0, 0, 0)

    def begin(self, position: int) -> None:
        """Put the caret to a position of the document; to where one writes first for -1, to the end for -2."""
        cursor = self.textCursor()
        document = self.document()
        if position >= 0:
            cursor.setPosition(min(position, document.characterCount() - 1))
        elif self._titled and document.findBlockByNumber(_TITLE).length() <= 1:
            cursor.setPosition(document.findBlockByNumber(_TITLE).position())
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        self.setTextCursor(cursor)
        self._keep_inside()

    def caret_bottom(self) -> QPoint:
        """Where the line of the caret ends, in the view's own coordinates."""
        return self.viewport().mapTo(self, self.cursorRect().bottomLeft())

    def _keep_inside(self) -> None:
        """Blocks that are hidden are no place for the caret."""
        cursor = self.textCursor()
        number = cursor.block().blockNumber()
        if number >= BODY or (self._titled and number == _TITLE):
            self._place_before = number
            return
        down = self._place_before <= number
        up_to_title = self._titled and not down
        target = self.document().findBlockByNumber(_TITLE if up_to_title or (self._titled and number == 0) else BODY)
        if not target.isValid():
            return
        keep = QTextCursor.MoveMode.KeepAnchor if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor
        end = up_to_title and number != 0
        cursor.setPosition(target.position() + (target.length() - 1 if end else 0), keep)
        self.setTextCursor(cursor)

    def holds_title(self) -> bool:
        """Whether the caret is in the title."""
        return kind_of(self.textCursor().block()) is Kind.HEADLINE
