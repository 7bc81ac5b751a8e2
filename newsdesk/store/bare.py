# SPDX-License-Identifier: GPL-3.0-or-later
"""A connection without what SQLAlchemy does for each statement and each row: for thousands of rows that are numbers."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any, Final, NamedTuple, cast

from sqlalchemy import Connection, Select

from newsdesk.store.interruption import asked_here

_READ_AT_ONCE: Final = 4096


class Compiled(NamedTuple):
    """A statement as sqlite3 takes it, and its parameters in their order, with the values that are fixed."""

    text: str
    values: list[tuple[str, Any]]

    @property
    def fixed(self) -> list[Any]:
        """The values where all are."""
        return [value for _, value in self.values]


def bare(connection: Connection) -> sqlite3.Connection:
    """The connection of sqlite3 under another, in the same transaction."""
    return cast(sqlite3.Connection, connection.connection.dbapi_connection)  # the engine makes no others


def compiled(connection: Connection, query: Select[Any]) -> Compiled:
    """A query, ready to be asked again and again."""
    made = query.compile(dialect=connection.dialect, compile_kwargs={"render_postcompile": True})
    values = made.construct_params()
    return Compiled(str(made), [(name, values[name]) for name in made.positiontup or ()])


def in_chunks(connection: Connection, query: Compiled) -> Iterator[list[tuple[int]]]:
    """The numbers that a query of one column gives, some thousands at a time; between them it may be called off."""
    question = asked_here()
    cursor = bare(connection).execute(query.text, query.fixed)
    while some := cursor.fetchmany(_READ_AT_ONCE):
        yield some
        if question is not None:
            question.check()
