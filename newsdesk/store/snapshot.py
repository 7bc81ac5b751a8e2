# SPDX-License-Identifier: GPL-3.0-or-later
"""A database copied while others work on it: in steps of some pages, read back from the disk when it is there."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from newsdesk.errors import BackupUnreadable, DiskFull, LibraryDamaged, LibraryLocked, LibraryMissing
from newsdesk.store.engine import connect
from newsdesk.store.failures import BUSY_SECONDS, translated, unwritable
from newsdesk.store.private_copy import remove, way_to_read

Stepped = Callable[[int, int], None]
"""Told how much of how much is done, pages or whatever can be counted; may raise to stop."""

_STEP: Final = 1 << 20
"""Bytes of one step, whatever the pages of a library are: others wait that long where it has no write-ahead log."""
_PAUSE_SECONDS: Final = 0.001
"""What each step leaves to the editor and to the disk."""
_SYNCED_STEPS: Final = 4
"""A long wait for the disk at the end would hold up whoever writes a line to it meanwhile."""
_BUSY_PAUSE: Final = 0.05
_BLOCK: Final = 1 << 20
_MOST_RESTARTS: Final = 3
_LOOK: Final = 200_000
_PARTS: Final = 4
"""A copy is made, read for its hash, read once more from the disk, and looked through: each takes about as long."""


class _Overtaken(Exception):
    """Others wrote whenever the copy was on its way."""


def unwatched(_done: int, _total: int) -> None:
    """Nobody looks how far it is."""


def _part(stepped: Stepped, number: int) -> Stepped:
    """What tells of one of the parts as of the whole."""
    return lambda done, total: stepped(number * max(total, 1) + done, _PARTS * max(total, 1))


def copy_database(folder: Path, name: str, target: Path, stepped: Stepped = unwatched) -> str:
    """Copy a database of the library in `folder` as one moment has it, on disk on return; the SHA-256 of the copy.

    No writer waits: in WAL mode readers hold nobody up, else the file is let go after each step. Raises
    LibraryMissing, LibraryDamaged, LibraryLocked, DiskFull and FileUnwritable (for `target`), BackupUnreadable.
    """
    if not (folder / name).is_file():
        raise LibraryMissing(folder)
    try:
        with translated(folder), _reading(folder / name) as source, closing(_blank(target)) as copy:
            held = source.execute("PRAGMA journal_mode").fetchone() == ("wal",)
            if held:
                # One snapshot from the first step to the last: a change between two would begin the copy anew.
                source.execute("BEGIN")
                source.execute("SELECT count(*) FROM sqlite_master").fetchone()
            try:
                _copy_pages(source, copy, folder, target, _part(stepped, 0), patient=not held)
            except _Overtaken:
                # Writers wait now: better than a copy that is begun anew for ever.
                source.execute("BEGIN")
                source.execute("SELECT count(*) FROM sqlite_master").fetchone()
                _copy_pages(source, copy, folder, target, _part(stepped, 0), patient=False)
            # One file, without a log beside it.
            copy.execute("PRAGMA journal_mode = DELETE")
            expected = _rows(source, _part(stepped, 1)) if held else None
    except DiskFull as error:
        raise DiskFull(target) from error
    except OSError as error:
        raise unwritable(target, error) from error
    written = digest(target, _part(stepped, 1))
    sync(target)
    forget_cached(target)
    _read_back(folder, target, written, expected, stepped)
    return written


def sync(file: Path) -> None:
    """Wait until the bytes of a file are on disk."""
    try:
        with file.open("rb+") as handle:
            os.fsync(handle.fileno())
    except OSError as error:
        raise unwritable(file, error) from error


def forget_cached(file: Path) -> None:
    """Have the next reader of a file get what the disk holds, and not what memory has of it, where that is possible."""
    if hasattr(os, "posix_fadvise"):
        with file.open("rb") as handle:
            os.posix_fadvise(handle.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _blank(target: Path) -> sqlite3.Connection:
    copy = sqlite3.connect(target, check_same_thread=False, isolation_level=None)
    try:
        # A copy that is not finished is thrown away, so it needs no way back.
        copy.execute("PRAGMA journal_mode = OFF")
        copy.execute("PRAGMA synchronous = OFF")
        copy.execute("PRAGMA cache_size = -4000")
        copy.execute("PRAGMA temp_store = MEMORY")
    except BaseException:
        copy.close()
        raise
    return copy


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    place, access = way_to_read(path.parent, path.name, BUSY_SECONDS)
    try:
        with closing(connect(place / path.name, access, BUSY_SECONDS)) as source:
            yield source
    finally:
        if place != path.parent:
            remove(place)


def _copy_pages(
    source: sqlite3.Connection,
    copy: sqlite3.Connection,
    folder: Path,
    target: Path,
    stepped: Stepped,
    *,
    patient: bool,
) -> None:
    """Copy in steps; who lets the file go between them is `patient` until it was written to three times meanwhile."""
    steps = restarts = 0
    before = 1 << 62
    patience = time.monotonic() + BUSY_SECONDS

    def after_step(status: int, left: int, total: int) -> None:
        nonlocal steps, patience, restarts, before
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            if time.monotonic() > patience:
                raise LibraryLocked(folder, BUSY_SECONDS)
            return
        steps += 1
        restarts, before = restarts + (left >= before), left
        if patient and restarts > _MOST_RESTARTS:
            raise _Overtaken
        patience = time.monotonic() + BUSY_SECONDS
        if steps % _SYNCED_STEPS == 0:
            sync(target)
        stepped(total - left, total)
        if left:
            time.sleep(_PAUSE_SECONDS)

    (page,) = source.execute("PRAGMA page_size").fetchone()
    source.backup(copy, pages=max(1, _STEP // page), progress=after_step, sleep=_BUSY_PAUSE)


def _read_back(folder: Path, target: Path, written: str, expected: dict[str, int] | None, stepped: Stepped) -> None:
    """See that the copy is sound, is what was written, and has as many rows as its source."""
    if digest(target, _part(stepped, 2)) != written:
        raise BackupUnreadable(target, "other bytes than were written")
    with translated(folder), closing(sqlite3.connect(target, isolation_level=None)) as copy:
        with _stoppable(copy, _part(stepped, 3)):
            (said,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
        if said != "ok":
            raise LibraryDamaged(folder, said)
        if expected is not None and _rows(copy, _part(stepped, 3)) != expected:
            raise BackupUnreadable(target, "other rows than the library")


@contextmanager
def _stoppable(copy: sqlite3.Connection, stepped: Stepped) -> Iterator[None]:
    """Let whoever waits stop a long statement; what they raise comes out here."""
    raised: list[BaseException] = []

    def look() -> int:
        try:
            stepped(0, 1)  # how far a statement is, nobody knows
        except BaseException as error:  # SQLite lets no exception through
            raised.append(error)
            return 1
        return 0

    copy.set_progress_handler(look, _LOOK)
    try:
        yield
    except sqlite3.OperationalError:
        if raised:
            raise raised[0] from None
        raise
    finally:
        copy.set_progress_handler(None, 0)


def _rows(connection: sqlite3.Connection, stepped: Stepped) -> dict[str, int]:
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name IN ('article', 'article_text', 'photo', 'step')"
    ).fetchall()
    with _stoppable(connection, stepped):
        return {
            name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - our own names
            for (name,) in tables
        }


def digest(file: Path, stepped: Stepped = unwatched) -> str:
    """The SHA-256 of a file, as hex digits."""
    found, done, whole = hashlib.sha256(), 0, file.stat().st_size
    with file.open("rb") as source:
        while block := source.read(_BLOCK):
            stepped(done, whole)
            found.update(block)
            done += len(block)
    return found.hexdigest()
