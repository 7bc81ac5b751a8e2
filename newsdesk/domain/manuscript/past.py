# SPDX-License-Identifier: GPL-3.0-or-later
"""A row of edits of which the old ones are packed, so that an hour of typing weighs no more than its words."""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Iterator
from typing import Final, TypeAlias

import msgspec

from newsdesk.domain.manuscript.packing import Texts, pack, unpack
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit

RECENT: Final = 64
"""So many edits are at hand as they are."""
MOST: Final = 2 * RECENT
"""So many at most, where nobody has `pack_some` done meanwhile."""
_AT_ONCE: Final = 8
TOGETHER: Final = 32
"""So many old ones are packed as one: each repeats most of the paragraph that the one before it has."""
_MOST_BLOCKS: Final = 40
"""An edit of more blocks stays as it is: packing it would hold a key up, and few are so large."""

Numbered: TypeAlias = tuple[Edit, int]


class Past:
    """Edits with their numbers, in the order in which they came; it takes and gives them at its end."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._numbers = array("q")
        self._packed: list[bytes | Edit] = []
        self._waiting: list[bytes] = []
        self._recent: list[Edit] = []

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def last(self) -> Edit:
        """The edit that came last."""
        if not self._recent:
            self._unpack_last()
        return self._recent[-1]

    @property
    def numbers(self) -> array[int]:
        """The numbers of all edits."""
        return self._numbers

    @property
    def weight(self) -> int:
        """Bytes that the packed ones take."""
        return sum(len(each) for each in (*self._packed, *self._waiting) if isinstance(each, bytes))

    def push(self, edit: Edit, number: int) -> None:
        """Take an edit."""
        self._recent.append(edit)
        self._numbers.append(number)
        if len(self._recent) > MOST:
            self._pack(self._recent.pop(0))

    def pack_some(self) -> bool:
        """Pack a few of those that are old; whether there are more."""
        for _ in range(min(_AT_ONCE, len(self._recent) - RECENT)):
            self._pack(self._recent.pop(0))
        return len(self._recent) > RECENT

    def pop(self) -> Numbered:
        """Give the edit back that came last."""
        edit = self.last
        self._recent.pop()
        return edit, self._numbers.pop()

    def newest(self, count: int) -> list[Edit]:
        """The edits that came last, the last of them first, as many as are asked for."""
        found: list[Edit] = []
        for edit in self._backwards():
            if len(found) >= count:
                break
            found.append(edit)
        return found

    def cut(self, first: int) -> list[Numbered]:
        """Give back all edits from a place on, in the order in which they came."""
        return [self.pop() for _ in range(len(self) - first)][::-1]

    def clear(self) -> None:
        """Forget all."""
        if self._numbers:
            self.__init__(self._texts)  # type: ignore[misc]  # as if it were new

    def _backwards(self) -> Iterator[Edit]:
        yield from reversed(self._recent)
        yield from map(self._unpacked, reversed(self._waiting))
        for each in reversed(self._packed):
            yield from reversed(self._parts(each))

    def _pack(self, edit: Edit) -> None:
        blocks = (len(step.before) + len(step.after) for step in edit.steps if isinstance(step, BlocksReplaced))
        if sum(blocks) > _MOST_BLOCKS:
            self._pack_waiting()
            self._packed.append(edit)
            return
        self._waiting.append(pack(edit, self._texts))
        if len(self._waiting) == TOGETHER:
            self._pack_waiting()

    def _pack_waiting(self) -> None:
        if self._waiting:
            self._packed.append(zlib.compress(msgspec.msgpack.encode(self._waiting)))
            self._waiting = []

    def _unpack_last(self) -> None:
        if self._waiting:
            self._recent, self._waiting = [self._unpacked(each) for each in self._waiting], []
        else:
            self._recent = self._parts(self._packed.pop())

    def _parts(self, packed: bytes | Edit) -> list[Edit]:
        if isinstance(packed, Edit):
            return [packed]
        return [self._unpacked(each) for each in msgspec.msgpack.decode(zlib.decompress(packed), type=list[bytes])]

    def _unpacked(self, data: bytes) -> Edit:
        return unpack(data, texts=self._texts)
