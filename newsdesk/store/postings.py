# SPDX-License-Identifier: GPL-3.0-or-later
"""In which articles each stem stands, asked of the search index once for each stem."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from newsdesk.store.transaction import Transaction

_MOST_HELD = 1_000_000

# CROSS JOIN keeps the stems outside, so that the index is asked once for each of them.
_STANDING = (
    "SELECT stem.key, article_search.rowid FROM json_each(?) AS stem CROSS JOIN article_search "
    "ON article_search MATCH '{headline lead body} : \"' || stem.value || '\"'"
)


class Postings:
    """The ids of the articles, of any language, whose headline, lead or body holds a stem."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._known: dict[str, list[int]] = {}
        self._held = 0

    def of(self, stems: Sequence[str]) -> list[list[int]]:
        """The articles of each of the stems."""
        if self._held > _MOST_HELD:
            self.forget()
        missing = [stem for stem in stems if stem not in self._known]
        if missing:
            found: list[list[int]] = [[] for _ in missing]
            asked = msgspec.json.encode(missing).decode()
            rows = self._transaction.connection.exec_driver_sql(_STANDING, (asked,)).all()
            for place, article_id in rows:
                found[place].append(article_id)
            self._known.update(zip(missing, found, strict=True))
            self._held += len(rows)
        return [self._known[stem] for stem in stems]

    def forget(self) -> None:
        """Ask anew, since articles have changed."""
        self._known.clear()
        self._held = 0
