# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of a page to blocks: items to lists, quoted rows to quotations, captions to the pictures before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from newsdesk.document.inline_normal_form import normal_inlines
from newsdesk.document.tree import (
    BlockNode,
    Blocks,
    Figure,
    Heading,
    Inlines,
    LineBreak,
    List,
    ListItem,
    Paragraph,
    Quotation,
    Speech,
    Text,
)

_SPEECH: Final = re.compile(r"[–—][ \u00a0]")
_EDGES: Final = " \t\u00a0"


@dataclass(frozen=True, slots=True)
class Row:
    """One paragraph of the page: a heading of `level`, an item `depth` deep, or neither; or a finished `block`.

    Rows of one `item` belong to it together.
    """

    inlines: Inlines = ()
    level: int = 0
    depth: int = 0
    ordered: bool = False
    start: int = 1
    item: int = 0
    quoted: bool = False
    attribution: bool = False
    caption: bool = False
    block: BlockNode | None = None


def blocks_of(rows: Sequence[Row]) -> Blocks:
    """The blocks that rows are."""
    blocks: list[BlockNode] = []
    place = 0
    while place < len(rows):
        row, end = rows[place], place + 1
        if row.block is not None:
            blocks.append(row.block)
        elif row.depth:
            while end < len(rows) and rows[end].depth:
                end += 1
            blocks.extend(_lists(_shallow(rows[place:end]), 1))
        elif row.quoted and not row.level:
            while end < len(rows) and rows[end].quoted and not (rows[end].depth or rows[end].level or rows[end].block):
                end += 1
            blocks.append(_quotation(rows[place:end]))
        elif row.caption and blocks and isinstance(last := blocks[-1], Figure) and not last.caption:
            blocks[-1] = replace(last, caption=normal_inlines(row.inlines, one_line=True))
        else:
            blocks.append(_prose(row))
        place = end
    return tuple(blocks)


def _prose(row: Row) -> BlockNode:
    if row.level:
        return Heading(min(max(row.level, 2), 4), normal_inlines(row.inlines, one_line=True))
    return _speech(row.inlines) or Paragraph(row.inlines)


def _speech(inlines: Inlines) -> Speech | None:
    first = inlines[0]
    if isinstance(first, Text) and _SPEECH.match(first.text):
        rest = normal_inlines((Text(first.text[2:]), *inlines[1:]), edges=_EDGES)
        if rest:
            return Speech(first.text[0], rest)
    return None


def _quotation(rows: Sequence[Row]) -> Quotation:
    said = tuple(_speech(row.inlines) or Paragraph(row.inlines) for row in rows if not row.attribution)
    names = [row.inlines for row in rows if row.attribution]
    if not said or len(names) != 1:
        return Quotation(tuple(_speech(row.inlines) or Paragraph(row.inlines) for row in rows))
    first = names[0][0]
    name = names[0]
    if isinstance(first, Text) and _SPEECH.match(first.text):
        name = (Text(first.text[2:]), *name[1:])
    return Quotation(said, normal_inlines(name, one_line=True, edges=_EDGES))


def _shallow(rows: Sequence[Row]) -> list[Row]:
    """Rows of lists, none more than one step deeper than the one before, and what belongs to one item joined."""
    made: list[Row] = []
    depth = 0
    for row in rows:
        last = made[-1] if made else None
        if last is not None and row.item and row.item == last.item:
            made[-1] = replace(last, inlines=(*last.inlines, LineBreak(), *row.inlines))
            continue
        depth = min(row.depth, depth + 1)
        made.append(replace(row, depth=depth))
    return made


def _lists(rows: Sequence[Row], depth: int) -> list[BlockNode]:
    """Items of one depth as lists, with what stands deeper inside them."""
    lists: list[BlockNode] = []
    items: list[ListItem] = []
    first = rows[0]
    place = 0
    while place < len(rows):
        row = rows[place]
        if items and row.ordered != first.ordered:
            lists.append(_list(items, first))
            items, first = [], row
        end = place + 1
        while end < len(rows) and rows[end].depth > depth:
            end += 1
        inner = _lists(rows[place + 1 : end], depth + 1) if end > place + 1 else []
        items.append(ListItem((Paragraph(normal_inlines(row.inlines)), *inner)))
        place = end
    lists.append(_list(items, first))
    return lists


def _list(items: Sequence[ListItem], first: Row) -> List:
    return List(tuple(items), first.ordered, first.start if first.ordered else 1)
