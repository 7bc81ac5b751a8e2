# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of shortcuts: every command by its menu; keys are changed by pressing them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.commands.actions import Actions
from newsdesk.ui.commands.command import Command, Menu
from newsdesk.ui.commands.fuzzy import match
from newsdesk.ui.commands.menus import menu_title
from newsdesk.ui.commands.shortcuts import conflict, native
from newsdesk.ui.dialogs.key_field import KeyField
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.looks import ROOMY

_NAME = Qt.ItemDataRole.UserRole + 1


class ShortcutsPage(QWidget):
    """Changes hold at once; keys that another command has are not taken without saying so."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_shortcuts")
        self._actions = actions
        self._wanted = ""
        self.search = QLineEdit()
        self.search.setObjectName("shortcut_search")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.tree = QTreeWidget()
        self.tree.setObjectName("shortcut_tree")
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(GRID)
        self.tree.setStyleSheet(ROOMY)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.currentItemChanged.connect(self._show_current)
        self.field = KeyField()
        self.tree.itemActivated.connect(self._to_field)
        self.field.keys_pressed.connect(self._pressed)
        self.field.refused.connect(self._refuse)
        self.field.left.connect(self._leave_field)
        self.take_over = _button("take_over_keys")
        self.take_over.clicked.connect(self._take_over)
        self.clear = _button("no_keys")
        self.clear.clicked.connect(lambda: self._set(""))
        self.reset = _button("reset_keys")
        self.reset.clicked.connect(self._reset_one)
        self.reset_all = _button("reset_all_keys")
        self.reset_all.clicked.connect(actions.reset_shortcuts)
        self.message = QLabel()
        self.message.setObjectName("shortcut_message")
        self.message.setProperty("look", "warning")
        self.message.setWordWrap(True)
        self._label = QLabel()
        self._label.setProperty("look", "label")
        self._lay_out()
        actions.shortcuts_changed.connect(self._show_keys)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def select(self, name: str) -> None:
        """Mark the command of this name."""
        for item in self._items():
            if item.data(0, _NAME) == name:
                self.tree.setCurrentItem(item)

    def _lay_out(self) -> None:
        change = QHBoxLayout()
        change.setSpacing(GRID)
        for widget in (self._label, self.field, self.clear, self.reset):
            change.addWidget(widget, 1 if widget is self.field else 0)
        trouble = QHBoxLayout()
        trouble.setSpacing(GRID)
        trouble.addWidget(self.message, 1)
        trouble.addWidget(self.take_over)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addLayout(change)
        column.addLayout(trouble)
        column.addWidget(self.reset_all, 0, Qt.AlignmentFlag.AlignLeft)

    def _retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Find a command or its keys"))
        self.search.setAccessibleName(self.tr("Find a command or its keys"))
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self._label.setText(self.tr("Keys"))
        self.field.setAccessibleName(self.tr("Press the new keys"))
        self.field.setPlaceholderText(self.tr("Press the new keys"))
        self.clear.setText(self.tr("None"))
        self.clear.setToolTip(self.tr("Let the command have no keys"))
        self.reset.setText(self.tr("Usual ones"))
        self.reset.setToolTip(self.tr("Give the command its usual keys again"))
        self.reset_all.setText(self.tr("Give all commands their usual keys"))
        self.take_over.setText(self.tr("Take them from there"))
        self._fill()

    # -- the list ----------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        current = self._current()
        self.tree.clear()
        for menu in Menu:
            commands = [command for command in self._actions.commands if command.menu is menu]
            if not commands:
                continue
            head = QTreeWidgetItem([menu_title(menu), ""])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = QFont(self.font())
            font.setBold(True)
            head.setFont(0, font)
            self.tree.addTopLevelItem(head)
            for command in commands:
                item = QTreeWidgetItem([self._actions.text(command), ""])
                item.setData(0, _NAME, command.name)
                head.addChild(item)
        self.tree.expandAll()
        self._show_keys()
        self._filter(self.search.text())
        self.select(current or self._actions.commands[0].name)

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for _, items in self._by_menu() for item in items]

    def _by_menu(self) -> Iterator[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]]:
        for row in range(self.tree.topLevelItemCount()):
            head = self.tree.topLevelItem(row)
            if head is not None:
                items = (head.child(place) for place in range(head.childCount()))
                yield head, [item for item in items if item is not None]

    def _show_keys(self) -> None:
        shortcuts = self._actions.shortcuts()
        for item in self._items():
            name = item.data(0, _NAME)
            item.setText(1, native(shortcuts[name]))
            font = item.font(1)
            font.setBold(shortcuts[name] != self._actions.command(name).shortcut)
            item.setFont(1, font)
        self._show_current()

    def _filter(self, query: str) -> None:
        for head, items in self._by_menu():
            shown = 0
            for item in items:
                hidden = bool(query.strip()) and match(query, f"{item.text(0)} {item.text(1)}") is None
                item.setHidden(hidden)
                shown += not hidden
            head.setHidden(not shown)

    # -- one command -------------------------------------------------------------------------------------------------

    def _current(self) -> str:
        item = self.tree.currentItem()
        return str(item.data(0, _NAME) or "") if item is not None else ""

    def _command(self) -> Command | None:
        name = self._current()
        return self._actions.command(name) if name else None

    def _show_current(self) -> None:
        command = self._command()
        for widget in (self.field, self.clear, self.reset):
            widget.setEnabled(command is not None)
        self._say("")
        if command is not None:
            keys = self._actions.shortcuts()[command.name]
            self.field.setText(native(keys))
            self.clear.setEnabled(bool(keys))
            self.reset.setEnabled(keys != command.shortcut)

    def _pressed(self, keys: str) -> None:
        name = self._current()
        if not name:
            return
        other = conflict(name, keys, self._actions.shortcuts())
        if other is None:
            self._set(keys)
            return
        self._wanted = keys
        self.field.setText(native(keys))
        text = self.tr("{keys} already runs “{command}”.")
        owner = self._actions.text(self._actions.command(other))
        self._say(text.format(keys=native(keys), command=owner), can_take=True)

    def _refuse(self) -> None:
        self._say(self.tr("These keys are needed for writing. Add Ctrl or Alt, or use a function key."))

    def _take_over(self) -> None:
        name, keys = self._current(), self._wanted
        while (other := conflict(name, keys, self._actions.shortcuts())) is not None:
            self._actions.set_shortcut(other, "")
        self._set(keys)

    def _set(self, keys: str) -> None:
        if name := self._current():
            self._actions.set_shortcut(name, keys)
            self._show_current()

    def _reset_one(self) -> None:
        command = self._command()
        if command is not None and command.shortcut:
            self._pressed(command.shortcut)
        elif command is not None:
            self._set("")

    def _to_field(self) -> None:
        self.field.setFocus()

    def _leave_field(self) -> None:
        self._show_current()
        self.tree.setFocus()

    def _say(self, text: str, *, can_take: bool = False) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.take_over.setVisible(can_take)


def _button(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
