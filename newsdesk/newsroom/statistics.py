# SPDX-License-Identifier: GPL-3.0-or-later
"""Statistics: the rankings of the window, with the curve of each article beside it, and what stands under each day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from newsdesk.domain.query import DateCount, ListFilter, Sort
from newsdesk.domain.readership import Ranked, Window
from newsdesk.domain.section import Section
from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.kept_rankings import KeptPlaces
from newsdesk.store.database import Database
from newsdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Board:
    """What is read, as it is shown: the places of a ranking, and a row of daily views (oldest first) for each.

    `sections` are those that are read at all, in the paper's order; `days` is the first and the last day with views.
    """

    window: Window
    until: date
    today: date
    sections: tuple[Section, ...]
    days: tuple[date, date] | None
    places: tuple[Ranked, ...]
    curves: dict[int, tuple[int, ...]]


class Statistics:
    """Rankings and curves of the library's readership."""

    def __init__(self, database: Database, who: str = "") -> None:
        self._database = database
        self._who = who
        self._kept = KeptPlaces()

    def today(self) -> date:
        """The day it is in the library's zone."""
        with self._database.read() as work:
            return _today(work)

    def days_of(self, shown: ListFilter) -> dict[str, int]:
        """How many articles of a list stand under each day, whatever day the list is of."""
        with self._database.read() as work:
            return work.articles.days_of(shown, self._who)

    def same_day(self, day: date) -> tuple[DateCount, ...]:
        """How many articles stand under the same day of each year, newest first."""
        with self._database.read() as work:
            return work.articles.same_day(day.month, day.day)

    def most_read(self, shown: ListFilter, days: Iterable[str]) -> dict[str, str]:
        """The headline of a list that was read most of those of each day; days without any are left out."""
        with self._database.read() as work:
            rows, found = work.shelf.for_window(self._who, work.shelf.known), dict[str, str]()
            for day in days:
                first = rows.rows(rows.head(replace(shown, day=day), Sort.VIEWS, 1).ids)
                found.update((day, each.headline) for each in first)
            return found

    def sparklines(self, ids: Iterable[int], until: date, days: int) -> dict[int, tuple[int, ...]]:
        """The views of articles on each of the `days` that end with `until`, oldest first, by article."""
        with self._database.read() as work:
            return _curves(work, tuple(ids), until, days)

    def sums_are_old(self) -> bool:
        """Whether the windows that are summed beforehand end with another day than today, and are worth moving on."""
        with self._database.read() as work:
            return work.views.worth_summing(_today(work))

    def renew_sums(self) -> Done[None]:
        """Have them end with today."""
        with self._database.begin() as work:
            work.views.sum_until(_today(work))
        return Done(None, Changes(frozenset()))

    def board(
        self,
        window: Window,
        until: date | None = None,
        section: str | None = None,
        *,
        limit: int = 50,
        days: int = 30,
    ) -> Board:
        """A ranking of the window that ends with `until` (today unless given), as one state of the library has it."""
        with self._database.read() as work:
            today = _today(work)
            last = until or today
            places = self._kept.of(work, window, last, section=section, limit=limit)
            sections = work.sections.all()
            opened = work.readership.read_sections(each.id for each in sections)
            return Board(
                window,
                last,
                today,
                tuple(each for each in sections if each.id in opened),
                work.readership.days_with_views(),
                places,
                _curves(work, tuple(place.id for place in places), last, days),
            )


def _today(work: UnitOfWork) -> date:
    return datetime.now(UTC).astimezone(work.settings.get().timezone).date()


def _curves(work: UnitOfWork, ids: tuple[int, ...], until: date, days: int) -> dict[int, tuple[int, ...]]:
    try:
        first = until - timedelta(days=days - 1)
    except OverflowError:  # before the first day of the calendar
        first = date.min
    found = work.readership.daily_of(ids, first, until)
    span = [first + timedelta(days=step) for step in range((until - first).days + 1)]
    return {key: tuple(found.get(key, {}).get(day, 0) for day in span) for key in ids}
