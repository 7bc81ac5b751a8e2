# SPDX-License-Identifier: GPL-3.0-or-later
"""The nodes that stand in the text as one object each, by the key that the object carries."""

from __future__ import annotations

from itertools import count

from newsdesk.document.tree import BlockNode, Inline

_keys = count(1)
_links = count(1)
_groups = count(1)


class Keepsakes:
    """Frozen nodes behind objects; shared by all documents, so that what is moved between them stays what it is."""

    def __init__(self) -> None:
        self._blocks: dict[int, BlockNode] = {}
        self._inlines: dict[int, Inline] = {}
        self._rooms: dict[int, float] = {}

    def keep(self, node: BlockNode) -> int:
        """A key for a block."""
        key = next(_keys)
        self._blocks[key] = node
        return key

    def keep_inline(self, node: Inline) -> int:
        """A key for an inline node."""
        key = next(_keys)
        self._inlines[key] = node
        return key

    def exchange(self, key: int, node: BlockNode) -> None:
        """Let an object stand for another node."""
        self._blocks[key] = node

    def release_inline(self, key: int) -> None:
        """Forget an inline node whose object is gone for good."""
        self._inlines.pop(key, None)

    def reserve(self, key: int, height: float) -> None:
        """Keep so much room for an object, which is not drawn meanwhile; 0 for as much as it needs itself."""
        if height:
            self._rooms[key] = height
        else:
            self._rooms.pop(key, None)

    def room(self, key: int) -> float:
        """The room that is kept for an object; 0 where it takes its own."""
        return self._rooms.get(key, 0.0)

    def block(self, key: int) -> BlockNode | None:
        """The block of a key."""
        return self._blocks.get(key)

    def inline(self, key: int) -> Inline | None:
        """The inline node of a key."""
        return self._inlines.get(key)


def new_link() -> int:
    """A number that no other link has."""
    return next(_links)


def new_group() -> int:
    """A number that no other quotation has."""
    return next(_groups)
