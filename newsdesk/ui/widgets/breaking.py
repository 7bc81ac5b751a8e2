# SPDX-License-Identifier: GPL-3.0-or-later
"""Where lines break: in long paths too, which Qt would cut, and so that no word stays alone on the last line."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from newsdesk.ui.theme.tokens import GRID

BREAK: Final = "\u200b"
_LONG: Final = re.compile(r"\S{20,}")
_PLACE: Final = re.compile(r"(?<=[/\\_])(?=[^/\\_\s])")


def breakable(text: str) -> str:
    """The text with places to break in the long paths of it; nobody sees them."""
    return _LONG.sub(lambda word: _PLACE.sub(BREAK, word[0]), text)


def balanced(widest: int, heights: Callable[[int], object]) -> int:
    """The least room, in pixels, in which words are no higher than in the widest: their lines are about as long."""
    wanted = heights(widest)
    return next((room for room in range(widest // 2, widest, GRID) if heights(room) == wanted), widest)
