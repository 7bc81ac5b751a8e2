# SPDX-License-Identifier: GPL-3.0-or-later
"""The body changed on both sides: by blocks, and in a block by what it is made of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import lru_cache
from typing import Any, Final, TypeAlias, get_args

from newsdesk.document.normal_form import normal_block
from newsdesk.document.tree import (
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
    List,
    ListItem,
    Paragraph,
    PullQuote,
    Quotation,
    Speech,
    Table,
)
from newsdesk.document.walk import blocks, own_inlines
from newsdesk.domain.merging.collisions import Ledger, Place
from newsdesk.domain.merging.footnotes import parted
from newsdesk.domain.merging.rows import ALIKE, Kind, clashed, merged_row, thread
from newsdesk.domain.merging.tokens import plain_run
from newsdesk.domain.merging.weaving import Thread
from newsdesk.domain.merging.words import merged_run, merged_text

BODY: Final = "body"
_WORDS: Final = re.compile(r"\w+")
_REMEMBERED: Final = 2_048
"""Blocks whose words are known."""
_Prose: TypeAlias = Paragraph | Heading | Speech
_TEXTS: Final[Mapping[type[BlockNode], frozenset[str]]] = {
    kind: frozenset(field.name for field in fields(kind) if field.type == "str") for kind in get_args(BlockNode)
}
_PROSE: Final = (Paragraph, Heading, Speech)


def merged_body(base: Blocks, mine: Blocks, theirs: Blocks, ledger: Ledger) -> Blocks:
    """The top-level blocks; what neither side touched keeps its source."""
    mine, theirs = parted(base, mine, theirs)
    return merged_row(base, mine, theirs, _TOP, ledger)


def followed(base: Blocks, side: Blocks) -> Thread:
    """Which top-level blocks of one body stand in another, edited or not."""
    return thread(base, side, _TOP)


def written(block: BlockNode) -> str | None:
    """The bytes of a block without the blank lines around it; None where it was edited or made anew."""
    return None if block.source is None else block.source.text.strip("\r\n")


def _note(made: int, ledger: Ledger) -> None:
    ledger.place = Place(BODY, made)
    ledger.reached(made)


# -- what is one block ---------------------------------------------------------------------------------------------


def likeness(one: BlockNode, other: BlockNode) -> float:
    """How much two blocks are the same one, edited: from 0 to 1, by the words that they share."""
    both_prose = isinstance(one, _PROSE) and isinstance(other, _PROSE)
    if type(one) is not type(other) and not both_prose:
        return 0.0
    if isinstance(one, Figure) and isinstance(other, Figure) and one.photo == other.photo:
        return 1.0
    if isinstance(one, Embed) and isinstance(other, Embed) and one.url == other.url:
        return 1.0
    return _shared(_words(one), _words(other))


def _shared(one: Counter[str], other: Counter[str]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else ALIKE


def _took_in(other: BlockNode, before: BlockNode, after: BlockNode) -> bool:
    """Whether a block has words now that it had not, and that another one had: two paragraphs were joined."""
    return bool((_words(after) - _words(before)) & _words(other))


@lru_cache(maxsize=_REMEMBERED)
def _words(block: BlockNode) -> Counter[str]:
    texts = []
    for one in blocks(Document((block,))):
        texts += [plain_run(run) for run in own_inlines(one)]
        texts += [str(getattr(one, name)) for name in ("text", "label", "photo", "title") if name in _TEXTS[type(one)]]
    return Counter(_WORDS.findall("\n".join(texts)))


def _item_likeness(one: ListItem, other: ListItem) -> float:
    words = [sum(map(_words, item.blocks), Counter[str]()) for item in (one, other)]
    return _shared(*words)


def _cells_likeness(one: tuple[Inlines, ...], other: tuple[Inlines, ...]) -> float:
    same = sum(here == there for here, there in zip(one, other, strict=True))
    rows = [sum((_words(Paragraph(cell)) for cell in row), Counter[str]()) for row in (one, other)]
    return max(same / max(len(one), 1), _shared(*rows))


# -- one block on both sides ---------------------------------------------------------------------------------------


def merged_block(base: BlockNode, mine: BlockNode, theirs: BlockNode, ledger: Ledger) -> Blocks:
    """What both sides made of a block; two blocks where they cannot be one."""
    if mine == base == theirs:
        return (theirs if written(theirs) not in (None, written(base)) and written(mine) == written(base) else mine,)
    if mine == theirs:
        return (theirs if mine.source is None else mine,)
    if mine == base or theirs == base:
        return (theirs if mine == base else mine,)
    made: BlockNode | None = None
    if isinstance(base, _PROSE) and isinstance(mine, _PROSE) and isinstance(theirs, _PROSE):
        made = _prose(base, mine, theirs, ledger)
        return clashed((base,), (mine,), (theirs,), ledger) if made is None else normal_block(made)
    if type(base) is type(mine) is type(theirs) and type(base) in _MERGED:
        made = _MERGED[type(base)](base, mine, theirs, ledger)
    return clashed((base,), (mine,), (theirs,), ledger) if made is None else (made,)


def _one(base: Any, mine: Any, theirs: Any) -> tuple[bool, Any]:
    """Whether a value has one winner, and which."""
    if mine in (base, theirs):
        return True, theirs
    return theirs == base, mine


def _fixed(base: BlockNode, mine: BlockNode, theirs: BlockNode, *names: str) -> dict[str, Any] | None:
    """The values of a block that cannot be two; None where each side has its own."""
    values: dict[str, Any] = {}
    for name in names:
        known, values[name] = _one(*(getattr(block, name) for block in (base, mine, theirs)))
        if not known:
            return None
    return values


def _form(block: _Prose) -> tuple[type[_Prose], int | str]:
    if isinstance(block, Heading):
        return Heading, block.level
    return type(block), block.dash if isinstance(block, Speech) else ""


def _prose(base: _Prose, mine: _Prose, theirs: _Prose, ledger: Ledger) -> BlockNode | None:
    known, form = _one(*map(_form, (base, mine, theirs)))
    if not known:
        return None
    run = merged_run(base.children, mine.children, theirs.children, ledger, one_line=form[0] is Heading)
    return Paragraph(run) if form[0] is Paragraph else form[0](form[1], run)


def _list(base: List, mine: List, theirs: List, ledger: Ledger) -> BlockNode | None:
    fixed = _fixed(base, mine, theirs, "ordered", "start")
    if fixed is None:
        return None
    return List(merged_row(base.items, mine.items, theirs.items, _ITEMS, ledger), **fixed)


def _blocks(base: Blocks, mine: Blocks, theirs: Blocks, ledger: Ledger) -> Blocks:
    return merged_row(base, mine, theirs, _WITHIN, ledger)


def _quotation(base: Quotation, mine: Quotation, theirs: Quotation, ledger: Ledger) -> BlockNode:
    held = _blocks(base.blocks, mine.blocks, theirs.blocks, ledger)
    whose = merged_run(base.attribution, mine.attribution, theirs.attribution, ledger, one_line=True)
    return Quotation(held, whose)


def _box(base: Box, mine: Box, theirs: Box, ledger: Ledger) -> BlockNode:
    title = merged_text(base.title, mine.title, theirs.title, ledger)
    return Box(title, _blocks(base.blocks, mine.blocks, theirs.blocks, ledger))


def _pull_quote(base: PullQuote, mine: PullQuote, theirs: PullQuote, ledger: Ledger) -> BlockNode:
    return PullQuote(_blocks(base.blocks, mine.blocks, theirs.blocks, ledger))


def _footnote(base: Footnote, mine: Footnote, theirs: Footnote, ledger: Ledger) -> BlockNode | None:
    fixed = _fixed(base, mine, theirs, "label")
    return None if fixed is None else Footnote(blocks=_blocks(base.blocks, mine.blocks, theirs.blocks, ledger), **fixed)


def _figure(base: Figure, mine: Figure, theirs: Figure, ledger: Ledger) -> BlockNode | None:
    fixed = _fixed(base, mine, theirs, "photo", "placement", "alt")
    if fixed is None:
        return None
    return Figure(caption=merged_run(base.caption, mine.caption, theirs.caption, ledger, one_line=True), **fixed)


def _gallery(base: Gallery, mine: Gallery, theirs: Gallery, ledger: Ledger) -> BlockNode:
    return Gallery(merged_row(base.figures, mine.figures, theirs.figures, _FIGURES, ledger))


def _embed(base: Embed, mine: Embed, theirs: Embed, ledger: Ledger) -> BlockNode | None:
    fixed = _fixed(base, mine, theirs, "url")
    return None if fixed is None else Embed(title=merged_run(base.title, mine.title, theirs.title, ledger), **fixed)


def _table(base: Table, mine: Table, theirs: Table, ledger: Ledger) -> BlockNode | None:
    """By cells, as long as nobody changed the columns."""
    fixed = _fixed(base, mine, theirs, "alignments")
    widths = {len(row) for table in (base, mine, theirs) for row in (table.alignments, table.header, *table.rows)}
    if fixed is None or len(widths) > 1:
        return None
    (header,) = _cells(base.header, mine.header, theirs.header, ledger)
    return Table(header=header, rows=merged_row(base.rows, mine.rows, theirs.rows, _ROWS, ledger), **fixed)


def _cells(
    base: tuple[Inlines, ...], mine: tuple[Inlines, ...], theirs: tuple[Inlines, ...], ledger: Ledger
) -> tuple[tuple[Inlines, ...]]:
    three = zip(base, mine, theirs, strict=True)
    return (tuple(merged_run(*cells, ledger, one_line=True) for cells in three),)


def _item(base: ListItem, mine: ListItem, theirs: ListItem, ledger: Ledger) -> tuple[ListItem]:
    return (ListItem(_blocks(base.blocks, mine.blocks, theirs.blocks, ledger)),)


def _code(base: CodeBlock, mine: CodeBlock, theirs: CodeBlock, ledger: Ledger) -> BlockNode | None:
    fixed = _fixed(base, mine, theirs, "language")
    if fixed is None:
        return None
    was, here, there = (tuple(block.text.split("\n")) for block in (base, mine, theirs))
    return CodeBlock("\n".join(merged_row(was, here, there, _LINES, ledger)), **fixed)


def _line(base: str, mine: str, theirs: str, ledger: Ledger) -> tuple[str, ...]:
    known, line = _one(base, mine, theirs)
    return (line,) if known else clashed((base,), (mine,), (theirs,), ledger)


_MERGED: Final[Mapping[type[BlockNode], Callable[[Any, Any, Any, Ledger], BlockNode | None]]] = {
    List: _list,
    Quotation: _quotation,
    Box: _box,
    PullQuote: _pull_quote,
    Footnote: _footnote,
    Figure: _figure,
    Gallery: _gallery,
    Embed: _embed,
    Table: _table,
    CodeBlock: _code,
}
_TOP: Final[Kind[BlockNode]] = Kind(likeness, merged_block, _note, _took_in)
_WITHIN: Final[Kind[BlockNode]] = Kind(likeness, merged_block, took_in=_took_in)
_ITEMS: Final[Kind[ListItem]] = Kind(_item_likeness, _item)
_FIGURES: Final[Kind[Figure]] = Kind(likeness, merged_block)  # type: ignore[arg-type]  # of three figures come figures
_ROWS: Final[Kind[tuple[Inlines, ...]]] = Kind(_cells_likeness, _cells)
_LINES: Final[Kind[str]] = Kind(lambda *_: 0.0, _line)
