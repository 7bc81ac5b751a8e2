# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys and the mouse that open an object in the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from newsdesk.ui.editor.deletion import selected_object
from newsdesk.ui.editor.kinds import Kind, kind_of
from newsdesk.ui.editor.nodes.exchange import object_key
from newsdesk.ui.editor.nodes.object_editor import Tools
from newsdesk.ui.editor.text_view import TextView

_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class Open(Protocol):
    """Opens the object in a top-level block, with the caret at a position of its text; whether there is one."""

    def __call__(self, index: int, position: int = -1) -> bool: ...


class ObjectOpening:
    """What a view does to open its objects."""

    def __init__(self, view: TextView, new_tools: Callable[[], Tools | None], open_object: Open) -> None:
        self._view = view
        self._new_tools = new_tools
        self._open = open_object
        self._pressed: tuple[int, int, QPointF] | None = None

    def key(self, event: QKeyEvent) -> bool:
        """Open the object that is selected, if a key asks for it."""
        if event.key() not in _KEYS or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        block, sheet = selected_object(self._view.textCursor()), self._view.sheet
        if block is None or sheet is None or kind_of(block) is not Kind.OBJECT:
            return False
        return self._open(sheet.index_of(block))

    def press(self, event: QMouseEvent) -> None:
        """A click on the words of an object puts the caret there; a press that becomes a drag moves the object."""
        self._pressed = None
        view, sheet = self._view, self._view.sheet
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if sheet is None or view.isReadOnly() or event.button() is not Qt.MouseButton.LeftButton or not plain:
            return
        block = view.block_at(event.position().y())
        key = object_key(block)
        tools = self._new_tools() if key else None
        if tools is None:
            return
        corner = view.document().documentLayout().blockBoundingRect(block).topLeft()
        inside = event.position() - corner + QPointF(0, view.verticalScrollBar().value())
        inside, width = inside / tools.zoom, view.document().textWidth() / tools.zoom - 1
        card = tools.drawer.card(key, max(80.0, width))
        position = -1 if card is None else card.position_at(inside)
        if position >= 0:
            self._pressed = (sheet.index_of(block), position, event.position())

    def release(self, event: QMouseEvent) -> None:
        """Open what was pressed, unless it was dragged."""
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        index, position, place = pressed
        if (event.position() - place).manhattanLength() < QApplication.startDragDistance():
            QTimer.singleShot(0, self._view, lambda: self._open(index, position))
