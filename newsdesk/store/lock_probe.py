# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a lock on a file keeps others out of it: tried with a second process, since one is never in its own way."""

from __future__ import annotations

import errno
import os
import queue
import struct
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final
from uuid import uuid4

from newsdesk.errors import LockingUnreliable
from newsdesk.store.failures import unwritable
from newsdesk.store.file_system import FileSystem

_REFUSED: Final = {errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL, errno.EIO}
_TAKEN: Final = {errno.EAGAIN, errno.EACCES}
_FIRST_BYTES: Final = 512
SECONDS: Final = 10.0
"""How long a server may take to answer."""


def require_locks(folder: Path, disk: FileSystem) -> None:
    """See that locks on the disk of a folder can be relied on (LockingUnreliable, FileUnwritable)."""
    if not disk.locks_shared:
        raise LockingUnreliable(folder, disk.kind, "locks stay on one machine")
    if sys.platform == "win32":
        return  # its servers lock by themselves: who asks for a part of a file has it alone
    probe = folder / f".newsroom.probe~{uuid4().hex}"
    try:
        found = _within(SECONDS, lambda: _probed(probe))
    except OSError as error:
        if error.errno in _REFUSED:
            raise LockingUnreliable(folder, disk.kind, "locks are refused") from error
        raise unwritable(folder, error) from error
    if found is None:
        raise LockingUnreliable(folder, disk.kind, "locks are not answered")
    if not found:
        raise LockingUnreliable(folder, disk.kind, "locks keep nobody out")


def _within(seconds: float, work: Callable[[], bool]) -> bool | None:
    """What comes of some work; None where it is not done in time: a server that is gone lets one wait for ever."""
    done: queue.SimpleQueue[bool | OSError] = queue.SimpleQueue()

    def run() -> None:
        try:
            done.put(work())
        except OSError as error:
            done.put(error)

    threading.Thread(target=run, name="newsdesk lock probe", daemon=True).start()
    try:
        found = done.get(timeout=seconds)
    except queue.Empty:
        return None
    if isinstance(found, OSError):
        raise found
    return found


def _probed(probe: Path) -> bool:
    probe.write_bytes(b"\0" * _FIRST_BYTES)
    try:
        return _tried(probe)
    finally:
        probe.unlink(missing_ok=True)


def _tried(probe: Path) -> bool:
    """Whether somebody else is kept from a part of the file that is locked here, as SQLite locks it."""
    import fcntl  # no system but these has it

    with probe.open("rb+") as mine, probe.open("rb+") as theirs:
        fcntl.lockf(mine, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, 0)
        if sys.platform.startswith("linux"):
            # A lock of an open file, not of a process: to the rest of the system, somebody else's.
            wanted = struct.pack("hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, 0, 1, 0)
            try:
                fcntl.fcntl(theirs, fcntl.F_OFD_SETLK, wanted)
            except OSError as error:
                if error.errno in _TAKEN:
                    return True
                raise
            return False
        else:  # noqa: RET505 - each system its own
            return _another_process_is_kept_out(probe)


def _another_process_is_kept_out(probe: Path) -> bool:
    """The same by a process of its own, where no lock of this one keeps this one out."""
    import fcntl
    import subprocess

    if getattr(sys, "frozen", False):
        return True  # there is no Python to ask
    asked = "import fcntl, sys; fcntl.lockf(open(sys.argv[1], 'rb+'), fcntl.LOCK_EX | fcntl.LOCK_NB, 1, 0)"
    with probe.open("rb+") as mine:
        fcntl.lockf(mine, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, 0)
        command = [sys.executable, "-I", "-S", "-c", asked, str(probe)]
        return (
            subprocess.run(  # noqa: S603  # our own interpreter with our own words and a path of ours
                command, stderr=subprocess.DEVNULL, check=False
            ).returncode
            != 0
        )
