# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that an article's text stands on: places in it, its column, what is painted over it; nothing here edits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from newsdesk.document.tree import Figure
from newsdesk.domain.manuscript.steps import Selection
from newsdesk.domain.photo import Photo
from newsdesk.ui.editor.kinds import Property
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.sheet import Sheet

_SIDE = 20
"""Pixels that are always free beside the text."""


class TextPage(QTextEdit):
    """Shows a sheet."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.sheet: Sheet | None = None
        self.overlays: list[Callable[[QPainter, QRectF], None]] = []
        """Paint over what is shown, in the rectangle that they are given."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # else the whole window is painted too

    # -- places ------------------------------------------------------------------------------------------------------

    def block_at(self, y: float) -> QTextBlock:
        """The block at a height of the viewport."""
        return self.cursorForPosition(QPoint(2, int(y))).block()

    def figure(self, block: QTextBlock) -> Figure | None:
        """The figure that a block shows."""
        if self.sheet is None:
            return None
        formats = block.textFormats()
        key = formats[0].format.intProperty(Property.OBJECT) if formats else 0
        node = self.sheet.writer.keepsakes.block(key)
        return node if isinstance(node, Figure) else None

    def photo(self, figure: Figure) -> Photo | None:
        """What is known of a figure's photo."""
        if self.sheet is None or not figure.photo.isdecimal():
            return None
        return self.sheet.article.photos.get(int(figure.photo))

    def selection(self) -> Selection | None:
        """What is selected, in the words of the article."""
        return None if self.sheet is None else self.sheet.selection(self.textCursor())

    @property
    def index(self) -> int:
        """The top-level block of the caret, -1 in a field."""
        return -1 if self.sheet is None else self.sheet.index_of(self.textCursor().block())

    def insertion_index(self, cursor: QTextCursor | None = None) -> int:
        """The top-level block before which a figure would come, were it inserted at the caret."""
        if self.sheet is None:
            return 0
        cursor = cursor or self.textCursor()
        index = self.sheet.index_of(cursor.block())
        if index < 0:
            return 0
        return min(index + (1 if cursor.positionInBlock() > 0 else 0), len(self.sheet.outline))

    def show_place(self, cursor: QTextCursor) -> None:
        """Put the caret somewhere and show it in the upper third of the view."""
        self.setTextCursor(cursor)
        top = self.cursorRect().top()
        if not 0 <= top <= self.viewport().height() - 80:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - self.viewport().height() // 3)

    # -- looks -------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().base())
        painter.end()
        super().paintEvent(event)
        if self.sheet is not None:
            painter.begin(self.viewport())
            painter.setClipRect(event.rect())
            for paint in self.overlays:
                paint(painter, QRectF(event.rect()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.set_margins()
        super().resizeEvent(event)

    def set_margins(self) -> None:
        """Keep the column in the middle."""
        side = max(_SIDE, (self.width() - self.look.column) // 2)
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, max(_SIDE - 12, side - 12), 0)
