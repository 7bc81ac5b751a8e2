# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on the photos of the open article and of the library."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.ui.commands.command import Command, Menu, article_open, article_writable, library_open, library_writable
from newsdesk.ui.commands.window import Window
from newsdesk.ui.theme.icons import Icon


def add_photos(window: Window) -> None:
    """Ask for pictures and take them into the library, into no text."""
    window.inspector.show_tab("photos")
    window.photos.show_library(uncredited=False)
    window.photos.choose_files(to_library=True)


def paste_photos(window: Window) -> None:
    """Put the pictures of the clipboard into the text."""
    window.photos.paste()


def next_uncredited(window: Window) -> None:
    """Go to the next photo of the open article that lacks a credit or a description."""
    window.inspector.show_tab("photos")
    window.photos.next_uncredited()


def library_photos(window: Window) -> None:
    """Show all photos of the library."""
    window.inspector.show_tab("photos")
    window.photos.show_library(uncredited=False)


def uncredited_photos(window: Window) -> None:
    """Show the photos of the library that have no credit."""
    window.inspector.show_tab("photos")
    window.photos.show_library(uncredited=True)


COMMANDS: tuple[Command, ...] = (
    Command(
        "add_photos",
        QT_TRANSLATE_NOOP("Commands", "Add &photos to the library…"),
        add_photos,
        Menu.LIBRARY,
        "import",
        Icon.PHOTO,
        "Ctrl+Alt+P",
        library_writable,
    ),
    Command(
        "paste_photos",
        QT_TRANSLATE_NOOP("Commands", "Photo from the clip&board"),
        paste_photos,
        Menu.INSERT,
        "photos",
        shortcut="Ctrl+Alt+V",
        enabled=article_writable,
    ),
    Command(
        "next_uncredited",
        QT_TRANSLATE_NOOP("Commands", "Next photo without a &credit"),
        next_uncredited,
        Menu.GO,
        "photos",
        shortcut="Ctrl+Alt+K",
        enabled=article_open,
    ),
    Command(
        "library_photos",
        QT_TRANSLATE_NOOP("Commands", "Photos of the &library"),
        library_photos,
        Menu.GO,
        "photos",
        shortcut="Ctrl+Alt+L",
        enabled=library_open,
    ),
    Command(
        "uncredited_photos",
        QT_TRANSLATE_NOOP("Commands", "Photos of the library without a credit"),
        uncredited_photos,
        Menu.GO,
        "photos",
        enabled=library_open,
    ),
)
