# SPDX-License-Identifier: GPL-3.0-or-later
"""The site: what an export would do, did, and could not do."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from newsdesk.newsroom.changes import Changes
from newsdesk.ui.exporting.sheet import SheetParts, lay_out
from newsdesk.ui.exporting.words import COUNTED, plan_words, result_words, seconds_words
from newsdesk.ui.exporting.work import ExportWork, Order, Outcome
from newsdesk.ui.failures import ErrorText, error_text
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.wording import reason_text

_SIZE = (600, 680)
_REPLAN_AFTER_MS = 600


class Stage(Enum):
    """What the sheet is at."""

    IDLE = "idle"
    PLANNING = "planning"
    PLANNED = "planned"
    EXPORTING = "exporting"
    STOPPING = "stopping"
    DONE = "done"
    FAILED = "failed"


class ExportPanel(QWidget):
    """A sheet beside the window, or a page within it: nothing else has to wait for it."""

    article_chosen = Signal(int)
    """A blocked article should be shown in the editor."""
    place_chosen = Signal(int, object)
    """An article (id) and the `Finding` in it that should be mended."""
    save_all_wanted = Signal()
    """What is not saved yet should be, so that it is exported."""
    exported = Signal(object)
    """A site was written: an `ExportReport`."""
    closed = Signal()
    """The sheet was put away."""

    def __init__(
        self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setObjectName("exporting")
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._appearance = appearance
        self._pictures = pictures
        self._stage = Stage.IDLE
        self._outcome: Outcome | None = None
        self._unsaved: tuple[str, ...] = ()
        self._note = ""
        self._just_begun = False
        self._work = ExportWork(session, self)
        self._parts = SheetParts(appearance)
        self._replanning = QTimer(self)
        self._replanning.setSingleShot(True)
        self._replanning.setInterval(_REPLAN_AFTER_MS)
        lay_out(self, self._parts)
        self._connect()
        self._retranslate()
        self.resize(*_SIZE)

    # -- public ------------------------------------------------------------------------------------------------------

    @property
    def stage(self) -> Stage:
        """What the sheet is at."""
        return self._stage

    @property
    def outcome(self) -> Outcome | None:
        """The plan or the result that is shown."""
        return self._outcome

    def begin(self) -> None:
        """Show the sheet and make the plan at once; an export that goes on is shown as it is."""
        if not self._session.is_open:
            return
        window = self.parentWidget()
        if window is not None and not self.isVisible():
            self.move(window.geometry().center() - self.rect().center())
        self.show()
        self.raise_()
        self.activateWindow()
        if not self._work.exporting:
            self._note = ""
            self._just_begun = True
            self._plan()

    def set_unsaved(self, headlines: Sequence[str]) -> None:
        """Take the headlines of articles that are not saved."""
        if tuple(headlines) != self._unsaved:  # told after every edit
            self._unsaved = tuple(headlines)
            self._show_unsaved()

    @property
    def folder(self) -> Path:
        """The folder of the site."""
        return self._parts.folder.folder

    def choose_folder(self, folder: Path) -> None:
        """Export into another folder."""
        self._parts.folder.set_folder(folder)
        self._plan()

    def export(self) -> None:
        """Write the site as it was planned."""
        if self._stage not in (Stage.PLANNED, Stage.DONE) or self._outcome is None:
            return
        self._note = ""
        self._enter(Stage.EXPORTING)
        self._parts.progress.begin(self.tr("Preparing pages…"))
        self._work.export(self._order(), self._outcome.folder, lambda: self.tr("Exporting the site"))

    def stop(self) -> None:
        """Stop the export between two files."""
        if self._stage is Stage.EXPORTING:
            self._enter(Stage.STOPPING)
            self._work.cancel()

    # -- building ----------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        parts, work = self._parts, self._work
        work.planned.connect(self._planned)
        work.plan_failed.connect(self._plan_failed)
        work.progressed.connect(self._progressed)
        work.exported.connect(self._exported)
        work.export_failed.connect(self._export_failed)
        work.stopped.connect(self._stopped)
        parts.folder.folder_chosen.connect(self.choose_folder)
        parts.options.changed.connect(self._plan)
        parts.more.toggled.connect(parts.options.setVisible)
        parts.unsaved.button.clicked.connect(self.save_all_wanted)
        parts.blocked.article_chosen.connect(self.article_chosen)
        parts.blocked.place_chosen.connect(self.place_chosen)
        parts.go.clicked.connect(self.export)
        parts.stop.clicked.connect(self.stop)
        parts.close.clicked.connect(self.close)
        parts.open_folder.clicked.connect(lambda: self._open(""))
        parts.open_site.clicked.connect(lambda: self._open("index.html"))
        self._replanning.timeout.connect(self._replan)
        self._session.changed.connect(self._library_changed)
        self._session.opened.connect(self._library_opened)
        self._session.closed.connect(self._library_closed)
        self._appearance.changed.connect(self._draw_icons)

    # -- the plan ----------------------------------------------------------------------------------------------------

    def _order(self) -> Order:
        folder = self._parts.folder.folder
        known = folder if folder != Path() else None
        return Order(known, self._parts.options.full, self._parts.options.restamp)

    def _plan(self) -> None:
        if self._work.exporting or not self._session.is_open:
            return
        self._enter(Stage.PLANNING)
        self._parts.progress.begin(self.tr("Comparing the library with the folder of the site…"))
        if self._outcome is None:
            self._parts.states.show_loading()
        self._work.plan(self._order())

    def _replan(self) -> None:
        """Look again after the library changed, without a word of it until the answer is there."""
        if self.isVisible() and self._stage in (Stage.PLANNED, Stage.FAILED) and self._session.is_open:
            self._work.plan(self._order())

    def _planned(self, outcome: Outcome) -> None:
        if self._work.exporting:
            return
        if self._parts.folder.folder != outcome.folder:
            self._parts.folder.set_folder(outcome.folder)
        self._outcome = outcome
        self._enter(Stage.PLANNED)
        self._show_outcome()
        if self._just_begun and self._parts.go.isEnabled():
            self._parts.go.setFocus()  # Enter goes on with what was asked for
        self._just_begun = False

    def _plan_failed(self, error: Exception) -> None:
        if self._work.exporting:
            return
        self._outcome = None
        self._enter(Stage.FAILED)
        self._parts.folder.set_invalid(True)
        self._parts.states.show_error(error, self._plan)

    # -- the export --------------------------------------------------------------------------------------------------

    def _progressed(self, part: int, whole: int) -> None:
        if self._stage not in (Stage.PLANNING, Stage.EXPORTING):
            return
        known = self._outcome.report if self._outcome else None
        pictures = self._stage is Stage.EXPORTING and known is not None and whole != known.written + known.unchanged
        self._parts.progress.show_part(self.tr("Pictures") if pictures else self.tr("Files"), part, whole)

    def _exported(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self._enter(Stage.DONE)
        self._show_outcome()
        self.exported.emit(outcome.report)

    def _stopped(self) -> None:
        self._note = self.tr(
            "The export was stopped. Every file is whole, the old one or the new one; the next export does the rest."
        )
        self._enter(Stage.IDLE)
        self._plan()

    def _export_failed(self, error: Exception) -> None:
        text = error_text(error)
        safe = self.tr("Every file that was written is whole; the next export goes on from there.")
        self._enter(Stage.FAILED)
        self._parts.states.show_error(ErrorText(text.what, safe, text.todo), self._plan)

    # -- the library -------------------------------------------------------------------------------------------------

    def _library_changed(self, changes: Changes) -> None:
        if changes.subjects and self.isVisible():
            self._replanning.start()

    def _library_opened(self) -> None:
        self._forget()
        if self.isVisible():
            self._plan()

    def _library_closed(self) -> None:
        self._work.drop_plan()
        self._forget()
        self.hide()

    def _forget(self) -> None:
        self._outcome, self._unsaved, self._note = None, (), ""
        self._parts.folder.set_folder(Path())
        self._enter(Stage.IDLE)

    # -- showing -----------------------------------------------------------------------------------------------------

    def _enter(self, stage: Stage) -> None:
        self._stage = stage
        parts, busy = self._parts, stage in (Stage.EXPORTING, Stage.STOPPING)
        if stage is Stage.STOPPING:
            parts.progress.begin(self.tr("Finishing the file in hand…"))
        elif stage not in (Stage.PLANNING, Stage.EXPORTING):
            parts.progress.end()
        for widget in (parts.folder, parts.options, parts.more):
            widget.setEnabled(not busy)
        parts.folder.set_invalid(False)
        parts.stop.setVisible(busy)
        parts.stop.setEnabled(stage is Stage.EXPORTING)
        parts.go.setVisible(not busy and stage is not Stage.DONE)
        report = self._outcome.report if self._outcome else None
        parts.go.setEnabled(stage is Stage.PLANNED and report is not None and bool(report.written or report.removed))
        self._show_summary()

    def _show_outcome(self) -> None:
        outcome = self._outcome
        if outcome is None:
            return
        parts, report = self._parts, outcome.report
        parts.blocked.show_blocked(report.blocked)
        parts.blocked_head.setText(COUNTED.blocked(len(report.blocked)))
        parts.blocked_area.setVisible(bool(report.blocked))
        parts.plan.show_groups(outcome.groups)
        parts.plan_head.setText(self.tr("What was done") if self._stage is Stage.DONE else self.tr("What will be done"))
        parts.plan_area.setVisible(bool(outcome.groups))
        parts.trees.refresh()  # by itself it keeps the room of what was hidden
        remarks = [reason_text(*remark.split(": ", 1)) for remark in report.remarks]
        parts.remarks.say(". ".join(f"{each[:1].upper()}{each[1:]}" for each in remarks))
        if outcome.groups or report.blocked:
            parts.states.show_content()
        else:
            parts.states.show_empty(
                self.tr("Nothing to write"), self.tr("The site in this folder is as the library has it.")
            )
        self._show_summary()

    def _show_summary(self) -> None:
        parts, outcome = self._parts, self._outcome
        there = outcome is not None and outcome.site_there and self._stage in (Stage.PLANNED, Stage.DONE)
        parts.open_site.setVisible(there)
        parts.open_folder.setVisible(there)
        parts.note.say(self._note)
        if self._stage is Stage.DONE and outcome is not None:
            parts.title.setText(self.tr("The site is ready"))
            parts.summary.setText(f"{result_words(outcome.report)} · {seconds_words(outcome.report.seconds)}")
        else:
            parts.title.setText(self.tr("Export of the site"))
            planned = self._stage is Stage.PLANNED and outcome is not None
            parts.summary.setText(plan_words(outcome.report) if planned and outcome is not None else "")
        parts.summary.setVisible(bool(parts.summary.text()))
        self._show_unsaved()

    def _show_unsaved(self) -> None:
        if not self._unsaved or self._stage is Stage.DONE:
            self._parts.unsaved.say("")
            return
        self._parts.unsaved.say(COUNTED.unsaved(len(self._unsaved)), self.tr("Save all"))
        self._parts.unsaved.setToolTip("\n".join(self._unsaved[:20]))

    def _open(self, name: str) -> None:
        if self._outcome is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._outcome.folder / name)))

    def _draw_icons(self) -> None:
        if self.isVisible():
            self._parts.draw_icons()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Export of the site"))
        self.setAccessibleName(self.tr("Export of the site"))
        parts = self._parts
        parts.go.setText(self.tr("Export"))
        parts.stop.setText(self.tr("Stop"))
        parts.close.setText(self.tr("Close"))
        parts.more.setText(self.tr("More options"))
        parts.open_folder.setText(self.tr("Open folder"))
        parts.open_site.setText(self.tr("Open in browser"))
        self._show_outcome()
        self._show_summary()

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._draw_icons)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._work.drop_plan()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
