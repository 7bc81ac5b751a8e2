# SPDX-License-Identifier: GPL-3.0-or-later
"""Marks over the signs that nobody sees: spaces of every kind, soft hyphens, ends of lines and paragraphs."""

from __future__ import annotations

import re
from typing import Final, cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextBlock, QTextLine

from newsdesk.ui.editor.kinds import OBJECTS, Kind, kind_of
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.theme.fonts import interface_font

MARKS: Final = {
    " ": "·",
    "\t": "→",
    "\u00a0": "°",
    "\u202f": "ˆ",
    "\u2009": "ˇ",
    "\u2002": "–",
    "\u2003": "—",
    "\u00ad": "¬",
    "\u200b": "|",
    "\u200c": "|",
    "\u200d": "|",
    "\u2060": "|",
    "\ufeff": "|",
    "\u200e": "›",
    "\u200f": "‹",
    "\u2028": "↵",
}
"""Which mark stands for which sign."""
END: Final = "¶"
_USUAL: Final = "·↵"
"""Marks of what stands everywhere: the others are what one looks for."""
_INVISIBLE: Final = re.compile("[" + "".join(MARKS) + "]")
_WIDE: Final = re.compile("[\U00010000-\U0010ffff]")


def marks_of(text: str) -> list[tuple[int, str]]:
    """The marks of a text with the places they stand at, in Qt's counting."""
    found = [(each.start(), MARKS[each.group()]) for each in _INVISIBLE.finditer(text)]
    wide = [each.start() for each in _WIDE.finditer(text)]
    return [(place + sum(other < place for other in wide), mark) for place, mark in found] if wide else found


def paint_marks(view: TextView, painter: QPainter, clip: QRectF) -> None:
    """Paint the marks of the blocks that can be seen in `clip`."""
    layout, scrolled = view.document().documentLayout(), view.verticalScrollBar().value()
    block = view.overlay.heights.block_at(clip.top())
    while block.isValid():
        rect = layout.blockBoundingRect(block).translated(0, -scrolled)
        if rect.top() > clip.bottom():
            return
        kind = kind_of(block)
        if kind is not Kind.FILLER and rect.bottom() >= clip.top():
            _paint_block(view, painter, block, rect.topLeft(), ends=kind not in OBJECTS)
        block = block.next()


def _paint_block(view: TextView, painter: QPainter, block: QTextBlock, origin: QPointF, *, ends: bool) -> None:
    size = max(10, view.look.settings[kind_of(block)].size - 3)
    font = QFont(interface_font())
    font.setPixelSize(size)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    laid = block.layout()
    quiet, loud = QColor(view.look.tokens.line_strong), QColor(view.look.tokens.accent)
    for place, mark in marks_of(block.text()):
        line = laid.lineForTextPosition(place)
        if line.isValid():
            painter.setPen(quiet if mark in _USUAL else loud)
            _paint_mark(painter, line, place, mark, origin, metrics)
    last = laid.lineAt(laid.lineCount() - 1)
    if ends and last.isValid():
        painter.setPen(quiet)
        x = origin.x() + _x(last, block.length() - 1) + 2
        painter.drawText(QPointF(x, origin.y() + last.y() + last.ascent()), END)


def _paint_mark(
    painter: QPainter, line: QTextLine, place: int, mark: str, origin: QPointF, metrics: QFontMetricsF
) -> None:
    left, right = _x(line, place), _x(line, place + 1)
    x = (left + right - metrics.horizontalAdvance(mark)) / 2
    painter.drawText(QPointF(origin.x() + x, origin.y() + line.y() + line.ascent()), mark)


def _x(line: QTextLine, place: int) -> float:
    """Where a place in a line is, from the left edge of the block."""
    found = cast(tuple[float, int], line.cursorToX(place))
    return found[0]
