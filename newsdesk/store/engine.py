# SPDX-License-Identifier: GPL-3.0-or-later
"""Connections to SQLite: how a library's file is opened and how its transactions begin."""

from __future__ import annotations

import os
import sqlite3
from enum import Enum
from pathlib import Path
from typing import cast
from urllib.parse import quote

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from newsdesk.store.interruption import Question, asked_here

APPLICATION_ID = 0x4E657764  # "Newd"
WRITING = "newsdesk_writing"
_QUESTION = "newsdesk_question"


class Access(Enum):
    """How the file of a database is opened; the value is the query of its SQLite URI."""

    WRITE = "mode=rw"
    CREATE = "mode=rwc"
    READ = "mode=ro"
    IMMUTABLE = "mode=ro&immutable=1"


def connect(path: Path, access: Access, busy_seconds: float) -> sqlite3.Connection:
    """A connection whose transactions begin only when told to, usable from any thread (one at a time)."""
    # isolation_level None: sqlite3 itself would begin transactions late and commit them behind our back.
    connection = sqlite3.connect(
        f"file:{quote(os.fsencode(path))}?{access.value}",
        uri=True,
        timeout=busy_seconds,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        if access in (Access.WRITE, Access.CREATE):
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA cache_size = -16000")
        connection.execute("PRAGMA temp_store = MEMORY")
    except BaseException:
        connection.close()
        raise
    return connection


def make_engine(path: Path, access: Access, busy_seconds: float) -> Engine:
    """An engine over one file: connections are kept between transactions, any number may be open at once."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path, access, busy_seconds),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=-1,
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "before_cursor_execute", _check)
    event.listen(engine, "commit", _leave)
    event.listen(engine, "rollback", _leave)
    return engine


def _begin(connection: Connection) -> None:
    """Begin as a writer at once, so that no transaction finds out halfway that another was first."""
    writing = connection.get_execution_options().get(WRITING, False)
    _leave(connection)
    connection.exec_driver_sql(f"PRAGMA query_only = {0 if writing else 1}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
    question = asked_here()
    if question is not None and not writing:
        question.take(_raw(connection))
        connection.info[_QUESTION] = question


def _check(connection: Connection, *_statement: object) -> None:
    """Begin no statement of a question that was called off."""
    question: Question | None = connection.info.get(_QUESTION)
    if question is not None:
        question.check()


def _leave(connection: Connection) -> None:
    """The connection serves nobody's question now, whatever became of the last one."""
    question: Question | None = connection.info.pop(_QUESTION, None)
    if question is not None:
        question.leave()


def _raw(connection: Connection) -> sqlite3.Connection:
    return cast(sqlite3.Connection, connection.connection.dbapi_connection)  # `connect` made it
