# SPDX-License-Identifier: GPL-3.0-or-later
"""Grips at the sides of the selected picture: drawn, they show where it would stand, and let go, it stands there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from newsdesk.document.tree import Placement
from newsdesk.ui.editor.figures.bar import BUTTONS
from newsdesk.ui.editor.figures.verbs import PLACEMENTS
from newsdesk.ui.editor.picture_sizes import BESIDE
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.theme.appearance import Appearance

_LEAST_OUT: Final = 12
"""Pixels that a grip must be drawn out of the column for a wide picture, where it has no room to stand out."""
_WIDTH: Final = 24
_HEIGHT: Final = 56


def snapped(width: float, column: float, outset: float, *, right_edge: bool) -> Placement:
    """Where a picture of that width stands, drawn by its right edge or by its left one.

    A wide one stands out of the column by `outset` on each side.
    """
    if width > column + max(outset, _LEAST_OUT):
        return Placement.WIDE
    if width > column * (1 + BESIDE) / 2:
        return Placement.COLUMN
    return Placement.LEFT if right_edge else Placement.RIGHT


class Grip(QWidget):
    """One grip; `pulled` tells how far the mouse drew it, `released` that it was let go (or that it was not meant)."""

    pulled = Signal(int)
    released = Signal(bool)

    def __init__(self, appearance: Appearance, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._appearance = appearance
        self._from: int | None = None
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().toPoint().x()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self.pulled.emit(event.globalPosition().toPoint().x() - self._from)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._from is not None:
            self._from = None
            self.released.emit(True)

    def give_up(self) -> None:
        """Let go without meaning it."""
        if self._from is not None:
            self._from = None
            self.released.emit(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._appearance.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.on_accent), 1))
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(QRect(_WIDTH // 2 - 4, 8, 8, _HEIGHT - 16), 4, 4)


class Outline(QWidget):
    """Where the picture would stand, and the name of that."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("figure_outline")
        self._appearance = appearance
        self.placement = Placement.COLUMN
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._appearance.tokens
        painter = QPainter(self)
        ground = QColor(tokens.accent)
        ground.setAlpha(36)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(QColor(tokens.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        name = next(name for name, placement in PLACEMENTS.items() if placement is self.placement)
        text = next(str(text) for each, _, text in BUTTONS if each == name)
        words = QCoreApplication.translate("FigureBar", text)
        plate = painter.fontMetrics().boundingRect(words).adjusted(-8, -4, 8, 4)
        plate.moveCenter(self.rect().center())
        painter.fillRect(plate, QColor(tokens.accent))
        painter.setPen(QColor(tokens.on_accent))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)


class Grips(QObject):
    """Both grips and the outline; `chosen` tells where the picture should stand."""

    chosen = Signal(object)

    def __init__(self, view: TextView, appearance: Appearance) -> None:
        super().__init__(view)
        self._view = view
        self.left = Grip(appearance, view, "figure_grip_left")
        self.right = Grip(appearance, view, "figure_grip_right")
        self.outline = Outline(appearance, view)
        self._picture = QRect()
        for grip, right in ((self.left, True), (self.right, False)):
            grip.pulled.connect(lambda by, left=right: self._pull(-by if left else by, right_edge=not left))
            grip.released.connect(self._release)
            grip.installEventFilter(self)

    def show_at(self, picture: QRect) -> None:
        """Stand at the sides of a picture of the viewport."""
        origin = self._view.viewport().pos()
        self._picture = picture.translated(origin)
        room = self._view.viewport().geometry()
        for grip, x in ((self.left, self._picture.left()), (self.right, self._picture.right())):
            grip.move(x - _WIDTH // 2, self._picture.center().y() - _HEIGHT // 2)
            grip.setVisible(room.top() <= grip.y() and grip.geometry().bottom() <= room.bottom())
            grip.raise_()

    def hide(self) -> None:
        """Be there no more."""
        for each in (self.left, self.right, self.outline):
            each.hide()

    def _pull(self, by: int, *, right_edge: bool) -> None:
        room = self._view.viewport().geometry()
        column = round(self._view.document().textWidth())
        out = self._view.overlay.outset
        placement = snapped(self._picture.width() + by, column, out, right_edge=right_edge)
        width = {Placement.COLUMN: column, Placement.WIDE: column + 2 * out}.get(placement, round(column * BESIDE))
        x = room.left() + {Placement.WIDE: -out, Placement.RIGHT: column - width}.get(placement, 0)
        height = round(self._picture.height() * width / max(1, self._picture.width()))
        self.outline.placement = placement
        self.outline.setGeometry(x, self._picture.top(), width, height)
        self.outline.show()
        self.outline.raise_()
        self.outline.update()
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)

    def _release(self, meant: bool) -> None:
        if self.outline.isVisible():
            self.outline.hide()
            if meant:
                self.chosen.emit(self.outline.placement)

    def give_up(self) -> bool:
        """Let go of a grip that is being drawn; whether one was."""
        drawn = self.outline.isVisible()
        self.left.give_up()
        self.right.give_up()
        return drawn

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.key() == Qt.Key.Key_Escape and self.give_up()
        return super().eventFilter(watched, event)
