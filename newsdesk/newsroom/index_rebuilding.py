# SPDX-License-Identifier: GPL-3.0-or-later
"""The search index made anew, brought up to date, or put together, a step at a time: whoever writes meanwhile waits for
one step, and what ends in the middle goes on where it was."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from newsdesk.domain.article import Article
from newsdesk.errors import NewsdeskError
from newsdesk.newsroom.intake_reading import KIND, StemArticles
from newsdesk.newsroom.reports import Progress, silent
from newsdesk.store.database import Database
from newsdesk.store.search_stems import StemmedTexts
from newsdesk.workers import WorkerPool

# Fewer are stemmed sooner than processes are started.
_FEW: Final = 2000
_READ_AT_ONCE: Final = 100
_LEAST, _MOST = 5, 400
_LONG: Final = 0.04
"""Whoever writes beside a step waits for about so many seconds, the disk apart."""
_PAUSE: Final = 0.25
_MOST_STEMMERS: Final = 4
_SECONDS: Final = 600.0
_MEMORY_MB: Final = 2048

Stemmed = dict[int, tuple[Article, StemmedTexts]]


def rebuild_index_of(database: Database, progress: Progress = silent) -> None:
    """Make the whole index anew."""
    with database.begin() as work:
        work.search.begin_anew()
    complete_index(database, progress)


def complete_index(database: Database, progress: Progress = silent) -> None:
    """Go on with an index that is not complete, or that an earlier program made; `progress` may call it off."""
    with database.read() as work:
        done, total = work.search.reached()
        last = work.search.last()
    progress(min(done, total), total)
    steps = _Steps(database, done, total, progress)
    if total - done > _FEW:
        with WorkerPool(KIND, min(os.cpu_count() or 1, _MOST_STEMMERS), timeout=_SECONDS, memory_mb=_MEMORY_MB) as pool:
            for stemmed in _stemmed(database, pool, last):
                steps.take(stemmed)
    steps.take_rest()


class _Steps:
    """Writes to the index in transactions that are short on this machine, with room between them for others."""

    def __init__(self, database: Database, done: int, total: int, progress: Progress) -> None:
        self._database = database
        self._done = done
        self._total = total
        self._progress = progress
        self._limit = _LEAST

    def take(self, stemmed: Stemmed) -> None:
        """Bring as many articles up to date as these are."""
        left = len(stemmed)
        while left > 0 and (step := self._step(min(left, self._limit), stemmed)):
            left -= step

    def take_rest(self) -> None:
        """Bring all that is left up to date."""
        while self._step(self._limit, {}):
            pass

    def _step(self, limit: int, stemmed: Stemmed) -> int:
        with self._database.begin() as work:
            begun = time.thread_time()  # waiting for others, and for the disk, makes no step shorter
            step = work.search.go_on(limit, stemmed)
            work.finish()
            taken = time.thread_time() - begun
        if taken > _LONG:
            self._limit = max(_LEAST, self._limit // 2)
        elif limit == self._limit and taken < _LONG / 2:
            self._limit = min(_MOST, self._limit * 3 // 2)
        self._done += step
        self._progress(min(self._done, self._total), self._total)
        if step:
            time.sleep(_PAUSE * taken)
        return step


def _stemmed(database: Database, pool: WorkerPool, last: int) -> Iterator[Stemmed]:
    """The articles behind one, some at a time, with their stems as other processes find them."""
    parts: list[list[Article]] = []

    def asked() -> Iterator[tuple[StemArticles, Path]]:
        reached = last
        while True:
            with database.read() as work:
                values = work.search.behind(reached, _READ_AT_ONCE)
            if not values:
                return
            reached = values[-1].id
            parts.append(values)
            yield StemArticles(tuple(values)), database.folder

    for _, answer in pool.map(asked(), tuple[StemmedTexts, ...]):
        values = parts.pop(0)
        # What a process could not do is done where it is written.
        found: tuple[StemmedTexts, ...] = () if isinstance(answer, NewsdeskError) else answer
        yield {value.id: (value, texts) for value, texts in zip(values, found, strict=False)}


def merge_index(database: Database, stepped: Callable[[], object] = lambda: None) -> None:
    """Put the pieces of the index together that many writes left; it may be called off, and is whole at any time."""
    more = anew = True
    while more:
        stepped()
        with database.begin() as work:
            begun = time.thread_time()
            more = work.search.merge(anew=anew)
            taken = time.thread_time() - begun
        anew = False
        time.sleep(_PAUSE * taken)
