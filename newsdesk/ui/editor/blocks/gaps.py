# SPDX-License-Identifier: GPL-3.0-or-later
"""Where blocks stand in the view, and the gap between two of them that something would come into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTextCursor

from newsdesk.ui.editor.blocks.edge_scrolling import EdgeScrolling
from newsdesk.ui.editor.sheet import BODY
from newsdesk.ui.editor.table_rects import table_rect
from newsdesk.ui.editor.tables import table_at

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

    from newsdesk.ui.editor.text_view import TextView


def block_index(view: TextView, y: float) -> int:
    """The top-level block at a height of the viewport; -1 in the head."""
    return -1 if view.sheet is None else view.sheet.index_of(view.block_at(y))


def block_rect(view: TextView, index: int) -> QRectF:
    """Where a top-level block is in the viewport, all its lines."""
    sheet = view.sheet
    if sheet is None or not 0 <= index < len(sheet.outline):
        return QRectF()
    starts = sheet.outline.starts
    first, last = sheet.block(BODY + starts[index]), sheet.block(BODY + starts[index + 1] - 1)
    table = table_at(QTextCursor(first))
    if table is not None:
        return table_rect(view, table)
    rect = _rect(view, first) if first == last else _rect(view, first).united(_rect(view, last))
    return rect.translated(0, -view.verticalScrollBar().value())


def _rect(view: TextView, block: QTextBlock) -> QRectF:
    return view.document().documentLayout().blockBoundingRect(block)


def gap_at(view: TextView, y: float) -> int:
    """The gap nearest to a height of the viewport: the number of the block that stands behind it."""
    sheet = view.sheet
    if sheet is None or not len(sheet.outline):
        return 0
    index = block_index(view, y)
    if index < 0:
        return 0
    index = min(index, len(sheet.outline) - 1)
    return index + 1 if y > block_rect(view, index).center().y() else index


class GapLine(QObject):
    """A line across the column where something would be put, and the text that scrolls under what is dragged."""

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self.gap: int | None = None
        self._y = 0.0
        self._scrolling = EdgeScrolling(view)
        self._scrolling.scrolled.connect(lambda: self._show(gap_at(view, self._y)))
        view.overlays.append(self._paint)

    def follow(self, y: float) -> int:
        """Show the gap at a height of the viewport; its number."""
        self._y = y
        self._show(gap_at(self._view, y))
        self._scrolling.follow(y)
        return self.gap or 0

    def hide(self) -> None:
        """Show none, and scroll no more."""
        self._scrolling.stop()
        self._show(None)

    @property
    def y(self) -> float:
        """How far down the viewport the line is."""
        view, sheet = self._view, self._view.sheet
        if self.gap is None or sheet is None or not len(sheet.outline):
            return 0.0
        behind = block_rect(view, self.gap)
        if self.gap == 0:
            return max(2.0, behind.top() - 6)
        above = block_rect(view, self.gap - 1)
        return above.bottom() + 6 if behind.isNull() else (above.bottom() + behind.top()) / 2

    def _show(self, gap: int | None) -> None:
        if gap != self.gap:
            self.gap = gap
            self._view.viewport().update()

    def _paint(self, painter: QPainter, _clip: QRectF) -> None:
        if self.gap is None:
            return
        colour, y, right = QColor(self._view.look.tokens.accent), round(self.y), self._view.viewport().width() - 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(8, y), QPointF(right, y))
        painter.setBrush(self._view.look.tokens.page)
        painter.drawEllipse(QPointF(4, y), 3, 3)
