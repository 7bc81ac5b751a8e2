# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawing of objects in the text: pictures, rules, cards of what is not edited as text, notes and footnote marks."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPen,
    QPixmap,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from newsdesk.document.tree import EditorialNote, Figure, FootnoteReference, Placement, Rule
from newsdesk.domain.photo import Photo
from newsdesk.ui.editor.keepsakes import Keepsakes
from newsdesk.ui.editor.kinds import INLINE_OBJECT, Property
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.wording import AWAITED_PHOTO, UNKNOWN_PHOTO, object_name, object_text, sheet_text
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.pictures import Pictures, PictureSize
from newsdesk.ui.theme.fonts import article_font, interface_font

HIGHEST: Final = 560
"""Pixels that a picture is at most high."""
_NOTE_WIDTH: Final = 260
_CARD_LINES: Final = 4
_PAD: Final = 14
_KEPT_PICTURES: Final = 24


class ObjectDrawer(QPyTextObject):
    """Draws the objects of one article."""

    def __init__(
        self, article: OpenArticle, look: Look, keepsakes: Keepsakes, pictures: Pictures, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._article = article
        self._look = look
        self._keepsakes = keepsakes
        self._pictures = pictures
        self._scaled: OrderedDict[tuple[str, int, int], QPixmap] = OrderedDict()

    def recolour(self, look: Look) -> None:
        """Draw in other colours from now on."""
        self._look = look

    def photo(self, figure: Figure) -> Photo | None:
        """What is known of a figure's photo."""
        return self._article.photos.get(int(figure.photo)) if figure.photo.isdecimal() else None

    def intrinsicSize(self, document: QTextDocument, _position: int, form: QTextFormat) -> QSizeF:
        """How much room an object takes."""
        key = form.intProperty(Property.OBJECT)
        if form.objectType() == INLINE_OBJECT:
            return self._inline_size(key, form)
        width = max(80.0, document.textWidth() - 1)
        node = self._keepsakes.block(key)
        if isinstance(node, Figure):
            return self._picture_size(node, width)
        if isinstance(node, Rule) or node is None:
            return QSizeF(width, 25)
        lines = self._card_lines(object_text(node), width)
        height = 2 * _PAD + QFontMetricsF(self._small()).height() + lines * self._text_metrics().lineSpacing() + 4
        return QSizeF(width, height)

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, _document: QTextDocument, _position: int, form: QTextFormat
    ) -> None:
        """Draw an object."""
        rect = QRectF(rect)
        key = form.intProperty(Property.OBJECT)
        painter.save()
        if form.objectType() == INLINE_OBJECT:
            self._draw_inline(painter, rect, key, form)
        else:
            node = self._keepsakes.block(key)
            if isinstance(node, Figure):
                self._draw_picture(painter, rect, node)
            elif isinstance(node, Rule) or node is None:
                painter.setPen(QPen(QColor(self._look.tokens.line_strong), 1))
                y = round(rect.center().y()) + 0.5
                inset = rect.width() * 0.35
                painter.drawLine(QPointF(rect.left() + inset, y), QPointF(rect.right() - inset, y))
            else:
                self._draw_card(painter, rect, object_name(node), object_text(node))
        painter.restore()

    # -- pictures ----------------------------------------------------------------------------------------------------

    def _picture_size(self, figure: Figure, width: float) -> QSizeF:
        photo = self.photo(figure)
        if figure.placement in (Placement.LEFT, Placement.RIGHT):
            width = min(width, max(200.0, width * 0.6))
        if photo is None or not photo.width or not photo.height:
            return QSizeF(width, round(width * 0.4))
        height = width * photo.height / photo.width
        if height > HIGHEST:
            return QSizeF(round(HIGHEST * photo.width / photo.height), HIGHEST)
        return QSizeF(width, round(height))

    def _draw_picture(self, painter: QPainter, rect: QRectF, figure: Figure) -> None:
        photo = self.photo(figure)
        picture = self._pictures.get(photo, PictureSize.COLUMN) if photo is not None else None
        if photo is not None and picture is not None:
            painter.drawPixmap(rect, self._fitting(photo, picture, rect, painter), QRectF())
            return
        tokens = self._look.tokens
        painter.fillRect(rect, QColor(tokens.skeleton))
        if photo is not None and not photo.awaited:
            return
        painter.setPen(QColor(tokens.muted))
        painter.setFont(self._small())
        text = UNKNOWN_PHOTO if photo is None else AWAITED_PHOTO
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, sheet_text(text))

    def _fitting(self, photo: Photo, picture: QPixmap, rect: QRectF, painter: QPainter) -> QPixmap:
        ratio = painter.device().devicePixelRatioF()
        width, height = round(rect.width() * ratio), round(rect.height() * ratio)
        key = (photo.sha256, width, height)
        found = self._scaled.get(key)
        if found is None:
            modes = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
            found = self._scaled[key] = picture.scaled(width, height, *modes)
            if len(self._scaled) > _KEPT_PICTURES:
                self._scaled.popitem(last=False)
        self._scaled.move_to_end(key)
        return found

    # -- cards -------------------------------------------------------------------------------------------------------

    def _small(self) -> QFont:
        font = interface_font()
        font.setPixelSize(12)
        return font

    def _text_metrics(self) -> QFontMetrics:
        return QFontMetrics(article_font(15))

    def _card_lines(self, text: str, width: float) -> int:
        if not text:
            return 0
        room = QRect(0, 0, int(width) - 2 * _PAD, 10_000)
        metrics = self._text_metrics()
        height = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text[:600]).height()
        return min(_CARD_LINES, max(1, round(height / metrics.lineSpacing())))

    def _draw_card(self, painter: QPainter, rect: QRectF, name: str, text: str) -> None:
        tokens = self._look.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.fillRect(QRectF(rect.left() + 1, rect.top() + 10, 3, rect.height() - 20), QColor(tokens.line_strong))
        small = self._small()
        metrics = QFontMetrics(small)
        inner = rect.adjusted(_PAD, _PAD - 2, -_PAD, -_PAD)
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        title = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, title)
        below = inner.adjusted(0, metrics.height() + 4, 0, 2)
        painter.setFont(article_font(15))
        painter.setPen(QColor(tokens.ink))
        painter.setClipRect(below)
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(below, flags, text[:600])

    # -- in a line ---------------------------------------------------------------------------------------------------

    def _inline_label(self, key: int) -> str:
        node = self._keepsakes.inline(key)
        if isinstance(node, FootnoteReference):
            return node.label
        if isinstance(node, EditorialNote):
            return node.text
        return ""

    def _inline_size(self, key: int, form: QTextFormat) -> QSizeF:
        node = self._keepsakes.inline(key)
        metrics = QFontMetricsF(self._small())
        text = metrics.horizontalAdvance(self._inline_label(key))
        if isinstance(node, FootnoteReference):
            return QSizeF(text + 4, 18)
        if isinstance(node, EditorialNote):
            return QSizeF(min(text, _NOTE_WIDTH) + 16, 18)
        return QSizeF(9, 14)

    def _draw_inline(self, painter: QPainter, rect: QRectF, key: int, form: QTextFormat) -> None:
        tokens, node = self._look.tokens, self._keepsakes.inline(key)
        small = self._small()
        painter.setFont(small)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(node, FootnoteReference):
            painter.setPen(QColor(tokens.accent))
            upper = rect.adjusted(1, -3, 0, -3)
            painter.drawText(upper, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, node.label)
        elif isinstance(node, EditorialNote):
            chip = rect.adjusted(2, 1, -2, 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(chip, 4, 4)
            painter.setPen(QColor(tokens.warning))
            text = QFontMetrics(small).elidedText(node.text, Qt.TextElideMode.ElideRight, _NOTE_WIDTH)
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
        else:
            painter.setPen(QPen(QColor(tokens.muted), 1))
            painter.drawRect(rect.adjusted(2, 3, -2, -1))
