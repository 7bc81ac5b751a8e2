# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done to the rows, the columns and all of a table: its words, once for the menus and the commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

Entries = tuple[tuple[str, object], ...]
"""Names of commands and their words; nothing of both where a line parts them."""
ROW: Final[Entries] = (
    ("table_add_row_above", QT_TRANSLATE_NOOP("Commands", "Insert a row above")),
    ("table_add_row", QT_TRANSLATE_NOOP("Commands", "Insert a row below")),
    ("", ""),
    ("table_row_up", QT_TRANSLATE_NOOP("Commands", "Move the row up")),
    ("table_row_down", QT_TRANSLATE_NOOP("Commands", "Move the row down")),
    ("table_header", QT_TRANSLATE_NOOP("Commands", "Make the row the header")),
    ("", ""),
    ("table_select_row", QT_TRANSLATE_NOOP("Commands", "Select the row")),
    ("table_remove_row", QT_TRANSLATE_NOOP("Commands", "Remove the row")),
)
COLUMN: Final[Entries] = (
    ("table_add_column_before", QT_TRANSLATE_NOOP("Commands", "Insert a column to the left")),
    ("table_add_column", QT_TRANSLATE_NOOP("Commands", "Insert a column to the right")),
    ("", ""),
    ("table_column_left", QT_TRANSLATE_NOOP("Commands", "Move the column left")),
    ("table_column_right", QT_TRANSLATE_NOOP("Commands", "Move the column right")),
    ("", ""),
    ("table_align_left", QT_TRANSLATE_NOOP("Commands", "Column's text at the left")),
    ("table_align_center", QT_TRANSLATE_NOOP("Commands", "Column's text in the middle")),
    ("table_align_right", QT_TRANSLATE_NOOP("Commands", "Column's text at the right")),
    ("", ""),
    ("table_select_column", QT_TRANSLATE_NOOP("Commands", "Select the column")),
    ("table_remove_column", QT_TRANSLATE_NOOP("Commands", "Remove the column")),
)
WHOLE: Final[Entries] = (
    ("table_select", QT_TRANSLATE_NOOP("Commands", "Select the table")),
    ("table_remove", QT_TRANSLATE_NOOP("Commands", "Remove the table")),
)
_TITLES: Final = (
    (QT_TRANSLATE_NOOP("TextMenu", "Row"), ROW),
    (QT_TRANSLATE_NOOP("TextMenu", "Column"), COLUMN),
)


def fill_menu(menu: QMenu, entries: Entries, run: Callable[[str], None], keys: Mapping[str, str]) -> None:
    """Put entries into a menu, with the keys that their commands have; each carries out the command of its name."""
    for name, text in entries:
        if not name:
            menu.addSeparator()
            continue
        action = menu.addAction(QCoreApplication.translate("Commands", str(text)))
        action.setObjectName(f"menu_{name}")
        action.triggered.connect(lambda _=False, name=name: run(name))
        action.setShortcut(QKeySequence(keys.get(name, "")))


def add_table_menus(menu: QMenu, run: Callable[[str], None], keys: Mapping[str, str]) -> None:
    """Put all that can be done to a table into a menu."""
    for title, entries in _TITLES:
        fill_menu(menu.addMenu(QCoreApplication.translate("TextMenu", str(title))), entries, run, keys)
    fill_menu(menu, WHOLE, run, keys)
