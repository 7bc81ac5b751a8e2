# SPDX-License-Identifier: GPL-3.0-or-later
"""Where long paths may break: Qt's labels break at spaces alone and cut what is longer than a line."""

from __future__ import annotations

import re
from typing import Final

BREAK: Final = "\u200b"
_LONG: Final = re.compile(r"\S{20,}")
_PLACE: Final = re.compile(r"(?<=[/\\_])(?=[^/\\_\s])")


def breakable(text: str) -> str:
    """The text with places to break in the long paths of it; nobody sees them."""
    return _LONG.sub(lambda word: _PLACE.sub(BREAK, word[0]), text)
