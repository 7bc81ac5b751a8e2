# SPDX-License-Identifier: GPL-3.0-or-later
"""The header of the list as a table: a column of it has the keyboard, which orders by it, moves and widens it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from newsdesk.ui.theme.appearance import Appearance

_WIDER = 16
_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_NONE = Qt.KeyboardModifier.NoModifier
_MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_WIDENING = Qt.KeyboardModifier.ControlModifier


class ColumnHeader(QHeaderView):
    """Arrows go from column to column, Alt+Shift and an arrow move one, Ctrl and an arrow widen it, Enter orders."""

    pressed_at = Signal(int)
    """The list should be ordered by a column (its number)."""
    menu_wanted = Signal(QPoint)
    """The menu of the columns should open at a place on the screen."""
    sight_wanted = Signal(int)
    """The table should be scrolled to the right so far, in pixels, for the column to be seen."""
    left = Signal()
    """The keyboard should go back to the rows."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._appearance = appearance
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sectionMoved.connect(lambda *_: self._tell())

    @property
    def at(self) -> int:
        """The number of the column that has the keyboard."""
        return self._at

    def put_at(self, number: int) -> None:
        """Give the keyboard to a column, and bring it into sight."""
        self._at = number
        left, width, room = self.sectionViewportPosition(number), self.sectionSize(number), self.viewport().width()
        if left < 0 or left + width > room:
            self.sight_wanted.emit(max(0, self.sectionPosition(number) - max(0, room - width) // 2))
        self._tell()

    def _shown(self) -> list[int]:
        """The columns that can be seen, from left to right."""
        numbers = sorted(range(self.count()), key=self.visualIndex)
        return [number for number in numbers if not self.isSectionHidden(number)]

    def _beside(self, step: int) -> int:
        shown = self._shown()
        here = shown.index(self._at) if self._at in shown else 0
        return shown[max(0, min(here + step, len(shown) - 1))]

    def _move(self, step: int) -> None:
        other = self._beside(step)
        if other != self._at:
            self.moveSection(self.visualIndex(self._at), self.visualIndex(other))
            self.put_at(self._at)

    def _tell(self) -> None:
        """Paint anew, and let screen readers say which column has the keyboard and where it stands."""
        shown = self._shown()
        if self._at not in shown:
            self._at = shown[0] if shown else 0
        self.viewport().update()
        if self.hasFocus() and self.model() is not None and shown:
            heading = self.model().headerData(self._at, Qt.Orientation.Horizontal)
            place = self.tr("column {number} of {all}").replace("{number}", str(shown.index(self._at) + 1))
            self.setAccessibleDescription(f"{heading}, {place.replace('{all}', str(len(shown)))}")
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def paintSection(self, painter: QPainter, rect: QRect, number: int) -> None:
        super().paintSection(painter, rect, number)
        if self.hasFocus() and number == self._at:
            painter.setPen(QPen(QColor(self._appearance.tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 3, 3)

    def event(self, event: QEvent) -> bool:
        """Claim its keys before the window takes them for commands."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._meaning(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), _held(event)
        if not self._meaning(event):
            super().keyPressEvent(event)
        elif key in _SIDES and held == _MOVING:
            self._move(_SIDES[key])
        elif key in _SIDES and held == _WIDENING:
            size = self.sectionSize(self._at) + _SIDES[key] * _WIDER
            self.resizeSection(self._at, max(self.minimumSectionSize(), size))
        elif key in _SIDES:
            self.put_at(self._beside(_SIDES[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.put_at(self._shown()[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed_at.emit(self._at)
            self._tell()
        elif key == Qt.Key.Key_Menu:
            self.menu_wanted.emit(self.mapToGlobal(QPoint(self.sectionViewportPosition(self._at), self.height())))
        else:
            self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _meaning(self, event: QKeyEvent) -> bool:
        """Whether a key means something here."""
        key, held = Qt.Key(event.key()), _held(event)
        if key in _SIDES:
            return held in (_NONE, _MOVING, _WIDENING)
        return held == _NONE and key in _PLAIN


_PLAIN = frozenset({
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Menu,
    Qt.Key.Key_Down, Qt.Key.Key_Escape,
})  # fmt: skip


def _held(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
