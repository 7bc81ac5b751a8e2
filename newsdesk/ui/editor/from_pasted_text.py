# SPDX-License-Identifier: GPL-3.0-or-later
"""Pasted plain text to the tree: a paragraph a line; endless lines are parted, endless texts cut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsdesk.document.tree import BlockNode, Blocks, Paragraph, Speech, Text

LONGEST_PASTE: Final = 6_000_000
"""Signs of one paste: many thick books, and what a window can still hold."""
LONGEST_PARAGRAPH: Final = 10_000
_LINES: Final = re.compile(r"[\r\n\u2028\u2029\x0b\x0c]+")
_SPEECH: Final = re.compile(r"([–—])[ \u00a0]+(?=\S)")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufdd0\ufdd1\ufffc\ud800-\udfff]")


def from_pasted_text(text: str) -> Blocks:
    """The paragraphs of a plain text."""
    lines = _LINES.split(_CONTROL.sub("", text[:LONGEST_PASTE]))
    if len(lines) == 1 and len(lines[0]) <= LONGEST_PARAGRAPH and not _SPEECH.match(lines[0]):
        return (Paragraph((Text(lines[0]),)),) if lines[0] else ()  # part of a line, with its spaces
    stripped = [lines[0].rstrip(" \t"), *(line.strip(" \t") for line in lines[1:])]  # the first may go on in a line
    return tuple(_prose(part) for line in stripped for part in _parts(line) if part.strip(" \t"))


def _prose(line: str) -> BlockNode:
    dash = _SPEECH.match(line)
    return Speech(dash[1], (Text(line[dash.end() :]),)) if dash else Paragraph((Text(line),))


def _parts(line: str) -> Iterator[str]:
    """A line in pieces that a text widget can set, parted at ends of sentences or at spaces."""
    while len(line) > LONGEST_PARAGRAPH:
        room = line[:LONGEST_PARAGRAPH]
        cut = max(room.rfind(". "), room.rfind("! "), room.rfind("? ")) + 1 or room.rfind(" ") or LONGEST_PARAGRAPH
        cut = cut if cut > 0 else LONGEST_PARAGRAPH
        yield line[:cut].strip(" \t")
        line = line[cut:].strip(" \t")
    yield line
