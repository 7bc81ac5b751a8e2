# SPDX-License-Identifier: GPL-3.0-or-later
"""The journal's own thread: whoever types hands a step over and goes on; it is on disk a moment later."""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from newsdesk.errors import DiskFull, FileUnwritable, LibraryDamaged, LibraryMissing, NewsdeskError
from newsdesk.store.damaged_journal import mend_journal
from newsdesk.store.journal import MOST_AT_ONCE, Journal, Presence
from newsdesk.store.journal_log import JournalLog
from newsdesk.store.photo_files import PhotoFiles
from newsdesk.store.schema import DATABASE_FILE

BATCH_SECONDS: Final = 0.02
"""How long a step waits for others to reach the disk with it: as long as the edits of one key may take."""
RETRY_SECONDS: Final = 3.0
BEAT_SECONDS: Final = 10.0

_log = logging.getLogger(__name__)


@dataclass(eq=False)
class Entry:
    """A step on its way to the disk; `sequence` is its number once it is there.

    `pack` is called on the journal's thread, so that whoever types does not wait for it.
    """

    article: int
    version: int
    pack: Callable[[], bytes]
    at: datetime = field(default_factory=lambda: datetime.now(UTC))
    sequence: int = 0
    on_disk: threading.Event = field(default_factory=threading.Event)
    handed_over: float = field(default_factory=time.monotonic)


_Work = Callable[[Journal], None]
_Waiting = tuple[Entry | None, _Work | None]
"""A step, some other work, or a step with more to it than being added."""


def _packed(entry: Entry) -> bytes | None:
    """The step; None where it cannot be packed: a mistake of ours must not keep those behind it from the disk."""
    try:
        return entry.pack()
    except Exception:
        _log.exception("a step could not be packed")
        return None


class JournalWriter:
    """Keeps steps of one window (`writer`) in the journal of a library, in the order in which they came.

    `failed` is told on the writer's thread what keeps the steps from the disk, and None once they are there after all;
    meanwhile they stay in memory and are tried again. `replaced` is told that the file was another one suddenly: what
    was in the former is lost, and everything unsaved should be written anew.
    """

    def __init__(
        self,
        folder: Path,
        writer: str,
        *,
        failed: Callable[[Exception | None], None] = lambda _: None,
        replaced: Callable[[], None] = lambda: None,
        batch_seconds: float = BATCH_SECONDS,
        retry_seconds: float = RETRY_SECONDS,
    ) -> None:
        self.writer = writer
        self.failed = failed
        self.replaced = replaced
        self._folder = folder
        self._batch = batch_seconds
        self._retry = retry_seconds
        self._waiting: deque[_Waiting] = deque()
        self._changed = threading.Condition()
        self._hurry = self._closing = self._present = False
        self._error: Exception | None = None
        self._working = 0
        self._oldest = 0.0
        self.longest_wait = 0.0
        """The most seconds that a step was on its way to the disk."""
        self._journal: Journal | None = None
        self._journal_log: JournalLog | None = None
        self._opened_once = self._in_library = False
        self._failures = 0
        self._entered: dict[int, Presence] = {}
        # What the next step of an article goes on from, since whoever hands it over may not know of the save yet.
        self._versions: dict[int, int] = {}
        self._grounds: dict[int, Callable[[], bytes | None]] = {}
        self._thread = threading.Thread(target=self._serve, name="newsdesk journal", daemon=True)
        self._thread.start()

    # -- from any thread, at once ------------------------------------------------------------------------------------

    def append(self, article: int, version: int, pack: Callable[[], bytes]) -> Entry:
        """Have a step kept that was made of that saved version of the article."""
        entry = Entry(article, version, pack)
        self._put(entry, None)
        return entry

    def saved(
        self, article: int, mark: Entry | None, version: int, ground: Callable[[], bytes | None] | None = None
    ) -> None:
        """Note that a save holds everything up to and with `mark` (all, where it is None).

        Later steps go on from the version that it made; `ground` is kept before the first of them.
        """

        def work(journal: Journal) -> None:
            up_to = (1 << 62) if mark is None else mark.sequence
            journal.forget(article, up_to, writer=self.writer)
            self._versions[article] = version
            self._grounds.pop(article, None)
            if ground is not None:
                self._grounds[article] = ground
            if journal.go_on_from(article, self.writer, version):
                self._write_ground(journal, article)

        self._put(None, work)

    def anew(self, article: int, version: int, pack: Callable[[], bytes]) -> None:
        """Let this one step stand in the place of all others of the article."""
        entry = Entry(article, version, pack)

        def work(journal: Journal) -> None:
            journal.forget(article, 1 << 62, writer=self.writer)
            self._write(journal, entry)

        self._put(entry, work)

    def enter(self, presence: Presence) -> None:
        """Note that this window has an article open."""
        self._present = True
        self._entered[presence.article] = presence
        self._put(None, lambda journal: journal.enter(presence))

    def leave(self, article: int) -> None:
        """Note that this window has an article open no more."""
        self._entered.pop(article, None)
        self._put(None, lambda journal: journal.leave(self.writer, article))

    def flush(self) -> None:
        """Let what waits go to the disk now; does not wait for it."""
        with self._changed:
            self._hurry = True
            self._changed.notify_all()

    def listen(self, failed: Callable[[Exception | None], None], replaced: Callable[[], None]) -> None:
        """Tell somebody else from now on; at once, where something fails already."""
        self.failed, self.replaced = failed, replaced
        if self._error is not None:
            failed(self._error)

    @property
    def empty(self) -> bool:
        """Whether everything is on disk."""
        with self._changed:
            return not self._waiting and not self._working

    # -- waiting -----------------------------------------------------------------------------------------------------

    def wait(self, seconds: float) -> bool:
        """Flush and wait until everything is on disk; False where it was not in time."""
        end = time.monotonic() + seconds
        failures = self._failures
        self.flush()
        with self._changed:
            while self._waiting or self._working:
                left = end - time.monotonic()
                if left <= 0 or self._failures > failures + 1 or not self._thread.is_alive():
                    return False
                self._changed.wait(min(left, 0.05))
                self._hurry = self._hurry or bool(self._waiting)
        return True

    def close(self, seconds: float = 5.0) -> bool:
        """Write down what waits, say that this window is gone, and end; False where something could not be written."""
        with self._changed:
            closed = self._closing
        if not closed and self._present:
            self._put(None, lambda journal: journal.leave(self.writer))
        written = self.wait(seconds)
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join(seconds)
        return written

    # -- the thread --------------------------------------------------------------------------------------------------

    def _put(self, entry: Entry | None, work: _Work | None) -> None:
        with self._changed:
            first = not self._waiting
            if first:
                self._oldest = time.monotonic()
            self._waiting.append((entry, work))
            if first:  # whoever waits for more to come ends by the clock: a call for each takes the turn of who types
                self._changed.notify_all()

    def _serve(self) -> None:
        while self._gather():
            with self._changed:
                batch = list(self._waiting)
                self._waiting.clear()
                self._working = len(batch)
            error = self._try(batch)
            with self._changed:
                self._working = 0
                if error is not None:
                    self._failures += 1
                    self._waiting.extendleft(reversed(batch))
                self._changed.notify_all()
            self._tell(error)
            if error is not None and not self._pause():
                return
        self._let_go()

    def _gather(self) -> bool:
        """Wait for something to write, and then a moment for more; False when it is time to end."""
        with self._changed:
            while not self._waiting and not self._closing:
                if not self._changed.wait(BEAT_SECONDS) and self._present:
                    self._waiting.append((None, lambda journal: journal.beat(self.writer)))
            # What came while others were written has waited already: a slow disk adds to nobody's patience.
            end = self._oldest + self._batch
            while not self._hurry and not self._closing and (left := end - time.monotonic()) > 0:
                self._changed.wait(left)
            self._hurry = False
            return bool(self._waiting)

    def _try(self, batch: list[_Waiting]) -> Exception | None:
        error = self._written_or_taken_back(batch)
        if isinstance(error, DiskFull) and PhotoFiles(self._folder).give_back():
            error = self._written_or_taken_back(batch)
        if error is not None:
            return error
        now = time.monotonic()
        for entry, _ in batch:
            if entry is not None:
                self.longest_wait = max(self.longest_wait, now - entry.handed_over)
                entry.on_disk.set()
        return None

    def _written_or_taken_back(self, batch: list[_Waiting]) -> Exception | None:
        versions, grounds = dict(self._versions), dict(self._grounds)
        error = self._written(batch)
        if error is not None:
            self._versions, self._grounds = versions, grounds
        return error

    def _written(self, batch: list[_Waiting]) -> Exception | None:
        try:
            journal = self._open()
            keys = [entry for entry, work in batch if entry is not None and work is None]
            if len(keys) == len(batch) <= MOST_AT_ONCE and not self._grounds:
                # Typing is this alone. Each statement asks for Python's lock anew, which others may be slow to give.
                self._write_at_once(journal, keys)
            else:
                self._write_together(journal, batch)
            if self._journal_log is not None:
                self._journal_log.committed()
            if not journal.in_place:
                raise FileUnwritable(self._folder, "journal.db is gone")  # noqa: TRY301 - told as any other failure
        except NewsdeskError as error:
            self._mend(error)
            return error
        except Exception as error:
            _log.exception("the journal could not be written")
            return error
        return None

    def _mend(self, error: NewsdeskError) -> None:
        """Have a new journal for the next try where this one is damaged."""
        if isinstance(error, LibraryDamaged):
            try:
                mended = mend_journal(self._folder, datetime.now(UTC))
            except (NewsdeskError, sqlite3.Error):
                _log.exception("the journal could not be mended")
            else:
                _log.warning("the journal was damaged: %s", mended)

    def _open(self) -> Journal:
        """The journal, opened anew where its file went away under it."""
        if self._journal is not None and not self._journal.in_place:
            self._let_go()
        if self._journal is None:
            if self._in_library and not (self._folder / DATABASE_FILE).is_file():
                raise LibraryMissing(self._folder)  # a journal where no library is would be found by nobody
            self._journal = Journal(self._folder)
            self._journal_log = self._journal.log()
            self._in_library = (self._folder / DATABASE_FILE).is_file()
            if self._opened_once:
                for presence in list(self._entered.values()):
                    self._journal.enter(presence)
                self._say(self.replaced)
            self._opened_once = True
        return self._journal

    def _let_go(self) -> None:
        if self._journal_log is not None:
            self._journal_log.close()
        if self._journal is not None:
            self._journal.close()
        self._journal = self._journal_log = None

    def _write(self, journal: Journal, entry: Entry) -> None:
        step = _packed(entry)
        if step is not None:
            self._write_ground(journal, entry.article)
            entry.sequence = journal.append(
                entry.article, step, writer=self.writer, version=self._version(entry), at=entry.at
            )

    def _write_together(self, journal: Journal, batch: list[_Waiting]) -> None:
        with journal.together():
            for entry, work in batch:
                if work is not None:
                    work(journal)
                elif entry is not None:
                    self._write(journal, entry)

    def _write_at_once(self, journal: Journal, entries: list[Entry]) -> None:
        packed = [(entry, step) for entry in entries if (step := _packed(entry)) is not None]
        rows = [(entry.article, entry.at, step, self._version(entry)) for entry, step in packed]
        for (entry, _), sequence in zip(packed, journal.append_all(rows, writer=self.writer), strict=True):
            entry.sequence = sequence

    def _version(self, entry: Entry) -> int:
        return max(entry.version, self._versions.get(entry.article, 0))

    def _write_ground(self, journal: Journal, article: int) -> None:
        ground = self._grounds.pop(article, None)
        step = None if ground is None else ground()
        if step is not None:
            journal.append(article, step, writer=self.writer, version=self._versions[article])

    def _tell(self, error: Exception | None) -> None:
        if error is not None or self._error is not None:
            self._error = error
            self._say(lambda: self.failed(error))

    def _say(self, tell: Callable[[], None]) -> None:
        """Tell the window; one that is gone must not take this thread along."""
        try:
            tell()
        except Exception:
            _log.exception("nobody hears what the journal says")

    def _pause(self) -> bool:
        """Wait before the next try, unless somebody is in a hurry; False when it is time to end."""
        with self._changed:
            if not self._closing:
                self._hurry = False
                self._changed.wait_for(lambda: self._hurry or self._closing, self._retry)
            return not self._closing
