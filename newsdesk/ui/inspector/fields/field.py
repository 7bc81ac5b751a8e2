# SPDX-License-Identifier: GPL-3.0-or-later
"""What a field of the metadata is: a value that is shown and edited, and words where what is typed is no value."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from newsdesk.ui.widgets.completion import Ask, CompletionLineEdit

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Shift, Qt.Key.Key_AltGr)


class Field(QWidget):
    """A field of one value."""

    value_edited = Signal(object, bool)
    """The user made it this value; whether by typing signs."""
    problem_changed = Signal(str)
    """Why what is typed is no value; empty when it is one."""
    hint_changed = Signal(str)
    """What the user should know of the value, in muted words under the field."""
    waiting: QLineEdit | None = None
    """The line whose text is taken once it is complete, in a field that has one."""

    @abstractmethod
    def show_value(self, value: Any) -> None:
        """Show a value that others set; what is the same already is left alone, caret and all."""

    def set_read_only(self, read_only: bool) -> None:
        """Let the value be read only."""
        self.setDisabled(read_only)

    def draw(self) -> None:
        """Take the colours that hold now."""

    def showEvent(self, event: QShowEvent) -> None:
        self.draw()
        super().showEvent(event)

    def commit(self) -> None:
        """Take what is typed so far, where a field waits for its end."""


class CalmComboBox(QComboBox):
    """A choice that the mouse wheel changes only when it has the keyboard: pages are scrolled over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def put_text(line: QLineEdit, text: str) -> None:
    """Give a line another text and leave the caret where it was; the same text changes nothing."""
    if line.text() != text:
        place = line.cursorPosition()
        line.setText(text)
        line.setCursorPosition(min(place, len(text)))


def line_event(event: QEvent, base: Callable[[QEvent], bool], before_command: Callable[[], None] | None = None) -> bool:
    """What a line of a field does with an event: undo and redo are the article's and not the line's own, and
    `before_command` takes what is typed before a command such as saving runs."""
    if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            event.ignore()
            if before_command is not None:
                before_command()
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            handled = base(event)
            modifiers = event.modifiers() & _COMMANDS
            if modifiers and not event.isAccepted() and event.key() not in _MODIFIERS and before_command is not None:
                before_command()
            return handled
    return base(event)


class FieldLine(QLineEdit):
    """A line that leaves undo to the article."""

    # Events come before `__init__` is through.
    _before_command: Callable[[], None] | None = None

    def __init__(self, before_command: Callable[[], None] | None = None) -> None:
        super().__init__()
        self._before_command = before_command

    def event(self, event: QEvent) -> bool:
        return line_event(event, super().event, self._before_command)


class FieldCompletionLine(CompletionLineEdit):
    """A line that completes, and leaves undo to the article."""

    # Events come before `__init__` is through.
    _before_command: Callable[[], None] | None = None

    def __init__(self, ask: Ask, before_command: Callable[[], None] | None = None) -> None:
        super().__init__(ask)
        self._before_command = before_command

    def event(self, event: QEvent) -> bool:
        return line_event(event, super().event, self._before_command)


def mark_invalid(widget: QWidget, invalid: bool) -> None:
    """Draw the frame of a field as one that holds no value."""
    if bool(widget.property("invalid")) != invalid:
        widget.setProperty("invalid", invalid)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
