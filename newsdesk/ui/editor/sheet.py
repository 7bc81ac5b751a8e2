# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet of one open article: its QTextDocument, kept in step with the tree in both directions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from newsdesk.document.tree import Blocks
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet, Selection, Step
from newsdesk.domain.manuscript.telling import is_much
from newsdesk.ui.editor.from_tree import Writer
from newsdesk.ui.editor.outline import Outline
from newsdesk.ui.editor.sheet_lines import BODY as BODY
from newsdesk.ui.editor.sheet_lines import SheetLines
from newsdesk.ui.editor.shown_blocks import ROOM_BELOW as ROOM_BELOW
from newsdesk.ui.editor.shown_blocks import ShownBlocks
from newsdesk.ui.editor.slow_show import SlowShow, is_long
from newsdesk.ui.editor.typed_steps import TypedSteps
from newsdesk.ui.editor.unrolling import joined, part_seen, rest_of
from newsdesk.ui.open_text import OpenText

_AT_ONCE: Final = 8
"""Blocks that are written anew in one step."""


class Sheet(QObject):
    """An article's text as a document; what is edited in it becomes steps of the article, and the other way round."""

    blocks_changed = Signal(int, int, int)
    """From a top-level block on, so many gave way to so many."""
    field_changed = Signal(str)
    laying_out = Signal()
    """Things are about to become higher or lower, though nobody edited them."""
    laid_out = Signal()
    edit_coming = Signal()
    """Another's edit is about to be shown."""
    edit_shown = Signal()
    """Another's edit was shown."""
    settled = Signal()
    """Nothing of the text waits any more."""
    selection_placed = Signal(object)
    """Another's edit was shown, and this `Selection` belongs to it."""

    def __init__(
        self,
        article: OpenText,
        writer: Writer,
        parent: QObject | None = None,
        *,
        bare: bool = False,
        near: int | None = None,
    ) -> None:
        """A `bare` sheet has no room above and below, as an article's page has.

        Where a block is named that will be seen first, only what is `near` it is written at once, the rest by and by.
        """
        super().__init__(parent)
        self.article = article
        self.writer = writer
        self._lines = SheetLines(self)
        self._shown = ShownBlocks(self._lines, writer, bare=bare)
        self._typed = TypedSteps(article.manuscript, self._lines, writer, self)
        self.slowly = SlowShow(self._put_slice, self)
        self.slowly.ended.connect(self._tell_settled)
        self._dressing: Callable[[], None] | None = None
        self._part = self._unroll(near)
        self._typed.listen()
        self._typed.blocks_changed.connect(self.blocks_changed)
        self._typed.field_changed.connect(self.field_changed)
        article.edited.connect(self._show_edit)
        article.reloaded.connect(self.reload)

    def release(self) -> None:
        """Hear no more of the article."""
        self.article.edited.disconnect(self._show_edit)
        self.article.reloaded.disconnect(self.reload)

    def _unroll(self, near: int | None) -> range:
        """Write all, or what is near a block; the answer is what was written at once."""
        blocks = self.article.document.blocks
        part = range(len(blocks)) if near is None else part_seen(blocks, near)
        self._shown.fill(self.article.manuscript, part)
        if rest := rest_of(blocks, part):
            self.slowly.show_steps(rest)
        return part

    def reload(self) -> None:
        """Show all of it anew."""
        self.slowly.forget()
        with self._lines.quietly():
            self._shown.fill(self.article.manuscript)
        self._typed.forget()
        self.blocks_changed.emit(0, -1, len(self.outline))

    def write_anew(self) -> None:
        """Write all of it anew by and by, in the look that the writer has by now."""
        with self._lines.quietly():
            self._shown.write_head_anew()
        blocks = self.article.document.blocks
        self.slowly.show_steps(
            [
                BlocksReplaced(place, part, part)
                for place in range(0, len(blocks), _AT_ONCE)
                for part in (blocks[place : place + _AT_ONCE],)
            ]
        )

    def lay_out_anew(self, places: Iterable[int] = ()) -> None:
        """Ask objects for their sizes again, because more is known of them: those of some blocks, else every one."""
        self.laying_out.emit()
        self._lines.lay_out_anew(places)
        self.laid_out.emit()

    def set_room_below(self, pixels: int) -> None:
        """Leave so much room below the last line."""
        self._shown.set_room_below(pixels)

    # -- places ------------------------------------------------------------------------------------------------------

    @property
    def document(self) -> QTextDocument:
        """The text as it is shown."""
        return self._lines.document

    @property
    def outline(self) -> Outline:
        """Where each top-level block stands."""
        return self._lines.outline

    def block(self, number: int) -> QTextBlock:
        """The QTextBlock of a number."""
        return self._lines.block(number)

    def field_block(self, field: str) -> QTextBlock:
        """The block of kicker, headline or lead."""
        return self._lines.field_block(field)

    def first_block(self, index: int) -> QTextBlock:
        """The first QTextBlock of a top-level block."""
        return self._lines.first_block(index)

    def index_of(self, block: QTextBlock) -> int:
        """The top-level block that a QTextBlock belongs to; -1 in a field."""
        return self._lines.index_of(block)

    def selection(self, cursor: QTextCursor) -> Selection:
        """What a cursor selects, in the words of the article; a selection over several fields is its caret alone."""
        return self._lines.selection(cursor)

    def cursor(self, selection: Selection) -> QTextCursor:
        """A cursor that selects it, as near as the text has it still."""
        return self._lines.cursor(selection)

    # -- what was typed becomes steps ----------------------------------------------------------------------------------

    @property
    def is_dirty(self) -> bool:
        """Whether there is something to commit."""
        return self._typed.waiting

    def commit(
        self,
        before: Selection | None,
        cursor: QTextCursor,
        *,
        typing: bool = False,
        further: Callable[[], BlocksReplaced] | None = None,
    ) -> bool:
        """Make what was changed in the document an edit of the article; whether there was any.

        `further` names blocks that come with it, and are shown by and by.
        """
        steps = self._typed_steps(typing)
        if further is not None:
            steps.append(many := further())
        if steps:
            edit = Edit(tuple(steps), before, self.selection(cursor), typing)
            self.article.do(edit, origin=self)
        if further is not None:
            self.slowly.show(many.index, many.after)
        return bool(steps)

    def _typed_steps(self, typing: bool) -> list[Step]:
        steps = self._typed.read(typing=typing)
        if steps is None:
            self.reload()
            return []
        return steps

    # -- edits of others become text -----------------------------------------------------------------------------------

    def _show_edit(self, edit: Edit, origin: object) -> None:
        if origin is self:
            return
        steps = self.slowly.without_taken_back([step for step in edit.steps if isinstance(step, BlocksReplaced)])
        self.edit_coming.emit()
        if steps and (self.slowly.waiting or is_much(steps) or any(map(is_long, steps))):
            self.slowly.show_edit(steps)
        else:
            self._put(steps)
        for step in edit.steps:
            if isinstance(step, FieldSet):
                self._shown.show_field(step.field, step.after)
                self.field_changed.emit(step.field)
        self.edit_shown.emit()
        if edit.after is not None:
            self.selection_placed.emit(edit.after)

    def replace(self, index: int, count: int, nodes: Blocks) -> None:
        """Show nodes in the place of `count` top-level blocks."""
        shown = self._shown.replace(index, count, nodes)
        self.blocks_changed.emit(index, count, shown)

    @property
    def is_waiting(self) -> bool:
        """Whether part of the text is still to be shown or dressed, and nothing may be typed meanwhile."""
        return self.slowly.waiting or self._dressing is not None

    def finish(self) -> None:
        """Show what still waits, at once."""
        self.slowly.finish()
        if self._dressing is not None:
            self._dressing()

    def begin_dressing(self, finish: Callable[[], None]) -> None:
        """Let keys wait until `end_dressing`: the caret is elsewhere; `finish` does the rest of it at once."""
        self._dressing = finish

    def end_dressing(self) -> None:
        """Let keys come again."""
        self._dressing = None
        self._tell_settled()

    def _tell_settled(self) -> None:
        if not self.is_waiting:
            self.settled.emit()

    def holds(self, index: int) -> bool:
        """Whether a top-level block is written already."""
        return not self.is_waiting or self.outline.holds(index)

    def have(self, index: int) -> None:
        """Write what still waits at once where a top-level block is part of that."""
        if not self.holds(index):
            self.finish()

    def _put_slice(self, steps: Sequence[BlocksReplaced]) -> None:
        first = steps[0]
        if first.before is not first.after or self.outline.holds(first.index):
            self._put(steps)
            return
        above = first.index < self._part.start
        self.edit_coming.emit()
        if above:
            self.laying_out.emit()
        self._put(steps)
        if above:
            self.laid_out.emit()
        self.edit_shown.emit()

    def _put(self, steps: Sequence[BlocksReplaced]) -> None:
        with self._lines.quietly():
            for step in joined(steps):
                if step.before is step.after:
                    self._shown.replace(step.index, len(step.before), step.after, anew=True)
                else:
                    self.replace(step.index, len(step.before), step.after)
