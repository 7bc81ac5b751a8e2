# SPDX-License-Identifier: GPL-3.0-or-later
"""Pasted plain text to the tree: a paragraph a line; lines that were broken at a width are joined, marks are lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from newsdesk.document.tree import BlockNode, Blocks, List, ListItem, Paragraph, Speech, Text

LONGEST_PASTE: Final = 6_000_000
"""Signs of one paste: many thick books, and what a window can still hold."""
LONGEST_PARAGRAPH: Final = 10_000
_LINES: Final = re.compile(r"\r\n|[\r\n\u2028\u2029\x0b\x0c]")
_SPEECH: Final = re.compile(r"([–—])[ \u00a0]+(?=\S)")
_BULLET: Final = re.compile(r"[ \t]*[-*•·▪◦●‣][ \t\u00a0]+(?=\S)")
_NUMBER: Final = re.compile(r"[ \t]*(\d{1,4})[.)][ \t\u00a0]+(?=\S)")
_ENDS: Final = re.compile(r"[.!?…:;»\")][\d*]{0,2}$")
_SHORTEST_WIDTH, _LONGEST_WIDTH, _EVEN = 50, 100, 24
"""Signs of a line in a text that was broken at a width, and how far its lines may differ."""
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufdd0\ufdd1\ufffc\ud800-\udfff]")


def from_pasted_text(text: str) -> Blocks:
    """The paragraphs of a plain text."""
    lines = _LINES.split(_CONTROL.sub("", text[:LONGEST_PASTE]))
    if len(lines) == 1 and len(lines[0]) <= LONGEST_PARAGRAPH and not _SPEECH.match(lines[0]):
        return (Paragraph((Text(lines[0]),)),) if lines[0] else ()  # part of a line, with its spaces
    stripped = [lines[0].rstrip(" \t"), *(line.rstrip(" \t") for line in lines[1:])]  # the first may go on in a line
    return tuple(_blocks(_joined(stripped)))


def _blocks(lines: Sequence[str]) -> Iterator[BlockNode]:
    """Lists where several lines begin with a mark or count on, and else a paragraph a line."""
    for kind, those in groupby(_marked(lines), lambda each: each[0]):
        texts = [text for _, text in those]
        if kind == "bullet":
            yield List(tuple(_item(text[_end(_BULLET, text) :]) for text in texts))
        elif kind:
            yield List(tuple(_item(text[_end(_NUMBER, text) :]) for text in texts), ordered=True, start=int(kind[1:]))
        else:
            for number, text in enumerate(texts):
                line = text if number == 0 and text is lines[0] else text.lstrip(" \t")
                yield from (_prose(part) for part in _parts(line) if part.strip(" \t"))


def _marked(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The lines that are not empty, each with what list it is of; one line alone is none."""
    full = [line for line in lines if line]
    place = 0
    while place < len(full):
        end = place
        if _BULLET.match(full[place]):
            while end < len(full) and _BULLET.match(full[end]):
                end += 1
            kind = "bullet"
        else:
            first = _NUMBER.match(full[place])
            wanted = start = int(first[1]) if first else 0
            while first and end < len(full) and (match := _NUMBER.match(full[end])) and int(match[1]) == wanted:
                end, wanted = end + 1, wanted + 1
            kind = f"#{start}"
        if end - place < 2:
            kind, end = "", max(end, place + 1)
        yield from ((kind, line) for line in full[place:end])
        place = end


def _end(pattern: re.Pattern[str], text: str) -> int:
    match = pattern.match(text)
    return match.end() if match else 0


def _item(text: str) -> ListItem:
    return ListItem((Paragraph((Text(text),)),))


def _joined(lines: Sequence[str]) -> list[str]:
    """Lines with those joined that a mail or a page broke at its width: long, even, and parted by empty lines."""
    groups = [list(those) for full, those in groupby(lines, bool) if full]
    several = [group for group in groups if len(group) > 1]
    if len(groups) < 2 or not several or not all(map(_is_broken, several)):
        return list(lines)
    return [" ".join([group[0], *(line.lstrip(" \t") for line in group[1:])]) for group in groups]


def _is_broken(group: Sequence[str]) -> bool:
    """Whether the lines of a group are one paragraph: all but the last nearly fill a width, and few end a sentence."""
    inner = [len(line) for line in group[:-1]]
    if min(inner) < _SHORTEST_WIDTH or max(map(len, group)) > _LONGEST_WIDTH or max(inner) - min(inner) > _EVEN:
        return False
    if any(_BULLET.match(line) or _NUMBER.match(line) or _SPEECH.match(line) for line in group[1:]):
        return False
    return 2 * sum(_ENDS.search(line) is not None for line in group[:-1]) <= len(inner)


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
