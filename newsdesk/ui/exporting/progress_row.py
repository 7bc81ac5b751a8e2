# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a plan or an export is: a slim bar, a count, and the time that is left."""

from __future__ import annotations

from time import monotonic

from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from newsdesk.ui.exporting.words import remaining_words
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.wording import number_text

_SURE_AFTER = 2.0
"""Seconds after which the time that is left can be told."""


class ProgressRow(QWidget):
    """Hidden when nothing goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export_progress")
        self._bar = QProgressBar()
        self._bar.setObjectName("export_progress_bar")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._text = QLabel()
        self._text.setProperty("look", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self._bar)
        column.addWidget(self._text)
        self._began = 0.0
        self._whole = 0
        self._last = 0
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def begin(self, text: str) -> None:
        """Say that something began of which nobody knows how long it is."""
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(text)
        self._text.setText(text)
        self._whole = self._last = 0
        self.show()

    def show_part(self, name: str, part: int, whole: int) -> None:
        """Say how much of something (pictures, files) is done."""
        if whole != self._whole or part < self._last:
            self._began, self._whole = monotonic(), whole
        self._last = part
        self._bar.setRange(0, max(whole, 1))
        self._bar.setValue(part)
        count = self.tr("{name}: {part} of {whole}").format(name=name, part=number_text(part), whole=number_text(whole))
        passed = monotonic() - self._began
        known = passed > _SURE_AFTER and part
        left = remaining_words(passed / part * (whole - part)) if known else ""
        self._text.setText(" · ".join(each for each in (count, left) if each))

    def end(self) -> None:
        """Hide."""
        self.hide()
