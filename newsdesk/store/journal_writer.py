# SPDX-License-Identifier: GPL-3.0-or-later
"""The journal's own thread: whoever types hands a step over and goes on; it is on disk a moment later."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Final

from newsdesk.store.journal import Presence
from newsdesk.store.journal_batches import BatchWriter, Entry, Ground, Waiting, Work

BATCH_SECONDS: Final = 0.02
"""How long a step waits for others to reach the disk with it: as long as the edits of one key may take."""
RETRY_SECONDS: Final = 3.0
BEAT_SECONDS: Final = 10.0

_log = logging.getLogger(__name__)


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
        self.batches = BatchWriter(folder, writer, lambda: self._say(self.replaced))
        """What brings them to the disk, on the thread alone."""
        self._batch = batch_seconds
        self._retry = retry_seconds
        self._waiting: deque[Waiting] = deque()
        self._changed = threading.Condition()
        self._hurry = self._closing = self._present = False
        self._error: Exception | None = None
        self._working = 0
        self._oldest = 0.0
        self.longest_wait = 0.0
        """The most seconds that a step was on its way to the disk."""
        self._failures = 0
        self._thread = threading.Thread(target=self._serve, name="newsdesk journal", daemon=True)
        self._thread.start()

    # -- from any thread, at once ------------------------------------------------------------------------------------

    def append(self, article: int, version: int, pack: Callable[[], bytes]) -> Entry:
        """Have a step kept that was made of that saved version of the article."""
        entry = Entry(article, version, pack)
        self._put(entry, None)
        return entry

    def saved(self, article: int, mark: Entry | None, version: int, ground: Ground | None = None) -> None:
        """Note that a save holds everything up to and with `mark` (all, where it is None).

        Later steps go on from the version that it made; `ground` is kept before the first of them.
        """
        self._put(None, lambda journal: self.batches.note_saved(journal, article, mark, version, ground))

    def anew(self, article: int, version: int, pack: Callable[[], bytes]) -> None:
        """Let this one step stand in the place of all others of the article."""
        entry = Entry(article, version, pack)
        self._put(entry, lambda journal: self.batches.begin_anew(journal, entry))

    def enter(self, presence: Presence) -> None:
        """Note that this window has an article open."""
        self._present = True
        self._put(None, lambda journal: self.batches.enter(journal, presence))

    def leave(self, article: int) -> None:
        """Note that this window has an article open no more."""
        self._put(None, lambda journal: self.batches.leave(journal, article))

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

    def _put(self, entry: Entry | None, work: Work | None) -> None:
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
            error = self.batches.write(batch)
            if error is None:
                self._note_written(batch)
            with self._changed:
                self._working = 0
                if error is not None:
                    self._failures += 1
                    self._waiting.extendleft(reversed(batch))
                self._changed.notify_all()
            self._tell(error)
            if error is not None and not self._pause():
                return
        self.batches.close()

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

    def _note_written(self, batch: list[Waiting]) -> None:
        now = time.monotonic()
        for entry, _ in batch:
            if entry is not None:
                self.longest_wait = max(self.longest_wait, now - entry.handed_over)
                entry.on_disk.set()

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
