# SPDX-License-Identifier: GPL-3.0-or-later
"""A backup restored in the place of a library: a new folder is made beside it, and both change names."""

from __future__ import annotations

import ctypes
import os
import shutil
import sqlite3
import sys
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from newsdesk.errors import DiskFull, LibraryLocked
from newsdesk.store.backup import restored_from, unpack
from newsdesk.store.backup_file import BackupReport
from newsdesk.store.database import Database
from newsdesk.store.failures import BUSY_SECONDS, unwritable
from newsdesk.store.footing import unheld
from newsdesk.store.journal import JOURNAL_FILE
from newsdesk.store.kept_backup import open_backup
from newsdesk.store.photo_files import MEDIA, sync_folder
from newsdesk.store.schema import DATABASE_FILE
from newsdesk.store.snapshot import Stepped, unwatched

_UNFINISHED: Final = ".unfinished"
_SUFFIXES: Final = ("", "-wal", "-shm", "-journal")
_OWN: Final = frozenset({MEDIA, *(f"{name}{end}" for name in (DATABASE_FILE, JOURNAL_FILE) for end in _SUFFIXES)})
_RENAME_EXCHANGE: Final = 2
_AT_FDCWD: Final = -100
_USED_SECONDS: Final = 0.5


def replace_library(
    file: Path, folder: Path, moment: datetime, stepped: Stepped = unwatched
) -> tuple[BackupReport, Path]:
    """Let the library of a backup take the place of the one in `folder`; where the former stands now is told.

    Backups, exports and all that is not of the library itself stay with the folder. Nobody may use the library
    (LibraryLocked); whoever watches (`stepped`) may raise to call it off. Raises BackupUnreadable, DiskFull or
    FileUnwritable; the library is then what it was.
    """
    folder = folder.absolute()
    finish_replacing(folder, moment, sweep=True)
    _require_unused(folder)
    fresh = _beside(folder, "restoring")
    try:
        fresh.mkdir()
        (fresh / _UNFINISHED).touch()
        try:
            with open_backup(file) as backup:
                unpack(backup, fresh, stepped)
                report = restored_from(backup)
            with Database.open(fresh):
                """It can be worked with."""
        except BaseException:
            shutil.rmtree(fresh, ignore_errors=True)
            raise
        (fresh / _UNFINISHED).unlink()
        sync_folder(fresh)
        _exchange(fresh, folder)
        former = finish_replacing(folder, moment)
    except DiskFull as error:
        raise DiskFull(folder) from error
    except OSError as error:
        raise unwritable(folder, error) from error
    return report, former or fresh


def finish_replacing(folder: Path, moment: datetime, *, sweep: bool = False) -> Path | None:
    """Bring to its end what a killed program began in the place of this library; where the former library is now.

    A new one that is not whole is left alone, since somebody may be at work on it, or thrown away (`sweep`).
    """
    folder = folder.absolute()
    fresh, swapping = _beside(folder, "restoring"), _beside(folder, "swapping")
    if swapping.is_dir():
        if not folder.exists():
            fresh.rename(folder)
        swapping.rename(fresh)
    if not fresh.is_dir():
        return None
    if (fresh / _UNFINISHED).exists() or not (fresh / DATABASE_FILE).exists():
        if sweep:
            shutil.rmtree(fresh, ignore_errors=True)
        return None
    for each in fresh.iterdir():
        if each.name not in _OWN:
            _carry_over(each, folder / each.name)
    former = _beside(folder, f"before-{moment.astimezone():%Y%m%d-%H%M%S}")
    number = 1
    while former.exists():
        number += 1
        former = former.with_name(f"{former.name.partition('~')[0]}~{number}")
    with suppress(FileNotFoundError):  # likewise
        fresh.rename(former)
    sync_folder(folder.parent)
    return former


def _beside(folder: Path, ending: str) -> Path:
    return folder.with_name(f"{folder.name}.{ending}")


def _carry_over(source: Path, target: Path) -> None:
    """Move what belongs to the folder; what the new library has of the same name stays."""
    if not target.exists():
        with suppress(FileNotFoundError):  # whoever opened the library meanwhile was quicker
            source.rename(target)
    elif target.is_dir() and source.is_dir():
        for each in source.iterdir():
            _carry_over(each, target / each.name)


def _require_unused(folder: Path) -> None:
    """See that nobody has the databases open: only who is alone may take them out of WAL mode."""
    with unheld(folder):
        """Nor holds it, on a disk that machines share."""
    for name in (DATABASE_FILE, JOURNAL_FILE):
        path = folder / name
        if not path.is_file():
            continue
        with closing(sqlite3.connect(path, timeout=_USED_SECONDS, isolation_level=None)) as connection:
            try:
                connection.execute("PRAGMA journal_mode = DELETE")
                connection.execute("BEGIN EXCLUSIVE")
                connection.execute("ROLLBACK")
            except sqlite3.Error as error:
                # One that is damaged is what restoring is for.
                if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                    raise LibraryLocked(folder, BUSY_SECONDS) from error


def _exchange(fresh: Path, folder: Path) -> None:
    """Let two folders change names, at once where the system can, else so that `finish_replacing` can go on."""
    if not _exchanged(fresh, folder):
        swapping = _beside(folder, "swapping")
        folder.rename(swapping)
        try:
            fresh.rename(folder)
        except BaseException:
            swapping.rename(folder)
            raise
        swapping.rename(fresh)
    sync_folder(folder.parent)


def _exchanged(first: Path, second: Path) -> bool:
    if not sys.platform.startswith("linux"):
        return False
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    done = rename(_AT_FDCWD, os.fsencode(first), _AT_FDCWD, os.fsencode(second), _RENAME_EXCHANGE)
    return bool(done == 0)
