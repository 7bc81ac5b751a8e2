# SPDX-License-Identifier: GPL-3.0-or-later
"""One pass over an inline run: the treeprocessor that takes the place of Python-Markdown's own.

Theirs runs every processor over the whole text in turn, rebuilds the text at each match and marks the places with
control characters; this one asks the processors from left to right, so that the time grows with the length alone and
every character may stand in a text. Marks pair by CommonMark's rules, except that only white space decides whether a
mark opens or closes: «**«слово»**а» is strong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import Registry

from newsdesk.document.addresses import is_address
from newsdesk.document.inline_syntax import (
    LABEL,
    Autolink,
    CodeSpan,
    Escape,
    FootnoteMark,
    Leaf,
    LineBreaks,
    Note,
    Run,
    destination,
)

_LEAVES: Final[tuple[tuple[str, type[Leaf]], ...]] = (
    ("escape", Escape),
    ("break", LineBreaks),
    ("code", CodeSpan),
    ("note", Note),
    ("footnote", FootnoteMark),
    ("autolink", Autolink),
)
_ACTIVE = re.compile(r"[\\`*_~^\[\]{<!\n]")
_ACTIVE_UNLINKED = re.compile(r"[\\`*_~^{<\n]|\[(?=\^)")
"""Where nothing can be the end of a link, brackets are text, however many there are."""
_TAGS = {"*": ("em", "strong"), "_": ("em", "strong"), "~": ("sub", "del"), "^": ("sup", "")}


@dataclass(slots=True, eq=False)
class Delimiter:
    """A run of one mark's character: `left` of its `size` characters are not yet part of a pair."""

    char: str
    size: int
    opens_here: bool
    closes_here: bool
    left: int = 0
    opened: list[str] = field(default_factory=list)
    closed: list[str] = field(default_factory=list)


Item: TypeAlias = str | Element | Delimiter


@dataclass(slots=True)
class Bracket:
    """An opening bracket: its place among the items and in the text."""

    item: int
    place: int
    image: bool


class OnePass(Treeprocessor):
    """Turns the text of an element into its inline children."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        leaves = [(f"p{n}", leaf) for n, leaf in enumerate(md.inlinePatterns) if isinstance(leaf, Leaf)]
        self._leaves = dict(leaves)
        # «!» before the mark of a footnote is the end of a sentence and no picture
        alternatives = "|".join(f"(?P<{name}>{leaf.pattern})" for name, leaf in leaves)
        self._token = re.compile(
            rf"{alternatives}|(?P<mark>\*++|_++|~++|\^++)|(?P<open>!?\[(?!\^{LABEL}\]))|(?P<close>\])", re.DOTALL
        )

    def run(self, root: Element) -> None:
        text, root.text = root.text or "", None
        _grow(root, self._items(Run(text)))

    def _items(self, data: Run) -> list[Item]:
        items: list[Item] = []
        brackets: list[Bracket] = []
        place = at = 0
        next_active = (_ACTIVE if "](" in data else _ACTIVE_UNLINKED).search
        while (active := next_active(data, at)) is not None:
            match = self._token.match(data, active.start())
            if match is None:
                at = active.end()
                continue
            if match.start() > place:
                items.append(data[place : match.start()])
            kind, place = match.lastgroup or "", match.end()
            if kind == "mark":
                items.append(_delimiter(data, match))
            elif kind == "open":
                brackets.append(Bracket(len(items), match.start(), len(match[0]) == 2))
                items.append(match[0])
            elif kind == "close":
                place = _close(data, match, items, brackets)
            else:
                node, place = self._leaves[kind].read(match, data)
                items.append(node)
            at = place
        items.append(data[place:])
        return items


def _delimiter(data: str, match: re.Match[str]) -> Item:
    start, end = match.span()
    char, size = data[start], end - start
    if (char == "~" and size > 2) or (char == "^" and size > 1):
        return match[0]
    before = data[start - 1] if start else " "
    after = data[end] if end < len(data) else " "
    opens, closes = not after.isspace(), not before.isspace()
    if char == "_":
        opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
    return Delimiter(char, size, opens, closes, size)


def _close(data: str, match: re.Match[str], items: list[Item], brackets: list[Bracket]) -> int:
    """Reads the end of a link at a closing bracket; returns where to go on."""
    bracket = brackets.pop() if brackets else None
    found = destination(data, match.end()) if bracket is not None and data.startswith("(", match.end()) else None
    if bracket is not None and found is not None:
        href, title, end = found
        if bracket.image:
            del items[bracket.item :]
            items.append(data[bracket.place : end])
            return end
        children = items[bracket.item + 1 :]
        if is_address(href) and not all(isinstance(child, str) and not child.strip() for child in children):
            link = Element("a", href=href, title=title)
            _grow(link, children)
            del items[bracket.item :]
            items.append(link)
            brackets.clear()
            return end
    items.append("]")
    return match.end()


def _fits(opener: Delimiter, closer: Delimiter) -> bool:
    if opener.char != closer.char:
        return False
    if opener.char in "~^":
        return opener.size == closer.size
    if not (opener.closes_here or closer.opens_here):
        return True
    return (opener.size + closer.size) % 3 != 0 or (opener.size % 3 == 0 and closer.size % 3 == 0)


def _pair(delimiters: Iterator[Delimiter]) -> None:
    """Pairs closing marks with the nearest opening ones that fit; what is passed over stays text."""
    openers: list[Delimiter] = []
    floors: dict[tuple[str, int, bool], int] = {}
    for closer in delimiters:
        size = closer.size if closer.char in "~^" else closer.size % 3
        key = (closer.char, size, closer.opens_here)
        while closer.closes_here and closer.left:
            floor = floors.get(key, 0)
            place = next((n for n in range(len(openers) - 1, floor - 1, -1) if _fits(openers[n], closer)), -1)
            if place < 0:
                floors[key] = len(openers)
                break
            opener = openers[place]
            del openers[place + 1 :]
            count = 2 if opener.left > 1 and closer.left > 1 else 1
            tag = _TAGS[opener.char][count - 1]
            opener.left, closer.left = opener.left - count, closer.left - count
            opener.opened.append(tag)
            closer.closed.append(tag)
            if not opener.left:
                openers.pop()
            floors = {known: min(height, len(openers)) for known, height in floors.items()}
        if closer.opens_here and closer.left:
            openers.append(closer)


def _grow(parent: Element, items: list[Item]) -> None:
    """Appends `items` to `parent`; a mark inside the same mark adds nothing."""
    _pair(item for item in items if isinstance(item, Delimiter))
    path, texts, active = [parent], list[str](), set[str]()
    for item in items:
        if isinstance(item, str):
            texts.append(item)
            continue
        if isinstance(item, Element):
            _flush(path[-1], texts)
            path[-1].append(item)
            continue
        for _ in item.closed:
            inner = path.pop()
            if inner is not path[-1]:
                _flush(inner, texts)
                active.remove(inner.tag)
        texts.append(item.char * item.left)
        for tag in reversed(item.opened):
            if tag in active:
                path.append(path[-1])
            else:
                _flush(path[-1], texts)
                path.append(SubElement(path[-1], tag))
                active.add(tag)
    _flush(parent, texts)


def _flush(element: Element, texts: list[str]) -> None:
    text = "".join(texts)
    texts.clear()
    if not text:
        return
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


class Dialect(Extension):
    """Python-Markdown reduced to the inline syntax of a stored text; no raw HTML passes."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # their name
        md.inlinePatterns = Registry()
        for priority, (name, leaf) in enumerate(_LEAVES):
            md.inlinePatterns.register(leaf(leaf.PATTERN, md), name, 100 - priority)
        md.treeprocessors = Registry()
        md.treeprocessors.register(OnePass(md), "inline", 20)
