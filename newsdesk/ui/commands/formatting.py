# SPDX-License-Identifier: GPL-3.0-or-later
"""Formatting of the text, and what is put into it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.ui.commands.command import Command, Menu, article_writable
from newsdesk.ui.commands.window import Window
from newsdesk.ui.editor.shortcuts import SHORTCUTS
from newsdesk.ui.theme.icons import Icon


def _format(name: str) -> Callable[[Window], None]:
    def run(window: Window) -> None:
        window.editor.format(name)

    run.__name__ = name
    return run


def _command(name: str, text: object, group: str, menu: Menu = Menu.FORMAT, icon: Icon | None = None) -> Command:
    return Command(name, str(text), _format(name), menu, group, icon, SHORTCUTS.get(name, ""), enabled=article_writable)


COMMANDS: Final[tuple[Command, ...]] = (
    _command("bold", QT_TRANSLATE_NOOP("Commands", "Bold"), "marks", icon=Icon.BOLD),
    _command("italic", QT_TRANSLATE_NOOP("Commands", "Italic"), "marks", icon=Icon.ITALIC),
    _command("strike", QT_TRANSLATE_NOOP("Commands", "Strike out"), "marks"),
    _command("superscript", QT_TRANSLATE_NOOP("Commands", "Superscript"), "marks"),
    _command("subscript", QT_TRANSLATE_NOOP("Commands", "Subscript"), "marks"),
    _command("code", QT_TRANSLATE_NOOP("Commands", "Code"), "marks"),
    _command("paragraph", QT_TRANSLATE_NOOP("Commands", "Paragraph"), "kinds", icon=Icon.PARAGRAPH),
    _command("heading_2", QT_TRANSLATE_NOOP("Commands", "Heading 1"), "kinds", icon=Icon.HEADING_2),
    _command("heading_3", QT_TRANSLATE_NOOP("Commands", "Heading 2"), "kinds", icon=Icon.HEADING_3),
    _command("heading_4", QT_TRANSLATE_NOOP("Commands", "Heading 3"), "kinds", icon=Icon.HEADING_4),
    _command("speech", QT_TRANSLATE_NOOP("Commands", "Direct speech"), "kinds", icon=Icon.SPEECH),
    _command("quotation", QT_TRANSLATE_NOOP("Commands", "Quotation"), "kinds", icon=Icon.QUOTATION),
    _command("attribution", QT_TRANSLATE_NOOP("Commands", "Who said it"), "kinds"),
    _command("bullets", QT_TRANSLATE_NOOP("Commands", "Bulleted list"), "lists", icon=Icon.BULLETS),
    _command("numbers", QT_TRANSLATE_NOOP("Commands", "Numbered list"), "lists", icon=Icon.NUMBERS),
    _command("list_start", QT_TRANSLATE_NOOP("Commands", "First number of the list…"), "lists"),
    _command("clear_formatting", QT_TRANSLATE_NOOP("Commands", "Clear formatting"), "clear", icon=Icon.PLAIN),
    _command("move_block_up", QT_TRANSLATE_NOOP("Commands", "Move the paragraph up"), "move", icon=Icon.MOVE_UP),
    _command("move_block_down", QT_TRANSLATE_NOOP("Commands", "Move the paragraph down"), "move", icon=Icon.MOVE_DOWN),
    _command("duplicate_block", QT_TRANSLATE_NOOP("Commands", "Duplicate the block"), "move"),
    _command("delete_block", QT_TRANSLATE_NOOP("Commands", "Delete the block"), "move"),
    _command("block_actions", QT_TRANSLATE_NOOP("Commands", "Menu of the block"), "move"),
    _command("link", QT_TRANSLATE_NOOP("Commands", "Link…"), "insert", Menu.INSERT, Icon.LINK),
    _command("insert_photo", QT_TRANSLATE_NOOP("Commands", "Photo…"), "insert", Menu.INSERT, Icon.PHOTO),
    _command("insert_table", QT_TRANSLATE_NOOP("Commands", "Table…"), "insert", Menu.INSERT, Icon.TABLE),
    _command("rule", QT_TRANSLATE_NOOP("Commands", "Rule"), "insert", Menu.INSERT, Icon.RULE),
    _command("note", QT_TRANSLATE_NOOP("Commands", "Note for the desk"), "insert", Menu.INSERT, Icon.NOTE),
    _command("edit_source", QT_TRANSLATE_NOOP("Commands", "Edit the source of the block…"), "source", Menu.EDIT),
    _command("paste_plain", QT_TRANSLATE_NOOP("Commands", "Paste as plain text"), "paste", Menu.EDIT),
)
