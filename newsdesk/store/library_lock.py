# SPDX-License-Identifier: GPL-3.0-or-later
"""A library held on a disk that machines share: by this program as long as it works on it, or by another one."""

from __future__ import annotations

import getpass
import logging
import socket
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Self
from uuid import uuid4

from newsdesk.errors import FileUnwritable, LibraryHeld
from newsdesk.store import lock_file
from newsdesk.store.file_system import FileSystem, file_system_of
from newsdesk.store.lock_file import LOCK_FILE, Holder, Seen, chain, read_lock
from newsdesk.store.processes import runs, this_machine, this_process

BEAT_SECONDS: Final = 10.0
STALE_SECONDS: Final = 120.0
"""How long the lock of another machine may stand still before its owner is taken for dead."""
_TRIES: Final = 20
_SOON: Final = 0.02

_log = logging.getLogger(__name__)
_guard = threading.Lock()
_held: dict[Path, LibraryLock] = {}
# What stood in a lock, and since when by our own clock: the clocks of two machines are never compared.
_watched: dict[Path, tuple[bytes, float]] = {}


class LibraryLock:
    """This program's lock on the library in a folder; a thread of its own renews it.

    All that opens the library in this process shares it. `lost` names who took it over, while somebody has.
    """

    def __init__(self, folder: Path, holder: Holder, beat_seconds: float, stale_seconds: float) -> None:
        self.folder = folder
        self.holder = holder
        self.lost: LibraryHeld | None = None
        self._users = 1
        self._beat = beat_seconds
        self._stale = stale_seconds
        self._ending = threading.Event()
        self._turn = threading.Lock()
        self._count = 0
        self._thread = threading.Thread(target=self._keep, name="newsdesk lock", daemon=True)
        self._thread.start()

    @classmethod
    def take(
        cls, folder: Path, *, beat_seconds: float = BEAT_SECONDS, stale_seconds: float = STALE_SECONDS
    ) -> Self | LibraryLock:
        """Hold the library for this program (LibraryHeld, FileUnwritable)."""
        folder = folder.resolve()
        with _guard:
            mine = _held.get(folder)
            if mine is not None:
                mine.check()
                mine._users += 1
                return mine
            holder = _ourselves(folder)
            _take(folder, holder, stale_seconds)
            made = cls(folder, holder, beat_seconds, stale_seconds)
            _held[folder] = made
            return made

    def close(self) -> None:
        """Let the library go, unless another part of this program still holds it."""
        with _guard:
            self._users -= 1
            if self._users:
                return
            _held.pop(self.folder, None)
            self._ending.set()
            with self._turn, suppress(OSError):
                lock_file.release(self.folder, self.holder)
        self._thread.join(1.0)

    def check(self) -> None:
        """See that the lock is still this program's, and take it again where it is free (LibraryHeld)."""
        with self._turn:
            self._look()
        if self.lost is not None:
            raise self.lost

    def _keep(self) -> None:
        while not self._ending.wait(self._beat):
            with self._turn:
                if self._ending.is_set():
                    return
                self._count += 1
                try:
                    if not lock_file.beat(self.folder, self.holder, self._count):
                        self._look()
                except OSError as error:
                    _log.warning("the lock of %s could not be renewed: %r", self.folder, error)

    def _look(self) -> None:
        try:
            if lock_file.owns(self.folder, self.holder):
                self.lost = None
                return
        except OSError:
            return  # what cannot be looked at now is looked at again
        try:
            _take(self.folder, self.holder, self._stale)
            self.lost = None
        except LibraryHeld as error:
            if self.lost is None:
                _log.warning("the lock of %s was taken over by %r", self.folder, error)
            self.lost = error
        except FileUnwritable as error:
            _log.warning("the lock of %s could not be made anew: %r", self.folder, error)


def holder_of(folder: Path, stale_seconds: float = STALE_SECONDS) -> LibraryHeld | None:
    """Who else holds the library in a folder; None where nobody does, or somebody who is dead."""
    folder = folder.resolve()
    try:
        found = chain(folder)
    except OSError:
        return None
    mine = _held.get(folder)
    if not found or (mine is not None and found[-1].holder.mark == mine.holder.mark):
        return None
    return None if _dead(folder, found[-1], file_system_of(folder), stale_seconds) else _told(folder, found[-1])


def has_lock(folder: Path) -> bool:
    """Whether there is a lock in the folder, of whomever."""
    return (folder / LOCK_FILE).exists()


def remove_dead(folder: Path) -> None:
    """Remove a lock that nobody alive has, where none is needed (LibraryHeld, FileUnwritable)."""
    LibraryLock.take(folder).close()


def _take(folder: Path, holder: Holder, stale_seconds: float) -> None:
    disk = file_system_of(folder)
    try:
        for _ in range(_TRIES):
            found = chain(folder)
            if found and found[-1].holder.mark == holder.mark:
                return
            if found and not _dead(folder, found[-1], disk, stale_seconds):
                raise _told(folder, found[-1])
            if lock_file.succeed(folder, holder, found) if found else lock_file.make_lock(folder, holder):
                _watched.pop(folder, None)
                lock_file.sweep(folder, holder)
                return
            time.sleep(_SOON)
    except OSError as error:
        raise FileUnwritable(folder, error.strerror or str(error)) from error
    found = chain(folder)
    raise _told(folder, found[-1]) if found else LibraryHeld(folder)


def _dead(folder: Path, seen: Seen, disk: FileSystem, stale_seconds: float) -> bool:
    """Whether the owner of a lock is gone: at once where that can be known, else once it stood still long enough."""
    holder = seen.holder
    if not seen.original and disk.stable_numbers:
        return True  # it was copied along with its library
    if holder.machine == this_machine():
        return not runs(holder.pid, holder.started) or _is_copy(folder, holder)
    watched = _watched.get(folder)
    now = time.monotonic()
    if watched is None or watched[0] != seen.content:
        _watched[folder] = (seen.content, now)
        return False
    return now - watched[1] >= stale_seconds


def _is_copy(folder: Path, holder: Holder) -> bool:
    """Whether the lock of this owner stands in another folder of this machine, so that this one is its copy."""
    place = Path(holder.place)
    if not holder.place or place == folder:
        return False
    with suppress(OSError):
        there = read_lock(place / LOCK_FILE)
        return there is not None and there.holder.mark == holder.mark and not _same_folder(place, folder)
    return False


def _same_folder(place: Path, folder: Path) -> bool:
    """Whether two names lead to one folder: a disk that is mounted twice is another one to the system each time."""
    if place.samefile(folder):
        return True
    sign = folder / f".newsroom.sign~{uuid4().hex}"
    sign.touch(exist_ok=False)
    try:
        return (place / sign.name).exists()
    finally:
        sign.unlink(missing_ok=True)


def _told(folder: Path, seen: Seen) -> LibraryHeld:
    holder = seen.holder
    since = None
    with suppress(OverflowError, OSError, ValueError):
        since = datetime.fromtimestamp(holder.since, UTC) if holder.since else None
    return LibraryHeld(folder, holder.who, holder.host, holder.program, holder.pid, since)


def _ourselves(folder: Path) -> Holder:
    try:
        who = getpass.getuser()
    except (OSError, KeyError):
        who = ""
    pid, started = this_process()
    return Holder(
        mark=uuid4().hex, who=who, host=socket.gethostname(), machine=this_machine(), pid=pid, started=started,
        program="newsdesk", since=time.time(), place=str(folder),
    )  # fmt: skip
