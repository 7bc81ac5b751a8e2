# SPDX-License-Identifier: GPL-3.0-or-later
"""Marks in a line under mouse and keyboard: footnotes and remarks are stepped on, opened, and tell what they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip

from newsdesk.document.tree import EditorialNote, FootnoteReference, Inline
from newsdesk.ui.editor.kinds import INLINE_OBJECT, Property
from newsdesk.ui.editor.nodes.chips import chip_tip
from newsdesk.ui.editor.nodes.footnotes import Footnotes
from newsdesk.ui.editor.restyle import KEEP
from newsdesk.ui.editor.text_view import TextView

_OPENING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_REMOVING: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ABOVE: Final = 6
"""Pixels by which the number of a footnote stands above its line."""


@dataclass(frozen=True, slots=True)
class Chip:
    """An object in a line: its position and its node."""

    position: int
    node: Inline


class ChipKeys(QObject):
    """What keys and presses on the marks of one view mean."""

    note_opened = Signal(QTextCursor, QRect)
    """A remark, selected by the cursor, should be edited, at a place of the screen."""
    footnote_opened = Signal(str, int)
    """A mark of a footnote was followed: its label and its position."""

    def __init__(self, view: TextView, footnotes: Callable[[], Footnotes | None], parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._footnotes = footnotes
        self.removes_footnote: Callable[[str], bool] = lambda _label: False
        """Asked when a mark is about to be removed: whether its footnote went with it, and so did the mark."""
        self._pressed: tuple[Chip, QPointF] | None = None
        view.key_filters.append(self._key)
        view.viewport().installEventFilter(self)

    def chip_behind(self, position: int) -> Chip | None:
        """The object that begins at a position."""
        document, sheet = self._view.document(), self._view.sheet
        if sheet is None or not 0 <= position < document.characterCount() - 1:
            return None
        cursor = QTextCursor(document)
        cursor.setPosition(position + 1)
        form = cursor.charFormat()
        if form.objectType() != INLINE_OBJECT or cursor.atBlockStart():
            return None
        node = sheet.writer.keepsakes.inline(form.intProperty(Property.OBJECT))
        return Chip(position, node) if isinstance(node, (FootnoteReference, EditorialNote)) else None

    def chip_at(self, place: QPoint) -> Chip | None:
        """The object at a place of the viewport."""
        near = self._view.cursorForPosition(place).position()
        for position in (near - 1, near):
            chip = self.chip_behind(position)
            if chip is not None and self._rect(position).contains(QPointF(place)):
                return chip
        return None

    def selected(self) -> Chip | None:
        """The object that is selected and nothing else."""
        cursor = self._view.textCursor()
        if cursor.selectionEnd() - cursor.selectionStart() != 1:
            return None
        return self.chip_behind(cursor.selectionStart())

    def open(self, chip: Chip) -> None:
        """Edit a remark, or follow the mark of a footnote."""
        cursor = self._select(chip)
        if isinstance(chip.node, EditorialNote):
            self.note_opened.emit(cursor, self._on_screen(self._rect(chip.position).toRect()))
        elif isinstance(chip.node, FootnoteReference):
            self.footnote_opened.emit(chip.node.label, chip.position)

    def new_note(self) -> None:
        """Ask for a remark at the caret; of a selection, the remark is made at once elsewhere."""
        self.note_opened.emit(self._view.textCursor(), self._on_screen(self._view.cursorRect()))

    def _on_screen(self, rect: QRect) -> QRect:
        return QRect(self._view.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def _rect(self, position: int) -> QRectF:
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(position)
        before = self._view.cursorRect(cursor)
        cursor.setPosition(position + 1)
        behind = self._view.cursorRect(cursor)
        width = behind.left() - before.left() if behind.top() == before.top() else 12
        return QRectF(before.left(), before.top() - _ABOVE, max(6, width), before.height() + _ABOVE)

    def _select(self, chip: Chip) -> QTextCursor:
        cursor = self._view.textCursor()
        cursor.setPosition(chip.position)
        cursor.setPosition(chip.position + 1, KEEP)
        self._view.setTextCursor(cursor)
        return cursor

    def _key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        chosen = self.selected()
        if chosen is not None and event.key() in _OPENING:
            self.open(chosen)
            return True
        if chosen is not None and event.key() in _REMOVING and not self._view.isReadOnly():
            label = chosen.node.label if isinstance(chosen.node, FootnoteReference) else ""
            return bool(label) and self.removes_footnote(label)
        cursor = self._view.textCursor()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not step:
            return False
        if chosen is not None:
            cursor.setPosition(chosen.position + (1 if step > 0 else 0))
            self._view.setTextCursor(cursor)
            return True
        chip = None if cursor.hasSelection() else self.chip_behind(cursor.position() + min(step, 0))
        if chip is None:
            return False
        self._select(chip)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            return self._tell(event)
        if kind is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            chip = self.chip_at(event.position().toPoint()) if plain else None
            left = event.button() is Qt.MouseButton.LeftButton and not self._view.isReadOnly()
            self._pressed = (chip, event.position()) if chip is not None and left else None
        elif kind is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent) and self._pressed is not None:
            (chip, place), self._pressed = self._pressed, None
            if (event.position() - place).manhattanLength() < QApplication.startDragDistance():
                QTimer.singleShot(0, self, lambda: self._open_again(chip.position))
        return super().eventFilter(watched, event)

    def _open_again(self, position: int) -> None:
        chip = self.chip_behind(position)
        if chip is not None:
            self.open(chip)

    def _tell(self, event: QHelpEvent) -> bool:
        chip, footnotes = self.chip_at(event.pos()), self._footnotes()
        if chip is None or footnotes is None:
            QToolTip.hideText()
            return False
        QToolTip.showText(event.globalPos(), chip_tip(chip.node, footnotes), self._view.viewport())
        return True
