# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects are opened over their place in the text: what is typed there are edits of the article, as it is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from newsdesk.document.tree import Blocks, Paragraph
from newsdesk.domain.manuscript.steps import BODY, BlocksReplaced, Edit, Point, Selection
from newsdesk.domain.photo import Photo
from newsdesk.ui.editor.keys import select_object
from newsdesk.ui.editor.kinds import Kind, kind_of
from newsdesk.ui.editor.nodes.chip_keys import ChipKeys
from newsdesk.ui.editor.nodes.editor_of import editor_of
from newsdesk.ui.editor.nodes.embed_editor import EmbedEditor
from newsdesk.ui.editor.nodes.emptiness import is_empty
from newsdesk.ui.editor.nodes.exchange import object_key
from newsdesk.ui.editor.nodes.gallery_editor import GalleryEditor
from newsdesk.ui.editor.nodes.object_editor import ObjectEditor, Tools
from newsdesk.ui.editor.nodes.object_opening import ObjectOpening
from newsdesk.ui.editor.nodes.object_spot import ObjectSpot
from newsdesk.ui.editor.nodes.text_editor import TextEditor
from newsdesk.ui.editor.text_view import TextView


class ObjectEditors(QObject):
    """Opens the objects of one view, one at a time."""

    changed = Signal()
    """An editor was opened or closed, or the caret moved in one."""
    asked = Signal(str)
    """A verb on the object that is open was chosen."""

    def __init__(self, view: TextView, new_tools: Callable[[], Tools | None], parent: QObject) -> None:
        super().__init__(parent)
        self.view = view
        self._new_tools = new_tools
        self.editor: ObjectEditor | None = None
        self.chips: ChipKeys
        self._tools: Tools | None = None
        self._spot = ObjectSpot(view)
        self._touched = False
        self._back: Selection | None = None
        self._opening = ObjectOpening(view, new_tools, self.open)
        view.key_filters.append(self._opening.key)
        view.object_opened.connect(self.open)
        self._viewport = view.viewport()
        view.installEventFilter(self)
        self._viewport.installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self._spot.place)

    @property
    def index(self) -> int:
        """The top-level block that is open."""
        return self._spot.index

    @property
    def count(self) -> int:
        """How many blocks it is now: none while the address of a new card is asked for."""
        return self._spot.count

    @property
    def text_editor(self) -> TextEditor | None:
        """The rich editor that has the caret: the innermost one that is open."""
        if not isinstance(self.editor, TextEditor):
            return None
        return self.editor.objects.text_editor or self.editor

    @property
    def innermost(self) -> ObjectEditors:
        """The editors of the view in which the innermost open object stands; these where nothing is open."""
        if isinstance(self.editor, TextEditor) and self.editor.objects.editor is not None:
            return self.editor.objects.innermost
        return self

    def take_photo(self, photo: Photo) -> bool:
        """Put a photo into the object that is open; whether one is that takes photos."""
        editor = self.innermost.editor
        if isinstance(editor, GalleryEditor):
            editor.add_photo(photo)
        elif isinstance(editor, TextEditor):
            editor.enclosed.learn_photos(photo)
            editor.formatting.insert_figure(photo)
        else:
            return False
        return True

    def release(self) -> None:
        """Hear no more of the view, which is about to go."""
        self.close(refocus=False)
        self.view.removeEventFilter(self)
        self._viewport.removeEventFilter(self)
        self._viewport.removeEventFilter(self.chips)

    # -- opening and closing -----------------------------------------------------------------------------------------

    def open(self, index: int, position: int = -1, *, back: Selection | None = None, made: bool = False) -> bool:
        """Open the object in a top-level block, with the caret at a position of its text; whether there is one.

        `back` is where the caret goes when it is closed, in place of the object; `made` that it was made just now,
        and goes again if it stays empty.
        """
        sheet = self.view.sheet
        if sheet is None or self.view.isReadOnly():
            return False
        self.close(refocus=False)
        sheet.finish()
        if not 0 <= index < len(sheet.outline) or kind_of(sheet.first_block(index)) is not Kind.OBJECT:
            return False
        tools = self._new_tools()
        if tools is None:
            return False
        cursor = self.view.textCursor()
        select_object(cursor, sheet.first_block(index))
        self.view.setTextCursor(cursor)
        self.view.ensureCursorVisible()
        editor = editor_of(tools.article.manuscript.block(index), tools, self.view)
        self._begin(editor, tools, index, 1, position, made=made)
        self._back = back
        return True

    def open_new_embed(self, index: int, count: int) -> None:
        """Ask for the address of a new card, which comes into the place of some blocks once it is one."""
        tools = self._new_tools()
        if self.view.sheet is not None and not self.view.isReadOnly() and tools is not None:
            self.close(refocus=False)
            self._begin(EmbedEditor(None, tools, self.view), tools, index, count, -1, made=False)

    def close(self, *, refocus: bool = True) -> None:
        """Leave the object that is open as it is now, and go back to it in the text."""
        editor, tools, sheet = self.editor, self._tools, self.view.sheet
        if editor is None or tools is None:
            return
        self.editor = self._spot.editor = self._tools = None
        self.view.held = False
        tools.article.edited.disconnect(self._hear)
        tools.article.reloaded.disconnect(self._lost)
        if sheet is not None:
            sheet.blocks_changed.disconnect(self._shown_anew)
        focused = QApplication.focusWidget()
        held = focused is not None and editor.isAncestorOf(focused)
        editor.leave()
        editor.hide()
        editor.deleteLater()
        self._spot.reserve(0)
        self._drop_if_empty(tools)
        if sheet is not None and (refocus or held):
            self._go_back(refocus)
        self.changed.emit()

    def _begin(self, editor: ObjectEditor, tools: Tools, index: int, count: int, position: int, *, made: bool) -> None:
        self.editor = self._spot.editor = editor
        self._tools = tools
        self._spot.index, self._spot.count, self._touched, self._back = index, count, made, None
        self._spot.key = object_key(self._spot.block()) if count else 0
        self.view.held = True
        tools.article.edited.connect(self._hear)
        tools.article.reloaded.connect(self._lost)
        if self.view.sheet is not None:
            self.view.sheet.blocks_changed.connect(self._shown_anew)
        editor.written.connect(self._write)
        editor.finished.connect(self.close)
        editor.resized.connect(self._follow)
        editor.asked.connect(self.asked)
        self._spot.place()
        editor.show()
        editor.raise_()
        editor.begin(position)
        self._spot.reveal()
        self._follow()

    def _go_back(self, refocus: bool) -> None:
        sheet = self.view.sheet
        if sheet is None:
            return
        if self._back is not None:
            self.view.setTextCursor(sheet.cursor(self._back))
        elif self._spot.count and self._spot.index < len(sheet.outline):
            block = self._spot.block()
            cursor = self.view.textCursor()
            if kind_of(block) is Kind.OBJECT:
                select_object(cursor, block)
            else:
                cursor.setPosition(block.position())
            self.view.setTextCursor(cursor)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if refocus:
            self.view.ensureCursorVisible()

    def _drop_if_empty(self, tools: Tools) -> None:
        """An object that was emptied, or never filled, is a paragraph again: nobody wants an empty frame."""
        if not self._touched or self._spot.count != 1 or self._spot.index >= tools.article.manuscript.block_count:
            return
        node = tools.article.manuscript.block(self._spot.index)
        if is_empty(node):
            here = Point(self._spot.index, 0)
            at = Selection(BODY, here, here)
            step = BlocksReplaced(self._spot.index, (node,), (Paragraph(()),))
            tools.article.do(Edit((step,), at, at), origin=self)

    # -- edits -------------------------------------------------------------------------------------------------------

    def _write(self, blocks: Blocks, typing: bool, before: int, after: int) -> None:
        tools = self._tools
        if tools is None:
            return
        article, index = tools.article, self._spot.index
        step = BlocksReplaced(index, article.manuscript.blocks(index, self._spot.count), blocks)
        edit = Edit((step,), _at(index, before), _at(index, after), typing)
        self._spot.count, self._touched = len(blocks), True
        article.do(edit, origin=self)
        key = object_key(self._spot.block()) if self._spot.count == 1 else 0
        if key != self._spot.key:
            self._spot.reserve(0)
            self._spot.key = key
        self._follow()

    def _hear(self, edit: Edit, origin: object) -> None:
        """Something else changed the article: show it, or make way for it."""
        if origin is self or self.editor is None or self._tools is None:
            return
        mine = lost = elsewhere = False
        for step in edit.steps:
            if not isinstance(step, BlocksReplaced):
                continue
            old, new, end = len(step.before), len(step.after), step.index + len(step.before)
            if step.index == self._spot.index and old == self._spot.count:
                self._spot.count, mine = new, True
            elif end <= self._spot.index:
                self._spot.index, elsewhere = self._spot.index + new - old, True
            elif step.index >= self._spot.index + self._spot.count:
                elsewhere = True
            else:
                lost = True
        at = edit.after
        position = at.head.offset if at is not None and at.field == BODY and at.head.block == self._spot.index else -1
        blocks = self._tools.article.manuscript.blocks(self._spot.index, self._spot.count)
        if lost or (mine and not self.editor.show_blocks(blocks, position)):
            self._leave_to(at)
        elif mine:
            self._spot.key = object_key(self._spot.block()) if self._spot.count == 1 else 0
            self._follow()
        elif elsewhere and origin is None and at is not None:
            self._leave_to(at)
        else:
            self._spot.place()

    def _leave_to(self, at: Selection | None) -> None:
        """Close, and show the place of an edit that was made elsewhere."""
        self._back, self._touched = at, False
        self.close(refocus=at is not None)

    def _lost(self) -> None:
        self._touched = False
        self._spot.key = 0
        self.close(refocus=False)

    def _shown_anew(self, _index: int, before: int, _after: int) -> None:
        """All objects were made anew, in another size or other colours."""
        if before < 0:
            self._lost()

    def _follow(self) -> None:
        if self._spot.follow():
            self.changed.emit()

    # -- the view ----------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._viewport:
            if kind is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
                self.close(refocus=False)
                self._opening.press(event)
            elif kind is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
                self._opening.release(event)
            elif kind is QEvent.Type.Resize:
                QTimer.singleShot(0, self, self._spot.place)
        elif kind is QEvent.Type.FocusIn and self.editor is not None and not self._spot.placing:
            self.close(refocus=False)
        return super().eventFilter(watched, event)


def _at(index: int, offset: int) -> Selection:
    return Selection(BODY, Point(index, offset), Point(index, offset))
