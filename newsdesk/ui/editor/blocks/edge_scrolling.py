# SPDX-License-Identifier: GPL-3.0-or-later
"""The text that scrolls under what is dragged to its upper or lower edge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from newsdesk.ui.editor.text_view import TextView

_EDGE: Final = 48
"""Pixels from the upper and lower end of the view in which what is dragged makes the text scroll."""
_FASTEST: Final = 24
_EVERY_MS: Final = 16


class EdgeScrolling(QObject):
    """Scrolls a view as long as something is held near an edge of it."""

    scrolled = Signal()

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self._y = 0.0
        self._running = QTimer(self, interval=_EVERY_MS)
        self._running.timeout.connect(self._scroll)

    def follow(self, y: float) -> None:
        """Something is held at a height of the viewport."""
        self._y = y
        if self._speed():
            self._running.start()
        else:
            self._running.stop()

    def stop(self) -> None:
        """Nothing is held any more."""
        self._running.stop()

    def _speed(self) -> int:
        height = self._view.viewport().height()
        above, below = _EDGE - self._y, self._y - (height - _EDGE)
        far = max(above, below)
        if far <= 0:
            return 0
        pixels = 1 + round(min(1.0, far / _EDGE) * _FASTEST)
        return -pixels if above > 0 else pixels

    def _scroll(self) -> None:
        bar = self._view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._speed())
        if bar.value() == before:
            self._running.stop()
        else:
            self.scrolled.emit()
