# SPDX-License-Identifier: GPL-3.0-or-later
"""The way from one body to another: only the blocks that differ, so that all else on the screen stays as it is."""

from __future__ import annotations

from newsdesk.document.tree import BlockNode, Blocks
from newsdesk.domain.manuscript.steps import BlocksReplaced
from newsdesk.domain.merging.alignment import matched
from newsdesk.domain.merging.body import written


def blocks_replaced(before: Blocks, after: Blocks) -> list[BlocksReplaced]:
    """The steps that make of one body the other, the last place first."""
    matches = matched([_key(block) for block in before], [_key(block) for block in after])
    steps: list[BlocksReplaced] = []
    start = place = 0
    for at, to in enumerate([*matches, len(after)]):
        if to is None:
            continue
        if start < at or place < to:
            steps.append(BlocksReplaced(start, before[start:at], after[place:to]))
        start, place = at + 1, to + 1
    return steps[::-1]


def _key(block: BlockNode) -> tuple[BlockNode, str | None]:
    return block, written(block)
