# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on the table that the caret is in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from newsdesk.ui.commands.command import Command, Menu, article_writable
from newsdesk.ui.commands.window import Window
from newsdesk.ui.editor.shortcuts import SHORTCUTS
from newsdesk.ui.editor.table_menu import COLUMN, ROW, WHOLE


def _change(name: str) -> Callable[[Window], None]:
    def run(window: Window) -> None:
        window.editor.format(name)

    run.__name__ = name
    return run


def _command(name: str, text: object, group: str) -> Command:
    return Command(
        name, text, _change(name), Menu.TABLE, group, None, SHORTCUTS.get(name, ""), enabled=article_writable
    )


_MENUS: Final = (("row", ROW), ("column", COLUMN), ("table", WHOLE))
COMMANDS: Final[tuple[Command, ...]] = tuple(
    _command(name, text, group) for group, entries in _MENUS for name, text in entries if name
)
