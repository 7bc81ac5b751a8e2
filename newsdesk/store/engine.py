# SPDX-License-Identifier: GPL-3.0-or-later
"""Connections to SQLite: how a library's file is opened and how its transactions begin."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from enum import Enum
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from newsdesk.store.bare import bare
from newsdesk.store.file_system import file_system_of
from newsdesk.store.index_hints import HintingCompiler
from newsdesk.store.interruption import Question, asked_here

APPLICATION_ID = 0x4E657764  # "Newd"
PAGE_BYTES = 16_384
"""The page of a new library: of smaller ones a text fills one badly or none at all, and a sixth of the file is air."""
WRITING = "newsdesk_writing"
_QUESTION = "newsdesk_question"
_WRITES = "newsdesk_writes"
_MOST_IDLE = 4
# What is read stands in the system's memory anyway: with more of its own each reader took as much of a large library
# as it may hold, and answered no sooner.
_CACHE_KB = {True: 16_000, False: 4000}


class Access(Enum):
    """How the file of a database is opened; the value is the query of its SQLite URI."""

    WRITE = "mode=rw"
    CREATE = "mode=rwc"
    READ = "mode=ro"
    IMMUTABLE = "mode=ro&immutable=1"


def connect(path: Path, access: Access, busy_seconds: float, *, page_bytes: int | None = None) -> sqlite3.Connection:
    """A connection whose transactions begin only when told to, usable from any thread (one at a time).

    A file that it makes has pages of `page_bytes`; one that is there keeps its own.
    """
    # isolation_level None: sqlite3 itself would begin transactions late and commit them behind our back.
    connection = sqlite3.connect(
        f"file:{quote(os.fsencode(path))}?{access.value}",
        uri=True,
        timeout=busy_seconds,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        if page_bytes is not None:
            connection.execute(f"PRAGMA page_size = {page_bytes}")
        connection.execute("PRAGMA foreign_keys = ON")
        if access in (Access.WRITE, Access.CREATE):
            _prepare_to_write(connection, path)
        connection.execute("PRAGMA cache_size = -16000")
        connection.execute("PRAGMA temp_store = MEMORY")
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare_to_write(connection: sqlite3.Connection, path: Path) -> None:
    """Have a transaction on the disk when it ends, by what serves the kind of disk."""
    if not file_system_of(path.parent).shared:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        return
    # The log of WAL is shared by memory, which machines do not share; and a name that is gone from a folder is only
    # sure to stay away once the folder itself is on disk.
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("PRAGMA mmap_size = 0")


def leave_wal(path: Path, busy_seconds: float, application: int = APPLICATION_ID) -> None:
    """Take a database of ours out of WAL, where it came from a disk of one machine, without the memory of WAL.

    What its log holds goes into it first; a kill at any moment leaves it in the one way or in the other.
    """
    with closing(sqlite3.connect(f"file:{quote(os.fsencode(path))}?mode=rw", uri=True, timeout=busy_seconds)) as raw:
        raw.isolation_level = None
        raw.execute("PRAGMA locking_mode = EXCLUSIVE")
        wal = raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        if wal and raw.execute("PRAGMA application_id").fetchone() == (application,):
            raw.execute("PRAGMA synchronous = EXTRA")
            raw.execute("PRAGMA journal_mode = DELETE")


def make_engine(path: Path, access: Access, busy_seconds: float, *, page_bytes: int | None = None) -> Engine:
    """An engine over one file: connections are kept between transactions, any number may be open at once."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path, access, busy_seconds, page_bytes=page_bytes),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=-1,
    )
    engine.dialect.statement_compiler = HintingCompiler
    event.listen(engine, "begin", _begin)
    event.listen(engine, "before_cursor_execute", _check)
    event.listen(engine, "commit", _leave)
    event.listen(engine, "rollback", _leave)
    return engine


class Connections:
    """The connections to one file, those that read apart from those that write; transactions may run in any threads.

    They are kept as they are between transactions, the one that worked last first: with the statements that it
    prepared, and with the pages that it read.
    """

    def __init__(self, path: Path, access: Access, busy_seconds: float) -> None:
        self._engine = make_engine(path, access, busy_seconds)
        self._idle: dict[bool, list[Connection]] = {True: [], False: []}
        self._closed = False

    @contextmanager
    def begin(self, *, writing: bool) -> Iterator[Connection]:
        """A transaction: all of it is kept, or nothing of it after an exception."""
        connection = self._taken(writing)
        try:
            with connection.begin():
                yield connection
        finally:
            self._give_back(connection, writing)

    def close(self) -> None:
        """Let go of the file."""
        self._closed = True
        for idle in self._idle.values():
            while idle:
                idle.pop().close()
        self._engine.dispose()

    def _taken(self, writing: bool) -> Connection:
        try:
            return self._idle[writing].pop()
        except IndexError:
            connection = self._engine.connect().execution_options(**{WRITING: writing})
        bare(connection).execute(f"PRAGMA cache_size = -{_CACHE_KB[writing]}")
        return connection

    def _give_back(self, connection: Connection, writing: bool) -> None:
        idle = self._idle[writing]
        whole = not connection.closed and not connection.invalidated and not bare(connection).in_transaction
        if whole and not self._closed and len(idle) < _MOST_IDLE:
            idle.append(connection)
        else:
            connection.close()


def _begin(connection: Connection) -> None:
    """Begin as a writer at once, so that no transaction finds out halfway that another was first."""
    writing = connection.get_execution_options().get(WRITING, False)
    _leave(connection)
    raw = bare(connection)
    # Only where it is another: SQLite prepares all statements of a connection anew after it.
    if connection.info.get(_WRITES) is not writing:
        raw.execute(f"PRAGMA query_only = {0 if writing else 1}")
        connection.info[_WRITES] = writing
    raw.execute("BEGIN IMMEDIATE" if writing else "BEGIN")
    question = asked_here()
    if question is not None and not writing:
        question.take(raw)
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
