# SPDX-License-Identifier: GPL-3.0-or-later
"""The bin: what lies in it, and how it is emptied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from newsdesk.domain.backups import Reason
from newsdesk.newsroom.backups import BackupDesk
from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.manuscripts import ManuscriptDesk
from newsdesk.newsroom.pace import Pace
from newsdesk.newsroom.reports import Progress, silent
from newsdesk.store.database import Database

_AT_MOST: Final = 400


@dataclass(frozen=True, slots=True)
class BinContents:
    """How many articles lie in the bin, the headlines of some, and how many of them somebody works on."""

    articles: int
    headlines: tuple[str, ...]
    held: int


@dataclass(frozen=True, slots=True)
class Emptied:
    """How many articles are gone, and how many stay in the bin because somebody works on them."""

    removed: int
    held: int


class Bin:
    """Emptied after a backup, so that every article can be had back; photos and what was published stay."""

    def __init__(self, database: Database, backups: BackupDesk, manuscripts: ManuscriptDesk) -> None:
        self._database = database
        self._backups = backups
        self._manuscripts = manuscripts

    def contents(self, shown: int = 3) -> BinContents:
        """What lies in it, the last thrown first."""
        with self._database.read() as work:
            lying = work.emptying.binned()[::-1]
            found = [work.articles.get(each).headline for each in lying[:shown]]
        return BinContents(len(lying), tuple(found), len(self._manuscripts.held().intersection(lying)))

    def prepare(self, progress: Progress = silent) -> tuple[int, ...]:
        """What lies in it, once the backup is made from which all of that can be had back (what `Backups.make` raises);
        its progress may call that off."""
        with self._database.read() as work:
            lying = work.emptying.binned()
        if lying:
            self._backups.make(Reason.BULK, progress)
        return lying

    def remove(self, prepared: Sequence[int], progress: Progress = silent) -> Done[Emptied]:
        """Remove those of the `prepared` articles that still lie in it, in steps that hold nobody up.

        An article that is open in a window, or has text that was not saved, stays. Its progress may call it off between
        two steps: what was removed by then is gone, all else lies where it lay.
        """
        removed, at, held, pace = 0, 0, set[int](), Pace(_AT_MOST)
        while at < len(prepared):
            progress(at, len(prepared))
            step = prepared[at : at + pace.size]
            held |= self._manuscripts.held().intersection(step)
            free = [each for each in step if each not in held]
            gone = self._removed(free, pace) if free else []
            removed += sum(gone)
            at += len(step) if len(gone) == len(free) else step.index(free[len(gone)])
        return Done(Emptied(removed, len(held)), Changes.everything() if removed else Changes())

    def _removed(self, articles: Sequence[int], pace: Pace) -> list[bool]:
        """Of as many of the articles as there is time for, whether they were removed."""
        with self._database.begin() as work:
            gone = pace.taken(work.emptying.removals(articles))
        pace.end()
        return gone
