# SPDX-License-Identifier: GPL-3.0-or-later
"""The margins beside the column, where wide pictures stand out of it.

A text widget draws nothing beside its column. Two panes over the margins draw there what it would have drawn: the
rest of each wide picture in sight, the frame of a selected one, and whatever lies over both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from newsdesk.document.tree import Placement
from newsdesk.ui.editor.picture_sizes import OUTSET

if TYPE_CHECKING:
    from newsdesk.ui.editor.shelf import OpenSheets
    from newsdesk.ui.editor.text_view import TextView


_VEIL: Final = 128
"""How much of the colour of a selection Qt lays over a picture that is selected, of 255."""


class Wings(QObject):
    """Both panes of a view; they are there only while a wide picture is in sight."""

    def __init__(self, view: TextView, sheets: OpenSheets) -> None:
        super().__init__(view)
        self._view = view
        self._sheets = sheets
        self.panes = (_Pane(view, sheets, "left_wing"), _Pane(view, sheets, "right_wing"))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.measure)
        view.overlay.figure_seen = self._seen
        view.viewport().installEventFilter(self)
        for changed in (view.verticalScrollBar().valueChanged, view.verticalScrollBar().rangeChanged):
            changed.connect(self._draw)

    def measure(self) -> None:
        """See how far wide pictures may stand out now, and have them laid out so."""
        view = self._view
        margins = view.viewportMargins()
        column = view.viewport().width()
        outset = max(0, min(round(column * OUTSET), margins.left(), margins.right()))
        if outset != view.overlay.outset:
            view.overlay.outset = outset
            self._sheets.let_stand_out(outset)
        place = view.viewport().geometry()
        left, right = self.panes
        left.setGeometry(place.left() - outset, place.top(), outset, place.height())
        # The text is a pixel narrower than its column: the right pane begins where the picture ends in there.
        right.setGeometry(place.right(), place.top(), outset + 1, place.height())

    def _seen(self, placement: Placement) -> None:
        """A figure was drawn in the column."""
        if placement is Placement.WIDE:
            for pane in self.panes:
                pane.show()
        self._draw()

    def _draw(self) -> None:
        for pane in self.panes:
            if pane.isVisible():
                pane.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._soon.start()
        return super().eventFilter(watched, event)


class _Pane(QWidget):
    def __init__(self, view: TextView, sheets: OpenSheets, name: str) -> None:
        super().__init__(view)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # a margin is part of the text to the mouse
        self._view = view
        self._sheets = sheets
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        view, drawer = self._view, self._sheets.drawer
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(view.look.tokens.page))
        between = view.viewport().pos() - self.pos()
        painter.translate(between)
        found = False
        cursor, veil = view.textCursor(), QColor(view.palette().highlight().color())
        veil.setAlpha(_VEIL)
        for block in view.overlay.wide_figures(QRectF(view.viewport().rect())):
            figure = view.figure(block)
            if figure is not None and drawer is not None:
                found, rect = True, view.object_rect(block)
                drawer.draw_figure(painter, rect, figure)
                if cursor.selectionStart() <= block.position() < cursor.selectionEnd():
                    painter.fillRect(rect, veil)
        if found:
            painter.setClipRect(QRect(event.rect()).translated(QPoint(-between.x(), -between.y())))
            view.overlay.paint_frame(painter)
            clip = QRectF(event.rect()).translated(-between.x(), -between.y())
            for paint in view.overlays:
                paint(painter, clip)
        else:
            QTimer.singleShot(0, self, self.hide)
