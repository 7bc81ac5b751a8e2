# SPDX-License-Identifier: GPL-3.0-or-later
"""The searches that the desk keeps under names: among the library's settings, so that every window has them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from sqlalchemy import Table, func, select

from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.saved_search import Lacking, SavedSearch, SearchCount, search_of, search_table
from newsdesk.language.collation import fold
from newsdesk.store.library_settings import Settings
from newsdesk.store.list_filter import ListConditions
from newsdesk.store.sections import Sections
from newsdesk.store.tables import article, person, tag
from newsdesk.store.texts import require_text
from newsdesk.store.transaction import Transaction

_KEY: Final = "searches.saved"
MOST_COUNTED: Final = 10_000


class SavedSearches:
    """The searches of a library in their order, within one transaction."""

    def __init__(self, transaction: Transaction, settings: Settings, sections: Sections) -> None:
        self._transaction = transaction
        self._settings = settings
        self._sections = sections

    def all(self) -> tuple[SavedSearch, ...]:
        """Every search; what cannot be understood, as of a later version, is passed over."""
        try:
            tables = json.loads(self._settings.noted(_KEY) or "[]")
        except ValueError:
            return ()
        found = [search_of(each) for each in tables if isinstance(each, dict)] if isinstance(tables, list) else []
        return tuple(each for each in found if each is not None)

    def put(self, searches: Sequence[SavedSearch]) -> None:
        """Keep these searches, in this order, in the place of all others."""
        tables = [search_table(each) for each in searches]
        for each in tables:
            require_text(each)
        self._settings.note(_KEY, json.dumps(tables, ensure_ascii=False))

    def lacking(self, shown: ListFilter) -> Lacking:
        """What a search asks for by a name that the library does not have."""
        section = shown.section is not None and self._sections.find(shown.section) is None
        return Lacking(
            section=shown.section or "" if section else "",
            person=self._unknown(person, shown.person),
            tag=self._unknown(tag, shown.tag),
        )

    def count(self, shown: ListFilter, who: str, most: int = MOST_COUNTED) -> SearchCount:
        """How many articles a search finds, counted no further than to a bound."""
        conditions = ListConditions(self._transaction, self._sections, who)
        total = conditions.total(shown)
        if total is not None:
            return SearchCount(total)
        wanted = conditions.wanted(shown, Sort.NEWEST)
        if wanted is None:
            return SearchCount(0)
        way = wanted.one_by_one() if wanted.walked else wanted
        some = way.select(article.c.id).limit(most + 1).subquery()
        number = int(self._transaction.connection.execute(select(func.count()).select_from(some)).scalar_one())
        return SearchCount(min(number, most), whole=number <= most)

    def _unknown(self, table: Table, name: str | None) -> str:
        if name is None:
            return ""
        query = select(table.c.id).where(table.c.folded == fold(name))
        return name if self._transaction.connection.execute(query).scalar() is None else ""
