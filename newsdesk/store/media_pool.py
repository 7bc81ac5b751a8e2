# SPDX-License-Identifier: GPL-3.0-or-later
"""The photos of all backups of a library: each file once, beside the library's own, so that no bin can take it away."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from newsdesk.store.failures import unwritable
from newsdesk.store.photo_files import MEDIA, is_media_file, sha256_of, sync_folder

_SECONDS_A_DAY: Final = 24 * 3600
_CHECKED_DAYS: Final = 7
"""How long a file is believed to be what it was when it was last read, where its size and time did not change."""


class Pooled(msgspec.Struct, frozen=True):
    """A photo's file in a backup: its path in the library, its hash, and when it was last read and found whole."""

    name: str
    sha256: str
    bytes: int
    changed: int
    checked: int


class MediaPool:
    """The photos that the backups of the library in `folder` need, by the same names as in the library.

    A file is a second name of the library's own where the disk allows it, and takes no room; else it is a copy.
    """

    def __init__(self, folder: Path, pool: Path) -> None:
        self._folder = folder
        self.place = pool

    def path(self, name: str) -> Path:
        """Where the pool has the photo of that name in the library."""
        return self.place / Path(name).relative_to(MEDIA)

    def take(self, name: str, sha256: str, known: Pooled | None, now: float) -> Pooled | None:
        """Have a photo in the pool, read and found whole; None where neither pool nor library has a sound file of it.

        What a backup before (`known`) found whole this week is not read again. Raises DiskFull or FileUnwritable.
        """
        if not is_media_file(name):
            return None
        place, source = self.path(name), self._folder / name
        if known is not None and known.sha256 == sha256 and _unchanged(place, known, now):
            return known
        if _whole(place, sha256):
            return _pooled(place, name, sha256, now)
        if not source.is_file():
            return None
        bring(source, place)
        if not _whole(place, sha256):
            place.unlink()
            return None
        return _pooled(place, name, sha256, now)

    def sweep(self, needed: Collection[str]) -> None:
        """Remove the files that no backup needs."""
        for file in list(self.place.glob("*/*")):
            if f"{MEDIA}/{file.parent.name}/{file.name}" not in needed:
                with suppress(OSError):
                    file.unlink()


def bring(source: Path, target: Path) -> None:
    """Give a photo's file a second name, or copy it where there can be none; there whole or not at all.

    Raises DiskFull or FileUnwritable.
    """
    try:
        made = not target.parent.is_dir()
        target.parent.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)
        try:
            os.link(source, target)
        except OSError:
            _copy(source, target)
        sync_folder(target.parent)
        if made:
            sync_folder(target.parent.parent)
    except OSError as error:
        raise unwritable(target, error) from error


def _copy(source: Path, target: Path) -> None:
    handle, name = tempfile.mkstemp(prefix=".incoming-", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as copy, source.open("rb") as original:
            shutil.copyfileobj(original, copy, 1 << 20)
            copy.flush()
            os.fsync(copy.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(target)
    finally:
        Path(name).unlink(missing_ok=True)


def _unchanged(place: Path, known: Pooled, now: float) -> bool:
    try:
        found = place.stat()
    except OSError:
        return False
    same = (found.st_size, found.st_mtime_ns) == (known.bytes, known.changed)
    return same and 0 <= now - known.checked < _CHECKED_DAYS * _SECONDS_A_DAY


def _whole(place: Path, sha256: str) -> bool:
    try:
        return sha256_of(place) == sha256
    except OSError:
        return False


def _pooled(place: Path, name: str, sha256: str, now: float) -> Pooled:
    found = place.stat()
    return Pooled(name, sha256, found.st_size, found.st_mtime_ns, int(now))
