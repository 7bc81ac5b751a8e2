# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects as what they are: a framed box, a large pull quote, a footnote with its number, a link, code in its face.

A card is made once for a node and a width; it knows its height, draws itself, and tells where its text is.
"""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QPyTextObject, QTextLayout

from newsdesk.document.plain_text import inline_text
from newsdesk.document.tree import BlockNode, Blocks, Embed, Figure
from newsdesk.domain.photo import Photo
from newsdesk.ui.editor.nodes.faces import faces_of, look_of
from newsdesk.ui.editor.nodes.typeset import Typeset
from newsdesk.ui.editor.nodes.wording import host_of, more_lines
from newsdesk.ui.theme.fonts import article_font, interface_font
from newsdesk.ui.theme.tokens import Tokens

BOX_INSET: Final = 20
BAR_INSET: Final = 28
NUMBER_ROOM: Final = 30
CODE_INSET: Final = 14
_NARROWEST: Final = 80.0
"""Pixels that a text is set in, however little room there is."""
_SMALL: Final = 12
_CODE: Final = 14
_LINES: Final = 60
"""Lines of a source that are shown."""
_ALIGN_TOP: Final = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


class Studio(Protocol):
    """What cards are made with."""

    @property
    def tokens(self) -> Tokens:
        """The colours."""

    @property
    def inside(self) -> QPyTextObject:
        """What draws the objects inside an object."""

    def photo(self, figure: Figure) -> Photo | None:
        """What is known of a figure's photo."""


class Card(Protocol):
    """An object at one width."""

    height: float

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Draw it."""

    def position_at(self, place: QPointF) -> int:
        """The position in its text at a place in it; -1 where no text is."""


def small_font(*, bold: bool = False) -> QFont:
    """The face of what is said about an object."""
    font = interface_font()
    font.setPixelSize(_SMALL)
    font.setBold(bold)
    return font


def code_font() -> QFont:
    """The face of code and of sources."""
    font = QFont()
    font.setFamilies(["DejaVu Sans Mono", "Menlo", "Consolas", "monospace"])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(_CODE)
    return font


def draw_panel(painter: QPainter, rect: QRectF, tokens: Tokens) -> None:
    """The framed ground of boxes, cards and code."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.line), 1))
    painter.setBrush(QColor(tokens.surface))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


def draw_number(painter: QPainter, at: QPointF, number: int, tokens: Tokens, *, used: bool) -> None:
    """The number before the text of a footnote whose upper left corner is at a place."""
    painter.setFont(small_font(bold=True))
    painter.setPen(QColor(tokens.accent if used else tokens.warning))
    place = QRectF(at.x(), at.y() + 3, NUMBER_ROOM - 10, 20)
    painter.drawText(place, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, str(number or "?"))


class TextCard:
    """An object that holds text: set in type inside its insets, with words in place of a text that is missing."""

    def __init__(
        self, node: BlockNode, title: str, blocks: Blocks, width: float, studio: Studio, empty: str, inset: QPointF
    ) -> None:
        self._studio = studio
        self._inset = inset
        self._empty = "" if title or blocks else empty
        framed = inset.y() > 0  # what stands beside a bar or a number goes to the right edge
        room = max(_NARROWEST, width - inset.x() * (2 if framed else 1))
        look = look_of(studio.tokens, faces_of(node))
        self._text = Typeset(title, blocks, look, studio.inside, room)
        line = QFontMetricsF(article_font(16)).height()
        self._text_height = max(self._text.height, line)
        self.height = self._text_height + 2 * inset.y()

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        at = rect.topLeft() + self._inset
        if not self._empty:
            self._text.draw(painter, at, self._studio.photo)
            return
        painter.setFont(article_font(16, italic=True))
        painter.setPen(QColor(self._studio.tokens.muted))
        painter.drawText(QRectF(at, rect.bottomRight()), _ALIGN_TOP, self._empty)

    def position_at(self, place: QPointF) -> int:
        inside = place - self._inset
        if inside.x() < 0 or not 0 <= inside.y() <= self._text_height:
            return -1
        return self._text.position_at(inside)


class BoxCard(TextCard):
    """A box: its title and its text inside a frame."""

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        draw_panel(painter, rect, self._studio.tokens)
        super().draw(painter, rect)


class BarCard(TextCard):
    """Words beside a bar: a pull quote, or a quotation that holds more than lines."""

    accent = True

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        tokens = self._studio.tokens
        bar = QRectF(rect.left() + 6, rect.top() + 4, 4 if self.accent else 3, rect.height() - 8)
        painter.fillRect(bar, QColor(tokens.accent if self.accent else tokens.line_strong))
        super().draw(painter, rect)


class FootnoteCard(TextCard):
    """A footnote behind its number; one that nothing refers to says so."""

    def __init__(
        self, node: BlockNode, blocks: Blocks, width: float, studio: Studio, empty: str, number: int, unused: str
    ) -> None:
        super().__init__(node, "", blocks, width, studio, empty, QPointF(NUMBER_ROOM, 0))
        self._number, self._unused = number, unused
        if unused:
            self.height += QFontMetricsF(small_font()).height() + 4

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        super().draw(painter, rect)
        tokens = self._studio.tokens
        draw_number(painter, rect.topLeft(), self._number, tokens, used=not self._unused)
        if self._unused:
            painter.setFont(small_font())
            below = QRectF(rect.left() + NUMBER_ROOM, rect.top() + self._text_height + 4, rect.width(), 20)
            painter.drawText(below, _ALIGN_TOP, self._unused)


class EmbedCard:
    """A link as a card: what it leads to and where; nothing of it is loaded."""

    def __init__(self, node: Embed, width: float, studio: Studio) -> None:
        self._studio = studio
        self._host = host_of(node.url)
        self._title = " ".join(inline_text(node.title).split()) or node.url
        self._room = max(_NARROWEST, width - 2 * BOX_INSET - 24)
        self._lines = two_lines(self._title, self._font(), self._room)
        self._title_height = len(self._lines) * QFontMetricsF(self._font()).lineSpacing()
        self.height = self._title_height + QFontMetricsF(small_font()).height() + 4 + 28

    def _font(self) -> QFont:
        return article_font(17, bold=True)

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        tokens = self._studio.tokens
        draw_panel(painter, rect, tokens)
        at = QPointF(rect.left() + BOX_INSET, rect.top() + 14)
        painter.setFont(small_font())
        painter.setPen(QColor(tokens.muted))
        host = QFontMetricsF(painter.font()).elidedText(self._host, Qt.TextElideMode.ElideMiddle, self._room)
        painter.drawText(QRectF(at.x(), at.y() + self._title_height + 4, self._room, 20), _ALIGN_TOP, host)
        painter.setFont(self._font())
        painter.setPen(QColor(tokens.ink))
        place = QRectF(at, QSizeF(self._room, self._title_height / len(self._lines)))
        for number, line in enumerate(self._lines):
            painter.drawText(place.translated(0, number * place.height()), _ALIGN_TOP, line)
        self._draw_arrow(painter, QPointF(rect.right() - BOX_INSET, rect.top() + 18))

    def _draw_arrow(self, painter: QPainter, corner: QPointF) -> None:
        """An arrow that leads out."""
        painter.setPen(QPen(QColor(self._studio.tokens.muted), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(corner + QPointF(-10, 10), corner)
        painter.drawPolyline(QPolygonF([corner + QPointF(-7, 0), corner, corner + QPointF(0, 7)]))

    def position_at(self, place: QPointF) -> int:
        return -1


def two_lines(text: str, font: QFont, room: float) -> list[str]:
    """A text in at most two lines; what does not fit ends in an ellipsis instead of being cut."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    first: int = line.textLength()
    layout.endLayout()
    lines = [text[:first].strip(), text[first:].strip()]
    metrics = QFontMetricsF(font)
    return [metrics.elidedText(each, Qt.TextElideMode.ElideRight, room) for each in lines if each] or [""]


class SourceCard:
    """Lines of code or of a source, in their own face, under words for what they are."""

    def __init__(self, text: str, heading: str, studio: Studio) -> None:
        lines = text.split("\n")
        self._studio = studio
        self._heading = heading
        self._lines = [line.replace("\t", "    ")[:2000] for line in lines[:_LINES]]
        self._more = more_lines(len(lines) - _LINES) if len(lines) > _LINES else ""
        self._line = QFontMetricsF(code_font()).lineSpacing() + 2
        self._head = QFontMetricsF(small_font()).height() + 6 if heading else 0.0
        rest = self._line if self._more else 0
        self.height = 2 * CODE_INSET - 2 + self._head + len(self._lines) * self._line + rest

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        tokens = self._studio.tokens
        draw_panel(painter, rect, tokens)
        inner = rect.adjusted(CODE_INSET + 2, CODE_INSET - 2, -CODE_INSET, 0)
        painter.setFont(small_font())
        painter.setPen(QColor(tokens.muted))
        painter.drawText(inner, _ALIGN_TOP, self._elided(painter, self._heading, inner))
        painter.setFont(code_font())
        painter.setPen(QColor(tokens.text))
        y = inner.top() + self._head
        for line in self._lines:
            place = QRectF(inner.left(), y, inner.width(), self._line)
            painter.drawText(place, _ALIGN_TOP, self._elided(painter, line, inner))
            y += self._line
        if self._more:
            painter.setFont(small_font())
            painter.setPen(QColor(tokens.muted))
            painter.drawText(QRectF(inner.left(), y, inner.width(), self._line), _ALIGN_TOP, self._more)

    def _elided(self, painter: QPainter, text: str, inner: QRectF) -> str:
        return QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())

    def position_at(self, place: QPointF) -> int:
        return -1
