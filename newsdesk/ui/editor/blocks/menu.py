# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of a block: turn it into another kind, double it, move it, remove it; and the keys that do the same."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtWidgets import QMenu

from newsdesk.ui.editor.blocks.drops import Drops
from newsdesk.ui.editor.blocks.gaps import GapLine, block_rect
from newsdesk.ui.editor.blocks.handle import BlockHandle
from newsdesk.ui.editor.blocks.moving import double_block, move_block, remove_block
from newsdesk.ui.editor.deletion import end_of
from newsdesk.ui.editor.keys import select_object
from newsdesk.ui.editor.kinds import OBJECTS, PROSE, kind_of
from newsdesk.ui.editor.restyle import KEEP
from newsdesk.ui.editor.shortcuts import SHORTCUTS
from newsdesk.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from newsdesk.ui.editor.panel import EditorPanel

_TURN: Final = QT_TRANSLATE_NOOP("BlockActions", "Turn into")
_KINDS: Final = (
    ("paragraph", QT_TRANSLATE_NOOP("BlockActions", "Paragraph")),
    ("heading_2", QT_TRANSLATE_NOOP("BlockActions", "Heading 1")),
    ("heading_3", QT_TRANSLATE_NOOP("BlockActions", "Heading 2")),
    ("heading_4", QT_TRANSLATE_NOOP("BlockActions", "Heading 3")),
    ("speech", QT_TRANSLATE_NOOP("BlockActions", "Direct speech")),
    ("quotation", QT_TRANSLATE_NOOP("BlockActions", "Quotation")),
    ("bullets", QT_TRANSLATE_NOOP("BlockActions", "Bulleted list")),
    ("numbers", QT_TRANSLATE_NOOP("BlockActions", "Numbered list")),
)
_DEEDS: Final = (
    ("move_block_up", QT_TRANSLATE_NOOP("BlockActions", "Move up")),
    ("move_block_down", QT_TRANSLATE_NOOP("BlockActions", "Move down")),
    ("duplicate_block", QT_TRANSLATE_NOOP("BlockActions", "Duplicate")),
    ("delete_block", QT_TRANSLATE_NOOP("BlockActions", "Delete")),
)


class BlockActions(QObject):
    """What is done to whole blocks of the text, by the handle, the menu and the keys."""

    def __init__(self, panel: EditorPanel, appearance: Appearance) -> None:
        super().__init__(panel)
        self._panel = panel
        self._view = panel.view
        self.keys = dict(SHORTCUTS)
        """The keys of commands, as the menu names them."""
        line = GapLine(panel.view)
        self.handle = BlockHandle(panel.view, line, appearance)
        self.drops = Drops(panel.view, line)
        self.handle.menu_wanted.connect(self.open)

    def run(self, name: str) -> bool:
        """Carry out a command on the caret's block; whether it is one of these."""
        if name not in ("duplicate_block", "delete_block", "block_actions"):
            return False
        index = self._view.index
        if name == "block_actions":
            viewport = self._view.viewport()
            below = block_rect(self._view, index).bottom()
            self.open(index, viewport.mapToGlobal(QPoint(0, min(round(below) + 2, viewport.height()))))
        else:
            self._do(name, index)
        return True

    def open(self, index: int, place: QPoint) -> None:
        """Select a block and show its menu at a place of the screen."""
        if self._select(index):
            menu = self.make_menu(index)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    def make_menu(self, index: int) -> QMenu:
        """The menu of a block, which is selected."""
        sheet = self._view.sheet
        assert sheet is not None  # noqa: S101 - a block was selected
        menu = QMenu(self._panel)
        menu.setObjectName("block_actions")
        if kind_of(sheet.first_block(index)) in PROSE:
            turn = menu.addMenu(_words(_TURN))
            turn.setObjectName("block_turn_into")
            for name, text in _KINDS:
                action = turn.addAction(_words(text), partial(self._panel.format, name))
                action.setShortcut(QKeySequence(self.keys.get(name, "")))
            menu.addSeparator()
        last = len(sheet.outline) - 1
        for name, text in _DEEDS:
            action = menu.addAction(_words(text), partial(self._do, name, index))
            action.setObjectName(name)
            action.setShortcut(QKeySequence(self.keys.get(name, "")))
            action.setEnabled(
                not (name == "move_block_up" and index == 0) and not (name == "move_block_down" and index == last)
            )
        return menu

    def _do(self, name: str, index: int) -> None:
        sheet = self._view.sheet
        if sheet is None or self._view.isReadOnly() or not 0 <= index < len(sheet.outline):
            return
        sheet.finish()
        before = sheet.selection(self._view.textCursor())
        if name == "duplicate_block":
            double_block(sheet.article, index, before)
        elif name == "delete_block":
            remove_block(sheet.article, index, before)
        else:
            move_block(sheet.article, index, index - 1 if name == "move_block_up" else index + 2, before)

    def _select(self, index: int) -> bool:
        view, sheet = self._view, self._view.sheet
        if sheet is None or view.isReadOnly() or not 0 <= index < len(sheet.outline):
            return False
        first, behind = sheet.first_block(index), sheet.first_block(index + 1)
        last = behind.previous() if index + 1 < len(sheet.outline) else sheet.document.lastBlock()
        cursor = QTextCursor(first)
        if kind_of(first) in OBJECTS:
            select_object(cursor, first)
        else:
            cursor.setPosition(end_of(last), KEEP)
        view.setTextCursor(cursor)
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


def _words(text: object) -> str:
    return QCoreApplication.translate("BlockActions", str(text))
