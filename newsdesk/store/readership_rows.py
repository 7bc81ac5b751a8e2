# SPDX-License-Identifier: GPL-3.0-or-later
"""Views as the window draws them: the days of many articles at once, and which sections are read at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from sqlalchemy import exists, func, select

from newsdesk.store.article_rows import LISTED
from newsdesk.store.moments import from_day, to_day
from newsdesk.store.tables import article
from newsdesk.store.transaction import Transaction, chunks
from newsdesk.store.views_tables import daily_views


class ReadershipRows:
    """Daily views, many articles at a time."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def daily_of(self, article_ids: Iterable[int], first: date, last: date) -> dict[int, dict[date, int]]:
        """The views of articles on the days from `first` to `last` that have any, by article."""
        found: defaultdict[int, dict[date, int]] = defaultdict(dict)
        span = daily_views.c.day.between(to_day(first), to_day(last))
        query = select(daily_views.c.article_id, daily_views.c.day, daily_views.c.views).where(span)
        for chunk in chunks(dict.fromkeys(article_ids)):
            for row in self._transaction.connection.execute(query.where(daily_views.c.article_id.in_(chunk))):
                found[row.article_id][from_day(row.day)] = row.views
        return dict(found)

    def days_with_views(self) -> tuple[date, date] | None:
        """The first and the last day that have views; None where nothing was counted by the day."""
        connection = self._transaction.connection
        # One at a time: SQLite finds either end of an index at once, but not both in one question.
        last = connection.execute(select(func.max(daily_views.c.day))).scalar()
        if last is None:
            return None
        return from_day(connection.execute(select(func.min(daily_views.c.day))).scalar_one()), from_day(last)

    def read_sections(self, section_ids: Iterable[int]) -> set[int]:
        """Those of the sections that hold an article which was opened."""
        opened = exists().where(LISTED, article.c.views > 0)
        if not self._transaction.connection.execute(select(opened)).scalar():
            return set()  # at once by the index of views, where each section would be looked through to its end
        return {
            each
            for each in section_ids
            if self._transaction.connection.execute(select(opened.where(article.c.section_id == each))).scalar()
        }
