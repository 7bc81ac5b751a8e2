# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles taken out of the bin for good; what was published of them stays in the ledger, and their photos stay."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sqlalchemy import Table, delete, select, update

from newsdesk.store.tables import article, metadata
from newsdesk.store.transaction import Transaction, chunks

_OF_ARTICLES: Final[tuple[tuple[Table, str], ...]] = tuple(
    (table, column.name)
    for table in reversed(metadata.sorted_tables)
    for column in table.columns
    if table is not article and any(key.column is article.c.id for key in column.foreign_keys)
)
"""Every table with rows that belong to an article."""


class Emptying:
    """Removes what lies in the bin; nothing else can be removed."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def binned(self) -> tuple[int, ...]:
        """The articles in the bin, the first thrown first."""
        query = select(article.c.id).where(article.c.binned_at.is_not(None))
        return tuple(self._transaction.connection.execute(query.order_by(article.c.binned_at)).scalars())

    def remove(self, articles: Iterable[int]) -> int:
        """Remove those of the articles that lie in the bin, with all their revisions and views; how many there were."""
        connection = self._transaction.connection
        lying = set(self.binned())
        doomed = [each for each in dict.fromkeys(articles) if each in lying]
        for chunk in chunks(doomed):
            connection.execute(update(article).where(article.c.translation_of.in_(chunk)).values(translation_of=None))
            for table, column in _OF_ARTICLES:
                connection.execute(delete(table).where(table.c[column].in_(chunk)))
            connection.execute(delete(article).where(article.c.id.in_(chunk)))
        return len(doomed)
