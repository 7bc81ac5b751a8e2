# SPDX-License-Identifier: GPL-3.0-or-later
"""How the text is looked at while it is written: its size, the line of the caret, what stands back, what is marked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QNativeGestureEvent, QPainter, QTextBlock, QWheelEvent
from PySide6.QtWidgets import QApplication

from newsdesk.ui.editor.invisibles import paint_marks
from newsdesk.ui.editor.sheet import ROOM_BELOW

if TYPE_CHECKING:
    from newsdesk.ui.editor.panel import EditorPanel

SIZES: Final = (70, 80, 90, 100, 110, 125, 140, 160, 180, 200, 250, 300)
"""Percents that the steps of the zoom are."""
USUAL: Final = 100
_HEIGHT: Final = 0.45
"""Where the line of the caret is kept in the view: 0 is its upper edge."""
_FAINT: Final = 150
"""How much of the ground covers what stands back, of 255."""
_SOON: Final = 60
"""Milliseconds in which several steps of the wheel become one change of the text's size."""
_NOTCH: Final = 120


class WritingView(QObject):
    """Switches of one editor; each holds until it is switched again, and is remembered."""

    changed = Signal()

    def __init__(self, panel: EditorPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._view = panel.view
        self.zoom = USUAL
        self.typewriter = False
        self.dim = False
        self.invisibles = False
        self._turned = 0
        self._pinched = 1.0
        self._block = -1
        self._zoom_soon = QTimer(self, singleShot=True, interval=_SOON)
        self._zoom_soon.timeout.connect(self._apply_zoom)
        self._view.overlays.append(self._paint)
        self._view.viewport().installEventFilter(self)
        self._view.installEventFilter(self)
        self._view.cursorPositionChanged.connect(self._moved)
        self._view.state_changed.connect(self._keep_height)

    # -- switches ----------------------------------------------------------------------------------------------------

    def step_zoom(self, step: int) -> None:
        """Show the text larger (1) or smaller (-1)."""
        sizes = [size for size in SIZES if (size - self.zoom) * step > 0]
        if sizes:
            self.set_zoom(sizes[0] if step > 0 else sizes[-1])

    def set_zoom(self, percent: int) -> None:
        """Show the text at a size, in percents of the usual one."""
        percent = min(max(percent, SIZES[0]), SIZES[-1])
        if percent != self.zoom:
            self.zoom = percent
            self._zoom_soon.start()
            self.changed.emit()

    def set_typewriter(self, on: bool) -> None:
        """Keep the line of the caret at one height, and the text moves below it."""
        self.typewriter = on
        self.make_room()
        self._keep_height()
        self.changed.emit()

    def set_dim(self, on: bool) -> None:
        """Let all stand back but the paragraph of the caret."""
        self.dim = on
        self._view.viewport().update()
        self.changed.emit()

    def set_invisibles(self, on: bool) -> None:
        """Mark the signs that nobody sees."""
        self.invisibles = on
        self._view.viewport().update()
        self.changed.emit()

    def state(self) -> dict[str, Any]:
        """All of it as plain values, to be remembered."""
        names = ("zoom", "typewriter", "dim", "invisibles")
        return {name: getattr(self, name) for name in names}

    def restore(self, state: Mapping[str, object]) -> None:
        """Take it from plain values; what is none is left out."""
        zoom = state.get("zoom")
        if isinstance(zoom, int) and not isinstance(zoom, bool):
            self.set_zoom(zoom)
            self._apply_zoom()
        self.set_typewriter(state.get("typewriter") is True)
        self.set_dim(state.get("dim") is True)
        self.set_invisibles(state.get("invisibles") is True)

    def make_room(self) -> None:
        """Let the last line come up to its height too."""
        sheet = self._view.sheet
        if sheet is None:
            return
        room = round(self._view.viewport().height() * (1 - _HEIGHT)) if self.typewriter else ROOM_BELOW
        sheet.set_room_below(max(room, ROOM_BELOW))

    # -- what follows ------------------------------------------------------------------------------------------------

    def _apply_zoom(self) -> None:
        self._zoom_soon.stop()
        self._panel.dressing.set_zoom(self.zoom / 100)

    def _moved(self) -> None:
        self._keep_height()
        number = self._view.textCursor().blockNumber()
        if self.dim and number != self._block:
            self._view.viewport().update()
        self._block = number

    def _keep_height(self) -> None:
        if not self.typewriter or self._view.sheet is None or QApplication.mouseButtons():
            return  # what is clicked on must not run away
        bar = self._view.verticalScrollBar()
        wanted = round(self._view.viewport().height() * _HEIGHT)
        bar.setValue(bar.value() + self._view.cursorRect().center().y() - wanted)

    def _paint(self, painter: QPainter, clip: QRectF) -> None:
        if self.invisibles:
            paint_marks(self._view, painter, clip)
        if self.dim:
            self._paint_faint(painter, clip)

    def _paint_faint(self, painter: QPainter, clip: QRectF) -> None:
        """Lay the ground over all but the blocks of the caret, thin enough to see through."""
        layout, scrolled = self._view.document().documentLayout(), self._view.verticalScrollBar().value()
        first, last = self._clear_blocks()
        top = layout.blockBoundingRect(first).top() - scrolled - 4
        bottom = layout.blockBoundingRect(last).bottom() - scrolled + 4
        ground = QColor(self._view.look.tokens.page)
        ground.setAlpha(_FAINT)
        painter.fillRect(QRectF(clip.left(), clip.top(), clip.width(), max(0.0, top - clip.top())), ground)
        below = max(bottom, clip.top())
        painter.fillRect(QRectF(clip.left(), below, clip.width(), max(0.0, clip.bottom() - below)), ground)

    def _clear_blocks(self) -> tuple[QTextBlock, QTextBlock]:
        """The first and the last block that stay clear: those of a selection, of a table its cells in one row."""
        cursor, document = self._view.textCursor(), self._view.document()
        table = cursor.currentTable()
        if table is not None and not cursor.hasSelection():
            row = table.cellAt(cursor).row()
            first = table.cellAt(row, 0).firstCursorPosition().block()
            return first, table.cellAt(row, table.columns() - 1).lastCursorPosition().block()
        return document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())

    # -- wheel, pinch and keys ---------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            return self._wheel(event)
        if kind is QEvent.Type.NativeGesture and isinstance(event, QNativeGestureEvent):
            return self._gesture(event)
        if kind is QEvent.Type.KeyPress and watched is self._view and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.key() == Qt.Key.Key_Equal:  # the plus, on keyboards where it needs Shift
                self.step_zoom(1)
                return True
        elif kind is QEvent.Type.Resize and watched is self._view:
            QTimer.singleShot(0, self, self.make_room)
        return super().eventFilter(watched, event)

    def _wheel(self, event: QWheelEvent) -> bool:
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return False
        self._turned += event.angleDelta().y()
        while abs(self._turned) >= _NOTCH:
            step = 1 if self._turned > 0 else -1
            self._turned -= step * _NOTCH
            self.step_zoom(step)
        event.accept()
        return True

    def _gesture(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() is Qt.NativeGestureType.BeginNativeGesture:
            self._pinched = self.zoom / 100
        elif event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self._pinched = min(max(self._pinched * (1 + event.value()), SIZES[0] / 100), SIZES[-1] / 100)
            self.set_zoom(round(self._pinched * 20) * 5)
        else:
            return False
        event.accept()
        return True
