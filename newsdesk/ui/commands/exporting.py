# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on the site."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.ui.commands.command import Command, Menu, library_open
from newsdesk.ui.commands.window import Window
from newsdesk.ui.theme.icons import Icon


def export_site(window: Window) -> None:
    """Show what an export would write, and the button that does it."""
    window.exporting.begin()


COMMANDS: tuple[Command, ...] = (
    Command(
        "export_site",
        QT_TRANSLATE_NOOP("Commands", "&Export the site…"),
        export_site,
        Menu.LIBRARY,
        "export",
        Icon.EXPORT,
        "Ctrl+Shift+E",
        library_open,
        tip=QT_TRANSLATE_NOOP("Commands", "Make the site, or bring it up to date"),
        toolbar=True,
    ),
)
