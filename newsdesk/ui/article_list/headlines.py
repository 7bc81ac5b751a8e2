# SPDX-License-Identifier: GPL-3.0-or-later
"""Headlines broken into two lines at most, kept while they are looked at."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

_KEPT = 600


class Headlines:
    """The lines of headlines in one face, by text and width."""

    def __init__(self, font: QFont, lines: int = 2) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)
        self._most = lines
        self._kept: OrderedDict[tuple[str, int], tuple[str, ...]] = OrderedDict()

    @property
    def leading(self) -> float:
        """From one base line to the next."""
        return round(self.metrics.height())

    def lines(self, text: str, width: int) -> tuple[str, ...]:
        """The lines of a headline at a width, the last one cut short where there is more."""
        key = (text, width)
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = self._broken(text, width)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found

    def _broken(self, whole: str, width: int) -> tuple[str, ...]:
        text = whole[: (self._most + 1) * max(1, width)]  # hardly a sign is narrower than a pixel
        layout = QTextLayout(text, self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) <= self._most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            starts.append(line.textStart())
        layout.endLayout()
        ends = [*starts[1:], len(text)]
        parts = [text[start:end].rstrip() for start, end in zip(starts, ends, strict=True)]
        if len(parts) > self._most:
            rest = text[starts[self._most - 1] :]
            parts[self._most - 1 :] = [self.metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
        return tuple(parts)
