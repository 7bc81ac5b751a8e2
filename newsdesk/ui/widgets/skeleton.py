# SPDX-License-Identifier: GPL-3.0-or-later
"""Grey bars where text will stand: a promise that it comes, for those who wait longer than a moment."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID

_LINE = 12
_ROW = 48
_STEP_MS = 50
_STEPS = 36
"""A breath: from full to faint and back."""
_WIDTHS = (0.92, 0.55, 0.84, 0.4, 0.96, 0.62, 0.78, 0.48)


class Skeleton(QWidget):
    """Rows of two grey bars, breathing slowly; still where motion is reduced."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None, *, rows: int = 6) -> None:
        super().__init__(parent)
        self.setObjectName("skeleton")
        self._appearance = appearance
        self._rows = rows
        self._step = 0
        self._breath = QTimer(self)
        self._breath.setInterval(_STEP_MS)
        self._breath.timeout.connect(self._breathe)
        appearance.changed.connect(self.update)
        self._retranslate()

    @property
    def moving(self) -> bool:
        """Whether the bars breathe."""
        return self._breath.isActive()

    def sizeHint(self) -> QSize:
        return QSize(200, self._rows * _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._appearance.tokens.skeleton))
        painter.setOpacity(1 - 0.45 * abs(self._step - _STEPS / 2) / (_STEPS / 2) if self.moving else 1)
        room = self.width() - 4 * GRID
        for row in range(min(self._rows, max(1, self.height() // _ROW))):
            top = 2 * GRID + row * _ROW
            for line in range(2):
                width = room * _WIDTHS[(2 * row + line) % len(_WIDTHS)]
                height = _LINE if line == 0 else _LINE - 4
                painter.drawRoundedRect(QRectF(2 * GRID, top + line * 18, width, height), 4, 4)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        self._step = _STEPS // 2
        if self._appearance.motion:
            self._breath.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._breath.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Loading"))

    def _breathe(self) -> None:
        self._step = (self._step + 1) % _STEPS
        self.update()
