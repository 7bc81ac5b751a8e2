# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk status as a small mark: each has a shape of its own, so that colour is not needed to tell them apart.

Draft: a ring. In review: a ring half filled. Ready: a full disc. Published: a disc with a tick. Withdrawn: a ring
struck through.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from newsdesk.domain.article import Status
from newsdesk.ui.theme.tokens import Tokens, status_colour

MARK = 12
_PEN = 1.5


def paint_status(painter: QPainter, rect: QRectF, status: Status, tokens: Tokens, ground: str) -> None:
    """Draw the mark into a square; `ground` is the colour that it stands on."""
    colour = QColor(status_colour(tokens, status))
    inner = rect.adjusted(_PEN / 2, _PEN / 2, -_PEN / 2, -_PEN / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    full = status in (Status.READY, Status.PUBLISHED)
    painter.setPen(QPen(colour, _PEN))
    painter.setBrush(colour if full else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(inner)
    if status is Status.IN_REVIEW:
        painter.setBrush(colour)
        painter.drawPie(inner, 270 * 16, 180 * 16)
    elif status is Status.PUBLISHED:
        painter.setPen(
            QPen(QColor(ground), _PEN, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.drawPolyline(QPolygonF([_at(rect, 0.28, 0.52), _at(rect, 0.44, 0.68), _at(rect, 0.73, 0.35)]))
    elif status is Status.WITHDRAWN:
        painter.drawLine(_at(rect, 0.2, 0.8), _at(rect, 0.8, 0.2))
    painter.restore()


def status_icon(status: Status, tokens: Tokens, ratio: float = 2.0) -> QIcon:
    """The mark as an icon for menus and buttons."""
    pixmap = QPixmap(QSize(round(16 * ratio), round(16 * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_status(painter, QRectF(2, 2, MARK, MARK), status, tokens, tokens.raised)
    painter.end()
    return QIcon(pixmap)


def _at(rect: QRectF, across: float, down: float) -> QPointF:
    return QPointF(rect.x() + rect.width() * across, rect.y() + rect.height() * down)
