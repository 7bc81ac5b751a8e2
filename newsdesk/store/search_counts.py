# SPDX-License-Identifier: GPL-3.0-or-later
"""How many hits a search has, counted no further than is worth it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, Integer, column, func, select, table, text

from newsdesk.store.article_rows import LISTED
from newsdesk.store.bare import bare
from newsdesk.store.list_counts import list_counts
from newsdesk.store.search_beside import Beside, Conditions, beside, sets
from newsdesk.store.search_bounds import MOST_WITHOUT, highest
from newsdesk.store.search_query import SearchQuery
from newsdesk.store.tables import article

_COUNT: Final = "SELECT count(*) FROM (SELECT 1 FROM article_search WHERE article_search MATCH ? LIMIT ?)"
_search = table("article_search", column("rowid", Integer))


@dataclass(frozen=True, slots=True)
class Count:
    """How many hits there are; at least so many where it is not `exact`."""

    number: int
    exact: bool = True


def count_hits(
    connection: Connection, conditions: Conditions, search: SearchQuery, most: int, besides: Beside | None = None
) -> Count:
    """How many hits there are, counted no further than `most`."""
    besides = besides or beside(connection, conditions, search)
    if besides.few == "[]" or search.impossible:
        return Count(0)
    if not search.wanted:
        return _count_without(connection, besides, search, most)
    number = (
        len(besides.hits(connection, search.match, most + 1))
        if besides.conditions or besides.above
        else _number(connection, search.match, most + 1)
    )
    return Count(min(number, most), number <= most and not besides.cut)


def _count_without(connection: Connection, besides: Beside, search: SearchQuery, most: int) -> Count:
    """The same where no words are wanted."""
    if besides.few is not None and not search.unwanted:
        number = len(json.loads(besides.few))
        return Count(min(number, most), number <= most)
    named = sets(besides.conditions)
    if len(named) == 1 == len(besides.conditions) and not search.unwanted:
        # Without a look at each whether it lies in the bin: that is known of enough of them.
        enough = most + 1 + list_counts(connection).of(binned=True)
        some = named[0].distinct().limit(enough).subquery()
        if connection.execute(select(func.count()).select_from(some)).scalar_one() == enough:
            return Count(most, exact=False)
    above = besides.above or (max(0, highest(connection) - MOST_WITHOUT) if search.hurried else 0)
    wanted = [LISTED, *besides.each]
    if above:
        wanted.append(article.c.id > above)
    if search.unwanted:
        held = text("article_search MATCH :unwanted").bindparams(unwanted=search.unwanted)
        against = select(_search.c.rowid).where(held)
        wanted.append(article.c.id.not_in(against.where(_search.c.rowid > above) if above else against))
    query = select(article.c.id).where(*wanted)
    found = connection.execute(query.with_hint(article, "NOT INDEXED", "sqlite").limit(most + 1)).all()
    return Count(min(len(found), most), len(found) <= most and not above)


def _number(connection: Connection, match: str, most: int) -> int:
    """How many hits there are, counted no further than `most`."""
    return int(bare(connection).execute(_COUNT, (match, most)).fetchone()[0])
