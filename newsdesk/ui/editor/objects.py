# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawing of objects in the text: pictures, rules, cards of what holds more than lines, marks in a line."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPyTextObject, QTextDocument, QTextFormat

from newsdesk.document.tree import BlockNode, Figure, Rule
from newsdesk.domain.photo import Photo
from newsdesk.ui.editor.keepsakes import Keepsakes
from newsdesk.ui.editor.kinds import INLINE_OBJECT, Property
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.nodes.cards import Card, small_font
from newsdesk.ui.editor.nodes.chips import chip_size, draw_chip
from newsdesk.ui.editor.nodes.footnotes import Footnotes
from newsdesk.ui.editor.nodes.rack import CardRack
from newsdesk.ui.editor.nodes.typeset import SetDocument
from newsdesk.ui.editor.pasted.pictures import AWAITED
from newsdesk.ui.editor.picture_sizes import picture_size, shown_rect
from newsdesk.ui.editor.wording import AWAITED_PHOTO, PASTED_PHOTO, UNKNOWN_PHOTO, sheet_text
from newsdesk.ui.open_text import OpenText
from newsdesk.ui.pictures import Pictures, PictureSize
from newsdesk.ui.theme.tokens import Tokens

_KEPT_PICTURES: Final = 40


class ObjectDrawer(QPyTextObject):
    """Draws the objects of one article, or of a part of it that is set by itself."""

    def __init__(
        self,
        article: OpenText,
        look: Look,
        keepsakes: Keepsakes,
        pictures: Pictures,
        footnotes: Footnotes,
        parent: QObject,
        depth: int = 0,
    ) -> None:
        super().__init__(parent)
        self._article = article
        self._look = look
        self._keepsakes = keepsakes
        self._pictures = pictures
        self.footnotes = footnotes
        self._depth = depth
        self._rack = CardRack(self, footnotes, depth)
        self._inside: ObjectDrawer | None = None
        self._scaled: OrderedDict[tuple[str, int, int, bool], QPixmap] = OrderedDict()
        self.outset = 0
        """Pixels by which a wide picture may stand out of the column on each side."""

    @property
    def tokens(self) -> Tokens:
        """The colours."""
        return self._look.tokens

    @property
    def inside(self) -> ObjectDrawer:
        """What draws the objects inside objects, at their usual size."""
        if self._inside is None:
            self._inside = self.nested(Look(self._look.tokens), Keepsakes(), self)
        return self._inside

    def nested(self, look: Look, keepsakes: Keepsakes, parent: QObject) -> ObjectDrawer:
        """A drawer of the same article for a part of it that is edited by itself."""
        return ObjectDrawer(self._article, look, keepsakes, self._pictures, self.footnotes, parent, self._depth + 1)

    def recolour(self, look: Look) -> None:
        """Draw in other colours from now on."""
        self._look = look
        self._rack.clear()
        if self._inside is not None:
            self._inside.recolour(Look(look.tokens))

    def forget_cards(self) -> None:
        """Draw all objects anew: what they show of photos or footnotes changed."""
        self._rack.clear()
        if self._inside is not None:
            self._inside.forget_cards()

    def photo(self, figure: Figure) -> Photo | None:
        """What is known of a figure's photo."""
        return self._article.photos.get(int(figure.photo)) if figure.photo.isdecimal() else None

    def card(self, key: int, width: float) -> Card | None:
        """The card of the object with that key; None for what is drawn otherwise."""
        return self._card(key, self._keepsakes.block(key), width)

    def _card(self, key: int, node: BlockNode | None, width: float) -> Card | None:
        if node is None or isinstance(node, (Figure, Rule)):
            return None
        return self._rack.card(key, node, width)

    def _of(self, document: QTextDocument) -> Keepsakes:
        return document.keepsakes if isinstance(document, SetDocument) else self._keepsakes

    def intrinsicSize(self, document: QTextDocument, _position: int, form: QTextFormat) -> QSizeF:
        """How much room an object takes."""
        key, zoom = form.intProperty(Property.OBJECT), self._look.zoom
        keepsakes = self._of(document)
        if form.objectType() == INLINE_OBJECT:
            return chip_size(keepsakes.inline(key), self.footnotes) * zoom
        width = max(80.0, document.textWidth() / zoom - 1)
        room = keepsakes.room(key)
        if room:
            return QSizeF(width * zoom, room)
        node = keepsakes.block(key)
        if isinstance(node, Figure):
            wanted = picture_size(node, self.photo(node), width, self.outset / zoom)
            return QSizeF(min(width, wanted.width()), wanted.height()) * zoom
        card = self._card(key, node, width)
        return QSizeF(width, 25 if card is None else card.height) * zoom

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, document: QTextDocument, _position: int, form: QTextFormat
    ) -> None:
        """Draw an object."""
        rect = QRectF(rect)
        key = form.intProperty(Property.OBJECT)
        keepsakes = self._of(document)
        painter.save()
        if (zoom := self._look.zoom) != 1:
            painter.translate(rect.topLeft())
            painter.scale(zoom, zoom)
            rect = QRectF(0, 0, rect.width() / zoom, rect.height() / zoom)
        if form.objectType() == INLINE_OBJECT:
            draw_chip(painter, rect, keepsakes.inline(key), self.tokens, self.footnotes)
        elif not keepsakes.room(key):  # else its editor lies over it
            node = keepsakes.block(key)
            if isinstance(node, Figure):
                self._draw_picture(painter, shown_rect(rect, node, self.photo(node), self.outset / zoom), node)
            elif (card := self._card(key, node, rect.width())) is not None:
                card.draw(painter, rect)
            else:
                self._draw_rule(painter, rect)
        painter.restore()

    def _draw_rule(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(QColor(self.tokens.line_strong), 1))
        y = round(rect.center().y()) + 0.5
        inset = rect.width() * 0.35
        painter.drawLine(QPointF(rect.left() + inset, y), QPointF(rect.right() - inset, y))

    # -- pictures ----------------------------------------------------------------------------------------------------

    def tile(self, photo: Photo, width: float, height: float, ratio: float) -> QPixmap | None:
        """The picture of a photo cut to a size, None while it is loaded."""
        small = width * ratio <= PictureSize.THUMBNAIL
        picture = self._pictures.get(photo, PictureSize.THUMBNAIL if small else PictureSize.COLUMN)
        return None if picture is None else self._fitting(photo, picture, width * ratio, height * ratio, cut=True)

    def draw_figure(self, painter: QPainter, rect: QRectF, figure: Figure) -> None:
        """Draw the picture of a figure, which is that large on the screen."""
        zoom = self._look.zoom
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(zoom, zoom)
        self._draw_picture(painter, QRectF(0, 0, rect.width() / zoom, rect.height() / zoom), figure)
        painter.restore()

    def _draw_picture(self, painter: QPainter, rect: QRectF, figure: Figure) -> None:
        photo = self.photo(figure)
        picture = self._pictures.get(photo, PictureSize.COLUMN) if photo is not None else None
        if photo is not None and picture is not None:
            ratio = painter.device().devicePixelRatioF() * self._look.zoom
            fitting = self._fitting(photo, picture, rect.width() * ratio, rect.height() * ratio)
            painter.drawPixmap(rect, fitting, QRectF())
            return
        tokens = self._look.tokens
        painter.fillRect(rect, QColor(tokens.skeleton))
        if photo is not None and not photo.awaited:
            return
        painter.setPen(QColor(tokens.muted))
        painter.setFont(small_font())
        unknown = PASTED_PHOTO if figure.photo.startswith(AWAITED) else UNKNOWN_PHOTO
        text = unknown if photo is None else AWAITED_PHOTO
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, sheet_text(text))

    def _fitting(self, photo: Photo, picture: QPixmap, width: float, height: float, *, cut: bool = False) -> QPixmap:
        wide, high = max(1, round(width)), max(1, round(height))
        key = (photo.sha256, wide, high, cut)
        found = self._scaled.get(key)
        if found is None:
            how = Qt.AspectRatioMode.KeepAspectRatioByExpanding if cut else Qt.AspectRatioMode.IgnoreAspectRatio
            found = picture.scaled(wide, high, how, Qt.TransformationMode.SmoothTransformation)
            if cut:
                found = found.copy((found.width() - wide) // 2, (found.height() - high) // 2, wide, high)
            self._scaled[key] = found
            if len(self._scaled) > _KEPT_PICTURES:
                self._scaled.popitem(last=False)
        self._scaled.move_to_end(key)
        return found
