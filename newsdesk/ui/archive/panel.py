# SPDX-License-Identifier: GPL-3.0-or-later
"""The archive by its calendar: years, months, weeks, days, each with its number of articles."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from newsdesk.domain.query import ListFilter
from newsdesk.domain.weeks import week_of
from newsdesk.ui.archive.calendar_grid import CalendarGrid
from newsdesk.ui.archive.counts import ArchiveCounts
from newsdesk.ui.archive.foot import ArchiveFoot
from newsdesk.ui.archive.go_field import GoField
from newsdesk.ui.archive.head import ArchiveHead
from newsdesk.ui.archive.issues import WeekIssues
from newsdesk.ui.archive.menu import ArchiveMenu
from newsdesk.ui.archive.pages import Scale, page_holding, page_within
from newsdesk.ui.failures import error_text
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID

_NEW_DAY_MS = 60_000


class ArchivePanel(QWidget):
    """The archive by its calendar."""

    day_chosen = Signal(object)
    """A day, week, month or year (YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Www) to filter by, or None for no filter."""

    def __init__(
        self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("archive")
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.session = session
        self._pictures = pictures
        self._chosen: str | None = None
        self._placed = False
        self._failure: Exception | None = None
        self._counts = ArchiveCounts(session, self)
        self._issues = WeekIssues(session, self)
        self.grid = CalendarGrid(appearance)
        self.setFocusProxy(self.grid)
        self.go_field = GoField(lambda: (self._shown_date(), self._counts.today()))
        self._head = ArchiveHead(appearance, self.grid.page)
        self._foot = ArchiveFoot(appearance, self.grid, self._counts)
        self.menu = ArchiveMenu(self, self._counts)
        self._build()
        self._connect()
        self._retranslate()

    # -- public ------------------------------------------------------------------------------------------------------

    @property
    def day(self) -> str | None:
        """The year, month, week or day that is chosen."""
        return self._chosen

    def set_filter(self, shown: ListFilter) -> None:
        """Count what the list shows, and show the day that it is of; nothing is emitted."""
        self._counts.set_filter(shown)
        self._issues.set_filter(shown)
        self.set_day(shown.day)

    def set_day(self, day: str | None) -> None:
        """Show what the list is filtered by; nothing is emitted."""
        if day == self._chosen:
            return
        self._chosen = day
        self.grid.set_chosen(day)
        if day is not None:
            self._placed = True
            if self.grid.page.key != day and not self.grid.holds(day):
                self.grid.show_page(page_within(day), day)
        self._foot.show_state()

    def choose(self, day: str) -> None:
        """Filter by a date and show it; the date that is chosen already is let go."""
        self._set_and_tell(None if day == self._chosen else day)

    def clear_day(self) -> None:
        """Filter by no date any more."""
        if self._chosen is not None:
            self._set_and_tell(None)

    def go_to_date(self, begun: str = "") -> None:
        """Let a date be typed."""
        self.go_field.begin(begun)

    def go_and_choose(self, day: str) -> None:
        """Show a date and filter by it."""
        self.grid.go_to(day)
        if day != self._chosen:
            self._set_and_tell(day)

    def go_to_today(self) -> None:
        """Show today's month, without filtering by it."""
        self.grid.go_to(self._counts.today().isoformat())
        self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_first(self) -> None:
        """Show the first day that has articles."""
        self._go_to_end(self._counts.first)

    def go_to_last(self) -> None:
        """Show the last day that has articles."""
        self._go_to_end(self._counts.last)

    def show_other_years(self) -> None:
        """Open the menu of the years that have the day on which the keyboard is."""
        self.menu.open_other_years()

    def show_issues(self) -> None:
        """Show the issues of the week in which the keyboard is, and filter by it."""
        at = self.grid.cursor_date
        day = date.fromisoformat(at) if len(at) == Scale.DAYS else date(int(at[:4]), int(at[5:7] or 1), 1)
        week = week_of(day)
        self.grid.show_page(page_within(week), day.isoformat())
        if week != self._chosen:
            self._set_and_tell(week)
        self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._problem = QLabel()
        self._problem.setObjectName("archive_problem")
        self._problem.setProperty("look", "bad")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._again = QPushButton()
        self._again.setObjectName("archive_again")
        self._again.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(self._head)
        column.addWidget(self.go_field)
        column.addWidget(self.grid, 1)
        column.addWidget(self._foot)
        column.addWidget(self._problem)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        grid = self.grid
        self._head.stepped.connect(grid.step)
        self._head.zoomed_out.connect(grid.zoom_out)
        self._head.date_wanted.connect(lambda: self.go_to_date())
        self._foot.clearing_wanted.connect(self.clear_day)
        self._again.clicked.connect(self._ask_again)
        grid.page_changed.connect(self._show_page)
        grid.date_chosen.connect(self.choose)
        grid.clearing_wanted.connect(self.clear_day)
        grid.typing_begun.connect(self.go_to_date)
        grid.start_wanted.connect(self.go_to_first)
        grid.end_wanted.connect(self.go_to_last)
        self.go_field.date_entered.connect(self.go_and_choose)
        self.go_field.closed.connect(lambda: grid.setFocus(Qt.FocusReason.OtherFocusReason))
        self._counts.changed.connect(self._show_counts)
        self._counts.failed.connect(self._show_problem)
        self._issues.came.connect(grid.set_headlines)
        self._day_timer = QTimer(self)
        self._day_timer.setInterval(_NEW_DAY_MS)
        self._day_timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._day_timer.timeout.connect(lambda: grid.set_today(self._counts.today()))

    # -- choosing ----------------------------------------------------------------------------------------------------

    def _set_and_tell(self, day: str | None) -> None:
        self._chosen = day
        self.grid.set_chosen(day)
        self._foot.show_state()
        self.day_chosen.emit(day)

    def _go_to_end(self, day: str | None) -> None:
        if day is not None:
            self.grid.go_to(day)
            self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _shown_date(self) -> date:
        return date(self.grid.page.year, self.grid.page.month, 1)

    # -- showing -----------------------------------------------------------------------------------------------------

    def _show_page(self) -> None:
        self._counts.ask(self.grid.page.key)
        self._show_title()
        self._show_counts()

    def _show_counts(self) -> None:
        """What the library told of the page; what was shown before stays until it does."""
        self._show_problem(None)
        self.grid.set_today(self._counts.today())
        if self._counts.known and not self._placed:
            self._placed = True
            if self._counts.last is not None:
                # One date that was mistyped by a thousand years would have it open there every morning.
                newest = min(self._counts.last, self._counts.today().isoformat())
                self.grid.show_page(page_holding(newest), newest)
        if not self._counts.known:
            self._placed = False
            self.grid.set_counts(None)  # of a library that was left
        page = self.grid.page
        counts = self._counts.of(page.key)
        if counts is None:
            self._counts.ask(page.key)
        else:
            self.grid.set_counts(counts)
            if page.week:
                self._issues.ask(tuple(cell.key for cell in page.cells() if counts.get(cell.key)))
        self._foot.show_state()

    def _show_title(self) -> None:
        self._head.show_page(self.grid.page)
        self.grid.setAccessibleName(self.tr("Archive, {page}").format(page=self._head.text))

    def _show_problem(self, error: Exception | None) -> None:
        self._failure = error
        self._problem.setVisible(error is not None)
        self._again.setVisible(error is not None)
        if error is not None:
            text = error_text(error)
            self._problem.setText(text.what)
            self._problem.setToolTip(text.whole)
        self._keep_room()

    def _keep_room(self) -> None:
        """Let the words of a problem take no height from the days."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.minimumHeightForWidth(self.width()) if self._failure is not None else 0)

    def _ask_again(self) -> None:
        self._show_problem(None)
        self._counts.reload()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Archive"))
        self._again.setText(self.tr("Try again"))
        if self._failure is not None:
            self._show_problem(self._failure)
        self._show_title()

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._day_timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_room()

    def hideEvent(self, event: QHideEvent) -> None:
        self._day_timer.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
