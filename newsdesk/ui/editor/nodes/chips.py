# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects in a line of text: the number of a footnote, a remark for the desk, a sign that Qt cannot hold."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from newsdesk.document.tree import EditorialNote, FootnoteReference, Inline
from newsdesk.ui.editor.nodes.cards import small_font
from newsdesk.ui.editor.nodes.footnotes import Footnotes
from newsdesk.ui.editor.nodes.wording import EMPTY_NOTE, LOST_MARK, NOTE, words
from newsdesk.ui.theme.tokens import Tokens

_WIDEST: Final = 260
_PAD: Final = 7


def chip_text(node: Inline | None, footnotes: Footnotes) -> str:
    """What a chip shows: the number that readers will see, or the remark."""
    if isinstance(node, FootnoteReference):
        number = footnotes.number(node.label)
        return str(number) if number else f"{node.label}?"
    if isinstance(node, EditorialNote):
        return node.text or words(EMPTY_NOTE)
    return ""


def chip_tip(node: Inline | None, footnotes: Footnotes) -> str:
    """What the pointer tells of a chip."""
    if isinstance(node, FootnoteReference):
        number = footnotes.number(node.label)
        if not number:
            return words(LOST_MARK).replace("%1", node.label)
        return f"{number}. {footnotes.text(node.label)}".strip()
    if isinstance(node, EditorialNote):
        return words(NOTE).replace("%1", node.text)
    return ""


def chip_size(node: Inline | None, footnotes: Footnotes) -> QSizeF:
    """How much room a chip takes."""
    if isinstance(node, FootnoteReference):
        metrics = QFontMetricsF(small_font(bold=True))
        return QSizeF(metrics.horizontalAdvance(chip_text(node, footnotes)) + 3, 18)
    if isinstance(node, EditorialNote):
        metrics = QFontMetricsF(small_font())
        return QSizeF(min(metrics.horizontalAdvance(chip_text(node, footnotes)), _WIDEST) + 2 * _PAD + 4, 18)
    return QSizeF(9, 14)


def draw_chip(painter: QPainter, rect: QRectF, node: Inline | None, tokens: Tokens, footnotes: Footnotes) -> None:
    """Draw a chip."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if isinstance(node, FootnoteReference):
        lost = not footnotes.number(node.label)
        painter.setFont(small_font(bold=True))
        painter.setPen(QColor(tokens.bad if lost else tokens.accent))
        upper = rect.adjusted(1, -4, 4, -4)
        painter.drawText(upper, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, chip_text(node, footnotes))
    elif isinstance(node, EditorialNote):
        chip = rect.adjusted(2, 1, -2, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_soft))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setFont(small_font())
        painter.setPen(QColor(tokens.warning))
        text = chip_text(node, footnotes)
        text = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
    else:
        painter.setPen(QPen(QColor(tokens.muted), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(2, 3, -2, -1))
