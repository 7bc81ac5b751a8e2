# SPDX-License-Identifier: GPL-3.0-or-later
"""Months as calendars whose days lead to the archive."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date
from functools import lru_cache

from newsdesk.language.dates import long_date, month_name, weekday_names
from newsdesk.site import links
from newsdesk.site.contexts import Anchor, Calendar, Day
from newsdesk.site.index import EditionIndex, SiteIndex
from newsdesk.site.shared import Shared, digest, shared
from newsdesk.site.templates import Theme

_KEPT = 5_000
_EMPTY = Day(0)

Month = tuple[int, int]
DayCounts = tuple[tuple[int, int], ...]
Weeks = tuple[tuple[Day, ...], ...]


class Calendars:
    """The calendars of one edition: as the archive stands now, or as a stamp remembers it.

    What a stamp remembers is shown only as far as the archive still has pages for it.
    """

    def __init__(self, index: SiteIndex, edition: EditionIndex, theme: Theme) -> None:
        self._main = index.main_language
        self._edition = edition
        self._words = theme.words[edition.language]
        self.months = tuple(f"{year:04}-{month:02}" for year, month in sorted(edition.months))
        self._days = {month: _counts(edition, month) for month in edition.months}
        self._made = lru_cache(maxsize=_KEPT)(self._make)
        self._unmarked = lru_cache(maxsize=_KEPT)(self._make_unmarked)

    def days(self, month: Month) -> DayCounts:
        """The days of a month that hold articles, and how many."""
        return self._days[month]

    def now(self, month: Month, *, day: int = 0, of_month: bool = False) -> Calendar:
        """A month as the archive stands; `day` is where the reader is, or with `of_month` on the month's own page."""
        return self._made(month, day, of_month, self.months, self._days[month]).value

    def remembered(self, at: date, months: tuple[str, ...], days: DayCounts) -> Shared[Calendar]:
        """An article's month as a stamp remembers it, the article's day marked."""
        return self._made((at.year, at.month), at.day, False, months, days)

    def year_anchor(self, year: int, *, current: bool = False) -> Anchor:
        return Anchor(str(year), links.archive_path(self._edition.language, self._main, year), current)

    def month_anchor(self, month: Month, *, current: bool = False) -> Anchor:
        """A month by its name alone."""
        name = month_name(month[1], self._edition.language, standalone=True)
        return Anchor(name, links.archive_path(self._edition.language, self._main, *month), current)

    def day_path(self, month: Month, day: int) -> str:
        return links.archive_path(self._edition.language, self._main, *month, day)

    def _make(
        self, month: Month, day: int, of_month: bool, months: tuple[str, ...], days: DayCounts
    ) -> Shared[Calendar]:
        unmarked = self._unmarked(month, of_month, months, days)
        if not day:
            return unmarked
        marked = replace(unmarked.value, weeks=_marked(unmarked.value.weeks, day))
        return Shared(marked, digest((unmarked.digest, day)))

    def _make_unmarked(
        self, month: Month, of_month: bool, months: tuple[str, ...], days: DayCounts
    ) -> Shared[Calendar]:
        """A month of which the reader is on no day; the calendars of its days share its parts."""
        here = sorted({one for text in months if (one := _month(text)) in self._edition.months} | {month})
        place = here.index(month)
        years = sorted({year for year, _ in here})
        return shared(
            Calendar(
                year=self.year_anchor(month[0]),
                month=self.month_anchor(month, current=of_month),
                weekdays=weekday_names(self._edition.language),
                weeks=self._weeks(month, days),
                previous=self._neighbour(here[place - 1], month) if place else None,
                next=self._neighbour(here[place + 1], month) if place + 1 < len(here) else None,
                years=tuple(self.year_anchor(year, current=year == month[0]) for year in years),
                months=tuple(self.month_anchor(one, current=one == month) for one in here if one[0] == month[0]),
            )
        )

    def _neighbour(self, month: Month, beside: Month) -> Anchor:
        """A month that leads away, with its year where that is another."""
        anchor = self.month_anchor(month)
        return anchor if month[0] == beside[0] else Anchor(f"{anchor.text} {month[0]}", anchor.href)

    def _weeks(self, month: Month, days: DayCounts) -> Weeks:
        first, length = monthrange(*month)
        live = self._edition.months.get(month, {})
        counts = {day: articles for day, articles in days if day in live}
        cells = [_EMPTY] * first + [self._day(month, day, counts.get(day, 0)) for day in range(1, length + 1)]
        cells += [_EMPTY] * (-len(cells) % 7)
        return tuple(tuple(cells[start : start + 7]) for start in range(0, len(cells), 7))

    def _day(self, month: Month, day: int, articles: int) -> Day:
        if not articles:
            return Day(day)
        title = f"{long_date(date(*month, day), self._edition.language)}: {self._words.number('articles', articles)}"
        return Day(day, self.day_path(month, day), articles, title=title)


def _marked(weeks: Weeks, current: int) -> Weeks:
    """The weeks with the reader's day marked; the others stay the very values that templates remember."""
    return tuple(
        tuple(replace(day, current=True) if day.day == current else day for day in week)
        if any(day.day == current for day in week)
        else week
        for week in weeks
    )


def _counts(edition: EditionIndex, month: Month) -> DayCounts:
    return tuple(sorted((day, len(entries)) for day, entries in edition.months[month].items()))


@lru_cache(maxsize=10_000)
def _month(text: str) -> Month:
    year, _, month = text.partition("-")
    return int(year), int(month)
