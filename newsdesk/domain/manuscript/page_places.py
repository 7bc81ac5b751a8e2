# SPDX-License-Identifier: GPL-3.0-or-later
"""From a place on an article's page to the place in its text: pure counting, so that the page needs no marks.

A block's text is a row of runs: a paragraph is one, a list has one for each item, a table one for each cell, a figure
its caption. On the page each run is held by one element (`page.js` names them), and holders come in the order of runs.
Signs are counted in UTF-16, as browsers and Qt do.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from newsdesk.document.inline_normal_form import normal_inlines
from newsdesk.document.tree import (
    BlockNode,
    Box,
    Code,
    CodeBlock,
    Document,
    EditorialNote,
    Embed,
    Figure,
    Footnote,
    FootnoteReference,
    Gallery,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    List,
    ListItem,
    Opaque,
    Paragraph,
    PullQuote,
    Quotation,
    Speech,
    Table,
    Text,
)
from newsdesk.document.walk import blocks, children
from newsdesk.domain.manuscript.steps import BODY

WHOLE: Final = -1
"""In place of a run: the block itself, as a picture or a rule is clicked."""


@dataclass(frozen=True, slots=True)
class TextPlace:
    """A place between signs: of the body, the run `run` of its block `block`; of another field its signs alone.

    Each sign of a run counts as the editor has it: line breaks, footnote marks and remarks are one sign.
    """

    field: str
    block: int = 0
    run: int = 0
    offset: int = 0


@dataclass(frozen=True, slots=True)
class PagePlace:
    """A place on the page: an element of the body, which of the holders in it (-1 for none), the signs before.

    Of a figure, `signs` -1 is the picture itself.
    """

    element: int
    holder: int
    signs: int


@dataclass(frozen=True, slots=True)
class _Slot:
    """A run or a holder: `inlines` None is a holder without a run, `held` tells whether a run has a holder at all.

    `before` is what the page shows before the run in the same holder.
    """

    inlines: Inlines | None
    held: bool = True
    before: int = 0
    picture: bool = False


def place_in_text(document: Document, spans: Sequence[int], clicked: PagePlace) -> TextPlace:
    """The place in the text for a place on its page; `spans` says how many elements stand for each block."""
    block = _block_at(spans, clicked.element)
    if block >= len(document.blocks):
        return TextPlace(BODY, max(0, len(document.blocks) - 1), WHOLE)
    if clicked.holder < 0 or spans[block] != 1:
        return TextPlace(BODY, block, WHOLE)
    defined = {one.label for one in blocks(document) if isinstance(one, Footnote)}
    holder = clicked.holder
    for each in range(block, len(document.blocks)):
        if each > block and (spans[each] or not isinstance(document.blocks[each], List)):
            break
        slots = _slots(document.blocks[each])
        held = [number for number, slot in enumerate(slots) if slot.held]
        if holder < len(held):
            return _in_slots(slots, held[holder], clicked.signs, each, defined)
        holder -= len(held)  # lists that a save joins are one element
    return TextPlace(BODY, block, WHOLE)


def runs(block: BlockNode) -> tuple[Inlines, ...]:
    """The runs of a block's text in their order."""
    return tuple(slot.inlines for slot in _slots(block) if slot.inlines is not None)


def _block_at(spans: Sequence[int], element: int) -> int:
    """The block that an element stands for; as many as there are for an element behind them all."""
    return bisect_right(list(accumulate(spans)), element)


def _in_slots(slots: Sequence[_Slot], wanted: int, signs: int, block: int, defined: Collection[str]) -> TextPlace:
    slot = slots[wanted]
    run = sum(one.inlines is not None for one in slots[:wanted])
    if slot.inlines is None:
        return TextPlace(BODY, block, run)
    if slot.picture and signs < 0:
        return TextPlace(BODY, block, WHOLE if len(slots) == 1 else run)
    return TextPlace(BODY, block, run, _own_signs(slot.inlines, signs - slot.before, defined))


def _own_signs(run: Inlines, shown: int, defined: Collection[str]) -> int:
    """How many of a run's own signs stand before a place with so many shown signs before it."""
    count = 0
    for visible, own in _widths(run, defined):
        if shown <= 0:
            break
        count += min(own, shown)
        shown -= visible
    return count


def _widths(run: Iterable[Inline], defined: Collection[str]) -> Iterator[tuple[int, int]]:
    """How many signs each leaf has on the page, and how many of its own."""
    for node in run:
        if isinstance(node, Text | Code):
            width = wide(node.text)
            yield width, width
        elif isinstance(node, LineBreak):
            yield 1, 1
        elif isinstance(node, FootnoteReference):
            yield (1 if node.label in defined else wide(f"[^{node.label}]")), 1
        elif isinstance(node, EditorialNote):
            yield 0, 1
        else:
            yield from _widths(node.children, defined)


def wide(text: str) -> int:
    """How many signs a text has in UTF-16."""
    return len(text) + sum(sign > "\uffff" for sign in text)


def _slots(block: BlockNode) -> list[_Slot]:
    return list(_of_block(block, top=True))


def _of_block(block: BlockNode, *, top: bool = False) -> Iterator[_Slot]:
    if isinstance(block, List):
        for item in block.items:
            yield from _of_item(item)
    elif isinstance(block, Quotation | Box | PullQuote | Footnote | Gallery):
        yield from _of_several(block)
    else:
        yield from _of_leaf(block, top=top)


def _of_leaf(block: BlockNode, *, top: bool) -> Iterator[_Slot]:
    if isinstance(block, Paragraph | Heading | Speech):
        before = wide(block.dash) + 1 if isinstance(block, Speech) else 0
        yield _Slot(block.children, top or bool(normal_inlines(block.children)), before)
    elif isinstance(block, Figure):
        yield _Slot(block.caption, picture=True)
    elif isinstance(block, Embed):
        yield _Slot(block.title)
    elif isinstance(block, Table):
        for row in (block.header, *block.rows):
            yield from map(_Slot, row)
    elif isinstance(block, CodeBlock | Opaque):
        yield _Slot((Text(block.text),))


def _of_several(block: Quotation | Box | PullQuote | Footnote | Gallery) -> Iterator[_Slot]:
    if isinstance(block, Box) and block.title:
        yield _Slot((Text(block.title),))
    for child in children(block):
        yield from _of_block(child)
    if isinstance(block, Quotation) and block.attribution:
        yield _Slot(block.attribution, _shows(block.attribution))


def _of_item(item: ListItem) -> Iterator[_Slot]:
    """An item holds its first paragraph itself, unless more than lists follows it."""
    text = item.blocks[:1] if item.blocks and isinstance(item.blocks[0], Paragraph) else ()
    rest = item.blocks[len(text) :]
    if all(isinstance(one, List) for one in rest):
        yield _Slot(text[0].children if text and isinstance(text[0], Paragraph) else ())
    else:
        yield _Slot(None)
        rest = item.blocks
    for one in rest:
        yield from _of_block(one)


def _shows(run: Iterable[Inline]) -> bool:
    """Whether anything of a run is on the page."""
    return any(visible for visible, _ in _widths(run, ()))
