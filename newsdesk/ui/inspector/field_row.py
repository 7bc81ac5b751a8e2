# SPDX-License-Identifier: GPL-3.0-or-later
"""A field with its name, and room under it for what is to be said of the value."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from newsdesk.ui.inspector.fields.field import Field
from newsdesk.ui.theme.tokens import GRID

_LABEL_TOP = 5


class FieldRow(QWidget):
    """The name to the left, or above where the page is narrow or the field wide."""

    def __init__(self, name: str, field: Field, *, wide: bool) -> None:
        super().__init__()
        self.setObjectName(f"field_{name}")
        self.name = name
        self.field = field
        self._wide = wide
        self._stacked: bool | None = None
        self._unreadable = ""
        self._refused = ""
        self.label = _words("label", f"{name}_label")
        self.label.setBuddy(field)
        self.hint = _words("hint", f"{name}_hint")
        self.problem = _words("bad", f"{name}_problem")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(2)
        field.hint_changed.connect(lambda words: _say(self.hint, words))
        field.problem_changed.connect(self._take_problem)
        _say(self.hint, "")
        _say(self.problem, "")
        self.set_stacked(True, 0)

    def set_name(self, words: str) -> None:
        """Name the field in the language of the interface."""
        self.label.setText(words)
        self.field.setAccessibleName(words)
        proxy = self.field.focusProxy()
        while proxy is not None and proxy.focusProxy() is not None:
            proxy = proxy.focusProxy()
        if proxy is not None:
            proxy.setAccessibleName(words)

    def show_refusal(self, words: str) -> None:
        """Say why the library refused the value; no words take that back."""
        self._refused = words
        _say(self.problem, self._unreadable or self._refused)

    def _take_problem(self, words: str) -> None:
        self._unreadable = words
        _say(self.problem, self._unreadable or self._refused)

    def set_stacked(self, stacked: bool, label_width: int) -> None:
        """Put the name above the field, or beside it in a column of that width."""
        above = stacked or self._wide
        if above != self._stacked:
            self._stacked = above
            column, row = (0, 1) if above else (1, 0)
            self._grid.addWidget(self.label, 0, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self.field, row, column)
            self._grid.addWidget(self.hint, row + 1, column)
            self._grid.addWidget(self.problem, row + 2, column)
            self._grid.setColumnStretch(0, 1 if above else 0)
            self._grid.setColumnStretch(1, 0 if above else 1)
            self.label.setContentsMargins(0, 0 if above else _LABEL_TOP, 0, 0)
        self.label.setMinimumWidth(0 if above else label_width)
        self.label.setMaximumWidth(16_777_215 if above else label_width)


def _words(look: str, name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("look", look)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def _say(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))
