# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours for the source: lines are looked at when they come into view, and again only once they were touched."""

from __future__ import annotations

from itertools import count
from typing import Final

from PySide6.QtGui import QColor, QFont, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from newsdesk.document.tree import BlockNode
from newsdesk.ui.editor.source.markup import Role, spans
from newsdesk.ui.editor.source.shown import units
from newsdesk.ui.theme.tokens import Tokens

FAMILIES: Final = ["DejaVu Sans Mono", "Menlo", "Consolas", "monospace"]
UNSEEN: Final = -1
_stamps = count(1)


def source_font(pixels: int) -> QFont:
    """The face of source text."""
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(pixels)
    return font


class Painting:
    """The formats of one theme; a line that has them carries their stamp as its state."""

    def __init__(self, tokens: Tokens) -> None:
        self._stamp = next(_stamps)
        self._formats = {role: _format(role, tokens) for role in Role}

    def is_painted(self, line: QTextBlock) -> bool:
        """Whether a line has these colours."""
        return bool(line.userState() == self._stamp)

    def paint(self, document: QTextDocument, line: QTextBlock, block: BlockNode | None) -> None:
        """Give a line its colours."""
        text = line.text()
        ranges: list[QTextLayout.FormatRange] = []
        for span in spans(text, block):
            made = QTextLayout.FormatRange()
            made.start = units(text[: span.start])
            made.length = units(text[span.start : span.start + span.length])
            made.format = self._formats[span.role]
            ranges.append(made)
        line.setUserState(self._stamp)
        layout = line.layout()
        if ranges or layout.formats():
            layout.setFormats(ranges)
            document.markContentsDirty(line.position(), line.length())


def _format(role: Role, tokens: Tokens) -> QTextCharFormat:
    made = QTextCharFormat()
    colours = {
        Role.MARK: tokens.muted,
        Role.ADDRESS: tokens.muted,
        Role.STRIKE: tokens.muted,
        Role.SOURCE: tokens.muted,
        Role.LINK: tokens.accent,
        Role.NOTE: tokens.warning,
        Role.KEYWORD: tokens.ready,
        Role.CODE: tokens.good,
    }
    if role in colours:
        made.setForeground(QColor(colours[role]))
    if role in (Role.HEADING, Role.STRONG, Role.KEYWORD):
        made.setFontWeight(QFont.Weight.Bold)
    if role in (Role.EMPHASIS, Role.NOTE):
        made.setFontItalic(True)
    if role is Role.STRIKE:
        made.setFontStrikeOut(True)
    return made
