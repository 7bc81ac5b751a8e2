# SPDX-License-Identifier: GPL-3.0-or-later
"""The bin: what lies in it, and how it is emptied."""

from __future__ import annotations

from dataclasses import dataclass

from newsdesk.domain.backups import Reason
from newsdesk.newsroom.backups import BackupDesk
from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.manuscripts import ManuscriptDesk
from newsdesk.newsroom.reports import Progress, silent
from newsdesk.store.database import Database


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

    def empty(self, progress: Progress = silent) -> Done[Emptied]:
        """Remove what lies in it; without the backup before nothing is removed (what `Backups.make` raises).

        An article that is open in a window, or has text that was not saved, stays. Its progress may call it all off.
        """
        with self._database.read() as work:
            if not work.emptying.binned():
                return Done(Emptied(0, 0), Changes())
        self._backups.make(Reason.BULK, progress)
        held = self._manuscripts.held()
        with self._database.begin() as work:
            lying = work.emptying.binned()
            removed = work.emptying.remove(each for each in lying if each not in held)
        return Done(Emptied(removed, len(lying) - removed), Changes.everything())
