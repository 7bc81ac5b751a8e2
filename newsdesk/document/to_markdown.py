# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree to Markdown: what was not edited keeps its bytes, the rest is canonical."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsdesk.document.block_scanner import read_blocks
from newsdesk.document.block_syntax import split_lines
from newsdesk.document.block_to_markdown import write_lines
from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.normal_form import normal_block, normal_blocks
from newsdesk.document.tree import BlockNode, Blocks, Document, List, Paragraph, Source, Text

_REST_OF_LINE = re.compile(r"[^\r\n]*(\r\n|\r|\n)?")
_SENTINEL = Paragraph((Text("x"),))


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a text that some neighbouring blocks are, blank lines behind it included.

    `count` is one but for lists that are read as one; a block that Markdown cannot say has no text.
    """

    count: int
    text: str


def to_markdown(document: Document) -> str:
    """The Markdown of a document: a block that still has its source keeps its bytes, every other one is canonical.

    A document as it was read gives the text it was read from; blocks that were not neighbours in one text are parted
    by one blank line. Source text that would mean something else beside its new neighbours is written anew.
    """
    return "".join(piece.text for piece in pieces(document))


@dataclass(frozen=True, slots=True)
class Around:
    """Whether more of the text stands before the blocks that are written, and behind them."""

    before: bool = False
    behind: bool = False


_NOTHING = Around()


def pieces(document: Document, around: Around = _NOTHING) -> tuple[Piece, ...]:
    """The Markdown of a document block by block; together it is `to_markdown`.

    Of part of a document the first and the last piece are as good as they can be without what is `around` it.
    """
    spoken = [place for place, block in enumerate(document.blocks) if _speaks(block, alone=len(document.blocks) == 1)]
    blocks = tuple(document.blocks[place] for place in spoken)
    kept = _kept(blocks, around)
    found: list[Piece] = []
    at = 0
    for first, count, text in _texts(blocks, kept):
        start, end = spoken[first], spoken[first + count - 1] + 1
        found.extend(Piece(1, "") for _ in range(at, start))
        found.append(Piece(end - start, text))
        at = end
    found.extend(Piece(1, "") for _ in range(at, len(document.blocks)))
    return tuple(found)


def blocks_to_markdown(blocks: Blocks) -> str:
    """The canonical Markdown of `blocks`, whatever they were read from."""
    return "".join(f"{line}\n" for line in write_lines(normal_blocks(blocks)))


def _speaks(block: BlockNode, *, alone: bool) -> bool:
    """Whether anything is written for a block; blank lines are only where there is nothing else."""
    if block.source is None:
        return bool(normal_block(block))
    return alone or not (isinstance(block, Paragraph) and not block.children)


def _texts(blocks: Blocks, kept: Sequence[bool]) -> Iterator[tuple[int, int, str]]:
    """The first of some blocks, how many they are, and their text."""
    groups = list(_groups(blocks, kept))
    for number, (first, count) in enumerate(groups):
        parts = [_text(blocks, kept, place) for place in range(first, first + count) if kept[place]]
        if not parts:
            parts = [(blocks_to_markdown(blocks[first : first + count]), False)]
        elif len(parts) < count:
            parts = [_text(blocks, kept, place) for place in range(first, first + count)]
        last = number + 1 == len(groups)
        texts = [
            text if glued or (last and at + 1 == len(parts)) else text + "\n" for at, (text, glued) in enumerate(parts)
        ]
        yield first, count, "".join(texts)


def _groups(blocks: Blocks, kept: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Blocks that are read as one stand together: lists of one kind that follow each other."""
    first = 0
    for place in range(1, len(blocks) + 1):
        if place < len(blocks) and not _glued(blocks, kept, place - 1) and _join(blocks[place - 1], blocks[place]):
            continue
        if first < place:
            yield first, place - first
        first = place


def _join(one: BlockNode, other: BlockNode) -> bool:
    before = (one,) if one.source is not None else normal_block(one)
    behind = (other,) if other.source is not None else normal_block(other)
    return (
        isinstance(last := before[-1], List) and isinstance(first := behind[0], List) and last.ordered == first.ordered
    )


def _text(blocks: Blocks, kept: Sequence[bool], place: int) -> tuple[str, bool]:
    """The text of one block, and whether it is written as it stood before the next one."""
    source = blocks[place].source
    if not kept[place] or source is None:
        return _canonical(blocks[place]), False
    glued = _glued(blocks, kept, place)
    bare_start = place == 0 or _glued(blocks, kept, place - 1)
    whole_end = glued or (place + 1 == len(blocks) and source.end == len(source.markdown))
    return _chunk(source, bare_start, whole_end), glued


def _kept(blocks: Blocks, around: Around) -> list[bool]:
    """Which blocks are written by their source."""
    sourced = [block.source is not None for block in blocks]
    whole = all(sourced) and all(_glued(pair, (True, True), 0) for pair in pairwise(blocks))
    if not whole and any(map(_is_open_container, blocks)):
        kept = _without_loose_ends(blocks, sourced, around)
        text = "".join(text for _, _, text in _texts(blocks, kept))
        if from_markdown(text).blocks == normal_blocks(blocks):
            return kept
        sourced = [known and not _is_open_container(block) for known, block in zip(sourced, blocks, strict=True)]
    return _without_loose_ends(blocks, sourced, around)


def _without_loose_ends(blocks: Blocks, kept: Sequence[bool], around: Around) -> list[bool]:
    """`kept` without the blocks whose source would mean something else where it stands now."""
    kept = list(kept)
    waiting = deque(range(len(blocks)))
    while waiting:
        place = waiting.popleft()
        if not (kept[place] and _has_seam(blocks, kept, place, around)):
            continue
        if not (_reads_alone(blocks[place]) or _reads_here(blocks, kept, place)):
            kept[place] = False
            waiting.extend(near for near in (place - 1, place + 1) if 0 <= near < len(blocks))
    return kept


def _glued(blocks: Sequence[BlockNode], kept: Sequence[bool], place: int) -> bool:
    """Whether the block at `place` and the one behind it are written as they stood in one text."""
    if place + 1 >= len(blocks) or not kept[place]:
        return False
    source, following = blocks[place].source, blocks[place + 1].source
    if source is None:
        return False
    if not kept[place + 1] or following is None:
        if source.end == len(source.markdown):
            return False
        return source.precedes(_canonical(blocks[place + 1]))
    return following.continues(source) or source.precedes(following.text) or following.follows(source.text)


def _has_seam(blocks: Blocks, kept: Sequence[bool], place: int, around: Around) -> bool:
    source = blocks[place].source
    if source is None:
        return False
    if place:
        before = _glued(blocks, kept, place - 1) or (
            not kept[place - 1] and source.follows(_canonical(blocks[place - 1]) + "\n")
        )
    else:
        before = around.before or source.start == 0
    if place + 1 < len(blocks):
        behind = _glued(blocks, kept, place)
    else:
        behind = around.behind or source.end == len(source.markdown)
    return not (before and behind)


def _canonical(block: BlockNode) -> str:
    return "\n".join(write_lines(normal_block(block))) + "\n"


def _is_open_container(block: BlockNode) -> bool:
    """Whether a `:::` elsewhere could take up this block's source, which begins with one and is no container."""
    return isinstance(block, Paragraph) and block.source is not None and block.source.text.lstrip().startswith(":::")


def _reads_alone(block: BlockNode) -> bool:
    """Whether a block's source means the same wherever it stands between blank lines."""
    if block.source is None:
        return False
    text = _chunk(block.source, False, False)
    lines = [line.text for line in split_lines(f"{text}\nx")]
    return text[:1] not in (" ", "\t") and read_blocks(lines) == (block, _SENTINEL)


def _reads_here(blocks: Blocks, kept: Sequence[bool], place: int) -> bool:
    """Whether a block's source means the same between its neighbours as they are now."""
    near = range(max(0, place - 1), min(place + 2, len(blocks)))
    texts = [_text(blocks, kept, at) for at in near]
    text = "".join(text if glued else text + "\n" for text, glued in texts)
    read = read_blocks([line.text for line in split_lines(text)])
    return read == normal_blocks(blocks[at] for at in near)


def _chunk(source: Source, whole_start: bool, whole_end: bool) -> str:
    """The bytes of a block; the blank lines around it only where it keeps its neighbours."""
    text = source.text
    if not whole_start:
        first = len(text) - len(text.lstrip(" \t\r\n"))
        text = text[max(text.rfind("\n", 0, first), text.rfind("\r", 0, first)) + 1 :]
    if not whole_end:
        end = len(text.rstrip(" \t\r\n"))
        match = _REST_OF_LINE.match(text, end)
        text = text[: match.end()] if match and match[1] else text + "\n"
    return text
