# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of unsaved work, in a file of their own so that nothing done to the library can hold a keystroke up.

Each window writes under a name of its own, so that the steps of two windows on one article never mix; beside them
stands which window has which article open.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from newsdesk.store.engine import Access, connect
from newsdesk.store.failures import BUSY_SECONDS, translated
from newsdesk.store.journal_log import JournalLog
from newsdesk.store.moments import from_micros, to_micros

JOURNAL_FILE = "journal.db"
_TABLE = """
CREATE TABLE IF NOT EXISTS step (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL,
    at INTEGER NOT NULL,
    step BLOB NOT NULL,
    writer TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 0
)
"""
# Libraries of the first days have a table without these.
_LATER_COLUMNS: Final = {
    "writer": "ALTER TABLE step ADD COLUMN writer TEXT NOT NULL DEFAULT ''",
    "version": "ALTER TABLE step ADD COLUMN version INTEGER NOT NULL DEFAULT 0",
}
_INDEX = "CREATE INDEX IF NOT EXISTS ix_step_article ON step (article, sequence)"
_PRESENCE = """
CREATE TABLE IF NOT EXISTS presence (
    writer TEXT NOT NULL,
    article INTEGER NOT NULL,
    who TEXT NOT NULL,
    host TEXT NOT NULL,
    pid INTEGER NOT NULL,
    since INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    PRIMARY KEY (writer, article)
) WITHOUT ROWID
"""
_CACHE_KB: Final = 512
_APPEND: Final = "INSERT INTO step (article, at, step, writer, version) VALUES (?, ?, ?, ?, ?)"
_ONE_MORE: Final = ", (?, ?, ?, ?, ?)"
MOST_AT_ONCE: Final = 100
"""Steps that one statement takes."""


@dataclass(frozen=True, slots=True)
class JournalStep:
    """One step of unsaved work: its place among all steps, when it was done (UTC), and what only its maker reads.

    `writer` names the window that made it, `version` the saved state of the article that it was made of.
    """

    sequence: int
    at: datetime
    step: bytes
    writer: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class Presence:
    """A window that has an article open: whose, on which machine, since when, and when it last said so."""

    writer: str
    article: int
    who: str
    host: str
    pid: int
    since: datetime
    seen: datetime


class Journal:
    """The journal of the library in `folder`, made where it is missing; any thread may use it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.RLock()
        with translated(folder):
            self._connection = connect(folder / JOURNAL_FILE, Access.CREATE, BUSY_SECONDS)
            try:
                # Steps come at the end and are read after a crash alone: what was written need not stay in memory.
                self._connection.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
                self._prepare()
                self._file = _identity(folder / JOURNAL_FILE)
            except BaseException:
                self._connection.close()
                raise

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def in_place(self) -> bool:
        """Whether the file is still the one in the folder: what is written to one that was removed is lost."""
        return self._file is not None and _identity(self._folder / JOURNAL_FILE) == self._file

    def log(self) -> JournalLog:
        """Its log, made ready for whoever adds to it key by key."""
        with self._using() as connection:
            return JournalLog(self._folder / JOURNAL_FILE, connection)

    # -- steps -------------------------------------------------------------------------------------------------------

    def append(
        self, article: int, step: bytes, *, writer: str = "", version: int = 0, at: datetime | None = None
    ) -> int:
        """Keep a step, on disk on return; its sequence number is greater than all before it."""
        with self._using() as connection:
            moment = to_micros(at or datetime.now(UTC))
            return int(connection.execute(_APPEND, (article, moment, step, writer, version)).lastrowid or 0)

    def append_all(self, rows: Sequence[tuple[int, datetime, bytes, int]], *, writer: str = "") -> range:
        """Keep some steps, each an article, a moment, the step and its version, on disk on return: all of them or none.

        At most `MOST_AT_ONCE`; the answer are their sequence numbers.
        """
        if not rows:
            return range(0)
        values = [each for article, at, *rest in rows for each in (article, to_micros(at), rest[0], writer, rest[1])]
        with self._using() as connection:
            statement = _APPEND + _ONE_MORE * (len(rows) - 1)
            last = int(connection.execute(statement, values).lastrowid or 0)
        return range(last - len(rows) + 1, last + 1)

    @contextmanager
    def together(self) -> Iterator[Self]:
        """Let all that is done within reach the disk at once, or not at all."""
        with self._using() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield self
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def replay(self, article: int) -> tuple[JournalStep, ...]:
        """The steps of an article that no save has taken in, in order."""
        with self._using() as connection:
            rows = connection.execute(
                "SELECT sequence, at, step, writer, version FROM step WHERE article = ? ORDER BY sequence", (article,)
            ).fetchall()
        return tuple(
            JournalStep(sequence, from_micros(at), step, writer, version)
            for sequence, at, step, writer, version in rows
        )

    def pending(self) -> dict[int, int]:
        """How many steps each article with unsaved work has."""
        with self._using() as connection:
            rows = connection.execute("SELECT article, count(*) FROM step GROUP BY article").fetchall()
        return dict(rows)

    def writers(self) -> dict[int, frozenset[str]]:
        """Which windows left steps of each article."""
        with self._using() as connection:
            rows = connection.execute("SELECT DISTINCT article, writer FROM step").fetchall()
        found: dict[int, frozenset[str]] = {}
        for article, writer in rows:
            found[article] = found.get(article, frozenset()) | {writer}
        return found

    def forget(self, article: int, up_to: int, *, writer: str | None = None) -> None:
        """Drop an article's steps up to and with that number, of one window or of all: a save holds them now."""
        with self._using() as connection:
            connection.execute(
                "DELETE FROM step WHERE article = ? AND sequence <= ? AND writer = coalesce(?, writer)",
                (article, up_to, writer),
            )

    def go_on_from(self, article: int, writer: str, version: int) -> bool:
        """Note that a window's steps are now made of that saved state; whether there are any."""
        with self._using() as connection:
            changed = connection.execute(
                "UPDATE step SET version = ? WHERE article = ? AND writer = ?", (version, article, writer)
            )
            return changed.rowcount > 0

    def adopt(self, article: int, writer: str, heir: str, up_to: int) -> None:
        """Let the steps that a window left go on as those of another."""
        with self._using() as connection:
            connection.execute(
                "UPDATE step SET writer = ? WHERE article = ? AND writer = ? AND sequence <= ?",
                (heir, article, writer, up_to),
            )

    # -- windows -----------------------------------------------------------------------------------------------------

    def enter(self, presence: Presence) -> None:
        """Note that a window has an article open."""
        with self._using() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO presence (writer, article, who, host, pid, since, seen) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    presence.writer, presence.article, presence.who, presence.host, presence.pid,
                    to_micros(presence.since), to_micros(presence.seen),
                ),
            )  # fmt: skip

    def leave(self, writer: str, article: int | None = None) -> None:
        """Note that a window has an article open no more, or none at all."""
        with self._using() as connection:
            connection.execute(
                "DELETE FROM presence WHERE writer = ? AND article = coalesce(?, article)", (writer, article)
            )

    def beat(self, writer: str) -> None:
        """Note that a window is still there."""
        with self._using() as connection:
            connection.execute("UPDATE presence SET seen = ? WHERE writer = ?", (to_micros(datetime.now(UTC)), writer))

    def present(self) -> tuple[Presence, ...]:
        """The windows that have articles open, as they said; some of them may have died."""
        with self._using() as connection:
            rows = connection.execute(
                "SELECT writer, article, who, host, pid, since, seen FROM presence ORDER BY since"
            ).fetchall()
        return tuple(
            Presence(writer, article, who, host, pid, from_micros(since), from_micros(seen))
            for writer, article, who, host, pid, since, seen in rows
        )

    def _prepare(self) -> None:
        self._connection.execute(_TABLE)
        known = {row[1] for row in self._connection.execute("PRAGMA table_info(step)")}
        for name, statement in _LATER_COLUMNS.items():
            if name not in known:
                try:
                    self._connection.execute(statement)
                except sqlite3.OperationalError as error:
                    # Another window may have been first by a moment.
                    if "duplicate column" not in str(error):
                        raise
        self._connection.execute(_INDEX)
        self._connection.execute(_PRESENCE)

    @contextmanager
    def _using(self) -> Iterator[sqlite3.Connection]:
        # Outside a transaction: each statement commits by itself and is synced on return.
        with self._lock, translated(self._folder):
            yield self._connection


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
