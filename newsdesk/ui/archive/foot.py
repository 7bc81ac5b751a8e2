# SPDX-License-Identifier: GPL-3.0-or-later
"""The foot of the calendar: how many articles the page has, or the date that the list is filtered by; the legend."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from newsdesk.ui.archive.calendar_grid import CalendarGrid
from newsdesk.ui.archive.cell_words import count_words, short_date_words
from newsdesk.ui.archive.counts import ArchiveCounts
from newsdesk.ui.archive.legend import Legend
from newsdesk.ui.archive.strip import ArchiveStrip
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import CLICK_TARGET, GRID


class ArchiveFoot(ArchiveStrip):
    """What is told under the days."""

    clearing_wanted = Signal()

    def __init__(self, appearance: Appearance, grid: CalendarGrid, counts: ArchiveCounts) -> None:
        super().__init__(appearance)
        self._grid = grid
        self._counts = counts
        self._total = QLabel()
        self._total.setObjectName("archive_total")
        self._total.setProperty("look", "hint")
        self._clear = QPushButton()
        self._clear.setObjectName("archive_clear")
        self._clear.setProperty("look", "quiet")
        self._clear.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the date
        self._clear.setStyleSheet("padding: 2px 6px")
        self._clear.clicked.connect(self.clearing_wanted)
        self._legend = Legend(appearance)
        for widget in (self._total, self._clear):
            widget.setFixedHeight(CLICK_TARGET)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(self._total)
        line.addWidget(self._clear)
        line.addStretch(1)
        line.addWidget(self._legend)
        self.retranslate()

    def show_state(self) -> None:
        """Tell of the page as it is now."""
        counts, chosen = self._grid.counts, self._grid.chosen
        self._total.setVisible(chosen is None)
        self._clear.setVisible(chosen is not None)
        if chosen is not None:
            day = short_date_words(chosen)
            self._clear.setText(f"{day}\N{EN SPACE}")  # keeps the cross at a distance
            self._clear.setAccessibleName(self.tr("Filtered by {day}; show every date").format(day=day))
        elif self._counts.known and self._counts.last is None:
            self._total.setText(
                self.tr("Nothing fits the filters") if self._counts.filtered else self.tr("Nothing has a date yet")
            )
        elif counts is not None:
            here = [cell.key for cell in self._grid.page.cells()]
            self._total.setText(count_words(sum(counts.get(key, 0) for key in here)))
        elif not self._counts.known:
            self._total.setText("")  # it was that of a library that was left
        self._legend.set_most(self._grid.most)
        self._legend.setVisible(counts is not None and self._grid.most > 0)

    def draw_icons(self) -> None:
        self._clear.setIcon(self._appearance.icon(Icon.CLOSE))
        self._clear.setIconSize(self._clear.iconSize().scaled(12, 12, Qt.AspectRatioMode.IgnoreAspectRatio))

    def retranslate(self) -> None:
        self._clear.setToolTip(self.tr("Show every date (Esc)"))
        self.show_state()
