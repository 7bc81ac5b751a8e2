# SPDX-License-Identifier: GPL-3.0-or-later
"""A database that may be damaged anywhere, opened for reading: always a copy, since opening one may write to it."""

from __future__ import annotations

import errno
import sqlite3
import tempfile
import time
from io import FileIO
from pathlib import Path
from typing import Final

from newsdesk.errors import LibraryDamaged, LibraryLocked
from newsdesk.store.engine import Access, connect
from newsdesk.store.failures import BUSY_SECONDS
from newsdesk.store.lost_schema import Pattern, find_again, page_bytes
from newsdesk.store.private_copy import state_of

_HEADER: Final = 100
_PAGE: Final = 4096
_BLOCK: Final = 1 << 20
_LARGEST: Final = 1 << 40
_TRIES: Final = 8
_PAUSE: Final = 0.25


def open_damaged(
    library: Path, name: str, scratch: Path, pattern: Pattern | None = None
) -> tuple[sqlite3.Connection, bool]:
    """A database of a library, copied into a folder; whether its list of tables had to be found again.

    It is read with its log if that can be used, else without; where its tables are not to be found, by looking for
    them in all of it (`pattern`: see `find_again`). Raises LibraryDamaged where nothing of that helps, LibraryLocked
    where somebody wrote to it whenever it was copied.
    """
    failed = "empty file"
    for suffixes in (("", "-wal"), ("",)):
        copy = _copied(library, name, scratch, suffixes)
        try:
            return _readable(copy), False
        except sqlite3.DatabaseError as error:
            failed = str(error)
    if pattern is not None:
        copy = _copied(library, name, scratch, ("",))
        try:
            if find_again(copy, pattern):
                return _readable(copy), True
        except sqlite3.DatabaseError as error:
            failed = str(error)
    raise LibraryDamaged(library, failed)


def _copied(library: Path, name: str, scratch: Path, suffixes: tuple[str, ...]) -> Path:
    folder = Path(tempfile.mkdtemp(dir=scratch))
    for _ in range(_TRIES):
        before = state_of(library, name)
        for suffix in suffixes:
            (folder / f"{name}{suffix}").unlink(missing_ok=True)
            if (library / f"{name}{suffix}").is_file():
                copy_readable(library / f"{name}{suffix}", folder / f"{name}{suffix}")
        if state_of(library, name) == before:
            _fill_up(folder / name)
            return folder / name
        time.sleep(_PAUSE)  # somebody wrote to it meanwhile: the parts of the copy are of different moments
    raise LibraryLocked(library, _TRIES * _PAUSE)


def copy_readable(source: Path, target: Path) -> int:
    """Copy a file past the places that the disk cannot read any more, which are empty in the copy, each with all of the
    page that it is in; how many bytes they are. Raises OSError where the copy cannot be written."""
    lost = place = 0
    size = source.stat().st_size
    with source.open("rb", buffering=0) as original, target.open("wb") as copy:
        page = page_bytes(_block(original, 0, _HEADER) or b"") or _PAGE
        while place < size:
            block = _block(original, place, min(_BLOCK, size - place))
            if block is None:  # the few places within it that cannot be read do not cost the rest
                found = [_block(original, at, page) for at in range(place, min(place + _BLOCK, size), page)]
                lost += page * found.count(None)
                block = b"".join(bytes(page) if each is None else each for each in found)
            if not block:
                break
            copy.write(block)
            place += len(block)
    return lost


def _block(file: FileIO, place: int, length: int) -> bytes | None:
    """What stands there; None where the disk cannot say."""
    try:
        file.seek(place)
        return file.read(length)
    except OSError as error:
        if error.errno != errno.EIO:
            raise
        return None


def _readable(file: Path) -> sqlite3.Connection:
    if file.stat().st_size == 0:
        raise sqlite3.DatabaseError("empty file")
    connection = connect(file, Access.WRITE, BUSY_SECONDS)
    try:
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _fill_up(file: Path) -> None:
    """Give a database that was cut off the length that it says it has: SQLite reads nothing of a shorter one."""
    with file.open("r+b") as database:
        header = database.read(_HEADER)
        size = page_bytes(header)
        if len(header) == _HEADER and size:
            whole = size * int.from_bytes(header[28:32], "big")
            if file.stat().st_size < whole <= _LARGEST:
                database.truncate(whole)
