# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of the declared commands make a block at the caret: what the editor's menu of blocks offers."""

from __future__ import annotations

from typing import Final

from newsdesk.ui.commands import formatting, objects
from newsdesk.ui.commands.command import Command, Menu
from newsdesk.ui.editor.block_entries import Entry

_KINDS: Final = ("kinds", "lists")
_NOT_MADE: Final = frozenset({"attribution", "list_start"})
_INSERTED: Final = ("insert", "objects")
"""Groups of what is put in; the others change what is there already."""


def block_entries() -> tuple[Entry, ...]:
    """Everything that can be made where the caret is, in the order of the menus."""
    declared = {each.name: each for each in (*formatting.COMMANDS, *objects.COMMANDS)}
    made = sorted((each for each in declared.values() if _makes(each)), key=_rank)
    return tuple(Entry(each.name, each.text, each.icon, each.shortcut) for each in made)


def _makes(command: Command) -> bool:
    if command.menu is Menu.FORMAT:
        return command.group in _KINDS and command.name not in _NOT_MADE
    return command.menu is Menu.INSERT and command.group in _INSERTED


def _rank(command: Command) -> int:
    return 0 if command.menu is Menu.FORMAT else 1
