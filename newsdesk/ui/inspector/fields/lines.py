# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields of one line: a text, a number, one of a few words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from newsdesk.ui.inspector.fields.field import CalmComboBox, Field, FieldLine, mark_invalid, put_text

_MOST_DIGITS = 15


class TextField(Field):
    """A text of one line; each sign is an edit."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.line = FieldLine()
        self.line.setObjectName(f"{name}_line")
        _alone(self, self.line)
        self.line.textEdited.connect(self._typed)

    def show_value(self, value: Any) -> None:
        if value != self._value(self.line.text()):
            put_text(self.line, str(value))

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)

    def _typed(self, text: str) -> None:
        self.value_edited.emit(self._value(text), True)

    @staticmethod
    def _value(text: str) -> str:
        return text.strip()


class NumberField(Field):
    """A whole number from 0; what is none stays in the line and is said to be none."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.line = FieldLine()
        self.line.setObjectName(f"{name}_line")
        self._value = 0
        _alone(self, self.line)
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self._finished)

    def show_value(self, value: Any) -> None:
        self._value = value
        if self._read(self.line.text()) != value:
            put_text(self.line, str(value))
            self._say("")

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)

    def _typed(self, text: str) -> None:
        number = self._read(text)
        if number is not None:
            self._say("")
            self._value = number
            self.value_edited.emit(number, True)

    def _finished(self) -> None:
        self._say("" if self._read(self.line.text()) is not None else self.tr("This is no whole number from 0 up"))

    def _say(self, words: str) -> None:
        mark_invalid(self.line, bool(words))
        self.problem_changed.emit(words)

    @staticmethod
    def _read(text: str) -> int | None:
        digits = "".join(text.split())
        if not digits:
            return 0
        return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) <= _MOST_DIGITS else None


class ChoiceField(Field):
    """One of a few values, by their names."""

    def __init__(self, name: str, values: Iterable[Any], named: Callable[[Any], str]) -> None:
        super().__init__()
        self._values = tuple(values)
        self._named = named
        self.box = CalmComboBox()
        self.box.setObjectName(f"{name}_box")
        _alone(self, self.box)
        self.box.addItems(["" for _ in self._values])
        self._retranslate()
        self.box.activated.connect(self._chosen)

    def show_value(self, value: Any) -> None:
        self.box.setCurrentIndex(self._values.index(value))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for place, value in enumerate(self._values):
            self.box.setItemText(place, self._named(value))

    def _chosen(self, place: int) -> None:
        self.value_edited.emit(self._values[place], False)


def _alone(field: Field, inner: QLineEdit | CalmComboBox) -> None:
    layout = QHBoxLayout(field)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(inner, 1)
    field.setFocusProxy(inner)
