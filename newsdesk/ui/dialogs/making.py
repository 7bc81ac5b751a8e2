# SPDX-License-Identifier: GPL-3.0-or-later
"""Making a library off the GUI thread: a new one, the demo, one from a backup, or one of a damaged one."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from newsdesk.domain.library import LibrarySettings
from newsdesk.ui.background import Job
from newsdesk.ui.session import Session

if TYPE_CHECKING:
    from newsdesk.domain.salvage import Salvaged
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.reports import Progress

T = TypeVar("T")


class LibraryMaking(QObject):
    """One library at a time is made; what is not made whole leaves nothing behind."""

    progressed = Signal(int, int)
    made = Signal(object)
    """The library is there, in this folder (Path), and closed."""
    rescued = Signal(object)
    """All that can be read of a damaged library is open: a Newsroom."""
    repaired = Signal(object, object, object)
    """A new library was made of a damaged one: its folder, what was saved (Salvaged), the file that lists the losses
    (a Path, or None where it could not be written)."""
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

            create_library(folder, settings, demo=demo, progress=self._progress(job)).close()
            return folder

        self._begin(work, self.made.emit)

    def restore(self, file: Path, folder: Path) -> None:
        """Make a library from a backup, in a folder that is not there yet."""

        def work(_job: Job) -> Path:
            from newsdesk.app import restore_library  # start-up time

            restore_library(file, folder)
            return folder

        self._begin(work, self.made.emit)

    def put_back(self, file: Path, folder: Path) -> None:
        """Let a backup take the place of the library in a folder, which nobody has open."""

        def work(job: Job) -> Path:
            from newsdesk.app import put_back_library  # start-up time

            put_back_library(file, folder, self._progress(job))
            return folder

        self._begin(work, self.made.emit)

    def rescue(self, folder: Path) -> None:
        """Open all that can be read of a damaged library."""

        def work(job: Job) -> Newsroom:
            from newsdesk.app import rescue_library  # start-up time

            newsroom = rescue_library(folder, self._progress(job))
            if job.cancelled.is_set():
                newsroom.close()
            return newsroom

        self._begin(work, self.rescued.emit)

    def repair(self, folder: Path, target: Path) -> None:
        """Make a new library of what can be read of a damaged one, in a folder that is missing or empty."""

        def work(job: Job) -> tuple[Path, Salvaged, Path | None]:
            from newsdesk.app import repair_library  # start-up time
            from newsdesk.ui.lost_words import write_list

            salvaged = repair_library(folder, target, self._progress(job))
            file = None
            if salvaged.lost:
                with suppress(OSError):  # it is shown as well
                    file = write_list(salvaged, target)
            return target, salvaged, file

        self._begin(work, lambda made: self.repaired.emit(*made))

    def cancel(self) -> None:
        """Stop; what was written is taken away again."""
        if self._job is not None:
            self._job.cancel()

    def _begin(self, work: Callable[[Job], T], tell: Callable[[T], None]) -> None:
        def done(value: T) -> None:
            self._job = None
            tell(value)

        self._job = self._session.background.run_long(work, done, self._broke, self._dropped)

    def _progress(self, job: Job) -> Progress:
        def progress(part: int, whole: int) -> None:
            job.check()
            self.progressed.emit(part, whole)

        return progress

    def _broke(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)

    def _dropped(self) -> None:
        self._job = None
        self.cancelled.emit()
