# SPDX-License-Identifier: GPL-3.0-or-later
"""A window of the system's own for the page, inside the program's window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent, QWindow
from PySide6.QtWidgets import QWidget


class OwnWindow(QObject):
    """Gives a widget a window of its own, and lets what lies over it have the mouse all the same.

    The web engine draws by the graphics card, and what holds its view must be made for that. Were it the window of the
    program, this would be made anew for the first page, or be slower from its first painting on and with every key.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._filtered: QWindow | None = None
        # Not for those around it as well: each would need a copy of its pixels.
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontCreateNativeWidgetSiblings)
        widget.setAttribute(Qt.WidgetAttribute.WA_DontCreateNativeAncestors)
        widget.setAttribute(Qt.WidgetAttribute.WA_NativeWindow)
        widget.installEventFilter(self)
        self._listen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._widget:
            if event.type() in (QEvent.Type.WinIdChange, QEvent.Type.Show):
                self._listen()
        elif isinstance(event, QMouseEvent | QWheelEvent) and self._covered(event.globalPosition()):
            self._pass_on(event)
            return True
        return super().eventFilter(watched, event)

    def _listen(self) -> None:
        """Listen to the window as it is now: it is another one when it gets a page or goes to another place."""
        window = self._widget.windowHandle()
        if window is not None and window is not self._filtered:
            self._filtered = window
            window.installEventFilter(self)

    def _covered(self, place: QPointF) -> bool:
        outer = self._widget.window()
        there = outer.childAt(outer.mapFromGlobal(place).toPoint())
        return there is not None and there is not self._widget and not self._widget.isAncestorOf(there)

    def _pass_on(self, event: QMouseEvent | QWheelEvent) -> None:
        """Have the window of the program find out whom the mouse means."""
        outer = self._widget.window()
        place = outer.mapFromGlobal(event.globalPosition())
        if isinstance(event, QMouseEvent):
            copy: QEvent = QMouseEvent(
                event.type(), place, place, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
            )
        else:
            copy = QWheelEvent(
                place, event.globalPosition(), event.pixelDelta(), event.angleDelta(), event.buttons(),
                event.modifiers(), event.phase(), event.inverted(),
            )  # fmt: skip
        QCoreApplication.sendEvent(outer.windowHandle(), copy)
