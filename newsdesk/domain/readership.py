# SPDX-License-Identifier: GPL-3.0-or-later
"""What readers open: daily views and the ranking made of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Window(StrEnum):
    """A span of days that ends with the day asked for; `all` also counts the opening views."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    ALL = "all"

    def days(self) -> int | None:
        """How many days the window is long; None for all."""
        return {Window.DAY: 1, Window.WEEK: 7, Window.MONTH: 30, Window.YEAR: 365}.get(self)

    def span(self, until: date) -> tuple[date, date] | None:
        """First and last day of the window that ends with `until`, as far as the calendar goes; None for all."""
        days = self.days()
        return None if days is None else (date.fromordinal(max(1, until.toordinal() - days + 1)), until)


class DailyViews(NamedTuple):
    """How often an article was opened on one day of the library's zone; a log has them by the ten thousand."""

    article: int
    day: date
    views: int


@dataclass(frozen=True, slots=True)
class Ranked:
    """A place in a ranking.

    `change` is how many places the article rose (negative: fell) since the window before; None when it is new there
    or the window is «all».
    """

    rank: int
    id: int
    headline: str
    section: str
    views: int
    change: int | None
