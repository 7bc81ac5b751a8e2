# SPDX-License-Identifier: GPL-3.0-or-later
"""What the head and the foot of the calendar have in common: when their icons are drawn and their words told anew."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from newsdesk.ui.theme.appearance import Appearance


class ArchiveStrip(QWidget):
    """A line of buttons and words; its icons are drawn once it is in sight, since the window is painted before them."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        appearance.changed.connect(self._draw)

    def draw_icons(self) -> None:
        """Give the buttons their icons, in the colours that hold."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set all words, in the language that holds."""
        raise NotImplementedError

    def _draw(self) -> None:
        if self.isVisible():
            self.draw_icons()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._draw)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
