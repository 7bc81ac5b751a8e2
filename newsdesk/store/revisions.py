# SPDX-License-Identifier: GPL-3.0-or-later
"""Every saved state of every article. The newest is the article itself; the others are packed away as it changes."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import bindparam, insert, select, update

from newsdesk.domain.article import Article, Revision
from newsdesk.errors import RevisionMissing
from newsdesk.store.article_content import pack, unpack
from newsdesk.store.article_rows import ARTICLE, articles
from newsdesk.store.moments import from_micros, to_micros
from newsdesk.store.tables import revision
from newsdesk.store.transaction import Transaction

_BEGIN = insert(revision)
_PACK_AWAY = update(revision).where(revision.c.article_id == bindparam("of"), revision.c.number == bindparam("now"))


class Revisions:
    """The history of articles; a revision's number is the version that the article had."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def of(self, article_id: int) -> tuple[Revision, ...]:
        """The revisions of an article, oldest first."""
        query = (
            select(revision.c.number, revision.c.saved_at, revision.c.who, revision.c.why, revision.c.signs)
            .where(revision.c.article_id == article_id)
            .order_by(revision.c.number)
        )
        return tuple(
            Revision(row.number, from_micros(row.saved_at), row.who, row.why, row.signs)
            for row in self._transaction.connection.execute(query)
        )

    def latest(self, article_id: int, limit: int, before: int | None = None) -> tuple[Revision, ...]:
        """The newest revisions of an article, newest first; with `before` those older than that number."""
        query = select(revision.c.number, revision.c.saved_at, revision.c.who, revision.c.why, revision.c.signs)
        query = query.where(revision.c.article_id == article_id)
        if before is not None:
            query = query.where(revision.c.number < before)
        rows = self._transaction.connection.execute(query.order_by(revision.c.number.desc()).limit(limit))
        return tuple(Revision(row.number, from_micros(row.saved_at), row.who, row.why, row.signs) for row in rows)

    def get(self, article_id: int, number: int) -> Article:
        """An article as it was saved then: its own fields, with nothing but its signs derived (RevisionMissing)."""
        query = select(revision).where(revision.c.article_id == article_id, revision.c.number == number)
        connection = self._transaction.connection
        row = connection.execute(query).first()
        if row is None:
            raise RevisionMissing(article_id, number)
        if row.snapshot is None:
            rows = connection.execute(ARTICLE, {"key": article_id}).all()
            return articles(connection, rows, bodies=True)[0]
        return replace(
            unpack(row.snapshot), id=article_id, version=number, signs=row.signs, updated_at=from_micros(row.saved_at)
        )

    def begin(self, saved: Article, who: str, why: str) -> None:
        """Note that this state was saved."""
        row = {
            "article_id": saved.id,
            "number": saved.version,
            "saved_at": to_micros(saved.updated_at),
            "who": who,
            "why": why,
            "signs": saved.signs,
        }
        self._transaction.later(_BEGIN, row)

    def pack_away(self, earlier: Article) -> None:
        """Keep the state that is about to be replaced."""
        row = {"of": earlier.id, "now": earlier.version, "snapshot": pack(earlier)}
        self._transaction.connection.execute(_PACK_AWAY, row)
