# SPDX-License-Identifier: GPL-3.0-or-later
"""The mouse on what is no text: objects are selected, opened and moved, a credit leads to its photo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QDropEvent, QMouseEvent, QTextBlock

from newsdesk.ui.editor import clipboard, keys
from newsdesk.ui.editor.kinds import OBJECTS, Kind, kind_of
from newsdesk.ui.editor.overlay import Overlay
from newsdesk.ui.editor.picture_sizes import shown_rect

if TYPE_CHECKING:
    from newsdesk.ui.editor.text_view import TextView


class Pointer:
    """What presses and drops on a text view mean; each method says whether it was anything of its own."""

    def __init__(self, view: TextView, overlay: Overlay) -> None:
        self._view = view
        self._overlay = overlay

    def from_margin(self, event: QMouseEvent) -> bool:
        """Let a click beside the column be one in it."""
        page = self._view.viewport()
        position = QPointF(page.mapFrom(self._view, event.position().toPoint()))
        moved = QMouseEvent(
            event.type(), position, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )
        return QCoreApplication.sendEvent(page, moved)

    def press(self, event: QMouseEvent) -> bool:
        """Select an object, go to the photo of a credit, or begin a paragraph below everything."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        figure = self._overlay.credit_at(event.position().x(), event.position().y())
        if figure is not None and figure.photo.isdecimal():
            self._view.photo_edit_wanted.emit(int(figure.photo))
            return True
        view, block = self._view, self._view.block_at(event.position().y())
        if kind_of(block) not in OBJECTS:
            return False
        last = not block.next().isValid() and not view.isReadOnly()
        if last and event.position().y() > self._bottom(block):
            view.append_paragraph()
            return True
        return self.object_rect(block).contains(event.position()) and self._select(block)

    def double_press(self, event: QMouseEvent) -> bool:
        """Open an object: a photo's details, or the source of what is no text."""
        view, block = self._view, self._view.block_at(event.position().y())
        if view.sheet is None or not self.object_rect(block).contains(event.position()):
            return False
        figure = view.figure(block)
        if figure is not None and figure.photo.isdecimal():
            view.photo_edit_wanted.emit(int(figure.photo))
            return True
        if kind_of(block) is Kind.OBJECT:
            view.object_opened.emit(view.sheet.index_of(block))
            return True
        return False

    def hover(self, event: QMouseEvent) -> None:
        """Show by the pointer what a press would do."""
        shape = Qt.CursorShape.IBeamCursor
        if self._overlay.credit_at(event.position().x(), event.position().y()) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif self.object_rect(self._view.block_at(event.position().y())).contains(event.position()):
            shape = Qt.CursorShape.ArrowCursor
        self._view.viewport().setCursor(shape)

    def drop(self, event: QDropEvent) -> bool:
        """Hand files on, or move what is dragged inside the text."""
        view = self._view
        cursor = view.cursorForPosition(event.position().toPoint())
        files = clipboard.files_of(event.mimeData())
        if files:
            view.files_dropped.emit(files, view.insertion_index(cursor))
            event.acceptProposedAction()
            return True
        if event.source() not in (view, view.viewport()):
            return False
        copied = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        clipboard.move(view, event.mimeData(), cursor, copy=copied)
        event.setDropAction(Qt.DropAction.CopyAction)  # so that Qt does not remove it once more
        event.accept()
        return True

    def object_rect(self, block: QTextBlock) -> QRectF:
        """Where the object of a block is in the viewport, beside which it may stand out; nowhere for text."""
        view, line = self._view, block.layout().lineAt(0)
        if kind_of(block) not in OBJECTS or not line.isValid():
            return QRectF()
        origin = view.document().documentLayout().blockBoundingRect(block).topLeft()
        rect = line.naturalTextRect().translated(origin.x(), origin.y() - view.verticalScrollBar().value())
        figure = view.figure(block)
        if figure is None:
            return rect
        rect.setHeight(line.ascent())  # a picture stands on the line, which reaches a little lower
        return shown_rect(rect, figure, view.photo(figure), self._overlay.outset, view.look.zoom)

    def _select(self, block: QTextBlock) -> bool:
        view, cursor = self._view, self._view.textCursor()
        if cursor.selectionStart() == block.position() and cursor.selectionEnd() == block.position() + 1:
            return False  # the second press drags it
        keys.select_object(cursor, block)
        view.setTextCursor(cursor)
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        return True

    def _bottom(self, block: QTextBlock) -> float:
        rect = self._view.document().documentLayout().blockBoundingRect(block)
        bottom: float = rect.bottom() - self._view.verticalScrollBar().value()
        return bottom + block.blockFormat().bottomMargin()
