# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet of one open article: its QTextDocument, kept in step with the tree in both directions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSizeF, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from newsdesk.document.tree import BlockNode, Blocks, List, Table
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet, Point, Selection, Step
from newsdesk.domain.manuscript.telling import is_much
from newsdesk.ui.editor.differing import difference
from newsdesk.ui.editor.field_text import field_shown, field_typed
from newsdesk.ui.editor.from_tree import Writer
from newsdesk.ui.editor.kinds import CELLS, FIELD_KINDS, FIELD_NAMES, FIELDS, Kind, Line, kind_of
from newsdesk.ui.editor.look import SECTION_ROOM
from newsdesk.ui.editor.nodes.exchange import exchanged
from newsdesk.ui.editor.outline import Outline
from newsdesk.ui.editor.restyle import KEEP, Tidier, set_line
from newsdesk.ui.editor.slow_show import SlowShow
from newsdesk.ui.editor.table_room import fit_tables
from newsdesk.ui.editor.to_tree import Read, Reader
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.theme.fonts import article_font
from newsdesk.ui.theme.tokens import TEXT_SIZE

BODY = len(FIELDS)
"""The number of the first QTextBlock of the body: kicker, headline and lead are before it."""
ROOM_BELOW = 200
"""Pixels below the last line."""


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
    selection_placed = Signal(object)
    """Another's edit was shown, and this `Selection` belongs to it."""

    def __init__(self, article: OpenArticle, writer: Writer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.article = article
        self.writer = writer
        self.outline = Outline()
        self.room_below = ROOM_BELOW
        self.document = QTextDocument(self)
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(article_font(TEXT_SIZE))
        self.document.documentLayout()  # without a layout there is no contentsChange
        self._reader = Reader(writer.keepsakes)
        self._tidier = Tidier(self.document, writer)
        self._quiet = 0
        self._dirty: tuple[int, int] | None = None
        self._block_count = 0
        self.slowly = SlowShow(self._put, self)
        self.document.setPageSize(QSizeF(0, 0))  # nothing is laid out before a view gives it a width
        self._fill()
        self.document.contentsChange.connect(self._note)
        article.edited.connect(self._show_edit)
        article.reloaded.connect(self.reload)

    def release(self) -> None:
        """Hear no more of the article."""
        self.article.edited.disconnect(self._show_edit)
        self.article.reloaded.disconnect(self.reload)

    def reload(self) -> None:
        """Show all of it anew."""
        self.slowly.forget()
        with self._quietly():
            self._fill()
        self._dirty = None
        self.blocks_changed.emit(0, -1, len(self.outline))

    def lay_out_anew(self, places: Iterable[int] = ()) -> None:
        """Ask objects for their sizes again, because more is known of them: those of some blocks, else every one."""
        self.laying_out.emit()
        with self._quietly():
            blocks = [self.first_block(place) for place in places]
            for block in filter(QTextBlock.isValid, blocks):
                behind = self.first_block(self.index_of(block) + 1)
                end = behind.position() if behind.isValid() else self.document.characterCount()
                self.document.markContentsDirty(block.position(), end - block.position())
            if not blocks:
                self.document.markContentsDirty(0, self.document.characterCount())
        self.laid_out.emit()

    def set_room_below(self, pixels: int) -> None:
        """Leave so much room below the last line."""
        if pixels != self.room_below:
            self.room_below = pixels
            form = self.document.rootFrame().frameFormat()
            form.setBottomMargin(pixels)
            with self._quietly():
                self.document.rootFrame().setFrameFormat(form)

    # -- places ------------------------------------------------------------------------------------------------------

    def block(self, number: int) -> QTextBlock:
        """The QTextBlock of a number."""
        return self.document.findBlockByNumber(number)

    def field_block(self, field: str) -> QTextBlock:
        """The block of kicker, headline or lead."""
        return self.block(FIELD_NAMES.index(field))

    def first_block(self, index: int) -> QTextBlock:
        """The first QTextBlock of a top-level block."""
        return self.block(BODY + self.outline.starts[min(index, len(self.outline))])

    def index_of(self, block: QTextBlock) -> int:
        """The top-level block that a QTextBlock belongs to; -1 in a field."""
        number = block.blockNumber()
        return -1 if number < BODY else self.outline.index(number - BODY)

    def selection(self, cursor: QTextCursor) -> Selection:
        """What a cursor selects, in the words of the article; a selection over several fields is its caret alone."""
        field, head = self._point(cursor.position())
        if not cursor.hasSelection():
            return Selection(field, head, head)
        other, anchor = self._point(cursor.anchor())
        return Selection(field, anchor if other == field else head, head)

    def cursor(self, selection: Selection) -> QTextCursor:
        """A cursor that selects it, as near as the text has it still."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(self._position(selection.field, selection.anchor))
        cursor.setPosition(self._position(selection.field, selection.head), KEEP)
        return cursor

    def _point(self, position: int) -> tuple[str, Point]:
        block = self.document.findBlock(position)
        number = block.blockNumber()
        if number < BODY:
            return FIELD_NAMES[number], Point(0, position - block.position())
        index = self.outline.index(number - BODY)
        start = BODY + self.outline.starts[min(index, len(self.outline))]
        first = block if start == number else self.block(start)
        return "body", Point(index, position - (first if first.isValid() else block).position())

    def _position(self, field: str, point: Point) -> int:
        if field in FIELD_NAMES:
            first = last = self.field_block(field)
        else:
            first = self.first_block(point.block)
            if not first.isValid():
                first = self.document.lastBlock()
            behind = self.first_block(point.block + 1)
            last = behind.previous() if point.block + 1 < len(self.outline) else self.document.lastBlock()
        return min(first.position() + point.offset, last.position() + last.length() - 1)

    # -- what was typed becomes steps ----------------------------------------------------------------------------------

    @property
    def is_dirty(self) -> bool:
        """Whether there is something to commit."""
        return self._dirty is not None

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
        steps = self._changes(typing) if self._dirty is not None else []
        if further is not None:
            steps.append(many := further())
        if steps:
            edit = Edit(tuple(steps), before, self.selection(cursor), typing)
            self.article.do(edit, origin=self)
        if further is not None:
            self.slowly.show(many.index, many.after)
        return bool(steps)

    def _changes(self, typing: bool) -> list[Step]:
        """The steps that were made in the document; none where it was left in no order, and is shown anew."""
        assert self._dirty is not None  # noqa: S101 - asked before
        if not typing or self.document.blockCount() != self._block_count:
            self._tidier.tidy(self._dirty[0], self.document.blockCount() - self._dirty[1])
            with self._quietly():
                fit_tables(self.document, self._dirty[0], self.document.blockCount() - self._dirty[1], self.writer.look)
        (first, tail), self._dirty = self._dirty, None
        if not self._is_sound():
            self.reload()
            return []
        return [*self._field_steps(first), *self._body_steps(first, tail, typing)]

    def _note(self, position: int, _removed: int, added: int) -> None:
        if self._quiet:
            return
        count = self.document.blockCount()
        first = self.document.findBlock(position).blockNumber()
        last = self.document.findBlock(min(position + added, self.document.characterCount() - 1)).blockNumber()
        tail = count - 1 - max(first, last)
        if self._dirty is not None:
            first, tail = min(first, self._dirty[0]), min(tail, self._dirty[1])
        self._dirty = (max(0, first), max(0, tail))

    def _is_sound(self) -> bool:
        count = self.document.blockCount()
        return count > BODY and all(kind_of(self.block(number)) is kind for number, kind in enumerate(FIELD_KINDS))

    def _field_steps(self, first: int) -> Iterator[Step]:
        for number in range(first, BODY):
            name = FIELD_NAMES[number]
            stands: str = getattr(self.article.article, name)
            text = self.block(number).text()
            if text != field_shown(stands) and (typed := field_typed(stands, text)) != stands:
                yield FieldSet(name, stands, typed)
                self.field_changed.emit(name)

    def _body_steps(self, first: int, tail: int, typing: bool) -> Iterator[Step]:
        count = self.document.blockCount()
        grown, self._block_count = count - self._block_count, count
        if count - 1 - tail < BODY and not grown:
            return
        start = max(first, BODY) - BODY
        old_last = count - grown - 1 - tail - BODY
        index = self.outline.index(start)
        end = min(self.outline.index(old_last) + 1, len(self.outline)) if old_last >= start else index
        if grown or not typing:
            index, end = self._widened(index, end)
        elif first == count - 1 - tail and (cell := self._cell_step(index, self.block(first))) is not None:
            yield cell
            return
        starts = self.outline.starts
        last = count - 1 if end == len(self.outline) else BODY + starts[end] - 1 + grown
        read = self._reader.read(self.block(BODY + starts[index]), last)
        if not len(self.outline) and len(read) == 1 and not getattr(read[0].node, "children", True):
            return
        yield from self._difference(index, end, read)

    def _cell_step(self, index: int, block: QTextBlock) -> Step | None:
        """What was typed into one cell of a table, of which all other cells are as they were."""
        if kind_of(block) not in CELLS or index >= len(self.outline):
            return None
        old = self.article.manuscript.block(index)
        new = self._reader.retyped(old, block) if isinstance(old, Table) else None
        if new is None or new == old:
            return None
        self.blocks_changed.emit(index, 1, 1)
        return BlocksReplaced(index, (old,), (new,))

    def _widened(self, index: int, end: int) -> tuple[int, int]:
        """A range with its neighbours, and with all lists that follow each other there: they may have become one."""
        block = self.article.manuscript.block
        index, end = max(0, index - 1), min(end + 1, len(self.outline))
        while index > 0 and isinstance(block(index), List):
            index -= 1
        while end < len(self.outline) and isinstance(block(end - 1), List):
            end += 1
        return index, end

    def _difference(self, index: int, end: int, read: list[Read]) -> Iterator[Step]:
        old = self.article.manuscript.blocks(index, end - index)
        self.outline.splice(index, end - index, [one.count for one in read])
        front, before, after = difference(old, tuple(one.node for one in read))
        if before or after:
            yield BlocksReplaced(index + front, before, after)
            self.blocks_changed.emit(index + front, len(before), len(after))

    # -- edits of others become text -----------------------------------------------------------------------------------

    def _show_edit(self, edit: Edit, origin: object) -> None:
        if origin is self:
            return
        steps = self.slowly.without_taken_back([step for step in edit.steps if isinstance(step, BlocksReplaced)])
        self.edit_coming.emit()
        if self.slowly.waiting or is_much(steps):
            self.slowly.show_steps(steps)
        else:
            self._put(steps)
        for step in edit.steps:
            if isinstance(step, FieldSet):
                self._show_field(step.field, step.after)
                self.field_changed.emit(step.field)
        self.edit_shown.emit()
        if edit.after is not None:
            self.selection_placed.emit(edit.after)

    def replace(self, index: int, count: int, nodes: Blocks) -> None:
        """Show nodes in the place of `count` top-level blocks."""
        if count == 1 == len(nodes) and exchanged(self, index, nodes[0]):
            self.blocks_changed.emit(index, 1, 1)
            return
        starts = self.outline.starts
        first = BODY + starts[index]
        old = starts[index + count] - starts[index]
        if not len(self.outline):
            old = self.document.blockCount() - BODY
        counts = self.writer.write_behind(self.block(first - 1), nodes)
        new = sum(counts)
        if not nodes and count == len(self.outline):
            self._blank(self.block(first - 1))
            new = 1
        self._remove(first + new - 1, old)
        fit_tables(self.document, first + new, first + new, self.writer.look)
        self.outline.splice(index, count, counts)
        self._block_count = self.document.blockCount()
        self.blocks_changed.emit(index, count, len(counts))

    @property
    def is_waiting(self) -> bool:
        """Whether part of the text is still to be shown, and nothing may be typed meanwhile."""
        return self.slowly.waiting

    def finish(self) -> None:
        """Show what still waits, at once."""
        self.slowly.finish()

    def _put(self, steps: Sequence[BlocksReplaced]) -> None:
        with self._quietly():
            for step in steps:
                self.replace(step.index, len(step.before), step.after)

    def _remove(self, last_kept: int, count: int) -> None:
        """Remove so many QTextBlocks behind the one of that number, which keeps its formats."""
        if not count:
            return
        kept = self.block(last_kept)
        form, signs = kept.blockFormat(), kept.charFormat()
        last = self.block(last_kept + count)
        cursor = QTextCursor(kept)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.setPosition(last.position() + last.length() - 1, KEEP)
        cursor.removeSelectedText()
        cursor = QTextCursor(self.block(last_kept))
        if cursor.blockFormat() != form:
            cursor.setBlockFormat(form)
        cursor.setBlockCharFormat(signs)

    def _show_field(self, field: str, text: str) -> None:
        if field not in FIELD_NAMES:
            return
        with self._quietly():
            block = self.field_block(field)
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, KEEP)
            cursor.insertText(field_shown(text), self.writer.look.char(kind_of(block)))

    # -- all of it -----------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        self.document.clear()
        form = self.document.rootFrame().frameFormat()
        form.setTopMargin(self.writer.look.px(SECTION_ROOM))
        form.setBottomMargin(self.room_below)
        self.document.rootFrame().setFrameFormat(form)
        look = self.writer.look
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for number, (kind, name) in enumerate(FIELDS.items()):
            if number:
                cursor.insertBlock(look.block(Line(kind)), look.char(kind))
            else:
                set_line(self.document.firstBlock(), Line(kind), look)
            cursor.insertText(field_shown(getattr(self.article.article, name)), look.char(kind))
        nodes: tuple[BlockNode, ...] = self.article.document.blocks
        self.outline = Outline(self.writer.write_behind(self.block(BODY - 1), nodes))
        if not nodes:
            self._blank(self.block(BODY - 1))
        cursor.endEditBlock()
        self._block_count = self.document.blockCount()

    def _blank(self, behind: QTextBlock) -> None:
        """An empty paragraph that the tree does not know, for the caret to stand in."""
        cursor = QTextCursor(behind)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        look = self.writer.look
        cursor.insertBlock(look.block(Line(Kind.PARAGRAPH)), look.char(Kind.PARAGRAPH))

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        self._quiet += 1
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        try:
            yield
        finally:
            cursor.endEditBlock()
            self._quiet -= 1
