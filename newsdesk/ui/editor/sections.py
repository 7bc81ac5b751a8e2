# SPDX-License-Identifier: GPL-3.0-or-later
"""The headings of a text and what stands out beside them, found block by block, and sections moved as a whole."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from newsdesk.document.plain_text import inline_text, plain_text
from newsdesk.document.tree import (
    BlockNode,
    Blocks,
    Box,
    Document,
    Embed,
    Figure,
    Gallery,
    Heading,
    PullQuote,
    Table,
)
from newsdesk.domain.manuscript.steps import BlocksReplaced
from newsdesk.ui.editor.lines import with_lists_joined

_THINGS: Final = (Figure, Gallery, Box, PullQuote, Table, Embed)
_LONGEST: Final = 120


@dataclass(frozen=True, slots=True)
class Label:
    """What a block is called in the list; `level` is 0 for what is no heading."""

    kind: type[BlockNode]
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the list: the top-level block that it names, and how deep it stands."""

    index: int
    label: Label
    depth: int


def label_of(node: BlockNode) -> Label | None:
    """The label of a block; None for what is no landmark."""
    if isinstance(node, Heading):
        return Label(Heading, node.level, inline_text(node.children).replace("\n", " ")[:_LONGEST])
    if isinstance(node, _THINGS):
        return Label(type(node), 0, _text_of(node)[:_LONGEST])
    return None


def _text_of(node: BlockNode) -> str:
    if isinstance(node, Box) and node.title:
        return node.title
    text = inline_text(node.caption) if isinstance(node, Figure) else plain_text(Document((node,)))
    return " ".join(text.split())


class Sections:
    """The landmarks of a text that is edited: a change reads the blocks that it touches."""

    def __init__(self, block: Callable[[int], BlockNode], count: int) -> None:
        self._block = block
        self._labels = [label_of(block(index)) for index in range(count)]
        self._entries: list[Entry] | None = None
        self._shift = (0, 0)
        """From which line on the blocks stand how much further than the lines say, until somebody asks for them all."""

    def splice(self, index: int, before: int, after: Blocks) -> bool:
        """Blocks gave way to others; whether the list reads otherwise now."""
        new = [label_of(node) for node in after]
        old = self._labels[index : index + before]
        self._labels[index : index + before] = new
        if not any(old) and not any(new):
            self._move(index, len(new) - len(old))
            return False
        changed = old != new
        if changed:
            self._entries, self._shift = None, (0, 0)
        return changed

    def _move(self, index: int, further: int) -> None:
        """Note that what stands behind a block stands elsewhere now, which is far more than anybody looks at."""
        if self._entries is None or not further:
            return
        row = self.row_at(index - 1) + 1
        if row != self._shift[0]:
            self._settle()
        self._shift = (row, self._shift[1] + further)

    def _settle(self) -> None:
        (row, further), self._shift = self._shift, (0, 0)
        if self._entries is not None and further:
            moved = [replace(each, index=each.index + further) for each in self._entries[row:]]
            self._entries[row:] = moved

    @property
    def entries(self) -> list[Entry]:
        """The landmarks in their order."""
        self._settle()
        return self._known()

    def _known(self) -> list[Entry]:
        if self._entries is None:
            self._entries = []
            open_levels: list[int] = []
            for index, label in enumerate(self._labels):
                if label is None:
                    continue
                if label.level:
                    open_levels = [level for level in open_levels if level < label.level]
                self._entries.append(Entry(index, label, len(open_levels)))
                if label.level:
                    open_levels.append(label.level)
        return self._entries

    def row_at(self, index: int) -> int:
        """The line of the list to which a block belongs, -1 before the first."""
        known, (row, further) = self._known(), self._shift
        above = bisect_right(known, index, hi=row if further else None, key=lambda entry: entry.index)
        if not further or above < row:
            return above - 1
        return bisect_right(known, index - further, lo=row, key=lambda entry: entry.index) - 1

    def extent(self, row: int) -> tuple[int, int]:
        """The blocks of a section: from its heading to the next of its level or above; of anything else itself."""
        entry = self.entries[row]
        if not entry.label.level:
            return entry.index, entry.index + 1
        behind = (each.index for each in self.entries[row + 1 :] if 0 < each.label.level <= entry.label.level)
        return entry.index, next(behind, len(self._labels))

    def place_above(self, row: int) -> int | None:
        """The block before which a line would come by one step up."""
        entry = self.entries[row]
        if not entry.label.level:
            return entry.index - 1 if entry.index else None
        above = (each.index for each in reversed(self.entries[:row]) if 0 < each.label.level <= entry.label.level)
        return next(above, None)

    def place_below(self, row: int) -> int | None:
        """The block before which a line would come by one step down."""
        _, end = self.extent(row)
        if end >= len(self._labels):
            return None
        if not self.entries[row].label.level:
            return end + 1
        following = next(number for number, each in enumerate(self.entries) if each.index == end)
        level = self.entries[row].label.level
        if self.entries[following].label.level < level:
            return end + 1  # into the section that follows, behind its heading
        return self.extent(following)[1]


def moving(
    blocks: Callable[[int, int], Blocks], extent: tuple[int, int], place: int
) -> tuple[BlocksReplaced, int] | None:
    """The step that puts a run of blocks before another block, and where the run begins then; None where it is so."""
    start, end = extent
    if start <= place <= end:
        return None
    first, last = min(start, place), max(end, place)
    around = blocks(max(0, first - 1), last + 1 - max(0, first - 1))
    offset = first - max(0, first - 1)
    inner = around[offset : offset + last - first]
    run = inner[start - first : end - first]
    moved: Sequence[BlockNode] = (*run, *inner[: start - first]) if place < start else (*inner[end - first :], *run)
    whole = with_lists_joined((*around[:offset], *moved, *around[offset + last - first :]))
    landed = place if place < start else place - (end - start)
    return BlocksReplaced(max(0, first - 1), around, whole), landed
