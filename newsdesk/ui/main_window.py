# SPDX-License-Identifier: GPL-3.0-or-later
"""The window itself: painted before anything else is loaded, then furnished by the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from newsdesk.ui.memory import Memory
from newsdesk.ui.theme.tokens import GRID, SMALL_SIZE

if TYPE_CHECKING:
    from newsdesk.ui.theme.appearance import Appearance

_SHARE, _LARGEST = 0.9, QSize(2000, 1250)
_SMALLEST = QSize(1024, 640)
_TOOLBAR, _STATUS = 46, 28
_COLUMNS = (220, 296)
_RIGHT = 320


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
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit(event)
        if event.isAccepted():
            super().closeEvent(event)


class _Skeleton(QWidget):
    """The regions as bare grounds, for the moment before there is anything to read."""

    painted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._appearance = appearance
        self._was_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, painter = self._appearance.tokens, QPainter(self)
        whole = self.rect()
        painter.fillRect(whole, QColor(tokens.surface))
        left, right = sum(_COLUMNS), whole.width() - _RIGHT
        painter.fillRect(QRect(left, 0, right - left, whole.height()), QColor(tokens.page))
        line = QColor(tokens.line)
        for place in (_COLUMNS[0], left, right):
            painter.fillRect(QRect(place, 0, 1, whole.height()), line)
        bar = QColor(tokens.skeleton)
        for number in range(max(0, whole.height() - _TOOLBAR - _STATUS) // (GRID * 9)):
            top = _TOOLBAR + GRID * (9 * number + 1)
            painter.fillRect(QRect(_COLUMNS[0] + 2 * GRID, top, _COLUMNS[1] - 6 * GRID, SMALL_SIZE), bar)
            painter.fillRect(QRect(_COLUMNS[0] + 2 * GRID, top + 3 * GRID, _COLUMNS[1] // 2, SMALL_SIZE), bar)
        for rectangle in (
            QRect(0, 0, whole.width(), _TOOLBAR),
            QRect(0, whole.height() - _STATUS, whole.width(), _STATUS),
        ):
            painter.fillRect(rectangle, QColor(tokens.chrome))
        painter.end()
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()
