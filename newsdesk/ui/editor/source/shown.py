# SPDX-License-Identifier: GPL-3.0-or-later
"""Source text as a text widget can hold it, and the way back: no sign that was not touched changes.

A QTextDocument knows one kind of line end, takes some signs for its own, and half characters for none. What it shows
for them is a sign each; what they were is known from the source text that stood there before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

_STAND_INS: Final = {
    **{code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n\r"},
    0x7F: 0x2421,
    **dict.fromkeys((0x2028, 0x2029), 0x2424),
    **dict.fromkeys((0xFDD0, 0xFDD1, 0xFEFF, 0xFFFC, 0xFFFE), 0xFFFD),
}
_LINE_ENDS_HELD: Final = str.maketrans(dict.fromkeys("\u2028\u2029\ufdd0\ufdd1", "\n"))
_LINE_END: Final = re.compile(r"\r\n?")
_HALVES: Final = re.compile("[\ud800-\udfff]")
_ODD: Final = re.compile(f"[\r\ud800-\udfff{''.join(map(chr, _STAND_INS))}]")


def shown(source: str) -> str:
    """The text as it is shown, lines parted by line feeds."""
    if _ODD.search(source) is None:
        return source
    return _HALVES.sub("\ufffd", _LINE_END.sub("\n", source).translate(_STAND_INS))


def held(document: QTextDocument) -> str:
    """What a plain document holds; Qt's own plain text makes common spaces of those that hold words together."""
    return document.toRawText().translate(_LINE_ENDS_HELD)


def lines(source: str) -> int:
    """How many lines end in a text."""
    return len(_LINE_END.sub("\n", source).split("\n")) - 1 if "\r" in source else source.count("\n")


def typed_into(source: str, text: str) -> str:
    """The source text that is meant by `text`, which is what was shown for `source` and edited in one place."""
    before = shown(source)
    if before == source:
        return text
    start, longest = 0, min(len(before), len(text))
    while start < longest and before[start] == text[start]:
        start += 1
    end = 0
    while end < longest - start and before[-1 - end] == text[-1 - end]:
        end += 1
    kept = place_in_source(source, start), place_in_source(source, len(before) - end)
    front, rest = source[: kept[0]], text[start : len(text) - end] + source[kept[1] :]
    if front.endswith("\r") and rest.startswith("\n"):  # two line ends must not become one
        bare = front.rstrip("\r")
        front = bare + "\n" * (len(front) - len(bare))
    return front + rest


def place_in_source(source: str, place: int) -> int:
    """Where a place of the shown text is in its source, both counted in characters."""
    if "\r\n" not in source[: 2 * place]:
        return min(place, len(source))
    at = 0
    for _ in range(place):
        at += 2 if source.startswith("\r\n", at) else 1
    return min(at, len(source))


def place_shown(source: str, place: int) -> int:
    """Where a place of the source is in what is shown, both counted in characters."""
    return len(shown(source[:place])) if "\r" in source else min(place, len(source))


def units(text: str) -> int:
    """The length of a text in Qt's counting."""
    return len(text) if text.isascii() or max(text) <= "\uffff" else len(text.encode("utf-16-le", "surrogatepass")) // 2


def behind_units(text: str, count: int) -> int:
    """How many characters `count` units of Qt's counting are."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return min(count, len(text))
    raw = text.encode("utf-16-le", "surrogatepass")[: 2 * count]
    return len(raw.decode("utf-16-le", "replace"))
