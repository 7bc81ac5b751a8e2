# SPDX-License-Identifier: GPL-3.0-or-later
"""Planning and exporting off the GUI thread, told in signals; a plan can be overtaken, an export stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.reports import ExportReport, Progress
from newsdesk.ui.background import Cancelled
from newsdesk.ui.exporting.folders import remember_folder, remembered_folder
from newsdesk.ui.exporting.plan import Group, grouped
from newsdesk.ui.long_work import LongWork, Words
from newsdesk.ui.session import Session

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom

_TOLD_EVERY = 0.05
"""Seconds between two signals of progress: a site has files by the ten thousand."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be exported: `folder` None means the one of the last export."""

    folder: Path | None = None
    full: bool = False
    restamp: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """A report, its files by kind, the folder it is about, and whether a site stands there that can be opened."""

    folder: Path
    report: ExportReport
    groups: tuple[Group, ...]
    site_there: bool


class ExportWork(QObject):
    """One plan or one export at a time."""

    planned = Signal(object)
    """An `Outcome`: what an export would do."""
    plan_failed = Signal(object)
    progressed = Signal(int, int)
    exported = Signal(object)
    """An `Outcome`: what the export did."""
    export_failed = Signal(object)
    stopped = Signal()
    """The export was called off, and nothing of it runs any more."""
    _ended = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._plan_number = 0
        self._running: LongWork | None = None
        self._ended.connect(self._export_ended)

    @property
    def exporting(self) -> bool:
        """Whether an export goes on, be it that it is being stopped."""
        return self._running is not None

    def plan(self, order: Order) -> None:
        """Find out what an export would do; a former plan that is still made is dropped."""
        self._plan_number += 1
        number = self._plan_number

        def look(part: int, whole: int) -> None:
            if number != self._plan_number:
                raise Cancelled
            self.progressed.emit(part, whole)

        def work(newsroom: Newsroom) -> Outcome:
            folder = order.folder or remembered_folder(newsroom.folder)
            return _outcome(newsroom, folder, order, _seldom(look), plan_only=True)

        self._session.read(self, work, self.planned.emit, failed=self.plan_failed.emit, key="plan")

    def drop_plan(self) -> None:
        """Make no plan any more."""
        self._plan_number += 1

    def export(self, order: Order, folder: Path, title: Words) -> None:
        """Write the site."""
        if self._running is not None:
            return
        self.drop_plan()
        begun = False

        def work(newsroom: Newsroom, progress: Progress) -> Done[Outcome]:
            nonlocal begun
            begun = True
            try:
                remember_folder(newsroom.folder, folder)
                return Done(_outcome(newsroom, folder, order, _seldom(progress), plan_only=False), Changes())
            finally:
                self._ended.emit()

        running = self._session.run_long(self, title, work, self._exported, failed=self._failed)
        running.progressed.connect(self.progressed)
        running.ended.connect(lambda: None if begun else self._export_ended())
        self._running = running

    def cancel(self) -> None:
        """Stop the export between two files."""
        if self._running is not None:
            self._running.cancel()

    def _exported(self, outcome: Outcome) -> None:
        self._running = None
        self.exported.emit(outcome)

    def _failed(self, error: Exception) -> None:
        self._running = None
        self.export_failed.emit(error)

    def _export_ended(self) -> None:
        """The export is over: where it was called off, nobody else tells."""
        job = self._running.job if self._running is not None else None
        if job is not None and job.cancelled.is_set():
            self._running = None
            self.stopped.emit()


def _outcome(newsroom: Newsroom, folder: Path, order: Order, progress: Progress, *, plan_only: bool) -> Outcome:
    report = newsroom.export(folder, full=order.full, restamp=order.restamp, plan_only=plan_only, progress=progress)
    return Outcome(folder, report, grouped(report.plan), (folder / "index.html").is_file())


def _seldom(progress: Callable[[int, int], None]) -> Progress:
    """A progress that is told no more often than anybody can see."""
    last, former = 0.0, 0

    def tell(part: int, whole: int) -> None:
        nonlocal last, former
        now = monotonic()
        if part >= whole or whole != former or now - last >= _TOLD_EVERY:
            last, former = now, whole
            progress(part, whole)

    return tell
