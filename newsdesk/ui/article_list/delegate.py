# SPDX-License-Identifier: GPL-3.0-or-later
"""How a row is drawn: its status, its headline in two lines, a second line, its picture."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.domain.shelf import ListRow
from newsdesk.ui.article_list.ground import paint_ground, strike
from newsdesk.ui.article_list.headlines import Headlines
from newsdesk.ui.article_list.model import ROW_ROLE, ArticleRows
from newsdesk.ui.article_list.row_text import RowWords, headline_of
from newsdesk.ui.article_list.snippet_line import Colours, SnippetLine
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import INTERFACE_SIZE, SMALL_SIZE
from newsdesk.ui.widgets.status_mark import MARK, paint_status
from newsdesk.ui.wording import number_text

ROW_HEIGHT = 72
_EDGE = 12
_TEXT = 32
_TOP = 9
_GAP = 12
_PICTURE = QSize(68, 52)
_NARROW_PICTURE = QSize(44, 44)
_NARROW = 320
_SIGN = 14
_BETWEEN = " · "
_KEPT_PICTURES = 300


class RowDelegate(QStyledItemDelegate):
    """Draws rows of `ArticleRows`; those that have not come yet as grey bars.

    Selected is a ground and a bar at the edge, hovered a ground, focused a frame; a window that is not active has
    them paler.
    """

    def __init__(
        self, words: RowWords, appearance: Appearance, pictures: Pictures, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._appearance = appearance
        self._pictures = pictures
        self._cut: OrderedDict[tuple[str, int, int], QPixmap] = OrderedDict()
        self.take_fonts()

    def take_fonts(self) -> None:
        """Take the faces that the program has now."""
        face = QFont(QApplication.font())
        face.setPixelSize(INTERFACE_SIZE + 1)
        face.setWeight(QFont.Weight.DemiBold)
        self._headlines = Headlines(face)
        self._short_headlines = Headlines(face, lines=1)
        self._small = QFont(QApplication.font())
        self._small.setPixelSize(SMALL_SIZE)
        self._metrics = QFontMetricsF(self._small)
        self._snippets = SnippetLine(self._small)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(240, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setClipRect(option.rect)
        ground = paint_ground(painter, option, self._appearance.tokens, indent=_TEXT)
        row = index.data(ROW_ROLE)
        if isinstance(row, ListRow):
            model = index.model()
            unsaved = isinstance(model, ArticleRows) and row.id in model.unsaved
            self._paint_row(painter, option.rect, row, ground, unsaved=unsaved)
        else:
            self._paint_awaited(painter, option.rect, index.row())
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRect, row: ListRow, ground: str, *, unsaved: bool) -> None:
        tokens = self._appearance.tokens
        inner = rect.adjusted(_TEXT, _TOP, -_EDGE, -_TOP)
        if row.thumbnail:
            inner.setRight(self._paint_picture(painter, rect, row.thumbnail) - _GAP)
        leading = self._headlines.leading
        snippet = row.snippet if row.snippet is not None and row.snippet.marks else None
        headlines = self._headlines if snippet is None else self._short_headlines
        lines = headlines.lines(headline_of(row), inner.width())
        if len(lines) == 1 and snippet is None:
            inner.adjust(0, round(leading / 2), 0, -round(leading / 2))
        mark = QRectF(rect.left() + _EDGE, inner.top() + (leading - MARK) / 2, MARK, MARK)
        paint_status(painter, mark, row.status, tokens, ground)
        painter.setFont(self._headlines.font)
        painter.setPen(QColor(tokens.ink if row.headline.strip() else tokens.muted))
        base = inner.top() + self._headlines.metrics.ascent()
        for number, line in enumerate(lines):
            painter.drawText(QPointF(inner.left(), base + number * leading), line)
        if snippet is not None:
            hues = Colours(tokens.muted, tokens.ink)
            self._snippets.paint(painter, inner.left(), base + leading, inner.width(), snippet, hues)
        if unsaved:
            at = QRect(rect.left() + _EDGE - 1, inner.bottom() - _SIGN, _SIGN, _SIGN)
            self._appearance.icon(Icon.EDIT, tokens.accent).paint(painter, at)
        self._paint_second_line(painter, inner, row)

    def _paint_second_line(self, painter: QPainter, inner: QRect, row: ListRow) -> None:
        tokens, words = self._appearance.tokens, self._words
        painter.setFont(self._small)
        base = inner.bottom() - self._metrics.descent()
        left, right = inner.left(), inner.right() + 1
        signs = [(Icon.EMBARGO, tokens.embargo)] if words.embargoed(row) else []
        signs += [(Icon.PHOTO, tokens.bad)] if row.uncredited else []
        for meaning, colour in signs:
            at = QRect(left, inner.bottom() - _SIGN, _SIGN, _SIGN)
            self._appearance.icon(meaning, colour).paint(painter, at)
            if meaning is Icon.PHOTO:
                strike(painter, at, colour)
            left += _SIGN + 4
        painter.setPen(QColor(tokens.muted))
        if row.views:
            number = number_text(row.views)
            right -= round(self._metrics.horizontalAdvance(number))
            painter.drawText(QPointF(right, base), number)
            right -= _SIGN + 3
            eye = QRect(right, inner.bottom() - _SIGN + 1, _SIGN, _SIGN)
            self._appearance.icon(Icon.SHOW, tokens.muted).paint(painter, eye)
            right -= 6
        painter.drawText(QPointF(left, base), self._fitted(words.second_line(row), right - left, author=row.author))

    def _fitted(self, parts: tuple[str, ...], room: int, *, author: str) -> str:
        """As many parts as fit: the author gives way first."""
        text = _BETWEEN.join(parts)
        if self._metrics.horizontalAdvance(text) > room and author:
            shorter = _BETWEEN.join(parts[:-1])
            if room - self._metrics.horizontalAdvance(shorter + _BETWEEN) < 40:
                text = shorter
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room))

    def _paint_picture(self, painter: QPainter, rect: QRect, sha256: str) -> int:
        """Draw the picture at the right edge; the answer is where it begins."""
        size = _NARROW_PICTURE if rect.width() < _NARROW else _PICTURE
        left = rect.right() + 1 - _EDGE - size.width()
        place = QRect(left, rect.top() + (rect.height() - size.height()) // 2, size.width(), size.height())
        path = QPainterPath()
        path.addRoundedRect(QRectF(place), 4, 4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cut = self._cut_to(sha256, size, painter.device().devicePixelRatio())
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        if cut is None:
            painter.fillPath(path, QColor(self._appearance.tokens.skeleton))
        else:
            painter.drawPixmap(place, cut)
        painter.restore()
        return left

    def _cut_to(self, sha256: str, size: QSize, ratio: float) -> QPixmap | None:
        """The picture filled into the size, kept: scaling at every drawing would make scrolling slow."""
        exact = QSize(round(size.width() * ratio), round(size.height() * ratio))
        key = (sha256, exact.width(), exact.height())
        if key in self._cut:
            self._cut.move_to_end(key)
            return self._cut[key]
        whole = self._pictures.thumbnail(sha256, fleeting=True)
        if whole is None:
            return None
        filled = whole.scaled(
            exact, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        )
        over = filled.size() - exact
        cut = filled.copy(over.width() // 2, over.height() // 3, exact.width(), exact.height())
        self._cut[key] = cut
        if len(self._cut) > _KEPT_PICTURES:
            self._cut.popitem(last=False)
        return cut

    def _paint_awaited(self, painter: QPainter, rect: QRect, number: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._appearance.tokens.skeleton))
        room = rect.width() - _TEXT - 2 * _EDGE
        for down, height, part in ((13, 11, 0.86), (31, 11, 0.5 + number % 3 / 10), (52, 8, 0.4)):
            bar = QRectF(rect.left() + _TEXT, rect.top() + down, room * part, height)
            painter.drawRoundedRect(bar, 4, 4)
