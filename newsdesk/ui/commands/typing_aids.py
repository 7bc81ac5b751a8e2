# SPDX-License-Identifier: GPL-3.0-or-later
"""What helps while one types: marks that become what they mean, the bar over selected text."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.ui.commands.command import Command, Menu, article_writable
from newsdesk.ui.commands.window import Window


def autoformat(window: Window) -> None:
    """Make typed marks what they mean, or leave them as they are typed."""
    window.preferences.change(autoformat=not window.preferences.current.autoformat)


def selection_bar(window: Window) -> None:
    """Bring a bar up over selected text, or none."""
    window.preferences.change(selection_bar=not window.preferences.current.selection_bar)


def reach_bar(window: Window) -> None:
    """Give the keyboard to the bar over the selection, or to the one over the text."""
    window.editor.reach_bar()


COMMANDS: tuple[Command, ...] = (
    Command(
        "reach_bar",
        QT_TRANSLATE_NOOP("Commands", "Go to the formatting bar"),
        reach_bar,
        Menu.FORMAT,
        "aids",
        None,
        "Alt+F10",
        article_writable,
    ),
    Command(
        "autoformat",
        QT_TRANSLATE_NOOP("Commands", "Format while typing"),
        autoformat,
        Menu.FORMAT,
        "aids",
        None,
        "Ctrl+Shift+F9",
        checked=lambda window: window.preferences.current.autoformat,
    ),
    Command(
        "selection_bar",
        QT_TRANSLATE_NOOP("Commands", "Bar over selected text"),
        selection_bar,
        Menu.FORMAT,
        "aids",
        None,
        "Ctrl+Shift+F10",
        checked=lambda window: window.preferences.current.selection_bar,
    ),
)
