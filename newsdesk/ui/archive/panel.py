# SPDX-License-Identifier: GPL-3.0-or-later
"""The archive by its calendar: years, months, days, each with its number of articles."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from newsdesk.domain.query import ListFilter
from newsdesk.ui.archive.calendar_grid import CalendarGrid
from newsdesk.ui.archive.cell_words import count_words, date_words, short_date_words
from newsdesk.ui.archive.counts import ArchiveCounts
from newsdesk.ui.archive.go_field import GoField
from newsdesk.ui.archive.legend import Legend
from newsdesk.ui.archive.other_years import OtherYears
from newsdesk.ui.archive.pages import Scale, page_holding, page_within
from newsdesk.ui.failures import error_text
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import CLICK_TARGET, GRID, ICON

_NEW_DAY_MS = 60_000


class ArchivePanel(QWidget):
    """The archive by its calendar."""

    day_chosen = Signal(object)
    """A day, month or year (YYYY, YYYY-MM, YYYY-MM-DD) to filter by, or None for no filter."""

    def __init__(
        self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("archive")
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._appearance = appearance
        self._pictures = pictures
        self._chosen: str | None = None
        self._placed = False
        self._failure: Exception | None = None
        self._counts = ArchiveCounts(session, self)
        self.grid = CalendarGrid(appearance)
        self.setFocusProxy(self.grid)
        self.go_field = GoField(lambda: (self._shown_date(), self._counts.today()))
        self._build()
        self._connect()
        self._retranslate()

    # -- public ------------------------------------------------------------------------------------------------------

    @property
    def day(self) -> str | None:
        """The year, month or day that is chosen."""
        return self._chosen

    def set_filter(self, shown: ListFilter) -> None:
        """Count what the list shows, and show the day that it is of; nothing is emitted."""
        self._counts.set_filter(shown)
        self.set_day(shown.day)

    def set_day(self, day: str | None) -> None:
        """Show what the list is filtered by; nothing is emitted."""
        if day == self._chosen:
            return
        self._chosen = day
        self.grid.set_chosen(day)
        if day is not None:
            self._placed = True
            at = self.grid.page
            if not (at.key == day or (at.scale == page_holding(day).scale and at.key == page_holding(day).key)):
                self.grid.show_page(page_within(day), day)
        self._show_foot()

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

    def go_to_today(self) -> None:
        """Show today's month, without filtering by it."""
        self.grid.go_to(self._counts.today().isoformat())
        self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._back = _turner("archive_back")
        self._forward = _turner("archive_forward")
        self._going = _turner("archive_go")
        self._title = QPushButton()
        self._title.setObjectName("archive_title")
        self._title.setProperty("look", "quiet")
        self._title.setStyleSheet("font-weight: 600")
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        head.addWidget(self._forward)
        head.addWidget(self._going)
        self._total = QLabel()
        self._total.setObjectName("archive_total")
        self._total.setProperty("look", "hint")
        self._clear = QPushButton()
        self._clear.setObjectName("archive_clear")
        self._clear.setProperty("look", "quiet")
        self._clear.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the date
        self._clear.setStyleSheet("padding: 2px 6px")
        self._legend = Legend(self._appearance)
        for widget in (self._total, self._clear):
            widget.setFixedHeight(CLICK_TARGET)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self._total)
        foot.addWidget(self._clear)
        foot.addStretch(1)
        foot.addWidget(self._legend)
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
        column.addLayout(head)
        column.addWidget(self.go_field)
        column.addWidget(self.grid, 1)
        column.addLayout(foot)
        column.addWidget(self._problem)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self._back.clicked.connect(lambda: self.grid.step(-1))
        self._forward.clicked.connect(lambda: self.grid.step(1))
        self._going.clicked.connect(lambda: self.go_to_date())
        self._title.clicked.connect(self.grid.zoom_out)
        self._clear.clicked.connect(self.clear_day)
        self._again.clicked.connect(self._ask_again)
        self.grid.page_changed.connect(self._show_page)
        self.grid.date_chosen.connect(self.choose)
        self.grid.clearing_wanted.connect(self.clear_day)
        self.grid.typing_begun.connect(self.go_to_date)
        self.grid.end_wanted.connect(self._go_to_last)
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.grid.customContextMenuRequested.connect(self._show_menu)
        self.go_field.date_entered.connect(self._go_and_choose)
        self.go_field.closed.connect(lambda: self.grid.setFocus(Qt.FocusReason.OtherFocusReason))
        self._counts.changed.connect(self._show_counts)
        self._counts.failed.connect(self._show_problem)
        self._appearance.changed.connect(self._draw_icons)
        self._day_timer = QTimer(self)
        self._day_timer.setInterval(_NEW_DAY_MS)
        self._day_timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._day_timer.timeout.connect(lambda: self.grid.set_today(self._counts.today()))

    # -- choosing ----------------------------------------------------------------------------------------------------

    def _set_and_tell(self, day: str | None) -> None:
        self._chosen = day
        self.grid.set_chosen(day)
        self._show_foot()
        self.day_chosen.emit(day)

    def _go_and_choose(self, day: str) -> None:
        self.grid.go_to(day)
        if day != self._chosen:
            self._set_and_tell(day)

    def _go_to_last(self) -> None:
        if self._counts.last is not None:
            self.grid.go_to(self._counts.last)

    def _shown_date(self) -> date:
        return date(self.grid.page.year, self.grid.page.month, 1)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for end, text in (
            (self._counts.first, self.tr("First day: {day}")),
            (self._counts.last, self.tr("Last day: {day}")),
        ):
            if end is not None:
                menu.addAction(text.format(day=short_date_words(end))).triggered.connect(
                    lambda _=False, day=end: self.grid.go_to(day)
                )
        if len(self.grid.cursor_date) == Scale.DAYS:
            years = OtherYears(self._session, self.grid.cursor_date, menu)
            years.day_chosen.connect(self._go_and_choose)
            menu.addMenu(years)
        menu.addAction(self.tr("Today")).triggered.connect(lambda: self.go_to_today())
        menu.addAction(self.tr("Go to Date…")).triggered.connect(lambda: self.go_to_date())
        menu.addSeparator()
        clear = menu.addAction(self.tr("Show Every Date"))
        clear.setEnabled(self._chosen is not None)
        clear.triggered.connect(self.clear_day)
        menu.popup(self.grid.mapToGlobal(place))

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
                self.grid.show_page(page_holding(self._counts.last), self._counts.last)
        if not self._counts.known:
            self._placed = False
        counts = self._counts.of(self.grid.page.key)
        if counts is None:
            self._counts.ask(self.grid.page.key)
        else:
            self.grid.set_counts(counts)
        self._legend.set_most(self.grid.most)
        self._show_foot()

    def _show_title(self) -> None:
        page = self.grid.page
        if page.scale is Scale.YEARS:
            cells = page.cells()
            text = f"{int(cells[0].key)} – {int(cells[-1].key)}"
            told = ""
        else:
            text = date_words(page.key)
            months = page.scale is Scale.DAYS
            told = self.tr("Show the months of the year") if months else self.tr("Show the years")
        self._title.setText(text)
        self._title.setEnabled(bool(told))
        self._title.setToolTip(f"{told} (⌫)" if told else "")
        self._title.setAccessibleName(f"{text}. {told}" if told else text)
        self.grid.setAccessibleName(self.tr("Archive, {page}").format(page=text))
        scales = {
            Scale.DAYS: (self.tr("Previous month"), self.tr("Next month")),
            Scale.MONTHS: (self.tr("Previous year"), self.tr("Next year")),
            Scale.YEARS: (self.tr("Earlier years"), self.tr("Later years")),
        }
        for button, name, key in zip(
            (self._back, self._forward), scales[self.grid.page.scale], ("PgUp", "PgDn"), strict=True
        ):
            button.setToolTip(f"{name} ({key})")
            button.setAccessibleName(name)

    def _show_foot(self) -> None:
        counts = self.grid.counts
        self._total.setVisible(self._chosen is None)
        self._clear.setVisible(self._chosen is not None)
        if self._chosen is not None:
            day = short_date_words(self._chosen)
            self._clear.setText(f"{day}\N{EN SPACE}")  # keeps the cross at a distance
            self._clear.setAccessibleName(self.tr("Filtered by {day}; show every date").format(day=day))
        elif self._counts.known and self._counts.last is None:
            self._total.setText(self.tr("Nothing has a date yet"))
        elif counts is not None:
            here = [cell.key for cell in self.grid.page.cells()]
            self._total.setText(count_words(sum(counts.get(key, 0) for key in here)))
        self._legend.setVisible(counts is not None and self.grid.most > 0)

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

    def _draw_icons(self) -> None:
        if not self.isVisible():
            return
        icons = {
            self._back: Icon.BACK,
            self._forward: Icon.FORWARD,
            self._going: Icon.CALENDAR,
            self._clear: Icon.CLOSE,
        }
        for button, icon in icons.items():
            button.setIcon(self._appearance.icon(icon))
        self._clear.setIconSize(self._clear.iconSize().scaled(12, 12, Qt.AspectRatioMode.IgnoreAspectRatio))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Archive"))
        self._going.setToolTip(self.tr("Go to date (Ctrl+G)"))
        self._going.setAccessibleName(self.tr("Go to date"))
        self._clear.setToolTip(self.tr("Show every date (Esc)"))
        self._again.setText(self.tr("Try again"))
        if self._failure is not None:
            self._show_problem(self._failure)
        self._show_title()
        self._show_foot()

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._day_timer.start()
        QTimer.singleShot(0, self, self._draw_icons)

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


def _turner(name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setAutoRaise(True)
    button.setIconSize(button.iconSize().scaled(ICON - 2, ICON - 2, Qt.AspectRatioMode.IgnoreAspectRatio))
    return button
