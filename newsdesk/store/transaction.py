# SPDX-License-Identifier: GPL-3.0-or-later
"""What the parts of one unit of work share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Executable

T = TypeVar("T")

Clock = Callable[[], datetime]
# SQLite takes 32,766 values in one statement; shorter lists also keep the cache of compiled statements small.
MOST_VALUES = 500
_MOST_WAITING = 1000


class Transaction:
    """One transaction's connection and its clock.

    Rows that nothing reads at once may wait for others like them, since SQLite takes a hundred rows of one statement
    in little more than the time of one; `connection` writes them first, so that nobody can miss them.
    """

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._clock = clock
        self._waiting: defaultdict[Executable, list[Mapping[str, Any]]] = defaultdict(list)
        self._count = 0
        # For statements that touch no table in which rows may be waiting.
        self.unhurried = connection

    @property
    def connection(self) -> Connection:
        """The connection, with all rows written."""
        if self._waiting:
            self.write()
        return self.unhurried

    def later(self, statement: Executable, *rows: Mapping[str, Any]) -> None:
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
                self.unhurried.execute(statement, rows)

    def now(self) -> datetime:
        """The time in UTC."""
        return self._clock().astimezone(UTC)


def chunks(values: Iterable[T], size: int = MOST_VALUES) -> Iterator[list[T]]:
    """The values in lists short enough for one statement."""
    rest = iter(values)
    while chunk := list(islice(rest, size)):
        yield chunk
