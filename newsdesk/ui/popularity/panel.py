# SPDX-License-Identifier: GPL-3.0-or-later
"""What readers open: a ranking of every section over a day, a week, a month, a year or all time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from newsdesk.domain.readership import Window
from newsdesk.newsroom.changes import Changes, Done, Subject
from newsdesk.newsroom.reports import Progress, ViewsReport
from newsdesk.ui.long_work import LongWork
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.popularity.day_stepper import DayStepper
from newsdesk.ui.popularity.log_report import LogReport
from newsdesk.ui.popularity.model import RankingModel
from newsdesk.ui.popularity.ranking_view import RankingView
from newsdesk.ui.popularity.section_tabs import SectionRow
from newsdesk.ui.popularity.spans import CURVE_DAYS, span_text
from newsdesk.ui.popularity.window_switch import WindowSwitch
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.states import StateStack
from newsdesk.ui.wording import day_text

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.statistics import Board

PLACES = 60
"""As many as the block on the page lists."""
_RENEWED_MS = 15 * 60_000


class PopularityPanel(QWidget):
    """What readers open."""

    article_chosen = Signal(int)
    """An article should be shown in the editor."""
    logs_wanted = Signal()
    """Somebody asked to count the views of the server's logs; the panel asks for the files itself."""
    logs_read = Signal(object)
    """Logs were counted: a `ViewsReport`."""

    def __init__(
        self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("popularity")
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._appearance = appearance
        self._pictures = pictures
        self._window = Window.WEEK
        self._until: date | None = None
        self._recalled_section: str | None = None
        self._board: Board | None = None
        self._reading: LongWork | None = None
        self._build()
        self._connect()
        self._retranslate()
        if session.is_open:
            self._load()

    # -- public ------------------------------------------------------------------------------------------------------

    @property
    def window_shown(self) -> Window:
        """The window of the ranking."""
        return self._window

    @property
    def section_shown(self) -> str | None:
        """The section of the ranking; None for all."""
        return self._tabs.section

    @property
    def until(self) -> date | None:
        """The last day of the window; None for today, whenever that is."""
        return self._until

    def show_window(self, window: Window) -> None:
        """Rank by another window."""
        self._switch.set_window(window)
        self._window = window
        self._load()

    def show_section(self, section: str | None) -> None:
        """Rank the articles of a section, or all of them."""
        self._tabs.choose(section)

    def show_day(self, until: date | None) -> None:
        """Rank the window that ends with a day; None: with today."""
        self._until = until
        self._load()

    def state(self) -> dict[str, Any]:
        """What is ranked, to be remembered; not the day, since the next one begins with its own."""
        return {"window": self._window.value, "section": self.section_shown}

    def restore(self, state: dict[str, Any]) -> None:
        """Rank what `state` remembered."""
        window, section = state.get("window"), state.get("section")
        self._recalled_section = section if isinstance(section, str) else None
        if window in set(Window):
            self.show_window(Window(window))

    def choose_logs(self) -> None:
        """Let the server's logs be chosen, and count them."""
        names, _ = QFileDialog.getOpenFileNames(
            self.window(), self.tr("Read server logs"), "", self.tr("Logs (*.log *.log.* *.gz *.txt);;All files (*)")
        )
        self.read_logs([Path(name) for name in names])

    def read_logs(self, paths: Sequence[Path]) -> None:
        """Count the views in logs, no log twice; the status bar shows how far it is."""
        if not paths or self._reading is not None or not self._session.is_open:
            return

        def work(newsroom: Newsroom, progress: Progress) -> Done[ViewsReport]:
            report = newsroom.read_logs(paths, progress)
            return Done(report, Changes(frozenset({Subject.VIEWS})))

        self._report.hide()
        self._reading = self._session.run_long(
            self,
            lambda: self.tr("Reading %n log(s)", "", len(paths)),
            work,
            self._logs_read,
            failed=self._report.show_error,
        )
        self._reading.ended.connect(self._reading_ended)
        self._states.empty.button.setEnabled(False)

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._heading = QLabel()
        self._heading.setProperty("look", "heading")
        self._stepper = DayStepper(self._appearance)
        self._tab_row = SectionRow(self._appearance)
        self._tabs = self._tab_row.tabs
        self._switch = WindowSwitch(self._appearance)
        self._switch.set_window(self._window)
        self._report = LogReport(self._appearance)
        self._model = RankingModel(self)
        self.view = RankingView(self._appearance, self._model)
        self.setFocusProxy(self.view)
        self._states = StateStack(self.view, self._appearance, skeleton_rows=4)
        self._all_time = QPushButton()
        self._all_time.setObjectName("popularity_all_time")
        self._all_time.setProperty("look", "link")
        self._all_time.hide()
        beneath = self._states.empty.layout()
        if isinstance(beneath, QVBoxLayout):
            beneath.insertWidget(beneath.count() - 1, self._all_time, 0, Qt.AlignmentFlag.AlignHCenter)
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID // 2, GRID, 0)
        head.setSpacing(GRID // 2)
        head.addWidget(self._heading, 1)
        head.addWidget(self._stepper)
        switch = QHBoxLayout()
        switch.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        switch.addWidget(self._switch)
        report = QHBoxLayout()
        report.setContentsMargins(GRID, 0, GRID, GRID // 2)
        report.addWidget(self._report)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._tab_row)
        column.addLayout(switch)
        column.addLayout(report)
        column.addWidget(self._states, 1)

    def _connect(self) -> None:
        self._session.opened.connect(self._start_anew)
        self._session.closed.connect(self._start_anew)
        self._session.changed.connect(self._library_changed)
        self._tabs.section_chosen.connect(lambda _section: self._load())
        self._switch.window_chosen.connect(self.show_window)
        self._stepper.day_chosen.connect(self.show_day)
        self._all_time.clicked.connect(lambda: self.show_window(Window.ALL))
        self.view.clicked.connect(self._open)
        self.view.opened.connect(self._open)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.logs_wanted.connect(self.choose_logs)
        self._appearance.changed.connect(self._redraw)
        self._renewal = QTimer(self)
        self._renewal.setInterval(_RENEWED_MS)
        self._renewal.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._renewal.timeout.connect(self._load)

    # -- the library -------------------------------------------------------------------------------------------------

    def _start_anew(self) -> None:
        self._until, self._board = None, None
        self._report.hide()
        self._model.show_board(None)
        if self._session.is_open:
            self._load()

    def _library_changed(self, changes: Changes) -> None:
        if any(changes.touches(each) for each in (Subject.VIEWS, Subject.ARTICLES, Subject.NAMES, Subject.SETTINGS)):
            self._load()

    def _load(self) -> None:
        if not self._session.is_open:
            return
        window, until, section = self._window, self._until, self._tabs.section
        self._states.show_loading()
        self._session.read(
            self,
            lambda newsroom: newsroom.statistics.board(window, until, section, limit=PLACES, days=CURVE_DAYS[window]),
            self._take,
            failed=lambda error: self._states.show_error(error, self._load),
            key="board",
        )

    def _take(self, board: Board) -> None:
        self._board = board
        current = self._model.place(self.view.currentIndex().row())
        self._tabs.set_sections(board.sections)
        if self._recalled_section is not None:
            section, self._recalled_section = self._recalled_section, None
            self._tabs.choose(section)
        self._model.show_board(board)
        row = self._model.row_of(current.id) if current else -1
        if row >= 0:
            self.view.setCurrentIndex(self._model.index(row))
        self._show_board()

    def _reading_ended(self) -> None:
        self._reading = None
        self._states.empty.button.setEnabled(True)

    def _logs_read(self, report: ViewsReport) -> None:
        self._report.show_report(report)
        self.logs_read.emit(report)

    # -- showing -----------------------------------------------------------------------------------------------------

    def _show_board(self) -> None:
        board = self._board
        if board is None:
            return
        anything = bool(board.days or board.sections)
        self._stepper.show_span(board.window, board.until, board.today, board.days)
        self._tab_row.setVisible(anything)
        self._switch.setVisible(anything)
        self._all_time.hide()
        if board.places:
            self._states.show_content()
        elif not anything:
            self._show_unread()
        else:
            self._show_quiet_days(board)

    def _show_unread(self) -> None:
        """Nothing was ever counted."""
        if self._session.read_only:
            text = self.tr("Nothing was counted yet, and this library can only be read.")
            self._states.show_empty(self.tr("What is read will appear here"), text)
            return
        self._states.show_empty(
            self.tr("What is read will appear here"),
            self.tr("The views come from the web server's logs: no counter in the pages, nobody is followed."),
            self.tr("Read server logs…"),
            self.logs_wanted.emit,
        )

    def _show_quiet_days(self, board: Board) -> None:
        """Something is read, but not in this window."""
        span = span_text(board.window, board.until)
        title = self.tr("Nobody read this section then") if self._tabs.section else self.tr("No views in these days")
        last = min(board.days[1], board.today) if board.days else None
        away = last is not None and last != board.until and board.window is not Window.ALL
        if away and last is not None:
            action = self.tr("Show {day}").format(day=day_text(last))
            self._states.show_empty(title, span, action, lambda: self.show_day(last))
        else:
            self._states.show_empty(title, span)
        self._all_time.setVisible(board.window is not Window.ALL)

    def _open(self, index: QModelIndex) -> None:
        place = self._model.place(index.row())
        if place is not None:
            self.article_chosen.emit(place.id)

    def _show_menu(self, point: QPoint) -> None:
        index = self.view.indexAt(point)
        place = self._model.place(index.row()) if index.isValid() else None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if place is not None:
            menu.addAction(self._appearance.icon(Icon.EDIT), self.tr("Open")).triggered.connect(
                lambda: self.article_chosen.emit(place.id)
            )
            menu.addAction(self._appearance.icon(Icon.COPY), self.tr("Copy headline")).triggered.connect(
                lambda: QGuiApplication.clipboard().setText(place.headline)
            )
            menu.addSeparator()
        logs = menu.addAction(self._appearance.icon(Icon.IMPORT), self.tr("Read server logs…"))
        logs.setEnabled(not self._session.read_only and self._reading is None)
        logs.triggered.connect(self.logs_wanted)
        menu.popup(self.view.viewport().mapToGlobal(point))

    def _redraw(self) -> None:
        if self.isVisible():
            self._stepper.draw_icons()
            self._tab_row.draw_icons()
        self.view.viewport().update()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Popular"))
        self._heading.setText(self.tr("Popular"))
        self.view.setAccessibleName(self.tr("Ranking"))
        self._all_time.setText(self.tr("Show all time"))
        self._show_board()

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._renewal.start()
        QTimer.singleShot(0, self, self._redraw)

    def hideEvent(self, event: QHideEvent) -> None:
        self._renewal.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
