# SPDX-License-Identifier: GPL-3.0-or-later
"""The one scrolling page on which kicker, headline, lead and body are written, in a single text widget."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QWidget

from newsdesk.domain.manuscript.steps import Selection
from newsdesk.ui.background import Background
from newsdesk.ui.editor import clipboard, key_dispatch, keys, landing
from newsdesk.ui.editor.composing import Composing
from newsdesk.ui.editor.deletion import selected_object
from newsdesk.ui.editor.held_keys import HeldKeys
from newsdesk.ui.editor.kinds import FIELD_NAMES, Kind, kind_of
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.overlay import Overlay
from newsdesk.ui.editor.pointer import Pointer
from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.editor.text_page import TextPage

_MOUSE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
)


class TextView(TextPage):
    """Shows a sheet and edits it."""

    block_entered = Signal(int)
    state_changed = Signal()
    """The caret stands elsewhere, or what stands around it changed."""
    files_dropped = Signal(list, int)  # or pictures (QImage) that are no files
    pictures_came = Signal(object, object)
    """What was pasted brought pictures along (`Picture`), or nodes (Blocks) whose photos may be unknown here."""
    photo_edit_wanted = Signal(int)
    object_opened = Signal(int)
    """A top-level block that is no text should be edited."""
    menu_wanted = Signal(object)
    """The context menu should open, as a `QContextMenuEvent` asks."""
    typed = Signal(str)
    """Signs were typed at the caret and are in the article now."""
    work_started = Signal(object)
    """A `LongWork` on the text began."""
    placed = Signal(object)
    """An edit made elsewhere, undo included, put the caret to this `Selection`."""

    def __init__(self, look: Look, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("article_text")
        self.background = background
        self.key_filters: list[Callable[[QKeyEvent], bool]] = []
        """Asked before anybody else what a key means; the first that answers True keeps it."""
        self.held = False
        """Something over the text has the caret, and follows the edits of others itself."""
        self.overlay = Overlay(self)
        self.overlays.append(self.overlay.paint)
        self._pointer = Pointer(self, self.overlay)
        self._index = -2
        self.composing = Composing(self)
        self.held_keys = HeldKeys(self)
        self._acting = 0
        self._told = QTimer(self, singleShot=True, interval=0)
        self._told.timeout.connect(self.state_changed)
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.cursorPositionChanged.connect(self._moved)
        self.selectionChanged.connect(self._told.start)

    # -- the sheet ---------------------------------------------------------------------------------------------------

    def show_sheet(self, sheet: Sheet, *, read_only: bool) -> None:
        """Put a sheet under the eyes; caret and scroll are its owner's."""
        self.composing.finish()
        self.held_keys.release()
        if self.sheet is not None:
            self.sheet.selection_placed.disconnect(self._place)
        self.sheet = sheet
        sheet.selection_placed.connect(self._place)
        self._index = -2
        self.setDocument(sheet.document)
        flags = Qt.TextInteractionFlag.TextEditorInteraction
        if read_only:
            flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)

    def object_rect(self, block: QTextBlock) -> QRectF:
        """Where the object of a block is in the viewport; nowhere for a block of text."""
        return self._pointer.object_rect(block)

    def is_composing(self, block: QTextBlock) -> bool:
        """Whether an input method writes into a block just now."""
        return bool(self.composing.preedit) and self.textCursor().block() == block

    # -- edits -------------------------------------------------------------------------------------------------------

    @contextmanager
    def action(self, *, typing: bool = False) -> Iterator[QTextCursor]:
        """A change of the document as one edit of the article; the cursor given becomes the caret."""
        sheet = self.sheet
        if sheet is None or self.isReadOnly():
            yield QTextCursor()
            return
        self.held_keys.let_go()
        before = sheet.selection(self.textCursor())
        cursor = self.textCursor()
        grouping = QTextCursor(sheet.document)
        self._acting += 1
        if not typing:
            grouping.beginEditBlock()
        try:
            yield cursor
        finally:
            if not typing:
                grouping.endEditBlock()
            self._acting -= 1
        self.setTextCursor(cursor)
        sheet.commit(before, self.textCursor(), typing=typing)
        self._told.start()

    def run(self, change: Callable[[QTextCursor, Look], object]) -> None:
        """Make a change of the selection as one edit."""
        if self.sheet is not None and not self.isReadOnly():
            with self.action() as cursor:
                change(cursor, self.look)
            self.ensureCursorVisible()

    def undo_edit(self) -> None:
        """Take the last edit of the article back."""
        self.composing.finish()
        if self.sheet is not None and not self.isReadOnly():
            self.sheet.article.undo()

    def redo_edit(self) -> None:
        """Make the edit again that was taken back last."""
        self.composing.finish()
        if self.sheet is not None and not self.isReadOnly():
            self.sheet.article.redo()

    def copy_selection(self) -> None:
        """Put the selection on the clipboard."""
        if self.textCursor().hasSelection():
            QApplication.clipboard().setMimeData(self.createMimeDataFromSelection())

    def cut_selection(self) -> None:
        """Put the selection on the clipboard and remove it."""
        if self.textCursor().hasSelection():
            clipboard.cut(self)

    def _place(self, selection: Selection) -> None:
        if self.sheet is not None and not self.held and (selection.field == "body" or selection.field in FIELD_NAMES):
            self.setTextCursor(self.sheet.cursor(selection))
            self.placed.emit(selection)
            self.ensureCursorVisible()

    def _moved(self) -> None:
        if self.sheet is None:
            return
        index = self.index
        if index != self._index:
            self._index = index
            if index >= 0:
                self.block_entered.emit(index)
        self._told.start()

    # -- keys --------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.sheet is None or self.isReadOnly():
            super().keyPressEvent(event)
        elif self.held_keys.hold(event) or any(wanted(event) for wanted in self.key_filters):
            event.accept()
        elif not key_dispatch.handled(self, event):
            if key_dispatch.is_text(event):
                self._type(lambda: super(TextView, self).keyPressEvent(event), event.text())
            else:
                before, selection = self.textCursor().position(), self.selection()
                on_object = selected_object(self.textCursor()) is not None
                super().keyPressEvent(event)
                self.sheet.commit(selection, self.textCursor())
                landing.leave_filler(self, self.textCursor().position() >= before, event)
                landing.leave_dash(self, event)
                if on_object or self.textCursor().position() == before:
                    landing.leave_last_object(self, event)

    def leave(self, *, forward: bool) -> None:
        """Tab means nothing here: let it go on to the next widget."""
        self.setTabChangesFocus(True)
        self.focusNextPrevChild(forward)
        self.setTabChangesFocus(False)

    def _type(self, insert: Callable[[], None], text: str) -> None:
        """Let Qt insert what was typed, in a format of ours, and make it an edit."""
        sheet = self.sheet
        assert sheet is not None  # noqa: S101 - asked before
        self.held_keys.let_go()
        before = sheet.selection(self.textCursor())
        had_selection = self.textCursor().hasSelection()
        cursor = self.textCursor()
        if had_selection:
            keys.give_way(cursor, self.look)
            self.setTextCursor(cursor)
        if keys.room_for_text(cursor, self.look):
            self.setTextCursor(cursor)
        form = self.currentCharFormat()
        wanted = keys.typing_format(cursor.block(), cursor.positionInBlock(), form, self.look)
        if wanted is not form:
            self.setCurrentCharFormat(wanted)
        insert()
        sheet.commit(before, self.textCursor(), typing=not had_selection)
        if text:
            self.typed.emit(text)

    def append_paragraph(self) -> None:
        """An empty paragraph at the end, with the caret in it."""

        def append(cursor: QTextCursor, look: Look) -> None:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            keys.enter(cursor, look)

        self.run(append)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self.sheet is None or self.isReadOnly():
            super().inputMethodEvent(event)
            return
        event = self.composing.take(event)
        if event.commitString() or event.preeditString() or event.replacementLength():
            self._type(lambda: super(TextView, self).inputMethodEvent(event), event.commitString())
        else:
            super().inputMethodEvent(event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:  # type: ignore[override]  # Qt calls it so
        answer = self.composing.answer(query)
        return super().inputMethodQuery(query) if answer is None else answer

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.composing.finish()
        super().focusOutEvent(event)

    # -- mouse -------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_K:
                event.ignore()  # a link, not «delete to the end of the line»
                return False
        elif event.type() in _MOUSE and isinstance(event, QMouseEvent):
            return self._pointer.from_margin(event)
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.composing.finish()
        self.held_keys.release()
        if self.sheet is not None and self._pointer.press(event):
            return
        super().mousePressEvent(event)
        block = self.textCursor().block()
        if self.sheet is not None and kind_of(block) is Kind.FILLER and not block.next().isValid():
            self.append_paragraph()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.sheet is None or not self._pointer.double_press(event):
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self.sheet is None:
            return
        if not event.buttons():
            self._pointer.hover(event)
        elif self.sheet.is_dirty:  # another program took what was dragged there, and Qt removed it here
            self.sheet.commit(None, self.textCursor())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event)

    # -- clipboard and drops -----------------------------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        return clipboard.mime_of(self)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not self.isReadOnly() and (source.hasText() or source.hasHtml() or source.hasImage() or source.hasUrls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.sheet is not None and not self.isReadOnly():
            clipboard.paste(self, source)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if clipboard.files_of(event.mimeData()) and not self.isReadOnly():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.sheet is None or self.isReadOnly() or not self._pointer.drop(event):
            super().dropEvent(event)
