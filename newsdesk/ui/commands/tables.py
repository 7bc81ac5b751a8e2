# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on the table that the caret is in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.ui.commands.command import Command, Menu, article_writable
from newsdesk.ui.commands.window import Window
from newsdesk.ui.editor.shortcuts import SHORTCUTS


def _change(name: str) -> Callable[[Window], None]:
    def run(window: Window) -> None:
        window.editor.format(name)

    run.__name__ = name
    return run


def _command(name: str, text: object, group: str) -> Command:
    return Command(
        name, text, _change(name), Menu.TABLE, group, None, SHORTCUTS.get(name, ""), enabled=article_writable
    )


COMMANDS: Final[tuple[Command, ...]] = (
    _command("table_add_row_above", QT_TRANSLATE_NOOP("Commands", "Insert a row above"), "add"),
    _command("table_add_row", QT_TRANSLATE_NOOP("Commands", "Insert a row below"), "add"),
    _command("table_add_column_before", QT_TRANSLATE_NOOP("Commands", "Insert a column to the left"), "add"),
    _command("table_add_column", QT_TRANSLATE_NOOP("Commands", "Insert a column to the right"), "add"),
    _command("table_row_up", QT_TRANSLATE_NOOP("Commands", "Move the row up"), "move"),
    _command("table_row_down", QT_TRANSLATE_NOOP("Commands", "Move the row down"), "move"),
    _command("table_column_left", QT_TRANSLATE_NOOP("Commands", "Move the column left"), "move"),
    _command("table_column_right", QT_TRANSLATE_NOOP("Commands", "Move the column right"), "move"),
    _command("table_header", QT_TRANSLATE_NOOP("Commands", "Make the row the header"), "move"),
    _command("table_align_left", QT_TRANSLATE_NOOP("Commands", "Column's text at the left"), "align"),
    _command("table_align_center", QT_TRANSLATE_NOOP("Commands", "Column's text in the middle"), "align"),
    _command("table_align_right", QT_TRANSLATE_NOOP("Commands", "Column's text at the right"), "align"),
    _command("table_select_row", QT_TRANSLATE_NOOP("Commands", "Select the row"), "select"),
    _command("table_select_column", QT_TRANSLATE_NOOP("Commands", "Select the column"), "select"),
    _command("table_select", QT_TRANSLATE_NOOP("Commands", "Select the table"), "select"),
    _command("table_remove_row", QT_TRANSLATE_NOOP("Commands", "Remove the row"), "remove"),
    _command("table_remove_column", QT_TRANSLATE_NOOP("Commands", "Remove the column"), "remove"),
    _command("table_remove", QT_TRANSLATE_NOOP("Commands", "Remove the table"), "remove"),
)
