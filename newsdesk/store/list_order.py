# SPDX-License-Identifier: GPL-3.0-or-later
"""The orders of the window's list: each has every article at one place, whatever else is alike."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Column, ColumnElement, and_

from newsdesk.domain.query import ListFilter, Sort
from newsdesk.store.tables import article

_KEYS: Final = {
    Sort.NEWEST: (article.c.place, True),
    Sort.OLDEST: (article.c.place, False),
    Sort.EDITED: (article.c.updated_at, True),
    Sort.HEADLINE: (article.c.folded, False),
    Sort.VIEWS: (article.c.views, True),
    Sort.RELEVANCE: (article.c.place, True),
}


class Order:
    """An order by a column and then by the number, both falling or both rising."""

    def __init__(self, shown: ListFilter, sort: Sort) -> None:
        self.key: Column[Any]
        if shown.binned and sort in (Sort.NEWEST, Sort.RELEVANCE):
            self.key, self.falling = article.c.binned_at, True  # the newest in the bin is what came last
        else:
            self.key, self.falling = _KEYS[sort]

    @property
    def by_place(self) -> bool:
        """Whether the date decides."""
        return self.key is article.c.place

    @property
    def hint(self) -> str:
        """The index that has the articles outside the bin in this order."""
        return f"INDEXED BY ix_article_{self.key.name}"

    def terms(self) -> tuple[ColumnElement[Any], ...]:
        """What to order by."""
        return (self.key.desc(), article.c.id.desc()) if self.falling else (self.key, article.c.id)

    def behind(self, value: Any, number: Any) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
        """Behind a row: what is like it but for the number, and then what is not.

        Asked for both at once SQLite would go by the column alone, and along all rows that are alike each time.
        """
        return self._alike(value, article.c.id < number, article.c.id > number), self.beyond(value)

    def from_on(self, value: Any, number: Any) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
        """That row, or behind it."""
        return self._alike(value, article.c.id <= number, article.c.id >= number), self.beyond(value)

    def before(self, value: Any, number: Any) -> ColumnElement[bool]:
        """Alike and before a row."""
        return self._alike(value, article.c.id > number, article.c.id < number)

    def beyond(self, value: Any) -> ColumnElement[bool]:
        """Behind all rows with this value."""
        found: ColumnElement[bool] = self.key < value if self.falling else self.key > value
        return found

    def short_of(self, value: Any) -> ColumnElement[bool]:
        """Before all rows with this value."""
        found: ColumnElement[bool] = self.key > value if self.falling else self.key < value
        return found

    def _alike(self, value: Any, falling: ColumnElement[bool], rising: ColumnElement[bool]) -> ColumnElement[bool]:
        return and_(self.key == value, falling if self.falling else rising)
