# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on the link that the caret is in, and on addresses that are no links yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.ui.commands.command import Command, Menu, article_open, article_writable
from newsdesk.ui.commands.window import Window
from newsdesk.ui.editor.shortcuts import SHORTCUTS
from newsdesk.ui.theme.icons import Icon


def open_link(window: Window) -> None:
    """Follow the link: an article here, a page of the web in the browser."""
    window.editor.beside.run("open_link")


def copy_link(window: Window) -> None:
    """Put the address of the link on the clipboard."""
    window.editor.beside.run("copy_link")


def _change(name: str) -> Callable[[Window], None]:
    def run(window: Window) -> None:
        window.editor.format(name)

    run.__name__ = name
    return run


COMMANDS: Final[tuple[Command, ...]] = (
    Command(
        "open_link",
        QT_TRANSLATE_NOOP("Commands", "Follow the link"),
        open_link,
        Menu.GO,
        "links",
        Icon.OPEN_OUTSIDE,
        SHORTCUTS["open_link"],
        article_open,
    ),
    Command(
        "copy_link",
        QT_TRANSLATE_NOOP("Commands", "Copy the address of the link"),
        copy_link,
        Menu.EDIT,
        "links",
        Icon.COPY,
        SHORTCUTS["copy_link"],
        article_open,
    ),
    Command(
        "remove_link",
        QT_TRANSLATE_NOOP("Commands", "Remove the link"),
        _change("remove_link"),
        Menu.EDIT,
        "links",
        None,
        SHORTCUTS["remove_link"],
        article_writable,
    ),
    Command(
        "link_addresses",
        QT_TRANSLATE_NOOP("Commands", "Make links of typed addresses"),
        _change("link_addresses"),
        Menu.EDIT,
        "links",
        Icon.LINK,
        SHORTCUTS["link_addresses"],
        article_writable,
    ),
)
