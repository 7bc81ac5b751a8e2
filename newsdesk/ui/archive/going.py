# SPDX-License-Identifier: GPL-3.0-or-later
"""Typed dates: «5 дек 2024», «декабрь 2024», «неделя 49», «2024», «вчера», «5 дек», «17»."""

from __future__ import annotations

import re
from datetime import date, timedelta

from newsdesk.domain.weeks import is_week

_YEAR = re.compile(r"(\d{4})(?: ?(?:г|ж)\.?| год(?:а|у)?| жыл(?:ы|ғы)?)?")
_MONTH = re.compile(r"(\d{4})[-./](\d{1,2})|(\d{1,2})[-./](\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})(?: ?ж\.?| ?г\.?| жыл(?:ы|ғы)?)?,? ([^\W\d_]+\.?)")
_DAY_AND_MONTH = re.compile(r"(\d{1,2})[./](\d{1,2})\.?")
_WEEK = re.compile(
    r"(?:(\d{4})(?: ?ж\.?| жыл(?:дың|ы|ғы)?)?,?[ -])?"
    r"(?:(?:неделя|нед\.?|week|w) ?№? ?(\d{1,2})|(\d{1,2})(?: ?- ?я)? ?-? ?(?:неделя|нед\.?|апта(?:сы)?|week))"
    r"(?:,? (\d{4})(?: ?г\.?| года?)?)?"
)
_NEAR = {
    "сегодня": 0, "вчера": -1, "позавчера": -2, "завтра": 1,
    "бүгін": 0, "кеше": -1, "ертең": 1,
    "today": 0, "yesterday": -1, "tomorrow": 1,
}  # fmt: skip


def date_named(text: str, shown: date, today: date) -> str | None:
    """The year, month, day or week (YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Www) that a text names, or None.

    What it leaves out, it takes from the page that is shown.
    """
    plain = " ".join(text.casefold().split()).strip(" ,")
    if plain in _NEAR:
        return (today + timedelta(days=_NEAR[plain])).isoformat()
    return _year(plain) or _week(plain, shown) or _month(plain, shown) or _day(plain, shown)


def _year(plain: str) -> str | None:
    match = _YEAR.fullmatch(plain)
    return match[1] if match and int(match[1]) else None


def _week(plain: str, shown: date) -> str | None:
    match = _WEEK.fullmatch(plain)
    if match is None:
        return None
    year = int(match[1] or match[4] or shown.year)
    week = f"{year:04}-W{int(match[2] or match[3]):02}"
    return week if is_week(week) else None


def _month(plain: str, shown: date) -> str | None:
    match = _MONTH.fullmatch(plain)
    if match:
        year, month = int(match[1] or match[4]), int(match[2] or match[3])
        return f"{year:04}-{month:02}" if year and 1 <= month <= 12 else None
    first = _YEAR_FIRST.fullmatch(plain)
    named = f"{first[2]} {first[1]}" if first else plain
    found = _parsed(f"1 {named}") or (_parsed(f"1 {plain} {shown.year:04}") if plain.isalpha() else None)
    return f"{found:%Y-%m}".rjust(7, "0") if found else None


def _day(plain: str, shown: date) -> str | None:
    short = _DAY_AND_MONTH.fullmatch(plain)
    if plain.isdecimal() and len(plain) <= 2:
        plain = f"{plain}.{shown.month}.{shown.year:04}"
    elif short:
        plain = f"{short[1]}.{short[2]}.{shown.year:04}"
    found = _parsed(plain) or _parsed(f"{plain} {shown.year:04}")
    return found.isoformat() if found else None


def _parsed(text: str) -> date | None:
    from newsdesk.language.dates import parse_day  # start-up time: Babel

    return parse_day(text)
