# SPDX-License-Identifier: GPL-3.0-or-later
"""The blow: a process is ended by SIGKILL at a moment that chance chose, and it is seen what it was in the middle of.

Before the blow the process is stopped, so that it can be looked at: the locks that it holds on the files of SQLite say
whether a transaction is open. Nothing of the program takes part in that.
"""

from __future__ import annotations

import fcntl
import os
import random
import signal
import struct
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_LOCK = "hhqqi"
_WAL_WRITER = 120
"""The byte of a shared memory file that is locked by whoever has a transaction open in WAL mode."""
_RESERVED = 0x40000001
"""The byte of a database that is locked by whoever writes to it in any other mode."""
_LOOK_SECONDS = 0.0003
_PATIENCE = 1.5


@dataclass(frozen=True, slots=True)
class Blow:
    """When a process was stopped for good, and in which files it had a transaction open."""

    moment: float
    open: tuple[str, ...]


def kill(pid: int, folder: Path, chance: random.Random, most_skipped: int = 3) -> Blow:
    """End a process at work on the library in `folder`, three times of four within one of its transactions.

    At most so many of them are skipped: there may be no more.
    """
    if chance.random() < 0.75:
        skipped = chance.randint(0, most_skipped)
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            if not _writing(pid, folder):
                time.sleep(_LOOK_SECONDS)
            elif skipped:
                skipped -= 1
                time.sleep(chance.random() * 0.02)
            else:
                time.sleep(chance.random() * chance.choice((0.0, 0.002, 0.01)))
                blow = _stopped(pid, folder)
                if blow.open:
                    return _end(pid, blow)
                os.kill(pid, signal.SIGCONT)
    else:
        time.sleep(chance.random() * 0.3)
    return _end(pid, _stopped(pid, folder))


def _stopped(pid: int, folder: Path) -> Blow:
    moment = time.time()
    os.kill(pid, signal.SIGSTOP)
    while _state(pid) not in "TtZX":
        time.sleep(0.0001)
    return Blow(moment, tuple(_writing(pid, folder)))


def _end(pid: int, blow: Blow) -> Blow:
    os.kill(pid, signal.SIGKILL)
    # Its files, and the locks on them, go with the last of its threads.
    while _state(pid) not in "ZX" or _threads(pid) > 1:
        time.sleep(0.0002)
    return blow


def _threads(pid: int) -> int:
    """How many threads of a process have not gone yet."""
    try:
        return len(os.listdir(f"/proc/{pid}/task"))  # noqa: PTH208 - asked thousands of times a second
    except (FileNotFoundError, ProcessLookupError):
        return 0


def _state(pid: int) -> str:
    """What the system says of a process; X where there is none."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return "X"


def _writing(pid: int, folder: Path) -> list[str]:
    """The databases in which a process has a transaction open."""
    return [
        file.name
        for file in _databases(folder)
        if _holder(file.with_name(f"{file.name}-shm"), _WAL_WRITER) == pid or _holder(file, _RESERVED) == pid
    ]


def _databases(folder: Path) -> Iterator[Path]:
    """Those of the library, of the backups that are being made of it, and of one that is to take its place."""
    for name in ("journal.db", "newsroom.db"):
        yield folder / name
        yield folder.with_name(f"{folder.name}.restoring") / name
        yield from folder.glob(f"backups/.*/{name}")
        yield from folder.parent.glob(f".*/{name}")


def _holder(file: Path, byte: int) -> int:
    """Who keeps others from writing that byte of a file; 0 for nobody."""
    try:
        handle = os.open(file, os.O_RDONLY)
    except OSError:
        return 0
    try:
        asked = struct.pack(_LOCK, fcntl.F_WRLCK, os.SEEK_SET, byte, 1, 0)
        kind, _, _, _, holder = struct.unpack(_LOCK, fcntl.fcntl(handle, fcntl.F_GETLK, asked))
    except OSError:
        return 0
    finally:
        os.close(handle)
    return 0 if kind == fcntl.F_UNLCK else int(holder)
