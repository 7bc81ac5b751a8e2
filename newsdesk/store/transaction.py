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

import msgspec
from sqlalchemy import BindParameter, ClauseElement, ColumnElement, Connection, Select, bindparam, func, select
from sqlalchemy.dialects.sqlite import dialect

T = TypeVar("T")

Clock = Callable[[], datetime]
# SQLite takes 32,766 values in one statement; shorter lists also keep the cache of compiled statements small.
MOST_VALUES = 500
_MOST_WAITING = 4000
_NAMED = dialect(paramstyle="named")
_KEYS: BindParameter[Any] = bindparam("keys")
_KEY: BindParameter[Any] = bindparam("key")
KEYS = select(func.json_each(_KEYS).table_valued("value").c.value)
"""The numbers of the one parameter `keys`, as `listed` writes them: a statement for every length of list would stay
prepared each."""


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
        self.bare = driver(connection)
        """The driver's own connection, for what is asked of every article of thousands; waiting rows still wait."""

    @property
    def connection(self) -> Connection:
        """The connection, with all rows written."""
        if self._waiting:
            self.write()
        return self.unhurried

    def asked(self, statement: Select[Any], **values: object) -> list[Any]:
        """The rows that answer a question, as `asked` has them, with all rows written before."""
        return asked(self.connection, statement, **values)

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


def asked(connection: Connection, statement: Select[Any], **values: object) -> list[Any]:
    """The rows that answer a question, by the names of their columns, as sqlite3 has them: text, numbers and bytes.

    What is asked with every save goes to sqlite3 as it is: SQLAlchemy takes ten times as long over a row as SQLite.
    """
    text, row = _question(statement)
    return [row(*found) for found in driver(connection).execute(text, values)]


def asked_of(
    connection: Connection, statement: Select[Any], keys: Iterable[int], column: ColumnElement[Any]
) -> list[Any]:
    """The rows of a question whose `column` is one of the keys, as `asked` has them.

    A save asks of one article, for which SQLite need not open a list.
    """
    wanted = tuple(keys)
    if len(wanted) == 1:
        return asked(connection, _of_one(statement, column), key=wanted[0])
    return asked(connection, _of_many(statement, column), keys=listed(wanted))


@lru_cache(maxsize=64)
def _of_one(statement: Select[Any], column: ColumnElement[Any]) -> Select[Any]:
    return statement.where(column == _KEY)


@lru_cache(maxsize=64)
def _of_many(statement: Select[Any], column: ColumnElement[Any]) -> Select[Any]:
    return statement.where(column.in_(KEYS))


def listed(keys: Iterable[int]) -> str:
    """Numbers as `KEYS` takes them."""
    return msgspec.json.encode(tuple(keys)).decode()


def driver(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


@lru_cache(maxsize=64)
def _question(statement: Select[Any]) -> tuple[str, Any]:
    """The statement as SQLite reads it, and what its rows are made into."""
    row = msgspec.defstruct("Row", [str(column.key) for column in statement.selected_columns], gc=False)
    return str(statement.compile(dialect=_NAMED)), row


@lru_cache(maxsize=256)
def written(statement: ClauseElement, keys: tuple[str, ...]) -> str:
    """The statement as SQLite reads it, with parameters of these names."""
    return str(statement.compile(dialect=_NAMED, column_keys=list(keys)))


def chunks(values: Iterable[T], size: int = MOST_VALUES) -> Iterator[list[T]]:
    """The values in lists short enough for one statement."""
    rest = iter(values)
    while chunk := list(islice(rest, size)):
        yield chunk
