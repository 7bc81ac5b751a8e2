# SPDX-License-Identifier: GPL-3.0-or-later
"""Alt+Up and Alt+Down where they change an order: there they are not the window's keys for other articles."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_HELD = Qt.KeyboardModifier.AltModifier


def order_step(event: QKeyEvent) -> int:
    """-1 for Alt+Up, 1 for Alt+Down, 0 for any other key."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _STEPS.get(Qt.Key(event.key()), 0) if held == _HELD else 0


def claims_order_keys(event: QEvent) -> bool:
    """Claim the keys, before the window takes them for a command; whether the event was such a key."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent) or not order_step(event):
        return False
    event.accept()
    return True
