# SPDX-License-Identifier: GPL-3.0-or-later
"""The marks beside the lines, wherever text is set: bullets and numbers of lists, the bar of a quotation."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock

from newsdesk.ui.editor.kinds import QUOTES, Kind, Property, kind_of
from newsdesk.ui.editor.look import INDENT, QUOTE_INDENT, Look
from newsdesk.ui.theme.fonts import article_font

_BULLETS: Final = ("•", "–", "◦")


def draw_item(painter: QPainter, block: QTextBlock, rect: QRectF, look: Look) -> None:
    """The bullet or number of an item that is shown at `rect`."""
    form = block.blockFormat()
    depth = max(1, form.intProperty(Property.DEPTH))
    line = block.layout().lineAt(0)
    height = line.height() if line.isValid() else rect.height()
    indent = look.px(INDENT)
    place = QRectF(indent * (depth - 1), rect.top(), indent - 8, height)
    painter.setFont(article_font(look.settings[Kind.ITEM].size))
    painter.setPen(QColor(look.tokens.muted))
    mark = f"{item_number(block)}." if form.intProperty(Property.ORDERED) else _BULLETS[(depth - 1) % 3]
    painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, mark)


def draw_bar(painter: QPainter, block: QTextBlock, rect: QRectF, look: Look) -> None:
    """The bar before a line of a quotation, down to the next line of the same one."""
    following = block.next()
    group = block.blockFormat().intProperty(Property.GROUP)
    joined = following.isValid() and kind_of(following) in QUOTES
    joined = joined and following.blockFormat().intProperty(Property.GROUP) == group
    below = 12 if joined else 0
    bar = QRectF(look.px(QUOTE_INDENT - 18), rect.top(), 3, rect.height() + below)
    painter.fillRect(bar, QColor(look.tokens.line_strong))


def item_number(block: QTextBlock) -> int:
    """The number of an item in its list."""
    form = block.blockFormat()
    depth, start = form.intProperty(Property.DEPTH), form.intProperty(Property.START)
    before = 0
    each = block.previous()
    while each.isValid() and kind_of(each) is Kind.ITEM:
        other = each.blockFormat()
        if other.intProperty(Property.DEPTH) < depth:
            break
        if other.intProperty(Property.DEPTH) == depth:
            if not other.intProperty(Property.ORDERED):
                break
            before, start = before + 1, other.intProperty(Property.START)
        each = each.previous()
    return start + before
