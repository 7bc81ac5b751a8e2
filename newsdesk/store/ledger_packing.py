# SPDX-License-Identifier: GPL-3.0-or-later
"""How the ledger packs fragments: by zlib, with a dictionary of what most of them have in common."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Final

# Deflate looks back so far and no further.
_WINDOW: Final = 32_768 - 262
_LEVEL: Final = 9
_LARGEST: Final = 1 << 26


class FragmentUnreadable(Exception):
    """Packed bytes that give no fragment."""


class Packer:
    """Packs fragments with one dictionary, which is read in once."""

    def __init__(self, dictionary: bytes) -> None:
        self._primed = zlib.compressobj(_LEVEL, zdict=dictionary)

    def __call__(self, fragment: bytes) -> bytes:
        """The fragment packed."""
        packing = self._primed.copy()
        return packing.compress(fragment) + packing.flush()


def unpack(packed: bytes, dictionary: bytes) -> bytes:
    """The fragment that was packed with that dictionary (FragmentUnreadable)."""
    unpacking = zlib.decompressobj(zdict=dictionary)
    try:
        fragment = unpacking.decompress(packed, _LARGEST)
    except zlib.error as error:
        raise FragmentUnreadable(str(error)) from error
    if not unpacking.eof or unpacking.unused_data:
        raise FragmentUnreadable("length")
    return fragment


def dictionary_of(fragments: Sequence[bytes]) -> bytes:
    """A dictionary for more fragments like these: some of them whole, the most usual in size last, where it is near."""
    by_size = sorted(fragments, key=len)
    usual = len(by_size) // 2
    taken: list[bytes] = []
    room = _WINDOW
    for fragment in (*by_size[usual:], *reversed(by_size[:usual])):
        if room <= 0:
            break
        taken.append(fragment[:room])
        room -= len(fragment)
    return b"".join(reversed(taken))
