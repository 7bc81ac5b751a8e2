# SPDX-License-Identifier: GPL-3.0-or-later
"""The lock file of a library on a disk that machines share: who works on it, where, since when, and still does.

It is made by giving a finished file its name, which only one can do, on network disks too. Whoever thinks its owner
dead claims the succession by a second file, named after that owner: again only one can, and nobody else may touch the
lock then, its owner included. A claim is a lock like the first, and may be succeeded to in the same way.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import uuid4

import msgspec

LOCK_FILE: Final = "newsroom.lock"
_CLAIM: Final = f".{LOCK_FILE}-"
_MAKING: Final = f".{LOCK_FILE}~"
_UNREADABLE: Final = "unreadable"
_BEAT_DIGITS: Final = 20
_MOST: Final = 1 << 16
# What file systems without a second name for a file say.
_NO_LINKS: Final = {
    errno.EPERM, errno.EACCES, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EMLINK, errno.EXDEV, errno.EINVAL,
}  # fmt: skip


class Holder(msgspec.Struct, frozen=True):
    """Whose lock it is: `machine` and `started` tell processes of the same number apart, `place` is the folder there.

    `since` counts seconds by that machine's clock; it is for people to read and compared with nothing.
    """

    mark: str
    who: str = ""
    host: str = ""
    machine: str = ""
    pid: int = 0
    started: str = ""
    program: str = ""
    since: float = 0.0
    place: str = ""


NOBODY_KNOWN: Final = Holder(_UNREADABLE)
"""Whoever made a lock that cannot be read, or is just making it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A lock as it was found: its owner, all of its bytes, and whether it is the file that the owner made."""

    path: Path
    holder: Holder
    content: bytes
    original: bool


def read_lock(path: Path) -> Seen | None:
    """The lock in a file; None where there is none."""
    try:
        content, number = _read(path)
    except FileNotFoundError:
        return None
    lines = content.split(b"\n")
    try:
        holder, made = msgspec.json.decode(lines[0], type=Holder), int(lines[1].split()[1])
    except (msgspec.DecodeError, IndexError, ValueError):
        return Seen(path, NOBODY_KNOWN, content, original=True)
    return Seen(path, holder, content, number == made)


def _read(path: Path) -> tuple[bytes, int]:
    """What a file says, and its number; looked for again where another machine put a new one in its place just now."""
    for last in (False, False, True):
        try:
            with path.open("rb") as file:
                return file.read(_MOST), os.fstat(file.fileno()).st_ino
        except OSError as error:
            if last or error.errno != errno.ESTALE:
                raise
    raise AssertionError


def chain(folder: Path) -> list[Seen]:
    """The lock of a folder and those who claim its succession, the last of whom it belongs to."""
    found: list[Seen] = []
    seen = read_lock(folder / LOCK_FILE)
    while seen is not None and seen.path not in [each.path for each in found]:
        found.append(seen)
        seen = read_lock(_claim(folder, seen.holder))
    return found


def make_lock(folder: Path, holder: Holder) -> bool:
    """Make the lock of a folder that has none; False where somebody was quicker."""
    with _prepared(folder, holder) as (prepared, content):
        return _name(prepared, folder / LOCK_FILE, content)


def succeed(folder: Path, holder: Holder, found: list[Seen]) -> bool:
    """Take the lock over from those in `found`, all of whom are dead; False where somebody was quicker."""
    claim = _claim(folder, found[-1].holder)
    with _prepared(folder, holder) as (prepared, content):
        if not _name(prepared, claim, content):
            return False
    names = [each.holder.mark for each in found]
    if [each.holder.mark for each in chain(folder)] != [*names, holder.mark]:
        mine = read_lock(claim)
        if mine is not None and mine.holder.mark == holder.mark:
            claim.unlink(missing_ok=True)
        return False
    # Nobody else may touch these files now; who thinks us dead meanwhile has put a file of their own in our place.
    for each in reversed(found):
        with suppress(FileNotFoundError):
            claim.replace(each.path)
        claim = each.path
    return owns(folder, holder)


def owns(folder: Path, holder: Holder) -> bool:
    """Whether the lock of the folder is that of a holder."""
    found = read_lock(folder / LOCK_FILE)
    return found is not None and found.holder.mark == holder.mark


def beat(folder: Path, holder: Holder, count: int) -> bool:
    """Write into one's own lock that one is still there; False where it is one's own no more.

    The file is changed and not replaced: one that somebody put in its place meanwhile stays untouched.
    """
    try:
        with (folder / LOCK_FILE).open("rb+") as file:
            first, _, rest = file.read(_MOST).partition(b"\n")
            if msgspec.json.decode(first, type=Holder).mark != holder.mark or len(rest) <= _BEAT_DIGITS:
                return False
            file.seek(len(first) + 1)
            file.write(_count(count))
            file.flush()
            os.fsync(file.fileno())
    except (FileNotFoundError, msgspec.DecodeError):
        return False
    return True


def release(folder: Path, holder: Holder) -> None:
    """Let one's own lock go; one that somebody is taking over is theirs."""
    if not owns(folder, holder):
        return
    claim = _claim(folder, holder)
    with _prepared(folder, holder) as (prepared, content):
        if not _name(prepared, claim, content):
            return
    if owns(folder, holder):  # who took it over before the claim has left no trace of it but this
        (folder / LOCK_FILE).unlink(missing_ok=True)
    claim.unlink(missing_ok=True)


def sweep(folder: Path, holder: Holder) -> None:
    """Remove what dead programs left half made, as the owner of the lock."""
    own = _claim(folder, holder)
    for each in (*folder.glob(f"{_CLAIM}*"), *folder.glob(f"{_MAKING}*")):
        if each != own:
            each.unlink(missing_ok=True)


def _claim(folder: Path, holder: Holder) -> Path:
    safe = "".join(sign for sign in holder.mark if sign.isalnum())[:64]
    return folder / f"{_CLAIM}{safe or _UNREADABLE}"


def _count(count: int) -> bytes:
    return b"%0*d" % (_BEAT_DIGITS, count)


@contextmanager
def _prepared(folder: Path, holder: Holder) -> Iterator[tuple[Path, bytes]]:
    """A finished file without its name yet; and what is in it, for where a file can have but one name."""
    path = folder / f"{_MAKING}{uuid4().hex}"
    try:
        with path.open("xb") as file:
            content = _content(holder, os.fstat(file.fileno()).st_ino)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        yield path, content
    finally:
        path.unlink(missing_ok=True)


def _content(holder: Holder, number: int) -> bytes:
    return msgspec.json.encode(holder) + b"\n" + _count(0) + b" %d\n" % number


def _name(prepared: Path, name: Path, content: bytes) -> bool:
    """Give a finished file its name, unless the name is taken."""
    try:
        name.hardlink_to(prepared)
    except FileExistsError:
        # An answer that was lost on the way is asked for again, and then the name is there already: our own.
        with suppress(OSError):
            return prepared.samefile(name)
        return False
    except FileNotFoundError:
        return False  # somebody who came to own the lock swept it away
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        return _made_alone(name, content)
    return True


def _made_alone(name: Path, content: bytes) -> bool:
    """Make a file that is not there, where a file can have but one name."""
    try:
        with name.open("xb") as file:
            number = os.fstat(file.fileno()).st_ino
            first = content.split(b"\n")[0]
            file.write(first + b"\n" + _count(0) + b" %d\n" % number)
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError:
        return False
    return True
