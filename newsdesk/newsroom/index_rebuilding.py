# SPDX-License-Identifier: GPL-3.0-or-later
"""The search index made anew, or brought up to date, a step at a time: whoever writes meanwhile waits for one step,
and what ends in the middle goes on where it was."""

from __future__ import annotations

from collections.abc import Callable

from newsdesk.newsroom.reports import Progress, silent
from newsdesk.store.database import Database


def rebuild_index_of(database: Database, progress: Progress = silent) -> None:
    """Make the whole index anew."""
    with database.begin() as work:
        work.search.begin_anew()
    complete_index(database, progress)


def complete_index(database: Database, progress: Progress = silent) -> None:
    """Go on with an index that is not complete, or that an earlier program made; `progress` may call it off."""
    with database.read() as work:
        done, total = work.search.reached()
    while True:
        progress(min(done, total), total)
        with database.begin() as work:
            step = work.search.go_on()
        if not step:
            return
        done += step


def merge_index(database: Database, stepped: Callable[[], object] = lambda: None) -> None:
    """Put the pieces of the index together that many writes left; it may be called off, and is whole at any time."""
    more = anew = True
    while more:
        stepped()
        with database.begin() as work:
            more = work.search.merge(anew=anew)
        anew = False
