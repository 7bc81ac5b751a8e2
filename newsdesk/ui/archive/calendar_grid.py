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

from newsdesk.ui.archive.cell_painting import CellLook, paint_cell, paint_day_names
from newsdesk.ui.archive.cell_words import cell_sentence, cell_text
from newsdesk.ui.archive.heat import heat_step
from newsdesk.ui.archive.pages import Cell, Page, Scale, fitted, moved, page_holding, page_within, year_away
from newsdesk.ui.theme.appearance import Appearance

DAY_NAMES = 20
"""Pixels of the line of day names."""
_ROW = 26
_NOTCH = 120
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CalendarGrid(QWidget):
    """A page of years, months or days, with the heat of each."""

    page_changed = Signal()
    """Another page is shown."""
    date_chosen = Signal(str)
    """The date of a cell was chosen, or chosen again."""
    clearing_wanted = Signal()
    typing_begun = Signal(str)
    """Somebody began to type a date, with this sign."""
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
        self._hovered: str | None = None
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
    def counts(self) -> dict[str, int] | None:
        """Articles by date; None as long as nobody knows."""
        return self._counts

    @property
    def most(self) -> int:
        """The largest count of the page."""
        return max((self._counts or {}).get(cell.key, 0) for cell in self._page.cells())

    def show_page(self, page: Page, cursor: str | None = None) -> None:
        """Turn to a page, the keyboard on `cursor` or where it fits."""
        if page.key != self._page.key or page.scale != self._page.scale:
            self._counts = None
        turned = page != self._page
        self._page = page
        self._hovered = None
        self._put_cursor(fitted(cursor or self._cursor, page))
        if turned:
            self.page_changed.emit()

    def set_counts(self, counts: dict[str, int]) -> None:
        """Take the counts of the page."""
        self._counts = counts
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
            self.show_page(self._page.zoomed_out(), self._page.key)

    def step(self, pages: int) -> None:
        """Turn so many pages."""
        self.show_page(self._page.stepped(pages))

    def go_to(self, day: str) -> None:
        """Show a date's own page, the keyboard on it."""
        self.show_page(page_within(day), day)

    def cell_rect(self, key: str) -> QRectF:
        """Where the cell of a date is; empty where it is not on the page."""
        cell = next((cell for cell in self._page.cells() if cell.key == key), None)
        return self._rect(cell) if cell else QRectF()

    def look_of(self, key: str) -> CellLook:
        """How the cell of a date looks."""
        count = (self._counts or {}).get(key, 0)
        return CellLook(
            label=cell_text(key),
            count=count if self._page.scale is not Scale.DAYS else None,
            heat=heat_step(count, self.most),
            known=self._counts is not None,
            future=key > self._today.isoformat()[: len(key)],
            today=self._today.isoformat().startswith(key),
            chosen=self._chosen == key,
            within=self._chosen is not None and self._chosen != key and self._chosen.startswith(key),
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
        counted = None if self._counts is None else self._counts.get(self._cursor, 0)
        said = cell_sentence(
            self._cursor,
            counted,
            today=self._today.isoformat().startswith(self._cursor),
            chosen=self._chosen == self._cursor,
        )
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    def _move(self, key: str) -> None:
        """Put the keyboard on a date, on whatever page it is."""
        self.show_page(self._page if self._is_here(key) else page_holding(key), key)

    def _is_here(self, key: str) -> bool:
        return any(cell.key == key for cell in self._page.cells())

    def _choose(self, key: str, *, stay: bool = False) -> None:
        """Choose a date; a year or a month also shows what is in it, unless it is let go again."""
        again = key == self._chosen
        self._put_cursor(key)
        self.date_chosen.emit(key)
        if not again and not stay and len(key) < Scale.DAYS:
            self.show_page(page_within(key))

    def _rect(self, cell: Cell) -> QRectF:
        top = DAY_NAMES if self._page.scale is Scale.DAYS else 0
        rows = 6 if self._page.scale is Scale.DAYS else 4
        width, height = self.width() / self._page.columns, (self.height() - top) / rows
        return QRectF(cell.column * width, top + cell.row * height, width, height)

    def _key_at(self, place: QMouseEvent | QHelpEvent) -> str | None:
        point = place.position() if isinstance(place, QMouseEvent) else place.pos().toPointF()
        return next((cell.key for cell in self._page.cells() if self._rect(cell).contains(point)), None)

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(224, DAY_NAMES + 6 * (_ROW + 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(196, DAY_NAMES + 6 * 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._appearance.tokens
        if self._page.scale is Scale.DAYS:
            paint_day_names(painter, tokens, QRectF(0, 0, self.width(), DAY_NAMES))
        for cell in self._page.cells():
            paint_cell(painter, tokens, self._rect(cell), self.look_of(cell.key))
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            key = self._key_at(event)
            if key is None:
                QToolTip.hideText()
            else:
                counted = None if self._counts is None else self._counts.get(key, 0)
                today = self._today.isoformat().startswith(key)
                QToolTip.showText(event.globalPos(), cell_sentence(key, counted, today=today), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._tell()
        super().changeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        key = self._key_at(event)
        if event.button() is Qt.MouseButton.LeftButton and key is not None:
            self._choose(key)
        elif event.button() is Qt.MouseButton.BackButton:
            self.zoom_out()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hovered = self._key_at(event)
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
        key = Qt.Key(event.key())
        if not (self._moved_by(key, event.modifiers()) or self._done_by(key)):
            sign = event.text()
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
            if plain and sign and sign.isalnum():
                self.typing_begun.emit(sign)
            else:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._tell()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def _moved_by(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if key in _ARROWS and control:
            self._move(year_away(self._cursor, sum(_ARROWS[key])))
        elif key in _ARROWS:
            self._move(moved(self._cursor, *_ARROWS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Home:
            self.go_to(self._today.isoformat())
        elif key == Qt.Key.Key_End:
            self.end_wanted.emit()
        else:
            return False
        return True

    def _done_by(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._cursor)
        elif key == Qt.Key.Key_Space:
            self._choose(self._cursor, stay=True)
        elif key == Qt.Key.Key_Backspace:
            self.zoom_out()
        elif key == Qt.Key.Key_Escape and self._chosen is not None:
            self.clearing_wanted.emit()
        else:
            return False
        return True
