# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes of other windows and programs: noticed within a second, and told as if they were ours."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from newsdesk.newsroom.changes import Changes, Subject
from newsdesk.ui.session import Session

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.store.library_watch import Seen

LOOK_MS = 1_000
AT_ONCE = 3
"""How often in a row something new is told of a second after the last: from then on ever later."""
LONGEST = 8
"""How many seconds later at most, while an import writes on and on: all that is shown is asked for anew each time."""
UNSURE_SECONDS = 20.0
"""How long it may take to tell of what may have come from outside while this window wrote as well."""

_log = logging.getLogger(__name__)


class OutsideChanges(QObject):
    """Looks once a second, off the GUI thread, whether somebody else wrote; `session.changed` follows."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._tick)
        self._own_commits = 0
        self._told: set[int] = set()
        self._telling = self._failing = False
        self._unsure_since = 0.0
        self._in_a_row = self._passed_over = 0
        session.opened.connect(self._begin)
        session.closed.connect(self._timer.stop)
        session.changed.connect(self._hear)

    def _tick(self) -> None:
        if self._passed_over >= min(1 << max(0, self._in_a_row - AT_ONCE), LONGEST) - 1:
            self.look()
        else:
            self._passed_over += 1

    def look(self) -> None:
        """Look now."""
        self._passed_over = 0
        if self._session.is_open:
            self._session.read(self, _look, self._take, failed=self._failed, key="look")

    def _begin(self) -> None:
        self._own_commits = 0
        self._told.clear()
        self._unsure_since = 0.0
        self._in_a_row = 0
        self.look()
        self._timer.start()

    def _hear(self, changes: Changes) -> None:
        if not self._telling and changes.touches(Subject.ARTICLES):
            self._told |= changes.articles

    def _take(self, answer: tuple[Seen | None, int, int]) -> None:
        seen, before, after = answer
        self._failing = False
        # A commit of our own changes the same number that tells of those of others.
        ours = after != self._own_commits
        self._own_commits = before
        if seen is not None and not ours:
            self._tell(Changes(frozenset(Subject), frozenset(seen.versions if seen.all_named else ())))
        elif seen is not None:
            unknown = frozenset(seen.versions) - self._told
            self._unsure_since = self._unsure_since or time.monotonic()
            if unknown or not seen.all_named:
                self._tell(Changes(frozenset(Subject), unknown if seen.all_named else frozenset()))
        if seen is None:
            self._in_a_row = 0
        if seen is None and self._unsure_since and time.monotonic() - self._unsure_since > UNSURE_SECONDS:
            self._tell(Changes.everything())
        self._told.clear()

    def _tell(self, changes: Changes) -> None:
        if changes.subjects == frozenset(Subject):
            self._unsure_since = 0.0
        self._in_a_row += 1
        self._telling = True
        try:
            self._session.changed.emit(changes)
        finally:
            self._telling = False

    def _failed(self, error: Exception) -> None:
        """A look that fails is made again; whoever reads or writes says what is wrong with the library."""
        if not self._failing:
            _log.warning("the library could not be watched: %r", error)
        self._failing = True


def _look(newsroom: Newsroom) -> tuple[Seen | None, int, int]:
    desk = newsroom.manuscripts
    before = desk.commits
    seen = desk.watch.look()
    return seen, before, desk.commits
