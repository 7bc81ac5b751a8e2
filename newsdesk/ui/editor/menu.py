# SPDX-License-Identifier: GPL-3.0-or-later
"""The context menu of the text: what fits where it was opened, and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from newsdesk.ui.editor.caret import CaretState
from newsdesk.ui.editor.kinds import QUOTES, Kind
from newsdesk.ui.editor.shortcuts import SHORTCUTS
from newsdesk.ui.editor.table_menu import add_table_menus

if TYPE_CHECKING:
    from newsdesk.ui.editor.panel import EditorPanel

_STANDARD = QKeySequence.StandardKey
_CLIP = (
    ("cut", QT_TRANSLATE_NOOP("TextMenu", "Cut"), _STANDARD.Cut),
    ("copy", QT_TRANSLATE_NOOP("TextMenu", "Copy"), _STANDARD.Copy),
    ("paste", QT_TRANSLATE_NOOP("TextMenu", "Paste"), _STANDARD.Paste),
)
_PASTE_PLAIN = ("paste_plain", QT_TRANSLATE_NOOP("TextMenu", "Paste as plain text"))
_LINK = (
    ("link", QT_TRANSLATE_NOOP("TextMenu", "Link…")),
    ("note", QT_TRANSLATE_NOOP("TextMenu", "Make a note for the desk")),
)
_QUOTE = (("attribution", QT_TRANSLATE_NOOP("TextMenu", "Who said it")),)
_SOURCE = (("edit_source", QT_TRANSLATE_NOOP("TextMenu", "Edit the source of the block…")),)


def make_menu(panel: EditorPanel, state: CaretState) -> QMenu:
    """The menu for a state of the caret."""
    menu = QMenu(panel)
    menu.setObjectName("text_menu")
    view = panel.view
    runs = {
        "cut": view.cut_selection,
        "copy": view.copy_selection,
        "paste": lambda: view.insertFromMimeData(QApplication.clipboard().mimeData()),
    }
    for name, text, keys in _CLIP:
        action = menu.addAction(_words(text), runs[name])
        action.setShortcut(QKeySequence(keys))
        action.setEnabled(state.has_selection if name == "copy" else state.writable)
        if name == "cut":
            action.setEnabled(state.has_selection and state.writable)
    if not state.writable:
        return menu
    _add(menu, panel, (_PASTE_PLAIN,))
    menu.addSeparator()
    if not state.in_field:
        _add(menu, panel, _LINK[: 2 if state.has_selection else 1])
    if state.kind in QUOTES:
        _add(menu, panel, _QUOTE)
    if state.in_table:
        menu.addSeparator()
        add_table_menus(menu, panel.format)
    elif state.kind in (Kind.OBJECT, Kind.FIGURE):
        menu.addSeparator()
        _add(menu, panel, _SOURCE)
    return menu


def open_menu(panel: EditorPanel, state: CaretState, place: QPoint) -> None:
    """Show the menu at a place of the screen."""
    menu = make_menu(panel, state)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)


def _add(menu: QMenu, panel: EditorPanel, entries: tuple[tuple[str, object], ...]) -> None:
    for name, text in entries:
        action = menu.addAction(_words(text))
        action.triggered.connect(lambda _=False, name=name: panel.format(name))
        if name in SHORTCUTS:
            action.setShortcut(QKeySequence(SHORTCUTS[name]))


def _words(text: object) -> str:
    return QCoreApplication.translate("TextMenu", str(text))
