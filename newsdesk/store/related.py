# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles that belong together because they share words that few others have."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Container, Iterable
from dataclasses import dataclass
from heapq import nsmallest
from itertools import chain
from math import log
from typing import Final, Protocol

from sqlalchemy import bindparam, select

from newsdesk.store.article_rows import LISTED
from newsdesk.store.postings import Postings
from newsdesk.store.search_stems import TAUGHT, IndexedText, unpack_stems
from newsdesk.store.tables import article, article_text
from newsdesk.store.terms import TermCounts
from newsdesk.store.transaction import Transaction

_WORD = re.compile(r"[^\W\d_]+")
_TELLING: Final = 24
_COMMON: Final = 150
_HEADLINE_WEIGHT: Final = 3
_SHARED_AT_LEAST: Final = 2
_WORDS_SHOWN: Final = 6
_STEMS: Final = TAUGHT.where(article.c.id == bindparam("key"))
_WORDS: Final = (
    select(article.c.headline, article.c.kicker, article.c.lead, article_text.c.body)
    .join(article_text, article_text.c.article_id == article.c.id)
    .where(article.c.id == bindparam("key"))
)
_FITTING: Final = select(article.c.id).where(
    article.c.id.in_(bindparam("keys", expanding=True)), article.c.language == bindparam("spoken"), LISTED
)


@dataclass(frozen=True, slots=True)
class RelatedHit:
    """An article that shares `words` with another, most telling first; the more they tell, the higher the score."""

    id: int
    score: float
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Sharing:
    """What an article of a language has in common with others: its telling stems with their weights, the stems that
    each of the others shares, and how much those weigh together."""

    language: str
    telling: dict[str, float]
    shared: dict[int, list[str]]
    scores: dict[int, float]

    def rank(self, key: int) -> tuple[float, int]:
        """Sorts what shares most to the front, the newer of two that share as much first."""
        return -self.scores[key], -key


def related_hits(
    transaction: Transaction, counts: TermCounts, postings: Postings, article_id: int, limit: int
) -> tuple[RelatedHit, ...]:
    """The articles that share at least two telling words with this one."""
    sharing = _sharing(transaction, counts, postings, article_id)
    if sharing is None:
        return ()
    best = sorted(sharing.scores, key=sharing.rank)
    kept = _of_language(transaction, best, sharing.language, limit)
    if not kept:
        return ()
    readable = _readable(transaction, article_id, {stem for key in kept for stem in sharing.shared[key]})
    hits = []
    for key in kept:
        words = sorted(sharing.shared[key], key=lambda stem: (-sharing.telling[stem], stem))[:_WORDS_SHOWN]
        hits.append(RelatedHit(key, round(sharing.scores[key], 3), tuple(readable[stem] for stem in words)))
    return tuple(hits)


def related_among(
    transaction: Transaction,
    counts: TermCounts,
    postings: Postings,
    article_id: int,
    among: Container[int],
    limit: int,
) -> tuple[int, ...]:
    """The first of those same articles that are `among` others, without the words they share."""
    sharing = _sharing(transaction, counts, postings, article_id)
    if sharing is None:
        return ()
    return tuple(nsmallest(limit, (key for key in sharing.scores if key in among), key=sharing.rank))


def related_to_text(
    transaction: Transaction, counts: TermCounts, postings: Postings, article_id: int, indexed: IndexedText
) -> tuple[int, ...]:
    """The articles that the article would share words with if it were saved with the text `indexed`, best first."""
    row = transaction.connection.execute(_STEMS, {"key": article_id}).first()
    before = None if row is None else unpack_stems(row)
    foreseen = _ForeseenCounts(counts, before, indexed)
    sharing = _sharing_of(postings, article_id, indexed.language, _telling(indexed, foreseen))
    return () if sharing is None else tuple(sorted(sharing.scores, key=sharing.rank))


class _Counts(Protocol):
    def of(self, language: str, stems: Iterable[str]) -> dict[str, int]:
        """In how many articles of the language each of the stems stands."""


@dataclass(frozen=True, slots=True)
class _ForeseenCounts:
    """The counts of stems as they would be with another text in the place of an article's."""

    counts: TermCounts
    before: IndexedText | None
    after: IndexedText

    def of(self, language: str, stems: Iterable[str]) -> dict[str, int]:
        found = dict(self.counts.of(language, stems))
        for indexed, step in ((self.before, -1), (self.after, 1)):
            if indexed is not None and indexed.language == language:
                for stem in found.keys() & {*indexed.terms(), ""}:
                    found[stem] += step
        return found


def _sharing(transaction: Transaction, counts: TermCounts, postings: Postings, article_id: int) -> _Sharing | None:
    """What the article shares with others; None where no word of it tells anything."""
    row = transaction.connection.execute(_STEMS, {"key": article_id}).first()
    if row is None:
        return None
    return _sharing_of(postings, article_id, row.language, _telling(unpack_stems(row), counts))


def _sharing_of(postings: Postings, article_id: int, language: str, telling: dict[str, float]) -> _Sharing | None:
    """What shares the telling stems of an article."""
    if not telling:
        return None
    standing = postings.of(list(telling))
    often = Counter(chain.from_iterable(standing))
    del often[article_id]
    close = {key for key, number in often.items() if number >= _SHARED_AT_LEAST}
    shared: defaultdict[int, list[str]] = defaultdict(list)
    for stem, keys in zip(telling, standing, strict=True):
        for key in close.intersection(keys):
            shared[key].append(stem)
    scores = {key: sum([telling[stem] for stem in stems]) for key, stems in shared.items()}
    return _Sharing(language, telling, shared, scores)


def _telling(indexed: IndexedText, counts: _Counts) -> dict[str, float]:
    """The stems that say most of what the article is about, each with its weight: how rare it is, and how much of the
    article it makes up."""
    uses = Counter(indexed.lead.split())
    uses.update(indexed.body.split())
    for stem in indexed.headline.split():
        uses[stem] += _HEADLINE_WEIGHT
    terms = indexed.terms()
    standing = counts.of(indexed.language, (*terms, ""))
    articles = standing.pop("")
    # A word of more than a tenth of all articles tells little, and asking for a common one would cost.
    most = min(max(articles // 10, 4), _COMMON)
    weights = {
        stem: log((articles + 1) / number) * (1 + log(uses[stem]))
        for stem, number in standing.items()
        if 2 <= number <= most
    }
    best = sorted(weights, key=lambda stem: (-weights[stem], stem))[:_TELLING]
    return {stem: weights[stem] for stem in best}


def _of_language(transaction: Transaction, keys: list[int], language: str, limit: int) -> list[int]:
    """The first of the articles that readers of that language may be offered."""
    kept: list[int] = []
    size = max(4 * limit, 1)
    for start in range(0, len(keys), size):
        if len(kept) >= limit:
            break
        part = keys[start : start + size]
        fitting = set(transaction.connection.execute(_FITTING, {"keys": part, "spoken": language}).scalars())
        kept += [key for key in part if key in fitting]
    return kept[:limit]


def _readable(transaction: Transaction, article_id: int, stems: set[str]) -> dict[str, str]:
    """A word of the article for each stem, the shortest that begins as the stem does."""
    row = transaction.connection.execute(_WORDS, {"key": article_id}).one()
    spoken = {word.casefold().replace("ё", "е"): word for word in _WORD.findall(" ".join(row))}
    folded = sorted(spoken)
    return {stem: spoken.get(_first_word(folded, stem), stem) for stem in stems}


def _first_word(folded: list[str], stem: str) -> str:
    """The shortest word that begins with the stem, or with all but its last letter, which some stemmers change."""
    for start in (stem, stem[:-1]):
        found = []
        for place in range(bisect_left(folded, start), len(folded)):
            if not folded[place].startswith(start):
                break
            found.append(folded[place])
        if found:
            return min(found, key=len)
    return stem
