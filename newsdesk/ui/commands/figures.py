# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on the photo in the text that is selected, or whose caption the caret is in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.ui.commands.command import Command, Menu, article_writable
from newsdesk.ui.commands.window import Window
from newsdesk.ui.editor.shortcuts import SHORTCUTS
from newsdesk.ui.theme.icons import Icon


def _change(name: str) -> Callable[[Window], None]:
    def run(window: Window) -> None:
        window.editor.format(name)

    run.__name__ = name
    return run


def _command(name: str, text: object, icon: Icon, group: str) -> Command:
    return Command(
        name, text, _change(name), Menu.PHOTO, group, icon, SHORTCUTS.get(name, ""), enabled=article_writable
    )


COMMANDS: Final[tuple[Command, ...]] = (
    _command("figure_column", QT_TRANSLATE_NOOP("Commands", "Photo as wide as the text"), Icon.PLACE_COLUMN, "place"),
    _command("figure_wide", QT_TRANSLATE_NOOP("Commands", "Photo wider than the text"), Icon.PLACE_WIDE, "place"),
    _command("figure_left", QT_TRANSLATE_NOOP("Commands", "Photo at the left"), Icon.PLACE_LEFT, "place"),
    _command("figure_right", QT_TRANSLATE_NOOP("Commands", "Photo at the right"), Icon.PLACE_RIGHT, "place"),
    _command("figure_caption", QT_TRANSLATE_NOOP("Commands", "Caption of the photo"), Icon.CAPTION, "words"),
    _command("figure_credit", QT_TRANSLATE_NOOP("Commands", "Credit of the photo"), Icon.CREDIT, "words"),
    _command("figure_alt", QT_TRANSLATE_NOOP("Commands", "Description for the blind…"), Icon.ALT, "words"),
    _command("figure_replace", QT_TRANSLATE_NOOP("Commands", "Another photo in its place…"), Icon.REPLACE, "photo"),
    _command("figure_remove", QT_TRANSLATE_NOOP("Commands", "Remove the photo from the text"), Icon.BIN, "photo"),
)
