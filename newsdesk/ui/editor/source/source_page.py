# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that Markdown stands on: places in it, its colours and its column; nothing here edits."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from newsdesk.domain.manuscript.steps import Point, Selection
from newsdesk.ui.editor.restyle import KEEP
from newsdesk.ui.editor.source.painting import Painting, source_font
from newsdesk.ui.editor.source.shown import behind_units, place_in_source, place_shown, shown, units
from newsdesk.ui.editor.source.source_text import SourceText
from newsdesk.ui.editor.touched import Touched
from newsdesk.ui.open_text import OpenText
from newsdesk.ui.theme.tokens import Tokens

SOURCE = "source"
"""The name that a place in the Markdown has instead of a field's: its offset counts the signs of the block's source."""
_SIZE = 15
_COLUMN = 84
_SIDE = 20


class SourcePage(QPlainTextEdit):
    """Shows the pieces of a source, and knows which of them and which block of the tree stands where."""

    block_entered = Signal(int)
    moved = Signal()
    """The caret stands elsewhere, or the selection is another."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article: OpenText | None = None
        self.source = SourceText(())
        self._painting = Painting(tokens)
        self._quiet = 0
        self._touched: Touched | None = None
        self._index = -2
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setFont(source_font(_SIZE))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cursorPositionChanged.connect(self._note_place)
        self.selectionChanged.connect(self.moved)

    def recolour(self, tokens: Tokens) -> None:
        """Take the colours of another theme."""
        self._painting = Painting(tokens)
        self.viewport().update()

    # -- places ------------------------------------------------------------------------------------------------------

    @property
    def index(self) -> int:
        """The top-level block that the caret is in, -1 where there is none."""
        piece = self._piece_at(self.textCursor().position())
        return self.source.block_of(piece) if len(self.source) else -1

    def selection(self) -> Selection:
        """What is selected, in the words of the source."""
        cursor = self.textCursor()
        head = self.point(cursor.position())
        return Selection(SOURCE, self.point(cursor.anchor()) if cursor.hasSelection() else head, head)

    def point(self, position: int) -> Point:
        """The block of the tree and the offset in its source that a position is."""
        if not len(self.source):
            return Point(0, 0)
        piece = self._piece_at(position)
        source = self.source.piece(piece)
        start = self.document().findBlockByNumber(self.source.first_line(piece)).position()
        place = behind_units(shown(source), position - start)
        return Point(self.source.block_of(piece), place_in_source(source, place))

    def position(self, point: Point) -> int:
        """The position of a place, as near as the text has it."""
        if not len(self.source):
            return 0
        piece = self.source.of_block(point.block)
        source = self.source.piece(piece)
        block = self.document().findBlockByNumber(self.source.first_line(piece))
        start = block.position() if block.isValid() else self.document().characterCount() - 1
        offset = units(shown(source)[: place_shown(source, point.offset)])
        return min(start + offset, self.document().characterCount() - 1)

    def select(self, selection: Selection) -> None:
        """Select what a selection of the source names."""
        cursor = self.textCursor()
        cursor.setPosition(self.position(selection.anchor))
        cursor.setPosition(self.position(selection.head), KEEP)
        self.setTextCursor(cursor)

    def _piece_at(self, position: int) -> int:
        return self.source.at_line(self.document().findBlock(position).blockNumber())

    def _note_place(self) -> None:
        if self._quiet or self._touched is not None:
            return
        index = self.index
        if index != self._index:
            self._index = index
            if index >= 0:
                self.block_entered.emit(index)
        self.moved.emit()

    # -- looks ---------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_seen()
        super().paintEvent(event)

    def _paint_seen(self) -> None:
        """Give the lines that can be seen their colours."""
        if self.article is None or self._touched is not None:
            return
        manuscript = self.article.manuscript
        self._quiet += 1
        line, bottom = self.firstVisibleBlock(), self.viewport().height()
        top = self.blockBoundingGeometry(line).translated(self.contentOffset()).top()
        while line.isValid() and top <= bottom:
            if not self._painting.is_painted(line):
                piece = self.source.at_line(line.blockNumber())
                index = self.source.block_of(piece) if len(self.source) else 0
                node = manuscript.block(index) if index < manuscript.block_count else None
                self._painting.paint(self.document(), line, node)
            top += self.blockBoundingRect(line).height()
            line = line.next()
        self._quiet -= 1

    def column_side(self) -> int:
        """Pixels beside the column of text."""
        return self._side() + round(self.document().documentMargin())

    def _side(self) -> int:
        column = self.fontMetrics().horizontalAdvance("н") * _COLUMN
        return max(_SIDE, (self.width() - column) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = self._side()
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 8, max(_SIDE - 12, side - 12), 0)
        super().resizeEvent(event)
