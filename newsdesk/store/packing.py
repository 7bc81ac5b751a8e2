# SPDX-License-Identifier: GPL-3.0-or-later
"""How bytes are packed that have much in common with others: by zlib, with these as dictionary."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Final

# Deflate looks back so far and no further.
WINDOW: Final = 32_768 - 262
_LEVEL: Final = 9
_LARGEST: Final = 1 << 26


class Unreadable(Exception):
    """Packed bytes that give nothing."""


class Packer:
    """Packs with one dictionary, which is read in once."""

    def __init__(self, dictionary: bytes) -> None:
        self._primed = zlib.compressobj(_LEVEL, zdict=dictionary)

    def __call__(self, whole: bytes) -> bytes:
        """The bytes packed."""
        packing = self._primed.copy()
        return packing.compress(whole) + packing.flush()


def unpack(packed: bytes, dictionary: bytes) -> bytes:
    """The bytes that were packed with that dictionary (Unreadable)."""
    unpacking = zlib.decompressobj(zdict=dictionary)
    try:
        whole = unpacking.decompress(packed, _LARGEST)
    except zlib.error as error:
        raise Unreadable(str(error)) from error
    if not unpacking.eof or unpacking.unused_data:
        raise Unreadable("length")
    return whole


def dictionary_of(fragments: Sequence[bytes]) -> bytes:
    """A dictionary for more fragments like these: some of them whole, the most usual in size last, where it is near."""
    by_size = sorted(fragments, key=len)
    usual = len(by_size) // 2
    taken: list[bytes] = []
    room = WINDOW
    for fragment in (*by_size[usual:], *reversed(by_size[:usual])):
        if room <= 0:
            break
        taken.append(fragment[:room])
        room -= len(fragment)
    return b"".join(reversed(taken))
