# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command of the program, in the order of the menus."""

from __future__ import annotations

from newsdesk.ui.commands import (
    archive,
    articles,
    backups,
    editing,
    exporting,
    figures,
    formatting,
    help,
    inspector,
    library,
    links,
    objects,
    photos,
    popularity,
    preview,
    published,
    source,
    tables,
    typing_aids,
    view,
    writing,
)
from newsdesk.ui.commands.command import Command

COMMANDS: tuple[Command, ...] = (
    *library.COMMANDS,
    *backups.COMMANDS,
    *exporting.COMMANDS,
    *articles.COMMANDS,
    *editing.SAVING,
    *editing.COMMANDS,
    *formatting.COMMANDS,
    *objects.COMMANDS,
    *typing_aids.COMMANDS,
    *tables.COMMANDS,
    *figures.COMMANDS,
    *links.COMMANDS,
    *photos.COMMANDS,
    *view.COMMANDS,
    *source.COMMANDS,
    *writing.COMMANDS,
    *inspector.COMMANDS,
    *published.COMMANDS,
    *preview.COMMANDS,
    *help.FINDING,
    *archive.COMMANDS,
    *popularity.COMMANDS,
    *help.COMMANDS,
    *library.LEAVING,
)
"""All commands; names are unique."""
