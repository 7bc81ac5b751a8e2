# SPDX-License-Identifier: GPL-3.0-or-later
"""What new articles are called before their rows are written, which wait for others like them."""

from __future__ import annotations

from typing import Final

from newsdesk.store.slugs import free_slug
from newsdesk.store.tables import article
from newsdesk.store.transaction import Transaction

# As SQLite numbers rows itself: above all that there ever were.
_LAST: Final = (
    "SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'article'), 0), "
    "coalesce((SELECT max(id) FROM article), 0))"
)


class NewArticles:
    """The numbers and addresses that one transaction gives to articles."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._last: int | None = None
        self._given: set[str] = set()

    def number(self, address: str) -> int:
        """The number of the next article, which is to stand under that address."""
        if self._last is None:
            (self._last,) = self._transaction.bare.execute(_LAST).fetchone()
        self._last += 1
        self._given.add(address)
        return self._last

    def address(self, text: str, language: str, *, besides: str | None = None) -> str:
        """An address that no article has; `besides` is the article's own, which it may keep."""
        wanted = free_slug(self._transaction, article.c.slug, text, language, besides=besides)
        if wanted not in self._given:
            return wanted
        self._transaction.write()
        self._given.clear()
        return free_slug(self._transaction, article.c.slug, text, language, besides=besides)
