# SPDX-License-Identifier: GPL-3.0-or-later
"""The Markdown of an article as pieces, one for each block of its tree, kept in step with the tree both ways.

A change is read again from the piece before it up to the first piece behind it where a block begins as before, so that
the tree is always what reading the whole text would give, and what was not touched keeps its bytes and its node.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.to_markdown import Around, Piece, pieces
from newsdesk.document.tree import BlockNode, Blocks, Box, CodeBlock, Document, Embed, Gallery, Opaque, PullQuote
from newsdesk.ui.editor.outline import Outline
from newsdesk.ui.editor.source.shown import lines

_COLONS: Final = re.compile(r"^ {0,3}:::", re.MULTILINE)
_CLOSED: Final = (Box, CodeBlock, Embed, Gallery, Opaque, PullQuote)
_CONTEXT: Final = 2
"""Pieces before and behind a change that it is read with."""

Reader = Callable[[int, int], Blocks]
"""Gives so many blocks of the tree from an index on."""


@dataclass(frozen=True, slots=True)
class TreeChange:
    """In the tree, `count` blocks from `index` on give way to `blocks`."""

    index: int
    count: int
    blocks: Blocks


@dataclass(frozen=True, slots=True)
class TextChange:
    """So many pieces from `first` on gave way to others, and so many lines from `line` on with them."""

    first: int
    count: int
    made: int
    line: int
    lines: int


class SourceText:
    """The pieces of one text."""

    def __init__(self, blocks: Blocks) -> None:
        self._pieces: list[Piece] = list(pieces(Document(blocks)))
        self._blocks = Outline(piece.count for piece in self._pieces)
        self._lines = Outline(lines(piece.text) for piece in self._pieces)
        self._loose = _loose(self._pieces, blocks)
        self._loose_count = sum(self._loose)

    def copy(self) -> SourceText:
        """The same text, to try a change on."""
        made = SourceText(())
        made._pieces, made._loose, made._loose_count = list(self._pieces), list(self._loose), self._loose_count
        made._blocks = Outline(piece.count for piece in self._pieces)
        made._lines = Outline(lines(piece.text) for piece in self._pieces)
        return made

    def __len__(self) -> int:
        return len(self._pieces)

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(piece.text for piece in self._pieces)

    def piece(self, number: int) -> str:
        """The text of one piece."""
        return self._pieces[number].text

    def joined(self, first: int, end: int) -> str:
        """The text of some pieces."""
        return "".join(piece.text for piece in self._pieces[first:end])

    def first_line(self, number: int) -> int:
        """The line that a piece begins with; for one behind the last, how many lines end in the text."""
        return self._lines.starts[number]

    def at_line(self, line: int) -> int:
        """The piece that a line belongs to; 0 where there is none at all."""
        number = max(0, min(self._lines.index(line), len(self._pieces) - 1))
        while number > 0 and not self._pieces[number].text:
            number -= 1
        return number

    def block_of(self, number: int) -> int:
        """The first block of the tree that a piece stands for."""
        return self._blocks.starts[number]

    def count_of(self, number: int) -> int:
        """How many blocks of the tree a piece stands for."""
        return self._pieces[number].count

    def of_block(self, index: int) -> int:
        """The piece that a block of the tree is in."""
        return max(0, min(self._blocks.index(index), len(self._pieces) - 1))

    # -- what was typed becomes blocks ---------------------------------------------------------------------------------

    def edit(self, first: int, end: int, text: str, tree: Reader) -> TreeChange | None:
        """Let the pieces from `first` to before `end` be `text`; the answer is what that is in the tree."""
        if self._loose_count > sum(self._loose[first:end]) and _COLONS.search(text):
            # A container that is not closed yet may be so from afar.
            text = self.joined(0, first) + text + self.joined(end, len(self))
            first, end = 0, len(self)
        before = self._before(first)
        context = self.joined(before, first)
        step = _CONTEXT
        while True:
            behind = self._behind(end, step)
            whole = context + text + self.joined(end, behind)
            blocks = from_markdown(whole).blocks
            starts = {block.source.start: number for number, block in enumerate(blocks) if block.source is not None}
            met = self._met(end, behind, len(context) + len(text), starts)
            if met is not None or behind == len(self):
                break
            step *= 4
        stop, place = met if met is not None else (len(self), len(whole))
        start, begin = first, len(context)
        while begin not in starts and start > before:
            start -= 1
            begin -= len(self._pieces[start].text)
        if not blocks:
            start, begin = before, 0
        made = [block for block in blocks if block.source is not None and begin <= block.source.start < place]
        return self._replaced(start, stop, made, tree)

    def _before(self, first: int) -> int:
        for _ in range(_CONTEXT):
            first -= 1
            while first > 0 and not self._pieces[first].text:
                first -= 1
        return max(0, first)

    def _behind(self, end: int, step: int) -> int:
        for _ in range(step):
            while end < len(self) and not self._pieces[end].text:
                end += 1
            end = min(end + 1, len(self))
        return end

    def _met(self, end: int, behind: int, place: int, starts: dict[int, int]) -> tuple[int, int] | None:
        """The first piece behind a change where a block begins as before, and where that is in what was read."""
        for number in range(end, behind):
            if self._pieces[number].text and place in starts:
                return number, place
            place += len(self._pieces[number].text)
        return None

    def _replaced(self, start: int, stop: int, made: list[BlockNode], tree: Reader) -> TreeChange | None:
        """Note what is new, without the blocks at both ends that are as before."""
        old = tree(self.block_of(start), self.block_of(stop) - self.block_of(start))
        front = back = 0
        kept = min(len(made), stop - start)
        if stop == len(self) and kept < stop - start:
            kept = min(kept, len(made) - 1)  # what comes to be the last block has the blank lines behind it from now on
        while front < kept and self._same(start + front, made[front], old[front:]):
            front += 1
        longest = min(len(made), stop - start) - front
        while back < longest and self._same(stop - 1 - back, made[-1 - back], old[len(old) - 1 - back :]):
            back += 1
        start, stop = start + front, stop - back
        made = made[front : len(made) - back]
        index = self.block_of(start)
        count = self.block_of(stop) - index
        if not count and not made:
            return None
        self._splice(start, stop, [Piece(1, _text(block)) for block in made], tuple(made))
        return TreeChange(index, count, tuple(made))

    def _same(self, number: int, block: BlockNode, old: Blocks) -> bool:
        piece = self._pieces[number]
        return piece.count == 1 and piece.text == _text(block) and old[0] == block

    # -- what changed in the tree becomes text -------------------------------------------------------------------------

    def follow(self, index: int, gone: int, came: int, tree: Reader) -> TextChange | None:
        """Take note that in the tree, which has it already, blocks gave way to others; None where that goes too far."""
        grown = came - gone
        first, end = self._blocks.index(index), self._blocks.index(index + gone - 1) + 1 if gone else -1
        end = max(end, first)
        first, end = min(first, len(self)), min(end, len(self))
        begin, stop = self._before(self._before(first)), self._behind(end, 2 * _CONTEXT)
        start = self.block_of(begin)
        nodes = tree(start, self.block_of(stop) - start + grown)
        found = list(pieces(Document(nodes), Around(begin > 0, stop < len(self))))
        old = self._pieces[begin:stop]
        front = int(begin > 0)
        if front and (not found or found[0].count != old[0].count):
            return None
        while front < min(len(found), len(old)) and found[front] == old[front] and begin + front < first:
            front += 1
        back = int(stop < len(self))
        if back and (len(found) <= front or found[-1].count != old[-1].count):
            return None
        longest = min(len(found), len(old)) - front
        while back < longest and found[-1 - back] == old[-1 - back] and stop - back > end:
            back += 1
        made = found[front : len(found) - back]
        line = self.first_line(begin + front)
        line_count = self.first_line(stop - back) - line
        count = stop - back - begin - front
        skipped = sum(piece.count for piece in found[:front])
        self._splice(begin + front, stop - back, made, nodes[skipped:])
        return TextChange(begin + front, count, len(made), line, line_count)

    def _splice(self, start: int, stop: int, made: list[Piece], blocks: Blocks) -> None:
        loose = _loose(made, blocks)
        self._loose_count += sum(loose) - sum(self._loose[start:stop])
        self._loose[start:stop] = loose
        self._pieces[start:stop] = made
        self._blocks.splice(start, stop - start, [piece.count for piece in made])
        self._lines.splice(start, stop - start, [lines(piece.text) for piece in made])


def _text(block: BlockNode) -> str:
    return block.source.text if block.source is not None else ""


def _loose(those: list[Piece], blocks: Blocks) -> list[bool]:
    """Of which pieces a line could open or close a container for blocks elsewhere."""
    found: list[bool] = []
    at = 0
    for piece in those:
        own = blocks[at : at + piece.count]
        at += piece.count
        found.append(_COLONS.search(piece.text) is not None and not all(isinstance(each, _CLOSED) for each in own))
    return found
