# SPDX-License-Identifier: GPL-3.0-or-later
"""Making a library off the GUI thread: a new one, the demo, or one from a backup."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from newsdesk.domain.library import LibrarySettings
from newsdesk.ui.background import Job
from newsdesk.ui.session import Session


class LibraryMaking(QObject):
    """One library at a time is made; what is not made whole leaves nothing behind."""

    progressed = Signal(int, int)
    made = Signal(object)
    """The library is there, in this folder (Path), and closed."""
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None

    @property
    def under_way(self) -> bool:
        """Whether a library is being made."""
        return self._job is not None

    def make(self, folder: Path, settings: LibrarySettings, *, demo: bool = False) -> None:
        """Make a new library in a folder that is missing or empty."""

        def work(job: Job) -> Path:
            from newsdesk.app import create_library  # start-up time

            def progress(part: int, whole: int) -> None:
                job.check()
                self.progressed.emit(part, whole)

            create_library(folder, settings, demo=demo, progress=progress).close()
            return folder

        self._job = self._session.background.run_long(work, self._done, self._broke, self._dropped)

    def restore(self, file: Path, folder: Path) -> None:
        """Make a library from a backup, in a folder that is not there yet."""

        def work(_job: Job) -> Path:
            from newsdesk.app import restore_library  # start-up time

            restore_library(file, folder)
            return folder

        self._job = self._session.background.run_long(work, self._done, self._broke, self._dropped)

    def put_back(self, file: Path, folder: Path) -> None:
        """Let a backup take the place of the library in a folder, which nobody has open."""

        def work(job: Job) -> Path:
            from newsdesk.app import put_back_library  # start-up time

            def progress(part: int, whole: int) -> None:
                job.check()
                self.progressed.emit(part, whole)

            put_back_library(file, folder, progress)
            return folder

        self._job = self._session.background.run_long(work, self._done, self._broke, self._dropped)

    def cancel(self) -> None:
        """Stop; what was written is taken away again."""
        if self._job is not None:
            self._job.cancel()

    def _done(self, folder: Path) -> None:
        self._job = None
        self.made.emit(folder)

    def _broke(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)

    def _dropped(self) -> None:
        self._job = None
        self.cancelled.emit()
