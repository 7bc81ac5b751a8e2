# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs and words of the text: each block is counted once, and its part of the sum taken off when it changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, Signal

from newsdesk.document.plain_text import Counts, count, plain_text
from newsdesk.document.tree import BlockNode, Document
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit
from newsdesk.ui.editor.slow_show import MANY
from newsdesk.ui.open_text import OpenText
from newsdesk.ui.slices import Slices

PAUSE: Final = 120
"""Milliseconds after an edit before anything is counted; the edits of that time are counted together."""
_SLICE: Final = 0.006
"""Seconds that counting takes at once."""


def count_block(block: BlockNode) -> Counts:
    """The counts of one block."""
    return count(plain_text(Document((block,))))


def summed(those: Sequence[Counts]) -> Counts:
    """The sum of very many."""
    return Counts(
        sum([each.signs for each in those]),
        sum([each.signs_without_spaces for each in those]),
        sum([each.words for each in those]),
    )


class BlockCounts:
    """The sum of many blocks. A change costs what it touches; only a run of blocks asks for sums from the beginning."""

    def __init__(self, counted: Callable[[int], Counts], size: int) -> None:
        self._counted = counted
        self._parts: list[Counts | None] = [None] * size
        self._missing = (0, size)
        self._sums: list[Counts] | None = None
        self.total = Counts()

    def __len__(self) -> int:
        return len(self._parts)

    def splice(self, index: int, before: int, after: int) -> None:
        """So many blocks gave way to so many, which are still to be counted."""
        gone = [part for part in self._parts[index : index + before] if part is not None]
        if gone:
            self.total -= summed(gone)
        self._parts[index : index + before] = [None] * after
        self._sums = None
        first, last = self._missing
        if first == last:
            self._missing = (index, index + after)
            return
        if last > index:
            last = max(last, index + before) + after - before
        self._missing = (min(first, index), max(last, index + after))

    def settle(self, seconds: float = float("inf")) -> bool:
        """Count what is missing, for so long; whether nothing is missing any more."""
        until = monotonic() + seconds
        first, last = self._missing
        for index in range(first, last):
            if self._parts[index] is None:
                part = self._parts[index] = self._counted(index)
                self.total += part
                if monotonic() > until:
                    self._missing = (index + 1, last)
                    return index + 1 == last
        self._missing = (0, 0)
        return True

    def between(self, first: int, last: int) -> Counts:
        """The counts of the blocks from `first` up to `last`, which is none of them."""
        self.settle()
        if self._sums is None:
            self._sums = list(accumulate((part or Counts() for part in self._parts), initial=Counts()))
        return self._sums[max(first, last)] - self._sums[first]


class Counter(QObject):
    """Counts lead and body of one article."""

    counted = Signal(object)
    """The `Counts` of lead and body."""

    def __init__(self, article: OpenText, parent: QObject) -> None:
        super().__init__(parent)
        self._article = article
        self._lead: Counts | None = None
        self.blocks = self._anew()
        self._slices = Slices(self._count, self)
        article.edited.connect(self._edited)
        article.reloaded.connect(self._reloaded)

    def release(self) -> None:
        """Hear no more of the article."""
        self._article.edited.disconnect(self._edited)
        self._article.reloaded.disconnect(self._reloaded)

    def count_soon(self) -> None:
        """Tell the counts as soon as there is time."""
        self._slices.start()

    def _anew(self) -> BlockCounts:
        manuscript = self._article.manuscript
        return BlockCounts(lambda index: count_block(manuscript.block(index)), manuscript.block_count)

    def _edited(self, edit: Edit, _origin: object) -> None:
        if len(edit.steps) > MANY:
            self.blocks, self._lead = self._anew(), None  # sooner than to look what each of them touched
        for step in edit.steps if len(edit.steps) <= MANY else ():
            if isinstance(step, BlocksReplaced):
                self.blocks.splice(step.index, len(step.before), len(step.after))
            elif step.field == "lead":
                self._lead = None
        if not self._slices.is_active:
            self._slices.start(PAUSE)

    def _reloaded(self) -> None:
        self.blocks, self._lead = self._anew(), None
        self._slices.start()

    def _count(self) -> None:
        if not self.blocks.settle(_SLICE):
            self._slices.start()
            return
        if self._lead is None:
            self._lead = count(self._article.article.lead)
        self.counted.emit(self.blocks.total + self._lead)
