# SPDX-License-Identifier: GPL-3.0-or-later
"""Where others cut our words: search engines and messengers give a headline so much room and no more."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from newsdesk.language.sign_widths import width_of

ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Room:
    """The room for a text: pixels a line, lines, the size of the type; `words` where only whole words are kept."""

    width: int
    lines: int
    size: int
    bold: bool = False
    words: bool = False


class Outlet(Enum):
    """The rooms that headline and lead have elsewhere."""

    SEARCH_TITLE = Room(600, 1, 20, words=True)
    """Google, Yandex and Bing on a wide screen give one line of about 600 pixels."""
    SEARCH_TEXT = Room(600, 2, 14, words=True)
    CARD_TITLE = Room(276, 2, 15, bold=True)
    """A card in WhatsApp or Telegram on a phone."""
    CARD_TEXT = Room(276, 3, 13)


@dataclass(frozen=True, slots=True)
class Cut:
    """A text as it is shown: `shown` with an ellipsis where anything is `lost`, and the signs that are too many."""

    shown: str
    lost: str = ""
    over: int = 0
    lines: int = 1


def cut(text: str, room: Room) -> Cut:
    """The part of a text that has room."""
    line = " ".join(text.split())
    breaks = _breaks(line, room)
    if len(breaks) <= room.lines:
        return Cut(line, lines=len(breaks))
    start = breaks[room.lines - 1]
    end = breaks[room.lines]  # what fits without an ellipsis
    kept = start
    while kept < end and _wide(f"{line[start : kept + 1].rstrip()}{ELLIPSIS}", room) <= room.width:
        kept += 1
    if room.words and kept < len(line) and not line[kept].isspace():
        kept = max(line.rfind(" ", 0, kept), 0) or kept
    shown = line[:kept].rstrip(" ,;:–—-")
    while end < len(line) and _wide(line[start : end + 1], room) <= room.width:
        end += 1  # the beginning of a word fits that would be too long for the line as a whole
    return Cut(f"{shown}{ELLIPSIS}", line[len(shown) :].strip(), len(line) - len(line[:end].rstrip()), room.lines)


def _breaks(line: str, room: Room) -> list[int]:
    """Where the lines of a text begin when it is set word by word; a word wider than a line is parted."""
    starts = [0]
    place = 0
    for word in line.split(" "):
        end = place + len(word)
        if _wide(line[starts[-1] : end], room) > room.width:
            if place > starts[-1]:
                starts.append(place)
            while _wide(line[starts[-1] : end], room) > room.width:
                starts.append(_longest(line, starts[-1], end, room))
        place = end + 1
    return starts


def _longest(line: str, start: int, end: int, room: Room) -> int:
    """The end of what fits into one line, one sign at least."""
    place = start + 1
    while place < end and _wide(line[start : place + 1], room) <= room.width:
        place += 1
    return place


def _wide(text: str, room: Room) -> float:
    return width_of(text, room.size, bold=room.bold)
