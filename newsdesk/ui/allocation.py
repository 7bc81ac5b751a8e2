# SPDX-License-Identifier: GPL-3.0-or-later
"""How the C library hands out memory: by itself it would keep what is used for a moment only, again and again."""

from __future__ import annotations

import ctypes
import sys
from typing import Final

# As <malloc.h> of glibc numbers them.
_TRIM_THRESHOLD: Final = -1
_MMAP_THRESHOLD: Final = -3
_ARENA_MAX: Final = -8

LARGE: Final = 256 * 1024
"""Bytes from which on a piece is the system's again as soon as nobody needs it."""
_SPARE: Final = 1024 * 1024
_ARENAS: Final = 2


def give_back_soon() -> bool:
    """Let what is used for a moment go back to the system; whether this C library can be told so.

    The library learns from the largest piece that was ever freed, a picture of the window, to keep all that are
    smaller, and each thread keeps its own: pages made anew while somebody types would leave their holes everywhere.
    """
    library = ctypes.CDLL(None) if sys.platform == "linux" else None
    if library is None or not hasattr(library, "mallopt"):
        return False
    wanted = {_MMAP_THRESHOLD: LARGE, _TRIM_THRESHOLD: _SPARE, _ARENA_MAX: _ARENAS}
    told = [library.mallopt(option, value) for option, value in wanted.items()]
    return all(told)
