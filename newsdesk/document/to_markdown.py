# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree to Markdown: what was not edited keeps its bytes, the rest is canonical."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from itertools import pairwise

from newsdesk.document.block_scanner import read_blocks
from newsdesk.document.block_syntax import split_lines
from newsdesk.document.block_to_markdown import write_lines
from newsdesk.document.normal_form import normal_blocks
from newsdesk.document.tree import BlockNode, Blocks, Document, Paragraph, Source, Text

_REST_OF_LINE = re.compile(r"[^\r\n]*(\r\n|\r|\n)?")
_SENTINEL = Paragraph((Text("x"),))


def to_markdown(document: Document) -> str:
    """The Markdown of a document: a block that still has its source keeps its bytes, every other one is canonical.

    A document as it was read gives the text it was read from; blocks that were not neighbours in one text are parted
    by one blank line. Source text that would mean something else beside its new neighbours is written anew.
    """
    blocks = document.blocks
    kept = _kept(blocks)
    chunks: list[tuple[str, bool]] = []
    place = 0
    while place < len(blocks):
        source = blocks[place].source
        if kept[place] and source is not None:
            glued = _glued(blocks, kept, place)
            bare_start = place == 0 or _glued(blocks, kept, place - 1)
            whole_end = glued or (place + 1 == len(blocks) and source.end == len(source.markdown))
            chunks.append((_chunk(source, bare_start, whole_end), glued))
            place += 1
            continue
        end = next((at for at in range(place, len(blocks)) if kept[at]), len(blocks))
        if lines := write_lines(normal_blocks(blocks[place:end])):
            chunks.append(("\n".join(lines) + "\n", False))
        place = end
    last = len(chunks) - 1
    return "".join(text if glued or at == last else text + "\n" for at, (text, glued) in enumerate(chunks))


def blocks_to_markdown(blocks: Blocks) -> str:
    """The canonical Markdown of `blocks`, whatever they were read from."""
    return "".join(f"{line}\n" for line in write_lines(normal_blocks(blocks)))


def _kept(blocks: Blocks) -> list[bool]:
    """Which blocks are written by their source."""
    whole = all(block.source is not None for block in blocks) and all(
        _glued(pair, (True, True), 0) for pair in pairwise(blocks)
    )
    kept = [block.source is not None and (whole or not _is_open_container(block)) for block in blocks]
    waiting = deque(range(len(blocks)))
    while waiting:
        place = waiting.popleft()
        if kept[place] and _has_seam(blocks, kept, place) and not _reads_alone(blocks[place]):
            kept[place] = False
            waiting.extend(near for near in (place - 1, place + 1) if 0 <= near < len(blocks))
    return kept


def _glued(blocks: Sequence[BlockNode], kept: Sequence[bool], place: int) -> bool:
    """Whether the block at `place` and the one behind it are written as they stood in one text."""
    if place + 1 >= len(blocks) or not (kept[place] and kept[place + 1]):
        return False
    source, following = blocks[place].source, blocks[place + 1].source
    return source is not None and following is not None and following.continues(source)


def _has_seam(blocks: Blocks, kept: Sequence[bool], place: int) -> bool:
    source = blocks[place].source
    if source is None:
        return False
    before = _glued(blocks, kept, place - 1) if place else source.start == 0
    behind = _glued(blocks, kept, place) if place + 1 < len(blocks) else source.end == len(source.markdown)
    return not (before and behind)


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
