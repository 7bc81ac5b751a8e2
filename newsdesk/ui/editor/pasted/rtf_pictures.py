# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures in RTF: Word puts them there in full, while its HTML only names files that nobody can open."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_WORD: Final = re.compile(r"\\(\*|[a-z]+)(-?\d+)? ?", re.IGNORECASE)
_KINDS: Final = {"pngblip": "png", "jpegblip": "jpg"}
_NOT_HEX: Final = re.compile(r"[^0-9a-fA-F]+")
_BEFORE: Final = 40
_LARGEST: Final = 200_000_000


@dataclass(frozen=True, slots=True)
class RtfPicture:
    """A picture of an RTF text; `data` is empty where its kind no library takes. Sizes are for comparing."""

    kind: str
    data: bytes
    width: int = 0
    height: int = 0


def pictures_of_rtf(rtf: str) -> list[RtfPicture]:
    """The pictures in their order, without the second copies for old programs."""
    found: list[RtfPicture] = []
    place = 0
    while (start := rtf.find("{\\pict", place)) >= 0:
        end = _group_end(rtf, start)
        if "\\nonshppict" not in rtf[max(0, start - _BEFORE) : start]:
            found.append(_picture(rtf[start + 1 : end]))
        place = max(end, start + 1)
    return found


def _group_end(rtf: str, start: int) -> int:
    """Where the group ends that begins at `start`."""
    depth = 0
    for brace in re.finditer(r"[{}]", rtf[start : start + _LARGEST]):
        place = start + brace.start()
        if place and rtf[place - 1] == "\\":
            continue
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return place
    return len(rtf)


def _picture(group: str) -> RtfPicture:
    while (inner := re.search(r"\{[^{}]*\}", group)) is not None:
        group = group[: inner.start()] + group[inner.end() :]
    numbers: dict[str, int] = {}
    for word in _WORD.finditer(group):
        numbers[word[1].lower()] = int((word[2] or "0")[:10])
    kind = next((name for word, name in _KINDS.items() if word in numbers), "")
    words = [word.end() for word in _WORD.finditer(group)]
    digits = _NOT_HEX.sub("", group[words[-1] :] if words else "")
    data = bytes.fromhex(digits[: len(digits) // 2 * 2]) if kind else b""
    width, height = numbers.get("picwgoal", 0), numbers.get("pichgoal", 0)
    return RtfPicture(kind, data, width * numbers.get("picscalex", 100), height * numbers.get("picscaley", 100))
