# SPDX-License-Identifier: GPL-3.0-or-later
"""Single blocks of a text under work as the elements that stand for them on its page."""

from __future__ import annotations

from collections.abc import Sequence

from newsdesk.document.fragment import Fragment
from newsdesk.document.galley import normal_parts
from newsdesk.document.to_html import compose
from newsdesk.document.tree import Blocks, Document

Elements = tuple[tuple[str, ...], ...]
"""Of each block the HTML of its elements: none for one that a save drops."""


def fragments_of(blocks: Blocks) -> list[Fragment]:
    """The HTML of single blocks, each for itself, with its holes."""
    return [compose(Document(normal_parts(block))) for block in blocks]


def finished(fragments: Sequence[Fragment]) -> Elements | None:
    """The elements of fragments without holes; None where photos or addresses of articles are missing in them."""
    if not all(isinstance(piece, str) for one in fragments for block in one.blocks for piece in block):
        return None
    return tuple(tuple("".join(map(str, block)) for block in one.blocks) for one in fragments)
