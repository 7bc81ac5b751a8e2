# SPDX-License-Identifier: GPL-3.0-or-later
"""A gallery as its pictures: a grid with captions, and how many there are."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap

from newsdesk.document.plain_text import inline_text
from newsdesk.document.tree import Figure, Gallery
from newsdesk.domain.photo import Photo
from newsdesk.ui.editor.nodes.cards import Studio, draw_panel, small_font, two_lines
from newsdesk.ui.editor.nodes.wording import EMPTY_GALLERY, NO_CREDIT, gallery_count, words
from newsdesk.ui.theme.fonts import article_font

_GAP: Final = 8
_HEAD: Final = 24
_SHOWN: Final = 9
_RATIO: Final = 2 / 3
_CAPTION_LINES: Final = 2
_EMPTY_HEIGHT: Final = 72


class Tiles(Studio, Protocol):
    """A studio that has pictures too."""

    def tile(self, photo: Photo, width: float, height: float, ratio: float) -> QPixmap | None:
        """The picture of a photo cut to a size, None while it is loaded."""


def caption_of(figure: Figure, photo: Photo | None) -> str:
    """The caption that readers will see."""
    return inline_text(figure.caption) or (photo.caption if photo is not None else "")


class GalleryCard:
    """A gallery at one width."""

    def __init__(self, node: Gallery, width: float, studio: Tiles) -> None:
        self._studio = studio
        self._node = node
        count = len(node.figures)
        self._columns = 1 if count < 2 else 2 if count in (2, 4) else 3
        self._tile = (width - _GAP * (self._columns - 1)) / self._columns
        self._line = QFontMetricsF(small_font()).lineSpacing()
        self._shown = [(figure, studio.photo(figure)) for figure in node.figures[:_SHOWN]]
        self._tops: list[float] = []
        top = float(_HEAD)
        for start in range(0, len(self._shown), self._columns):
            self._tops.append(top)
            row = self._shown[start : start + self._columns]
            top += self._tile * _RATIO + 4 + max(self._lines(*each) for each in row) * self._line + _GAP + 4
        self.height = top - _GAP if count else float(_EMPTY_HEIGHT)

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        tokens = self._studio.tokens
        count = len(self._node.figures)
        if not count:
            draw_panel(painter, rect, tokens)
            painter.setFont(article_font(16, italic=True))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words(EMPTY_GALLERY))
            return
        painter.setFont(small_font())
        painter.setPen(QColor(tokens.muted))
        painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), _HEAD - 6), gallery_count(count))
        for number, (figure, photo) in enumerate(self._shown):
            row, column = divmod(number, self._columns)
            left = rect.left() + column * (self._tile + _GAP)
            place = QRectF(left, rect.top() + self._tops[row], self._tile, self._tile * _RATIO)
            self._draw_tile(painter, place, photo)
            if number == _SHOWN - 1 and count > _SHOWN:
                self._draw_rest(painter, place, count - _SHOWN)
            self._draw_caption(painter, place, figure, photo)

    def position_at(self, place: QPointF) -> int:
        return -1

    def _lines(self, figure: Figure, photo: Photo | None) -> int:
        missing = int(photo is not None and not photo.credit.strip() and not photo.awaited)
        text = caption_of(figure, photo)
        if not text:
            return missing
        room = QRectF(0, 0, self._tile, 1000)
        height = QFontMetricsF(small_font()).boundingRect(room, int(Qt.TextFlag.TextWordWrap), text[:400]).height()
        return missing + min(_CAPTION_LINES, max(1, round(height / self._line)))

    def _draw_tile(self, painter: QPainter, place: QRectF, photo: Photo | None) -> None:
        ratio = painter.device().devicePixelRatioF() * max(1.0, painter.worldTransform().m11())
        picture = self._studio.tile(photo, place.width(), place.height(), ratio) if photo is not None else None
        if picture is None:
            painter.fillRect(place, QColor(self._studio.tokens.skeleton))
        else:
            painter.drawPixmap(place, picture, QRectF())

    def _draw_rest(self, painter: QPainter, place: QRectF, rest: int) -> None:
        tokens = self._studio.tokens
        veil = QColor(tokens.shadow)
        veil.setAlpha(140)
        painter.fillRect(place, veil)
        painter.setFont(article_font(28, bold=True))
        painter.setPen(QColor("white"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"+{rest}")

    def _draw_caption(self, painter: QPainter, tile: QRectF, figure: Figure, photo: Photo | None) -> None:
        tokens = self._studio.tokens
        text = caption_of(figure, photo)
        lines = self._lines(figure, photo)
        place = QRectF(tile.left(), tile.bottom() + 4, tile.width(), lines * self._line)
        painter.setFont(small_font())
        if photo is not None and not photo.credit.strip() and not photo.awaited:
            painter.setPen(QColor(tokens.bad))
            painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, words(NO_CREDIT))
            place.setHeight(place.height() - self._line)
        painter.setPen(QColor(tokens.text))
        place.setHeight(self._line)
        for number, line in enumerate(two_lines(" ".join(text[:400].split()), small_font(), tile.width())):
            painter.drawText(place.translated(0, number * self._line), Qt.AlignmentFlag.AlignTop, line)
