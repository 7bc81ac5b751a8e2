# SPDX-License-Identifier: GPL-3.0-or-later
"""One history of edits an article: unlimited, over all fields, coalesced by word."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from newsdesk.document.tree import Blocks
from newsdesk.domain.manuscript.growth import Stroke, grown, grows, stroke
from newsdesk.domain.manuscript.packing import Texts
from newsdesk.domain.manuscript.past import Numbered, Past
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, Step

PAUSE = 2.0
"""Seconds without a key after which the next one begins a new edit."""


class History:
    """Edits that were made, and those that were taken back and may be made again.

    Each state of the text has a number; coming back to a text by undo or redo comes back to its number.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        texts = Texts()
        self._done, self._undone = Past(texts), Past(texts)
        self._bottom = self._saved = self._newest = 0
        self._last: Stroke | None = None
        self._last_at = 0.0

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is an edit to make again."""
        return bool(self._undone)

    def done(self, count: int) -> list[Edit]:
        """The edits that can be taken back, the last first, as many as are asked for."""
        return self._done.newest(count)

    def undone(self, count: int) -> list[Edit]:
        """The edits that can be made again, the next first, as many as are asked for."""
        return self._undone.newest(count)

    @property
    def weight(self) -> int:
        """Bytes that what is old of it takes."""
        return self._done.weight + self._undone.weight

    def pack_some(self) -> bool:
        """Pack a little of what is old, so that no edit has to wait for it later; whether there is more."""
        return self._done.pack_some() or self._undone.pack_some()

    @property
    def state(self) -> int:
        """The number of the text as it stands."""
        return self._done.numbers[-1] if self._done else self._bottom

    @property
    def former_state(self) -> int:
        """The number of the text before the last edit."""
        return self._done.numbers[-2] if len(self._done) > 1 else self._bottom

    def edits_since(self, state: int) -> int | None:
        """How many edits lead back to the text of that number; None where it cannot be had back."""
        numbers = self._done.numbers
        if state == self._bottom:
            return len(numbers)
        return len(numbers) - 1 - numbers.index(state) if state in numbers else None

    @property
    def dirty(self) -> bool:
        """Whether edits stand that the last save has not, or has and were taken back."""
        return self._saved != self.state

    def add(self, edit: Edit) -> bool:
        """Remember an edit that was made; the answer is whether the word typed last grew by it.

        What was taken back before can no longer be made again.
        """
        new, now = stroke(edit), self._clock()
        growing = (
            new is not None
            and self._last is not None
            and bool(self._done)
            and now - self._last_at <= PAUSE
            and grows(self._last, new, self._done.last, edit)
        )
        if growing:
            self.grow(edit)
        else:
            self._push(edit)
        self._last, self._last_at = new, now
        return growing

    def grow(self, edit: Edit) -> None:
        """Join an edit to the one made last, whatever it is."""
        if not self._done:
            self._push(edit)
            return
        last, _ = self._done.pop()
        self._push(grown(last, edit))

    def end_word(self) -> None:
        """Let the next key begin a new edit."""
        self._last = None

    def back(self) -> Edit | None:
        """The edit to take back."""
        self.end_word()
        if not self._done:
            return None
        self._undone.push(*self._done.pop())
        return self._undone.last

    def forward(self) -> Edit | None:
        """The edit to make again."""
        self.end_word()
        if not self._undone:
            return None
        self._done.push(*self._undone.pop())
        return self._done.last

    def taken_back(self, edit: Edit) -> None:
        """Remember that an edit was taken back that is older than this history, so that it can be made again."""
        self.end_word()
        self._undone.push(edit, self.state)
        self._bottom = self._next()
        self._done.clear()

    def settle(self, change: Callable[[Blocks], Blocks], since: int = -1) -> None:
        """Let the blocks of all edits behind the text of a number be others, as if they had been so when they came.

        The texts in which that shows are not the ones that had those numbers: a save has none of them.
        """
        first = len(self._done)
        while first and self._done.numbers[first - 1] > since:
            first -= 1
        changed = False
        # What was taken back comes after what stands, the last of it first.
        for row, edits in ((self._done, self._done.cut(first)), (self._undone, self._undone.cut(0)[::-1])):
            made: list[Numbered] = []
            for edit, number in edits:
                new = _settled(edit, change)
                changed = changed or new is not edit
                made.append((new, self._next() if changed else number))
            for each in made if row is self._done else reversed(made):
                row.push(*each)

    def mark_saved(self, state: int | None = None) -> None:
        """Remember that the text of that number is saved: the one that stands, unless another is named."""
        self.end_word()
        self._saved = self.state if state is None else state

    def mark_unsaved(self) -> None:
        """Remember that none of the texts so far is the one that is saved."""
        self.end_word()
        self._saved = -1

    def _push(self, edit: Edit) -> None:
        self._undone.clear()
        self._done.push(edit, self._next())

    def _next(self) -> int:
        self._newest += 1
        return self._newest


def _settled(edit: Edit, change: Callable[[Blocks], Blocks]) -> Edit:
    """The edit with other blocks; the very edit where none of them is another."""
    steps = tuple(_step_settled(step, change) for step in edit.steps)
    return edit if all(new is old for new, old in zip(steps, edit.steps, strict=True)) else replace(edit, steps=steps)


def _step_settled(step: Step, change: Callable[[Blocks], Blocks]) -> Step:
    if not isinstance(step, BlocksReplaced):
        return step
    before, after = change(step.before), change(step.after)
    return step if before is step.before and after is step.after else BlocksReplaced(step.index, before, after)
