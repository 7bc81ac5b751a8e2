# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of unsaved work, in a file of their own so that nothing done to the library can hold a keystroke up."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from newsdesk.store.engine import Access, connect
from newsdesk.store.failures import BUSY_SECONDS, translated
from newsdesk.store.moments import from_micros, to_micros

JOURNAL_FILE = "journal.db"
_TABLE = """
CREATE TABLE IF NOT EXISTS step (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL,
    at INTEGER NOT NULL,
    step BLOB NOT NULL
)
"""
_INDEX = "CREATE INDEX IF NOT EXISTS ix_step_article ON step (article, sequence)"


@dataclass(frozen=True, slots=True)
class JournalStep:
    """One step of unsaved work: its place among all steps, when it was done (UTC), and what only its maker reads."""

    sequence: int
    at: datetime
    step: bytes


class Journal:
    """The journal of the library in `folder`, made where it is missing; any thread may use it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        with translated(folder):
            self._connection = connect(folder / JOURNAL_FILE, Access.CREATE, BUSY_SECONDS)
            try:
                self._connection.execute(_TABLE)
                self._connection.execute(_INDEX)
            except sqlite3.Error:
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

    def append(self, article: int, step: bytes) -> int:
        """Keep a step, on disk on return; its sequence number is greater than all before it."""
        with self._using() as connection:
            at = to_micros(datetime.now(UTC))
            cursor = connection.execute("INSERT INTO step (article, at, step) VALUES (?, ?, ?)", (article, at, step))
            return int(cursor.lastrowid or 0)

    def replay(self, article: int) -> tuple[JournalStep, ...]:
        """The steps of an article that no save has taken in, in order."""
        with self._using() as connection:
            rows = connection.execute(
                "SELECT sequence, at, step FROM step WHERE article = ? ORDER BY sequence", (article,)
            ).fetchall()
        return tuple(JournalStep(sequence, from_micros(at), step) for sequence, at, step in rows)

    def pending(self) -> dict[int, int]:
        """How many steps each article with unsaved work has."""
        with self._using() as connection:
            rows = connection.execute("SELECT article, count(*) FROM step GROUP BY article").fetchall()
        return dict(rows)

    def forget(self, article: int, up_to: int) -> None:
        """Drop an article's steps up to and with that number: a save holds them now."""
        with self._using() as connection:
            connection.execute("DELETE FROM step WHERE article = ? AND sequence <= ?", (article, up_to))

    @contextmanager
    def _using(self) -> Iterator[sqlite3.Connection]:
        # Outside a transaction: each statement commits by itself and is synced on return.
        with self._lock, translated(self._folder):
            yield self._connection
