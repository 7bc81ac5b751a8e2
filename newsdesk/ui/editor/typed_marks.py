# SPDX-License-Identifier: GPL-3.0-or-later
"""What signs mean that are typed as marks: at the beginning of a paragraph, around words, on a line of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from newsdesk.document.addresses import is_address
from newsdesk.document.tree import Emphasis, Strike, Strong, Subscript, Superscript
from newsdesk.ui.editor.kinds import LINE_SEPARATOR, OBJECT_SIGN, Kind, mark_bit

FAR: Final = 2000
"""Signs before the caret in which the beginning of a mark is looked for."""
CLOSING: Final = frozenset("*~^`)")
SPACES: Final = frozenset(" \u00a0")

_SIMPLE: Final = {
    "##": Kind.HEADING_2,
    "###": Kind.HEADING_3,
    "####": Kind.HEADING_4,
    "-": Kind.ITEM,
    "*": Kind.ITEM,
    ">": Kind.QUOTE,
}
_DASHES: Final = {"–": "–", "—": "—", "--": "–"}
_NUMBER: Final = re.compile(r"(\d{1,2})[.)]")
_RULES: Final = frozenset({"---", "***", "___"})
_FENCE: Final = re.compile(r"```([\w+#-]{0,20})")
_STARS: Final = {
    1: mark_bit(Emphasis),
    2: mark_bit(Strong),
    3: mark_bit(Emphasis) | mark_bit(Strong),
}
_CODE: Final = re.compile(r"(?<!`)`([^`]+)`")
_RAISED: Final = re.compile(r"\^([^\^\s]{1,40})\^")
_LOWERED: Final = re.compile(r"(?<!~)~([^~\s]{1,40})~")
_LINK: Final = re.compile(r"(?<![!\\])\[([^\[\]]+)\]\(([^()\s]+)\)")


@dataclass(frozen=True, slots=True)
class BlockMark:
    """What a paragraph becomes whose beginning was typed."""

    kind: Kind
    ordered: bool = False
    start: int = 1
    dash: str = ""


@dataclass(frozen=True, slots=True)
class InlineMark:
    """Signs before the caret that mark what is between them: so many from `start` on, and so many at the end."""

    start: int
    opening: int
    closing: int
    marks: int = 0
    code: bool = False
    href: str = ""


def block_mark(text: str) -> BlockMark | None:
    """What the beginning of a paragraph means, its last space included."""
    if not text or text[-1] not in SPACES:
        return None
    sign = text[:-1]
    if sign in _SIMPLE:
        return BlockMark(_SIMPLE[sign])
    if sign in _DASHES:
        return BlockMark(Kind.SPEECH, dash=_DASHES[sign])
    number = _NUMBER.fullmatch(sign)
    return BlockMark(Kind.ITEM, ordered=True, start=int(number[1])) if number else None


def is_rule(text: str) -> bool:
    """Whether a line means a rule."""
    return text in _RULES


def fence(text: str) -> str | None:
    """The language of the code that a line begins, an empty one where none is named; None for any other line."""
    found = _FENCE.fullmatch(text)
    return found[1] if found else None


def inline_mark(text: str) -> InlineMark | None:
    """What the signs before the caret mark, where the last of them closes a mark."""
    near = text[-FAR:].rpartition(LINE_SEPARATOR)[2]
    found = {"*": _stars, "~": _waves, "^": _raised, "`": _code, ")": _link}[near[-1]](near) if near else None
    if found is None:
        return None
    moved = len(text) - len(near)
    return InlineMark(found.start + moved, found.opening, found.closing, found.marks, found.code, found.href)


def _stars(text: str) -> InlineMark | None:
    count = len(text) - len(text.rstrip("*"))
    marks = _STARS.get(count)
    start = _opening(text, "*", count) if marks else None
    return None if start is None else InlineMark(start, count, count, marks or 0)


def _waves(text: str) -> InlineMark | None:
    if text.endswith("~~"):
        start = _opening(text, "~", 2) if not text.endswith("~~~") else None
        return None if start is None else InlineMark(start, 2, 2, mark_bit(Strike))
    return _last(_LOWERED, text, mark_bit(Subscript))


def _raised(text: str) -> InlineMark | None:
    return _last(_RAISED, text, mark_bit(Superscript))


def _last(pattern: re.Pattern[str], text: str, mark: int) -> InlineMark | None:
    """One word between two signs; something must stand before it, for nothing is raised or lowered by itself."""
    start = text.rfind(text[-1], 0, len(text) - 1)
    if start < 1 or text[start - 1].isspace() or pattern.fullmatch(text, start) is None or OBJECT_SIGN in text[start:]:
        return None
    return InlineMark(start, 1, 1, mark)


def _code(text: str) -> InlineMark | None:
    start = text.rfind("`", 0, len(text) - 1)
    if (
        start < 0
        or text[start - 1 : start] == "`"
        or _CODE.fullmatch(text, start) is None
        or OBJECT_SIGN in text[start:]
    ):
        return None
    return InlineMark(start, 1, 1, code=True) if text[start + 1 : -1].strip() else None


def _link(text: str) -> InlineMark | None:
    start = text.rfind("[")
    found = _LINK.fullmatch(text, start) if start >= 0 else None
    if found is None or not found[1].strip():
        return None
    href = next((each for each in (found[2], f"https://{found[2]}") if is_address(each) and "." in each), "")
    if not href and found[2].startswith("article:") and is_address(found[2]):
        href = found[2]
    return InlineMark(start, 1, len(found[2]) + 3, href=href) if href else None


def _opening(text: str, sign: str, count: int) -> int | None:
    """Where the run of exactly so many signs begins that opens what the run at the end closes."""
    end = len(text) - count
    if end < 1 or text[end - 1].isspace():
        return None
    place = text.rfind(sign * count, 0, end)
    while place >= 0:
        run = place
        while run > 0 and text[run - 1] == sign:
            run -= 1
        length = place + count - run
        inside = text[place + count : end]
        opens = run == 0 or not text[run - 1].isalnum()
        if length == count and opens and inside and not inside[0].isspace():
            return run
        place = text.rfind(sign * count, 0, run)
    return None
