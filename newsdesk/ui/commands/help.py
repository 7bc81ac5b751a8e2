# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands that find commands and articles, and tell of the program."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from newsdesk.ui.commands.command import Command, Menu, library_open
from newsdesk.ui.commands.window import Window
from newsdesk.ui.theme.icons import Icon

W = TypeVar("W", bound=QWidget)


def command_palette(window: Window) -> None:
    """Find any command by its name."""
    from newsdesk.ui.dialogs.command_palette import CommandPalette

    found = _there(window, CommandPalette)
    (found or CommandPalette(window.commands, window.appearance, window.widget)).begin()


def find_article(window: Window) -> None:
    """Open an article by any of its words."""
    from newsdesk.ui.dialogs.article_finder import ArticleFinder

    finder = _there(window, ArticleFinder)
    if finder is None:
        finder = ArticleFinder(window.session, window.appearance, window.widget)
        finder.chosen.connect(window.open_article)
    finder.begin()


def shortcut_sheet(window: Window) -> None:
    """Show every shortcut on one sheet."""
    from newsdesk.ui.dialogs.shortcut_sheet import ShortcutSheet

    ShortcutSheet(window.commands, window.appearance, window.widget).open()


def change_shortcuts(window: Window) -> None:
    """Let shortcuts be changed."""
    from newsdesk.ui.dialogs.settings_dialog import show_settings

    show_settings(window, page="shortcuts")


def about(window: Window) -> None:
    """Tell what the program is, and whom it thanks."""
    from newsdesk.ui.dialogs.about import AboutDialog

    AboutDialog(window.appearance, window.widget).open()


def _there(window: Window, kind: type[W]) -> W | None:
    """An overlay that was made before."""
    found: list[W] = window.widget.findChildren(kind)
    return found[0] if found else None


FINDING: tuple[Command, ...] = (
    Command(
        "find_article",
        QT_TRANSLATE_NOOP("Commands", "&Open an article by its words…"),
        find_article,
        Menu.GO,
        "find",
        Icon.SEARCH,
        "Ctrl+O",
        library_open,
    ),
    Command(
        "command_palette",
        QT_TRANSLATE_NOOP("Commands", "Any &command…"),
        command_palette,
        Menu.GO,
        "find",
        Icon.COMMAND,
        "Ctrl+Shift+P",
    ),
)
COMMANDS: tuple[Command, ...] = (
    Command(
        "shortcut_sheet",
        QT_TRANSLATE_NOOP("Commands", "All &shortcuts"),
        shortcut_sheet,
        Menu.HELP,
        "keys",
        Icon.KEYBOARD,
        "F1",
    ),
    Command(
        "change_shortcuts",
        QT_TRANSLATE_NOOP("Commands", "&Change shortcuts…"),
        change_shortcuts,
        Menu.HELP,
        "keys",
    ),
    Command("about", QT_TRANSLATE_NOOP("Commands", "&About Newsdesk"), about, Menu.HELP, "about", Icon.ABOUT),
)
