# SPDX-License-Identifier: GPL-3.0-or-later
"""Days and moments read from people's ways of writing them, and written in Russian, Kazakh and English."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date, get_day_names, get_month_names

_LONG_PATTERNS = {"ru": "d MMMM y", "kk": "y 'ж'. d MMMM", "en": "d MMMM y"}
_LONGEST = 80

_MONTH_WORDS: dict[str, int] = {}
_RUSSIAN = (
    "январь января янв", "февраль февраля фев февр", "март марта мар", "апрель апреля апр", "май мая",
    "июнь июня июн", "июль июля июл", "август августа авг", "сентябрь сентября сен сент", "октябрь октября окт",
    "ноябрь ноября ноя нояб", "декабрь декабря дек",
)  # fmt: skip
_KAZAKH = (
    "қаңтар қаң", "ақпан ақп", "наурыз нау", "сәуір сәу", "мамыр мам", "маусым мау", "шілде шіл", "тамыз там",
    "қыркүйек қыр", "қазан қаз", "қараша қар", "желтоқсан жел",
)  # fmt: skip
_ENGLISH = (
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
    "september sep sept", "october oct", "november nov", "december dec",
)  # fmt: skip
for _table in (_RUSSIAN, _KAZAKH, _ENGLISH):
    for _number, _words in enumerate(_table, start=1):
        _MONTH_WORDS.update(dict.fromkeys(_words.split(), _number))
_KAZAKH_MONTHS = {words.split()[0]: number for number, words in enumerate(_KAZAKH, start=1)}
_LONGEST_KAZAKH_ENDING = 4

_WEEKDAYS = (
    "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс"
    "|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|дс|сс|бс|жм|жс"
    "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun"
)
_YEAR = r"(?P<year>\d{4})(?: ?г\.?| года| ?ж\.?| жыл(?:ы|ғы|дың)?)?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WORD = r"(?P<word>[^\W\d_]+)\.?"
_DATES = (
    r"(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})",
    r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})(?: ?г\.?| ?ж\.?)?",
    rf"{_DAY} {_WORD},? {_YEAR}",
    rf"{_YEAR},? {_DAY} {_WORD}",
    rf"{_WORD} {_DAY},? {_YEAR}",
)
_ZONE = r"(?P<offset> ?(?:z|utc|gmt)(?!\w)| ?[+-]\d{2}(?::?\d{2})?)?"
_CLOCK = (
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
    rf"(?: ?(?P<half>[ap])\.?m\.?)?{_ZONE}"
)
_PATTERNS = tuple(
    re.compile(pattern)
    for day in _DATES
    for pattern in (
        rf"(?:(?:{_WEEKDAYS})\.?,? )?{day}(?:(?:t| ?[,|•·–—-] ?| в | сағат | at | )+{_CLOCK})?",
        rf"{_CLOCK}(?: ?[,|•·–—-] ?| ){day}",
    )
)


def parse_moment(text: str, zone: ZoneInfo) -> datetime | None:
    """The moment a text names, in UTC; midnight where it names no time, in `zone` where it names no offset."""
    match = _match(text)
    day = _day(match) if match else None
    if match is None or day is None:
        return None
    try:
        return datetime.combine(day, _clock(match), _offset(match) or zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def parse_day(text: str) -> date | None:
    """The day a text names; a time behind it is passed over."""
    match = _match(text)
    return _day(match) if match else None


def _match(text: str) -> re.Match[str] | None:
    if len(text) > _LONGEST:
        return None
    plain = " ".join(text.casefold().split())
    return next((match for pattern in _PATTERNS if (match := pattern.fullmatch(plain))), None)


def _day(match: re.Match[str]) -> date | None:
    found = match.groupdict()
    month = int(found["month"]) if "month" in found else _month_number(found["word"])
    try:
        return date(int(found["year"]), month, int(found["day"]))
    except ValueError:
        return None


def _month_number(word: str) -> int:
    """The number of a month by its name, also of an inflected Kazakh one; 0 for any other word."""
    if word in _MONTH_WORDS:
        return _MONTH_WORDS[word]
    return next(
        (
            number
            for name, number in _KAZAKH_MONTHS.items()
            if word.startswith(name) and len(word) <= len(name) + _LONGEST_KAZAKH_ENDING
        ),
        0,
    )


def _clock(match: re.Match[str]) -> time:
    """The time of day; ValueError where there is no such time."""
    if match["hour"] is None:
        return time()
    hour = int(match["hour"])
    if match["half"]:
        if not 1 <= hour <= 12:
            raise ValueError(hour)
        hour = hour % 12 + (12 if match["half"] == "p" else 0)
    return time(hour, int(match["minute"]), int(match["second"] or 0))


def _offset(match: re.Match[str]) -> tzinfo | None:
    """The offset that the text names, or nothing; ValueError where it is no offset."""
    text = (match["offset"] or "").strip()
    if not text:
        return None
    if text in ("z", "utc", "gmt"):
        return UTC
    digits = text[1:].replace(":", "")
    span = timedelta(hours=int(digits[:2]), minutes=int(digits[2:] or 0))
    return timezone(-span if text[0] == "-" else span)


@lru_cache(maxsize=20_000)
def long_date(day: date, language: str) -> str:
    """The day in words: «5 декабря 2024», «2024 ж. 5 желтоқсан», «5 December 2024»."""
    return format_date(day, _LONG_PATTERNS[language], locale=language)


def clock(moment: datetime) -> str:
    """Hours and minutes of a moment, in the zone it is given in."""
    return f"{moment.hour:02}:{moment.minute:02}"


@lru_cache
def month_name(month: int, language: str, standalone: bool = True) -> str:
    """The name of a month from 1 to 12, by itself («декабрь») or as it stands in a date («декабря»)."""
    name = str(get_month_names("wide", "stand-alone" if standalone else "format", locale=language)[month])
    return name.lower() if language == "kk" else name


@lru_cache
def weekday_names(language: str) -> tuple[str, ...]:
    """The short names of the seven days, Monday first."""
    names = get_day_names("abbreviated", "stand-alone", locale=language)
    return tuple(names[day] for day in range(7))
