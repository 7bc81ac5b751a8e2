# SPDX-License-Identifier: GPL-3.0-or-later
"""The daily backup: made beside everything else some time after a library was opened, and each day it stays open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from newsdesk.errors import BackupUnreadable
from newsdesk.ui.long_work import LongWork
from newsdesk.ui.session import Session

if TYPE_CHECKING:
    from newsdesk.domain.backups import Backup
    from newsdesk.newsroom.newsroom import Newsroom

FIRST_LOOK_MS = 60_000
"""Whoever opens a library wants to work in it first."""
LOOK_MS = 3_600_000


class DailyBackup(QObject):
    """Looks whether a backup is due and makes it; `tell` hears once why one could not be made."""

    made = Signal(object)
    """A `Backup` was made and read back."""
    trouble_changed = Signal(object)
    """Why the newest backup cannot be relied on, or none could be made (Exception); None where all is well."""
    _troubled = Signal(object)
    """From whichever thread: a backup before a large change could not be made."""

    def __init__(self, session: Session, tell: Callable[[Exception], None]) -> None:
        super().__init__(session)
        self._session = session
        self._tell = tell
        self._told: type[Exception] | None = None
        self._work: LongWork | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._troubled.connect(tell)
        self._troubled.connect(self.trouble_changed)
        session.opened.connect(self._begin)
        session.closed.connect(self._end)

    def look(self) -> None:
        """Look now."""
        self._timer.start(LOOK_MS)
        if self._session.is_open and not self._session.read_only and self._work is None:
            self._session.read(self, _looked, lambda found: self._take(*found), failed=self._failed, key="due")

    def _begin(self) -> None:
        self._told = None
        if not self._session.read_only:
            self._session.newsroom.backups.failed = self._troubled.emit
            self._timer.start(FIRST_LOOK_MS)

    def _end(self) -> None:
        self._timer.stop()
        self.trouble_changed.emit(None)
        if self._work is not None:
            self._work.cancel()

    def _take(self, due: bool, broken: Backup | None) -> None:
        if broken is not None:
            self._failed(BackupUnreadable(broken.path, broken.detail))
        if not due or self._work is not None:
            return
        self._work = self._session.run_long(
            self,
            lambda: QCoreApplication.translate("DailyBackup", "Backing up"),
            lambda newsroom, progress: newsroom.backups.daily(progress),
            self._made,
            failed=self._failed,
        )
        self._work.ended.connect(self._ended)

    def _ended(self) -> None:
        self._work = None

    def _made(self, made: Backup | None) -> None:
        self._told = None
        self.trouble_changed.emit(None)
        if made is not None:
            self.made.emit(made)

    def _failed(self, error: Exception) -> None:
        self.trouble_changed.emit(error)
        if type(error) is not self._told:
            self._told = type(error)
            self._tell(error)


def _looked(newsroom: Newsroom) -> tuple[bool, Backup | None]:
    """Whether a backup is due, and the newest one where that cannot be read."""
    newest = next(iter(newsroom.backups.all()), None)
    return newsroom.backups.due(), newest if newest is not None and newest.detail else None
