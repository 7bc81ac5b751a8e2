# SPDX-License-Identifier: GPL-3.0-or-later
"""A damaged journal: what can be read of it goes into a new one, and the damaged file is kept beside."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from newsdesk.errors import LibraryDamaged
from newsdesk.store.damaged_file import open_damaged
from newsdesk.store.damaged_rows import DamagedTable
from newsdesk.store.engine import Access, connect
from newsdesk.store.failures import BUSY_SECONDS, unwritable
from newsdesk.store.journal import JOURNAL_FILE, Journal
from newsdesk.store.lost_schema import tables_of
from newsdesk.store.photo_files import sync_folder
from newsdesk.store.snapshot import sync

_COLUMNS: Final = ("article", "at", "step", "writer", "version")
_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_LOG: Final = ("", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Mended:
    """A journal that took the place of a damaged one: how many steps went over, whether all did, where that one is."""

    steps: int
    whole: bool
    damaged: Path


def take_steps(library: Path, target: Path, scratch: Path) -> tuple[int, int | None]:
    """Bring what can be read of a library's journal into the one in the folder `target`.

    How many steps there were, and the number of the first that could not be read; 0 where none can be (None: all of
    them). A journal that is missing has none.
    """
    if not (library / JOURNAL_FILE).is_file():
        return 0, None
    with closing(connect(target / JOURNAL_FILE, Access.WRITE, BUSY_SECONDS)) as whole:
        try:
            damaged, _ = open_damaged(library, JOURNAL_FILE, scratch, lambda _size: tables_of(whole))
        except LibraryDamaged:
            return 0, 0
        with closing(damaged):
            there = {row[1] for row in damaged.execute("PRAGMA table_info(step)")}
            if "step" not in there:
                return 0, 0
            columns = [each for each in _COLUMNS if each in there]
            rows = DamagedTable(damaged, "step", columns, "sequence")
            names, marks = ", ".join(columns), ", ".join("?" * len(columns))
            whole.execute("BEGIN IMMEDIATE")
            statement = f"INSERT INTO step ({names}) VALUES ({marks})"  # noqa: S608 - our own names
            taken = sum(whole.execute(statement, row).rowcount for row in rows.rows())
            whole.execute("COMMIT")
            return taken, rows.gaps[0].first if rows.gaps else None


def mend_journal(library: Path, moment: datetime) -> Mended | None:
    """Let a new journal with all that can be read take the place of one that SQLite cannot read; None where it can.

    Raises DiskFull or FileUnwritable; the damaged one is then where it was.
    """
    file = library / JOURNAL_FILE
    if not _damaged(file):
        return None
    try:
        with tempfile.TemporaryDirectory(prefix=".newsdesk-journal-", dir=library) as name:
            place = Path(name)
            Journal(place).close()
            steps, lost = take_steps(library, place, place)
            with closing(connect(place / JOURNAL_FILE, Access.WRITE, BUSY_SECONDS)) as made:
                made.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            sync(place / JOURNAL_FILE)
            if not _damaged(file):  # another window was quicker
                return None
            aside = _aside(file, moment)
            for suffix in _LOG:
                left = file.with_name(f"{file.name}{suffix}")
                if left.exists():
                    left.rename(aside.with_name(f"{aside.name}{suffix}"))
            (place / JOURNAL_FILE).rename(file)
            sync_folder(library)
    except OSError as error:
        raise unwritable(library, error) from error
    return Mended(steps, lost is None, aside)


def _damaged(file: Path) -> bool:
    """Whether SQLite says that the file is damaged; what it says of locks or the disk does not count."""
    if not file.is_file() or file.stat().st_size == 0:
        return False
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=1)) as found:
            (said,) = found.execute("PRAGMA quick_check(1)").fetchone()
            return bool(said != "ok")
    except sqlite3.Error as error:
        return error.sqlite_errorcode & 0xFF in _DAMAGED


def _aside(file: Path, moment: datetime) -> Path:
    wanted = file.with_name(f"{file.name}.damaged-{moment.astimezone():%Y%m%d-%H%M%S}")
    number, free = 1, wanted
    while free.exists():
        number += 1
        free = wanted.with_name(f"{wanted.name}~{number}")
    return free
