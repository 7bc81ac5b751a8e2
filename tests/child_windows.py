# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows within windows on a platform without a screen: it gives the keyboard to each that is shown.

No window system does so: there a window within another one has the keyboard only with the window around it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid


class ChildWindows(QObject):
    """Gives the keyboard back to the window that had it when a window within one took it."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._former: QWindow | None = None
        application.focusWindowChanged.connect(self._moved)

    def _moved(self, window: QWindow | None) -> None:
        if window is None or window.parent() is None:
            self._former = window
            return
        there = self._former is not None and isValid(self._former) and self._former.isVisible()
        outer = self._former if there else _outermost(window)
        if outer is not None:
            outer.requestActivate()


def _outermost(window: QWindow) -> QWindow:
    outer: QWindow = window
    around: QWindow | None = window.parent()
    while around is not None:
        outer, around = around, around.parent()
    return outer
