# SPDX-License-Identifier: GPL-3.0-or-later
"""How the issues of a week are drawn: a row a day, with its number of articles and the one that was read most."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from newsdesk.ui.archive.cell_painting import CellLook, paint_cell
from newsdesk.ui.archive.cell_words import day_names
from newsdesk.ui.theme.tokens import SMALL_SIZE, Tokens
from newsdesk.ui.wording import number_text

_EDGE = 4
_DAY = 52
_COUNT = 34
_GAP = 6


def paint_issue(
    painter: QPainter, tokens: Tokens, place: QRectF, key: str, look: CellLook, count: int, headline: str
) -> None:
    """The day `key` of a week; `headline` is empty where none is known."""
    day = date.fromisoformat(key)
    font = QFont(painter.font())
    font.setPixelSize(SMALL_SIZE)
    painter.setFont(font)
    painter.setPen(QColor(tokens.muted))
    middle = Qt.AlignmentFlag.AlignVCenter
    names, metrics = day_names(), QFontMetricsF(font)
    room_of_name = max(metrics.horizontalAdvance(name) for name in names)
    name = QRectF(place.left() + _EDGE, place.top(), room_of_name, place.height())
    painter.drawText(name, middle, names[day.weekday()])
    cell = QRectF(name.right() + _GAP, place.top(), _DAY, place.height())
    paint_cell(painter, tokens, cell, look)
    painter.setFont(font)
    if not look.known:
        return
    painter.setPen(QColor(tokens.text if count else tokens.muted))
    number = QRectF(cell.right(), place.top(), _COUNT, place.height())
    painter.drawText(number, middle | Qt.AlignmentFlag.AlignRight, number_text(count) if count else "–")
    room = QRectF(number.right() + _GAP, place.top(), place.right() - number.right() - _GAP, place.height())
    if headline and room.width() > 0:
        painter.setPen(QColor(tokens.ink if look.chosen or look.hovered else tokens.text))
        text = metrics.elidedText(headline, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, text)


def paint_week_number(
    painter: QPainter, tokens: Tokens, place: QRectF, week: str, *, hovered: bool, held: bool
) -> None:
    """The number of a week before its row; `held` where the list is filtered by it."""
    font = QFont(painter.font())
    font.setPixelSize(SMALL_SIZE - 1)
    font.setBold(held)
    font.setUnderline(hovered)
    painter.setFont(font)
    painter.setPen(QColor(tokens.ink if hovered or held else tokens.muted))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(int(week[-2:])))
