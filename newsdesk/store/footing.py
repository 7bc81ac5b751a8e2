# SPDX-License-Identifier: GPL-3.0-or-later
"""On what a library stands: whether this program may write to it where it is, and what keeps it from that."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from newsdesk.errors import FileUnwritable, LibraryHeld, LibraryLocked, LibraryReadOnly, LockingUnreliable
from newsdesk.store.engine import leave_wal
from newsdesk.store.failures import translated
from newsdesk.store.file_system import file_system_of
from newsdesk.store.journal import JOURNAL_FILE
from newsdesk.store.library_lock import LibraryLock, has_lock, holder_of, remove_dead
from newsdesk.store.lock_probe import require_locks


@dataclass(frozen=True, slots=True)
class Footing:
    """How a library may be opened: `lock` is to be let go with it, `hindrance` says why it can only be read.

    `aside` says that it can be read in a copy only, since nobody is kept from writing meanwhile.
    """

    lock: LibraryLock | None = None
    hindrance: LibraryReadOnly | None = None
    aside: bool = False


FREE: Final = Footing()
"""That of a library on a disk of this machine alone."""


def find_footing(folder: Path, database: str, *, read_only: bool, busy_seconds: float) -> Footing:
    """See whether the library in `folder` may be written, and hold it where machines share its disk."""
    if not (folder / database).is_file():
        return FREE
    shared = file_system_of(folder).shared
    if not shared and not has_lock(folder):
        return FREE
    if read_only or not os.access(folder, os.W_OK):
        # No word of a lock that is dead: who only reads is in nobody's way.
        return Footing(hindrance=holder_of(folder), aside=_half_way(folder, database, shared))
    try:
        if not shared:
            remove_dead(folder)  # left by a machine that had it over the network, or copied along
            return FREE
        require_locks(folder, file_system_of(folder))
        return Footing(_held(folder, database, busy_seconds))
    except LockingUnreliable as error:
        return Footing(hindrance=error, aside=True)
    except LibraryHeld as error:
        return Footing(hindrance=error, aside=_half_way(folder, database, shared))
    except FileUnwritable:
        return Footing(hindrance=LibraryReadOnly(folder), aside=_half_way(folder, database, shared))


def require_lasting(folder: Path) -> None:
    """See that a library made in `folder` can be written afterwards (LockingUnreliable, FileUnwritable)."""
    disk = file_system_of(folder)
    if disk.shared:
        require_locks(folder, disk)


def _held(folder: Path, database: str, busy_seconds: float) -> LibraryLock:
    lock = LibraryLock.take(folder)
    try:
        with translated(folder, busy_seconds):
            leave_wal(folder / database, busy_seconds)
            if (folder / JOURNAL_FILE).is_file():
                leave_wal(folder / JOURNAL_FILE, busy_seconds, application=0)
    except LibraryLocked as error:
        # Somebody has it open who knows nothing of the lock, on the machine perhaps whose disk it is.
        lock.close()
        raise LibraryHeld(folder) from error
    except BaseException:
        lock.close()
        raise
    return lock


def _half_way(folder: Path, database: str, shared: bool) -> bool:
    """Whether there is a log whose use would have to be agreed upon with other machines."""
    return shared and (folder / f"{database}-wal").exists()


@contextmanager
def unheld(folder: Path) -> Iterator[None]:
    """Be sure that no other program has the library as long as this lasts (LibraryHeld)."""
    if not file_system_of(folder).shared and not has_lock(folder):
        yield
        return
    lock = LibraryLock.take(folder)
    try:
        yield
    finally:
        lock.close()
