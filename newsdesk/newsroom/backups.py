# SPDX-License-Identifier: GPL-3.0-or-later
"""The backup desk: backups made when they are due or before much is changed, and what can be had back from them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk.domain.article import Article
from newsdesk.domain.backups import Backup, Reason
from newsdesk.errors import ArticleMissing, NewsdeskError
from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.reports import DiffPiece, Progress, silent
from newsdesk.store import backup
from newsdesk.store.backup import BackupReport
from newsdesk.store.backups import Backups, empty
from newsdesk.store.database import Database, now
from newsdesk.store.kept_backup import open_backup
from newsdesk.store.transaction import Clock

if TYPE_CHECKING:
    from newsdesk.store.earlier_library import EarlierLibrary

_log = logging.getLogger(__name__)
_ARCHIVES = frozenset({".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz"})


class BackupDesk:
    """The backups that the library keeps of itself.

    `failed` is told, on whichever thread it happens, why a backup that nobody asked for could not be made; what was to
    follow it goes on. The same reason is told once.
    """

    def __init__(self, database: Database, who: str = "", clock: Clock = now, library: Path | None = None) -> None:
        """`library` is where the backups are, if that is not the folder of the database."""
        self._database = database
        self._who = who
        self._backups = Backups(library or database.folder, clock, self._zone)
        self._told: type[Exception] | None = None
        self.failed: Callable[[Exception], None] = lambda _: None
        self.trouble: NewsdeskError | None = None
        """Why the last backup that nobody asked for could not be made."""

    # -- what there is -----------------------------------------------------------------------------------------------

    def all(self) -> tuple[Backup, ...]:
        """All backups, newest first; those that cannot be used say why in `detail`."""
        return self._backups.all()

    def verify(self, wanted: Backup) -> Backup:
        """Read all of a backup again, be it one that could not be read before. Raises BackupUnreadable."""
        with open_backup(wanted.path) as opened:
            opened.verify()
        return replace(wanted, detail="")

    def opened(self, file: Path, progress: Progress = silent) -> EarlierLibrary:
        """The library of a backup, to be looked through; whoever is done with it closes it (BackupUnreadable)."""
        from newsdesk.store.earlier_library import EarlierLibrary  # start-up time

        return EarlierLibrary(file, progress)

    def difference(self, then: Article) -> tuple[DiffPiece, ...] | None:
        """What words went and came from an article of a backup to the library's own; None where that is gone."""
        from newsdesk.newsroom.differences import compare, whole  # start-up time

        try:
            with self._database.read() as work:
                now = work.articles.get(then.id)
        except ArticleMissing:
            return None
        return compare(whole(then), whole(now))

    def article(self, file: Path, article: int) -> Article:
        """What an article was in a backup. Raises BackupUnreadable or ArticleMissing."""
        return backup.article_in(file, article)

    # -- making ------------------------------------------------------------------------------------------------------

    def due(self) -> bool:
        """Whether the daily backup is to be made now."""
        return not self._database.read_only and not empty(self._database) and self._backups.due()

    def make(self, reason: Reason = Reason.HAND, progress: Progress = silent) -> Done[Backup]:
        """Make a backup and read it back; nothing is left of one that fails or is cancelled by its progress."""
        return Done(self._backups.make(reason, progress), Changes())

    def daily(self, progress: Progress = silent) -> Done[Backup | None]:
        """Make the daily backup where it is due."""
        if not self.due():
            return Done(None, Changes())
        return Done(self._backups.make(Reason.DAILY, progress), Changes())

    def before(self, reason: Reason, progress: Progress = silent) -> Backup | None:
        """Make a backup before much is changed; where it cannot be made that is told, and the change goes on.

        A progress that raises calls the backup off, and with it what was to follow.
        """
        if self._database.read_only or empty(self._database):
            return None
        try:
            made = self._backups.make(reason, progress)
        except NewsdeskError as error:
            self._tell(error)
            return None
        self.trouble = self._told = None
        return made

    def before_intake(self, paths: Sequence[Path], progress: Progress = silent) -> Backup | None:
        """Make a backup before an import of more than one file."""
        many = len(paths) > 1 or any(path.is_dir() or path.suffix.lower() in _ARCHIVES for path in paths)
        return self.before(Reason.IMPORT, progress) if many else None

    def remove(self, wanted: Backup) -> Done[None]:
        """Remove one backup."""
        self._backups.remove(wanted.name)
        return Done(None, Changes())

    # -- bringing back -----------------------------------------------------------------------------------------------

    def restore_beside(self, file: Path, folder: Path) -> BackupReport:
        """Make a library of a backup in a folder that is missing or empty; this one stays as it is."""
        return backup.restore(file, folder)

    def restore_article(self, file: Path, article: int) -> Done[Article]:
        """Bring one article back as a new revision, or as a new article where it is gone, with its photos."""
        restored = backup.restore_article(file, self._database, article, who=self._who)
        return Done(restored, Changes.everything())

    def _zone(self) -> tzinfo:
        with self._database.read() as work:
            return work.settings.get().timezone

    def _tell(self, error: NewsdeskError) -> None:
        _log.warning("no backup could be made: %s", error)
        self.trouble = error
        if type(error) is not self._told:
            self._told = type(error)
            self.failed(error)
