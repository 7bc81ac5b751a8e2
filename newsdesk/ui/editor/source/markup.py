# SPDX-License-Identifier: GPL-3.0-or-later
"""What the signs of a line of Markdown are: text, marks, addresses; told by the line and the kind of its block."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from typing import Final, NamedTuple

from newsdesk.document.tree import (
    BlockNode,
    Box,
    CodeBlock,
    Embed,
    Figure,
    Footnote,
    Gallery,
    Heading,
    Opaque,
    PullQuote,
    Rule,
    Table,
)


class Role(IntEnum):
    """What signs mean."""

    MARK = 1
    """Signs that no reader sees."""
    HEADING = 2
    STRONG = 3
    EMPHASIS = 4
    STRIKE = 5
    CODE = 6
    LINK = 7
    ADDRESS = 8
    NOTE = 9
    KEYWORD = 10
    """The name of a container or of a photo."""
    SOURCE = 11
    """What the program does not know."""


class Span(NamedTuple):
    """So many characters from a start on, and what they are."""

    start: int
    length: int
    role: Role


_CONTAINERS: Final = (Box, Embed, Gallery, PullQuote)
_LONGEST: Final = 2_000
"""Signs of a line that are looked at; the rest of a longer one is plain."""
_COLONS: Final = re.compile(r" {0,3}(:::+)[ \t]*(\S*)")
_FENCE: Final = re.compile(r" {0,3}(?:`{3,}|~{3,})")
_HEAD: Final = re.compile(
    r"(?: {0,3}#{1,6}(?:[ \t]+|$)|(?:[ \t]*(?:>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+))+|[–—][ \t\u00a0])"
)
_FOOTNOTE: Final = re.compile(r" {0,3}\[\^[\w.@-]{1,80}\]:")
_RULED: Final = re.compile(r"[ \t|:-]+$")
_INLINE: Final = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~–—])"
    r"|(?P<ticks>`+)(?P<code>[^`].*?)(?P=ticks)(?!`)"
    r"|(?P<note>\{>>.*?<<\})"
    r"|(?P<foot>\[\^[\w.@-]{1,80}\])"
    r"|(?P<auto><(?:https?|mailto):[^<>\s]+>)"
    r"|(?P<open>!?\[)(?P<label>(?:[^\[\]\\]|\\.|\[\^[^\]]*\])*)"
    r"(?P<target>\]\((?:[^()\s\\]|\\.|\([^()\s]*\)| \"[^\"]*\")*\)(?:\{[^{}]*\})?)"
    r"|(?P<strong>\*\*|__)(?=\S)(?P<bold>.*?\S)(?P=strong)"
    r"|(?P<strike>~~)(?=\S)(?P<gone>.*?\S)~~"
    r"|(?P<em>(?<![\w*])_(?!_)|\*)(?=[^\s*_])(?P<slant>.*?[^\s*])(?P=em)(?![*\w])"
    r"|(?P<small>[~^])(?=\S)(?P<low>[^\s~^]{1,40})(?P=small)"
)


def spans(line: str, block: BlockNode | None) -> Iterator[Span]:
    """What the signs of a line are; spans may lie inside each other, the inner ones behind."""
    if isinstance(block, CodeBlock):
        yield Span(0, len(line), Role.MARK if _FENCE.match(line) else Role.CODE)
        return
    if isinstance(block, Rule):
        yield Span(0, len(line), Role.MARK)
        return
    colons = _COLONS.match(line)
    if colons is not None and (isinstance(block, _CONTAINERS) or colons[2]):
        yield Span(0, colons.end(1), Role.MARK)
        yield Span(colons.start(2), len(colons[2]), Role.KEYWORD)
        return
    if isinstance(block, Opaque):
        yield Span(0, len(line), Role.SOURCE)
        return
    if isinstance(block, Table) and _RULED.match(line):
        yield Span(0, len(line), Role.MARK)
        return
    if isinstance(block, Heading):
        yield Span(0, len(line), Role.HEADING)
    head = (_FOOTNOTE if isinstance(block, Footnote) else _HEAD).match(line)
    begin = head.end() if head is not None else 0
    if begin:
        yield Span(0, begin, Role.MARK)
    if isinstance(block, Table):
        yield from (Span(each.start(), 1, Role.MARK) for each in re.finditer(r"(?<!\\)\|", line[:_LONGEST]))
    yield from _inline(line[:_LONGEST], begin, figure=isinstance(block, (Figure, Gallery)))


def _inline(line: str, begin: int, *, figure: bool) -> Iterator[Span]:
    for found in _INLINE.finditer(line, begin):
        start, end = found.span()
        kind = found.lastgroup
        if found["escape"]:
            yield Span(start, 1, Role.MARK)
        elif found["ticks"]:
            yield Span(start, end - start, Role.CODE)
        elif found["note"]:
            yield Span(start, end - start, Role.NOTE)
        elif found["foot"] or found["auto"]:
            yield Span(start, end - start, Role.LINK)
        elif found["open"]:
            yield Span(start, len(found["open"]), Role.MARK)
            if not figure:
                yield Span(found.start("label"), len(found["label"]), Role.LINK)
            yield Span(found.start("target"), end - found.start("target"), Role.ADDRESS)
        elif kind is not None:
            yield from _marked(found)


def _marked(found: re.Match[str]) -> Iterator[Span]:
    for sign, text, role in (
        ("strong", "bold", Role.STRONG),
        ("strike", "gone", Role.STRIKE),
        ("em", "slant", Role.EMPHASIS),
        ("small", "low", Role.LINK),
    ):
        if found[sign]:
            width = len(found[sign])
            if role is not Role.LINK:
                yield Span(found.start(text), len(found[text]), role)
                yield from (
                    Span(inner.start + found.start(text), inner.length, inner.role)
                    for inner in _inline(found[text], 0, figure=False)
                )
            yield Span(found.start(), width, Role.MARK)
            yield Span(found.end() - width, width, Role.MARK)
