# SPDX-License-Identifier: GPL-3.0-or-later
"""What changes much of a text comes into its sheet slice by slice, so that the window never stands."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from newsdesk.document.plain_text import plain_text
from newsdesk.document.tree import Blocks, Document
from newsdesk.domain.manuscript.steps import BlocksReplaced
from newsdesk.ui.slices import Slices

MANY: Final = 200
"""Steps of one edit from which on they are shown by and by."""
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
        self._shown = self._whole = 0
        self._signs: float = 2 * _FEWEST
        self._slices = Slices(self._show_slice, self)

    @property
    def waiting(self) -> bool:
        """Whether something is still to be shown."""
        return bool(self._waiting)

    def show(self, index: int, nodes: Blocks) -> None:
        """Begin to show nodes before a top-level block."""
        steps = [BlocksReplaced(index + number, (), (node,)) for number, node in enumerate(nodes)]
        self.show_steps(steps)
        self._inserted = BlocksReplaced(index, (), nodes)

    def show_steps(self, steps: Sequence[BlocksReplaced]) -> None:
        """Begin to show steps, one after the other, behind those that wait; what they take back is not shown first."""
        if not self._waiting:
            self._shown = self._whole = 0
        coming = deque(steps)
        while coming and self._waiting and _takes_back(coming[0], self._waiting[-1]):
            coming.popleft()
            self._waiting.pop()
            self._whole -= 1
        self._waiting.extend(coming)
        self._whole += len(coming)
        self._inserted = None
        if self._waiting:
            self._slices.start()
        else:
            self._end()

    def finish(self) -> None:
        """Show what still waits, at once."""
        usual, self._signs = self._signs, float("inf")
        while self._waiting:
            self._show_slice()
        self._signs = usual

    def forget(self) -> None:
        """Show no more: the whole text is shown anew."""
        if self._waiting:
            self._waiting.clear()
            self._end()

    def without_taken_back(self, steps: list[BlocksReplaced]) -> list[BlocksReplaced]:
        """Steps to be shown; where the first takes inserted nodes away, what is shown of them so far goes at once."""
        inserted = self._inserted if self._waiting else None
        if inserted is None or not steps:
            return steps
        step = steps[0]
        if step.index != inserted.index or len(step.before) != self._whole or step.after:
            return steps
        self._waiting.clear()
        self._put([BlocksReplaced(inserted.index, inserted.after[: self._shown], ())])
        self._end()
        return steps[1:]

    def _show_slice(self) -> None:
        begun = time.perf_counter()
        steps: list[BlocksReplaced] = []
        signs = 0
        while self._waiting and signs < self._signs:
            steps.append(self._waiting.popleft())
            signs += len(plain_text(Document(steps[-1].after))) + 40
        self._shown += len(steps)
        self._put(_together(steps) if self._inserted is not None else steps)
        pace = _SECONDS / max(time.perf_counter() - begun, _SECONDS / 2)
        self._signs = min(max(self._signs * pace, _FEWEST), _MOST)
        self.advanced.emit(self._shown, self._whole)
        if self._waiting:
            self._slices.start()
        else:
            self._end()

    def _end(self) -> None:
        self._slices.stop()
        self.ended.emit()


def _takes_back(step: BlocksReplaced, other: BlocksReplaced) -> bool:
    return step.index == other.index and step.before is other.after and step.after is other.before


def _together(steps: Sequence[BlocksReplaced]) -> list[BlocksReplaced]:
    """Nodes that are inserted one behind the other, at once."""
    return [BlocksReplaced(steps[0].index, (), tuple(node for step in steps for node in step.after))]
