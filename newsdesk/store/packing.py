# SPDX-License-Identifier: GPL-3.0-or-later
"""How bytes are packed that have much in common with others: by zlib, with these as dictionary.

What was packed without one is read as well: a zlib stream says of itself whether it needs its dictionary.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Final

# Deflate looks back so far and no further.
WINDOW: Final = 32_768 - 262
_LEVEL: Final = 9
_LARGEST: Final = 1 << 26
# What follows from a text goes along with it, so that the nearest of it is behind by about the length of the text.
_BESIDE_LEVEL: Final = 3
_NEAREST: Final = 24_000
_SMALLEST_WINDOW: Final = 12
_LARGEST_WINDOW: Final = 15


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


def pack(whole: bytes, dictionary: bytes = b"") -> bytes:
    """Bytes packed once, with a dictionary or without; what has none is read by any zlib."""
    return _packed(whole, dictionary, _LEVEL, len(whole) + len(dictionary))


def unpack(packed: bytes, dictionary: bytes) -> bytes:
    """The bytes that were packed with that dictionary (Unreadable)."""
    whole, behind = _unpacked(packed, dictionary)
    if behind:
        raise Unreadable("length")
    return whole


def _unpacked(packed: bytes, dictionary: bytes) -> tuple[bytes, bytes]:
    """What was packed with that dictionary, and what stands behind it as it is."""
    unpacking = zlib.decompressobj(zdict=dictionary)
    try:
        whole = unpacking.decompress(packed, _LARGEST)
    except zlib.error as error:
        raise Unreadable(str(error)) from error
    if not unpacking.eof:
        raise Unreadable("length")
    return whole, unpacking.unused_data


def pack_beside(whole: bytes, text: bytes) -> bytes:
    """Bytes that follow from a text, packed so that they can be read beside it and nowhere else."""
    near = text[:_NEAREST]
    return _packed(whole, near, _BESIDE_LEVEL, len(near) * 5 // 4)


def _packed(whole: bytes, dictionary: bytes, level: int, reach: int) -> bytes:
    # A window that is larger than needed costs more to clear than the packing itself.
    window = next((bits for bits in range(_SMALLEST_WINDOW, _LARGEST_WINDOW) if 1 << bits > reach), _LARGEST_WINDOW)
    packing = zlib.compressobj(
        level, zlib.DEFLATED, window, window - 8, zlib.Z_DEFAULT_STRATEGY, *((dictionary,) if dictionary else ())
    )
    return packing.compress(whole) + packing.flush()


def unpack_beside(packed: bytes, text: bytes) -> bytes:
    """The bytes that were packed beside that text (Unreadable)."""
    return unpack(packed, text[:_NEAREST])


def unpack_first_beside(packed: bytes, text: bytes) -> tuple[bytes, bytes]:
    """The bytes that were packed beside that text, and what was put behind them as it is (Unreadable)."""
    return _unpacked(packed, text[:_NEAREST])


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
