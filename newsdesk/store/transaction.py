# SPDX-License-Identifier: GPL-3.0-or-later
"""What the parts of one unit of work share."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from itertools import islice
from typing import Any, TypeVar, cast

from sqlalchemy import ClauseElement, Connection
from sqlalchemy.dialects.sqlite import dialect

T = TypeVar("T")

Clock = Callable[[], datetime]
# SQLite takes 32,766 values in one statement; shorter lists also keep the cache of compiled statements small.
MOST_VALUES = 500
_MOST_WAITING = 4000
_NAMED = dialect(paramstyle="named")


class Transaction:
    """One transaction's connection and its clock.

    Rows that nothing reads at once may wait for others like them, since SQLite takes a hundred rows of one statement
    in little more than the time of one; `connection` writes them first, so that nobody can miss them. They go to
    sqlite3 as they are: SQLAlchemy would look at each of them, which takes longer than writing it.
    """

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._clock = clock
        self._waiting: defaultdict[ClauseElement, list[Mapping[str, Any]]] = defaultdict(list)
        self._count = 0
        # For statements that touch no table in which rows may be waiting.
        self.unhurried = connection

    @property
    def connection(self) -> Connection:
        """The connection, with all rows written."""
        if self._waiting:
            self.write()
        return self.unhurried

    @property
    def bare(self) -> sqlite3.Connection:
        """The driver's own connection, for what is asked of every article of thousands; waiting rows still wait."""
        return cast("sqlite3.Connection", self.unhurried.connection.driver_connection)

    def at_once(self, statement: ClauseElement, row: Mapping[str, Any]) -> sqlite3.Cursor:
        """Write one row, and let the waiting ones wait."""
        return self.bare.execute(written(statement, tuple(row)), row)

    def later(self, statement: ClauseElement, *rows: Mapping[str, Any]) -> None:
        """Have rows written by a statement before anything else is asked."""
        self._waiting[statement].extend(rows)
        self._count += len(rows)
        if self._count > _MOST_WAITING:
            self.write()

    def write(self) -> None:
        """Write the waiting rows, in the order in which their statements came first."""
        waiting, self._waiting, self._count = self._waiting, defaultdict(list), 0
        for statement, rows in waiting.items():
            if rows:
                self.bare.executemany(written(statement, tuple(rows[0])), rows)

    def now(self) -> datetime:
        """The time in UTC."""
        return self._clock().astimezone(UTC)


@lru_cache(maxsize=256)
def written(statement: ClauseElement, keys: tuple[str, ...]) -> str:
    """The statement as SQLite reads it, with parameters of these names."""
    return str(statement.compile(dialect=_NAMED, column_keys=list(keys)))


def chunks(values: Iterable[T], size: int = MOST_VALUES) -> Iterator[list[T]]:
    """The values in lists short enough for one statement."""
    rest = iter(values)
    while chunk := list(islice(rest, size)):
        yield chunk
