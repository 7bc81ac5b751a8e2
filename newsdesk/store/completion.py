# SPDX-License-Identifier: GPL-3.0-or-later
"""What fits the beginning of a name: people, tags and credits that are here already, those used most first.

Nothing here is proportional to the library: names are found by their index, uses are counted up to a bound, and the
latest articles and photos tell what is in use now.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

from sqlalchemy import Column, Connection, Table, bindparam, func, select

from newsdesk.language.collation import fold
from newsdesk.store.tables import article, article_tag, byline, person, photo, tag
from newsdesk.store.transaction import Transaction, chunks

_LATEST_ARTICLES: Final = 2000
_MOST_LATELY: Final = 1000
"""So many of the names in use now are looked at: one article may have ten thousand tags."""
_LATEST_PHOTOS: Final = 10_000
_CANDIDATES: Final = 200
_COUNTED_UP_TO: Final = 500
_LAST_SIGN: Final = "\U0010ffff"
# A single sign inside a name fits nearly everything.
_SHORTEST_INNER: Final = 2


class Completion:
    """Names that begin like a text, or one of whose words does."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def people(self, begun: str, limit: int) -> tuple[str, ...]:
        """People of the bylines."""
        return self._names(person, byline.c.person_id, begun, limit)

    def tags(self, begun: str, limit: int) -> tuple[str, ...]:
        """Tags of the articles."""
        return self._names(tag, article_tag.c.tag_id, begun, limit)

    def credits(self, begun: str, limit: int) -> tuple[str, ...]:
        """Credits of the latest photos."""
        newest = select(func.max(photo.c.id)).scalar_subquery()
        query = (
            select(photo.c.credit, func.count().label("uses"))
            .where(photo.c.id > newest - _LATEST_PHOTOS, photo.c.credit != "")
            .group_by(photo.c.credit)
        )
        key = fold(begun)
        rows = self._transaction.connection.execute(query).all()
        fitting = [row for row in rows if _fits(fold(row.credit), key)]
        fitting.sort(key=lambda row: (not fold(row.credit).startswith(key), -row.uses, fold(row.credit)))
        return tuple(row.credit for row in fitting[:limit])

    def _names(self, table: Table, used: Column[Any], begun: str, limit: int) -> tuple[str, ...]:
        connection, key = self._transaction.connection, fold(begun)
        lately = _lately_used(connection, used)
        mostly = [each for each, _ in lately.most_common(_MOST_LATELY)]
        found = {row.id: row for row in _rows(connection, table, mostly) if _fits(row.folded, key)}
        if sum(row.folded.startswith(key) for row in found.values()) < limit:
            found |= {row.id: row for row in connection.execute(_beginning(table, key))}
        if len(found) < limit and len(key) >= _SHORTEST_INNER:
            inner = select(table).where(table.c.folded.contains(f" {key}", autoescape=True)).limit(_CANDIDATES)
            found |= {row.id: row for row in connection.execute(inner)}
        rarely = {row.id for row in found.values() if not lately[row.id]}
        # Uses tell apart only those that are not in use now, and only where these leave room.
        uses = _uses(connection, used, rarely) if len(found) - len(rarely) < limit else Counter[int]()
        best = sorted(
            found.values(), key=lambda row: (not row.folded.startswith(key), -lately[row.id], -uses[row.id], row.folded)
        )
        return tuple(row.name for row in best[:limit])


def _fits(folded: str, key: str) -> bool:
    return folded.startswith(key) or f" {key}" in folded


def _lately_used(connection: Connection, used: Column[Any]) -> Counter[int]:
    """How often each stands in the latest articles; counted here, since SQLite would group by walking all of them."""
    newest = select(func.max(article.c.id)).scalar_subquery()
    return Counter(
        connection.execute(select(used).where(used.table.c.article_id > newest - _LATEST_ARTICLES)).scalars()
    )


def _beginning(table: Table, key: str) -> Any:  # a select
    query = select(table).order_by(table.c.folded).limit(_CANDIDATES)
    return query.where(table.c.folded >= key, table.c.folded < key + _LAST_SIGN) if key else query


def _rows(connection: Connection, table: Table, keys: Iterable[int]) -> list[Any]:  # rows of the table
    query = select(table).where(table.c.id.in_(bindparam("keys", expanding=True)))
    return [row for chunk in chunks(keys) for row in connection.execute(query, {"keys": chunk})]


def _uses(connection: Connection, used: Column[Any], keys: Iterable[int]) -> Counter[int]:
    """How often each is used at all, counted no further than tells them apart."""
    some = select(used.table.c.article_id).where(used == bindparam("key")).limit(_COUNTED_UP_TO).subquery()
    count = select(func.count()).select_from(some)
    return Counter({key: connection.execute(count, {"key": key}).scalar_one() for key in keys})
