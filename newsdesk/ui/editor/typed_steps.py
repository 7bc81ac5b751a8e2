# SPDX-License-Identifier: GPL-3.0-or-later
"""What was changed in the document of a sheet by hand, read as steps of its article."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock

from newsdesk.document.tree import List, Table
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.manuscript.steps import BlocksReplaced, FieldSet, Step
from newsdesk.ui.editor.differing import difference
from newsdesk.ui.editor.field_text import field_shown, field_typed
from newsdesk.ui.editor.from_tree import Writer
from newsdesk.ui.editor.kinds import CELLS, FIELD_KINDS, FIELD_NAMES, kind_of
from newsdesk.ui.editor.restyle import Tidier
from newsdesk.ui.editor.sheet_lines import BODY, SheetLines
from newsdesk.ui.editor.table_room import fit_tables
from newsdesk.ui.editor.to_tree import Read, Reader
from newsdesk.ui.editor.touched import Touched, touched


class TypedSteps(QObject):
    """Remembers between which lines something was changed, puts these right and reads them."""

    blocks_changed = Signal(int, int, int)
    """From a top-level block on, so many gave way to so many."""
    field_changed = Signal(str)

    def __init__(self, manuscript: Manuscript, lines: SheetLines, writer: Writer, parent: QObject) -> None:
        super().__init__(parent)
        self._manuscript = manuscript
        self._lines = lines
        self._document = lines.document
        self._writer = writer
        self._reader = Reader(writer.keepsakes)
        self._tidier = Tidier(lines.document, writer)
        self._touched: Touched | None = None

    @property
    def waiting(self) -> bool:
        """Whether anything was changed since it was read last."""
        return self._touched is not None

    def listen(self) -> None:
        """Take note of changes from now on: what the document was filled with was typed by nobody."""
        self._document.contentsChange.connect(self._note)

    def forget(self) -> None:
        """Know of no change: the document is shown anew."""
        self._touched = None

    def read(self, *, typing: bool) -> list[Step] | None:
        """The steps that were made; None where the document is left in no order, and has to be shown anew."""
        if self._touched is None:
            return []
        first, tail = self._touched
        if not typing or self._document.blockCount() != self._lines.known_count:
            self._tidier.tidy(first, self._document.blockCount() - tail)
            first, tail = self._touched  # what was put right is touched as well
            with self._lines.quietly():
                fit_tables(self._document, first, self._document.blockCount() - tail, self._writer.look)
        self._touched = None
        if not self._is_sound():
            return None
        return [*self._field_steps(first), *self._body_steps(first, tail, typing)]

    def _note(self, position: int, _removed: int, added: int) -> None:
        if not self._lines.quiet:
            self._touched = touched(self._document, position, added, self._touched)

    def _is_sound(self) -> bool:
        block, count = self._lines.block, self._document.blockCount()
        return count > BODY and all(kind_of(block(number)) is kind for number, kind in enumerate(FIELD_KINDS))

    def _field_steps(self, first: int) -> Iterator[Step]:
        for number in range(first, BODY):
            name = FIELD_NAMES[number]
            stands: str = getattr(self._manuscript.article, name)
            text = self._lines.block(number).text()
            if text != field_shown(stands) and (typed := field_typed(stands, text)) != stands:
                yield FieldSet(name, stands, typed)
                self.field_changed.emit(name)

    def _body_steps(self, first: int, tail: int, typing: bool) -> Iterator[Step]:
        outline, count = self._lines.outline, self._document.blockCount()
        grown = count - self._lines.known_count
        self._lines.note_count()
        if count - 1 - tail < BODY and not grown:
            return
        start = max(first, BODY) - BODY
        old_last = count - grown - 1 - tail - BODY
        index = outline.index(start)
        end = min(outline.index(old_last) + 1, len(outline)) if old_last >= start else index
        if grown or not typing:
            index, end = self._widened(index, end)
        elif first == count - 1 - tail and (cell := self._cell_steps(index, self._lines.block(first))) is not None:
            yield from cell
            return
        starts = outline.starts
        last = count - 1 if end == len(outline) else BODY + starts[end] - 1 + grown
        read = self._reader.read(self._lines.block(BODY + starts[index]), last)
        if not len(outline) and len(read) == 1 and not getattr(read[0].node, "children", True):
            return
        yield from self._difference(index, end, read)

    def _cell_steps(self, index: int, block: QTextBlock) -> tuple[Step, ...] | None:
        """What was typed into one cell of a table, of which all other cells are as they were; None where it is none.

        A space at the end of a cell is nothing, and no reason to read all cells.
        """
        if kind_of(block) not in CELLS or index >= len(self._lines.outline):
            return None
        old = self._manuscript.block(index)
        new = self._reader.retyped(old, block) if isinstance(old, Table) else None
        if new is None or new == old:
            return None if new is None else ()
        self.blocks_changed.emit(index, 1, 1)
        return (BlocksReplaced(index, (old,), (new,)),)

    def _widened(self, index: int, end: int) -> tuple[int, int]:
        """A range with its neighbours, and with all lists that follow each other there: they may have become one."""
        block, count = self._manuscript.block, len(self._lines.outline)
        index, end = max(0, index - 1), min(end + 1, count)
        while index > 0 and isinstance(block(index), List):
            index -= 1
        while end < count and isinstance(block(end - 1), List):
            end += 1
        return index, end

    def _difference(self, index: int, end: int, read: list[Read]) -> Iterator[Step]:
        old = self._manuscript.blocks(index, end - index)
        self._lines.outline.splice(index, end - index, [one.count for one in read])
        front, before, after = difference(old, tuple(one.node for one in read))
        if before or after:
            yield BlocksReplaced(index + front, before, after)
            self.blocks_changed.emit(index + front, len(before), len(after))
