# SPDX-License-Identifier: GPL-3.0-or-later
"""A field that takes keys as they are pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from newsdesk.ui.commands.shortcuts import usable


class KeyField(QLineEdit):
    """Shows the keys that were pressed in it; Tab and Esc keep their meaning."""

    keys_pressed = Signal(str)
    """Keys (portable text) that may run a command."""
    refused = Signal()
    """Keys that are needed for writing."""
    left = Signal()
    """Esc was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key_field")
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # or the keys would run the command that has them now
                return True
            if event.type() is QEvent.Type.KeyPress and event.key() not in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
                self._take(event)
                return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.left.emit()
            return
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeyCombination(modifiers, Qt.Key(event.key()))
        if usable(pressed):
            self.keys_pressed.emit(QKeySequence(pressed).toString(QKeySequence.SequenceFormat.PortableText))
        elif event.text():
            self.refused.emit()
