# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles taken out of the bin for good; what was published of them stays in the ledger, and their photos stay."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from sqlalchemy import Table, delete, null, select, update

from newsdesk.store.tables import article, metadata
from newsdesk.store.transaction import KEYS, Transaction, chunks, listed

_OF_ARTICLES: Final[tuple[tuple[Table, str], ...]] = tuple(
    (table, column.name)
    for table in reversed(metadata.sorted_tables)
    for column in table.columns
    if table is not article and any(key.column is article.c.id for key in column.foreign_keys)
)
"""Every table with rows that belong to an article."""
_REMOVALS: Final = (
    update(article).where(article.c.translation_of.in_(KEYS)).values(translation_of=null()),
    *(delete(table).where(table.c[column].in_(KEYS)) for table, column in _OF_ARTICLES),
    delete(article).where(article.c.id.in_(KEYS)),
)
_LYING: Final = select(article.c.id).where(article.c.id.in_(KEYS), article.c.binned_at.is_not(None))
_HANDFUL: Final = 10


class Emptying:
    """Removes what lies in the bin; nothing else can be removed."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def binned(self) -> tuple[int, ...]:
        """The articles in the bin, the first thrown first."""
        query = select(article.c.id).where(article.c.binned_at.is_not(None))
        query = query.order_by(article.c.binned_at, article.c.id)
        return tuple(self._transaction.connection.execute(query).scalars())

    def removals(self, articles: Iterable[int]) -> Iterator[list[bool]]:
        """Remove those of the articles that lie in the bin, with all their revisions and views, a handful after the
        other: of each whether it was removed."""
        for handful in chunks(articles, _HANDFUL):
            lying = {row.id for row in self._transaction.asked(_LYING, keys=listed(handful))}
            if lying:
                keys = {"keys": listed(lying)}
                for statement in _REMOVALS:
                    self._transaction.at_once(statement, keys)
            yield [each in lying for each in handful]
