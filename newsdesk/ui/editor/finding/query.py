# SPDX-License-Identifier: GPL-3.0-or-later
"""What is searched for, and the pattern that finds it: signs that are read alike are alike, unless told otherwise."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import regex

LONGEST: Final = 2_000
"""Signs of a query; nobody types more, and a pasted article is no pattern."""
HARD_SECONDS: Final = 0.01
"""How long a pattern may look at one piece of text while the window waits."""

_WORD: Final = r"[\w\u00ad\u0301]"
_SPACES: Final = " \u00a0\u202f\u2009\u2028\u2029\t"
_HYPHENS: Final = "-\u2011"
_ANY_SPACE: Final = f"[{_SPACES}]"
_ANY_GAP: Final = f"[{_SPACES}\n]"
_ONE_LINE: Final = re.compile(
    r"(?:[^\\\[(]|\\[dwbBSAZ.,:;!?*+(){}\[\]|^$/\\-]|\[(?!\^)|\((?!\?)|\(\?(?:<?[=!]|:|P?<\w+>))*"
)
"""Expressions that surely match within a paragraph; with all others one looks over its end as well."""


class BadPattern(ValueError):
    """An expression that cannot be understood: what is wrong (a message of `regex`), and before which sign."""

    def __init__(self, what: str, position: int | None = None) -> None:
        super().__init__(what)
        self.what = what
        self.position = position


class TooHard(Exception):
    """An expression needs more time than anybody would wait."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched for, and how."""

    words: str = ""
    match_case: bool = False
    whole_words: bool = False
    expression: bool = False
    strict_yo: bool = False
    """Tell «ё» from «е»."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A match in a text: where it begins and ends."""

    start: int
    end: int


class Pattern:
    """A query made ready; finding never raises anything but TooHard."""

    def __init__(self, query: Query) -> None:
        self.query = query
        self._lower = not query.match_case and not query.expression
        self._compiled = _compiled(query)
        self.crosses = _crosses(query)
        """Whether a match may go over the end of a paragraph."""

    @property
    def groups(self) -> int:
        """How many groups the expression has."""
        return int(self._compiled.groups)

    @property
    def names(self) -> frozenset[str]:
        """The names of its groups."""
        return frozenset(self._compiled.groupindex)

    def hits(self, text: str, start: int = 0, end: int | None = None, seconds: float = HARD_SECONDS) -> Iterator[Hit]:
        """The matches that begin between two places of a text; an empty place is no match (TooHard)."""
        for match in self._matches(text, start, seconds):
            first, last = match.span()
            if end is not None and first >= end:
                return
            if last > first:
                yield Hit(first, last)

    def groups_of(self, text: str, hit: Hit, seconds: float = HARD_SECONDS) -> dict[int | str, str]:
        """What the groups of a match hold, by their numbers (0 is all of it) and by their names (TooHard)."""
        found: dict[int | str, str] = {0: text[hit.start : hit.end]}
        if not self.query.expression:
            return found
        for match in self._matches(text, hit.start, seconds):
            if match.span() == (hit.start, hit.end):
                spans: dict[int | str, tuple[int, int]] = {n: match.span(n) for n in range(self.groups + 1)}
                spans |= {name: match.span(name) for name in self.names}
                found = {key: text[first:last] if first >= 0 else "" for key, (first, last) in spans.items()}
            break
        return found

    def _matches(self, text: str, start: int, seconds: float) -> Iterator[regex.Match[str]]:
        try:
            # Where it takes long, it is not in the thread of the window, which goes on meanwhile.
            alone = seconds > HARD_SECONDS
            yield from self._compiled.finditer(self._folded(text), start, timeout=seconds, concurrent=alone)
        except TimeoutError:
            raise TooHard from None

    def _folded(self, text: str) -> str:
        """The text in which signs that are alike are the same; as long as before."""
        if self._lower:
            text = lowered(text)
        return text if self.query.strict_yo else _without_yo(text)


def lowered(text: str) -> str:
    """A text in small letters, as long as before."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)


def _without_yo(text: str) -> str:
    return text.replace("ё", "е").replace("Ё", "Е")


def _compiled(query: Query) -> regex.Pattern[str]:
    words = query.words if query.strict_yo else _without_yo(query.words)
    if len(words) > LONGEST:
        raise BadPattern("too long", LONGEST)
    if not query.expression:
        words = _literal(words if query.match_case else lowered(words))
    if query.whole_words:
        words = f"(?<!{_WORD})(?:{words})(?!{_WORD})"
    flags = regex.VERSION0 | regex.MULTILINE
    if query.expression and not query.match_case:
        flags |= regex.IGNORECASE
    try:
        if query.whole_words and query.expression:
            regex.compile(query.words, flags)  # so that places of errors are those of what was typed
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return regex.compile(words, flags)
    except regex.error as error:
        raise BadPattern(str(getattr(error, "msg", error)), getattr(error, "pos", None)) from None
    except RecursionError:
        raise BadPattern("too deep") from None
    except (ValueError, OverflowError, MemoryError, KeyError, IndexError, AttributeError, TypeError) as error:
        raise BadPattern(str(error)) from None


def _literal(words: str) -> str:
    """Words as an expression: a space is any space, between other signs the end of a paragraph too."""
    first = len(words) - len(words.lstrip(_SPACES))
    last = len(words.rstrip(_SPACES))
    parts = []
    for place, sign in enumerate(words):
        if sign == " ":
            parts.append(_ANY_GAP if first <= place < last else _ANY_SPACE)
        elif sign == "-":
            parts.append(f"[{regex.escape(_HYPHENS)}]")
        else:
            parts.append(regex.escape(sign, special_only=True))
    return "".join(parts)


def _crosses(query: Query) -> bool:
    if not query.expression:
        return " " in query.words.strip(_SPACES) or "\n" in query.words
    return "\n" in query.words or _ONE_LINE.fullmatch(query.words) is None
