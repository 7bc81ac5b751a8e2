# SPDX-License-Identifier: GPL-3.0-or-later
"""A row of the ranking: place and change, headline in two lines at most, views over their curve."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.domain.readership import Ranked
from newsdesk.ui.popularity.model import CURVE, PLACE, RankingModel
from newsdesk.ui.popularity.sparkline import paint_sparkline
from newsdesk.ui.popularity.words import change_mark
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID, SMALL_SIZE
from newsdesk.ui.wording import number_text

_RANK_WIDTH = 32
_FIGURES_WIDTH = 48
_WIDE = 340
_WIDE_FIGURES = 96
_LINES = 2
_CURVE_HEIGHT = 16


class RankingDelegate(QStyledItemDelegate):
    """Paints the rows of a ranking."""

    def __init__(self, appearance: Appearance, model: RankingModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, round(_LINES * QFontMetricsF(option.font).lineSpacing()) + 2 * GRID - 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        place: Ranked | None = index.data(PLACE)
        if place is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(option.rect)
        self._paint_ground(painter, option, whole)
        inner = whole.adjusted(GRID, GRID - 1, -GRID, -GRID + 1)
        figures = max(_WIDE_FIGURES if whole.width() >= _WIDE else _FIGURES_WIDTH, self._widest_number(option.font))
        self._paint_rank(painter, option.font, inner, place)
        middle = inner.adjusted(_RANK_WIDTH, 0, -figures - GRID, 0)
        painter.setPen(QColor(self._appearance.tokens.ink))
        paint_lines(painter, option.font, middle, place.headline)
        right = QRectF(inner.right() - figures, inner.top(), figures, inner.height())
        self._paint_figures(painter, option.font, right, place, index.data(CURVE))
        painter.restore()

    def _widest_number(self, face: QFont) -> int:
        """How much room the most views need: those of the first place."""
        first = self._model.place(0)
        return 0 if first is None else ceil(QFontMetricsF(_small(face)).horizontalAdvance(number_text(first.views)))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, whole: QRectF) -> None:
        tokens, state = self._appearance.tokens, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            active = bool(state & QStyle.StateFlag.State_Active)
            painter.fillRect(whole, QColor(tokens.selection if active else tokens.selection_inactive))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(whole, QColor(tokens.hover))
        painter.setPen(QPen(QColor(tokens.line), 1))
        foot = whole.bottom() - 0.5
        painter.drawLine(QPointF(whole.left() + GRID, foot), QPointF(whole.right() - GRID, foot))
        if selected:
            painter.fillRect(QRectF(whole.left(), whole.top(), 2, whole.height()), QColor(tokens.accent))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.drawRect(whole.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_rank(self, painter: QPainter, face: QFont, inner: QRectF, place: Ranked) -> None:
        tokens = self._appearance.tokens
        column = QRectF(inner.left(), inner.top(), _RANK_WIDTH - 4, inner.height())
        font = QFont(face)
        font.setWeight(QFont.Weight.DemiBold)
        line = QFontMetricsF(face).lineSpacing()
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink if place.rank <= 3 else tokens.muted))
        painter.drawText(
            QRectF(column.left(), column.top(), column.width(), line),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            str(place.rank),
        )
        mark = change_mark(place, self._model.window)
        font = QFont(face)
        font.setPixelSize(SMALL_SIZE - 1)
        painter.setFont(font)
        risen = place.change is None or place.change > 0
        painter.setPen(QColor(tokens.good if risen else tokens.muted))
        painter.drawText(
            QRectF(column.left(), column.top() + line, column.width() + 4, line),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            mark,
        )

    def _paint_figures(
        self, painter: QPainter, face: QFont, column: QRectF, place: Ranked, curve: tuple[int, ...]
    ) -> None:
        line = QFontMetricsF(face).lineSpacing()
        painter.setFont(_small(face))
        painter.setPen(QColor(self._appearance.tokens.text))
        painter.drawText(
            QRectF(column.left(), column.top(), column.width(), line),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            number_text(place.views),
        )
        room = QRectF(column.left(), column.top() + line, column.width(), _CURVE_HEIGHT)
        paint_sparkline(painter, self._appearance.tokens, room, curve)


def _small(face: QFont) -> QFont:
    font = QFont(face)
    font.setPixelSize(SMALL_SIZE)
    return font


def paint_lines(painter: QPainter, font: QFont, place: QRectF, text: str) -> None:
    """A text in two lines at most, the rest of it elided."""
    metrics = QFontMetricsF(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < _LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(place.width())
        start = line.textStart()
        if len(lines) == _LINES - 1:
            lines.append(metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, place.width()))
        else:
            lines.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    painter.setFont(font)
    height = metrics.lineSpacing()
    for number, shown in enumerate(lines):
        row = QRectF(place.left(), place.top() + number * height, place.width(), height)
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
