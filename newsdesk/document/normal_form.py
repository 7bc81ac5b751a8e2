# SPDX-License-Identifier: GPL-3.0-or-later
"""The one tree that stands for each text: what reading always gives and writing always writes.

Any tree may be written; what Markdown cannot say is then said as near as it can: an empty paragraph vanishes, two
lists of one kind that follow each other are one, a line break in a heading is a space, rows are as long as the table.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from newsdesk.document.addresses import is_web
from newsdesk.document.block_scanner import DEEPEST, read_blocks
from newsdesk.document.block_syntax import PHOTO_ID, split_lines
from newsdesk.document.inline_normal_form import normal_inlines, normal_label, single_line
from newsdesk.document.tree import (
    Alignment,
    BlockNode,
    Blocks,
    Box,
    CodeBlock,
    Document,
    Embed,
    Figure,
    Footnote,
    Gallery,
    Heading,
    Inlines,
    Link,
    List,
    ListItem,
    Opaque,
    Paragraph,
    PullQuote,
    Quotation,
    Rule,
    Speech,
    Table,
    Text,
)
from newsdesk.document.walk import children

SPEECH_EDGES: Final = " \t\u00a0"
HIGHEST_NUMBER: Final = 999_999_999

_LINE_END = re.compile(r"\r\n?")


def normalised(document: Document) -> Document:
    """The document that `from_markdown(to_markdown(document))` gives; without sources."""
    return Document(normal_blocks(document.blocks))


def normal_blocks(blocks: Iterable[BlockNode], depth: int = 0) -> Blocks:
    """The normal form of blocks that follow each other, `depth` blocks deep."""
    normal: list[BlockNode] = []
    for block in blocks:
        for made in normal_block(block, depth):
            last = normal[-1] if normal else None
            if isinstance(last, List) and isinstance(made, List) and last.ordered == made.ordered:
                normal[-1] = List(last.items + made.items, last.ordered, last.start)
            else:
                normal.append(made)
    return tuple(normal)


def normal_block(block: BlockNode, depth: int = 0) -> Blocks:
    """The normal form of one block: no block where nothing is left, more than one where it was no block at all.

    A block that holds others and stands deeper than Markdown is read leaves what it holds.
    """
    if depth >= DEEPEST and isinstance(block, (List, Quotation, Gallery, Box, PullQuote, Embed, Footnote)):
        return normal_blocks(_held(block), depth)
    return _NORMAL[type(block)](block, depth)


def _held(block: List | Quotation | Gallery | Box | PullQuote | Embed | Footnote) -> Iterator[BlockNode]:
    if isinstance(block, Box):
        yield Paragraph((Text(block.title),))
    if isinstance(block, Embed):
        yield Paragraph((Link(block.url, block.title or (Text(block.url),)),))
    yield from children(block)
    if isinstance(block, Quotation):
        yield Speech("—", block.attribution)


def _paragraph(block: Paragraph, _: int) -> Blocks:
    inlines = normal_inlines(block.children)
    return (Paragraph(inlines),) if inlines else ()


def _heading(block: Heading, _: int) -> Blocks:
    inlines = normal_inlines(block.children, one_line=True)
    return (Heading(min(max(block.level, 2), 4), inlines),) if inlines else ()


def _speech(block: Speech, _: int) -> Blocks:
    inlines = normal_inlines(block.children, edges=SPEECH_EDGES)
    return (Speech(block.dash if block.dash in ("–", "—") else "–", inlines),) if inlines else ()


def _list(block: List, depth: int) -> Blocks:
    items = tuple(ListItem(normal_blocks(item.blocks, depth + 1)) for item in block.items)
    start = min(max(block.start, 0), HIGHEST_NUMBER) if block.ordered else 1
    return (List(items, block.ordered, start),) if items else ()


def _quotation(block: Quotation, depth: int) -> Blocks:
    blocks = normal_blocks(block.blocks, depth + 1)
    attribution = normal_inlines(block.attribution, one_line=True, edges=SPEECH_EDGES)
    if attribution and not blocks:
        return (Quotation((Speech("—", attribution),)),)
    return (Quotation(blocks, attribution),)


def _figure(block: Figure, _: int) -> Blocks:
    caption = normal_inlines(block.caption, one_line=True)
    if not PHOTO_ID.fullmatch(block.photo):
        return (Paragraph(caption),) if caption else ()
    return (Figure(block.photo, caption, block.placement, None if block.alt is None else single_line(block.alt)),)


def _gallery(block: Gallery, depth: int) -> Blocks:
    made = [normal for figure in block.figures for normal in _figure(figure, depth)]
    figures = tuple(figure for figure in made if isinstance(figure, Figure))
    return (Gallery(figures), *(other for other in made if not isinstance(other, Figure)))


def _box(block: Box, depth: int) -> Blocks:
    return (Box(single_line(block.title).replace("\t", " ").strip(" "), normal_blocks(block.blocks, depth + 1)),)


def _pull_quote(block: PullQuote, depth: int) -> Blocks:
    return (PullQuote(normal_blocks(block.blocks, depth + 1)),)


def _embed(block: Embed, _: int) -> Blocks:
    title = normal_inlines(block.title)
    if not is_web(block.url) or any(char.isspace() for char in block.url):
        return (Paragraph(title),) if title else ()
    return (Embed(block.url, title),)


def _table(block: Table, _: int) -> Blocks:
    width = max(len(block.alignments), len(block.header), *map(len, block.rows), 0)
    if not width:
        return ()
    alignments = block.alignments + (Alignment.NONE,) * (width - len(block.alignments))
    return (Table(alignments, _row(block.header, width), tuple(_row(row, width) for row in block.rows)),)


def _row(cells: Sequence[Inlines], width: int) -> tuple[Inlines, ...]:
    return tuple(normal_inlines(cell, one_line=True) for cell in (*cells, *[()] * (width - len(cells))))


def _rule(_: Rule, __: int) -> Blocks:
    return (Rule(),)


def _code(block: CodeBlock, _: int) -> Blocks:
    return (CodeBlock(_LINE_END.sub("\n", block.text), single_line(block.language).strip(" \t")),)


def _footnote(block: Footnote, depth: int) -> Blocks:
    return (Footnote(normal_label(block.label), normal_blocks(block.blocks, depth + 1)),)


def _opaque(block: Opaque, depth: int) -> Blocks:
    """Source text is what it reads as: only what no reader understands stays opaque."""
    return read_blocks([line.text for line in split_lines(block.text)], depth)


_NORMAL: Final[Mapping[type[BlockNode], Callable[[Any, int], Blocks]]] = {
    Paragraph: _paragraph,
    Heading: _heading,
    Speech: _speech,
    List: _list,
    Quotation: _quotation,
    Figure: _figure,
    Gallery: _gallery,
    Box: _box,
    PullQuote: _pull_quote,
    Embed: _embed,
    Table: _table,
    Rule: _rule,
    CodeBlock: _code,
    Footnote: _footnote,
    Opaque: _opaque,
}
