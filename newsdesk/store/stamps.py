# SPDX-License-Identifier: GPL-3.0-or-later
"""What exports leave with each article for the next one: opaque bytes, with large equal parts kept once."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from newsdesk.errors import ArticleMissing
from newsdesk.store.failures import RowUnreadable
from newsdesk.store.tables import article, blob, stamp
from newsdesk.store.transaction import Transaction, chunks


class Stamps:
    """Stamps by article, and the blobs they name."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> dict[int, bytes]:
        """Every stamp."""
        return {row.article_id: row.data for row in self._transaction.connection.execute(select(stamp))}

    def of(self, article_id: int) -> bytes | None:
        """An article's stamp, None where it has none."""
        query = select(stamp.c.data).where(stamp.c.article_id == article_id)
        return self._transaction.connection.execute(query).scalar()

    def put(self, stamps: Mapping[int, bytes]) -> None:
        """Keep stamps in place of those the articles had (ArticleMissing)."""
        statement = insert(stamp)
        statement = statement.on_conflict_do_update(
            index_elements=["article_id"], set_={"data": statement.excluded.data}
        )
        for chunk in chunks(stamps.items()):
            keys = [key for key, _ in chunk]
            found = self._transaction.connection.execute(select(article.c.id).where(article.c.id.in_(keys))).scalars()
            missing = sorted(set(keys) - set(found))
            if missing:
                raise ArticleMissing(missing[0])
            self._transaction.connection.execute(statement, [{"article_id": key, "data": data} for key, data in chunk])

    def forget(self, article_ids: Iterable[int]) -> None:
        """Drop the stamps of articles."""
        for chunk in chunks(article_ids):
            self._transaction.connection.execute(delete(stamp).where(stamp.c.article_id.in_(chunk)))

    def blob_put(self, data: bytes) -> str:
        """Keep bytes once and hand their SHA-256 out."""
        sha256 = hashlib.sha256(data).hexdigest()
        statement = insert(blob).values(sha256=sha256, data=data).on_conflict_do_nothing()
        self._transaction.connection.execute(statement)
        return sha256

    def blob(self, sha256: str) -> bytes:
        """The bytes of that hash."""
        data = self._transaction.connection.execute(select(blob.c.data).where(blob.c.sha256 == sha256)).scalar()
        if data is None:
            raise RowUnreadable(f"blob {sha256}")
        return bytes(data)

    def blobs_keep(self, sha256s: Iterable[str]) -> None:
        """Drop all blobs but these."""
        kept = set(sha256s)
        there = self._transaction.connection.execute(select(blob.c.sha256)).scalars().all()
        for chunk in chunks(each for each in there if each not in kept):
            self._transaction.connection.execute(delete(blob).where(blob.c.sha256.in_(chunk)))
