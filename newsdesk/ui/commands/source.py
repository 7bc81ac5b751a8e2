# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on the source of the open article."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.ui.commands.command import Command, Menu, article_open
from newsdesk.ui.commands.window import Window
from newsdesk.ui.editor.shortcuts import SHORTCUTS
from newsdesk.ui.theme.icons import Icon


def toggle(window: Window) -> None:
    """Show the Markdown of the text, or the text as it is read."""
    window.editor.source.toggle()


COMMANDS: Final[tuple[Command, ...]] = (
    Command(
        "source_mode",
        QT_TRANSLATE_NOOP("Commands", "&Source (Markdown)"),
        toggle,
        Menu.VIEW,
        "text",
        Icon.SOURCE,
        SHORTCUTS["source_mode"],
        article_open,
        lambda window: window.editor.source.shown,
    ),
)
