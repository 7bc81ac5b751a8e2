# SPDX-License-Identifier: GPL-3.0-or-later
"""How a cell of the calendar is drawn: heat as its ground, a dot for today, a frame for what is chosen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from newsdesk.ui.archive.cell_words import day_names
from newsdesk.ui.archive.heat import ink_on
from newsdesk.ui.theme.tokens import SMALL_SIZE, Tokens
from newsdesk.ui.wording import number_text

_ROUND = 4
_GAP = 1.0


@dataclass(frozen=True, slots=True)
class CellLook:
    """A cell as it is painted; `count` is None where the number does not stand in the cell."""

    label: str
    count: int | None
    heat: int
    known: bool
    future: bool = False
    today: bool = False
    chosen: bool = False
    within: bool = False
    hovered: bool = False
    focused: bool = False


def paint_cell(painter: QPainter, tokens: Tokens, place: QRectF, look: CellLook) -> None:
    """One year, month or day."""
    whole = place.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    inset = 3 if look.chosen or look.focused else 0
    ground = _ground(tokens, look)
    if ground:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), _ROUND - inset / 2, _ROUND - inset / 2)
    _frame(painter, tokens, whole, look)
    ink = tokens.muted if look.heat == 0 and not look.hovered else ink_on(ground or tokens.surface, tokens)
    _write(painter, whole, look, QColor(ink))


def _ground(tokens: Tokens, look: CellLook) -> str:
    if look.heat == 0 and look.hovered:
        return tokens.hover
    if not look.known or (look.heat == 0 and look.future):
        return ""
    return tokens.heat[look.heat]


def _frame(painter: QPainter, tokens: Tokens, place: QRectF, look: CellLook) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if look.chosen:
        painter.setPen(QPen(QColor(tokens.ink), 2))
    elif look.focused:
        painter.setPen(QPen(QColor(tokens.accent), 1.5))
    elif look.within:
        painter.setPen(QPen(QColor(tokens.muted), 1))
    elif look.hovered and look.heat:
        painter.setPen(QPen(QColor(tokens.line_strong), 1))
    else:
        return
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
    if look.chosen and look.focused:
        painter.setPen(QPen(QColor(tokens.accent), 1))
        painter.drawRoundedRect(place.adjusted(2.5, 2.5, -2.5, -2.5), _ROUND - 1, _ROUND - 1)


def _write(painter: QPainter, place: QRectF, look: CellLook, ink: QColor) -> None:
    font = QFont(painter.font())
    font.setPixelSize(SMALL_SIZE)
    font.setBold(look.chosen or look.today)
    painter.setFont(font)
    painter.setPen(ink)
    if look.count is None:
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, look.label)
    else:
        half = place.height() / 2
        upper = QRectF(place.left(), place.top(), place.width(), half + 1)
        painter.drawText(upper, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, look.label)
        font.setBold(False)
        font.setPixelSize(SMALL_SIZE - 1)
        painter.setFont(font)
        lower = QRectF(place.left(), place.top() + half, place.width(), half)
        count = number_text(look.count) if look.count else "–"
        if look.known:
            painter.drawText(lower, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, count)
    if look.today:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        # Under the number of a day; beside the name of a month, whose count stands under it.
        dot = (
            QPointF(place.center().x(), place.bottom() - 4)
            if look.count is None
            else QPointF(place.right() - 8, place.top() + 8)
        )
        painter.drawEllipse(dot, 1.75, 1.75)


def paint_day_names(painter: QPainter, tokens: Tokens, place: QRectF) -> None:
    """«пн» to «вс» over the columns."""
    font = QFont(painter.font())
    font.setPixelSize(SMALL_SIZE - 1)
    painter.setFont(font)
    painter.setPen(QColor(tokens.muted))
    width = place.width() / 7
    for column, name in enumerate(day_names()):
        left = place.left() + column * width
        painter.drawText(QRectF(left, place.top(), width, place.height()), Qt.AlignmentFlag.AlignCenter, name)
