# SPDX-License-Identifier: GPL-3.0-or-later
"""The buttons of the strip: beside its words in one line, or under them in as many as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from newsdesk.ui.recovery.message import Action
from newsdesk.ui.theme.tokens import GRID, ICON
from newsdesk.ui.widgets.flow import FlowLayout


class Buttons(QWidget):
    """One button for each thing that can be done."""

    def __init__(self) -> None:
        super().__init__()
        self._row = FlowLayout(self, space=GRID)
        self._shown: list[QPushButton] = []

    def offer(self, actions: Sequence[Action]) -> None:
        """Have buttons for these, in the place of those before."""
        for old in self._shown:
            self._row.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        self._shown.clear()
        for name, text, run, look in actions:
            button = QPushButton(text)
            button.setObjectName(name)
            button.setProperty("look", look)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keyboard from the text
            button.clicked.connect(lambda _=False, run=run: run())
            self._row.addWidget(button)
            self._shown.append(button)

    def arrange(self, *, beside: bool) -> None:
        """Take one line beside the words, or any number of them under the words."""
        needed = sum(button.sizeHint().width() + GRID for button in self._shown)
        self.setMinimumWidth(needed if beside else 0)
        self._row.setContentsMargins(0 if beside else ICON + GRID, 0, 0, 0)
