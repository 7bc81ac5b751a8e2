# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command of the program, in the order of the menus."""

from __future__ import annotations

from newsdesk.ui.commands import articles, help, library, view
from newsdesk.ui.commands.command import Command

COMMANDS: tuple[Command, ...] = (
    *library.COMMANDS,
    *articles.COMMANDS,
    *view.COMMANDS,
    *help.COMMANDS,
)
"""All commands; names are unique."""
