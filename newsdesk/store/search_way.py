# SPDX-License-Identifier: GPL-3.0-or-later
"""The way through the articles from the newest to the oldest, on which hits are met: short where there are many."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from sqlite3 import Cursor
from typing import Any, Final

from sqlalchemy import Connection, CursorResult, select

from newsdesk.store.article_rows import LISTED
from newsdesk.store.bare import bare
from newsdesk.store.search_beside import Conditions
from newsdesk.store.search_bounds import MOST_PASSED
from newsdesk.store.search_query import SearchQuery
from newsdesk.store.search_weights import Reader
from newsdesk.store.tables import article
from newsdesk.store.transaction import KEYS

STEP: Final = 64
_LONGEST_STEP: Final = 8192
GAP: Final = 128
LONELY: Final = 8
_MOST_READ: Final = 600
_MOST_WALKED: Final = 40_000
_MOST_ASKED: Final = 600
"""The index is asked for so many words on the way where the first hits are to be found soon."""
_SOON_READ: Final = 100
_FEW_PHRASES: Final = 2
"""So many are asked of the index for single articles sooner than their stems are read."""
ASKED_ONE: Final = 120
"""The index passes so many hits in the time that it takes to be asked for a single article."""
_BETWEEN: Final = "SELECT rowid FROM article_search WHERE article_search MATCH ? AND rowid BETWEEN ? AND ?"
# The plus keeps SQLite from looking each of the numbers up by itself.
_PASSED: Final = (
    "SELECT rowid FROM article_search WHERE article_search MATCH ? AND rowid BETWEEN ? AND ? "
    "AND +rowid IN (SELECT value FROM json_each(?))"
)
# A statement that SQLAlchemy puts together anew takes a third of the time in which the first hits are met.
_ALL_NEWEST: Final = (
    "SELECT id FROM article INDEXED BY ix_article_place WHERE binned_at IS NULL ORDER BY place DESC, id DESC"
)
_ABOVE: Final = "SELECT rowid FROM article_search WHERE article_search MATCH ? AND rowid > ?"
_AMONG: Final = (
    "SELECT rowid FROM article_search WHERE article_search MATCH ? AND rowid IN (SELECT value FROM json_each(?))"
)


def met(connection: Connection, beside: Conditions, search: SearchQuery, limit: int) -> list[int] | None:
    """The first hits on the way from the newest article to the oldest; None where that is no short way."""
    found, ended = _met(connection, search, _from_newest(connection, beside), limit)
    return found if ended else None


def first_met(
    connection: Connection, beside: Conditions, search: SearchQuery, limit: int, few: str | None
) -> list[int]:
    """The same as far as the way is short, among the `few` articles that come into question where these are known."""
    return _met(connection, search, _way(connection, beside, few), limit)[0]


def _met(connection: Connection, search: SearchQuery, way: Iterable[list[int]], limit: int) -> tuple[list[int], bool]:
    """The first hits on a way, and whether it was gone as far as need be."""
    scattered, asking, found = _Scattered(connection, search), bare(connection).cursor(), list[int]()
    walked = asked = 0
    for keys in way:
        held, lonely = set[int](), list[int]()
        for run in _runs(sorted(keys)):
            if len(run) < LONELY:
                lonely += run
            else:
                asked += search.size
                held.update(key for (key,) in asking.execute(_BETWEEN, (search.match, run[0], run[-1])))
        # What share of the articles are hits is found out on the way; at first a quarter of a few.
        held.update(scattered.hits(lonely, (len(found) + STEP // 4) / (walked + STEP)))
        walked += len(keys)
        found += [key for key in keys if key in held]
        if len(found) >= limit:
            break
        if scattered.read > _MOST_READ or walked > _MOST_WALKED:
            return found, False
        long = asked > _MOST_ASKED or scattered.read > _SOON_READ or scattered.passed * search.size > MOST_PASSED
        if search.hurried and long:
            return found, False
    return found[:limit], True


def first_without(
    connection: Connection, beside: Conditions, search: SearchQuery, limit: int, above: int, few: str | None
) -> list[int]:
    """The newest articles in which the words stand that are unwanted nowhere; as many as are met on a short way, among
    the `few` that come into question where these are known.

    In which of the articles `above` a number they stand is found out at once, the others are read one by one.
    """
    reader, found, walked, read = Reader(connection, search), list[int](), 0, 0
    held = {key for (key,) in bare(connection).execute(_ABOVE, (search.unwanted, above))}
    for keys in _way(connection, beside, few):
        below = [key for key in keys if key <= above]
        free = {*reader.hits(below), *(key for key in keys if key > above and key not in held)}
        found += [key for key in keys if key in free]
        walked, read = walked + len(keys), read + len(below)
        if len(found) >= limit or walked > _MOST_WALKED or read > _MOST_READ:
            break
    return found[:limit]


class _Scattered:
    """Asks for the hits among articles that lie apart: one by one, or passing all hits between them."""

    def __init__(self, connection: Connection, search: SearchQuery) -> None:
        self._bare = bare(connection)
        self._match = search.match
        self._reader = Reader(connection, search)
        self._phrases = sum(len(term.phrases) + len(term.begun) for term in (*search.terms, *search.against))
        self.read = self.passed = 0

    def hits(self, keys: Sequence[int], share: float) -> list[int]:
        """Those of the articles, in their order, that are hits; of all articles a share is."""
        if not keys:
            return []
        if len(keys) * ASKED_ONE > (keys[-1] - keys[0]) * share:
            self.passed += keys[-1] - keys[0]
            asked = (self._match, keys[0], keys[-1], json.dumps(keys))
            return [key for (key,) in self._bare.execute(_PASSED, asked)]
        self.read += len(keys)
        if self._phrases <= _FEW_PHRASES:
            return [key for (key,) in self._bare.execute(_AMONG, (self._match, json.dumps(keys)))]
        return self._reader.hits(keys)


def _from_newest(connection: Connection, beside: Conditions) -> Iterator[list[int]]:
    """The articles from the newest on, ever more at a time."""
    if not beside:
        yield from _ever_more(bare(connection).execute(_ALL_NEWEST))
        return
    query = select(article.c.id).where(LISTED, *beside).order_by(article.c.place.desc(), article.c.id.desc())
    with connection.execute(query.with_hint(article, "INDEXED BY ix_article_place", "sqlite")) as rows:
        yield from _ever_more(rows)


def _ever_more(rows: Cursor | CursorResult[Any]) -> Iterator[list[int]]:
    step, walked = STEP, 0
    while some := rows.fetchmany(step):
        yield [key for (key,) in some]
        walked += len(some)
        step = min(max(STEP, walked // 2), _LONGEST_STEP)


def _way(connection: Connection, beside: Conditions, few: str | None) -> Iterator[list[int]]:
    return _from_newest(connection, beside) if few is None else _newest_of_few(connection, beside, few)


def _newest_of_few(connection: Connection, beside: Conditions, few: str) -> Iterator[list[int]]:
    """The same of some articles, whose numbers are given as JSON."""
    query = select(article.c.id).where(article.c.id.in_(KEYS), LISTED, *beside)
    query = query.with_hint(article, "INDEXED BY ix_article_id", "sqlite").order_by(
        article.c.place.desc(), article.c.id.desc()
    )
    with connection.execute(query, {"keys": few}) as rows:
        while some := rows.scalars().fetchmany(STEP):
            yield list(some)


def _runs(keys: Sequence[int]) -> Iterator[list[int]]:
    """The numbers in runs that lie close together: the index is asked for each run at once."""
    run = [keys[0]]
    for key in keys[1:]:
        if key - run[-1] > GAP:
            yield run
            run = []
        run.append(key)
    yield run
