# SPDX-License-Identifier: GPL-3.0-or-later
"""Web server logs to views a day: what people opened, without robots, errors and the people's addresses."""

from __future__ import annotations

import gzip
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import IO
from urllib.parse import unquote_to_bytes
from zoneinfo import ZoneInfo

from newsdesk.errors import SourceRefused
from newsdesk.exchange.crawlers import is_crawler

# The common format, and the combined one with referrer and agent behind it; nothing in front of the time is kept.
_ENTRY = re.compile(
    rb"[^\[\]\n]{1,400}\[(?P<minute>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d):\d\d (?P<offset>[+-]\d{4})\] "
    rb'"(?P<method>[A-Z]{1,20}) (?P<target>\S+)(?: HTTP/[\d.]+)?" (?P<status>\d{3}) (?:\d+|-)'
    rb'(?: "(?:[^"\\]|\\.)*" "(?P<agent>(?:[^"\\]|\\.)*)")?'
)
_MONTH_NAMES = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
_MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES.split(), start=1)}
_HOST = re.compile(rb"https?://[^/?#]*", re.IGNORECASE)
_END_OF_PATH = re.compile(rb"[?#]")
_BLOCK = 1 << 20
_LONGEST_LINE = 1 << 16
_LONGEST_PATH = 2000
_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class LogTally:
    """What a log held: `lines` = `counted` + `bots` + `skipped`; `daily` has views by URL path and day."""

    lines: int = 0
    counted: int = 0
    bots: int = 0
    skipped: int = 0
    daily: dict[tuple[str, date], int] = field(default_factory=dict)


def read_log(path: Path, zone: ZoneInfo, *, start: int = 0, end: int | None = None) -> LogTally:
    """Count the views of a log, packed by gzip or not; days begin in `zone`. Bytes `start` to `end` of what was packed
    are read, all unless told otherwise; `start` must be where a line begins.

    A view is a GET answered with 2xx to an agent that names itself and is no crawler. Raises SourceRefused («not a
    log» where no line is one, «damaged file») and OSError.
    """
    reading = _Reading(zone)
    try:
        with path.open("rb") as raw:
            packed = raw.read(2) == _GZIP
            raw.seek(0)
            with gzip.open(raw) if packed else raw as file:
                file.seek(start)
                for line in _lines(file, None if end is None else end - start):
                    reading.take(line)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise SourceRefused(path, "damaged file", reading.lines + 1, str(error)) from error
    if reading.lines and not reading.entries and not start:
        raise SourceRefused(path, "not a log", 1)
    return reading.tally()


def _lines(file: IO[bytes] | gzip.GzipFile, size: int | None) -> Iterator[bytes]:
    """The lines of the next `size` bytes that are not blank; of one that is far too long, its beginning."""
    rest, overlong = b"", False
    while block := file.read(_BLOCK if size is None else min(_BLOCK, size)):
        size = None if size is None else size - len(block)
        first, *others = block.split(b"\n")
        rest = rest if overlong else rest + first
        if not others:
            overlong = overlong or len(rest) > _LONGEST_LINE
            rest = rest[: _LONGEST_LINE + 1]
            continue
        yield from (line for line in (rest, *others[:-1]) if line.strip())
        rest, overlong = others[-1], False
    if rest.strip():
        yield rest


class _Reading:
    """The state of reading one log."""

    def __init__(self, zone: ZoneInfo) -> None:
        self.lines = 0
        self.entries = 0
        self._zone = zone
        self._bots = 0
        self._views: Counter[tuple[bytes, date]] = Counter()
        self._days: dict[tuple[bytes, bytes], date | None] = {}

    def take(self, line: bytes) -> None:
        """Count one line."""
        self.lines += 1
        entry = _ENTRY.match(line) if len(line) <= _LONGEST_LINE else None
        if entry is None:
            return
        self.entries += 1
        method, status, agent = entry["method"], entry["status"], entry["agent"]
        if method != b"GET" or status[0] != 0x32 or (agent is not None and agent in (b"", b"-")):
            return
        day = self._day(entry["minute"], entry["offset"])
        if day is None:
            return
        if agent is not None and is_crawler(agent):
            self._bots += 1
        else:
            self._views[entry["target"], day] += 1

    def tally(self) -> LogTally:
        """The sums, by path."""
        daily: Counter[tuple[str, date]] = Counter()
        for (target, day), views in self._views.items():
            path = _path(target)
            if path is not None:
                daily[path, day] += views
        counted = daily.total()
        return LogTally(self.lines, counted, self._bots, self.lines - counted - self._bots, dict(daily))

    def _day(self, minute: bytes, offset: bytes) -> date | None:
        """The day in the library's zone; None where there is no such time."""
        key = (minute, offset)
        if key not in self._days:
            self._days[key] = _day_of(minute.decode("ascii"), offset.decode("ascii"), self._zone)
        return self._days[key]


def _day_of(minute: str, offset: str, zone: ZoneInfo) -> date | None:
    span = timedelta(hours=int(offset[1:3]), minutes=int(offset[3:5]))
    try:
        there = timezone(-span if offset[0] == "-" else span)
        month = _MONTHS[minute[3:6]]
        moment = datetime(
            int(minute[7:11]), month, int(minute[:2]), int(minute[12:14]), int(minute[15:17]), tzinfo=there
        )
        return moment.astimezone(zone).date()
    except (KeyError, ValueError, OverflowError):
        return None


def _path(target: bytes) -> str | None:
    """The path that was asked for, without host, query and fragment; None where it is none."""
    bare = unquote_to_bytes(_END_OF_PATH.split(_HOST.sub(b"", target, count=1), maxsplit=1)[0])
    if not bare.startswith(b"/") or len(bare) > _LONGEST_PATH:
        return None
    return bare.decode("utf-8", "replace").replace("\0", "\ufffd")
