# SPDX-License-Identifier: GPL-3.0-or-later
"""A long text that comes into its sheet by and by: first what will be seen of it, then what is above and below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsdesk.document.plain_text import plain_text
from newsdesk.document.tree import BlockNode, Blocks, Document
from newsdesk.domain.manuscript.steps import BlocksReplaced

ABOVE: Final = 3_000
BELOW: Final = 9_000
"""Signs before and behind the first line seen that are written at once: more than the largest screen shows."""
_REST: Final = 6_000
"""Signs that are not worth to be waited for."""
_BLOCK: Final = 40
"""Signs that a block counts for beside its own."""
_AT_ONCE: Final = 8


def part_seen(blocks: Blocks, near: int) -> range:
    """The blocks that are written at first where one of them stands at the upper edge of the view."""
    near = max(0, min(near, len(blocks) - 1))
    first, last = _before(blocks, near, ABOVE), _behind(blocks, near, BELOW)
    if not _before(blocks, first, _REST) and _behind(blocks, last, _REST) == len(blocks):
        return range(len(blocks))
    return range(first, last)


def rest_of(blocks: Blocks, part: range) -> list[BlocksReplaced]:
    """The steps that write all other blocks: those above first, because what is seen moves with them."""
    return [
        BlocksReplaced(place, those, those)
        for first, last in ((0, part.start), (part.stop, len(blocks)))
        for place in range(first, last, _AT_ONCE)
        for those in (blocks[place : min(place + _AT_ONCE, last)],)
    ]


def joined(steps: Sequence[BlocksReplaced]) -> list[BlocksReplaced]:
    """The same steps, those that write blocks one behind the other being one."""
    found: list[BlocksReplaced] = []
    for step in steps:
        last = found[-1] if found else None
        written = step.before is step.after and last is not None and last.before is last.after
        if written and last is not None and step.index == last.index + len(last.after):
            those = last.after + step.after
            found[-1] = BlocksReplaced(last.index, those, those)
        else:
            found.append(step)
    return found


def _before(blocks: Blocks, place: int, signs: int) -> int:
    while place > 0 and signs > 0:
        place -= 1
        signs -= _signs(blocks[place])
    return place


def _behind(blocks: Blocks, place: int, signs: int) -> int:
    while place < len(blocks) and signs > 0:
        signs -= _signs(blocks[place])
        place += 1
    return place


def _signs(block: BlockNode) -> int:
    return len(plain_text(Document((block,)))) + _BLOCK
