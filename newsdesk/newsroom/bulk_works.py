# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of any number of articles, in steps that hold nobody up: called off or killed, they are taken back or gone on
with from where they stood."""

from __future__ import annotations

from time import monotonic
from typing import Final

from newsdesk.domain.shelf import BulkChange, BulkReport, BulkState, BulkSummary, Refused, Stage
from newsdesk.newsroom.bulk_changes import BulkDesk
from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.reports import Progress, silent
from newsdesk.store.database import Database

_STEP_SECONDS: Final = 0.03
_AT_MOST: Final = 50
_MOST_NAMED: Final = 20


class BulkWorks:
    """The last change of many: each step changes some articles and notes what they were, in one transaction."""

    def __init__(self, database: Database, who: str) -> None:
        self._database = database
        self._who = who

    def begin(self, articles: tuple[int, ...], change: BulkChange) -> int:
        """Note what is to be done; `go_on` does it. The one before can be taken back no more."""
        with self._database.begin() as work:
            return work.bulk.begin(tuple(dict.fromkeys(articles)), change, self._who)

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
        at, changed, refused = state.reached, 0, list[Refused]()
        while at < len(articles):
            progress(at, len(articles))
            with self._database.begin() as work:
                desk, report = BulkDesk(work, self._who), BulkReport((), ())
                ends = monotonic() + _STEP_SECONDS
                some = articles[at : at + _AT_MOST]
                for number in some:
                    one = desk.change([number], state.change)
                    report = BulkReport((*report.changed, *one.changed), (*report.refused, *one.refused))
                    at += 1
                    if monotonic() > ends:
                        break
                work.bulk.step(key, at, report.changed)
            changed += len(report.changed)
            refused += report.refused
        with self._database.begin() as work:
            work.bulk.stage(key, Stage.DONE)
        return Done(BulkSummary(key, changed, len(refused), tuple(refused[:_MOST_NAMED])), Changes.everything())

    def take_back(self, key: int, progress: Progress = silent) -> Done[BulkSummary]:
        """Make all articles what they were before, the last changed first; what somebody changed since stays."""
        restored, refused, total = 0, list[Refused](), 0
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
                reached, formers = step
                desk, ends, done = BulkDesk(work, self._who), monotonic() + _STEP_SECONDS, 0
                for former in reversed(formers):
                    one = desk.restore([former])
                    restored += len(one.changed)
                    refused += one.refused
                    done += 1
                    if monotonic() > ends:
                        break
                work.bulk.drop_step(key, reached, formers[: len(formers) - done])
        return Done(BulkSummary(key, restored, len(refused), tuple(refused[:_MOST_NAMED])), Changes.everything())
