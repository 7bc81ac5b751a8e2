# SPDX-License-Identifier: GPL-3.0-or-later
"""The elements of blocks that came: what a key did at once, what needs the library in another thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from newsdesk.document.elements import Elements, finished, fragments_of
from newsdesk.document.galley import is_local
from newsdesk.document.tree import Blocks, FootnoteReference, Paragraph, Speech
from newsdesk.document.walk import inlines
from newsdesk.domain.manuscript.steps import BlocksReplaced

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.proofs import Proof

_MOST_BLOCKS: Final = 2
_MOST_SIGNS: Final = 4_000
_SIGNS_OF_A_NODE: Final = 20
"""How many signs take as long as a mark around them."""


def made_of(newsroom: Newsroom, proof: Proof, steps: Sequence[BlocksReplaced]) -> list[Elements] | None:
    """The elements of the blocks that came with each step; None where a change reaches beyond its blocks."""
    if not all(is_local(step.before, step.after) for step in steps):
        return None
    coming: Blocks = tuple(block for step in steps for block in step.after)
    made = iter(newsroom.proofs.blocks(proof, coming))
    return [tuple(next(made) for _ in step.after) for step in steps]


def made_at_once(steps: Sequence[BlocksReplaced]) -> list[Elements] | None:
    """The same for a few words in a paragraph; None where more came, or something that only the library knows."""
    if len(steps) != 1 or not all(map(_is_short, (steps[0].before, steps[0].after))):
        return None
    made = finished(fragments_of(steps[0].after))
    return None if made is None else [made]


def _is_short(blocks: Blocks) -> bool:
    """Whether blocks are short and local: footnotes have numbers that other blocks have a part in."""
    if len(blocks) > _MOST_BLOCKS or not all(isinstance(block, (Paragraph, Speech)) for block in blocks):
        return False
    room = _MOST_SIGNS
    for block in blocks:
        for node in inlines(block):
            room -= _SIGNS_OF_A_NODE + len(getattr(node, "text", ""))
            if room < 0 or isinstance(node, FootnoteReference):
                return False
    return True
