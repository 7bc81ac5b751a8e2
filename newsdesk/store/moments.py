# SPDX-License-Identifier: GPL-3.0-or-later
"""Times and days as the database holds them: microseconds of UTC, and days as the number YYYYMMDD."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import overload
from zoneinfo import ZoneInfo

from newsdesk.language.zones import in_zone

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


@overload
def to_micros(moment: datetime) -> int: ...
@overload
def to_micros(moment: None) -> None: ...
@overload
def to_micros(moment: datetime | None) -> int | None: ...
def to_micros(moment: datetime | None) -> int | None:
    """Microseconds since 1970 in UTC; a time without an offset is a mistake of the caller (ValueError)."""
    if moment is None:
        return None
    if moment.tzinfo is None:
        raise ValueError(moment)
    return (moment - _EPOCH) // _MICROSECOND


@overload
def from_micros(micros: int) -> datetime: ...
@overload
def from_micros(micros: None) -> None: ...
@overload
def from_micros(micros: int | None) -> datetime | None: ...
def from_micros(micros: int | None) -> datetime | None:
    """The aware time in UTC that `to_micros` was given."""
    return None if micros is None else _EPOCH + timedelta(microseconds=micros)


def day_in(zone: ZoneInfo, moment: datetime | None) -> int | None:
    """The day on which the moment falls in the zone."""
    return None if moment is None else to_day(in_zone(moment, zone).date())


def to_day(day: date) -> int:
    """The day as the number YYYYMMDD."""
    return day.year * 10000 + day.month * 100 + day.day


def from_day(number: int) -> date:
    """The day that `to_day` was given."""
    return date(number // 10000, number // 100 % 100, number % 100)
