# SPDX-License-Identifier: GPL-3.0-or-later
"""The newest hits of a search, and the best, without looking at all of them: a common word stands in most articles."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from sqlalchemy import ColumnElement, Connection, Integer, Select, TextClause, bindparam, column, select, table, text

from newsdesk.store.article_rows import LISTED
from newsdesk.store.bare import bare
from newsdesk.store.search_beside import Beside, Conditions, beside
from newsdesk.store.search_query import SearchQuery
from newsdesk.store.search_weights import Reader, Weights, holding
from newsdesk.store.tables import article
from newsdesk.store.transaction import chunks

FEW: Final = 2500
"""So many hits are sorted by their dates."""
_ASKED_AT_ONCE: Final = 100
MANY: Final = 15_000
"""So many are gathered and then met on the way through the dates; where there are more of them, the articles on the way
are asked for their words."""
_ALL_WEIGHED: Final = 300
_HEADLINES: Final = 160
_ELSEWHERE: Final = 160
_NEWEST: Final = 20
_MOST_TERMS: Final = 4
_MANY_ENDINGS: Final = 8
_SHOWN: Final = 50
_OFTEN: Final = 1 / 32
"""A word of so many articles is met on the way however few these are."""
_MOST_PASSED: Final = 60_000
_STEP: Final = 64
_LONGEST_STEP: Final = 8192
_GAP: Final = 128
_LONELY: Final = 4
_MOST_READ: Final = 600
_MOST_WALKED: Final = 40_000
_FEW_PHRASES: Final = 2
"""So many are asked of the index for single articles sooner than their stems are read."""
_ASKED_ONE: Final = 120
"""The index passes so many hits in the time that it takes to be asked for a single article."""
_ALL: Final = -1
_COUNT: Final = "SELECT count(*) FROM (SELECT 1 FROM article_search WHERE article_search MATCH ? LIMIT ?)"
_NTH: Final = "SELECT rowid FROM article_search WHERE article_search MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?"
_HIGHEST: Final = "SELECT max(id) FROM article"
_BETWEEN: Final = "SELECT rowid FROM article_search WHERE article_search MATCH ? AND rowid BETWEEN ? AND ?"
# The plus keeps SQLite from looking each of the numbers up by itself.
_PASSED: Final = (
    "SELECT rowid FROM article_search WHERE article_search MATCH ? AND rowid BETWEEN ? AND ? "
    "AND +rowid IN (SELECT value FROM json_each(?))"
)
_AMONG: Final = (
    "SELECT rowid FROM article_search WHERE article_search MATCH ? AND rowid IN (SELECT value FROM json_each(?))"
)
_PLACES: Final = (
    "SELECT article.id, article.place FROM json_each(?) AS one CROSS JOIN article ON article.id = one.value "
    "WHERE article.binned_at IS NULL"
)
# SQLite would rather walk an index of all articles that are not in the bin.
_SOME_OF: Final = (
    select(article.c.id, article.c.place)
    .where(article.c.id.in_(bindparam("keys", expanding=True)), LISTED)
    .with_hint(article, "NOT INDEXED", "sqlite")
)
_search = table("article_search", column("rowid", Integer))


@dataclass(frozen=True, slots=True)
class Count:
    """How many hits there are; at least so many where it is not `exact`."""

    number: int
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Best:
    """The articles where the words weigh most, best first; `all` says that there are no others, `known` how many hits
    were seen in finding them."""

    ids: list[int]
    all: bool
    known: Count = field(default=Count(0), compare=False)


def newest_hits(connection: Connection, conditions: Conditions, search: SearchQuery, limit: int) -> list[int]:
    """The newest articles that hold the words of a search and fulfil conditions beside (its own are among them)."""
    besides = beside(connection, conditions, search)
    last = 0
    if besides.few is not None or not besides.conditions:
        hits = besides.hits(connection, search.match, _ASKED_AT_ONCE + 1)
        if len(hits) <= _ASKED_AT_ONCE:
            return _newest_of(connection, hits, limit)
        # Words are counted in no time, while a phrase is as hard to count as to find.
        last = 0 if besides.few is not None or _has_phrases(search) else _behind_few(connection, search.match)
        if not last:
            hits = besides.hits(connection, search.match, FEW + 1)
            if len(hits) <= FEW:
                return _newest_of(connection, hits, limit)
            last = hits[-1]
    if besides.few is not None:
        return _first_of(connection, besides, set(besides.hits(connection, search.match, _ALL)), limit)
    last = last or _behind_few(connection, search.match)
    if last and _many(connection, search, last):
        found = _met(connection, besides.conditions, search, limit)
        if found is not None:
            return found
    query = select(article.c.id).where(LISTED, *besides.conditions)
    if last:
        query = query.where(_plain(article.c.id).in_(_held(search.match)))
        query = query.with_hint(article, "INDEXED BY ix_article_place", "sqlite")
    else:
        query = query.select_from(_search.join(article, article.c.id == _search.c.rowid)).where(_matches(search.match))
        query = query.with_hint(article, "NOT INDEXED", "sqlite")
    return list(connection.execute(query.order_by(article.c.place.desc(), article.c.id.desc()).limit(limit)).scalars())


def newest_of_few(connection: Connection, conditions: Conditions, search: SearchQuery, limit: int) -> list[int] | None:
    """The newest articles of a search for no words, where few are what it asks for; else None."""
    few = None if search.wanted or search.unwanted else beside(connection, conditions, search).few
    if few is None:
        return None
    return _newest_of(connection, json.loads(few), limit)


def _has_phrases(search: SearchQuery) -> bool:
    return any(" " in phrase for term in search.terms for phrase in (*term.phrases, *term.begun))


def _behind_few(connection: Connection, match: str) -> int:
    """The first hit, from the highest number on, behind those that are few; 0 where there are no more."""
    found = bare(connection).execute(_NTH, (match, FEW)).fetchone()
    return 0 if found is None else int(found[0])


def _many(connection: Connection, search: SearchQuery, last: int) -> bool:
    """Whether there are so many hits that a short way through the dates meets them: as many, all along, as down to
    the one `_behind_few`."""
    highest = int(bare(connection).execute(_HIGHEST).fetchone()[0])
    share = FEW / (highest - last + 1)
    return share >= _OFTEN or share * highest > MANY / (1 + sum(len(term.phrases) for term in search.terms) // 8)


def best_hits(connection: Connection, conditions: Conditions, search: SearchQuery, limit: int) -> Best:
    """The articles where the words weigh most.

    All hits are weighed where there are few. Of many, those that have the words in the headline come into question,
    then in the lead or among the names, then the newest: nowhere does a word weigh as much as in a headline.
    """
    besides = beside(connection, conditions, search)
    found = besides.hits(connection, search.match, _ALL_WEIGHED + 1)
    whole = len(found) <= _ALL_WEIGHED
    known = Count(min(len(found), _ALL_WEIGHED), whole)
    if not found:
        return Best([], all=True)  # a phrase of common words is as long in finding out how rare it is
    if not whole:
        found = _candidates(connection, besides, search, found, limit)
    weights = Weights(connection, search.terms).of(found)
    places = dict(_places(connection, found, []))
    ranked = sorted((key for key in found if key in places), key=lambda key: (-weights.get(key, 0), -places[key], -key))
    return Best(ranked[:limit], whole and len(ranked) <= limit, known)


def count_hits(connection: Connection, conditions: Conditions, search: SearchQuery, most: int) -> Count:
    """How many hits there are, counted no further than `most`."""
    besides = beside(connection, conditions, search)
    if not search.wanted:
        if besides.few is not None and not search.unwanted:
            number = len(json.loads(besides.few))
            return Count(min(number, most), number <= most)
        wanted = [LISTED, *conditions, *search.conditions]
        if search.unwanted:
            wanted.append(article.c.id.not_in(_held(search.unwanted)))
        found = connection.execute(select(article.c.id).where(*wanted).limit(most + 1)).all()
        return Count(min(len(found), most), len(found) <= most)
    number = (
        len(besides.hits(connection, search.match, most + 1))
        if besides.conditions
        else _number(connection, search.match, most + 1)
    )
    return Count(min(number, most), number <= most)


def _held(match: str) -> Select[tuple[int]]:
    return select(_search.c.rowid).where(_matches(match))


def _matches(match: str) -> TextClause:
    return text("article_search MATCH :held").bindparams(held=match)


def _plain(column_: ColumnElement[int]) -> ColumnElement[int]:
    """The column as a value: SQLite would rather look each of many numbers up than meet them in their order."""
    return column_.op("+")(0)


def _number(connection: Connection, match: str, most: int) -> int:
    """How many hits there are, counted no further than `most`."""
    return int(bare(connection).execute(_COUNT, (match, most)).fetchone()[0])


def _candidates(connection: Connection, besides: Beside, search: SearchQuery, hits: list[int], limit: int) -> list[int]:
    """Those of many hits among which the best are: the newest of each kind."""
    endings = max(len(term.phrases) for term in search.terms)
    wanted = max(limit, _HEADLINES if endings <= _MANY_ENDINGS else 2 * _SHOWN)
    if len(search.terms) > 1 or _has_phrases(search):
        besides = _not_too_old(connection, besides, search)
    kept = dict.fromkeys(besides.hits(connection, _within(search, "headline"), min(wanted, FEW)))
    if len(kept) < limit and len(search.terms) > 1:
        terms = [each for each in search.terms if not each.part][:_MOST_TERMS]
        for term in terms:
            one = f"({search.match}) AND {replace(term, part='headline').expression}"
            kept |= dict.fromkeys(besides.hits(connection, one, _ELSEWHERE // len(terms)))
    if len(kept) < limit:
        kept |= dict.fromkeys(besides.hits(connection, _within(search, "lead names"), _ELSEWHERE))
    return list(kept | dict.fromkeys(hits[: max(_NEWEST, limit)]))


def _not_too_old(connection: Connection, besides: Beside, search: SearchQuery) -> Beside:
    """The same for the newest articles, where the rarest of the words stands in so many that hardly any article has
    all of them in its headline: it would be looked for in all."""
    least = min(holding(connection, [phrase for phrase in term.phrases if phrase]) for term in search.terms)
    if least <= _MOST_PASSED:
        return besides
    highest = int(bare(connection).execute(_HIGHEST).fetchone()[0])
    return replace(besides, above=highest - highest * _MOST_PASSED // least)


def _within(search: SearchQuery, parts: str) -> str:
    """All words of the search in some parts of the text."""
    inner = f"{{{parts}}} : ({search.wanted})"
    return f"({inner}) NOT ({search.unwanted})" if search.unwanted else inner


def _places(connection: Connection, keys: Sequence[int], beside: Conditions) -> list[tuple[int, int]]:
    """Those of the articles that fulfil the conditions, each with its place in time."""
    if not beside:
        return bare(connection).execute(_PLACES, (str(list(keys)),)).fetchall()
    query = _SOME_OF.where(*beside)
    return [(row.id, row.place) for chunk in chunks(keys) for row in connection.execute(query, {"keys": chunk})]


def _newest_of(connection: Connection, keys: Sequence[int], limit: int) -> list[int]:
    """The newest of a few articles."""
    return [key for key, _ in sorted(_places(connection, keys, []), key=_newest_first)[:limit]]


def _newest_first(found: tuple[int, int]) -> tuple[int, int]:
    return -found[1], -found[0]


def _met(connection: Connection, beside: Conditions, search: SearchQuery, limit: int) -> list[int] | None:
    """The first hits on the way from the newest article to the oldest; None where that is no short way."""
    scattered, asking, found = _Scattered(connection, search), bare(connection).cursor(), list[int]()
    walked = 0
    for keys in _from_newest(connection, beside):
        held, lonely = set[int](), list[int]()
        for run in _runs(sorted(keys)):
            if len(run) < _LONELY:
                lonely += run
            else:
                held.update(key for (key,) in asking.execute(_BETWEEN, (search.match, run[0], run[-1])))
        # What share of the articles are hits is found out on the way; at first a quarter of a few.
        held.update(scattered.hits(lonely, (len(found) + _STEP // 4) / (walked + _STEP)))
        walked += len(keys)
        if scattered.read > _MOST_READ or walked > _MOST_WALKED:
            return None
        found += [key for key in keys if key in held]
        if len(found) >= limit:
            break
    return found[:limit]


class _Scattered:
    """Asks for the hits among articles that lie apart: one by one, or passing all hits between them."""

    def __init__(self, connection: Connection, search: SearchQuery) -> None:
        self._bare = bare(connection)
        self._match = search.match
        self._reader = Reader(connection, search)
        self._phrases = sum(len(term.phrases) + len(term.begun) for term in (*search.terms, *search.against))
        self.read = 0

    def hits(self, keys: Sequence[int], share: float) -> list[int]:
        """Those of the articles, in their order, that are hits; of all articles a share is."""
        if not keys:
            return []
        if len(keys) * _ASKED_ONE > (keys[-1] - keys[0]) * share:
            asked = (self._match, keys[0], keys[-1], json.dumps(keys))
            return [key for (key,) in self._bare.execute(_PASSED, asked)]
        self.read += len(keys)
        if self._phrases <= _FEW_PHRASES:
            return [key for (key,) in self._bare.execute(_AMONG, (self._match, json.dumps(keys)))]
        return self._reader.hits(keys)


def _first_of(connection: Connection, besides: Beside, held: set[int], limit: int) -> list[int]:
    """The newest of hits that are known."""
    found: list[int] = []
    for keys in _from_newest(connection, besides.conditions):
        found += [key for key in keys if key in held]
        if len(found) >= limit:
            break
    return found[:limit]


def _from_newest(connection: Connection, beside: Conditions) -> Iterator[list[int]]:
    """The articles from the newest on, ever more at a time."""
    query = select(article.c.id).where(LISTED, *beside).order_by(article.c.place.desc(), article.c.id.desc())
    query = query.with_hint(article, "INDEXED BY ix_article_place", "sqlite")
    step, walked = _STEP, 0
    with connection.execute(query) as rows:
        while some := rows.scalars().fetchmany(step):
            yield list(some)
            walked += len(some)
            step = min(max(_STEP, walked // 2), _LONGEST_STEP)


def _runs(keys: Sequence[int]) -> Iterator[list[int]]:
    """The numbers in runs that lie close together: the index is asked for each run at once."""
    run = [keys[0]]
    for key in keys[1:]:
        if key - run[-1] > _GAP:
            yield run
            run = []
        run.append(key)
    yield run
