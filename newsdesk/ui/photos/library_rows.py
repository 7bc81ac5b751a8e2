# SPDX-License-Identifier: GPL-3.0-or-later
"""A row of the library's photos: the picture, its credit or the want of one, its caption, and where it is used."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.domain.photo import Photo
from newsdesk.ui.photos.photo_rows import PHOTO_ROLE
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID, SMALL_SIZE

_HEIGHT = 88
_THUMB = QSize(96, 72)
_RADIUS = 4


class LibraryRows(QStyledItemDelegate):
    """Draws the rows."""

    def __init__(self, appearance: Appearance, pictures: Pictures) -> None:
        super().__init__(pictures)
        self._appearance = appearance
        self._pictures = pictures

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, _HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        photo = index.data(PHOTO_ROLE)
        if not isinstance(photo, Photo):
            return
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._ground(painter, option, rect)
        place = QRect(rect.topLeft() + QPoint(GRID, GRID), _THUMB)
        self._picture(painter, photo, place)
        text = QRect(place.right() + GRID, place.top(), rect.right() - place.right() - 2 * GRID, place.height())
        self._words(painter, photo, text, QFont(option.font))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        tokens = self._appearance.tokens
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            active = state & QStyle.StateFlag.State_Active
            painter.fillRect(rect, QColor(tokens.selection if active else tokens.selection_inactive))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(tokens.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _picture(self, painter: QPainter, photo: Photo, place: QRect) -> None:
        path = QPainterPath()
        path.addRoundedRect(place, _RADIUS, _RADIUS)
        painter.fillPath(path, QColor(self._appearance.tokens.skeleton))
        pixmap = self._pictures.get(photo)
        if pixmap is None:
            if photo.awaited:
                sign = self._appearance.icon(Icon.PHOTO, self._appearance.tokens.muted).pixmap(28, 28)
                painter.drawPixmap(place.center() - QPoint(14, 14), sign)
            return
        scale = max(place.width() / pixmap.width(), place.height() / pixmap.height())
        shown = QSize(round(place.width() / scale), round(place.height() / scale))
        source = QRect(QPoint((pixmap.width() - shown.width()) // 2, (pixmap.height() - shown.height()) // 2), shown)
        painter.setClipPath(path)
        painter.drawPixmap(place, pixmap, source)
        painter.setClipping(False)

    def _words(self, painter: QPainter, photo: Photo, place: QRect, font: QFont) -> None:
        tokens = self._appearance.tokens
        font.setWeight(QFont.Weight.DemiBold)
        line = QFontMetrics(font).lineSpacing()
        left = place.left()
        if not photo.credit.strip():
            sign = self._appearance.icon(Icon.BAD, tokens.bad).pixmap(16, 16)
            painter.drawPixmap(left, place.top() + (line - 16) // 2, sign)
            left += 20
        colour = tokens.ink if photo.credit.strip() else tokens.bad
        credit = photo.credit or self.tr("No credit")
        first = QRect(left, place.top(), place.right() - left, line)
        _draw_line(painter, first, credit, font, colour)
        font.setWeight(QFont.Weight.Normal)
        caption = photo.caption or photo.headline or photo.alt
        words = caption or (self.tr("The picture is still to come") if photo.awaited else self.tr("No caption"))
        colour = tokens.text if caption else tokens.muted
        _draw_lines(painter, QRect(place.left(), place.top() + line, place.width(), 2 * line), words, font, colour)
        font.setPixelSize(SMALL_SIZE)
        uses = len(photo.used_in)
        used = self.tr("in %n article(s)", "", uses) if uses else self.tr("not used yet")
        last = QRect(place.left(), place.bottom() - line + 1, place.width(), line)
        _draw_line(painter, last, used, font, tokens.muted)


def _draw_line(painter: QPainter, place: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _draw_lines(painter: QPainter, place: QRect, text: str, font: QFont, colour: str) -> None:
    """At most two lines, the second one cut with an ellipsis."""
    words = " ".join(text.split())
    layout = QTextLayout(words, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(place.width())
    cut = first.textLength()
    layout.endLayout()
    line = QFontMetrics(font).lineSpacing()
    _draw_line(painter, QRect(place.left(), place.top(), place.width() + 4, line), words[:cut], font, colour)
    if words[cut:]:
        _draw_line(painter, QRect(place.left(), place.top() + line, place.width(), line), words[cut:], font, colour)
