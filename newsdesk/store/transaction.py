# SPDX-License-Identifier: GPL-3.0-or-later
"""What the parts of one unit of work share."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from itertools import chain, islice
from operator import itemgetter
from typing import Any, Final, NamedTuple, TypeVar, cast

import msgspec
from sqlalchemy import BindParameter, ClauseElement, ColumnElement, Connection, Select, bindparam, func, select
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.sql.compiler import SQLCompiler

from newsdesk.store.bare import bare

T = TypeVar("T")

Clock = Callable[[], datetime]
# SQLite takes 32,766 values in one statement; shorter lists also keep the cache of compiled statements small.
MOST_VALUES = 500
_MOST_WAITING = 4000
_TOGETHER: Final = 50
_NAMED = dialect(paramstyle="named")
_NUMBERED = dialect(paramstyle="qmark")
_KEYS: BindParameter[Any] = bindparam("keys")
_KEY: BindParameter[Any] = bindparam("key")
KEYS = select(func.json_each(_KEYS).table_valued("value").c.value)
"""The numbers of the one parameter `keys`, as `listed` writes them: a statement for every length of list would stay
prepared each."""


class _Written(NamedTuple):
    """A statement as SQLite reads it, and what takes its values out of a row in their order.

    By their places: SQLite looks for a name among all names before it, for each value of each row.
    """

    text: str
    values: Callable[[Mapping[str, Any]], tuple[Any, ...]]


class Transaction:
    """One transaction's connection and its clock.

    Rows that nothing reads at once may wait for others like them, since SQLite takes a hundred rows of one statement
    in little more than the time of one; `connection` writes them first, so that nobody can miss them. They go to
    sqlite3 as they are: SQLAlchemy would look at each of them, which takes longer than writing it.
    """

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._clock = clock
        self._ahead: defaultdict[ClauseElement, list[Mapping[str, Any]]] = defaultdict(list)
        self._waiting: defaultdict[ClauseElement, list[Mapping[str, Any]]] = defaultdict(list)
        self._count = 0
        # For statements that touch no table in which rows may be waiting.
        self.unhurried = connection
        self.bare = bare(connection)
        """The driver's own connection, for what is asked of every article of thousands; waiting rows still wait."""

    @property
    def connection(self) -> Connection:
        """The connection, with all rows written."""
        if self._count:
            self.write()
        return self.unhurried

    def asked(self, statement: Select[Any], **values: object) -> list[Any]:
        """The rows that answer a question, as `asked` has them, with all rows written before."""
        return asked(self.connection, statement, **values)

    def at_once(self, statement: ClauseElement, row: Mapping[str, Any]) -> sqlite3.Cursor:
        """Write one row, and let the waiting ones wait."""
        written = _written(statement, tuple(row))
        return self.bare.execute(written.text, written.values(row))

    def all_at_once(self, statement: ClauseElement, rows: Sequence[Mapping[str, Any]]) -> None:
        """The same for many rows."""
        if rows:
            written = _written(statement, tuple(rows[0]))
            self.bare.executemany(written.text, map(written.values, rows))

    def later(self, statement: ClauseElement, *rows: Mapping[str, Any]) -> None:
        """Have rows written by a statement before anything else is asked."""
        self._waiting[statement].extend(rows)
        self._count += len(rows)
        if self._count > _MOST_WAITING:
            self.write()

    def ahead(self, insertion: ClauseElement, row: Mapping[str, Any]) -> None:
        """The same for a row that others will name, of a table with triggers: SQLite gets ready to take a statement
        back that has any, which takes longer than a row."""
        self._ahead[insertion].append(row)
        self._count += 1

    def write(self) -> None:
        """Write the waiting rows, in the order in which their statements came first; what others name before them."""
        ahead, self._ahead = self._ahead, defaultdict(list)
        waiting, self._waiting, self._count = self._waiting, defaultdict(list), 0
        for statement, rows in ahead.items():
            self._insert_together(_written(statement, tuple(rows[0])), rows)
        for statement, rows in waiting.items():
            self.all_at_once(statement, rows)

    def _insert_together(self, insertion: _Written, rows: Iterable[Mapping[str, Any]]) -> None:
        """Insert rows, many by one statement as far as that goes."""
        for part in chunks(map(insertion.values, rows), _TOGETHER):
            if len(part) == _TOGETHER:
                self.bare.execute(_together(insertion.text), tuple(chain.from_iterable(part)))
            else:
                self.bare.executemany(insertion.text, part)

    def now(self) -> datetime:
        """The time in UTC."""
        return self._clock().astimezone(UTC)


def asked(connection: Connection, statement: Select[Any], **values: object) -> list[Any]:
    """The rows that answer a question, by the names of their columns, as sqlite3 has them: text, numbers and bytes.

    What is asked with every save goes to sqlite3 as it is: SQLAlchemy takes ten times as long over a row as SQLite.
    """
    text, row = _question(statement)
    return [row(*found) for found in bare(connection).execute(text, values)]


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


@lru_cache(maxsize=64)
def _question(statement: Select[Any]) -> tuple[str, Any]:
    """The statement as SQLite reads it, and what its rows are made into."""
    row = msgspec.defstruct("Row", [str(column.key) for column in statement.selected_columns], gc=False)
    return str(statement.compile(dialect=_NAMED)), row


@lru_cache(maxsize=256)
def _written(statement: ClauseElement, keys: tuple[str, ...]) -> _Written:
    """The statement with values of these names."""
    compiled = cast(SQLCompiler, statement.compile(dialect=_NUMBERED, column_keys=list(keys)))
    names = list(compiled.positiontup or ())
    (only,) = names if len(names) == 1 else ("",)
    return _Written(str(compiled), (lambda row: (row[only],)) if only else itemgetter(*names))


@lru_cache(maxsize=8)
def _together(insertion: str) -> str:
    """The statement that inserts a row as one that inserts many."""
    begin, row = insertion.split(" VALUES ")
    return f"{begin} VALUES {', '.join([row] * _TOGETHER)}"


def chunks(values: Iterable[T], size: int = MOST_VALUES) -> Iterator[list[T]]:
    """The values in lists short enough for one statement."""
    rest = iter(values)
    while chunk := list(islice(rest, size)):
        yield chunk
