# SPDX-License-Identifier: GPL-3.0-or-later
"""The composition root: from a folder to a newsroom that works on it."""

from __future__ import annotations

import getpass
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from newsdesk.domain.backups import Backup, Reason
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.salvage import Salvaged
from newsdesk.errors import NewsdeskError
from newsdesk.newsroom.backups import BackupDesk
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.reports import Progress, silent
from newsdesk.paths import emergency_places, resources
from newsdesk.store.backup import BackupReport, restore
from newsdesk.store.backups import Backups
from newsdesk.store.damaged_journal import mend_journal
from newsdesk.store.database import Database, now
from newsdesk.store.emergency import EmergencyFolder
from newsdesk.store.replacing import finish_replacing, replace_library
from newsdesk.store.salvage import salvage
from newsdesk.store.schema import DATABASE_FILE


def user_name() -> str:
    """Who signs changes: the name of the account, or nothing where there is none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def open_newsroom(folder: Path, *, read_only: bool = False, progress: Progress = silent) -> Newsroom:
    """Open the library in a folder; an older one is upgraded after a backup, of which alone `progress` is told."""
    with suppress(OSError):  # an opening that fails tells why
        finish_replacing(folder, datetime.now(UTC))
    database = Database.open(folder, read_only=read_only, stepped=progress)
    newsroom = Newsroom(database, user_name())
    if not database.read_only:
        with suppress(NewsdeskError):  # texts that no journal takes are kept elsewhere
            newsroom.mended = mend_journal(folder, datetime.now(UTC))
    return newsroom


def create_library(
    folder: Path, settings: LibrarySettings, *, demo: bool = False, progress: Progress = silent
) -> Newsroom:
    """Make a new library; a demo that cannot be made whole leaves nothing behind."""
    existed = folder.exists()
    database = Database.create(folder, settings)
    if demo:
        from newsdesk.newsroom.demo import fill_with_samples  # start-up time: it brings the whole import along

        try:
            fill_with_samples(database, resources() / "samples", progress)
        except BaseException:
            database.close()
            _remove(folder, keep_folder=existed)
            raise
    return Newsroom(database, user_name())


def _remove(folder: Path, *, keep_folder: bool) -> None:
    """Take away what a failed creation wrote: the folder was empty or absent before it."""
    for entry in folder.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()
    if not keep_folder:
        folder.rmdir()


def restore_library(file: Path, folder: Path) -> BackupReport:
    """Make a library anew from a backup, in a folder that is not there yet."""
    return restore(file, folder)


def repair_library(folder: Path, target: Path, progress: Progress = silent) -> Salvaged:
    """Make a library anew in `target` of what can be read of a damaged one, which stays as it is.

    Texts that the damaged one could not take any more, and that were kept elsewhere, are the new one's from now on.
    """
    salvaged = salvage(folder, target, stepped=progress)
    places = emergency_places()
    kept = EmergencyFolder(target, places)
    for each in EmergencyFolder(folder, places).left():
        kept.keep(each.article)
    return salvaged


def rescue_library(folder: Path, progress: Progress = silent) -> Newsroom:
    """Open what can be read of a damaged library, to be looked at; nothing of it is changed."""
    from newsdesk.newsroom.rescued import rescue  # start-up time: wanted on bad days only

    return rescue(folder, user_name(), progress)


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """The backups in the folder of a library that cannot be opened, newest first."""
    return Backups(folder, now).all()


@dataclass(frozen=True, slots=True)
class Replaced:
    """A library that gave its place to a backup: where it stands now, or None where a backup of its own holds it."""

    report: BackupReport
    former: Path | None


def put_back_library(file: Path, folder: Path, progress: Progress = silent) -> Replaced:
    """Let a backup take the place of a library that nobody has open; what that one holds is backed up first.

    One that cannot be backed up is kept beside, whole. A progress that raises calls it all off. Raises LibraryLocked,
    BackupUnreadable, DiskFull or FileUnwritable; the library is then what it was.
    """
    if not (folder / DATABASE_FILE).exists():
        return Replaced(restore(file, folder), None)
    kept = False
    with suppress(NewsdeskError), Database.open(folder) as database:
        kept = (
            BackupDesk(database).make(Reason.RESTORE, lambda part, whole: progress(part, 2 * whole)).value.missing == 0
        )
    report, former = replace_library(
        file, folder, datetime.now(UTC), lambda part, whole: progress(whole + part, 2 * whole)
    )
    with Database.open(folder):
        """It works, so that the former one is needed no more."""
    if kept:
        shutil.rmtree(former, ignore_errors=True)
    return Replaced(report, None if kept else former)
