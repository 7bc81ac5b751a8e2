# SPDX-License-Identifier: GPL-3.0-or-later
"""Which copies of a photo are wanted; who asks for them needs no Pillow."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple


class Target(NamedTuple):
    """A copy to make: its width in pixels, its format (webp, jpeg or avif) and its file."""

    width: int
    format: str
    path: Path


def widths_for(width: int, wanted: Sequence[int]) -> tuple[int, ...]:
    """The widths worth making of a source `width` wide: the smaller ones wanted, and the largest it can give."""
    if not wanted:
        return ()
    return tuple(sorted({each for each in wanted if each < width} | {min(width, max(wanted))}))
