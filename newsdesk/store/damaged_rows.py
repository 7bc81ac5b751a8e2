# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a damaged database that can still be read, table by table, past the pages that cannot."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

_BEHIND_ALL: Final = 1 << 53
_AT_ONCE: Final = 100
_UNREADABLE: Final = (sqlite3.DatabaseError, UnicodeDecodeError)
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Keys from `first` up to but not with `behind`: whatever had one of them cannot be read."""

    first: int
    behind: int


class DamagedTable:
    """A table of a database that may be damaged anywhere behind its first page; `key` is a column of whole numbers."""

    def __init__(self, connection: sqlite3.Connection, name: str, columns: Sequence[str], key: str) -> None:
        self._connection = connection
        names = ", ".join(f'"{each}"' for each in columns)
        # NOT INDEXED: an index may hold what the table does not, and the other way round.
        self._query = f'SELECT "{key}", {names} FROM "{name}" NOT INDEXED'  # noqa: S608 - names of our own tables
        self._order = f'ORDER BY "{key}"'
        self._key = f'"{key}"'
        self.gaps: list[Gap] = []
        """What was found to be unreadable while the rows were read."""

    def rows(self) -> Iterator[Row]:
        """The columns of every row that can be read, by rising key."""
        key = 0
        while key < _BEHIND_ALL:
            try:
                found = self._ask(">=", key, _AT_ONCE)
                if len(found) == _AT_ONCE:
                    # Another row of the last key may follow: its key begins the next part.
                    found = [row for row in found if row[0] != found[-1][0]] or self._ask("=", found[0][0])
            except _UNREADABLE:
                found = self._next(key)
            if not found:
                return
            for _, *values in found:
                yield tuple(values)
            key = found[-1][0] + 1

    def _next(self, key: int) -> list[Row]:
        """The rows of the first key from `key` on that can be read; nothing where the rest is lost."""
        while True:
            readable = self._readable_again(key)
            if readable > key:
                self.gaps.append(Gap(key, readable))
            if readable >= _BEHIND_ALL or not (first := self._ask(">=", readable, 1)):
                return []
            try:
                return self._ask("=", first[0][0])
            except _UNREADABLE:
                key = int(first[0][0]) + 1
                self.gaps.append(Gap(key - 1, key))

    def _readable_again(self, key: int) -> int:
        """The first key from `key` on where a row, or the end of the table, can be read."""
        unreadable, step = key - 1, 1
        while not self._readable(key - 1 + step):
            unreadable, step = key - 1 + step, step * 2
            if step > _BEHIND_ALL:
                return _BEHIND_ALL
        readable = key - 1 + step
        while readable - unreadable > 1:
            middle = (readable + unreadable) // 2
            if self._readable(middle):
                readable = middle
            else:
                unreadable = middle
        return readable

    def _readable(self, key: int) -> bool:
        try:
            self._ask(">=", key, 1)
        except _UNREADABLE:
            return False
        return True

    def _ask(self, comparison: str, key: int, limit: int = -1) -> list[Row]:
        # sqlite3 looks one row ahead of what it hands out: without a limit a row before a lost one would be lost too.
        query = f"{self._query} WHERE {self._key} {comparison} ? {self._order} LIMIT {limit}"
        return self._connection.execute(query, (key,)).fetchall()
