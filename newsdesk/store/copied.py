# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a database and its log are of one moment: a copy made file by file of a library at work may not be.

Each transaction raises a number on the first page (`stamp`). The log of a moment later or earlier than that of the
database tells by it that transactions are missing between them, which SQLite itself does not see.
"""

from __future__ import annotations

import sqlite3
import struct
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

from sqlalchemy import Connection

from newsdesk.errors import LibraryCopiedWhileOpen
from newsdesk.store.bare import bare
from newsdesk.store.private_copy import has_log, state_of

_STAMP: Final = slice(60, 64)
_WAL_HEADER: Final = struct.Struct(">8I")
_FRAME: Final = struct.Struct(">6I")
_WAL_MAGIC: Final = (0x377F0682, 0x377F0683)
_JOURNAL_HEADER: Final = struct.Struct(">8s5I")
_JOURNAL_MAGIC: Final = bytes.fromhex("d9d505f920a163d7")
_TRIES: Final = 3
_PAUSE: Final = 0.1


def stamp(connection: Connection) -> None:
    """Mark the transaction as one more."""
    raise_stamp(bare(connection))


def raise_stamp(raw: sqlite3.Connection) -> None:
    """The same on a connection of sqlite3."""
    (number,) = raw.execute("PRAGMA user_version").fetchone()
    raw.execute(f"PRAGMA user_version = {(number + 1) % 0x7FFFFFFF}")


def require_one_moment(folder: Path, name: str) -> None:
    """See that a database of the library is of one moment with its log (LibraryCopiedWhileOpen).

    Not while this process has it open: a file that is closed here takes the locks of all its connections along.
    """
    if not has_log(folder, name):
        return
    for number in range(_TRIES):
        before = state_of(folder, name)
        with suppress(OSError, struct.error):
            if _agree(folder / name):
                return
        if number:
            time.sleep(_PAUSE)
        if state_of(folder, name) != before:
            return  # somebody is at work on it, and so it is no copy
    raise LibraryCopiedWhileOpen(folder)


def _agree(path: Path) -> bool:
    with path.open("rb") as file:
        here = _stamp_in(file.read(100))
    with suppress(FileNotFoundError), path.with_name(f"{path.name}-wal").open("rb") as log:
        stamps = list(_stamps_of_log(log))
        if stamps and not stamps[0] - 1 <= here <= stamps[-1]:
            return False
    with suppress(FileNotFoundError), path.with_name(f"{path.name}-journal").open("rb") as journal:
        before = _stamp_of_journal(journal)
        if before is not None and here not in (before, before + 1):
            return False
    return True


def _stamps_of_log(log: BinaryIO) -> Iterator[int]:
    """The stamps of the transactions that a log holds whole."""
    magic, _, size, _, *salt, _, _ = _WAL_HEADER.unpack(log.read(_WAL_HEADER.size))
    if magic not in _WAL_MAGIC or size < 512:
        return
    waiting: int | None = None
    place = _WAL_HEADER.size
    while len(head := log.read(_FRAME.size)) == _FRAME.size:
        page, commit, *frame_salt, _, _ = _FRAME.unpack(head)
        if frame_salt != salt:
            return  # left by an earlier log
        if page == 1:
            waiting = _stamp_in(log.read(100))
        if commit and waiting is not None:
            yield waiting
        place += _FRAME.size + size
        log.seek(place)


def _stamp_of_journal(journal: BinaryIO) -> int | None:
    """The stamp from before the transaction that a journal takes back; None where it says nothing of it."""
    head = journal.read(_JOURNAL_HEADER.size)
    if len(head) < _JOURNAL_HEADER.size:
        return None
    magic, records, _, _, sector, size = _JOURNAL_HEADER.unpack(head)
    if magic != _JOURNAL_MAGIC or size < 512:
        return None
    place = sector
    while records:
        journal.seek(place)
        number = journal.read(4)
        if len(number) < 4:
            return None
        if number == b"\0\0\0\1":
            return _stamp_in(journal.read(100))
        place += size + 8
        records -= 1
    return None


def _stamp_in(page: bytes) -> int:
    return int.from_bytes(page[_STAMP], "big")
