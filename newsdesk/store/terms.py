# SPDX-License-Identifier: GPL-3.0-or-later
"""In how many articles each stem stands: gathered over a transaction, written once at its end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from newsdesk.store.search_stems import IndexedText
from newsdesk.store.tables import term
from newsdesk.store.transaction import Transaction, chunks

_MOST_KNOWN = 200_000


class TermCounts:
    """The counts of stems by language; the empty stem counts the articles."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._changes: Counter[tuple[str, str]] = Counter()
        self._known: dict[tuple[str, str], int] = {}

    def add(self, indexed: IndexedText, step: int) -> None:
        """Count an article's stems in (1) or out (-1)."""
        for stem in (*indexed.terms(), ""):
            self._changes[indexed.language, stem] += step

    def write(self) -> None:
        """Bring the table up to date."""
        changes = [
            {"language": language, "stem": stem, "articles": step}
            for (language, stem), step in sorted(self._changes.items())
            if step
        ]
        self._changes.clear()
        self._known.clear()
        if not changes:
            return
        statement = insert(term)
        statement = statement.on_conflict_do_update(
            index_elements=["language", "stem"], set_={"articles": term.c.articles + statement.excluded.articles}
        )
        self._transaction.connection.execute(statement, changes)
        if any(change["articles"] < 0 for change in changes):  # type: ignore[operator]  # always a number
            self._drop_unused([str(change["stem"]) for change in changes])

    def of(self, language: str, stems: Iterable[str]) -> dict[str, int]:
        """In how many articles of the language each of the stems stands."""
        if self._changes:
            self.write()
        if len(self._known) > _MOST_KNOWN:
            self._known.clear()
        wanted = list(stems)
        for chunk in chunks(stem for stem in wanted if (language, stem) not in self._known):
            self._known |= {(language, stem): 0 for stem in chunk}
            query = select(term.c.stem, term.c.articles).where(term.c.language == language, term.c.stem.in_(chunk))
            self._known |= {(language, row.stem): row.articles for row in self._transaction.connection.execute(query)}
        return {stem: self._known[language, stem] for stem in wanted}

    def _drop_unused(self, stems: list[str]) -> None:
        for chunk in chunks(stems):
            statement = delete(term).where(term.c.stem.in_(chunk), term.c.articles <= 0)
            self._transaction.connection.execute(statement)
