# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of a text, and the steps that change, order and remove them; those in galleries and boxes too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from newsdesk.document.plain_text import inline_text
from newsdesk.document.tree import (
    BlockNode,
    Blocks,
    Box,
    Document,
    Figure,
    Footnote,
    Gallery,
    Inlines,
    List,
    PullQuote,
    Quotation,
    Text,
)
from newsdesk.document.walk import figures
from newsdesk.domain.manuscript.steps import BlocksReplaced
from newsdesk.domain.photo import Photo

Place = tuple[int, int]
"""A figure's place: its top-level block, and which of that block's figures it is."""


@dataclass(frozen=True, slots=True)
class PlacedFigure:
    """A figure where it stands."""

    place: Place
    figure: Figure

    @property
    def photo(self) -> int:
        """The photo's id; 0 for what was written as one and is none."""
        return photo_of(self.figure)


def photo_of(figure: Figure) -> int:
    """The id of a figure's photo; 0 for what was written as one and is none."""
    return int(figure.photo) if figure.photo.isdecimal() else 0


def placed_figures(document: Document) -> tuple[PlacedFigure, ...]:
    """Every figure of a text, in reading order."""
    return tuple(
        PlacedFigure((block, order), figure)
        for block, node in enumerate(document.blocks)
        for order, figure in enumerate(figures(Document((node,))))
    )


def steps_to(document: Document, changes: Mapping[Place, Figure | None]) -> tuple[BlocksReplaced, ...]:
    """The steps that put other figures in some places, or none; the last block first, so that each index holds."""
    steps = []
    for block in sorted({block for block, _ in changes}, reverse=True):
        before = document.blocks[block]
        wanted = {order: figure for (where, order), figure in changes.items() if where == block}
        after = _changed(before, wanted)
        if after != (before,):
            steps.append(BlocksReplaced(block, (before,), after))
    return tuple(steps)


def steps_to_move(document: Document, source: int, target: int) -> tuple[BlocksReplaced, ...]:
    """The steps that make the figure number `source` the one number `target`; the text between them stays."""
    placed = placed_figures(document)
    order = [each.figure for each in placed]
    order.insert(target, order.pop(source))
    moved = {
        each.place: replace(figure, source=None)
        for each, figure in zip(placed, order, strict=True)
        if each.figure != figure
    }
    return steps_to(document, moved)


def new_figures(photos: tuple[Photo, ...]) -> Blocks:
    """Figures of photos, to be put into a text."""
    return tuple(Figure(str(photo.id)) for photo in photos)


def is_plain(caption: Inlines) -> bool:
    """Whether a caption is words alone, so that a line can hold it without loss."""
    return all(isinstance(node, Text) for node in caption)


def caption_of(text: str) -> Inlines:
    """A caption of plain words; none where there are none."""
    words = " ".join(text.split())
    return (Text(words),) if words else ()


def seen_caption(figure: Figure, photo: Photo | None) -> str:
    """The caption that a reader meets."""
    return inline_text(figure.caption) or (photo.caption if photo is not None else "")


def seen_alt(figure: Figure, photo: Photo | None) -> str:
    """The alt text that a reader meets."""
    if figure.alt is not None:
        return figure.alt
    return photo.alt if photo is not None else ""


def uncredited(placed: Iterable[PlacedFigure], photos: Mapping[int, Photo]) -> list[int]:
    """The ids of the photos that need a credit, each once; one that is awaited is asked for nothing."""
    found = (photos[each.photo] for each in placed if each.photo in photos)
    return list(dict.fromkeys(photo.id for photo in found if not photo.awaited and not photo.credit.strip()))


def without_alt(placed: Iterable[PlacedFigure], photos: Mapping[int, Photo]) -> list[Place]:
    """The places of the figures whose readers would meet no alt text."""
    known = ((each, photos[each.photo]) for each in placed if each.photo in photos)
    return [each.place for each, photo in known if not photo.awaited and not seen_alt(each.figure, photo).strip()]


def _changed(block: BlockNode, wanted: Mapping[int, Figure | None]) -> Blocks:
    """The block with its figures exchanged; what loses all that it held goes too."""
    found = _exchanged(block, wanted, iter(range(len(tuple(figures(Document((block,))))))))
    return (found,) if found is not None else ()


def _exchanged(block: BlockNode, wanted: Mapping[int, Figure | None], numbers: Iterator[int]) -> BlockNode | None:
    if isinstance(block, Figure):
        return wanted.get(next(numbers), block)
    if isinstance(block, Gallery):
        rest = [wanted.get(next(numbers), figure) for figure in block.figures]
        kept = tuple(figure for figure in rest if figure is not None)
        return replace(block, figures=kept, source=None) if kept else None
    if isinstance(block, List):
        items = tuple(replace(item, blocks=_below(item.blocks, wanted, numbers)) for item in block.items)
        return replace(block, items=tuple(item for item in items if item.blocks), source=None)
    if isinstance(block, (Quotation, Box, PullQuote, Footnote)):
        inside = _below(block.blocks, wanted, numbers)
        return replace(block, blocks=inside, source=None) if inside or isinstance(block, Box) else None
    return block


def _below(those: Blocks, wanted: Mapping[int, Figure | None], numbers: Iterator[int]) -> Blocks:
    found = (_exchanged(block, wanted, numbers) for block in those)
    return tuple(block for block in found if block is not None)
