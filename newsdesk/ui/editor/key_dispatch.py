# SPDX-License-Identifier: GPL-3.0-or-later
"""Which key does what in the text: those that are more to us than to Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QApplication

from newsdesk.ui.editor import keys

if TYPE_CHECKING:
    from newsdesk.ui.editor.text_view import TextView

_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
"""Keys that mean nothing alone: pressing one changes neither caret nor selection."""
_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


def handled(view: TextView, event: QKeyEvent) -> bool:
    """Carry out what a key means; whether it meant anything."""
    return _edit_key(view, event) or _delete_key(view, event) or _clip_key(view, event)


def _edit_key(view: TextView, event: QKeyEvent) -> bool:
    key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    control = bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
    if event.matches(_UNDO):
        view.undo_edit()
    elif event.matches(_REDO):
        view.redo_edit()
    elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
        view.run(keys.break_line if shift else keys.enter)
    elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not control:
        back = key == Qt.Key.Key_Backtab or shift
        with view.action() as cursor:
            handled = keys.tab(cursor, view.look, back=back)
        if handled:
            view.ensureCursorVisible()
        else:
            view.leave(forward=not back)
    else:
        return False
    event.accept()
    return True


def _delete_key(view: TextView, event: QKeyEvent) -> bool:
    standard = QKeySequence.StandardKey
    word_back, word_on = event.matches(standard.DeleteStartOfWord), event.matches(standard.DeleteEndOfWord)
    back = event.key() == Qt.Key.Key_Backspace and not event.modifiers() & ~_PLAIN
    if word_back or back:
        typing = not word_back and not view.textCursor().hasSelection()
        with view.action(typing=typing) as cursor:
            keys.backspace(cursor, view.look, word=word_back)
    elif event.matches(standard.Delete) or word_on or event.matches(standard.DeleteEndOfLine):
        typing = not view.textCursor().hasSelection() and event.matches(standard.Delete)
        with view.action(typing=typing) as cursor:
            if event.matches(standard.DeleteEndOfLine):
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            keys.delete(cursor, view.look, word=word_on)
    else:
        return False
    view.ensureCursorVisible()
    return True


def _clip_key(view: TextView, event: QKeyEvent) -> bool:
    standard = QKeySequence.StandardKey
    if event.matches(standard.Cut):
        view.cut_selection()
    elif event.matches(standard.Copy):
        view.copy_selection()
    elif event.matches(standard.Paste):
        view.insertFromMimeData(QApplication.clipboard().mimeData())
    else:
        return False
    return True


def is_text(event: QKeyEvent) -> bool:
    text = event.text()
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    both = control | Qt.KeyboardModifier.AltModifier  # AltGr on Windows is both
    if not text or text[0] < " " or text[0] == "\x7f":
        return False
    return not event.modifiers() & control or event.modifiers() & both == both
