# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a figure's picture and its credit stand in the view."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock

from newsdesk.ui.editor.kinds import Kind, kind_of
from newsdesk.ui.editor.look import CREDIT_ROOM
from newsdesk.ui.editor.text_view import TextView


def picture_rect(view: TextView, block: QTextBlock) -> QRectF:
    """The picture of a figure's block, in the viewport."""
    return view.object_rect(block)


def credit_rect(view: TextView, block: QTextBlock) -> QRectF:
    """The line under a figure in which its credit stands, in the viewport."""
    rect = _block_rect(view, block)
    width: float = view.document().textWidth()
    return QRectF(0, rect.bottom() + 1, width, CREDIT_ROOM - 2)


def credit_at(view: TextView, place: QPointF) -> QTextBlock | None:
    """The figure's block whose credit stands at a place of the viewport."""
    block = view.block_at(place.y())
    for each in (block, block.previous()):
        if each.isValid() and kind_of(each) is Kind.FIGURE and credit_rect(view, each).contains(place):
            return each
    return None


def _block_rect(view: TextView, block: QTextBlock) -> QRectF:
    rect = view.document().documentLayout().blockBoundingRect(block)
    return rect.translated(0, -view.verticalScrollBar().value())
