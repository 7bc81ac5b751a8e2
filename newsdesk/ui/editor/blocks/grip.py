# SPDX-License-Identifier: GPL-3.0-or-later
"""A handle over the text that is clicked, or dragged and let go of; Esc lets go of it without meaning it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolButton


class DragGrip(QToolButton):
    """Belongs to a view; while it is dragged no key reaches the text."""

    drag_began = Signal()
    dragged = Signal(QPoint)
    """The mouse is at this place of the viewport."""
    let_go = Signal(bool)
    """It is dragged no more; whether what it moves should come to where it is."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # all that it does has keys and a place in the menus
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._of = view
        self._pressed_at: QPoint | None = None
        self._dragging = False

    @property
    def dragging(self) -> bool:
        """Whether something is being moved."""
        return self._dragging

    def cancel(self) -> None:
        """Let go of what is dragged; it stays where it was."""
        self._end(meant=False)

    def _end(self, *, meant: bool) -> None:
        was, self._dragging, self._pressed_at = self._dragging, False, None
        self.setDown(False)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if was:
            self._of.removeEventFilter(self)
            self.let_go.emit(meant)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
            self.setDown(True)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        far = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if not self._dragging and far >= QApplication.startDragDistance():
            self._dragging = True
            self._of.installEventFilter(self)  # no sooner: each who listens there costs every key some of its time
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._of.setFocus(Qt.FocusReason.MouseFocusReason)  # so that Esc is heard
            self.drag_began.emit()
        if self._dragging:
            self.dragged.emit(self._of.viewport().mapFromGlobal(event.globalPosition()).toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        alone = self._pressed_at is not None and not self._dragging
        self._end(meant=True)
        if alone and self.rect().contains(event.position().toPoint()):
            self.click()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._of and self._dragging and isinstance(event, QKeyEvent):
            if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
                event.accept()
                if event.key() == Qt.Key.Key_Escape:
                    self.cancel()
            return True
        return super().eventFilter(watched, event)
