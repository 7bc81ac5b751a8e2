# SPDX-License-Identifier: GPL-3.0-or-later
"""The rectangle of what is selected, which what belongs to it stands beside."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

Editor = QTextEdit | QPlainTextEdit


def selected_rect(view: Editor) -> QRect:
    """What is selected in a view, in its viewport: all its lines from edge to edge, or the piece of one line."""
    cursor = view.textCursor()
    first, last = _line(view, cursor.selectionStart()), _line(view, cursor.selectionEnd())
    if first.top() == last.top():
        return first.united(last)
    return QRect(QPoint(0, first.top()), QPoint(view.viewport().width() - 1, max(first.bottom(), last.bottom())))


def selected_on_screen(view: Editor) -> QRect:
    """What of it can be seen, on the screen; the line of the caret where all of it is out of sight."""
    seen = selected_rect(view).intersected(view.viewport().rect())
    rect = view.cursorRect() if seen.isEmpty() else seen
    return QRect(view.viewport().mapToGlobal(rect.topLeft()), rect.size())


def _line(view: Editor, position: int) -> QRect:
    cursor = QTextCursor(view.document())
    cursor.setPosition(position)
    rect: QRect = view.cursorRect(cursor)
    return rect
