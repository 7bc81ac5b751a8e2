# SPDX-License-Identifier: GPL-3.0-or-later
"""Where words occur in a text as it is shown: capitals, «ё» and kinds of spaces make no difference."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final, NamedTuple

from PySide6.QtGui import QTextDocument

_SAME: Final = str.maketrans({"ё": "е", "\u00a0": " ", "\u202f": " ", "\u2028": " ", "\u2011": "-"})


class Match(NamedTuple):
    """Positions of a document, in Qt's counting."""

    start: int
    end: int


def folded(text: str) -> str:
    """A text in which signs that are read alike are alike; as many units of Qt's as before."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)
    lowered = lowered.translate(_SAME)
    if lowered.isascii() or max(lowered, default="") <= "\uffff":
        return lowered
    # Qt counts a sign beyond the first plane twice.
    return "".join(sign if sign <= "\uffff" else sign + "\ufdd0" for sign in lowered)


def matches(document: QTextDocument, words: str) -> list[Match]:
    """All places of `words`, none over the end of a paragraph."""
    wanted = folded(words)
    found: list[Match] = []
    block = document.begin()
    while wanted and block.isValid():
        text = folded(block.text())
        at = text.find(wanted)
        while at >= 0:
            start = block.position() + at
            found.append(Match(start, start + len(wanted)))
            at = text.find(wanted, at + len(wanted))
        block = block.next()
    return found


def next_match(found: list[Match], position: int) -> int:
    """The number of the first match that begins at a position or behind it, the first of all behind the last."""
    at = bisect_left(found, (position, 0))
    return at if at < len(found) else 0


def former_match(found: list[Match], position: int) -> int:
    """The number of the last match that begins before a position, the last of all before the first."""
    return (bisect_left(found, (position, 0)) - 1) % len(found)
