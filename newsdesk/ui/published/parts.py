# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of the sheet of published pages, and where they stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.dialogs.choice_rows import ChoiceDelegate
from newsdesk.ui.published.moment_field import MomentField
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID, ICON
from newsdesk.ui.widgets.rule import rule
from newsdesk.ui.widgets.states import StateStack

_LIST_WIDTH = 320


class SheetParts:
    """Every widget of the sheet that says or does something."""

    def __init__(self, appearance: Appearance) -> None:
        self.title = _label("published_title", "title")
        self.whose = _tabs("published_whose")
        self.moment = MomentField()
        self.words = QLineEdit()
        self.words.setObjectName("published_words")
        self.words.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("published_list")
        self.list.setItemDelegate(ChoiceDelegate(appearance, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows = StateStack(self.list, appearance)
        self.count = _label("published_count", "hint")
        self.mark = QLabel()
        self.mark.setFixedSize(ICON, ICON)
        self.proof = _label("published_proof", "label")
        self.proof.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.backups = _button("published_backups")
        self.copy = _button("published_copy")
        self.save = _button("published_save")
        self.close = _button("published_close")


def lay_out(sheet: QWidget, parts: SheetParts, side: QWidget) -> None:
    """Put the parts in their places: whose pages, when, the page, and how far all that can be relied on."""
    head = QHBoxLayout()
    head.setContentsMargins(2 * GRID, GRID, 2 * GRID, 0)
    head.addWidget(parts.title, 1)
    head.addWidget(parts.whose)
    both = QSplitter(Qt.Orientation.Horizontal)
    both.setObjectName("published_splitter")
    both.setChildrenCollapsible(False)
    both.setHandleWidth(1)
    both.addWidget(_choosing(parts))
    both.addWidget(side)
    both.setStretchFactor(1, 1)
    both.setSizes([_LIST_WIDTH, 1000])
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(head)
    column.addWidget(rule())
    column.addWidget(both, 1)
    column.addWidget(rule())
    column.addLayout(_foot(parts))


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
    foot.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
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


def _label(name: str, look: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("look", look)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _button(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
