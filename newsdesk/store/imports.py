# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files were taken in, so that the same text never comes twice."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select, update
from sqlalchemy.dialects.sqlite import insert

from newsdesk.domain.article import Article
from newsdesk.store.tables import imported_source
from newsdesk.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class ImportedSource:
    """A file that was taken in: the digest of its bytes then, the article made of it, and its version by that."""

    path: str
    digest: str
    article: int
    version: int


class Imports:
    """The files behind imported articles."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def known(self, digest: str) -> int | None:
        """The article made of a file with these bytes."""
        query = select(imported_source.c.article_id).where(imported_source.c.digest == digest)
        query = query.order_by(imported_source.c.article_id).limit(1)
        return self._transaction.unhurried.execute(query).scalar()

    def at(self, path: str) -> ImportedSource | None:
        """What was taken in from that place."""
        query = select(imported_source).where(imported_source.c.path == path)
        row = self._transaction.unhurried.execute(query).first()
        return None if row is None else ImportedSource(row.path, row.digest, row.article_id, row.version)

    def remember(self, source: ImportedSource) -> None:
        """Note a file that was taken in, in place of what was noted of that path."""
        columns = {"digest": source.digest, "article_id": source.article, "version": source.version}
        statement = insert(imported_source).values(path=source.path, **columns)
        statement = statement.on_conflict_do_update(index_elements=["path"], set_=columns)
        self._transaction.unhurried.execute(statement)

    def follow(self, article: Article) -> None:
        """Note that the import itself saved its article again, so that this counts as no edit."""
        statement = update(imported_source).where(imported_source.c.article_id == article.id)
        self._transaction.unhurried.execute(statement.values(version=article.version))
