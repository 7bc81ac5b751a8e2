# SPDX-License-Identifier: GPL-3.0-or-later
"""What sheets are made of: labels and buttons, sections under each other with a line between, two sides, a foot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.rule import rule

MARGINS: Final = (2 * GRID, GRID, 2 * GRID, GRID)
"""Those of a section."""


def sheet_label(name: str, look: str) -> QLabel:
    """Words that take as many lines as they need."""
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("look", look)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def sheet_button(name: str, look: str = "") -> QPushButton:
    """A button that Enter in a field does not press."""
    button = QPushButton()
    button.setObjectName(name)
    if look:
        button.setProperty("look", look)
    button.setAutoDefault(False)
    return button


def close_with_escape(sheet: QWidget) -> None:
    """Let Esc put a sheet away, whatever in it has the keyboard."""
    QShortcut(QKeySequence(Qt.Key.Key_Escape), sheet).activated.connect(sheet.close)


def stack_sections(sheet: QWidget, *sections: QWidget | QLayout) -> None:
    """Put sections under each other, a line between any two; those that are widgets share the room that is left."""
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for number, section in enumerate(sections):
        if number:
            column.addWidget(rule())
        if isinstance(section, QLayout):
            column.addLayout(section)
        else:
            column.addWidget(section, 1)


def section_row(left: Sequence[QWidget], right: Sequence[QWidget]) -> QHBoxLayout:
    """A section in one row, whose last widgets stand at its end."""
    row = QHBoxLayout()
    row.setContentsMargins(*MARGINS)
    row.setSpacing(GRID)
    for widget in left:
        row.addWidget(widget)
    row.addStretch(1)
    for widget in right:
        row.addWidget(widget)
    return row


def two_sides(name: str, left: QWidget, right: QWidget, widths: tuple[int, int]) -> QSplitter:
    """What is chosen from beside what is chosen, which gets the room that is left."""
    both = QSplitter(Qt.Orientation.Horizontal)
    both.setObjectName(name)
    both.setChildrenCollapsible(False)
    both.setHandleWidth(1)
    both.addWidget(left)
    both.addWidget(right)
    both.setStretchFactor(1, 1)
    both.setSizes(widths)
    return both
