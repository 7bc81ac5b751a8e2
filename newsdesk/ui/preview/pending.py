# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits that the page does not show yet: steps on the same blocks are one."""

from __future__ import annotations

from collections.abc import Sequence

from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit
from newsdesk.domain.manuscript.telling import is_much


class Pending:
    """What was edited since it was last taken."""

    def __init__(self) -> None:
        self._steps: list[BlocksReplaced] = []
        self._fields = False  # or much of the body

    @property
    def empty(self) -> bool:
        """Whether nothing was edited."""
        return not self._steps and not self._fields

    @property
    def fields(self) -> bool:
        """Whether something other than the body was edited, or so much of it that single blocks are no help."""
        return self._fields

    @property
    def steps(self) -> Sequence[BlocksReplaced]:
        """The steps on the body."""
        return self._steps

    def add(self, edit: Edit) -> None:
        """Take note of an edit that was made; takes as long for a long text as for a short one."""
        if is_much(edit.steps):
            self._fields = True  # the page as a whole is made elsewhere, and no key waits for it
            return
        for step in edit.steps:
            if not isinstance(step, BlocksReplaced):
                self._fields = True
            elif self._steps and _replaces(self._steps[-1], step):
                self._steps[-1] = BlocksReplaced(step.index, self._steps[-1].before, step.after)
            else:
                self._steps.append(step)

    def take(self) -> tuple[BlocksReplaced, ...]:
        """The steps in the order in which they were made; nothing is pending afterwards."""
        steps = tuple(self._steps)
        self._steps.clear()
        self._fields = False
        return steps


def _replaces(earlier: BlocksReplaced, later: BlocksReplaced) -> bool:
    """Whether a step puts others in the place of just the blocks that the one before it put there."""
    return earlier.index == later.index and len(earlier.after) == len(later.before)
