# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of the calendar: which page is shown, the ways to the pages beside and above it, and to any date."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton

from newsdesk.ui.archive.cell_words import date_words, short_date_words, shortest_date_words
from newsdesk.ui.archive.pages import Page, Scale
from newsdesk.ui.archive.strip import ArchiveStrip
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import ICON


class _Title(QPushButton):
    """The name of the page, which leads to the page around it."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class ArchiveHead(ArchiveStrip):
    """«‹ Декабрь 2024 ›» and the button that lets a date be typed."""

    stepped = Signal(int)
    """The page before (-1) or behind (1) is wanted."""
    zoomed_out = Signal()
    date_wanted = Signal()

    def __init__(self, appearance: Appearance, page: Page) -> None:
        super().__init__(appearance)
        self._page = page
        self._back, self._forward = _button("archive_back"), _button("archive_forward")
        self._going = _button("archive_go")
        self._title = _Title()
        self._title.resized.connect(self._fit)
        self._title.setObjectName("archive_title")
        self._title.setProperty("look", "quiet")
        self._title.setStyleSheet("font-weight: 600; padding: 4px 2px")
        # The name of a long month must not push the whole region wider, and the next page let it go again.
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._words = ("", "")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._back)
        line.addWidget(self._title, 1)
        line.addWidget(self._forward)
        line.addWidget(self._going)
        self._back.clicked.connect(lambda: self.stepped.emit(-1))
        self._forward.clicked.connect(lambda: self.stepped.emit(1))
        self._going.clicked.connect(self.date_wanted)
        self._title.clicked.connect(self.zoomed_out)
        self.retranslate()

    @property
    def text(self) -> str:
        """What stands over the page."""
        return self._words[0]

    def show_page(self, page: Page) -> None:
        """Tell of another page."""
        self._page = page
        if page.scale is Scale.YEARS:
            cells = page.cells()
            text = shorter = f"{int(cells[0].key)} – {int(cells[-1].key)}"
        else:
            text, shorter = short_date_words(page.key), shortest_date_words(page.key)
        self._words = text, shorter
        self._fit()
        told = self._way_out(page)
        self._title.setEnabled(bool(told))
        whole = f"{date_words(page.key)}. {told}" if page.week else told
        self._title.setToolTip(f"{whole} (⌫)" if told else "")
        self._title.setAccessibleName(f"{text}. {told}" if told else text)
        for button, name, key in zip((self._back, self._forward), self._beside(page), ("PgUp", "PgDn"), strict=True):
            button.setToolTip(f"{name} ({key})")
            button.setAccessibleName(name)

    def _fit(self) -> None:
        """Name the page as fully as there is room for."""
        self._title.ensurePolished()
        metrics = self._title.fontMetrics()
        around = self._title.sizeHint().width() - metrics.horizontalAdvance(self._title.text())
        fitting = (each for each in self._words if metrics.horizontalAdvance(each) + around <= self._title.width())
        self._title.setText(next(fitting, self._words[-1]))

    def _way_out(self, page: Page) -> str:
        if page.week:
            return self.tr("Show the days of the month")
        if page.scale is Scale.YEARS:
            return ""
        return self.tr("Show the months of the year") if page.scale is Scale.DAYS else self.tr("Show the years")

    def _beside(self, page: Page) -> tuple[str, str]:
        if page.week:
            return self.tr("Previous week"), self.tr("Next week")
        return {
            Scale.DAYS: (self.tr("Previous month"), self.tr("Next month")),
            Scale.MONTHS: (self.tr("Previous year"), self.tr("Next year")),
            Scale.YEARS: (self.tr("Earlier years"), self.tr("Later years")),
        }[page.scale]

    def draw_icons(self) -> None:
        icons = {self._back: Icon.BACK, self._forward: Icon.FORWARD, self._going: Icon.CALENDAR}
        for button, icon in icons.items():
            button.setIcon(self._appearance.icon(icon))

    def retranslate(self) -> None:
        self._going.setToolTip(self.tr("Go to date (Ctrl+G)"))
        self._going.setAccessibleName(self.tr("Go to date"))
        self.show_page(self._page)


def _button(name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setAutoRaise(True)
    button.setIconSize(button.iconSize().scaled(ICON - 2, ICON - 2, Qt.AspectRatioMode.IgnoreAspectRatio))
    return button
