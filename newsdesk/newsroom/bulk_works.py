# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of any number of articles, in steps that hold nobody up: called off or killed, they are taken back or gone on
with from where they stood."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from newsdesk.domain.query import ListFilter
from newsdesk.domain.shelf import BulkChange, BulkState, BulkSummary, Former, Refused, Stage
from newsdesk.newsroom.bulk_changes import BulkDesk
from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.pace import Pace
from newsdesk.newsroom.reports import Progress, silent
from newsdesk.store.bulk_rows import PackedNumbers
from newsdesk.store.database import Database

_AT_MOST: Final = 400
_MOST_NAMED: Final = 20


class BulkWorks:
    """The last change of many: each step changes some articles and notes what they were, in one transaction."""

    def __init__(self, database: Database, who: str) -> None:
        self._database = database
        self._who = who

    def freeze(self, shown: ListFilter, besides: Iterable[int] = ()) -> Sequence[int]:
        """The articles of a list as it stands now, but for some, for a change that is to be of these whatever becomes
        of the list."""
        with self._database.read() as work:
            listed, left_out = work.bulk.listed(shown, self._who), frozenset(besides)
        return [key for key in listed if key not in left_out] if left_out else listed

    def begin(self, articles: Sequence[int], change: BulkChange) -> int:
        """Note what is to be done; `go_on` does it. The one before can be taken back no more."""
        # In the order of their numbers: the search index writes down what it has gathered whenever one is lower than
        # the one before, and neighbours share their pages.
        packed = PackedNumbers(sorted(set(articles)))
        with self._database.begin() as work:
            return work.bulk.begin(packed, change, self._who)

    def latest(self) -> BulkState | None:
        """The last change of many that is still remembered."""
        with self._database.read() as work:
            return work.bulk.latest()

    def go_on(self, key: int, progress: Progress = silent) -> Done[BulkSummary]:
        """Change what was not reached yet; its progress may call it off between two steps."""
        with self._database.read() as work:
            articles, state = work.bulk.articles(key), work.bulk.latest()
        if state is None or state.id != key:
            return Done(BulkSummary(key, 0, 0, ()), Changes())
        at, changed, refused, pace = state.reached, 0, list[Refused](), Pace(_AT_MOST)
        while at < len(articles):
            progress(at, len(articles))
            with self._database.begin() as work:
                desk = BulkDesk(work, self._who)
                outcomes = pace.taken(desk.changes(articles[at : at + pace.size], state.change))
                at += len(outcomes)
                formers = [each for each in outcomes if isinstance(each, Former)]
                work.bulk.step(key, at, formers, desk.forgotten)
            pace.end()
            changed += len(formers)
            refused += (each for each in outcomes if isinstance(each, Refused))
        with self._database.begin() as work:
            work.bulk.stage(key, Stage.DONE)
        return Done(BulkSummary(key, changed, len(refused), tuple(refused[:_MOST_NAMED])), Changes.everything())

    def take_back(self, key: int, progress: Progress = silent) -> Done[BulkSummary]:
        """Make all articles what they were before, the last steps first; what somebody changed since stays."""
        restored, refused, total, pace = 0, list[Refused](), 0, Pace(_AT_MOST)
        with self._database.begin() as work:
            state = work.bulk.latest()
            total = 0 if state is None else state.reached
            work.bulk.stage(key, Stage.UNDOING)
        while True:
            progress(restored + len(refused), max(total, 1))
            with self._database.begin() as work:
                step = work.bulk.last_step(key)
                if step is None:
                    work.bulk.forget(key)
                    break
                formers, rest = step.formers, max(0, len(step.formers) - pace.size)
                desk = BulkDesk(work, self._who, step.words)
                outcomes = pace.taken(desk.restorations(formers[rest:]))
                work.bulk.drop_step(key, step, (*formers[:rest], *formers[rest + len(outcomes) :]))
            pace.end()
            restored += sum(isinstance(each, Former) for each in outcomes)
            refused += (each for each in outcomes if isinstance(each, Refused))
        return Done(BulkSummary(key, restored, len(refused), tuple(refused[:_MOST_NAMED])), Changes.everything())
