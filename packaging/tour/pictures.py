# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on the screen: the window, and the sheets and pop-ups that lie over it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget


def picture(widget: QWidget) -> QImage:
    """What a widget shows, in the pixels of the screen."""
    image = widget.grab().toImage()
    image.setDevicePixelRatio(1)
    return image


def whole(window: QWidget) -> QImage:
    """The window with everything that lies over it, each where it is."""
    image = picture(window)
    scale = window.devicePixelRatio()
    painter = QPainter(image)
    tips_last = sorted(QApplication.topLevelWidgets(), key=lambda top: top.windowType() is Qt.WindowType.ToolTip)
    for top in tips_last:
        if top is window or not top.isVisible():
            continue
        at = (top.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))) * scale
        shown = picture(top)
        painter.drawImage(at, shown)
        painter.setPen(QColor(0, 0, 0, 90))
        painter.drawRect(at.x() - 1, at.y() - 1, shown.width() + 1, shown.height() + 1)
    painter.end()
    return image
