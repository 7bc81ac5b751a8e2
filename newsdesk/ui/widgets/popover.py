# SPDX-License-Identifier: GPL-3.0-or-later
"""A card beside what it is about: it has the keyboard until Esc, or a press elsewhere, closes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.placing import beside_in_one_of


class Popover(QFrame):
    """What all cards share: where they stand, how they look and go, and that they follow the language."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(name)
        self.setProperty("look", "card")
        self._over = parent
        self._beside = QRect()
        self._above = self._centred = False

    def show_beside(self, anchor: QRect, *, above: bool = False, centred: bool = False) -> None:
        """Show it below a rectangle of the screen or above it, over none of it, and stay so while it grows."""
        self._beside, self._above, self._centred = anchor, above, centred
        self.adjustSize()
        self._stand()
        self.show()

    def _stand(self) -> None:
        screen = self.screen().availableGeometry().adjusted(GRID, GRID, -GRID, -GRID)
        around = self._over.window()
        window = QRect(around.mapToGlobal(around.rect().topLeft()), around.size()).intersected(screen)
        rooms = (window, screen)
        self.move(beside_in_one_of(rooms, self._beside, self.size(), above=self._above, centred=self._centred))

    def _retranslate(self) -> None:
        """Say everything in the user's language."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._stand()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
