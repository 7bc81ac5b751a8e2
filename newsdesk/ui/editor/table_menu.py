# SPDX-License-Identifier: GPL-3.0-or-later
"""Menus of a table: what can be done to its rows, its columns and all of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

Entries = tuple[tuple[str, object], ...]
ROW: Final[Entries] = (
    ("table_add_row_above", QT_TRANSLATE_NOOP("TextMenu", "Insert a row above")),
    ("table_add_row", QT_TRANSLATE_NOOP("TextMenu", "Insert a row below")),
    ("", ""),
    ("table_row_up", QT_TRANSLATE_NOOP("TextMenu", "Move the row up")),
    ("table_row_down", QT_TRANSLATE_NOOP("TextMenu", "Move the row down")),
    ("table_header", QT_TRANSLATE_NOOP("TextMenu", "Make it the header")),
    ("", ""),
    ("table_select_row", QT_TRANSLATE_NOOP("TextMenu", "Select the row")),
    ("table_remove_row", QT_TRANSLATE_NOOP("TextMenu", "Remove the row")),
)
COLUMN: Final[Entries] = (
    ("table_add_column_before", QT_TRANSLATE_NOOP("TextMenu", "Insert a column to the left")),
    ("table_add_column", QT_TRANSLATE_NOOP("TextMenu", "Insert a column to the right")),
    ("", ""),
    ("table_column_left", QT_TRANSLATE_NOOP("TextMenu", "Move the column left")),
    ("table_column_right", QT_TRANSLATE_NOOP("TextMenu", "Move the column right")),
    ("", ""),
    ("table_align_left", QT_TRANSLATE_NOOP("TextMenu", "Text at the left")),
    ("table_align_center", QT_TRANSLATE_NOOP("TextMenu", "Text in the middle")),
    ("table_align_right", QT_TRANSLATE_NOOP("TextMenu", "Text at the right")),
    ("", ""),
    ("table_select_column", QT_TRANSLATE_NOOP("TextMenu", "Select the column")),
    ("table_remove_column", QT_TRANSLATE_NOOP("TextMenu", "Remove the column")),
)
WHOLE: Final[Entries] = (
    ("table_select", QT_TRANSLATE_NOOP("TextMenu", "Select the table")),
    ("table_remove", QT_TRANSLATE_NOOP("TextMenu", "Remove the table")),
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
        action = menu.addAction(_words(text))
        action.setObjectName(f"menu_{name}")
        action.triggered.connect(lambda _=False, name=name: run(name))
        action.setShortcut(QKeySequence(keys.get(name, "")))


def add_table_menus(menu: QMenu, run: Callable[[str], None], keys: Mapping[str, str]) -> None:
    """Put all that can be done to a table into a menu."""
    for title, entries in _TITLES:
        fill_menu(menu.addMenu(_words(title)), entries, run, keys)
    fill_menu(menu, WHOLE, run, keys)


def _words(text: object) -> str:
    return QCoreApplication.translate("TextMenu", str(text))
