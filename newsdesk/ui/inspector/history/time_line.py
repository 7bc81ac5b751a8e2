# SPDX-License-Identifier: GPL-3.0-or-later
"""The revisions of an article as a time line: by days, and a row of saves in one go as one entry that can be opened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum, auto
from typing import Final
from zoneinfo import ZoneInfo

from newsdesk.domain.article import Revision

IN_ONE_GO: Final = timedelta(minutes=20)
"""A save that follows another by the same person sooner than this belongs to the same sitting."""


class EntryKind(Enum):
    """What an entry is."""

    DAY = auto()
    RUN = auto()
    STATE = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """A day, several saves in one go, or a state by itself; revisions newest first.

    `step` is how many signs came, None where the state before is not known; `inside` one that is shown of a run.
    """

    kind: EntryKind
    day: date
    revisions: tuple[Revision, ...] = ()
    step: int | None = None
    inside: bool = False
    expanded: bool = False


@dataclass(slots=True)
class _Run:
    day: date
    revisions: list[Revision]
    expanded: bool = False
    start: int = 0
    """Where its entries begin, its day among them."""

    def takes(self, revision: Revision, day: date) -> bool:
        """Whether an earlier revision belongs to the same sitting."""
        oldest = self.revisions[-1]
        plain = all(each.why == "saved" and not each.name for each in (oldest, revision))
        near = oldest.saved_at - revision.saved_at <= IN_ONE_GO
        return plain and near and day == self.day and revision.who == oldest.who


@dataclass(slots=True)
class TimeLine:
    """Entries of the revisions so far, which come newest first, a page at a time."""

    zone: ZoneInfo
    entries: list[Entry] = field(default_factory=list)
    _runs: list[_Run] = field(default_factory=list)

    @property
    def revisions(self) -> Iterator[Revision]:
        """All revisions, newest first."""
        return (revision for run in self._runs for revision in run.revisions)

    @property
    def oldest(self) -> Revision | None:
        """The earliest revision that is known."""
        return self._runs[-1].revisions[-1] if self._runs else None

    @property
    def opened(self) -> frozenset[int]:
        """Numbers of revisions whose runs are open."""
        return frozenset(each.number for run in self._runs if run.expanded for each in run.revisions)

    def add(self, revisions: Iterable[Revision], opened: frozenset[int] = frozenset()) -> int:
        """Take earlier revisions; from the answer on the entries are new."""
        first = max(len(self._runs) - 1, 0)
        for revision in revisions:
            day = revision.saved_at.astimezone(self.zone).date()
            if self._runs and self._runs[-1].takes(revision, day):
                self._runs[-1].revisions.append(revision)
            else:
                self._runs.append(_Run(day, [revision]))
        for run in self._runs[first:]:
            run.expanded = run.expanded or any(each.number in opened for each in run.revisions)
        return self._lay_out(first)

    def toggle(self, place: int) -> int:
        """Open or close the run that an entry is; from the answer on the entries are new."""
        number = next(at for at in reversed(range(len(self._runs))) if self._runs[at].start <= place)
        self._runs[number].expanded = not self._runs[number].expanded
        return self._lay_out(number)

    def place_of(self, number: int) -> int | None:
        """The entry that shows a revision: itself where it is open, else its run."""
        closed = None
        for place, entry in enumerate(self.entries):
            if any(each.number == number for each in entry.revisions):
                if entry.kind is EntryKind.STATE:
                    return place
                closed = place
        return closed

    def _lay_out(self, first: int) -> int:
        """Make the entries of the runs from one on anew."""
        start = self._runs[first].start if first < len(self._runs) else 0
        del self.entries[start:]
        for at in range(first, len(self._runs)):
            run = self._runs[at]
            run.start = len(self.entries)
            if at == 0 or self._runs[at - 1].day != run.day:
                self.entries.append(Entry(EntryKind.DAY, run.day))
            below = self._runs[at + 1].revisions[0] if at + 1 < len(self._runs) else None
            self.entries += _entries(run, below)
        return start


def _entries(run: _Run, below: Revision | None) -> Iterator[Entry]:
    states = tuple(run.revisions)
    if len(states) > 1:
        step = None if below is None else states[0].signs - below.signs
        yield Entry(EntryKind.RUN, run.day, states, step, expanded=run.expanded)
        if not run.expanded:
            return
    for state, before in zip(states, (*states[1:], below), strict=True):
        step = None if before is None else state.signs - before.signs
        yield Entry(EntryKind.STATE, run.day, (state,), step, inside=len(states) > 1)
