# SPDX-License-Identifier: GPL-3.0-or-later
"""What may have been meant by a word that stands nowhere: words of the library a slip of the finger or two away, or
typed with the keyboard set to the other alphabet.

What is offered finds more than what was typed: of several words, those that stand together.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice, product
from typing import Final, NamedTuple

from sqlalchemy import Connection

from newsdesk.domain.search import Search, Words, parse, parts_of
from newsdesk.language.stems import stems
from newsdesk.store.bare import bare
from newsdesk.store.search_query import NAMES, beginning

RARE: Final = 3
"""A word that stands in no more articles may be a slip."""
_SHORTEST: Final = 4
_LONGEST: Final = 24
_MOST_WORDS: Final = 6
_CHOICES: Final = 3
_MOST_TRIED: Final = 2
_SHORTEST_OF_TWO: Final = 6
"""So long is a word in which two slips leave enough of it to be known."""
_MOST_ALIKE: Final = 5000
_CYRILLIC: Final = "абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі"
_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
_KEYS: Final = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_LETTERS: Final = "йцукенгшщзхъфывапролджэячсмитьбюё"
_TO_CYRILLIC: Final = str.maketrans(_KEYS, _LETTERS)
_TO_LATIN: Final = str.maketrans(_LETTERS, _KEYS)
_LETTERS_ONLY = re.compile(r"[^\W\d_]+")
_READ: Final = 4
_TEXTS: Final = (
    "SELECT language, headline || ' ' || lead || ' ' || body FROM "
    "(SELECT rowid AS number FROM article_search WHERE article_search MATCH ? ORDER BY rowid DESC LIMIT ?) "
    "CROSS JOIN article ON article.id = number CROSS JOIN article_text ON article_id = number"
)
_HELD: Final = (
    "SELECT stem, sum(articles) FROM json_each(?) AS one CROSS JOIN term ON term.stem = one.value "
    "AND term.language IN (SELECT value FROM json_each(?)) GROUP BY stem"
)
_ALIKE: Final = (
    "SELECT stem, sum(articles) AS often FROM term WHERE language IN (SELECT value FROM json_each(?)) "
    "AND stem >= ? AND stem < ? AND length(stem) BETWEEN ? AND ? GROUP BY stem HAVING often > ? "
    "ORDER BY often DESC LIMIT ?"
)
_LAST_SIGN: Final = "\U0010ffff"


class _Choice(NamedTuple):
    """A stem that may have been meant, and the word as it would be with its own ending."""

    stem: str = ""
    wished: str = ""


def suggestion(
    connection: Connection, typed: str, languages: Sequence[str], finds: Callable[[str], int], held: int | None = None
) -> str:
    """The search with its misspelt words put right; empty where there are none, or nothing is known that finds more.

    A misspelt word of which nothing better is known is left out beside one that is put right. `finds` counts the
    articles that a search finds, no further than it takes to tell a few; what was typed finds `held`, where that is
    known.
    """
    asking = _Asking(connection, languages)
    wrong = [words.text for words in _single(parse(typed)) if asking.is_wrong(words)][:_MOST_WORDS]
    choices = [asking.better(word) for word in wrong]
    if not any(choices):
        return ""
    held = finds(typed) if held is None else held
    ways = product(*(range(max(1, len(each))) for each in choices))
    for way in sorted(islice(ways, _CHOICES**3), key=sum)[:_MOST_TRIED]:
        chosen = (each[at] if each else _Choice() for each, at in zip(choices, way, strict=True))
        offered = _replaced(typed, {word: asking.written(choice) for word, choice in zip(wrong, chosen, strict=True)})
        if finds(offered) > held:
            return offered
    return ""


def _single(search: Search) -> Iterator[Words]:
    for words in search.words:
        if not words.excluded and not words.quoted and not words.text.endswith("*") and len(words.text) <= _LONGEST:
            yield words


class _Asking:
    """What the vocabulary knows, for the words of one search."""

    def __init__(self, connection: Connection, languages: Sequence[str]) -> None:
        self._connection = connection
        self._languages = languages
        self._spoken = json.dumps([*languages, NAMES])
        self._written: dict[_Choice, str] = {}

    def is_wrong(self, words: Words) -> bool:
        """Whether hardly any article has the word, nor one that goes on as it begins."""
        if self._held(_stems(words.text, self._languages)) > RARE:
            return False
        return not (words.unfinished and beginning(self._connection, words.text.lower(), self._languages, 1))

    def better(self, word: str) -> list[_Choice]:
        """What may have been meant, the word of most articles first."""
        small, choices = word.lower(), dict[str, _Choice]()
        own = _stems(small, self._languages)
        for other in _other_keyboard(small):
            choices |= {stem: _Choice(stem, other) for stem in _stems(other, self._languages) if other.isalpha()}
        spelt = small.isalpha() and len(small) >= _SHORTEST
        for stem in own if spelt else ():
            end = small[len(stem) :] if small.startswith(stem) else ""
            choices |= {slip: _Choice(slip, slip + end) for slip in slips(stem) if slip not in choices}
        least = max(RARE, 3 * self._held(own))
        counts = [(number, stem) for stem, number in self._counts(choices) if number > least]
        if not counts and spelt and len(small) >= _SHORTEST_OF_TWO:
            counts = [each for stem in own for each in self._two_slips(stem, least)]
        best = sorted(counts, reverse=True)[:_CHOICES]
        return [choices.get(stem) or _Choice(stem) for _, stem in best]

    def written(self, choice: _Choice) -> str:
        """A word of the newest articles that has the stem: the one wished for, else the shortest."""
        if not choice.stem or choice in self._written:
            return self._written.get(choice, "")
        written: set[str] = set()
        for language, text in bare(self._connection).execute(_TEXTS, (f'"{choice.stem}"', _READ)):
            for word in set(_LETTERS_ONLY.findall(text.lower())):
                if word[:1] == choice.stem[:1] and choice.stem in stems(word, language):
                    written.add(word)
        wished = choice.wished or choice.stem
        known = wished if wished in written or not written else min(written, key=lambda word: (len(word), word))
        self._written[choice] = known
        return known

    def _two_slips(self, stem: str, least: int) -> Iterator[tuple[int, str]]:
        """In how many articles, more than so many, each stem stands that begins with the same letter and is two slips
        away."""
        from rapidfuzz.distance import OSA  # start-up time

        asked = (self._spoken, stem[0], stem[0] + _LAST_SIGN, len(stem) - 2, len(stem) + 2, least, _MOST_ALIKE)
        for other, number in bare(self._connection).execute(_ALIKE, asked):
            if OSA.distance(stem, other, score_cutoff=2) <= 2:
                yield number, other

    def _held(self, wanted: Sequence[str]) -> int:
        """In how many articles the most usual of some stems stands."""
        return max((number for _, number in self._counts(wanted)), default=0)

    def _counts(self, wanted: Iterable[str]) -> list[tuple[str, int]]:
        return bare(self._connection).execute(_HELD, (json.dumps(list(wanted)), self._spoken)).fetchall()


def slips(word: str) -> Iterator[str]:
    """Everything that a word becomes by one letter dropped, changed, added, or swapped with the next."""
    alphabet = _LATIN if word.isascii() else _CYRILLIC
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        if tail:
            yield head + tail[1:]
        for letter in alphabet:
            if tail:
                yield head + letter + tail[1:]
            yield head + letter + tail


def _other_keyboard(word: str) -> tuple[str, ...]:
    return (word.translate(_TO_CYRILLIC),) if word.isascii() else (word.translate(_TO_LATIN),)


def _stems(text: str, languages: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(stem for language in languages for stem in stems(text, language)))


def _replaced(typed: str, better: Mapping[str, str]) -> str:
    """The typed text with other words in the place of some, as large as they were, or without them."""
    found, at = [], 0
    for part in parts_of(typed):
        other = None if part.field or part.quoted else better.get(part.value)
        if other is not None:
            found += [typed[at : part.value_start], other.capitalize() if part.value[:1].isupper() else other]
            at = part.value_start + len(part.value)
            if not other:
                at += len(typed[at:]) - len(typed[at:].lstrip())
    return "".join((*found, typed[at:])).strip()
