# SPDX-License-Identifier: GPL-3.0-or-later
"""What is painted over the text and is no text: section, byline, placeholders, list marks, quotation bars, credits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextBlock, QTextCursor

from newsdesk.document.tree import Figure, Placement
from newsdesk.domain.article import Role
from newsdesk.ui.editor.deletion import FIGURE_TEXT, selected_object
from newsdesk.ui.editor.heights import Heights
from newsdesk.ui.editor.kinds import CELLS, QUOTES, Kind, kind_of
from newsdesk.ui.editor.look import BYLINE_ROOM, CREDIT_ROOM
from newsdesk.ui.editor.marks import draw_bar, draw_item
from newsdesk.ui.editor.sheet import BODY
from newsdesk.ui.editor.table_lines import paint_lines
from newsdesk.ui.editor.wording import NO_BYLINE, PLACEHOLDERS, credit_line, sheet_text
from newsdesk.ui.theme.fonts import interface_font
from newsdesk.ui.wording import section_name

if TYPE_CHECKING:
    from newsdesk.ui.editor.text_view import TextView


class Overlay:
    """Paints over the viewport of a text view."""

    def __init__(self, view: TextView) -> None:
        self._view = view
        self.heights = Heights(view)
        self.outset = 0
        """Pixels by which a wide picture may stand out of the column on each side."""
        self.figure_seen: Callable[[Placement], None] = lambda _: None
        """Told of each figure that is painted."""

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what belongs to the blocks that can be seen in `clip`; of a table, one of them stands for all."""
        for block, kind, rect in self._visible(clip):
            if kind in CELLS:
                self._table(painter, block, clip)
            elif kind is Kind.KICKER:
                self._section(painter, rect)
            elif kind is Kind.HEADLINE:
                self._byline(painter, rect)
            elif kind is Kind.ITEM:
                draw_item(painter, block, rect, self._view.look)
            elif kind in QUOTES:
                draw_bar(painter, block, rect, self._view.look)
            elif kind is Kind.FIGURE:
                self._credit(painter, block, rect)
            self._placeholder(painter, block, kind, rect)
        self.paint_frame(painter)

    def _table(self, painter: QPainter, block: QTextBlock, clip: QRectF) -> None:
        cursor = QTextCursor(block)
        if (table := cursor.currentTable()) is not None:
            paint_lines(self._view, painter, table, clip, table.cellAt(cursor).row())

    def wide_figures(self, clip: QRectF) -> Iterator[QTextBlock]:
        """The figures wider than the column that can be seen in `clip`."""
        for block, kind, _ in self._visible(clip):
            figure = self._figure(block) if kind is Kind.FIGURE else None
            if figure is not None and figure.placement is Placement.WIDE:
                yield block

    def credit_at(self, x: float, y: float) -> Figure | None:
        """The figure whose credit stands at a place of the viewport."""
        for block, kind, rect in self._visible(QRectF(0, y - 1, 1, 2)):
            if kind is Kind.FIGURE and self._credit_rect(rect).contains(x, y):
                return self._figure(block)
        return None

    # -- where things are --------------------------------------------------------------------------------------------

    def _visible(self, clip: QRectF) -> Iterator[tuple[QTextBlock, Kind, QRectF]]:
        view = self._view
        settings, bottom = view.look.settings, clip.bottom()
        layout = view.document().documentLayout()
        scrolled = view.verticalScrollBar().value()
        block = self.heights.block_at(clip.top())
        block = block.previous() if block.previous().isValid() else block
        while block.isValid():
            kind = kind_of(block)
            rect = layout.blockBoundingRect(block).translated(0, -scrolled)
            if rect.top() - settings[kind].above > bottom:
                return
            yield block, kind, rect
            table = QTextCursor(block).currentTable() if kind in CELLS else None
            block = block.next() if table is None else view.document().findBlock(table.lastPosition() + 1)

    def _width(self) -> float:
        width: float = self._view.document().textWidth()
        return width

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        font = interface_font()
        font.setPixelSize(self._view.look.px(size))
        font.setBold(bold)
        return font

    # -- the head ----------------------------------------------------------------------------------------------------

    def _section(self, painter: QPainter, rect: QRectF) -> None:
        sheet = self._view.sheet
        if sheet is None or not sheet.article.article.section:
            return
        font = self._font(12, bold=True)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
        painter.setFont(font)
        painter.setPen(QColor(self._view.look.tokens.accent))
        px = self._view.look.px
        place = QRectF(0, rect.top() - px(26), self._width(), px(20))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, section_name(sheet.article.article.section))

    def _byline(self, painter: QPainter, rect: QRectF) -> None:
        sheet = self._view.sheet
        if sheet is None:
            return
        names = [person.name for person in sheet.article.article.byline if person.role is Role.AUTHOR]
        names += [person.name for person in sheet.article.article.byline if person.role is not Role.AUTHOR]
        font = self._font(13)
        text = ", ".join(names) or sheet_text(NO_BYLINE)
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, self._width())
        painter.setFont(font)
        painter.setPen(QColor(self._view.look.tokens.muted))
        px = self._view.look.px
        place = QRectF(0, rect.bottom() + px(6), self._width(), px(BYLINE_ROOM - 24))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    def _placeholder(self, painter: QPainter, block: QTextBlock, kind: Kind, rect: QRectF) -> None:
        text = PLACEHOLDERS.get(kind)
        if text is None:
            return
        empty = block.length() <= 1
        words = sheet_text(text)
        if kind is Kind.PARAGRAPH:
            empty = empty and block.blockNumber() == BODY and not block.next().isValid()
        elif kind is Kind.FIGURE:
            empty = block.length() - 1 <= FIGURE_TEXT
            figure = self._figure(block)
            photo = self._view.photo(figure) if figure is not None else None
            words = photo.caption if photo is not None and photo.caption else words
        if not empty or self._view.is_composing(block):
            return
        place, font = QRectF(rect), self._view.look.font(kind)
        font.setBold(False)  # so that nobody takes it for a text
        font.setCapitalization(QFont.Capitalization.MixedCase)
        if kind is Kind.FIGURE:
            place.setTop(place.bottom() - QFontMetricsF(font).height() - 3)
        place.setLeft(self._view.look.settings[kind].indent)
        place.setWidth(self._width() - place.left())
        words = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.setFont(font)
        painter.setPen(QColor(self._view.look.tokens.muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignTop, words)

    # -- figures -----------------------------------------------------------------------------------------------------

    def _figure(self, block: QTextBlock) -> Figure | None:
        return self._view.figure(block)

    def _credit_rect(self, rect: QRectF) -> QRectF:
        return QRectF(0, rect.bottom() + 1, self._width(), self._view.look.px(CREDIT_ROOM) - 2)

    def _credit(self, painter: QPainter, block: QTextBlock, rect: QRectF) -> None:
        figure = self._figure(block)
        if figure is None:
            return
        self.figure_seen(figure.placement)
        words, missing = credit_line(self._view.photo(figure))
        font = self._font(12, bold=missing)
        tokens = self._view.look.tokens
        painter.setFont(font)
        painter.setPen(QColor(tokens.bad if missing else tokens.muted))
        words = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, self._width())
        side = block.blockFormat().alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        painter.drawText(self._credit_rect(rect), Qt.AlignmentFlag.AlignVCenter | side, words)

    def paint_frame(self, painter: QPainter) -> None:
        """A line around the object that is selected."""
        block = selected_object(self._view.textCursor()) if self._view.textCursor().hasSelection() else None
        rect = QRectF() if block is None else self._view.object_rect(block)
        if rect.isEmpty():
            return
        painter.setPen(QPen(QColor(self._view.look.tokens.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
