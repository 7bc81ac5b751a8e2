# SPDX-License-Identifier: GPL-3.0-or-later
"""The site: what an export would do, did, and could not do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from newsdesk.newsroom.changes import Changes
from newsdesk.ui.exporting.course import ExportCourse
from newsdesk.ui.exporting.course import Stage as Stage
from newsdesk.ui.exporting.sheet import SheetParts, lay_out
from newsdesk.ui.exporting.words import COUNTED, plan_words, result_words, seconds_words
from newsdesk.ui.exporting.work import Order, Outcome
from newsdesk.ui.failures import ErrorText, error_text
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.wording import reason_text

_SIZE = (600, 680)


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

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setObjectName("exporting")
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._appearance = appearance
        self._unsaved: tuple[str, ...] = ()
        self._note = ""
        self._just_begun = False
        self._course = ExportCourse(session, self._order, self)
        self._parts = SheetParts(appearance)
        lay_out(self, self._parts)
        self._connect()
        self._retranslate()
        self.resize(*_SIZE)

    # -- public ------------------------------------------------------------------------------------------------------

    @property
    def stage(self) -> Stage:
        """What the sheet is at."""
        return self._course.stage

    @property
    def outcome(self) -> Outcome | None:
        """The plan or the result that is shown."""
        return self._course.outcome

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
        if not self._course.exporting:
            self._note = ""
            self._just_begun = True
            self._course.plan()

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
        self._course.plan()

    def export(self) -> None:
        """Write the site as it was planned."""
        self._course.export(lambda: self.tr("Exporting the site"))

    def stop(self) -> None:
        """Stop the export between two files."""
        self._course.stop()

    # -- building ----------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        parts, course = self._parts, self._course
        course.stage_entered.connect(self._show_stage)
        course.planned.connect(self._show_plan)
        course.plan_failed.connect(self._show_plan_failure)
        course.progressed.connect(self._show_progress)
        course.exported.connect(self._show_result)
        course.export_failed.connect(self._show_failure)
        course.stopped.connect(self._note_stop)
        parts.folder.folder_chosen.connect(self.choose_folder)
        parts.options.changed.connect(course.plan)
        parts.more.toggled.connect(parts.options.setVisible)
        parts.unsaved.button.clicked.connect(self.save_all_wanted)
        parts.blocked.article_chosen.connect(self.article_chosen)
        parts.blocked.place_chosen.connect(self.place_chosen)
        parts.go.clicked.connect(self.export)
        parts.stop.clicked.connect(self.stop)
        parts.close.clicked.connect(self.close)
        parts.open_folder.clicked.connect(lambda: self._open(""))
        parts.open_site.clicked.connect(lambda: self._open("index.html"))
        self._session.changed.connect(self._library_changed)
        self._session.opened.connect(self._library_opened)
        self._session.closed.connect(self._library_closed)
        self._appearance.changed.connect(self._draw_icons)

    def _order(self) -> Order:
        folder = self._parts.folder.folder
        known = folder if folder != Path() else None
        return Order(known, self._parts.options.full, self._parts.options.restamp)

    # -- the library -------------------------------------------------------------------------------------------------

    def _library_changed(self, changes: Changes) -> None:
        if changes.subjects and self.isVisible():
            self._course.plan_soon()

    def _library_opened(self) -> None:
        self._forget()
        if self.isVisible():
            self._course.plan()

    def _library_closed(self) -> None:
        self._course.drop_plan()
        self._forget()
        self.hide()

    def _forget(self) -> None:
        self._unsaved, self._note = (), ""
        self._parts.folder.set_folder(Path())
        self._course.forget()

    # -- showing -----------------------------------------------------------------------------------------------------

    def _show_stage(self, stage: Stage) -> None:
        parts, busy = self._parts, stage in (Stage.EXPORTING, Stage.STOPPING)
        under_way = self._under_way(stage)
        if under_way:
            parts.progress.begin(under_way)
        else:
            parts.progress.end()
        for widget in (parts.folder, parts.options, parts.more):
            widget.setEnabled(not busy)
        parts.folder.set_invalid(False)
        parts.stop.setVisible(busy)
        parts.stop.setEnabled(stage is Stage.EXPORTING)
        parts.go.setVisible(not busy and stage is not Stage.DONE)
        report = self.outcome.report if self.outcome else None
        parts.go.setEnabled(stage is Stage.PLANNED and report is not None and bool(report.written or report.removed))
        if stage is Stage.PLANNING and self.outcome is None:
            parts.states.show_loading()
        if stage is Stage.EXPORTING:
            self._note = ""
        self._show_summary()

    def _under_way(self, stage: Stage) -> str:
        """What is done at a stage that takes its time; nothing for the others."""
        if stage is Stage.PLANNING:
            return self.tr("Comparing the library with the folder of the site…")
        if stage is Stage.EXPORTING:
            return self.tr("Preparing pages…")
        return self.tr("Finishing the file in hand…") if stage is Stage.STOPPING else ""

    def _show_progress(self, part: int, whole: int) -> None:
        known = self.outcome.report if self.outcome else None
        pictures = self.stage is Stage.EXPORTING and known is not None and whole != known.written + known.unchanged
        self._parts.progress.show_part(self.tr("Pictures") if pictures else self.tr("Files"), part, whole)

    def _show_plan(self) -> None:
        if self.outcome is not None and self._parts.folder.folder != self.outcome.folder:
            self._parts.folder.set_folder(self.outcome.folder)
        self._show_outcome()
        if self._just_begun and self._parts.go.isEnabled():
            self._parts.go.setFocus()  # Enter goes on with what was asked for
        self._just_begun = False

    def _show_plan_failure(self, error: Exception) -> None:
        self._parts.folder.set_invalid(True)
        self._parts.states.show_error(error, self._course.plan)

    def _show_result(self) -> None:
        self._show_outcome()
        if self.outcome is not None:
            self.exported.emit(self.outcome.report)

    def _show_failure(self, error: Exception) -> None:
        text = error_text(error)
        safe = self.tr("Every file that was written is whole; the next export goes on from there.")
        self._parts.states.show_error(ErrorText(text.what, safe, text.todo), self._course.plan)

    def _note_stop(self) -> None:
        self._note = self.tr(
            "The export was stopped. Every file is whole, the old one or the new one; the next export does the rest."
        )

    def _show_outcome(self) -> None:
        outcome = self.outcome
        if outcome is None:
            return
        parts, report = self._parts, outcome.report
        parts.blocked.show_blocked(report.blocked)
        parts.blocked_head.setText(COUNTED.blocked(len(report.blocked)))
        parts.blocked_area.setVisible(bool(report.blocked))
        parts.plan.show_groups(outcome.groups)
        parts.plan_head.setText(self.tr("What was done") if self.stage is Stage.DONE else self.tr("What will be done"))
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
        parts, outcome = self._parts, self.outcome
        there = outcome is not None and outcome.site_there and self.stage in (Stage.PLANNED, Stage.DONE)
        parts.open_site.setVisible(there)
        parts.open_folder.setVisible(there)
        parts.note.say(self._note)
        if self.stage is Stage.DONE and outcome is not None:
            parts.title.setText(self.tr("The site is ready"))
            parts.summary.setText(f"{result_words(outcome.report)} · {seconds_words(outcome.report.seconds)}")
        else:
            parts.title.setText(self.tr("Export of the site"))
            planned = self.stage is Stage.PLANNED and outcome is not None
            parts.summary.setText(plan_words(outcome.report) if planned and outcome is not None else "")
        parts.summary.setVisible(bool(parts.summary.text()))
        self._show_unsaved()

    def _show_unsaved(self) -> None:
        if not self._unsaved or self.stage is Stage.DONE:
            self._parts.unsaved.say("")
            return
        self._parts.unsaved.say(COUNTED.unsaved(len(self._unsaved)), self.tr("Save all"))
        self._parts.unsaved.setToolTip("\n".join(self._unsaved[:20]))

    def _open(self, name: str) -> None:
        if self.outcome is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.outcome.folder / name)))

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
            self._course.drop_plan()
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
