# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command as a Qt action: its words, keys, icon and state, for menus, toolbars, palette and help."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from textwrap import fill

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from newsdesk.settings import with_recent
from newsdesk.ui.commands.command import Command, Menu
from newsdesk.ui.commands.shortcuts import everywhere, native, shortcuts_of
from newsdesk.ui.commands.unavailable import held_back, kept_from_writing, why_not_in_a_line
from newsdesk.ui.commands.window import Window

_TIP_SIGNS = 64
"""Qt breaks no line of a plain tip: a long reason would lie over half of the window."""


class Actions(QObject):
    """The actions of a window; they belong to it, so that their shortcuts hold in all of it."""

    shortcuts_changed = Signal()
    retranslated = Signal()
    """The texts are in another language now."""

    def __init__(self, window: Window, commands: Sequence[Command]) -> None:
        super().__init__(window.widget)
        self._window = window
        self._commands = {command.name: command for command in commands}
        self._actions: dict[str, QAction] = {}
        self._enabled = {command.name: True for command in commands}
        """What the actions say: to ask them, or to tell them nothing new, takes most of looking."""
        self._icons_shown = False
        self._kept = ""
        for command in commands:
            self._actions[command.name] = self._make(command)
        window.widget.installEventFilter(self)
        window.appearance.changed.connect(self._draw_icons)
        window.preferences.changed.connect(self._preferences_changed)
        self._set_shortcuts()
        self._retranslate()

    # -- what there is -----------------------------------------------------------------------------------------------

    @property
    def commands(self) -> tuple[Command, ...]:
        """The commands, in the order of the menus."""
        return tuple(self._commands.values())

    @property
    def recent(self) -> tuple[Command, ...]:
        """The commands that were run last from the palette, the latest first."""
        names = self._window.preferences.current.recent_commands
        return tuple(self._commands[name] for name in names if name in self._commands)

    def __contains__(self, name: str) -> bool:
        return name in self._actions

    def action(self, name: str) -> QAction:
        """The action of a command."""
        return self._actions[name]

    def command(self, name: str) -> Command:
        """The command of this name."""
        return self._commands[name]

    def of_menu(self, menu: Menu) -> Iterator[list[QAction]]:
        """The actions of a menu, group by group."""
        groups: dict[str, list[QAction]] = {}
        for command in self._commands.values():
            if command.menu is menu:
                groups.setdefault(command.group, []).append(self._actions[command.name])
        yield from groups.values()

    def on_toolbar(self) -> tuple[QAction, ...]:
        """The actions that the toolbar shows."""
        return tuple(self._actions[command.name] for command in self._commands.values() if command.toolbar)

    def why_not(self, command: Command) -> str:
        """Why a command cannot be done now, in a line."""
        return why_not_in_a_line(command, self._window)

    @property
    def kept_from_writing(self) -> bool:
        """Whether the library that is open can only be read: what cannot be done then says so."""
        return bool(self._kept)

    def text(self, command: Command) -> str:
        """What a command says in the language of the interface, without the mark of its key."""
        return plain_text(command)

    def keys(self, name: str) -> str:
        """The shortcut of a command as it is shown to its user; empty without one."""
        return native(self.shortcuts()[name])

    def shortcuts(self) -> Mapping[str, str]:
        """The keys that hold now, by the names of the commands."""
        return shortcuts_of(self.commands, self._window.preferences.current.shortcuts)

    # -- what happens ------------------------------------------------------------------------------------------------

    def run(self, name: str, *, remember: bool = False) -> bool:
        """Run a command, if it can be done now; `remember` it among the recent ones of the palette."""
        command = self._commands[name]
        if not command.enabled(self._window):
            return False
        if remember:
            preferences = self._window.preferences
            preferences.change(recent_commands=with_recent(preferences.current.recent_commands, name))
        command.run(self._window)
        self.refresh()
        return True

    def set_shortcut(self, name: str, keys: str) -> None:
        """Give a command other keys, or none; its usual ones need not be kept."""
        chosen = dict(self._window.preferences.current.shortcuts)
        if QKeySequence(keys) == QKeySequence(self._commands[name].shortcut):
            chosen.pop(name, None)
        else:
            chosen[name] = keys
        self._window.preferences.change(shortcuts=chosen)

    def reset_shortcuts(self) -> None:
        """Give every command its usual keys again."""
        self._window.preferences.change(shortcuts={})

    def refresh(self) -> None:
        """Look which commands can be done now, and which switches are on."""
        for name, command in self._commands.items():
            enabled = command.enabled(self._window)
            if enabled != self._enabled[name]:
                self._enabled[name] = enabled
                self._actions[name].setEnabled(enabled)
            if command.checked is not None:
                self._actions[name].setChecked(command.checked(self._window))
        kept = kept_from_writing(self._window)
        if kept or self._kept:
            self._kept = kept
            self._set_tips()

    def show_icons(self) -> None:
        """Draw the icons from now on: the window is painted."""
        self._icons_shown = True
        self._draw_icons()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window.widget and event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return super().eventFilter(watched, event)

    def _make(self, command: Command) -> QAction:
        action = QAction(self)
        action.setObjectName(f"command_{command.name}")
        action.setCheckable(command.checked is not None)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(lambda: self._triggered(command.name))
        self._window.widget.addAction(action)
        return action

    def _triggered(self, name: str) -> None:
        if not self.run(name):
            self.refresh()

    def _retranslate(self) -> None:
        for name, command in self._commands.items():
            self._actions[name].setText(QCoreApplication.translate("Commands", str(command.text)))
        self._set_tips()
        self.retranslated.emit()

    def _set_shortcuts(self) -> None:
        for name, keys in everywhere(self.shortcuts()).items():
            self._actions[name].setShortcuts(keys)

    def _set_tips(self) -> None:
        shortcuts = self.shortcuts()
        for name, command in self._commands.items():
            tip = QCoreApplication.translate("Commands", str(command.tip)) if command.tip else plain_text(command)
            keys = native(shortcuts[name])
            words = f"{tip.rstrip('…')} ({keys})" if keys else tip.rstrip("…")
            reason = held_back(command, self._window) if self._kept else ""
            self._actions[name].setToolTip(f"{words}\n{fill(reason, _TIP_SIGNS)}" if reason else words)

    def _draw_icons(self) -> None:
        if self._icons_shown:
            for name, command in self._commands.items():
                if command.icon is not None:
                    self._actions[name].setIcon(self._window.appearance.icon(command.icon))

    def _preferences_changed(self, names: frozenset[str]) -> None:
        if "shortcuts" in names:
            self._set_shortcuts()
            self._set_tips()
            self.shortcuts_changed.emit()


def plain_text(command: Command) -> str:
    """A command's words in the language of the interface, without the mark of its key."""
    return QCoreApplication.translate("Commands", str(command.text)).replace("&", "")
