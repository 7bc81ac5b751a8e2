# SPDX-License-Identifier: GPL-3.0-or-later
"""Which article stands at which row of a list: known for every so many rows, found from there for the others.

The numbers of a short list are kept, all of them. Of a long one every thousandth or so is, taken by leaps along the
index of its order; a run of rows begins at the one before it. So no run reads what stands before it, however far down
it lies.
"""

from __future__ import annotations

import sqlite3
from abc import ABC, abstractmethod
from array import array
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, cast

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, func, select

from newsdesk.store.bare import Compiled, bare, compiled, in_chunks
from newsdesk.store.interruption import asked_here
from newsdesk.store.list_filter import Wanted
from newsdesk.store.list_order import Order
from newsdesk.store.tables import article

LEAP: Final = 1024


class Places(ABC):
    """The rows of one list in one state of the library; whoever asks gives a connection that sees this state."""

    total: int
    """How many rows there are."""

    @abstractmethod
    def ids(self, connection: Connection, first: int, limit: int) -> Sequence[int]:
        """The articles in the rows from `first` on."""

    @abstractmethod
    def place(self, connection: Connection, number: int) -> int | None:
        """The row in which an article stands, counted from 0; None where it stands in none."""


class AllPlaces(Places):
    """Every row is known: of short lists, and of those that no index has in their order."""

    def __init__(self, numbers: array[int]) -> None:
        self._numbers = numbers
        self.total = len(numbers)

    @classmethod
    def read(cls, connection: Connection, query: Select[Any], before: Sequence[int] = ()) -> AllPlaces:
        """All numbers that a query of one column gives, behind those that are known."""
        numbers = array("q", before)
        for some in in_chunks(connection, compiled(connection, query)):
            numbers.extend(number for (number,) in some)
        return cls(numbers)

    def ids(self, _connection: Connection, first: int, limit: int) -> Sequence[int]:
        return self._numbers[max(0, first) : max(0, first + limit)].tolist()

    def place(self, _connection: Connection, number: int) -> int | None:
        try:
            return self._numbers.index(number)
        except ValueError:
            return None


class MarkedPlaces(Places):
    """Every 1024th row is known with what it is ordered by, and an index has all of them in their order."""

    def __init__(self, wanted: Wanted, order: Order, marks: array[int], keys: list[Any], total: int) -> None:
        self._wanted = wanted
        self._order = order
        self._marks = marks
        self._keys = keys
        self.total = total

    @classmethod
    def leap(cls, connection: Connection, wanted: Wanted, order: Order) -> MarkedPlaces:
        """Go along the whole list by leaps."""
        marks, keys, total = array("q"), list[Any](), 0
        first = _one(connection, wanted.select(article.c.id, order.key).order_by(*order.terms()).limit(1))
        if first is not None:
            last = first
            for row in _leaps(connection, _Leap(connection, wanted, order), first):
                marks.append(row[0])
                keys.append(row[1])
                last = row
            total = (len(marks) - 1) * LEAP + 1
            for behind in order.behind(last[1], last[0]):
                total += _count(connection, wanted.select_behind(behind, article.c.id).limit(LEAP))
        return cls(wanted, order, marks, keys, total)

    def ids(self, connection: Connection, first: int, limit: int) -> Sequence[int]:
        first = max(0, first)
        if first >= self.total or limit <= 0:
            return []
        at, skipped = divmod(first, LEAP)
        alike, beyond = self._order.from_on(self._keys[at], self._marks[at])
        found = self._run(connection, alike, limit, skipped)
        if len(found) < limit:
            if not found and skipped:
                skipped -= _count(connection, self._wanted.select_behind(alike, article.c.id).limit(skipped))
            else:
                skipped = 0
            found += self._run(connection, beyond, limit - len(found), skipped)
        return found

    def _run(self, connection: Connection, where: ColumnElement[bool], limit: int, skipped: int) -> list[int]:
        query = self._wanted.select_behind(where, article.c.id).order_by(*self._order.terms())
        return list(connection.execute(query.limit(limit).offset(skipped)).scalars())

    def place(self, connection: Connection, number: int) -> int | None:
        here = select(self._order.key).where(article.c.id == number, *self._wanted.conditions)
        value = connection.execute(here).scalar()
        if value is None:
            return None
        at = self._mark_before(value, number)
        key, before = self._keys[at], self._order.before(value, number)
        alike, beyond = self._order.from_on(key, self._marks[at])
        if key == value:
            parts: tuple[ColumnElement[bool], ...] = (and_(alike, before),)
        else:
            parts = (alike, and_(beyond, self._order.short_of(value)), before)
        return at * LEAP + sum(_count(connection, self._wanted.select_behind(each, article.c.id)) for each in parts)

    def _mark_before(self, value: Any, number: int) -> int:
        """Which of the marks is the last that does not stand behind a row."""
        low, high = 0, len(self._marks)
        while high - low > 1:
            middle = (low + high) // 2
            mark = (self._keys[middle], self._marks[middle])
            behind = mark < (value, number) if self._order.falling else mark > (value, number)
            low, high = (low, middle) if behind else (middle, high)
        return low


def places(connection: Connection, wanted: Wanted | None, order: Order) -> Places:
    """The rows of a list."""
    if wanted is None:
        return AllPlaces(array("q"))
    if wanted.in_order:
        return MarkedPlaces.leap(connection, wanted, order)
    return AllPlaces.read(connection, wanted.select(article.c.id).order_by(*order.terms()))


# -- statements without what SQLAlchemy does for each of them ----------------------------------------------------------


class _Leap:
    """The statements that find the row so many behind another: among those that are like it, else beyond them."""

    def __init__(self, connection: Connection, wanted: Wanted, order: Order) -> None:
        alike, beyond = order.behind(bindparam("value", None), bindparam("number", None))
        like = wanted.select_behind(alike, article.c.id, order.key).order_by(*order.terms())
        on = wanted.select_behind(beyond, article.c.id, order.key).order_by(*order.terms()).limit(1)
        some = wanted.select_behind(alike, article.c.id).limit(LEAP).subquery()
        self._alike = compiled(connection, like.limit(1).offset(LEAP - 1))
        self._number_alike = compiled(connection, select(func.count()).select_from(some))
        self._on = compiled(connection, on.offset(bindparam("skipped", None)))

    def from_row(self, cursor: sqlite3.Cursor, number: int, value: Any) -> tuple[int, Any] | None:
        """The row; None where there are not so many."""
        given = {"value": value, "number": number}
        found = _asked(cursor, self._alike, given)
        if found is not None:
            return cast("tuple[int, Any]", found)
        alike = _asked(cursor, self._number_alike, given)
        given["skipped"] = LEAP - 1 - (0 if alike is None else alike[0])
        return cast("tuple[int, Any] | None", _asked(cursor, self._on, given))


def _asked(cursor: sqlite3.Cursor, statement: Compiled, given: Mapping[str, Any]) -> Any:  # a row or None
    return cursor.execute(statement.text, [given.get(name, fixed) for name, fixed in statement.values]).fetchone()


def _leaps(connection: Connection, leap: _Leap, first: tuple[int, Any]) -> Iterator[tuple[int, Any]]:
    """The first row, and what is found from each row on."""
    cursor, question = bare(connection).cursor(), asked_here()
    row: tuple[int, Any] | None = first
    while row is not None:
        yield row
        if question is not None:
            question.check()
        row = leap.from_row(cursor, *row)
    cursor.close()


def _count(connection: Connection, rows: Select[Any]) -> int:
    return int(connection.execute(select(func.count()).select_from(rows.subquery())).scalar_one())


def _one(connection: Connection, query: Select[Any]) -> tuple[int, Any] | None:
    row = connection.execute(query).first()
    return None if row is None else (row[0], row[1])
