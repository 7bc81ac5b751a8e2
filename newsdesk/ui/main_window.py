# SPDX-License-Identifier: GPL-3.0-or-later
"""The window itself: painted before anything else is loaded, then furnished by the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from newsdesk.ui.memory import Memory
from newsdesk.ui.theme.tokens import GRID, SMALL_SIZE

if TYPE_CHECKING:
    from newsdesk.ui.theme.appearance import Appearance

_SHARE, _LARGEST = 0.9, QSize(2000, 1250)
_SMALLEST = QSize(1024, 640)
_TOOLBAR, _STATUS = 47, 37
_COLUMNS = (220, 296)
_RIGHT = 320
_ROWS = 14


class MainWindow(QMainWindow):
    """The one window of the program; it knows no panel, and tells what happens to it."""

    painted = Signal()
    """The window was painted for the first time."""
    closing = Signal(object)
    """A `QCloseEvent` that may be ignored."""
    resized = Signal(int)
    left = Signal()
    """Another window has the keyboard now."""
    language_changed = Signal()
    escaped = Signal()
    """Esc was pressed, and nothing that has the keyboard took it."""

    def __init__(self, appearance: Appearance, memory: Memory) -> None:
        super().__init__()
        self.setObjectName("newsdesk")
        self.setWindowTitle("Newsdesk")
        self.setMinimumSize(_SMALLEST)
        self.resize(self._first_size())
        geometry = memory.bytes("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        self._skeleton = _Skeleton(appearance, self)
        self._skeleton.painted.connect(self.painted)
        self.setCentralWidget(self._skeleton)

    def show_early(self, articles: QWidget, place: QRect) -> None:
        """Show the list of articles where it stood last, or else where it usually will."""
        articles.setParent(self._skeleton)
        self._skeleton.give_room(articles, place)
        articles.show()

    def focusNextPrevChild(self, forward: bool) -> bool:
        here = self.focusWidget()
        if here is None or not here.isVisible():  # it is being hidden, or is on its way out: Qt knows better
            return super().focusNextPrevChild(forward)
        from newsdesk.ui.tab_order import go_on  # start-up time: nobody presses Tab before the window is there

        return go_on(self, forward=forward)

    def _first_size(self) -> QSize:
        """Most of the screen, since the text wants its regions beside it; not all of a very large one."""
        room = self.screen().availableSize() * _SHARE
        return room.boundedTo(_LARGEST).expandedTo(_SMALLEST)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.language_changed.emit()
        elif event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.left.emit()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit(event.size().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt  # start-up time: the many names in it are slow to load

        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit(event)
        if event.isAccepted():
            super().closeEvent(event)


class _Skeleton(QWidget):
    """The regions as bare grounds, for the moment before there is anything to read.

    Plain widgets with a colour each: a painter's first use takes longer than all of them.
    """

    painted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        tokens = appearance.tokens
        self._was_painted = False
        self._page, self._list = _ground(self, tokens.page), _ground(self, tokens.surface)
        self._lines = [_ground(self, tokens.line) for _ in range(3)]
        self._bars = [_ground(self._list, tokens.skeleton) for _ in range(2 * _ROWS)]
        self._toolbar, self._status = _ground(self, tokens.chrome), _ground(self, tokens.chrome)
        _colour(self, tokens.surface)

    def give_room(self, articles: QWidget, place: QRect) -> None:
        """Put the list of articles in the place of its bars."""
        self._list.hide()
        usual = self._list.geometry()
        articles.setGeometry(place if not place.isEmpty() and self.rect().contains(place) else usual)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, height = self.width(), self.height()
        left, right = sum(_COLUMNS), width - _RIGHT
        for ground, place in (
            (self._page, QRect(left, 0, right - left, height)),
            (self._list, QRect(_COLUMNS[0] + 1, _TOOLBAR, _COLUMNS[1] - 1, height - _TOOLBAR - _STATUS)),
            (self._toolbar, QRect(0, 0, width, _TOOLBAR)),
            (self._status, QRect(0, height - _STATUS, width, _STATUS)),
            *(
                (line, QRect(at, 0, 1, height))
                for line, at in zip(self._lines, (_COLUMNS[0], left, right), strict=True)
            ),
        ):
            ground.setGeometry(place)
        for number in range(_ROWS):
            top, room = GRID * (9 * number + 1), _COLUMNS[1]
            self._bars[2 * number].setGeometry(2 * GRID, top, room - 6 * GRID, SMALL_SIZE)
            self._bars[2 * number + 1].setGeometry(2 * GRID, top + 3 * GRID, room // 2, SMALL_SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()


def _ground(parent: QWidget, colour: str) -> QWidget:
    made = QWidget(parent)
    _colour(made, colour)
    return made


def _colour(widget: QWidget, colour: str) -> None:
    widget.setAutoFillBackground(True)
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    widget.setPalette(palette)
