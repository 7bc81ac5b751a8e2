# SPDX-License-Identifier: GPL-3.0-or-later
"""The context menu of the text: the commands that fit where it was opened, and no more."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from newsdesk.ui.editor.caret import CaretState
from newsdesk.ui.editor.keys import select_object
from newsdesk.ui.editor.kinds import OBJECTS, PROSE, Kind, kind_of
from newsdesk.ui.editor.table_menu import add_table_menus
from newsdesk.ui.editor.text_view import TextView

if TYPE_CHECKING:
    from newsdesk.ui.editor.panel import EditorPanel

_STANDARD: Final = QKeySequence.StandardKey
_CLIP: Final = (
    ("cut", QT_TRANSLATE_NOOP("TextMenu", "Cut"), _STANDARD.Cut),
    ("copy", QT_TRANSLATE_NOOP("TextMenu", "Copy"), _STANDARD.Copy),
    ("paste", QT_TRANSLATE_NOOP("TextMenu", "Paste"), _STANDARD.Paste),
)
_KINDS: Final = (
    "paragraph", "heading_2", "heading_3", "heading_4", "speech", "quotation", "bullets", "numbers",
)  # fmt: skip
_BLOCK: Final = ("move_block_up", "move_block_down", "duplicate_block", "delete_block")
Fits = Callable[[CaretState], bool]
GROUPS: Final[tuple[tuple[Fits, tuple[str, ...]], ...]] = (
    (lambda state: state.writable, ("paste_plain",)),
    (lambda state: state.linked, ("open_link", "copy_link")),
    (lambda state: state.linked and state.writable, ("link", "remove_link")),
    (lambda state: _marked(state), ("bold", "italic", "strike", "superscript", "subscript", "code")),
    (lambda state: _marked(state) and not state.linked, ("link", "note", "clear_formatting")),
    (lambda state: _is(state, Kind.FIGURE), ("figure_column", "figure_wide", "figure_left", "figure_right")),
    (lambda state: _is(state, Kind.FIGURE), ("figure_caption", "figure_credit", "figure_alt", "figure_replace")),
    (lambda state: _is(state, Kind.OBJECT), ("open_object", "unwrap", "edit_source")),
    (lambda state: state.writable and state.attributes, ("attribution",)),
    (lambda state: _is(state, Kind.ITEM) and state.ordered, ("list_start",)),
    (lambda state: state.writable and state.kind in OBJECTS and not state.in_field, _BLOCK[:3]),
    (lambda state: _is(state, Kind.FIGURE), ("figure_remove",)),
    (lambda state: _is(state, Kind.OBJECT), ("remove_object",)),
    (lambda state: _is(state, Kind.RULE), ("delete_block",)),
)
"""Which commands fit a place, group by group; those that are not declared are left out."""


class Actions(Protocol):
    """The declared commands as actions, with their words, keys and states."""

    def __contains__(self, name: str) -> bool: ...

    def action(self, name: str) -> QAction:
        """The action of a command."""

    def refresh(self) -> None:
        """See which of them can be carried out now."""


def _marked(state: CaretState) -> bool:
    return state.writable and state.has_selection and not state.in_field and state.kind not in OBJECTS


def _is(state: CaretState, kind: Kind) -> bool:
    return state.writable and state.kind is kind


def make_menu(panel: EditorPanel, state: CaretState) -> QMenu:
    """The menu for a state of the caret."""
    menu = QMenu(panel)
    menu.setObjectName("text_menu")
    _add_clipboard(menu, panel.nodes.text_view, state)
    actions = panel.actions_known
    if actions is not None:
        actions.refresh()
        for fits, names in GROUPS:
            if fits(state):
                _add(menu, actions, names, parted=names != ("paste_plain",))
        if state.writable and state.kind in PROSE and not state.in_table:
            menu.addSeparator()
            kinds = menu.addMenu(_words(QT_TRANSLATE_NOOP("TextMenu", "Turn into")))
            kinds.setObjectName("text_menu_kinds")
            _add(kinds, actions, _KINDS)
            _add(menu, actions, _BLOCK, parted=False)
    if state.in_table and state.writable:
        menu.addSeparator()
        add_table_menus(menu, panel.format, panel.beside.handles.keys)
    return menu


def open_menu(panel: EditorPanel, state: CaretState, place: QPoint) -> None:
    """Show the menu at a place of the screen."""
    menu = make_menu(panel, state)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)


def place_of(view: TextView, event: QContextMenuEvent) -> QPoint:
    """Where the menu opens: by the keyboard below the caret, by the mouse where it is, and the caret comes there."""
    if event.reason() is QContextMenuEvent.Reason.Keyboard:
        view.ensureCursorVisible()
        return view.viewport().mapToGlobal(view.cursorRect().bottomLeft() + QPoint(0, 2))
    place = view.viewport().mapFromGlobal(event.globalPos())
    cursor = view.cursorForPosition(place)
    there = view.textCursor()
    inside = there.hasSelection() and there.selectionStart() <= cursor.position() <= there.selectionEnd()
    if not inside:
        block = view.block_at(place.y())
        if kind_of(block) in OBJECTS and view.object_rect(block).contains(place.toPointF()):
            select_object(cursor, block)
        view.setTextCursor(cursor)
    return event.globalPos()


def _add_clipboard(menu: QMenu, view: TextView, state: CaretState) -> None:
    runs = {
        "cut": view.cut_selection,
        "copy": view.copy_selection,
        "paste": lambda: view.insertFromMimeData(QApplication.clipboard().mimeData()),
    }
    for name, text, keys in _CLIP:
        action = menu.addAction(_words(text), runs[name])
        action.setObjectName(f"menu_{name}")
        action.setShortcut(QKeySequence(keys))
        needs = {"cut": state.has_selection and state.writable, "copy": state.has_selection, "paste": state.writable}
        action.setEnabled(needs[name])


def _add(menu: QMenu, actions: Actions, names: tuple[str, ...], *, parted: bool = True) -> None:
    known = [actions.action(name) for name in names if name in actions]
    if known and parted and not menu.isEmpty():
        menu.addSeparator()
    menu.addActions(known)


def _words(text: object) -> str:
    return QCoreApplication.translate("TextMenu", str(text))
