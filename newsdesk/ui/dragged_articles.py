# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles on their way from the list to where they are dropped."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

MIME = "application/x-newsdesk-articles"
_CARD = QSize(240, 32)


def pack(articles: Sequence[int], headlines: Sequence[str] = ()) -> QMimeData:
    """What travels with the mouse: the ids for us, the headlines for other programs."""
    data = QMimeData()
    data.setData(MIME, json.dumps(list(articles)).encode())
    if headlines:
        data.setText("\n".join(headlines))
    return data


def carried(data: QMimeData) -> bool:
    """Whether articles are on their way here."""
    return data.hasFormat(MIME)


def unpack(data: QMimeData) -> tuple[int, ...]:
    """The ids of the articles that were dropped; none where it is anything else."""
    if not carried(data):
        return ()
    try:
        ids = json.loads(bytes(data.data(MIME).data()))
    except ValueError:
        return ()
    return tuple(each for each in ids if isinstance(each, int)) if isinstance(ids, list) else ()


def card(text: str, widget: QWidget) -> QPixmap:
    """The card that hangs on the mouse."""
    ratio, metrics = widget.devicePixelRatioF(), widget.fontMetrics()
    size = QSize(min(_CARD.width(), metrics.horizontalAdvance(text) + 24), _CARD.height())
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    palette = widget.palette()
    painter.setPen(palette.color(QPalette.ColorRole.Dark))
    painter.setBrush(QColor(palette.color(QPalette.ColorRole.ToolTipBase)))
    whole = QRect(0, 0, size.width(), size.height())
    painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 6, 6)
    painter.setFont(widget.font())
    painter.setPen(palette.color(QPalette.ColorRole.ToolTipText))
    room = whole.adjusted(12, 0, -12, 0)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.end()
    return pixmap
