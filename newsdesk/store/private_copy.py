# SPDX-License-Identifier: GPL-3.0-or-later
"""A database copied to a place of this program's own, where it can be read as its log leaves it.

Who may not write beside a database cannot let SQLite take in what a log holds, and without the log would see an older
state; and where locks cannot be relied on nobody may read beside a writer.
"""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import tempfile
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from newsdesk.errors import LibraryLocked
from newsdesk.store.engine import Access, connect
from newsdesk.store.failures import BUSY_SECONDS, translated, unwritable
from newsdesk.store.processes import started

GONE: Final = frozenset({errno.ENOENT, errno.ESTALE})
"""What the system says of a file that is no more; of one that another machine removed, the second."""
_PREFIX: Final = "newsdesk-reading-"
_SUFFIXES: Final = ("", "-wal", "-journal")
_TRIES: Final = 8
_PAUSE: Final = 0.25


def copy_aside(folder: Path, name: str) -> Path:
    """Copy a database of a library, and make one file of it and its log; the folder that has it, of this program's own.

    Raises LibraryLocked where somebody wrote to it whenever it was copied, DiskFull or FileUnwritable for the copy.
    """
    _sweep()
    place = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
    try:
        _copy(folder, name, place)
        with translated(folder), closing(sqlite3.connect(place / name, isolation_level=None)) as copy:
            copy.execute("PRAGMA journal_mode = DELETE")
    except OSError as error:
        remove(place)
        raise unwritable(place, error) from error
    except BaseException:
        remove(place)
        raise
    return place


def copy_in_use(folder: Path, name: str, busy_seconds: float) -> Path:
    """Copy a database that this program works on itself; the folder that has it, of this program's own."""
    _sweep()
    place = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
    try:
        with (
            closing(connect(folder / name, Access.READ, busy_seconds)) as source,
            closing(sqlite3.connect(place / name, isolation_level=None)) as copy,
        ):
            source.backup(copy)
    except BaseException:
        remove(place)
        raise
    return place


def way_to_read(folder: Path, name: str, busy_seconds: float) -> tuple[Path, Access]:
    """Where and how a database of a library can be read as it is now: beside its writers, or in a copy to be removed.

    Raises sqlite3.Error as SQLite does, and what `copy_aside` raises.
    """
    try:
        with closing(connect(folder / name, Access.READ, busy_seconds)) as connection:
            connection.execute("SELECT name FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise
        if has_log(folder, name):
            return copy_aside(folder, name), Access.READ
        # Without write permission SQLite cannot make the shared memory of a WAL; nobody else can write either.
        return folder, Access.IMMUTABLE
    return folder, Access.READ


def remove(place: Path) -> None:
    """Remove a copy."""
    shutil.rmtree(place, ignore_errors=True)


def has_log(folder: Path, name: str) -> bool:
    """Whether a log beside the database may hold something that the database does not."""
    for suffix in _SUFFIXES[1:]:
        with suppress(OSError):
            if (folder / f"{name}{suffix}").stat().st_size:
                return True
    return False


def state_of(folder: Path, name: str) -> tuple[tuple[int, int, int], ...]:
    """What the files look like to somebody who opens them now: a network disk may tell others old tales."""
    return tuple(_state(folder / f"{name}{suffix}") for suffix in _SUFFIXES)


def _copy(folder: Path, name: str, place: Path) -> None:
    for _ in range(_TRIES):
        before = state_of(folder, name)
        for suffix in _SUFFIXES:
            (place / f"{name}{suffix}").unlink(missing_ok=True)
            with suppress(FileNotFoundError):
                shutil.copyfile(folder / f"{name}{suffix}", place / f"{name}{suffix}")
        if state_of(folder, name) == before:
            return
        time.sleep(_PAUSE)
    raise LibraryLocked(folder, BUSY_SECONDS)


def _state(path: Path) -> tuple[int, int, int]:
    try:
        with path.open("rb") as file:
            found = os.fstat(file.fileno())
    except OSError as error:
        if error.errno not in GONE:
            raise
        return 0, 0, 0
    return found.st_ino, found.st_size, found.st_mtime_ns


def _sweep() -> None:
    """Remove what programs of this machine left that are dead."""
    for each in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        number = each.name.removeprefix(_PREFIX).partition("-")[0]
        if number.isdecimal() and not started(int(number)):
            remove(each)
