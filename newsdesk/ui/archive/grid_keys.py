# SPDX-License-Identifier: GPL-3.0-or-later
"""What keys do in the calendar."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from newsdesk.domain.weeks import week_of
from newsdesk.ui.archive.pages import Scale, year_away

if TYPE_CHECKING:
    from newsdesk.ui.archive.calendar_grid import CalendarGrid

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_TYPED = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


def take_key(grid: CalendarGrid, event: QKeyEvent) -> bool:
    """Do what a key means; the answer is whether it means anything."""
    key, held = Qt.Key(event.key()), event.modifiers()
    if _moved_by(grid, key, held) or _done_by(grid, key, held):
        return True
    sign = event.text()
    if held in _TYPED and sign and sign.isalnum():
        grid.typing_begun.emit(sign)
        return True
    return False


def _moved_by(grid: CalendarGrid, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
    if key in _ARROWS and held & Qt.KeyboardModifier.ControlModifier:
        grid.move_to(year_away(grid.cursor_date, sum(_ARROWS[key])))
    elif key in _ARROWS:
        grid.move_to(grid.page.moved(grid.cursor_date, *_ARROWS[key]))
    elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        grid.step(-1 if key == Qt.Key.Key_PageUp else 1)
    elif key == Qt.Key.Key_Home and held & Qt.KeyboardModifier.ControlModifier:
        grid.start_wanted.emit()
    elif key == Qt.Key.Key_Home:
        grid.go_to_today()
    elif key == Qt.Key.Key_End:
        grid.end_wanted.emit()
    else:
        return False
    return True


def _done_by(grid: CalendarGrid, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        week = held & Qt.KeyboardModifier.ShiftModifier and len(grid.cursor_date) == Scale.DAYS
        grid.choose(week_of(date.fromisoformat(grid.cursor_date)) if week else grid.cursor_date)
    elif key == Qt.Key.Key_Space:
        grid.choose(grid.cursor_date, stay=True)
    elif key == Qt.Key.Key_Backspace:
        grid.zoom_out()
    elif key == Qt.Key.Key_Escape and grid.chosen is not None:
        grid.clearing_wanted.emit()
    else:
        return False
    return True
