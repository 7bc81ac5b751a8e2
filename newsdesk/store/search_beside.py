# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be true of the hits of a search beside their words: asked first where it leaves few articles.

A common word has the rows of most articles looked up, one after the other, to find those few; the index meets their
numbers on its way in a tenth of the time.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import (
    BinaryExpression,
    ColumnElement,
    CompoundSelect,
    Connection,
    Integer,
    ScalarSelect,
    Select,
    column,
    func,
    intersect,
    select,
    table,
    text,
)
from sqlalchemy.sql.operators import in_op

from newsdesk.store.article_rows import LISTED
from newsdesk.store.bare import bare
from newsdesk.store.search_query import SearchQuery
from newsdesk.store.search_weights import averages
from newsdesk.store.tables import article

MOST_MET: Final = 30_000
"""So many articles, or an eighth of all, are few enough to be met on the way through the hits."""
_SHARE: Final = 8
_HITS: Final = "SELECT rowid FROM article_search WHERE article_search MATCH ? AND rowid > ? ORDER BY rowid DESC LIMIT ?"
# The plus keeps SQLite from looking each of the numbers up by itself.
_MET: Final = (
    "SELECT rowid FROM article_search WHERE article_search MATCH ? "
    "AND rowid > ? AND +rowid IN (SELECT value FROM json_each(?)) ORDER BY rowid DESC LIMIT ?"
)
_search = table("article_search", column("rowid", Integer))

Conditions = Sequence[ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Beside:
    """The conditions, and as JSON the numbers of the articles that fulfil them where these are few; hits are looked
    for `above` a number."""

    conditions: Conditions
    few: str | None = None
    above: int = 0

    def hits(self, connection: Connection, match: str, limit: int) -> list[int]:
        """Hits that fulfil the conditions, those with the highest numbers first."""
        if not self.conditions:
            return [key for (key,) in bare(connection).execute(_HITS, (match, self.above, limit))]
        if self.few is not None:
            if self.few == "[]":
                return []
            found = bare(connection).execute(_MET, (match, self.above, self.few, limit))
            return [key for (key,) in found]
        words = text("article_search MATCH :wanted").bindparams(wanted=match)
        named = sets(self.conditions)
        if len(named) == len(self.conditions):
            query = select(_search.c.rowid).where(words, *(_search.c.rowid.op("+")(0).in_(each) for each in named))
        else:
            query = select(article.c.id).select_from(_search.join(article, article.c.id == _search.c.rowid))
            query = query.where(words, LISTED, *self.conditions)
        if self.above:
            query = query.where(_search.c.rowid > self.above)
        return list(connection.execute(query.order_by(_search.c.rowid.desc()).limit(limit)).scalars())


def beside(connection: Connection, conditions: Conditions, search: SearchQuery) -> Beside:
    """What must be true beside the words; the index itself holds nothing that is in the bin."""
    found = [each for each in (*conditions, *search.conditions) if each is not LISTED]
    if not found:
        return Beside(found)
    most = max(MOST_MET, averages(connection)[0] // _SHARE)
    named = sets(found)
    if len(named) == len(found):  # the index knows which of them are in the bin
        # One set may name an article several times: by each of its tags that begin so.
        query: Select[Any] | CompoundSelect[Any] = intersect(*named) if len(named) > 1 else named[0].distinct()
    else:
        query = select(article.c.id).where(LISTED, *found)
        if named:
            query = query.with_hint(article, "NOT INDEXED", "sqlite")
    some = query.limit(most + 1).subquery()
    # As one value: tens of thousands of rows would take longer to come here than to be found.
    numbers, count = connection.execute(select(func.json_group_array(some.c[0]), func.count())).one()
    return Beside(found, numbers if count <= most else None)


def sets(conditions: Iterable[ColumnElement[bool]]) -> list[Select[Any]]:
    """The selects of those of the conditions that name the articles by one."""
    found: list[Select[Any]] = []
    for each in conditions:
        if isinstance(each, BinaryExpression) and each.operator is in_op and each.left is article.c.id:
            choices = each.right.element if isinstance(each.right, ScalarSelect) else each.right
            found += [choices] if isinstance(choices, Select) else []
    return found
