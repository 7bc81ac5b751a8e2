# SPDX-License-Identifier: GPL-3.0-or-later
"""Any command by a few signs of its name, in the language of the interface or in English."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from newsdesk.ui.commands.actions import Actions
from newsdesk.ui.commands.command import Command
from newsdesk.ui.commands.fuzzy import Match, match
from newsdesk.ui.commands.menus import menu_title
from newsdesk.ui.dialogs.choice_rows import Choice
from newsdesk.ui.dialogs.chooser import Chooser
from newsdesk.ui.theme.appearance import Appearance

_ITSELF = "command_palette"


class CommandPalette(Chooser):
    """Every command with its menu and keys: recent ones first, those that cannot be done now last, with the reason."""

    def __init__(self, actions: Actions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self.setObjectName("command_palette")
        self._actions = actions
        self.text_changed.connect(self._search)
        self.chosen.connect(lambda name: actions.run(name, remember=True))
        self._retranslate()

    def begin(self) -> None:
        self._actions.refresh()
        super().begin()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Commands"))
        self.line.setPlaceholderText(self.tr("What should be done?"))
        self.line.setAccessibleName(self.tr("Name of a command"))
        self.list.setAccessibleName(self.tr("Commands found"))

    def _search(self, query: str) -> None:
        commands = [command for command in self._actions.commands if command.name != _ITSELF]
        if not query.strip():
            recent = [command for command in self._actions.recent if command.name != _ITSELF]
            rest = [command for command in commands if command not in recent]
            rows = [self._row(command, ()) for command in (*recent, *rest)]
        else:
            found = [(fit, command) for command in commands if (fit := self._fit(query, command)) is not None]
            found.sort(key=lambda pair: -pair[0].score)
            rows = [self._row(command, fit.places) for fit, command in found]
        rows.sort(key=lambda row: not row.enabled)
        self.set_rows(rows, "" if rows else self.tr("No command is called like this."))

    def _fit(self, query: str, command: Command) -> Match | None:
        """The best of the command's names; a match in English or in the menu's title marks no signs."""
        own = match(query, self._actions.text(command))
        if own is not None:
            return own
        other = match(query, str(command.text).replace("&", "")) or match(
            query, f"{menu_title(command.menu)} {self._actions.text(command)}"
        )
        return Match(other.score - 4, ()) if other is not None else None

    def _row(self, command: Command, places: tuple[int, ...]) -> Choice:
        enabled = self._actions.action(command.name).isEnabled()
        note = menu_title(command.menu)
        if not enabled:
            note = f"{note} · {self._actions.why_not(command)}"
        title = self._actions.text(command)
        return Choice(command.name, title, note, self._actions.keys(command.name), places, enabled)
