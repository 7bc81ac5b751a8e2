# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files were taken in, so that the same text never comes twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import BindParameter, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from newsdesk.store.tables import imported_source
from newsdesk.store.transaction import Transaction, chunks

_KEYS: Final[BindParameter[Any]] = bindparam("keys", expanding=True)
_KNOWN: Final = (
    select(imported_source.c.digest, imported_source.c.article_id)
    .where(imported_source.c.digest.in_(_KEYS))
    .order_by(imported_source.c.article_id.desc())
)
_AT: Final = select(imported_source).where(imported_source.c.path.in_(_KEYS))
_new = insert(imported_source)
_REMEMBER: Final = _new.on_conflict_do_update(
    index_elements=["path"],
    set_={name: _new.excluded[name] for name in ("digest", "article_id", "version")},
)


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

    def known(self, digests: Iterable[str]) -> dict[str, int]:
        """The articles made of files with these bytes, by digest; the first where there are several."""
        found: dict[str, int] = {}
        for chunk in chunks(digests):
            found |= {
                row.digest: row.article_id for row in self._transaction.connection.execute(_KNOWN, {"keys": chunk})
            }
        return found

    def at(self, paths: Iterable[str]) -> dict[str, ImportedSource]:
        """What was taken in from these places."""
        found: dict[str, ImportedSource] = {}
        for chunk in chunks(paths):
            for row in self._transaction.connection.execute(_AT, {"keys": chunk}):
                found[row.path] = ImportedSource(row.path, row.digest, row.article_id, row.version)
        return found

    def brought(self, articles: Iterable[int]) -> set[tuple[int, int]]:
        """Those of the articles that were made of files, each with its version by that."""
        found: set[tuple[int, int]] = set()
        for chunk in chunks(dict.fromkeys(articles)):
            query = select(imported_source.c.article_id, imported_source.c.version)
            rows = self._transaction.connection.execute(query.where(imported_source.c.article_id.in_(chunk)))
            found |= {(row.article_id, row.version) for row in rows}
        return found

    def remember(self, source: ImportedSource) -> None:
        """Note a file that was taken in, in place of what was noted of that path."""
        row = {"path": source.path, "digest": source.digest, "article_id": source.article, "version": source.version}
        self._transaction.later(_REMEMBER, row)
