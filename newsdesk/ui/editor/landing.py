# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the caret may not stay when a key has moved it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from newsdesk.ui.editor import key_dispatch, keys
from newsdesk.ui.editor.kinds import OBJECTS, Kind, kind_of

if TYPE_CHECKING:
    from newsdesk.ui.editor.text_view import TextView

_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def leave_filler(view: TextView, forward: bool, event: QKeyEvent) -> None:
    """The block behind a table is no place for the caret."""
    cursor = view.textCursor()
    if kind_of(cursor.block()) is not Kind.FILLER or event.key() in key_dispatch.MODIFIERS:
        return
    keep = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    mode = QTextCursor.MoveMode.KeepAnchor if keep else QTextCursor.MoveMode.MoveAnchor
    if forward and cursor.block().next().isValid():
        cursor.setPosition(cursor.block().next().position(), mode)
    elif forward and not keep:
        view.append_paragraph()
        return
    else:
        cursor.setPosition(cursor.block().position() - 1, mode)
    view.setTextCursor(cursor)


def leave_dash(view: TextView, event: QKeyEvent) -> None:
    """Before the dash of direct speech is no place for the caret either."""
    cursor = view.textCursor()
    if cursor.hasSelection() or not keys.before_dash(cursor) or event.key() in key_dispatch.MODIFIERS:
        return
    block = cursor.block()
    back = event.key() == Qt.Key.Key_Left and block.previous().isValid()
    cursor.setPosition(block.position() - 1 if back else block.position() + keys.DASH)
    view.setTextCursor(cursor)
    leave_filler(view, False, event)


def leave_last_object(view: TextView, event: QKeyEvent) -> None:
    """Down and Right lead from an object that ends the text into a new paragraph, as from a table."""
    block = view.textCursor().block()
    on = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Right) and not event.modifiers() & ~_KEYPAD
    if on and kind_of(block) in OBJECTS and not block.next().isValid():
        view.append_paragraph()
