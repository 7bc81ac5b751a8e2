# SPDX-License-Identifier: GPL-3.0-or-later
"""A thin line that fills, and says by its colour when there is too much."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from newsdesk.ui.theme.appearance import Appearance

_HEIGHT = 3


class Gauge(QWidget):
    """How much of a measure is reached; hidden while there is no measure."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._part = 0.0
        self.setFixedHeight(_HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        appearance.changed.connect(self.update)
        self.hide()

    @property
    def part(self) -> float:
        """What is reached: 1 is all."""
        return self._part

    def show_part(self, part: float | None, words: str = "") -> None:
        """Show a part of the measure and say it in words; nothing where there is no measure."""
        self.setVisible(part is not None)
        self.setToolTip(words)
        self.setAccessibleDescription(words)
        if part is not None and part != self._part:
            self._part = part
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, painter = self._appearance.tokens, QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.line))
        over = self._part > 1
        # Where there is too much, the line is all of the text, and its red end is what must go.
        filled = round(self.width() * (1 / self._part if over else self._part))
        painter.fillRect(QRect(0, 0, filled, _HEIGHT), QColor(tokens.good if 0.95 <= self._part <= 1 else tokens.muted))
        if over:
            painter.fillRect(QRect(filled, 0, self.width() - filled, _HEIGHT), QColor(tokens.bad))
        painter.end()
