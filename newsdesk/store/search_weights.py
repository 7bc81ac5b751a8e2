# SPDX-License-Identifier: GPL-3.0-or-later
"""How much the words of a search weigh in an article: BM25 as FTS5 reckons it, with its own sums but not its own pace.

BM25 knows nothing but how often each word stands: an article whose headline holds all of them comes before all others,
and first where they stand there in a row.

FTS5 counts all articles that hold a word each time it is asked for a single weight. Here the vocabulary knows how many
they are, and the articles' stems are read for those alone that may come first.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, product
from math import log
from typing import Final, NamedTuple

from sqlalchemy import Connection

from newsdesk.store.bare import bare
from newsdesk.store.failures import RowUnreadable
from newsdesk.store.search_query import SearchQuery, Term
from newsdesk.store.search_stems import unpack_stems

PARTS: Final = ("headline", "lead", "body", "names")
WEIGHTS: Final = (10.0, 4.0, 1.0, 5.0)
"""How much a word counts in the headline, the lead, the body, and among names and tags."""
_K1: Final = 1.2
_B: Final = 0.75
_LEAST_RARITY: Final = 1e-6
_IN_A_ROW: Final = 0.25
"""What words in a row in a text weigh, of what all of them could weigh at the most."""
_MOST_ROWS: Final = 9
_SPOKEN: Final = 3
"""So many ways there are at most to stem a word; behind them is how it may go on."""
_COUNTED: Final = 5000
_MANY: Final = 4
# Signs to a stem with its space: near enough for the length of a text, and far quicker than counting.
_WORD: Final = 7.0
_AVERAGES: Final = "SELECT block FROM article_search_data WHERE id = 1"
_HOLDING: Final = (
    "SELECT stem, sum(articles) FROM term "
    "WHERE language IN ('ru', 'kk', 'en') AND stem IN (SELECT value FROM json_each(?)) GROUP BY stem"
)
_SOME: Final = "SELECT rowid FROM article_search WHERE article_search MATCH ? LIMIT ?"
_NTH: Final = "SELECT rowid FROM article_search WHERE article_search MATCH ? LIMIT 1 OFFSET ?"
_NUMBER: Final = "SELECT count(*) FROM article_search WHERE article_search MATCH ?"
_STEMS: Final = (
    "SELECT search_stems.article_id, search_stems.language, stems, headline, kicker, lead, body FROM json_each(?) "
    "CROSS JOIN search_stems ON search_stems.article_id = value "
    "CROSS JOIN article ON article.id = value CROSS JOIN article_text ON article_text.article_id = value"
)


class _Taught(NamedTuple):
    """A row of `_STEMS`."""

    article_id: int
    language: str
    stems: bytes
    headline: str
    kicker: str
    lead: str
    body: str


class Weights:
    """Weighs articles by the terms of one search; the forms of one term are one word to it."""

    def __init__(self, connection: Connection, terms: Sequence[Term]) -> None:
        self._connection = connection
        self._articles, self._usual = averages(connection)
        self._terms = [_Weighed(term, self._rarity(term)) for term in terms]
        self._most = (_K1 + 1) * sum(term.rarity for term in self._terms)
        self._rows = _rows(terms)

    def of(self, articles: Sequence[int]) -> dict[int, float]:
        """The weight of each article."""
        return {key: self._weight(parts) for key, parts in _read(self._connection, articles)}

    def _weight(self, parts: Sequence[str]) -> float:
        length = sum(map(len, parts)) / _WORD
        slowing = _K1 * (1 - _B + _B * length / self._usual)
        weight = sum(
            term.rarity * often * (_K1 + 1) / (often + slowing) for term in self._terms if (often := term.often(parts))
        )
        return weight + self._most * self._together(parts)

    def _together(self, parts: Sequence[str]) -> float:
        """How well several words stand together, in what all of them could weigh at the most."""
        headline, *texts, _ = parts
        if any(row in headline for row in self._rows):
            return 2
        if all(term.often((headline,)) for term in self._terms):
            return 1
        return _IN_A_ROW if any(row in text for row in self._rows for text in texts) else 0

    def _rarity(self, term: Term) -> float:
        if term.begun:
            often = len(bare(self._connection).execute(_SOME, (term.expression, _COUNTED)).fetchall())
        else:
            often = min(self._articles, holding(self._connection, term.phrases))
        return max(_LEAST_RARITY, log((self._articles - often + 0.5) / (often + 0.5)))


class Reader:
    """Tells from an article's stems whether it is a hit: quicker than the index where single articles are asked for."""

    def __init__(self, connection: Connection, search: SearchQuery) -> None:
        self._connection = connection
        self._wanted = [_Weighed(term, 1.0) for term in search.terms]
        self._unwanted = [_Weighed(term, 1.0) for term in search.against]

    def hits(self, articles: Sequence[int]) -> list[int]:
        """Those of the articles that are hits."""
        return [key for key, parts in _read(self._connection, articles) if self._hit(parts)]

    def _hit(self, parts: Sequence[str]) -> bool:
        wanted = all(term.often(parts) for term in self._wanted)
        return wanted and not any(term.often(parts) for term in self._unwanted)


class _Weighed:
    """How often a term stands in the parts of a text, each part by its weight."""

    def __init__(self, term: Term, rarity: float) -> None:
        self.rarity = rarity
        self._part = PARTS.index(term.part) if term.part else None
        self._stems = frozenset(phrase for phrase in term.phrases if " " not in phrase)
        many = len(self._stems) > _MANY
        self._strings = [f" {phrase} " for phrase in term.phrases if not many or " " in phrase]
        self._strings += [f" {phrase}" for phrase in term.begun]
        if not many:
            self._stems = frozenset()

    def often(self, parts: Sequence[str]) -> float:
        """In all parts, or in the first ones."""
        found = 0.0
        for column, part in enumerate(parts):
            if self._part not in (None, column):
                continue
            number = sum([part.count(string) for string in self._strings])
            if self._stems:
                number += sum(map(self._stems.__contains__, part.split()))
            if number:
                found += WEIGHTS[column] * number
        return found


def _rows(terms: Sequence[Term]) -> tuple[str, ...]:
    """Several words as they would stand one behind the other; none where some are asked for in a part of the text."""
    if len(terms) < 2 or any(term.part for term in terms):
        return ()
    ways = product(*(term.phrases[:_SPOKEN] for term in terms))
    return tuple(dict.fromkeys(f" {' '.join(way)} " for way in islice(ways, _MOST_ROWS)))


def _read(connection: Connection, articles: Sequence[int]) -> Iterator[tuple[int, list[str]]]:
    """The parts of articles, each with a space before and behind every stem."""
    for taught in map(_Taught._make, bare(connection).execute(_STEMS, (str(list(articles)),))):
        try:
            indexed = unpack_stems(taught)
        except RowUnreadable:
            continue
        yield taught.article_id, [f" {part} " for part in indexed.parts]


def holding(connection: Connection, phrases: Sequence[str]) -> int:
    """In how many articles one of the phrases may stand at most: a phrase in no more than its rarest word."""
    words = [phrase.split() for phrase in phrases]
    often = standing(connection, (word for each in words for word in each))
    return sum(min((often[word] for word in each), default=0) for each in words)


def standing(connection: Connection, words: Iterable[str]) -> dict[str, int]:
    """In how many articles each of some stems stands."""
    asked = dict.fromkeys(words)
    often = {word: int(number) for word, number in bare(connection).execute(_HOLDING, (json.dumps([*asked]),))}
    # The vocabulary knows no numbers and nothing of one or two letters.
    return often | {word: _counted(connection, word) for word in asked if not often.get(word)}


def _counted(connection: Connection, word: str) -> int:
    """In how many articles a word stands; reckoned from the first ones where these are many."""
    last = bare(connection).execute(_NTH, (f'"{word}"', _COUNTED - 1)).fetchone()
    if last is None:
        return int(bare(connection).execute(_NUMBER, (f'"{word}"',)).fetchone()[0])
    return averages(connection)[0] * _COUNTED // max(_COUNTED, int(last[0]))


def averages(connection: Connection) -> tuple[int, float]:
    """How many articles the index has, and how many words one of them has on average, as FTS5 notes them."""
    block = connection.exec_driver_sql(_AVERAGES).scalar()
    numbers = varints(bytes(block)) if block else []
    if not numbers or not numbers[0]:
        return 1, 1.0
    return numbers[0], max(1.0, sum(numbers[1:]) / numbers[0])


def varints(data: bytes) -> list[int]:
    """The numbers of a block, seven bits to a byte, the highest first."""
    found, value = [], 0
    for byte in data:
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            found.append(value)
            value = 0
    return found
