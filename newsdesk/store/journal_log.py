# SPDX-License-Identifier: GPL-3.0-or-later
"""The log of the journal: it has its room beforehand, and goes into the database beside the keys and not on their way.

A file that grows has the disk write down where its new part is, and the disk does that together with what all other
programs have written; and a log that goes into its database waits for the disk three times. A key has no time for it.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from newsdesk.store.copied import raise_stamp
from newsdesk.store.engine import Access, connect

ROOM: Final = 2 << 20
"""Bytes of the log that are on disk before the first key."""
COMMITS: Final = 100
"""How many commits there are between two times that the log goes into the database: each adds about three pages."""
_PAGES_AT_MOST: Final = 4000
"""Where nobody brings the log in, a commit does."""
_TRIES: Final = 4
_PATIENCE: Final = 1.0
_ENOUGH_FREE: Final = 64 << 20
_BLOCK: Final = 1 << 16


class JournalLog:
    """The log of the journal that one connection writes to; to be used by whoever uses that, except `close`."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._commits = 0
        self._thread: threading.Thread | None = None
        self._used = connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        if self._used:
            connection.execute(f"PRAGMA wal_autocheckpoint = {_PAGES_AT_MOST}")
            with suppress(OSError, sqlite3.OperationalError):
                _make_room(path, connection)
            with suppress(sqlite3.Error):
                _stamp(connection)

    def committed(self) -> None:
        """Note one more commit; now and then the log goes into the database after it, on a thread of its own."""
        self._commits += 1
        if self._used and self._commits >= COMMITS and (self._thread is None or not self._thread.is_alive()):
            self._commits = 0
            self._thread = threading.Thread(target=self._bring_in, name="newsdesk journal log", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Wait for what is under way."""
        if self._thread is not None:
            self._thread.join()

    def _bring_in(self) -> None:
        with suppress(sqlite3.Error), closing(connect(self._path, Access.WRITE, _PATIENCE)) as connection:
            connection.execute("PRAGMA synchronous = NORMAL")  # a mark need not be on disk before the key after it
            # It begins anew from its first page only where all of it is in; who types meanwhile adds to it.
            _stamp(connection)
            for _ in range(_TRIES):
                _, length, done = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
                if length == done:
                    break
            _stamp(connection)


def _stamp(connection: sqlite3.Connection) -> None:
    """Mark the log before it goes in, and as it begins: who copies files one by one may get parts of two of them."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        raise_stamp(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _make_room(path: Path, connection: sqlite3.Connection) -> None:
    """Have the log as long as it will be: SQLite takes what is behind its last commit for nothing."""
    if shutil.disk_usage(path.parent).free < _ENOUGH_FREE:
        return
    connection.execute("BEGIN IMMEDIATE")  # nobody writes to the log meanwhile
    try:
        with path.with_name(f"{path.name}-wal").open("r+b") as log:
            length = log.seek(0, os.SEEK_END)
            while length < ROOM:
                length += log.write(bytes(min(_BLOCK, ROOM - length)))
            log.flush()
            os.fsync(log.fileno())
    finally:
        connection.execute("ROLLBACK")
