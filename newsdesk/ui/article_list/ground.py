# SPDX-License-Identifier: GPL-3.0-or-later
"""The ground of a row, be it drawn whole or cell by cell."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from newsdesk.ui.theme.tokens import Tokens

_BAR = 3


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens, *, indent: int = 0, bar: bool = True
) -> str:
    """Draw the ground, the line under it from an indent on, the bar of what is selected and the frame of the keyboard.

    The answer is the ground's colour.
    """
    rect, state, flag = option.rect, option.state, QStyle.StateFlag
    selected, active = bool(state & flag.State_Selected), bool(state & flag.State_Active)
    ground = tokens.surface
    if selected:
        ground = tokens.selection if active else tokens.selection_inactive
    elif state & flag.State_MouseOver:
        ground = tokens.hover
    painter.fillRect(rect, QColor(ground))
    line = QRect(rect.left() + indent, rect.bottom(), rect.width() - indent, 1)
    painter.fillRect(line, QColor(tokens.line))
    if selected and bar:
        edge = QColor(tokens.accent if active else tokens.muted)
        painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), edge)
    if state & flag.State_HasFocus and active:
        painter.setPen(QPen(QColor(tokens.accent), 1))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
    return ground


def strike(painter: QPainter, at: QRect, colour: str) -> None:
    """Draw a line through a sign, from its lower left to its upper right."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.4))
    painter.drawLine(at.bottomLeft(), at.topRight())
    painter.restore()
