# SPDX-License-Identifier: GPL-3.0-or-later
"""«Популярное» kept from one proof to the next, for as long as nobody writes to the library.

Making it means ranking all articles of an edition by section and window: most of the work of a proof by far.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Lock

from newsdesk.domain.article import Language
from newsdesk.errors import NewsdeskError
from newsdesk.site.material import Ranking
from newsdesk.store.library_watch import LibraryWatch

Key = tuple[Language, tuple[str, ...], int]
"""The edition, its sections, and an article that stands in it against the rules (0: none)."""
_MOST = 12


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
