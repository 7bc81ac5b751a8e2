# SPDX-License-Identifier: GPL-3.0-or-later
"""A text as a row of words, spaces and signs, each with the marks and links that its characters carry."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, NamedTuple, TypeAlias

from newsdesk.document.inline_normal_form import MARKS, NOTHING, Mark
from newsdesk.document.tree import Inline, Inlines, Link, Text

_WORD: Final = r"[\w\u00ad\u0300-\u036f\u200b-\u200d\u2060]+"
_TOKENS: Final = re.compile(rf"{_WORD}|\s+|.", re.DOTALL)
_IS_WORD: Final = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Look:
    """The marks of a character, and the address and title of its link."""

    marks: frozenset[Mark] = NOTHING
    link: tuple[str, str] | None = None


PLAIN: Final = Look()
_Signs: TypeAlias = "tuple[tuple[str, Look], ...]"


class Token(NamedTuple):
    """A word, white space, one sign, or a node that is no text; `looks` has one for each character."""

    text: str
    looks: tuple[Look, ...]
    node: Inline | None = None

    @property
    def key(self) -> tuple[str, Inline | None]:
        """What it says, however it looks."""
        return self.text, self.node

    @property
    def is_word(self) -> bool:
        """Whether it says anything by itself."""
        return self.node is not None or _IS_WORD.search(self.text) is not None


SPACE: Final = Token(" ", (PLAIN,))


def tokens(inlines: Inlines) -> list[Token]:
    """The tokens of a run; a word whose parts are marked differently is one word all the same."""
    found: list[Token] = []
    for is_text, leaves in groupby(_leaves(inlines, PLAIN), lambda leaf: isinstance(leaf[0], Text)):
        if not is_text:
            found.extend(Token("", (look,), node) for node, look in leaves)
            continue
        texts = [(node.text, look) for node, look in leaves if isinstance(node, Text)]
        if len(texts) == 1:  # most runs have no mark
            text, look = texts[0]
            found.extend(Token(word, (look,) * len(word)) for word in _TOKENS.findall(text))
            continue
        looks = [look for text, look in texts for _ in text]
        words = _TOKENS.finditer("".join(text for text, _ in texts))
        found.extend(Token(word[0], tuple(looks[word.start() : word.end()])) for word in words)
    return found


def text_tokens(text: str) -> list[Token]:
    """The tokens of a text without marks."""
    return [Token(word, (PLAIN,) * len(word)) for word in _TOKENS.findall(text)]


def plain(row: Iterable[Token]) -> str:
    """The signs of tokens."""
    return "".join(token.text if token.node is None else getattr(token.node, "text", " ") for token in row)


def plain_run(inlines: Inlines) -> str:
    """The signs of a run: what `plain` makes of its tokens."""
    return "".join(str(getattr(node, "text", " ")) for node, _ in _leaves(inlines, PLAIN))


def inlines_of(row: Sequence[Token]) -> Inlines:
    """The run that tokens say; not yet in normal form."""
    parts: list[tuple[Inline, Look]] = []
    signs: list[str] = []
    worn = PLAIN

    def settle() -> None:
        if signs:
            parts.append((Text("".join(signs)), worn))
            signs.clear()

    for token in row:
        if token.node is not None:
            settle()
            parts.append((token.node, token.looks[0]))
            continue
        for text, look in _pieces(token):
            if look != worn:
                settle()
                worn = look
            signs.append(text)
    settle()
    made: list[Inline] = []
    for link, linked in groupby(parts, lambda part: part[1].link):
        nodes = tuple(_marked(node, look) for node, look in linked)
        made.extend(nodes if link is None else (Link(link[0], nodes, link[1]),))
    return tuple(made)


def _pieces(token: Token) -> Iterator[tuple[str, Look]]:
    """The parts of a word that look alike: most words are one."""
    first = token.looks[0]
    if token.looks.count(first) == len(token.looks):
        yield token.text, first
        return
    for look, signs in groupby(zip(token.text, token.looks, strict=True), lambda sign: sign[1]):
        yield "".join(sign for sign, _ in signs), look


def _leaves(inlines: Inlines, look: Look) -> Iterator[tuple[Inline, Look]]:
    for node in inlines:
        if isinstance(node, MARKS):
            yield from _leaves(node.children, Look(look.marks | {type(node)}, look.link))
        elif isinstance(node, Link):
            yield from _leaves(node.children, Look(look.marks, look.link or (node.href, node.title)))
        else:
            yield node, look


def _marked(node: Inline, look: Look) -> Inline:
    for mark in MARKS:
        if mark in look.marks:
            node = mark((node,))
    return node
