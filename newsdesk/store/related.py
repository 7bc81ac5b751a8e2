# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles that belong together because they share words that few others have."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass
from math import log
from typing import Final

import msgspec
from sqlalchemy import bindparam, select, text

from newsdesk.domain.article import Status
from newsdesk.store.article_rows import LISTED
from newsdesk.store.search_stems import IndexedText, unpack_stems
from newsdesk.store.tables import article, article_text, search_stems
from newsdesk.store.terms import TermCounts
from newsdesk.store.transaction import Transaction

_WORD = re.compile(r"[^\W\d_]+")
_TELLING: Final = 24
_COMMON: Final = 150
_HEADLINE_WEIGHT: Final = 3
_SHARED_AT_LEAST: Final = 2
_WORDS_SHOWN: Final = 6
# CROSS JOIN keeps the stems outside, so that the index is asked once for each of them.
_SHARING = text(
    "SELECT article_search.rowid, stem.value FROM json_each(:stems) AS stem CROSS JOIN article_search "
    "ON article_search MATCH '{headline lead body} : \"' || stem.value || '\"'"
).bindparams(bindparam("stems"))

_STEMS: Final = select(search_stems).where(search_stems.c.article_id == bindparam("key"))
_WORDS: Final = (
    select(article.c.headline, article.c.kicker, article.c.lead, article_text.c.body)
    .join(article_text, article_text.c.article_id == article.c.id)
    .where(article.c.id == bindparam("key"))
)
_FITTING: Final = select(article.c.id).where(
    article.c.id.in_(bindparam("keys", expanding=True)), article.c.language == bindparam("spoken"), LISTED
)
_PUBLISHED: Final = _FITTING.where(article.c.status == Status.PUBLISHED)


@dataclass(frozen=True, slots=True)
class RelatedHit:
    """An article that shares `words` with another, most telling first; the more they tell, the higher the score."""

    id: int
    score: float
    words: tuple[str, ...]


def related_hits(
    transaction: Transaction, counts: TermCounts, article_id: int, limit: int, *, published_only: bool
) -> tuple[RelatedHit, ...]:
    """The articles that share at least two telling words with this one."""
    row = transaction.connection.execute(_STEMS, {"key": article_id}).first()
    if row is None:
        return ()
    telling = _telling(unpack_stems(row.language, row.stems), counts)
    if not telling:
        return ()
    shared: defaultdict[int, list[str]] = defaultdict(list)
    stems = msgspec.json.encode(list(telling)).decode()
    for key, stem in transaction.connection.execute(_SHARING, {"stems": stems}).all():
        shared[key].append(stem)
    shared.pop(article_id, None)
    scores = {
        key: sum(telling[stem] for stem in stems) for key, stems in shared.items() if len(stems) >= _SHARED_AT_LEAST
    }
    best = sorted(scores, key=lambda key: (-scores[key], -key))
    kept = _of_language(transaction, best, row.language, limit, published_only=published_only)
    if not kept:
        return ()
    readable = _readable(transaction, article_id, {stem for key in kept for stem in shared[key]})
    hits = []
    for key in kept:
        words = sorted(shared[key], key=lambda stem: (-telling[stem], stem))[:_WORDS_SHOWN]
        hits.append(RelatedHit(key, round(scores[key], 3), tuple(readable[stem] for stem in words)))
    return tuple(hits)


def _telling(indexed: IndexedText, counts: TermCounts) -> dict[str, float]:
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


def _of_language(
    transaction: Transaction, keys: list[int], language: str, limit: int, *, published_only: bool
) -> list[int]:
    """The first of the articles that readers of that language may be offered."""
    kept: list[int] = []
    size = max(4 * limit, 1)
    for start in range(0, len(keys), size):
        if len(kept) >= limit:
            break
        part = keys[start : start + size]
        query = _PUBLISHED if published_only else _FITTING
        fitting = set(transaction.connection.execute(query, {"keys": part, "spoken": language}).scalars())
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
