# SPDX-License-Identifier: GPL-3.0-or-later
"""The orders of the window's list: each has every article at one place, whatever else is alike."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Column, ColumnElement, tuple_

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

    def terms(self) -> tuple[ColumnElement[Any], ...]:
        """What to order by."""
        return (self.key.desc(), article.c.id.desc()) if self.falling else (self.key, article.c.id)

    def behind(self, value: Any, number: Any) -> ColumnElement[bool]:
        """Behind a row."""
        row, other = tuple_(self.key, article.c.id), tuple_(value, number)
        return row < other if self.falling else row > other

    def from_on(self, value: Any, number: Any) -> ColumnElement[bool]:
        """That row, or behind it."""
        row, other = tuple_(self.key, article.c.id), tuple_(value, number)
        return row <= other if self.falling else row >= other

    def before(self, value: Any, number: Any) -> ColumnElement[bool]:
        """Before a row."""
        row, other = tuple_(self.key, article.c.id), tuple_(value, number)
        return row > other if self.falling else row < other
