# SPDX-License-Identifier: GPL-3.0-or-later
"""The opening of a library: off the GUI thread, and told as long work where it is brought up to date first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsdesk.ui.background import Background
from newsdesk.ui.long_work import LongWork

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom


class LibraryOpening(QObject):
    """Opens the library in one folder, once; a later opening supersedes it, which ends in `stopped`."""

    upgrading = Signal()
    """It is brought up to date first, which `work` shows: told once."""
    opened = Signal(object)
    """The library: a `Newsroom`."""
    failed = Signal(object)
    """It could not be opened, for this reason (Exception)."""
    stopped = Signal()
    """It was called off and stays as it was."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.folder = folder
        self.work = LongWork(
            lambda: self.tr("The library is being brought up to date; a copy of it is kept first"),
            self,
            lambda: self.tr("Stop: the library stays as it was"),
        )
        self._told = self._ended = False
        self.work.progressed.connect(self._tell)

    def begin(self, background: Background, *, read_only: bool) -> None:
        """Open it; `opened`, `failed` or `stopped` follows."""
        folder, work = self.folder, self.work

        def progress(part: int, whole: int) -> None:
            if work.job is not None:
                work.job.check()
            work.progressed.emit(part, whole)

        def opening() -> Newsroom:
            from newsdesk.app import open_newsroom  # start-up time: the window is painted first

            return open_newsroom(folder, read_only=read_only, progress=progress)

        work.given(background.read(opening, self._open, self._fail, key="open library", dropped=self._stop))

    def _tell(self) -> None:
        if not self._told and not self._ended:
            self._told = True
            self.upgrading.emit()

    def _open(self, newsroom: Newsroom) -> None:
        self._end()
        self.opened.emit(newsroom)

    def _fail(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def _stop(self) -> None:
        self._end()
        self.stopped.emit()

    def _end(self) -> None:
        self._ended = True
        self.work.ended.emit()
