# SPDX-License-Identifier: GPL-3.0-or-later
"""Every shortcut on one sheet, by menus, in two columns: to be read, searched and printed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.commands.actions import Actions
from newsdesk.ui.commands.command import Command, Menu
from newsdesk.ui.commands.fuzzy import match
from newsdesk.ui.commands.menus import menu_title
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.fonts import article_font
from newsdesk.ui.theme.tokens import GRID

_COLUMNS = 2
_HEAD_WEIGHT = 2
"""A heading takes as much room as this many lines, when the columns are balanced."""


class ShortcutSheet(QDialog):
    """Built from the commands, with the keys that hold now."""

    def __init__(self, actions: Actions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcut_sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = actions
        self._appearance = appearance
        self._title = QLabel()
        self._title.setFont(article_font(24, bold=True))
        self._title.setStyleSheet("font-size: 24px;")
        self.search = QLineEdit()
        self.search.setObjectName("sheet_search")
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(260)
        self.search.textChanged.connect(self._fill)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.search, 1)
        self._page = QWidget()
        self._page.setObjectName("sheet_page")
        self._columns = QHBoxLayout(self._page)
        self._columns.setContentsMargins(0, GRID, GRID, GRID)
        self._columns.setSpacing(5 * GRID)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._page)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        self.resize(900, 680)
        actions.shortcuts_changed.connect(self._fill)
        appearance.changed.connect(self._fill)
        self._retranslate()

    def lines(self) -> list[tuple[str, str]]:
        """What the sheet says: commands and keys, in their order."""
        return [line for _, lines in self._groups() for line in lines]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        title = self.tr("Keyboard shortcuts")
        self.setWindowTitle(title)
        self._title.setText(title)
        self.search.setPlaceholderText(self.tr("Find a command or its keys"))
        self.search.setAccessibleName(self.tr("Find a command or its keys"))
        self._fill()

    def _groups(self) -> list[tuple[str, list[tuple[str, str]]]]:
        found = []
        for menu in Menu:
            commands = [command for command in self._actions.commands if command.menu is menu and self._fits(command)]
            if commands:
                lines = [(self._actions.text(each).rstrip("…"), self._actions.keys(each.name)) for each in commands]
                found.append((menu_title(menu), lines))
        return found

    def _fits(self, command: Command) -> bool:
        keys = self._actions.keys(command.name)
        query = self.search.text().strip()
        return bool(keys) and (not query or match(query, f"{self._actions.text(command)} {keys}") is not None)

    def _fill(self) -> None:
        while (item := self._columns.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for groups in _balanced(self._groups()):
            column = QWidget()
            grid = QGridLayout(column)
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(2 * GRID)
            grid.setVerticalSpacing(6)
            grid.setColumnStretch(0, 1)
            for title, lines in groups:
                self._add_group(grid, title, lines)
            grid.setRowStretch(grid.rowCount(), 1)
            self._columns.addWidget(column, 1)

    def _add_group(self, grid: QGridLayout, title: str, lines: list[tuple[str, str]]) -> None:
        row = grid.rowCount()
        head = QLabel(title)
        head.setProperty("look", "heading")
        if row > 1:
            grid.setRowMinimumHeight(row, 2 * GRID)
            row += 1
        grid.addWidget(head, row, 0, 1, 2)
        for place, (name, keys) in enumerate(lines, start=row + 1):
            words = QLabel(name)
            words.setWordWrap(True)
            grid.addWidget(words, place, 0)
            grid.addWidget(self._keys(keys), place, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)

    def _keys(self, keys: str) -> QLabel:
        tokens = self._appearance.tokens
        label = QLabel(keys)
        label.setStyleSheet(
            f"border: 1px solid {tokens.line_strong}; border-radius: 4px; padding: 1px 6px;"
            f" background: {tokens.page}; color: {tokens.ink};"
        )
        label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return label


def _balanced(groups: list[tuple[str, list[tuple[str, str]]]]) -> list[list[tuple[str, list[tuple[str, str]]]]]:
    """The groups in columns of about the same length, their order kept."""
    total = sum(len(lines) + _HEAD_WEIGHT for _, lines in groups)
    columns: list[list[tuple[str, list[tuple[str, str]]]]] = [[]]
    filled = 0
    for title, lines in groups:
        size = len(lines) + _HEAD_WEIGHT
        if len(columns) < _COLUMNS and columns[-1] and filled + size / 2 > total / _COLUMNS:
            columns.append([])
        columns[-1].append((title, lines))
        filled += size
    return columns + [[] for _ in range(_COLUMNS - len(columns))]
