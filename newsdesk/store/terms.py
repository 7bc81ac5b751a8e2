# SPDX-License-Identifier: GPL-3.0-or-later
"""In how many articles each stem stands: gathered over a transaction, written once at its end."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from sqlalchemy import bindparam, delete, select

from newsdesk.store.search_stems import IndexedText
from newsdesk.store.tables import term
from newsdesk.store.transaction import Transaction, chunks

_MOST_KNOWN = 200_000

# Given to sqlite3 as it is: thousands of rows a transaction pass SQLAlchemy by.
_COUNT = (
    "INSERT INTO term (language, stem, articles) VALUES (?, ?, ?) "
    "ON CONFLICT (language, stem) DO UPDATE SET articles = articles + excluded.articles"
)
_DROP = delete(term).where(term.c.stem.in_(bindparam("stems", expanding=True)), term.c.articles <= 0)
_COUNTS = select(term.c.stem, term.c.articles).where(
    term.c.language == bindparam("spoken"), term.c.stem.in_(bindparam("stems", expanding=True))
)


class TermCounts:
    """The counts of stems by language; the empty stem counts the articles."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._changes: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._known: defaultdict[str, dict[str, int]] = defaultdict(dict)

    def add(self, indexed: IndexedText, step: int) -> None:
        """Count an article's stems in (1) or out (-1)."""
        counted = self._changes[indexed.language]
        if step > 0:
            counted.update(indexed.terms())
        else:
            counted.subtract(indexed.terms())
        counted[""] += step

    def write(self) -> None:
        """Bring the table up to date."""
        changes = [
            (language, stem, step)
            for language, counted in self._changes.items()
            for stem in sorted(counted)
            if (step := counted[stem])
        ]
        self._changes.clear()
        self._known.clear()
        if not changes:
            return
        self._transaction.connection.exec_driver_sql(_COUNT, changes)
        dropped = [stem for _, stem, step in changes if step < 0]
        for chunk in chunks(dropped):
            self._transaction.connection.execute(_DROP, {"stems": chunk})

    def of(self, language: str, stems: Iterable[str]) -> dict[str, int]:
        """In how many articles of the language each of the stems stands."""
        if self._changes:
            self.write()
        known = self._known[language]
        if len(known) > _MOST_KNOWN:
            known.clear()
        wanted = list(stems)
        for chunk in chunks(stem for stem in wanted if stem not in known):
            known |= dict.fromkeys(chunk, 0)
            rows = self._transaction.connection.execute(_COUNTS, {"spoken": language, "stems": chunk}).all()
            known |= {row.stem: row.articles for row in rows}
        return {stem: known[stem] for stem in wanted}
