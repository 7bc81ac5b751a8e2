# SPDX-License-Identifier: GPL-3.0-or-later
"""The one place where what SQLite and the disk say becomes an error of our own."""

from __future__ import annotations

import errno
import shutil
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import msgspec
from sqlalchemy.exc import DBAPIError

from newsdesk.errors import (
    DiskFull,
    FileUnwritable,
    LibraryDamaged,
    LibraryForeign,
    LibraryLocked,
    LibraryReadOnly,
    NewsdeskError,
)
from newsdesk.store.interruption import CalledOff

BUSY_SECONDS: Final = 5.0

_PRIMARY = 0xFF
_LEAST_ROOM = 64 * 1024
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FORMAT}
# What fails on the way to the disk says nothing of what is on it.
_NOT_READ = {
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_IOERR_READ,
    sqlite3.SQLITE_IOERR_SHORT_READ,
    sqlite3.SQLITE_IOERR_CORRUPTFS,
}
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class RowUnreadable(Exception):
    """A row holds what this program never writes."""


@contextmanager
def translated(folder: Path, busy_seconds: float = BUSY_SECONDS) -> Iterator[None]:
    """Turn the failures of the database of the library in `folder` into our own errors; others pass."""
    try:
        yield
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            _raise(error.orig, error, folder, busy_seconds)
        raise
    except sqlite3.Error as error:
        _raise(error, error, folder, busy_seconds)
        raise
    except (RowUnreadable, zlib.error, msgspec.DecodeError) as error:
        raise LibraryDamaged(folder, str(error)) from error


def _raise(error: sqlite3.Error, cause: Exception, folder: Path, busy_seconds: float) -> None:
    """Raise what the error means for the library; return where it means a mistake of our own."""
    extended = getattr(error, "sqlite_errorcode", 0) or 0
    code = extended & _PRIMARY
    detail = str(error)
    if code == sqlite3.SQLITE_INTERRUPT:
        raise CalledOff from cause
    wanted: NewsdeskError | None = None
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and _no_room(folder)):
        wanted = DiskFull(folder)
    elif code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        wanted = LibraryLocked(folder, busy_seconds)
    elif code == sqlite3.SQLITE_READONLY:
        wanted = LibraryReadOnly(folder)
    elif code == sqlite3.SQLITE_IOERR and extended not in _NOT_READ:
        wanted = FileUnwritable(folder, detail)
    elif code in _DAMAGED or "malformed" in detail or "Could not decode" in detail:
        wanted = LibraryDamaged(folder, detail)
    elif code == sqlite3.SQLITE_CANTOPEN:
        wanted = FileUnwritable(folder, detail)
    elif detail.startswith("no such table"):
        wanted = LibraryForeign(folder)
    if wanted is not None:
        raise wanted from cause


def _no_room(folder: Path) -> bool:
    """Whether the disk is full: SQLite calls it an I/O error when it finds no room for its shared memory."""
    try:
        return shutil.disk_usage(folder).free < _LEAST_ROOM
    except OSError:
        return False


def unwritable(path: Path, error: OSError) -> NewsdeskError:
    """What a failed write of a file beside the database means."""
    if error.errno in _NO_ROOM:
        return DiskFull(path)
    return FileUnwritable(path, error.strerror or str(error))
