# SPDX-License-Identifier: GPL-3.0-or-later
"""Typing as a person does: keys with their text (`qtbot.keyClicks` cannot type Cyrillic)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot


def type_text(widget: QWidget, text: str) -> None:
    """Type a text, sign by sign; a line feed is Enter."""
    for sign in text:
        if sign == "\n":
            press(widget, Qt.Key.Key_Return)
            continue
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(widget, event)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press one key."""
    QTest.keyClick(widget, key, modifiers)


def shortcut(widget: QWidget, keys: str) -> None:
    """Press a combination such as «Ctrl+Shift+P»."""
    QTest.keySequence(widget, QKeySequence(keys))


def focused(line: QLineEdit, qtbot: QtBot) -> QLineEdit:
    """A field, once it has the keyboard."""
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    return line
