# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of the sheet of published pages, and where they stand."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.dialogs.choice_rows import choice_list
from newsdesk.ui.published.moment_field import MomentField
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID, ICON
from newsdesk.ui.widgets.sheet import MARGINS, sheet_button, sheet_label, stack_sections, two_sides
from newsdesk.ui.widgets.states import StateStack

_LIST_WIDTH = 320


class SheetParts:
    """Every widget of the sheet that says or does something."""

    def __init__(self, appearance: Appearance) -> None:
        self.title = sheet_label("published_title", "title")
        self.whose = _tabs("published_whose")
        self.moment = MomentField()
        self.words = QLineEdit()
        self.words.setObjectName("published_words")
        self.words.setClearButtonEnabled(True)
        self.list = choice_list("published_list", appearance)
        self.rows = StateStack(self.list, appearance)
        self.count = sheet_label("published_count", "hint")
        self.mark = QLabel()
        self.mark.setFixedSize(ICON, ICON)
        self.proof = sheet_label("published_proof", "label")
        self.proof.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.backups = sheet_button("published_backups")
        self.copy = sheet_button("published_copy")
        self.save = sheet_button("published_save")
        self.close = sheet_button("published_close")


def lay_out(sheet: QWidget, parts: SheetParts, side: QWidget) -> None:
    """Put the parts in their places: whose pages, when, the page, and how far all that can be relied on."""
    head = QHBoxLayout()
    head.setContentsMargins(2 * GRID, GRID, 2 * GRID, 0)
    head.addWidget(parts.title, 1)
    head.addWidget(parts.whose)
    both = two_sides("published_splitter", _choosing(parts), side, (_LIST_WIDTH, 1000))
    stack_sections(sheet, head, both, _foot(parts))


def _choosing(parts: SheetParts) -> QWidget:
    area = QWidget()
    column = QVBoxLayout(area)
    column.setContentsMargins(0, GRID, 0, 0)
    column.setSpacing(GRID)
    asking = QVBoxLayout()
    asking.setContentsMargins(2 * GRID, 0, GRID, 0)
    asking.setSpacing(GRID)
    for widget in (parts.moment, parts.words, parts.count):
        asking.addWidget(widget)
    column.addLayout(asking)
    column.addWidget(parts.rows, 1)
    return area


def _foot(parts: SheetParts) -> QHBoxLayout:
    foot = QHBoxLayout()
    foot.setContentsMargins(*MARGINS)
    foot.setSpacing(GRID)
    foot.addWidget(parts.mark)
    foot.addWidget(parts.proof, 1)
    for button in (parts.backups, parts.copy, parts.save, parts.close):
        foot.addWidget(button)
    return foot


def _tabs(name: str) -> QTabBar:
    tabs = QTabBar()
    tabs.setObjectName(name)
    tabs.setDrawBase(False)
    tabs.setExpanding(False)
    tabs.addTab("")
    tabs.addTab("")
    return tabs
