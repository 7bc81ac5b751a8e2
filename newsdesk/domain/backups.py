# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups that a library keeps of itself: what each is, and which of them stay as they grow old."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from pathlib import Path


class Reason(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    MIGRATION = "migration"
    BULK = "bulk"
    IMPORT = "import"
    REPLACE = "replace"
    RESTORE = "restore"
    """Of what a restored library took the place of."""
    HAND = "hand"


ROTATED = frozenset({Reason.DAILY, Reason.BULK, Reason.IMPORT, Reason.REPLACE})
"""The reasons of backups that nobody asked for; the others are removed by hand alone."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup as it is listed; `bytes` of all that it would bring back.

    `missing` photos had no sound file when it was made; `verified` says that it was read back then. One of which
    `detail` says what is wrong cannot be used.
    """

    name: str
    path: Path
    moment: datetime
    reason: Reason
    articles: int
    photos: int
    missing: int
    bytes: int
    verified: bool
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Rotation:
    """How many backups stay: the newest of all, and the last one of so many hours, days, weeks and months."""

    newest: int = 6
    hours: int = 6
    days: int = 7
    weeks: int = 4
    months: int = 12


def kept(moments: Iterable[datetime], zone: tzinfo = UTC, rotation: Rotation | None = None) -> frozenset[datetime]:
    """The moments whose backups stay; periods without a backup do not count, so that a long holiday takes nothing.

    What stays depends on no other time than the moments themselves: rotating again removes nothing more, and what was
    removed once would be removed today as well.
    """
    plan = rotation or Rotation()
    newest_first = sorted(set(moments), reverse=True)
    stays = set(newest_first[: max(1, plan.newest)])
    for count, period in (
        (plan.hours, _hour),
        (plan.days, _day),
        (plan.weeks, _week),
        (plan.months, _month),
    ):
        stays.update(_last_of_each(newest_first, zone, period, count))
    return frozenset(stays)


_Period = Callable[[datetime], tuple[int, ...]]


def _last_of_each(newest_first: list[datetime], zone: tzinfo, period: _Period, count: int) -> list[datetime]:
    last: dict[tuple[int, ...], datetime] = {}
    for moment in newest_first:
        key = period(moment.astimezone(zone))
        if key not in last:
            if len(last) == count:
                break
            last[key] = moment
    return list(last.values())


def _hour(moment: datetime) -> tuple[int, ...]:
    return (int(moment.timestamp() // 3600),)


def _day(moment: datetime) -> tuple[int, ...]:
    return (moment.date().toordinal(),)


def _week(moment: datetime) -> tuple[int, ...]:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> tuple[int, ...]:
    return moment.year, moment.month
