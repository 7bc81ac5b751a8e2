# SPDX-License-Identifier: GPL-3.0-or-later
"""Weeks by their number, as ISO 8601 counts them: «2024-W49» is Monday 2 to Sunday 8 December 2024."""

from __future__ import annotations

import re
from datetime import date, timedelta

_WEEK = re.compile(r"(\d{4})-W(\d{2})", re.ASCII)


def week_of(day: date) -> str:
    """The week in which a day lies."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def is_week(key: str) -> bool:
    """Whether a text names a week."""
    return monday_of(key) is not None


def monday_of(week: str) -> date | None:
    """The first day of a week; None where there is no such week."""
    found = _WEEK.fullmatch(week)
    if found is None:
        return None
    try:
        return date.fromisocalendar(int(found[1]), int(found[2]), 1)
    except ValueError:
        return None


def days_of_week(week: str) -> tuple[date, ...]:
    """The days of a week from Monday on, as far as the calendar goes; none where there is no such week."""
    monday = monday_of(week)
    if monday is None:
        return ()
    return tuple(monday + timedelta(days=step) for step in range(min(7, (date.max - monday).days + 1)))
