# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks of the tree as lines, one a QTextBlock, and lines of lists as a tree again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from newsdesk.document.tree import (
    Alignment,
    BlockNode,
    Blocks,
    Figure,
    Heading,
    Inlines,
    List,
    ListItem,
    Paragraph,
    Placement,
    Quotation,
    Rule,
    Speech,
)
from newsdesk.ui.editor.keepsakes import new_group
from newsdesk.ui.editor.kinds import HEADINGS, Kind, Line

DEEPEST_LIST: Final = 6
HIGHEST_START: Final = 2**31 - 1
"""Qt keeps properties in 32 bits."""


def lines_of(block: BlockNode) -> list[Line]:
    """The lines of a block that is no table; what cannot be edited as text is one line with its node."""
    if isinstance(block, Paragraph):
        return [Line(Kind.PARAGRAPH, block.children)]
    if isinstance(block, Heading):
        return [Line(HEADINGS[min(max(block.level, 2), 4)], block.children)]
    if isinstance(block, Speech):
        return [Line(Kind.SPEECH, block.children, dash=block.dash)]
    if isinstance(block, Figure):
        align = Alignment.RIGHT if block.placement is Placement.RIGHT else Alignment.NONE
        return [Line(Kind.FIGURE, block.caption, node=block, align=align)]
    if isinstance(block, Rule):
        return [Line(Kind.RULE, node=block)]
    lines: list[Line] | None = None
    if isinstance(block, List):
        lines = _list_lines(block, 1)
    elif isinstance(block, Quotation):
        lines = _quotation_lines(block)
    return [Line(Kind.OBJECT, node=block)] if lines is None else lines


def _list_lines(block: List, depth: int) -> list[Line] | None:
    if depth > DEEPEST_LIST or block.start > HIGHEST_START:
        return None
    lines: list[Line] = []
    for item in block.items:
        text, nested = _parted(item)
        if text is None:
            return None
        lines.append(Line(Kind.ITEM, text, depth=depth, ordered=block.ordered, start=block.start))
        for one in nested:
            below = _list_lines(one, depth + 1)
            if below is None:
                return None
            lines.extend(below)
    return lines or None


def _parted(item: ListItem) -> tuple[Inlines | None, list[List]]:
    """The text of an item and the lists below it; no text where it holds anything else."""
    rest = item.blocks
    text: Inlines = ()
    if rest and isinstance(rest[0], Paragraph):
        text, rest = rest[0].children, rest[1:]
    nested = [one for one in rest if isinstance(one, List)]
    return (text if len(nested) == len(rest) else None), nested


def _quotation_lines(block: Quotation) -> list[Line] | None:
    group = new_group()
    lines: list[Line] = []
    for one in block.blocks:
        if isinstance(one, Paragraph):
            lines.append(Line(Kind.QUOTE, one.children, group))
        elif isinstance(one, Speech):
            lines.append(Line(Kind.QUOTE_SPEECH, one.children, group, dash=one.dash))
        else:
            return None
    if block.attribution:
        lines.append(Line(Kind.ATTRIBUTION, block.attribution, group))
    return lines or [Line(Kind.QUOTE, (), group)]


@dataclass(slots=True)
class _Open:
    """A list that is being filled."""

    depth: int
    ordered: bool
    start: int
    items: list[list[BlockNode]] = field(default_factory=list)

    def close(self) -> List:
        """The list as a node."""
        items = tuple(ListItem(tuple(blocks)) for blocks in self.items)
        return List(items, self.ordered, self.start if self.ordered else 1)


def list_of(lines: Sequence[Line]) -> List:
    """The list that lines of items are; a line that stands too deep is one step below the line before it."""
    opened: list[_Open] = []
    for line in lines:
        depth = max(1, min(line.depth, len(opened) + 1))
        while len(opened) > depth or (len(opened) == depth > 1 and opened[-1].ordered != line.ordered):
            _shut(opened)
        if len(opened) < depth:
            opened.append(_Open(depth, line.ordered, line.start))
        text: list[BlockNode] = [Paragraph(line.children)] if line.children else []
        opened[-1].items.append(text)
    while len(opened) > 1:
        _shut(opened)
    return opened[0].close()


def _shut(opened: list[_Open]) -> None:
    inner = opened.pop()
    opened[-1].items[-1].append(inner.close())


def with_lists_joined(blocks: Blocks) -> Blocks:
    """Blocks that follow each other, with lists of one kind that became neighbours made one, as everywhere."""
    joined: list[BlockNode] = []
    for block in blocks:
        last = joined[-1] if joined else None
        if isinstance(last, List) and isinstance(block, List) and last.ordered == block.ordered:
            joined[-1] = List(last.items + block.items, last.ordered, last.start)
        else:
            joined.append(block)
    return tuple(joined)
