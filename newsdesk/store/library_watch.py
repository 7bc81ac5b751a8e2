# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices that somebody wrote to the library: another window, another program, or this one."""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from newsdesk.store.engine import Access, connect
from newsdesk.store.failures import BUSY_SECONDS, translated
from newsdesk.store.schema import DATABASE_FILE

MOST_NAMED: Final = 500
_NEWEST: Final = "SELECT coalesce(max(updated_at), 0) FROM article WHERE binned_at IS NULL"
_NEWEST_BINNED: Final = "SELECT coalesce(max(binned_at), 0) FROM article WHERE binned_at IS NOT NULL"
_CHANGED: Final = (
    "SELECT id, version, updated_at, NULL FROM article WHERE binned_at IS NULL AND updated_at > ? "
    "UNION ALL SELECT id, version, NULL, binned_at FROM article WHERE binned_at > ? LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class Seen:
    """The articles that were saved or binned since the last look, with their versions; `all_named` unless too many."""

    versions: dict[int, int]
    all_named: bool


class LibraryWatch:
    """A connection that does nothing but look whether others wrote; any thread may ask."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        with translated(folder):
            self._connection = connect(folder / DATABASE_FILE, Access.READ, BUSY_SECONDS)
            self._data_version = self._asked("PRAGMA data_version")
            self._edited = self._asked(_NEWEST)
            self._binned = self._asked(_NEWEST_BINNED)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    def look(self) -> Seen | None:
        """What was written since the last look, None where nothing was (LibraryDamaged, FileUnwritable …)."""
        with self._lock, translated(self._folder):
            data_version = self._asked("PRAGMA data_version")
            if data_version == self._data_version:
                return None
            rows = self._connection.execute(_CHANGED, (self._edited, self._binned, MOST_NAMED + 1)).fetchall()
            named = len(rows) <= MOST_NAMED
            if named:
                self._edited = max((row[2] for row in rows if row[2] is not None), default=self._edited)
                self._binned = max((row[3] for row in rows if row[3] is not None), default=self._binned)
            else:
                self._edited, self._binned = self._asked(_NEWEST), self._asked(_NEWEST_BINNED)
            self._data_version = data_version
            return Seen({row[0]: row[1] for row in rows}, named)

    def _asked(self, question: str) -> int:
        cursor: sqlite3.Cursor = self._connection.execute(question)
        return int(cursor.fetchone()[0])
