# SPDX-License-Identifier: GPL-3.0-or-later
"""The mark before the save state: a different shape for each, so that colour alone never says it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from newsdesk.ui.open_article import SaveState
from newsdesk.ui.theme.tokens import Tokens

_SIZE = 16
_SCALE = 2


def state_mark(state: SaveState, tokens: Tokens) -> QIcon:
    """Saved is a full dot, unsaved a ring, saving a half, read only a bar; trouble is a triangle."""
    pixmap = QPixmap(_SIZE * _SCALE, _SIZE * _SCALE)
    pixmap.setDevicePixelRatio(_SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(_colour(state, tokens))
    painter.setPen(QPen(colour, 1.6))
    painter.setBrush(colour if state in {SaveState.SAVED, SaveState.READ_ONLY} else Qt.BrushStyle.NoBrush)
    dot = QRectF(4.5, 4.5, 7, 7)
    if state in {SaveState.FAILED, SaveState.CONFLICT}:
        painter.drawPolygon([QPointF(8, 3), QPointF(14, 13), QPointF(2, 13)])
        painter.drawLine(QPointF(8, 6.8), QPointF(8, 10))
    elif state is SaveState.READ_ONLY:
        painter.drawRoundedRect(QRectF(4, 7, 8, 2), 1, 1)
    else:
        painter.drawEllipse(dot)
        if state is SaveState.SAVING:
            painter.setBrush(colour)
            painter.drawPie(dot, 90 * 16, -180 * 16)
    painter.end()
    return QIcon(pixmap)


def _colour(state: SaveState, tokens: Tokens) -> str:
    return {
        SaveState.SAVED: tokens.good,
        SaveState.UNSAVED: tokens.warning,
        SaveState.SAVING: tokens.warning,
        SaveState.FAILED: tokens.bad,
        SaveState.CONFLICT: tokens.bad,
        SaveState.READ_ONLY: tokens.muted,
    }[state]
