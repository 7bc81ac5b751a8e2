# SPDX-License-Identifier: GPL-3.0-or-later
"""The course of an export: planned, made, stopped or failed, and planned again when the library changes."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.ui.exporting.work import ExportWork, Order, Outcome
from newsdesk.ui.long_work import Words
from newsdesk.ui.session import Session

_REPLAN_AFTER_MS = 600


class Stage(Enum):
    """What an export is at."""

    IDLE = "idle"
    PLANNING = "planning"
    PLANNED = "planned"
    EXPORTING = "exporting"
    STOPPING = "stopping"
    DONE = "done"
    FAILED = "failed"


class ExportCourse(QObject):
    """Goes from stage to stage; `order` tells at any time what is wanted."""

    stage_entered = Signal(object)
    """It is at this `Stage` now; what follows it tells what came of the one before."""
    planned = Signal()
    """`outcome` is what an export would do."""
    plan_failed = Signal(object)
    """There is no plan, for this reason (Exception)."""
    progressed = Signal(int, int)
    exported = Signal()
    """`outcome` is what the export did."""
    export_failed = Signal(object)
    """It broke off, for this reason (Exception)."""
    stopped = Signal()
    """It was called off; a plan of the rest follows."""

    def __init__(self, session: Session, order: Callable[[], Order], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._order = order
        self.stage = Stage.IDLE
        """What it is at."""
        self.outcome: Outcome | None = None
        """The plan or the result that is known."""
        self._work = ExportWork(session, self)
        self._soon = QTimer(self, interval=_REPLAN_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self._plan_again)
        self._work.planned.connect(self._take_plan)
        self._work.plan_failed.connect(self._fail_plan)
        self._work.progressed.connect(self._tell_progress)
        self._work.exported.connect(self._take_result)
        self._work.export_failed.connect(self._fail)
        self._work.stopped.connect(self._begin_anew)

    @property
    def exporting(self) -> bool:
        """Whether an export goes on, be it that it is being stopped."""
        return self._work.exporting

    def plan(self) -> None:
        """Find out what an export would do; while one goes on, nothing happens."""
        if not self.exporting and self._session.is_open:
            self._enter(Stage.PLANNING)
            self._work.plan(self._order())

    def plan_soon(self) -> None:
        """Look again after the library changed, without a word of it until the answer is there."""
        self._soon.start()

    def drop_plan(self) -> None:
        """Make no plan any more: nobody looks."""
        self._soon.stop()
        self._work.drop_plan()

    def export(self, title: Words) -> None:
        """Write the site as it was planned."""
        if self.stage in (Stage.PLANNED, Stage.DONE) and self.outcome is not None:
            self._enter(Stage.EXPORTING)
            self._work.export(self._order(), self.outcome.folder, title)

    def stop(self) -> None:
        """Stop the export between two files."""
        if self.stage is Stage.EXPORTING:
            self._enter(Stage.STOPPING)
            self._work.cancel()

    def forget(self) -> None:
        """Know of nothing: the library is another one."""
        self.outcome = None
        self._enter(Stage.IDLE)

    # -- what comes of it --------------------------------------------------------------------------------------------

    def _plan_again(self) -> None:
        if self.stage in (Stage.PLANNED, Stage.FAILED) and self._session.is_open:
            self._work.plan(self._order())

    def _take_plan(self, outcome: Outcome) -> None:
        if not self.exporting:
            self.outcome = outcome
            self._enter(Stage.PLANNED)
            self.planned.emit()

    def _fail_plan(self, error: Exception) -> None:
        if not self.exporting:
            self.outcome = None
            self._enter(Stage.FAILED)
            self.plan_failed.emit(error)

    def _tell_progress(self, part: int, whole: int) -> None:
        if self.stage in (Stage.PLANNING, Stage.EXPORTING):
            self.progressed.emit(part, whole)

    def _take_result(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self._enter(Stage.DONE)
        self.exported.emit()

    def _fail(self, error: Exception) -> None:
        self._enter(Stage.FAILED)
        self.export_failed.emit(error)

    def _begin_anew(self) -> None:
        self.stopped.emit()
        self._enter(Stage.IDLE)
        self.plan()

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        self.stage_entered.emit(stage)
