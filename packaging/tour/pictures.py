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
    shown_over = [top for top in QApplication.topLevelWidgets() if top is not window and top.isVisible()]
    for top in sorted(shown_over, key=_height):
        at = (top.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))) * scale
        shown = picture(top)
        painter.drawImage(at, shown)
        painter.setPen(QColor(128, 128, 128))  # where a window manager would draw a frame
        painter.drawRect(at.x() - 1, at.y() - 1, shown.width() + 1, shown.height() + 1)
    painter.end()
    return image


def _height(top: QWidget) -> tuple[bool, int]:
    """How far up a window lies: tips over all, then what was shown last."""
    return top.windowType() is Qt.WindowType.ToolTip, int(top.winId())  # the system counts its windows
