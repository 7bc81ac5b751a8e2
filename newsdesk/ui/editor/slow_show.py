# SPDX-License-Identifier: GPL-3.0-or-later
"""What changes much of a text comes into its sheet slice by slice, so that the window never stands."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from newsdesk.document.plain_text import plain_text
from newsdesk.document.tree import Blocks, Document
from newsdesk.domain.manuscript.steps import BlocksReplaced
from newsdesk.ui.slices import Slices

MANY: Final = 200
"""Steps of one edit from which on they are shown by and by."""
LONG: Final = 600
"""Blocks from which on one step is shown by and by."""
_PART: Final = 8
_PART_GONE: Final = 200
"""Blocks of such a step that come, and that go, at once."""
_SECONDS: Final = 0.007
"""How long the window is kept from other work at once."""
_FEWEST: Final = 1_000
_MOST: Final = 8_000
"""Signs that are shown at once, as far as that can be said of a machine that is not known."""


class SlowShow(QObject):
    """Edits on their way into a sheet; `put` shows blocks in the place of so many others."""

    advanced = Signal(int, int)
    """So many of the blocks are shown, of so many."""
    ended = Signal()
    """All are shown, or they were taken back."""

    def __init__(self, put: Callable[[Sequence[BlocksReplaced]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._put = put
        self._waiting: deque[BlocksReplaced] = deque()
        self._inserted: BlocksReplaced | None = None
        """Nodes on their way that have no step each: very many would be made before the first is shown."""
        self._shown = self._whole = 0
        self._signs: float = 2 * _FEWEST
        self._slices = Slices(self._show_slice, self)

    @property
    def waiting(self) -> bool:
        """Whether something is still to be shown."""
        return bool(self._waiting) or self._inserted is not None

    def show(self, index: int, nodes: Blocks) -> None:
        """Begin to show nodes before a top-level block."""
        if self.waiting or not nodes:
            self.show_steps([BlocksReplaced(index + number, (), (node,)) for number, node in enumerate(nodes)])
            return
        self._inserted = BlocksReplaced(index, (), nodes)
        self._shown, self._whole = 0, len(nodes)
        self._slices.start()

    def show_edit(self, steps: Sequence[BlocksReplaced]) -> None:
        """Begin to show the steps of an edit, of which those over many blocks come and go a part at a time."""
        *others, last = steps
        if self.waiting or last.before or len(last.after) < LONG or any(map(is_long, others)):
            self.show_steps([part for step in steps for part in (_parts(step) if is_long(step) else (step,))])
            return
        if others:
            self._put(others)
        self.show(last.index, last.after)

    def show_steps(self, steps: Sequence[BlocksReplaced]) -> None:
        """Begin to show steps, one after the other, behind those that wait; what they take back is not shown first."""
        if not self.waiting:
            self._shown = self._whole = 0
        self._take_apart()
        coming = deque(steps)
        while coming and self._waiting and _takes_back(coming[0], self._waiting[-1]):
            coming.popleft()
            self._waiting.pop()
            self._whole -= 1
        self._waiting.extend(coming)
        self._whole += len(coming)
        if self._waiting:
            self._slices.start()
        else:
            self._end()

    def finish(self) -> None:
        """Show what still waits, at once."""
        usual, self._signs = self._signs, float("inf")
        while self.waiting:
            self._show_slice()
        self._signs = usual

    def forget(self) -> None:
        """Show no more: the whole text is shown anew."""
        if self.waiting:
            self._waiting.clear()
            self._inserted = None
            self._end()

    def _take_apart(self) -> None:
        """Let what waits of inserted nodes be steps, others being about to come behind them."""
        inserted, self._inserted = self._inserted, None
        if inserted is not None:
            index, nodes = inserted.index, inserted.after
            rest = range(self._shown, len(nodes))
            self._waiting.extend(BlocksReplaced(index + each, (), (nodes[each],)) for each in rest)

    def without_taken_back(self, steps: list[BlocksReplaced]) -> list[BlocksReplaced]:
        """Steps to be shown; where the first takes inserted nodes away, only what is shown of them so far has to go."""
        inserted = self._inserted
        if inserted is None or not steps:
            return steps
        step = steps[0]
        if step.index != inserted.index or len(step.before) != self._whole or step.after:
            return steps
        self._inserted = None
        shown = BlocksReplaced(inserted.index, inserted.after[: self._shown], ())
        if is_long(shown):
            return [shown, *steps[1:]]
        self._put([shown])
        self._end()
        return steps[1:]

    def _show_slice(self) -> None:
        begun = time.perf_counter()
        self._put(self._next_steps() if self._inserted is None else [self._next_part(self._inserted)])
        pace = _SECONDS / max(time.perf_counter() - begun, _SECONDS / 2)
        self._signs = min(max(self._signs * pace, _FEWEST), _MOST)
        self.advanced.emit(self._shown, self._whole)
        if self.waiting:
            self._slices.start()
        else:
            self._end()

    def _next_steps(self) -> list[BlocksReplaced]:
        steps: list[BlocksReplaced] = []
        signs = 0
        while self._waiting and signs < self._signs:
            steps.append(self._waiting.popleft())
            signs += _signs(steps[-1].after) + 8 * len(steps[-1].before)
        self._shown += len(steps)
        return steps

    def _next_part(self, inserted: BlocksReplaced) -> BlocksReplaced:
        """The next of the nodes that are inserted one behind the other."""
        first = end = self._shown
        signs = 0
        while end < len(inserted.after) and signs < self._signs:
            signs += _signs(inserted.after[end : end + 1])
            end += 1
        self._shown = end
        if end == len(inserted.after):
            self._inserted = None
        return BlocksReplaced(inserted.index + first, (), inserted.after[first:end])

    def _end(self) -> None:
        self._slices.stop()
        self.ended.emit()


def _takes_back(step: BlocksReplaced, other: BlocksReplaced) -> bool:
    return step.index == other.index and step.before is other.after and step.after is other.before


def _signs(nodes: Blocks) -> int:
    """How much is to be written; a block counts for more than its signs."""
    return len(plain_text(Document(nodes))) + 40


def is_long(step: BlocksReplaced) -> bool:
    """Whether a step touches so many blocks that the window would stand."""
    return len(step.before) + len(step.after) >= LONG


def _parts(step: BlocksReplaced) -> Iterator[BlocksReplaced]:
    """The same as steps over few blocks each: what comes in the place of others first, then what only comes or goes."""
    index, before, after = step.index, step.before, step.after
    both = min(len(before), len(after))
    for place in range(0, both, _PART):
        end = min(place + _PART, both)
        yield BlocksReplaced(index + place, before[place:end], after[place:end])
    for place in range(both, len(after), _PART):
        yield BlocksReplaced(index + place, (), after[place : place + _PART])
    for end in range(len(before), both, -_PART_GONE):  # from behind, so that less is moved
        place = max(both, end - _PART_GONE)
        yield BlocksReplaced(index + place, before[place:end], ())
