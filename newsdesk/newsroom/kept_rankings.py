# SPDX-License-Identifier: GPL-3.0-or-later
"""Rankings kept from one look to the next, for as long as nobody writes to the library.

Making «Популярное» means ranking all articles of an edition by section and window: most of the work of a proof by far.
The window of what is read most asks for the same few again and again.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from threading import Lock

from newsdesk.domain.article import Language
from newsdesk.domain.readership import Ranked, Window
from newsdesk.errors import NewsdeskError
from newsdesk.site.material import Ranking
from newsdesk.store.library_watch import LibraryWatch
from newsdesk.store.unit_of_work import UnitOfWork

Key = tuple[Language, tuple[str, ...], int]
"""The edition, its sections, and an article that stands in it against the rules (0: none)."""
_MOST = 12
_MOST_PLACES = 100


class KeptRankings:
    """Rankings by what they were made for; any thread may ask."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = Lock()
        self._watch: LibraryWatch | None = None
        self._minute = ""
        self._kept: dict[Key, Ranking] = {}

    def close(self) -> None:
        """Let go of the library."""
        if self._watch is not None:
            self._watch.close()

    def forget_old(self, now: datetime) -> None:
        """Drop everything if anything was written, or an embargo may have ended; before the library is read."""
        minute = now.isoformat(timespec="minutes")
        with self._lock:
            if self._changed() or minute != self._minute:
                self._kept.clear()
            self._minute = minute

    def get(self, key: Key, make: Callable[[], Ranking]) -> Ranking:
        """The ranking, made where it is not kept."""
        with self._lock:
            kept = self._kept.get(key)
        if kept is not None:
            return kept
        made = make()
        with self._lock:
            if self._watch is not None:
                if len(self._kept) >= _MOST:
                    self._kept.clear()
                self._kept[key] = made
        return made

    def _changed(self) -> bool:
        """Whether anybody wrote since this was asked last; where that cannot be told, always."""
        with suppress(NewsdeskError, OSError):
            if self._watch is None:
                self._watch = LibraryWatch(self._folder)
                return True
            return self._watch.look() is not None
        return True


class KeptPlaces:
    """What is read most, by what was asked; any thread may ask."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._state: tuple[object, ...] = ()
        self._kept: dict[tuple[object, ...], tuple[Ranked, ...]] = {}

    def of(
        self, work: UnitOfWork, window: Window, until: date, *, section: str | None = None, limit: int = 50
    ) -> tuple[Ranked, ...]:
        """The ranking as the library that is read has it, made where it is not kept."""
        state, asked = work.views.state(), (window, until, section, limit)
        with self._lock:
            if state == self._state and asked in self._kept:
                return self._kept[asked]
        made = work.views.ranking(window, until, section=section, limit=limit)
        with self._lock:
            if state != self._state or len(self._kept) >= _MOST_PLACES:
                self._state = state
                self._kept.clear()
            self._kept[asked] = made
        return made
