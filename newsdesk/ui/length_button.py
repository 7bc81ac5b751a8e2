# SPDX-License-Identifier: GPL-3.0-or-later
"""The length of the text at the lower edge: what is written, what is selected, what is over or missing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from newsdesk.document.plain_text import Counts
from newsdesk.ui.counted import COUNTED
from newsdesk.ui.length import Length
from newsdesk.ui.length_popover import LengthPopover
from newsdesk.ui.length_words import lines_text, target_text, thin
from newsdesk.ui.theme.appearance import Appearance

_STEP: Final = 24
"""Pixels in which its width grows and shrinks."""


class LengthButton(QPushButton):
    """Says the length in a few words; pressed, it shows every figure and asks for the target."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("counts")
        self.setProperty("look", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._appearance = appearance
        self._length: Length | None = None
        self._popover: LengthPopover | None = None
        self.clicked.connect(self.show_figures)
        appearance.changed.connect(self.draw)
        self._retranslate()

    def follow(self, length: Length) -> None:
        """Say what these figures are."""
        self._length = length
        length.changed.connect(self.draw)
        self.draw()

    def show_figures(self) -> None:
        """Show every figure, with the keyboard in the target."""
        if self._length is None or self._length.counts is None:
            return
        if self._popover is None:
            self._popover = LengthPopover(self._length, self)
        self._popover.show_over(QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))

    def say(self, counts: Counts, minutes: int) -> None:
        """Say how long a text is that nobody selected or ordered."""
        parts = (COUNTED.signs(counts.signs), COUNTED.words(counts.words), COUNTED.minutes(minutes))
        self._say(thin(" · ".join(parts)), counts, minutes)

    def _say(self, words: str, counts: Counts, minutes: int) -> None:
        self.setText(words)
        self._take_room()
        self.setToolTip(
            thin(COUNTED.signs_without_spaces(counts.signs_without_spaces))
            + "\n"
            + self.tr("Time to read: {time}").format(time=thin(COUNTED.minutes(minutes)))
        )

    def _take_room(self) -> None:
        """Be wide enough for the words, in steps: each change of the width lays the whole window out."""
        wanted = self.sizeHint()
        width = -(-wanted.width() // _STEP) * _STEP
        if (self.width(), self.height()) != (width, wanted.height()) or self.minimumWidth() != width:
            self.setFixedSize(width, wanted.height())

    def draw(self) -> None:
        """Say it anew."""
        length = self._length
        if length is None or length.counts is None:
            return
        over = length.over
        # Each text has its own width: one that is shown for a moment only would lay the whole window out twice.
        if length.selected is not None:
            words = COUNTED.signs(length.selected.signs), lines_text(length.lines_of(length.selected))
            shown = thin(self.tr("Selected: {length}").format(length=" · ".join(words)))
            self._say(shown, length.counts, length.minutes)
        elif length.measure.target is not None:
            self._say(thin(target_text(length)), length.counts, length.minutes)
        else:
            self.say(length.counts, length.minutes)
        tokens = self._appearance.tokens
        colour = tokens.bad if over > 0 and length.selected is None else tokens.muted
        style = f"QPushButton {{ color: {colour}; }}"
        if style != self.styleSheet():  # each change of it polishes the button anew
            self.setStyleSheet(style)
        name = self.tr("Length of the text")
        self.setAccessibleName(f"{name}: {self.text()}")

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Length of the text"))
        self.draw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
