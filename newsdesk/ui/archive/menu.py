# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of the calendar: its ends, the week and the other years of a day, and the ways to a date."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from newsdesk.domain.weeks import week_of
from newsdesk.ui.archive.cell_words import date_words, short_date_words
from newsdesk.ui.archive.counts import ArchiveCounts
from newsdesk.ui.archive.other_years import OtherYears
from newsdesk.ui.archive.pages import Scale

if TYPE_CHECKING:
    from newsdesk.ui.archive.panel import ArchivePanel


class ArchiveMenu(QObject):
    """Opened by the mouse at a cell, and by the keyboard at the one it is on."""

    def __init__(self, panel: ArchivePanel, counts: ArchiveCounts) -> None:
        super().__init__(panel)
        self._panel = panel
        self._counts = counts
        panel.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        panel.grid.customContextMenuRequested.connect(self._open)

    def menu(self) -> QMenu:
        """What can be done where the keyboard is."""
        panel = self._panel
        menu = QMenu(panel)
        menu.setObjectName("archive_menu")
        for end, text in (
            (self._counts.first, self.tr("First day: {day}")),
            (self._counts.last, self.tr("Last day: {day}")),
        ):
            if end is not None:
                action = menu.addAction(text.format(day=short_date_words(end)))
                action.triggered.connect(lambda _=False, day=end: panel.grid.go_to(day))
        day = panel.grid.cursor_date
        if len(day) == Scale.DAYS:
            week = week_of(date.fromisoformat(day))
            issues = menu.addAction(self.tr("Issues: {week}").format(week=date_words(week)))
            issues.setObjectName("archive_issues")
            issues.triggered.connect(lambda: panel.show_issues())
            menu.addMenu(self._other_years(menu))
        menu.addAction(self.tr("Today")).triggered.connect(lambda: panel.go_to_today())
        menu.addAction(self.tr("Go to date…")).triggered.connect(lambda: panel.go_to_date())
        menu.addSeparator()
        clear = menu.addAction(self.tr("Show every date"))
        clear.setEnabled(panel.day is not None)
        clear.triggered.connect(panel.clear_day)
        return menu

    def open_other_years(self) -> None:
        """Open the menu of the other years of the day on which the keyboard is, at its cell."""
        grid = self._panel.grid
        if len(grid.cursor_date) == Scale.DAYS and self._panel.session.is_open:
            menu = self._other_years(self._panel)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(grid.mapToGlobal(grid.cell_rect(grid.cursor_date).bottomLeft().toPoint()))

    def _other_years(self, parent: QWidget) -> OtherYears:
        day = self._panel.grid.cursor_date
        years = OtherYears(self._panel.session, day, parent, self._counts.same_day(date.fromisoformat(day)))
        years.day_chosen.connect(self._panel.go_and_choose)
        return years

    def _open(self, place: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._panel.grid.mapToGlobal(place))
