# SPDX-License-Identifier: GPL-3.0-or-later
"""The calendar itself: a page of cells, painted, moved in by mouse and keyboard."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from newsdesk.domain.weeks import is_week, week_of
from newsdesk.ui.archive.cell_painting import CellLook, paint_cell, paint_day_names
from newsdesk.ui.archive.cell_places import DAY_NAMES, WEEK_NUMBERS, is_month, key_at, place_of
from newsdesk.ui.archive.cell_words import cell_sentence, cell_text, issue_text
from newsdesk.ui.archive.grid_keys import take_key
from newsdesk.ui.archive.heat import heat_step
from newsdesk.ui.archive.pages import Page, Scale, fitted, page_within
from newsdesk.ui.archive.week_painting import paint_issue, paint_week_number
from newsdesk.ui.theme.appearance import Appearance

_ROW = 26
_NOTCH = 120


class CalendarGrid(QWidget):
    """A page of years, months, days, or the issues of a week, with the heat of each."""

    page_changed = Signal()
    """Another page is shown."""
    date_chosen = Signal(str)
    """The date of a cell was chosen, or chosen again."""
    clearing_wanted = Signal()
    typing_begun = Signal(str)
    """Somebody began to type a date, with this sign."""
    start_wanted = Signal()
    """The first day that has articles should be shown."""
    end_wanted = Signal()
    """The last day that has articles should be shown."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("archive_calendar")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._appearance = appearance
        self._today = date.today()  # noqa: DTZ011 - until the library tells its zone
        self._page = Page(Scale.DAYS, self._today.year, self._today.month)
        self._cursor = self._today.isoformat()
        self._chosen: str | None = None
        self._counts: dict[str, int] | None = None
        self._most: int | None = None
        self._hovered: str | None = None
        self._headlines: dict[str, str] = {}
        self._turned = 0
        appearance.changed.connect(self.update)

    # -- what it shows -----------------------------------------------------------------------------------------------

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._page

    @property
    def cursor_date(self) -> str:
        """The date of the cell that the keyboard is on."""
        return self._cursor

    @property
    def chosen(self) -> str | None:
        """The date that the list is filtered by."""
        return self._chosen

    @property
    def counts(self) -> dict[str, int] | None:
        """Articles by date; None as long as nobody knows."""
        return self._counts

    @property
    def most(self) -> int:
        """The largest count of the page."""
        if self._most is None:  # each cell that is painted asks
            self._most = max((self._counts or {}).get(cell.key, 0) for cell in self._page.cells())
        return self._most

    def show_page(self, page: Page, cursor: str | None = None) -> None:
        """Turn to a page, the keyboard on `cursor` or where it fits."""
        if page.key != self._page.key or page.scale != self._page.scale:
            self._counts = None
        self._most = None
        turned = page != self._page
        if turned:
            self._headlines = {}
        self._page = page
        self._hovered = None
        self._put_cursor(fitted(cursor or self._cursor, page))
        if turned:
            self.page_changed.emit()

    def set_counts(self, counts: dict[str, int] | None) -> None:
        """Take the counts of the page; None where nobody knows them."""
        self._counts, self._most = counts, None
        self._tell()

    def set_headlines(self, headlines: dict[str, str]) -> None:
        """Take what was read most of each issue of a week."""
        self._headlines = headlines
        self._tell()

    def set_chosen(self, chosen: str | None) -> None:
        """Mark the date that the list is filtered by."""
        self._chosen = chosen
        self._tell()

    def set_today(self, today: date) -> None:
        """Mark the day it is."""
        if today != self._today:
            self._today = today
            self._tell()

    def zoom_out(self) -> None:
        """Show the months of the year, or the years."""
        if self._page.scale is not Scale.YEARS:
            self.show_page(self._page.zoomed_out(), self._cursor if self._page.week else self._page.key)

    def step(self, pages: int) -> None:
        """Turn so many pages."""
        self.show_page(self._page.stepped(pages))

    def go_to(self, day: str) -> None:
        """Show a date's own page, the keyboard on it."""
        self.show_page(page_within(day), day)

    def go_to_today(self) -> None:
        """Show today's month, or its week, the keyboard on it."""
        today = self._today.isoformat()
        self.show_page(page_within(week_of(self._today) if self._page.week else today), today)

    def move_to(self, key: str) -> None:
        """Put the keyboard on a date, on whatever page it is."""
        self.show_page(self._page if self.holds(key) else self._page.holding(key), key)

    def holds(self, key: str) -> bool:
        """Whether a date stands on the page, or a week before a row of it."""
        return any(cell.key == key for cell in (*self._page.cells(), *self._page.weeks()))

    def choose(self, key: str, *, stay: bool = False) -> None:
        """Choose a date; a year, a month or a week also shows what is in it, unless it is let go again."""
        again = key == self._chosen
        if not is_week(key):
            self._put_cursor(key)
        self.date_chosen.emit(key)
        if not again and not stay and len(key) < Scale.DAYS:
            self.show_page(page_within(key))

    def cell_rect(self, key: str) -> QRectF:
        """Where the cell of a date, or the number of a week, is; empty where it is not on the page."""
        cells = (*self._page.cells(), *self._page.weeks())
        cell = next((cell for cell in cells if cell.key == key), None)
        return place_of(self._page, cell, self.size()) if cell else QRectF()

    def look_of(self, key: str) -> CellLook:
        """How the cell of a date looks."""
        count = (self._counts or {}).get(key, 0)
        return CellLook(
            label=issue_text(key) if self._page.week else cell_text(key),
            count=count if self._page.scale is not Scale.DAYS else None,
            heat=heat_step(count, self.most),
            known=self._counts is not None,
            future=key > self._today.isoformat()[: len(key)],
            today=self._today.isoformat().startswith(key),
            chosen=self._chosen == key,
            within=self._chosen is not None and self._chosen != key and self._related(key, self._chosen),
            hovered=self._hovered == key,
            focused=self.hasFocus() and self._cursor == key,
        )

    # -- private -----------------------------------------------------------------------------------------------------

    def _put_cursor(self, key: str) -> None:
        self._cursor = key
        self._tell()

    def _tell(self) -> None:
        """Paint anew, and let screen readers say what the keyboard is on."""
        if self._counts is None and not self.hasFocus():  # nothing to say yet, and the words load slowly
            self.update()
            return
        said = self._said_of(self._cursor, chosen=self._chosen == self._cursor)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    def _said_of(self, key: str, *, chosen: bool = False) -> str:
        counted = None if self._counts is None or is_week(key) else self._counts.get(key, 0)
        today = self._today.isoformat().startswith(key)
        return cell_sentence(key, counted, today=today, chosen=chosen, headline=self._headlines.get(key, ""))

    def _tip(self, key: str) -> str:
        if not is_week(key):
            return self._said_of(key)
        return self.tr("{week}: its issues (Shift+Enter)").replace("{week}", self._said_of(key))

    def _related(self, key: str, chosen: str) -> bool:
        """Whether what is chosen lies in a cell, or a day of a month in the week that is chosen."""
        if is_week(chosen) and is_month(self._page):
            return week_of(date.fromisoformat(key)) == chosen
        return chosen.startswith(key)

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(WEEK_NUMBERS + 210, DAY_NAMES + 6 * (_ROW + 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(WEEK_NUMBERS + 7 * 25, 7 * 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._appearance.tokens
        if is_month(self._page):
            days = QRectF(WEEK_NUMBERS, 0, self.width() - WEEK_NUMBERS, DAY_NAMES)
            paint_day_names(painter, tokens, days)
        for week in self._page.weeks():
            hovered, held = self._hovered == week.key, self._chosen == week.key
            paint_week_number(painter, tokens, self.cell_rect(week.key), week.key, hovered=hovered, held=held)
        for cell in self._page.cells():
            place, look = place_of(self._page, cell, self.size()), self.look_of(cell.key)
            if self._page.week:
                count = (self._counts or {}).get(cell.key, 0)
                paint_issue(painter, tokens, place, cell.key, look, count, self._headlines.get(cell.key, ""))
            else:
                paint_cell(painter, tokens, place, look)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            key = key_at(self._page, event.pos().toPointF(), self.size())
            QToolTip.showText(event.globalPos(), self._tip(key) if key else "", self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._tell()
        super().changeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        key = key_at(self._page, event.position(), self.size())
        if event.button() is Qt.MouseButton.LeftButton and key is not None:
            self.choose(key)
        elif event.button() is Qt.MouseButton.BackButton:
            self.zoom_out()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hovered = key_at(self._page, event.position(), self.size())
        if hovered != self._hovered:
            self._hovered = hovered
            self.setCursor(Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._turned += event.angleDelta().y()
        notches, self._turned = int(self._turned / _NOTCH), self._turned - int(self._turned / _NOTCH) * _NOTCH
        if notches:
            self.step(-notches)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not take_key(self, event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._tell()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)
