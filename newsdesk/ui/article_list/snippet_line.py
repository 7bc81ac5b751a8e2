# SPDX-License-Identifier: GPL-3.0-or-later
"""The line of a row that shows where the words of a search stand in the article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from newsdesk.domain.snippet import Snippet

_ELLIPSIS = "…"
_LEAD = 0.3
"""How far into the line the first mark stands at most."""


@dataclass(frozen=True, slots=True)
class Colours:
    """Of the words around, and of those that were looked for."""

    plain: str
    marked: str


class SnippetLine:
    """Draws snippets in one line, with what was looked for in sight and in heavier type."""

    def __init__(self, font: QFont) -> None:
        self._plain = QFont(font)
        self._marked = QFont(font)
        self._marked.setWeight(QFont.Weight.DemiBold)
        self._metrics = {False: QFontMetricsF(self._plain), True: QFontMetricsF(self._marked)}

    @property
    def height(self) -> float:
        """How high the line is."""
        return self._metrics[False].height()

    def paint(self, painter: QPainter, left: float, base: float, room: float, snippet: Snippet, hues: Colours) -> None:
        """Draw as much of the snippet as there is room for, from before its first mark on."""
        end = left + room
        for text, marked in _pieces(snippet, self._start(snippet, room)):
            metrics = self._metrics[marked]
            width = metrics.horizontalAdvance(text)
            if left + width > end:
                text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, end - left))
            painter.setFont(self._marked if marked else self._plain)
            painter.setPen(QColor(hues.marked if marked else hues.plain))
            painter.drawText(QPointF(left, base), text)
            left += width
            if left > end:
                return

    def _start(self, snippet: Snippet, room: float) -> int:
        """Where the text is cut so that the first mark is in sight."""
        if not snippet.marks:
            return 0
        first, last = snippet.marks[0]
        metrics = self._metrics[False]
        if metrics.horizontalAdvance(snippet.text[:last]) <= room * 0.8:
            return 0
        at = first
        while at > 0 and metrics.horizontalAdvance(snippet.text[at:first]) < room * _LEAD:
            at = snippet.text.rfind(" ", 0, at - 1) + 1 if at > 1 else 0
        return min(at, first)


def _pieces(snippet: Snippet, start: int) -> Iterator[tuple[str, bool]]:
    """The text from `start` on in runs, each with whether it is marked."""
    at = start
    if start:
        yield _ELLIPSIS, False
    for first, last in snippet.marks:
        if first >= at:
            if first > at:
                yield snippet.text[at:first], False
            yield snippet.text[first:last], True
            at = last
    if at < len(snippet.text):
        yield snippet.text[at:], False
