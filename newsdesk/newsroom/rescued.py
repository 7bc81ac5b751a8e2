# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be read of a damaged library, to be looked at and not changed: a copy that goes when it is closed."""

from __future__ import annotations

import shutil
import tempfile
import time
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Final

from newsdesk.domain.salvage import Lost
from newsdesk.errors import DiskFull, FileUnwritable
from newsdesk.newsroom.backups import BackupDesk
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.reports import Progress, silent
from newsdesk.store.database import Database
from newsdesk.store.photo_files import PhotoFiles
from newsdesk.store.salvage import salvage

_PREFIX: Final = ".newsdesk-look-"
_STALE_SECONDS: Final = 24 * 3600


class RescuedNewsroom(Newsroom):
    """A damaged library as far as it can be read; its photos and backups are those of its own folder."""

    def __init__(self, database: Database, who: str, home: Path, lost: tuple[Lost, ...], place: Path) -> None:
        super().__init__(database, who)
        database.media = PhotoFiles(home)
        self._home = home
        self._place = place
        self.lost = lost

    @property
    def folder(self) -> Path:
        """Where the damaged library is."""
        return self._home

    @cached_property
    def backups(self) -> BackupDesk:
        """The backups that the library has of better days."""
        return BackupDesk(self._database, self._who, library=self._home)

    def close(self) -> None:
        """Let the copy go."""
        super().close()
        shutil.rmtree(self._place, ignore_errors=True)


def rescue(home: Path, who: str = "", progress: Progress = silent) -> RescuedNewsroom:
    """Open what can be read of the library in a folder; the library itself is only read.

    The copy is made beside it, or among the temporary files where there is no room or no right to that. Raises
    LibraryMissing, LibraryDamaged where nothing can be read, DiskFull or FileUnwritable.
    """
    home = home.absolute()
    _sweep(home.parent)
    try:
        return _rescued(home, who, progress, home.parent)
    except (DiskFull, FileUnwritable):
        return _rescued(home, who, progress, Path(tempfile.gettempdir()))


def _rescued(home: Path, who: str, progress: Progress, beside: Path) -> RescuedNewsroom:
    try:
        place = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=beside))
    except OSError as error:
        raise FileUnwritable(beside, error.strerror or str(error)) from error
    try:
        salvaged = salvage(home, place / "library", stepped=progress, only_to_look=True)
        return RescuedNewsroom(Database.open(place / "library", read_only=True), who, home, salvaged.lost, place)
    except BaseException:
        shutil.rmtree(place, ignore_errors=True)
        raise


def _sweep(beside: Path) -> None:
    """Remove what a killed program left, a day later: somebody may be looking at a younger one."""
    with suppress(OSError):
        for left in beside.glob(f"{_PREFIX}*"):
            if left.stat().st_mtime < time.time() - _STALE_SECONDS:
                shutil.rmtree(left, ignore_errors=True)
