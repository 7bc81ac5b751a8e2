# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that are struck while much of a text is still coming into its sheet: they wait until all of it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from newsdesk.ui.editor.key_dispatch import MODIFIERS

if TYPE_CHECKING:
    from newsdesk.ui.editor.text_view import TextView


class HeldKeys(QObject):
    """Holds the keys of one view back, and strikes them in their order."""

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self._keys: list[QKeyEvent] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._strike)

    def hold(self, event: QKeyEvent) -> bool:
        """Hold a key back that would have to wait for the text, and the window with it; whether it is held."""
        sheet = self._view.sheet
        if sheet is None or not sheet.is_waiting or event.key() in MODIFIERS:
            return False
        if not self._keys:
            sheet.settled.connect(self._soon.start, Qt.ConnectionType.SingleShotConnection)
        repeated, count = event.isAutoRepeat(), event.count()
        self._keys.append(QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), repeated, count))
        event.accept()
        return True

    def let_go(self) -> None:
        """Show all of the text and strike what was held back: something else is about to happen there."""
        while (sheet := self._view.sheet) is not None and (self._keys or sheet.is_waiting):
            sheet.finish()
            self._strike()

    def release(self) -> None:
        """The same, where anything was held back."""
        if self._keys:
            self.let_go()

    def _strike(self) -> None:
        keys, self._keys = self._keys, []
        for key in keys:
            QCoreApplication.sendEvent(self._view, key)
