# SPDX-License-Identifier: GPL-3.0-or-later
"""The newest hits of a search, and the best, without looking at all of them: a common word stands in most articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    TextClause,
    bindparam,
    column,
    select,
    table,
    text,
)

from newsdesk.store.article_rows import LISTED, UNDATED
from newsdesk.store.bare import bare
from newsdesk.store.search_beside import Beside, Conditions, beside
from newsdesk.store.search_bounds import highest
from newsdesk.store.search_counts import Count
from newsdesk.store.search_query import SearchQuery
from newsdesk.store.search_way import first_met, first_without, met
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
_MANY_WORDS: Final = 6
_SHOWN: Final = 50
_OFTEN: Final = 1 / 32
"""A word of so many articles is met on the way however few these are."""
_MOST_PASSED: Final = 60_000
_ALL: Final = -1
_NTH: Final = "SELECT rowid FROM article_search WHERE article_search MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?"
_PLACES: Final = (
    "SELECT article.id, article.place FROM json_each(?) AS one "
    "CROSS JOIN article INDEXED BY ix_article_id ON article.id = one.value "
    "WHERE article.binned_at IS NULL"
)
_MET_BY_DATE: Final = (
    "SELECT id FROM article INDEXED BY ix_article_place WHERE binned_at IS NULL "
    "AND +id IN (SELECT rowid FROM article_search WHERE article_search MATCH ?) "
    "ORDER BY place DESC, id DESC LIMIT ?"
)
_NEWEST_OF: Final = (
    "SELECT article.id FROM json_each(?) AS one CROSS JOIN article INDEXED BY ix_article_id ON article.id = one.value "
    "WHERE article.binned_at IS NULL ORDER BY article.place DESC, article.id DESC LIMIT ?"
)
_OTHERS: Final = (
    "SELECT id FROM article INDEXED BY ix_article_place WHERE binned_at IS NULL AND place > ? AND place < ? "
    "AND id <= ? LIMIT ?"
)
_MOST_OTHERS: Final = 100
_FIRST_UNDATED: Final = UNDATED // 2
# SQLite would rather walk an index of all articles that are not in the bin.
_SOME_OF: Final = (
    select(article.c.id, article.c.place)
    .where(article.c.id.in_(bindparam("keys", expanding=True)), LISTED)
    .with_hint(article, "INDEXED BY ix_article_id", "sqlite")
)
_search = table("article_search", column("rowid", Integer))


@dataclass(frozen=True, slots=True)
class Best:
    """The first articles of a search in an order; `all` says that there are no others, `known` how many hits were seen
    in finding them."""

    ids: list[int]
    all: bool
    known: Count = field(default=Count(0), compare=False)


def newest_hits(
    connection: Connection, conditions: Conditions, search: SearchQuery, limit: int, besides: Beside | None = None
) -> Best:
    """The newest articles that hold the words of a search and fulfil conditions beside (its own are among them)."""
    besides = besides or beside(connection, conditions, search)
    if besides.few == "[]" or search.impossible:
        return Best([], all=True, known=Count(0))
    if not search.wanted:
        return _of(_newest_without(connection, besides, search, limit), limit, besides)
    if besides.in_parts:
        return _newest_soon(connection, besides, search, limit)
    last = 0
    if besides.few is not None or not besides.conditions:
        hits = besides.hits(connection, search.match, _ASKED_AT_ONCE + 1)
        # Words are counted in no time, while a phrase is as hard to count as to find.
        counted = len(hits) > _ASKED_AT_ONCE and besides.few is None and not _has_phrases(search)
        last = _behind_few(connection, search.match) if counted else 0
        if len(hits) > _ASKED_AT_ONCE and not last:
            hits = besides.hits(connection, search.match, FEW + 1)
            last = hits[-1] if len(hits) > FEW else 0
        if not last:
            newest = _newest_of(connection, str(hits), limit)
            return replace(_of(newest, limit, besides), known=Count(len(hits), not besides.cut))
    if besides.few is not None:
        held = besides.hits(connection, search.match, _ALL)
        return _of(_newest_of(connection, str(held), limit), limit, besides)
    return _newest_of_many(connection, besides, search, limit, last or _behind_few(connection, search.match))


def _newest_of_many(connection: Connection, besides: Beside, search: SearchQuery, limit: int, last: int) -> Best:
    """The same where too many come into question to be sorted; `last` is the one `_behind_few`."""
    if last and _many(connection, search, last):
        found = met(connection, besides.each, search, limit)
        if found is not None:
            return _of(found, limit, besides)
        if search.hurried and search.size > _MANY_ENDINGS:
            return _newest_soon(connection, besides, search, limit)
    return _of(_all_newest(connection, besides, search, limit, many=bool(last)), limit, besides)


def _newest_without(connection: Connection, besides: Beside, search: SearchQuery, limit: int) -> list[int]:
    """The newest articles where no words are wanted."""
    if besides.few is not None and not search.unwanted:
        return _newest_of(connection, besides.few, limit)
    return first_without(connection, besides.each, search, limit, besides.above, besides.few)


def _newest_soon(connection: Connection, besides: Beside, search: SearchQuery, limit: int) -> Best:
    """The newest hits, as far as they are found soon: no other hit with a date is newer than one of them.

    They are looked for among the articles that came last, which the newest are but for a few. Where there are many
    others, as in an archive that came in behind today's articles, they are met on the way by date.
    """
    hits, above = besides.soon(connection, search.match, max(_ASKED_AT_ONCE, 2 * limit) + 1)
    newest = sorted(_places(connection, hits, []), key=_newest_first)
    if not above:
        best = _of([key for key, _ in newest[:limit]], limit, besides)
        return replace(best, known=Count(len(newest), not besides.cut))
    drafts = [key for key, place in newest if place >= _FIRST_UNDATED]
    if len(drafts) < min(limit, len(newest)):
        oldest = newest[min(limit, len(newest)) - 1][1]
        asked = (oldest, _FIRST_UNDATED, above, _MOST_OTHERS + 1)
        others = [key for (key,) in bare(connection).execute(_OTHERS, asked)]
        if len(others) > _MOST_OTHERS:
            dated = [*besides.each, article.c.place < _FIRST_UNDATED]
            return Best([*drafts, *first_met(connection, dated, search, limit, besides.few)][:limit], all=False)
        found = Reader(connection, search).hits(others) if others else []
        newest += _places(connection, found, besides.each)
    return Best([key for key, _ in sorted(newest, key=_newest_first)[:limit]], all=False)


def _of(ids: list[int], limit: int, besides: Beside) -> Best:
    return Best(ids, len(ids) < limit and not besides.above and not besides.cut)


def _all_newest(connection: Connection, besides: Beside, search: SearchQuery, limit: int, *, many: bool) -> list[int]:
    if many and not besides.conditions:
        return [key for (key,) in bare(connection).execute(_MET_BY_DATE, (search.match, limit))]
    query = select(article.c.id).where(LISTED, *besides.conditions)
    if many:
        query = query.where(_plain(article.c.id).in_(_held(search.match)))
        query = query.with_hint(article, "INDEXED BY ix_article_place", "sqlite")
    else:
        query = query.select_from(_search.join(article, article.c.id == _search.c.rowid)).where(_matches(search.match))
        query = query.with_hint(article, "NOT INDEXED", "sqlite")
    query = query.order_by(article.c.place.desc(), article.c.id.desc()).limit(limit)
    return list(connection.execute(query).scalars())


def newest_of_few(connection: Connection, conditions: Conditions, search: SearchQuery, limit: int) -> list[int] | None:
    """The newest articles of a search for no words, where few are what it asks for; else None."""
    few = None if search.wanted or search.unwanted else beside(connection, conditions, search).few
    if few is None:
        return None
    return _newest_of(connection, few, limit)


def _has_phrases(search: SearchQuery) -> bool:
    return any(" " in phrase for term in search.terms for phrase in (*term.phrases, *term.begun))


def _behind_few(connection: Connection, match: str) -> int:
    """The first hit, from the highest number on, behind those that are few; 0 where there are no more."""
    found = bare(connection).execute(_NTH, (match, FEW)).fetchone()
    return 0 if found is None else int(found[0])


def _many(connection: Connection, search: SearchQuery, last: int) -> bool:
    """Whether there are so many hits that a short way through the dates meets them: as many, all along, as down to
    the one `_behind_few`."""
    whole = highest(connection)
    share = FEW / (whole - last + 1)
    return share >= _OFTEN or share * whole > MANY / (1 + sum(len(term.phrases) for term in search.terms) // 8)


def best_hits(
    connection: Connection, conditions: Conditions, search: SearchQuery, limit: int, besides: Beside | None = None
) -> Best:
    """The articles where the words weigh most.

    All hits are weighed where there are few. Of many, those that have the words in the headline come into question,
    then in the lead or among the names, then the newest: nowhere does a word weigh as much as in a headline.
    """
    besides = besides or beside(connection, conditions, search)
    if search.impossible:
        return Best([], all=True)
    found = besides.hits(connection, search.match, _ALL_WEIGHED + 1)
    whole = len(found) <= _ALL_WEIGHED
    known = Count(min(len(found), _ALL_WEIGHED), whole and not besides.cut)
    if not found:
        return Best([], known.exact, known)  # a phrase of common words is as long in finding out how rare it is
    if not whole:
        found = _candidates(connection, besides, search, found, limit)
    weights = Weights(connection, search.terms).of(found)
    places = dict(_places(connection, found, []))
    ranked = sorted((key for key in found if key in places), key=lambda key: (-weights.get(key, 0), -places[key], -key))
    return Best(ranked[:limit], known.exact and len(ranked) <= limit, known)


def _held(match: str) -> Select[tuple[int]]:
    return select(_search.c.rowid).where(_matches(match))


def _matches(match: str) -> TextClause:
    return text("article_search MATCH :held").bindparams(held=match)


def _plain(column_: ColumnElement[int]) -> ColumnElement[int]:
    """The column as a value: SQLite would rather look each of many numbers up than meet them in their order."""
    return column_.op("+")(0)


def _candidates(connection: Connection, besides: Beside, search: SearchQuery, hits: list[int], limit: int) -> list[int]:
    """Those of many hits among which the best are: the newest of each kind."""
    if search.hurried and len(search.terms) > _MANY_WORDS:
        return hits[: max(_HEADLINES, limit)]  # hardly any headline has all of them
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
    last = highest(connection)
    return replace(besides, above=max(besides.above, last - last * _MOST_PASSED // least))


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


def _newest_of(connection: Connection, keys: str, limit: int) -> list[int]:
    """The newest of a few articles, whose numbers are given as JSON."""
    return [key for (key,) in bare(connection).execute(_NEWEST_OF, (keys, limit))]


def _newest_first(found: tuple[int, int]) -> tuple[int, int]:
    return -found[1], -found[0]
