# SPDX-License-Identifier: GPL-3.0-or-later
"""Moments of the past as people ask for them: «5 декабря 14:05», «вчера в 9:30», «14:05»."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from newsdesk.language.dates import parse_day, parse_moment

_CLOCK = re.compile(
    r"(?P<day>.*?)(?:^|[\s,|·–—-]+(?:в |сағат |at )?)(?P<clock>\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?)"
)
_SHORT = re.compile(r"(\d{1,2})[./](\d{1,2})\.?")
_NEAR = {
    "сегодня": 0, "вчера": -1, "позавчера": -2, "бүгін": 0, "кеше": -1, "today": 0, "yesterday": -1,
}  # fmt: skip
_NOON = "12:00"
_DOT = re.compile(r"(?<=\d)\.(?=\d)")


def asked_moment(text: str, zone: ZoneInfo, now: datetime | None = None) -> datetime | None:
    """The moment that a text names in a zone, None for no moment; of a day alone its end.

    A year that is left out is the last one in which that day is not to come, and a time alone is today's. Without
    `now` nothing may be left out.
    """
    plain = " ".join(text.casefold().split()).strip(" ,.")
    day = parse_day(plain)
    if day is not None:
        # It names a time as well, where no further one can be added.
        alone = parse_moment(f"{plain} {_NOON}", zone) is not None
        return datetime.combine(day, time.max, zone) if alone else parse_moment(plain, zone)
    if now is None or not plain:
        return None
    found = _CLOCK.fullmatch(plain)
    named = plain if found is None else found["day"].strip(" ,")
    today = now.astimezone(zone).date()
    meant = today if found is not None and not named else _day_meant(named, today)
    if meant is None:
        return None
    if found is None:
        return datetime.combine(meant, time.max, zone)
    return parse_moment(f"{meant.isoformat()} {_DOT.sub(':', found['clock'], count=1)}", zone)


def _day_meant(named: str, today: date) -> date | None:
    if named in _NEAR:
        return today + timedelta(days=_NEAR[named])
    short = _SHORT.fullmatch(named)
    pattern = f"{short[1]}.{short[2]}.{{year}}" if short else f"{named} {{year}}"
    # Eight years back there was a 29 February.
    years = range(today.year, max(today.year - 9, 0), -1)
    days = (parse_day(pattern.replace("{year}", f"{year:04}")) or parse_day(f"{year:04} {named}") for year in years)
    return next((day for day in days if day is not None and day <= today), None)
