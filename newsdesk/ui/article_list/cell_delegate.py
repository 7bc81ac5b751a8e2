# SPDX-License-Identifier: GPL-3.0-or-later
"""How a cell of the list as a table is drawn; of rows that have not come yet, a grey bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from newsdesk.domain.shelf import ListRow
from newsdesk.ui.article_list.columns import COLUMNS, KINDS, Column, cell_text
from newsdesk.ui.article_list.ground import paint_ground, strike
from newsdesk.ui.article_list.model import ROW_ROLE, ArticleRows
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.widgets.status_mark import MARK, paint_status

CELL_HEIGHT = 34
_EDGE = 8
_SIGN = 14
_GAP = 6
_Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Draws cells of `ArticleRows`: the same marks as in the rows of two lines, a column each."""

    def __init__(self, rows: ArticleRows, appearance: Appearance, view: QTableView) -> None:
        super().__init__(view)
        self._rows = rows
        self._appearance = appearance
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(KINDS[COLUMNS[index.column()]].width, CELL_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setClipRect(option.rect)
        first = self._view.horizontalHeader().sectionPosition(index.column()) == 0
        # Qt knows of a single cell that the mouse is over it: in rows that are read along, that would only flicker.
        option.state &= ~QStyle.StateFlag.State_MouseOver
        ground = paint_ground(painter, option, self._appearance.tokens, bar=first)
        column, row = COLUMNS[index.column()], index.data(ROW_ROLE)
        inner = option.rect.adjusted(_EDGE + (4 if first else 0), 0, -_EDGE, 0)
        if isinstance(row, ListRow):
            self._paint_cell(painter, option.font, inner, column, row, ground)
        else:
            self._paint_awaited(painter, inner, column, index.row())
        painter.restore()

    def _paint_cell(
        self, painter: QPainter, face: QFont, inner: QRect, column: Column, row: ListRow, ground: str
    ) -> None:
        tokens, font = self._appearance.tokens, QFont(face)
        colour = tokens.text
        if column is Column.HEADLINE:
            font.setWeight(QFont.Weight.DemiBold)
            colour = tokens.ink if row.headline.strip() else tokens.muted
            self._paint_signs(painter, inner, row)
        elif column is Column.STATUS:
            middle = inner.top() + inner.height() / 2
            paint_status(painter, QRectF(inner.left(), middle - MARK / 2, MARK, MARK), row.status, tokens, ground)
            inner.setLeft(inner.left() + MARK + _GAP)
        elif column is Column.PHOTOS and row.uncredited:
            at = self._sign_at(inner)
            self._appearance.icon(Icon.PHOTO, tokens.bad).paint(painter, at)
            strike(painter, at, tokens.bad)
            inner.setLeft(at.right() + _GAP)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignRight if KINDS[column].right else Qt.AlignmentFlag.AlignLeft
        text = cell_text(column, row, self._rows.words)
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, inner.width()))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | side | Qt.TextFlag.TextSingleLine, text)

    def _paint_signs(self, painter: QPainter, inner: QRect, row: ListRow) -> None:
        """Draw what the row of two lines marks an article with, and leave the headline the rest."""
        tokens = self._appearance.tokens
        signs = [(Icon.EDIT, tokens.accent)] if row.id in self._rows.unsaved else []
        signs += [(Icon.EMBARGO, tokens.embargo)] if self._rows.words.embargoed(row) else []
        for meaning, colour in signs:
            at = self._sign_at(inner)
            self._appearance.icon(meaning, colour).paint(painter, at)
            inner.setLeft(at.right() + _GAP)

    def _sign_at(self, inner: QRect) -> QRect:
        return QRect(inner.left(), inner.top() + (inner.height() - _SIGN) // 2, _SIGN, _SIGN)

    def _paint_awaited(self, painter: QPainter, inner: QRect, column: Column, number: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._appearance.tokens.skeleton))
        part = 0.5 + number % 3 / 8 if column is Column.HEADLINE else 0.6
        width = inner.width() * part
        left = inner.right() - width if KINDS[column].right else inner.left()
        painter.drawRoundedRect(QRectF(left, inner.top() + inner.height() / 2 - 4, width, 8), 4, 4)
