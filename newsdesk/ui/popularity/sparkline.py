# SPDX-License-Identifier: GPL-3.0-or-later
"""A curve the size of a word: views day by day, the last day as a dot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from newsdesk.ui.theme.tokens import Tokens

_DOT = 1.75
_LINE = 1.25


def points_of(values: Sequence[int], place: QRectF) -> list[QPointF]:
    """The values as points, the largest at the top of the place; all at its foot where there are none."""
    most = max(values, default=0) or 1
    step = place.width() / max(len(values) - 1, 1)
    return [
        QPointF(place.left() + step * number, place.bottom() - place.height() * value / most)
        for number, value in enumerate(values)
    ]


def paint_sparkline(painter: QPainter, tokens: Tokens, place: QRectF, values: Sequence[int]) -> None:
    """Draw the curve with a faint ground; nothing where nothing was counted."""
    if len(values) < 2 or not any(values):
        return
    room = place.adjusted(_LINE, _LINE + 1, -_DOT - 1, -_LINE)
    points = points_of(values, room)
    line = QPainterPath(points[0])
    for point in points[1:]:
        line.lineTo(point)
    ground = QPainterPath(line)
    ground.lineTo(points[-1].x(), room.bottom())
    ground.lineTo(points[0].x(), room.bottom())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shade = QColor(tokens.accent)
    shade.setAlphaF(0.14)
    painter.fillPath(ground, shade)
    pen = QPen(QColor(tokens.muted), _LINE)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.accent))
    painter.drawEllipse(points[-1], _DOT, _DOT)
    painter.restore()
