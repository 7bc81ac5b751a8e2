# SPDX-License-Identifier: GPL-3.0-or-later
"""The library that the window works on: opened, read and changed off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from newsdesk.errors import LibraryDamaged
from newsdesk.newsroom.changes import Changes
from newsdesk.ui.background import Background, Job
from newsdesk.ui.library_opening import LibraryOpening
from newsdesk.ui.long_work import LongWork, Words

if TYPE_CHECKING:
    from newsdesk.domain.salvage import Lost
    from newsdesk.newsroom.changes import Done
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.reports import Progress

T = TypeVar("T")
_DISK = "disk I/O error"
"""SQLite's word where the disk does not answer, which says nothing of what is on it."""


class Session(QObject):
    """An open library, or none yet; every signal comes on the GUI thread."""

    opened = Signal()
    """The library can be asked now."""
    closed = Signal()
    open_failed = Signal(object, object)
    """A folder (Path) could not be opened, for this reason (Exception)."""
    upgrading = Signal()
    """The library that is being opened is brought up to date first, which `long_work_started` tells too."""
    opening_stopped = Signal()
    """The library that was being brought up to date stays as it was, and no library is open."""
    changed = Signal(object)
    """A `Changes`: written here or by another program."""
    damaged = Signal(object)
    """The database of the open library turned out to be damaged (LibraryDamaged): told once."""
    failed = Signal(object)
    """Some work failed with this exception, and whoever asked has no place of their own to say so."""
    long_work_started = Signal(object)
    """A `LongWork` began."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.background = Background(self)
        self._newsroom: Newsroom | None = None
        self._opening: LibraryOpening | None = None
        self._found_damaged = False

    @property
    def newsroom(self) -> Newsroom:
        """The open library; only work off the GUI thread calls its methods."""
        assert self._newsroom is not None, "no library is open"  # noqa: S101 - callers wait for `opened`
        return self._newsroom

    @property
    def is_open(self) -> bool:
        """Whether a library is open."""
        return self._newsroom is not None

    @property
    def read_only(self) -> bool:
        """Whether the library can only be read."""
        return self._newsroom is not None and self._newsroom.read_only

    @property
    def lost(self) -> tuple[Lost, ...] | None:
        """What is lost of a damaged library of which all that can be read is open; None where nothing is wrong."""
        return None if self._newsroom is None else self._newsroom.lost

    @property
    def folder(self) -> Path:
        """Where the open library is."""
        return self.newsroom.folder

    @property
    def opening(self) -> Path | None:
        """The folder whose library is being opened."""
        return None if self._opening is None else self._opening.folder

    def open(self, folder: Path, *, read_only: bool = False) -> None:
        """Open the library in a folder; `opened`, `open_failed` or `opening_stopped` follows."""
        opening = LibraryOpening(folder, self)
        opening.upgrading.connect(lambda: self._tell_upgrade(opening))
        opening.opened.connect(self.take)
        opening.failed.connect(self._tell_not_opened)
        opening.stopped.connect(lambda: self._tell_stopped(opening))
        self._opening = opening
        opening.begin(self.background, read_only=read_only)

    def _tell_upgrade(self, opening: LibraryOpening) -> None:
        if self._opening is opening:
            self.upgrading.emit()
            self.long_work_started.emit(opening.work)

    def _tell_not_opened(self, error: Exception) -> None:
        opening, self._opening = self._opening, None
        if opening is not None:
            self.open_failed.emit(opening.folder, error)

    def _tell_stopped(self, opening: LibraryOpening) -> None:
        if self._opening is opening:  # else another library is on its way
            self._opening = None
            self.opening_stopped.emit()

    def take(self, newsroom: Newsroom) -> None:
        """Work on a library that was opened elsewhere; `opened` follows."""
        self._newsroom, self._opening, self._found_damaged = newsroom, None, False
        self.opened.emit()

    def release(self) -> None:
        """Let the library go, for another one: behind what the writer still has to do; no answer of it comes later."""
        newsroom, self._newsroom = self._newsroom, None
        if newsroom is not None:
            self.background.write(newsroom.close, None, self.failed.emit)
            self.closed.emit()

    def close(self) -> None:
        """Let the library and the threads go, once everything that was given to the writer is done."""
        self.background.close()
        if self._newsroom is not None:
            self._newsroom.close()
            self._newsroom = None
            self.closed.emit()

    def read(
        self,
        owner: QObject,
        work: Callable[[Newsroom], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[Exception], None] | None = None,
        key: str = "",
    ) -> Job:
        """Ask the library something; `done` is called on the GUI thread unless `owner` is gone by then.

        A later question of the same owner with the same `key` supersedes this one.
        """
        newsroom = self.newsroom
        whole_key = f"{id(owner)} {key}" if key else ""
        return self.background.read(
            lambda: work(newsroom),
            self._while_wanted(owner, newsroom, done),
            self._saying(owner, newsroom, failed),
            key=whole_key,
        )

    def write(
        self,
        owner: QObject,
        work: Callable[[Newsroom], Done[T]],
        done: Callable[[T], None] | None = None,
        *,
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Change the library; `changed` follows with what was touched, then `done` with the answer."""
        newsroom = self.newsroom
        tell = self._while_wanted(owner, newsroom, done) if done is not None else None

        def finished(answer: Done[T]) -> None:
            self._tell_changed(newsroom, answer.changes)
            if tell is not None:
                tell(answer.value)

        return self.background.write(lambda: work(newsroom), finished, self._saying(owner, newsroom, failed))

    def run_long(
        self,
        owner: QObject,
        title: Words,
        work: Callable[[Newsroom, Progress], Done[T]],
        done: Callable[[T], None],
        *,
        failed: Callable[[Exception], None] | None = None,
        stop_words: Words = "",
        counted: bool = False,
    ) -> LongWork:
        """Run work that takes long, beside the readers and the writer's queue, with progress and a way to stop.

        `work` gets a progress that raises when it was cancelled; what is done by then stays, and nothing is half done.
        """
        newsroom = self.newsroom
        shown = LongWork(title, self, stop_words, counted=counted)

        def run(job: Job) -> Done[T]:
            def progress(part: int, whole: int) -> None:
                job.check()
                shown.step(part, whole)

            return work(newsroom, progress)

        def finished(answer: Done[T]) -> None:
            shown.ended.emit()
            self._tell_changed(newsroom, answer.changes)
            tell(answer.value)

        def broke(error: Exception) -> None:
            shown.ended.emit()
            say(error)

        def dropped() -> None:
            shown.ended.emit()
            self._tell_changed(newsroom, Changes.everything())  # what was done before it stopped stays
            shown.dropped.emit()

        tell = self._while_wanted(owner, newsroom, done)
        say = self._saying(owner, newsroom, failed)
        self.long_work_started.emit(shown)  # first, so that nothing of it is done before anybody listens
        shown.given(self.background.run_long(run, finished, broke, dropped))
        return shown

    def _tell_changed(self, newsroom: Newsroom, changes: Changes) -> None:
        """Tell of a change, unless it was in a library that was left since."""
        if self._newsroom is newsroom:
            self.changed.emit(changes)

    def note_damage(self, error: Exception | None) -> None:
        """See whether an error means that the database of the open library is damaged; told once."""
        if (
            isinstance(error, LibraryDamaged)
            and self._newsroom is not None
            and error.path == self._newsroom.folder
            and error.detail != _DISK
            and not self._found_damaged
        ):
            self._found_damaged = True
            self.damaged.emit(error)

    def _saying(
        self, owner: QObject, newsroom: Newsroom, failed: Callable[[Exception], None] | None
    ) -> Callable[[Exception], None]:
        """What is done about a failure; damage to the library is told to everybody."""
        say = self._while_wanted(owner, newsroom, failed or self.failed.emit)

        def told(error: Exception) -> None:
            if self._newsroom is newsroom:
                self.note_damage(error)
            say(error)

        return told

    def _while_wanted(self, owner: QObject, newsroom: Newsroom, tell: Callable[[T], None]) -> Callable[[T], None]:
        """`tell`, as long as `owner` lives and the library is the one that was asked."""

        def told(value: T) -> None:
            if isValid(owner) and self._newsroom is newsroom:
                tell(value)

        return told
