# SPDX-License-Identifier: GPL-3.0-or-later
"""What is put into a text and is more than lines: boxes, pull quotes, galleries, cards, code, footnotes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.ui.commands.command import Command, Menu, article_writable
from newsdesk.ui.commands.window import Window
from newsdesk.ui.editor.shortcuts import SHORTCUTS
from newsdesk.ui.theme.icons import Icon


def _make(name: str) -> Callable[[Window], None]:
    def run(window: Window) -> None:
        window.editor.format(name)

    run.__name__ = name
    return run


def _command(name: str, text: object, shortcut: str = "", icon: Icon | None = None, group: str = "objects") -> Command:
    return Command(name, text, _make(name), Menu.INSERT, group, icon, shortcut, article_writable)


COMMANDS: Final[tuple[Command, ...]] = (
    _command("insert_gallery", QT_TRANSLATE_NOOP("Commands", "Gallery"), "Ctrl+Alt+Y", Icon.PHOTOS),
    _command("insert_box", QT_TRANSLATE_NOOP("Commands", "Box"), "Ctrl+Alt+B", Icon.BOX),
    _command("insert_pull_quote", QT_TRANSLATE_NOOP("Commands", "Pull quote"), "Ctrl+Alt+W", Icon.PULL_QUOTE),
    _command("insert_embed", QT_TRANSLATE_NOOP("Commands", "Card of a link…"), "Ctrl+Alt+E", Icon.EMBED),
    _command("insert_footnote", QT_TRANSLATE_NOOP("Commands", "Footnote"), "Ctrl+Alt+F", Icon.FOOTNOTE),
    _command("insert_code", QT_TRANSLATE_NOOP("Commands", "Block of code"), "Ctrl+Alt+C", Icon.SOURCE),
    _command("open_object", QT_TRANSLATE_NOOP("Commands", "Edit the object"), SHORTCUTS["open_object"], group="object"),
    _command(
        "unwrap", QT_TRANSLATE_NOOP("Commands", "Take the text out of the object"), "Ctrl+Shift+B", group="object"
    ),
    _command(
        "remove_object", QT_TRANSLATE_NOOP("Commands", "Remove the object"), SHORTCUTS["remove_object"], group="object"
    ),
)
