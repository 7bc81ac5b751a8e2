# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of the calendar: which years, months or days stand on one, and which page comes next.

A date is told by its text, YYYY, YYYY-MM or YYYY-MM-DD: that is a cell's key, and the key of the page within it. A
week, YYYY-Www, is no cell, but a page of its own: the issues of seven days, one under the other.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from newsdesk.domain.weeks import days_of_week, is_week, monday_of, week_of

YEARS_ON_PAGE = 12
FIRST_YEAR, LAST_YEAR = date.min.year, date.max.year


class Scale(IntEnum):
    """What a cell is; the value is the length of its key."""

    YEARS = 4
    MONTHS = 7
    DAYS = 10


@dataclass(frozen=True, slots=True)
class Cell:
    """A place on the page: the date it stands for, row and column from 0."""

    key: str
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Page:
    """The twelve years around `year`, the months of `year`, the days of `month`, or those of a `week` of the year."""

    scale: Scale
    year: int
    month: int = 1
    week: int = 0

    @property
    def key(self) -> str:
        """The date that the page is within: a week, a month, a year, or nothing for years."""
        if self.week:
            return f"{self.year:04}-W{self.week:02}"
        return {Scale.DAYS: f"{self.year:04}-{self.month:02}", Scale.MONTHS: f"{self.year:04}"}.get(self.scale, "")

    @property
    def columns(self) -> int:
        """How many cells stand side by side."""
        if self.week:
            return 1
        return 7 if self.scale is Scale.DAYS else 3

    @property
    def rows(self) -> int:
        """How many cells have room one under the other."""
        if self.week:
            return 7
        return 6 if self.scale is Scale.DAYS else 4

    @property
    def first_year(self) -> int:
        """The first of the years of a page of years."""
        return max(FIRST_YEAR, self.year - (self.year - 1) % YEARS_ON_PAGE)

    def cells(self) -> tuple[Cell, ...]:
        """The cells in reading order; weeks begin on Monday."""
        if self.week:
            before, keys = 0, [day.isoformat() for day in days_of_week(self.key)]
        elif self.scale is Scale.DAYS:
            before, days = calendar.monthrange(self.year, self.month)
            keys = [f"{self.key}-{day:02}" for day in range(1, days + 1)]
        elif self.scale is Scale.MONTHS:
            before, keys = 0, [f"{self.year:04}-{month:02}" for month in range(1, 13)]
        else:
            last = min(self.first_year + YEARS_ON_PAGE - 1, LAST_YEAR)
            before, keys = 0, [f"{year:04}" for year in range(self.first_year, last + 1)]
        return tuple(Cell(key, *divmod(place, self.columns)) for place, key in enumerate(keys, before))

    def weeks(self) -> tuple[Cell, ...]:
        """The weeks that stand before the rows of a month."""
        if self.scale is not Scale.DAYS or self.week:
            return ()
        rows = {cell.row: week_of(date.fromisoformat(cell.key)) for cell in self.cells()}
        return tuple(Cell(week, row, -1) for row, week in rows.items())

    def stepped(self, pages: int) -> Page:
        """The page so many further on; the calendar's first or last where there are no more."""
        if self.week:
            return page_within(week_of(_days_on(days_of_week(self.key)[0], 7 * pages)))
        if self.scale is Scale.DAYS:
            year, month = divmod(self.year * 12 + self.month - 1 + pages, 12)
            if not FIRST_YEAR <= year <= LAST_YEAR:
                return self
            return Page(Scale.DAYS, year, month + 1)
        span = 1 if self.scale is Scale.MONTHS else YEARS_ON_PAGE
        return Page(self.scale, min(max(self.year + pages * span, FIRST_YEAR), LAST_YEAR), self.month)

    def zoomed_out(self) -> Page:
        """The page that has this one as a cell, or as a row."""
        if self.week:
            return Page(Scale.DAYS, self.year, self.month)
        wider = {Scale.DAYS: Scale.MONTHS}.get(self.scale, Scale.YEARS)
        return Page(wider, self.year, self.month)

    def holding(self, key: str) -> Page:
        """The page like this one on which a date is a cell."""
        return page_within(week_of(date.fromisoformat(key))) if self.week else page_holding(key)

    def moved(self, key: str, columns: int, rows: int) -> str:
        """The date so many cells to the right and down; in a week, whose days stand one under the other, weeks lie
        beside it."""
        if self.week:
            return _days_on(date.fromisoformat(key), 7 * columns + rows).isoformat()
        return moved(key, columns, rows)


def page_holding(key: str) -> Page:
    """The page on which the date is a cell, or the week a row."""
    if is_week(key):
        return page_within(key).zoomed_out()
    return Page(Scale(len(key)), int(key[:4]), int(key[5:7] or 1))


def page_within(key: str) -> Page:
    """The page that shows what is in the date: a year's months, a month's or week's days, of a day those around it."""
    monday = monday_of(key)
    if monday is not None:  # its Thursday tells in which year and month it lies
        return Page(Scale.DAYS, int(key[:4]), _days_on(monday, 3).month, int(key[6:]))
    scale = Scale.MONTHS if len(key) == Scale.YEARS else Scale.DAYS
    return Page(scale, int(key[:4]), int(key[5:7] or 1))


def moved(key: str, columns: int, rows: int) -> str:
    """The date so many cells to the right and down; itself where the calendar ends."""
    if len(key) == Scale.DAYS:
        return _days_on(date.fromisoformat(key), columns + 7 * rows).isoformat()
    step = columns + 3 * rows
    if len(key) == Scale.MONTHS:
        year, month = divmod(int(key[:4]) * 12 + int(key[5:7]) - 1 + step, 12)
        return f"{year:04}-{month + 1:02}" if FIRST_YEAR <= year <= LAST_YEAR else key
    year = int(key) + step
    return f"{year:04}" if FIRST_YEAR <= year <= LAST_YEAR else key


def fitted(key: str, page: Page) -> str:
    """The cell of the page that comes nearest to a date: the same day of another month, the last of a shorter one."""
    keys = [cell.key for cell in page.cells()]
    if page.week:
        weekday = date.fromisoformat(key).weekday() if len(key) == Scale.DAYS else 0
        return keys[min(weekday, len(keys) - 1)]
    if page.scale is Scale.YEARS:
        wanted = key[:4]
    elif page.scale is Scale.MONTHS:
        wanted = f"{page.key}-{key[5:7] or '01'}"
    else:
        wanted = f"{page.key}-{key[8:10] or '01'}"
    return min(max(wanted, keys[0]), keys[-1])


def year_away(key: str, years: int) -> str:
    """The same day or month so many years on; 29 February becomes the 28th."""
    year = min(max(int(key[:4]) + years, FIRST_YEAR), LAST_YEAR)
    if len(key) < Scale.DAYS:
        return f"{year:04}{key[4:]}"
    return fitted(key, Page(Scale.DAYS, year, int(key[5:7])))


def _days_on(day: date, days: int) -> date:
    """The day so many days on; itself where the calendar ends."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day
