# SPDX-License-Identifier: GPL-3.0-or-later
"""A text under work in the form that a save would give it, with the way back to the blocks that are edited."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from newsdesk.document.normal_form import normal_block
from newsdesk.document.tree import (
    BlockNode,
    Blocks,
    Box,
    Document,
    Footnote,
    FootnoteReference,
    Heading,
    List,
    Opaque,
)
from newsdesk.document.walk import blocks, inlines

_FAR_REACHING = (Heading, Box, Footnote, Opaque)


@dataclass(frozen=True, slots=True)
class Galley:
    """The normal form of a text; `spans` says for each edited block how many blocks of it stand for that one.

    A block that a save would drop has none; of lists that a save would join the first stands for all.
    """

    document: Document
    spans: tuple[int, ...]


def galley(document: Document) -> Galley:
    """The document as it would be read again once it was written."""
    normal: list[BlockNode] = []
    spans: list[int] = []
    for block in document.blocks:
        before = len(normal)
        for made in normal_parts(block):
            last = normal[-1] if normal else None
            if isinstance(last, List) and isinstance(made, List) and last.ordered == made.ordered:
                normal[-1] = List(last.items + made.items, last.ordered, last.start)
            else:
                normal.append(made)
        spans.append(len(normal) - before)
    return Galley(Document(tuple(normal)), tuple(spans))


def normal_parts(block: BlockNode) -> Blocks:
    """What stands for one block that is saved; one that still has its source is as it was read."""
    return (block,) if block.source is not None else normal_block(block)


def is_local(*those: Blocks) -> bool:
    """Whether blocks may come and go without a change to the HTML of any other block.

    Headings shift the levels below them, footnotes the numbers, and lists may join their neighbours.
    """
    return not any(_reaches_far(block) for each in those for block in each)


def _reaches_far(block: BlockNode) -> bool:
    if isinstance(block, List):
        return True
    part = Document((block,))
    return any(isinstance(one, _FAR_REACHING) for one in blocks(part)) or _refers(inlines(block))


def _refers(those: Iterable[object]) -> bool:
    return any(isinstance(node, FootnoteReference) for node in those)
