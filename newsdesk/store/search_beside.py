# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be true of the hits of a search beside their words: asked first where it leaves few articles.

A common word has the rows of most articles looked up, one after the other, to find those few; the index meets their
numbers on its way in a tenth of the time.
"""

from __future__ import annotations

import json
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
    UnaryExpression,
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
from newsdesk.store.search_bounds import bound, highest
from newsdesk.store.search_query import SearchQuery
from newsdesk.store.tables import article
from newsdesk.store.transaction import KEYS, listed

MOST_MET: Final = 30_000
"""So many articles are few enough to be met on the way through the hits."""
MOST_ASKED: Final = 6000
"""So many hits are asked for what else must be true of them, where they are to be found soon."""
_PARTS: Final = 16
_LARGE: Final = 5
_SMALL_PARTS: Final = 256
"""The last articles are looked at in such a part of all first; in a smaller one where each hit is asked for more."""
_HITS: Final = "SELECT rowid FROM article_search WHERE article_search MATCH ? ORDER BY rowid DESC LIMIT ?"
# The plus keeps SQLite from looking each of the numbers up by itself.
_MET: Final = (
    "SELECT rowid FROM article_search WHERE article_search MATCH ? "
    "AND +rowid IN (SELECT value FROM json_each(?)) ORDER BY rowid DESC LIMIT ?"
)
# From the lower end on: from the upper one the index would not stop before it has met another hit below.
_BETWEEN: Final = "SELECT rowid FROM article_search WHERE article_search MATCH ? AND rowid > ? AND rowid <= ?"
_search = table("article_search", column("rowid", Integer))

Conditions = Sequence[ColumnElement[bool]]


@dataclass(slots=True)
class Beside:
    """The conditions, and as JSON the numbers of the articles that fulfil them where these are few; hits are looked
    for `above` a number.

    `cut` says that some were not looked for.
    """

    conditions: Conditions
    few: str | None = None
    above: int = 0
    singly: Conditions = ()
    """The conditions as single articles are asked for them, where that is to be done."""
    cut: bool = False
    large: bool = False
    """Whether many words are asked for."""

    @property
    def each(self) -> Conditions:
        """The conditions as single articles are asked for them."""
        return self.singly or self.conditions

    @property
    def in_parts(self) -> bool:
        """Whether hits are looked for `soon`."""
        return bool(self.above or (self.singly and self.few is None))

    def hits(self, connection: Connection, match: str, limit: int) -> list[int]:
        """Hits that fulfil the conditions, those with the highest numbers first; all with a limit below 0."""
        if self.few == "[]":
            return []
        if self.in_parts:
            found, _ = self.soon(connection, match, limit)
            return found if limit < 0 else found[:limit]
        if not self.conditions:
            return [key for (key,) in bare(connection).execute(_HITS, (match, limit))]
        if self.few is not None:
            return [key for (key,) in bare(connection).execute(_MET, (match, self.few, limit))]
        words = text("article_search MATCH :wanted").bindparams(wanted=match)
        named = sets(self.conditions)
        if len(named) == len(self.conditions):
            query = select(_search.c.rowid).where(words, *(_search.c.rowid.op("+")(0).in_(each) for each in named))
        else:
            query = select(article.c.id).select_from(_search.join(article, article.c.id == _search.c.rowid))
            query = query.where(words, LISTED, *self.conditions)
        return list(connection.execute(query.order_by(_search.c.rowid.desc()).limit(limit)).scalars())

    def soon(self, connection: Connection, match: str, limit: int) -> tuple[list[int], int]:
        """The same, part after part from the last articles on, and the number above which all were looked for; what the
        last part has beyond the limit is among them.

        Wherever a part begins, the index looks for the first hit of all before it, and passes the whole library where
        there is none: of many words there are two parts.
        """
        self.cut = self.cut or self.above > 0
        few = None if self.few is None else set(json.loads(self.few))
        found, asked, last = list[int](), 0, highest(connection)
        parts = _SMALL_PARTS if self.singly and few is None else _PARTS
        part = max(1, (last - self.above) // parts)
        while last > self.above and not 0 <= limit <= len(found):
            first = max(self.above, last - part)
            keys = [key for (key,) in bare(connection).execute(_BETWEEN, (match, first, last))]
            asked += len(keys)
            if few is not None:
                keys = [key for key in keys if key in few]
            elif self.singly:
                keys = self._true(connection, keys)
            found += reversed(keys)
            last, part = first, (_PARTS if self.large else 4) * part
            if self.singly and few is None and asked > MOST_ASKED:
                self.cut = self.cut or last > 0
                break
        return found, last

    def _true(self, connection: Connection, keys: Sequence[int]) -> list[int]:
        """Those of the articles that fulfil the conditions."""
        query = select(article.c.id).where(article.c.id.in_(KEYS), LISTED, *self.singly)
        query = query.with_hint(article, "INDEXED BY ix_article_id", "sqlite").order_by(article.c.id)
        return list(connection.execute(query, {"keys": listed(keys)}).scalars())


def beside(connection: Connection, conditions: Conditions, search: SearchQuery) -> Beside:
    """What must be true beside the words; the index itself holds nothing that is in the bin."""
    plain = [each for each in conditions if each is not LISTED]
    found = [*plain, *search.conditions]
    singly = (*plain, *search.singly) if search.hurried else ()
    few = None
    if found:
        few = _few_soon(connection, found, singly) if search.hurried else _few(connection, found)
    above, large = bound(connection, search), search.size > _LARGE
    return Beside(found, few, above, singly, cut=search.cut, large=large and above > 0)


def _few(connection: Connection, conditions: Conditions) -> str | None:
    """The numbers of the articles that fulfil conditions, where these are few."""
    named = sets(conditions)
    if len(named) == len(conditions):  # the index knows which of them are in the bin
        # One set may name an article several times: by each of its tags that begin so.
        return _read(connection, intersect(*named) if len(named) > 1 else named[0].distinct())
    query = select(article.c.id).where(LISTED, *conditions)
    return _read(connection, query.with_hint(article, "NOT INDEXED", "sqlite") if named else query)


def _few_soon(connection: Connection, conditions: Conditions, singly: Conditions) -> str | None:
    """The same where one of them alone leaves few: all at once SQLite would put whole sets together, or go along the
    wrong index."""
    asked = [each for each in conditions if not isinstance(each, UnaryExpression)]  # what only excludes leaves most
    for each in sorted(asked, key=lambda one: bool(sets([one]))):
        found = _few(connection, [each])
        if found is not None:
            if found == "[]" or len(conditions) == 1:
                return found
            among = select(article.c.id).where(article.c.id.in_(KEYS), LISTED, *singly)
            return _read(connection, among.with_hint(article, "INDEXED BY ix_article_id", "sqlite"), keys=found)
    return None


def _read(connection: Connection, query: Select[Any] | CompoundSelect[Any], **given: str) -> str | None:
    some = query.limit(MOST_MET + 1).subquery()
    # As one value: tens of thousands of rows would take longer to come here than to be found.
    numbers, count = connection.execute(select(func.json_group_array(some.c[0]), func.count()), given).one()
    return str(numbers) if count <= MOST_MET else None


def sets(conditions: Iterable[ColumnElement[bool]]) -> list[Select[Any]]:
    """The selects of those of the conditions that name the articles by one."""
    found: list[Select[Any]] = []
    for each in conditions:
        if isinstance(each, BinaryExpression) and each.operator is in_op and each.left is article.c.id:
            choices = each.right.element if isinstance(each.right, ScalarSelect) else each.right
            found += [choices] if isinstance(choices, Select) else []
    return found
