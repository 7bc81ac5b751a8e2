# SPDX-License-Identifier: GPL-3.0-or-later
"""How far the making of a library is, and a way to stop it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from newsdesk.ui.theme.tokens import GRID


class ProgressPage(QWidget):
    """Names what is being done, and where."""

    def __init__(self) -> None:
        super().__init__()
        self._doing = QLabel()
        self._doing.setProperty("look", "heading")
        self._bar = QProgressBar()
        self._bar.setObjectName("welcome_progress")
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(480)
        self._bar.setFixedHeight(6)
        self._place = QLabel()
        self._place.setProperty("look", "hint")
        self._place.setWordWrap(True)
        self.stop = QPushButton()
        self.stop.setObjectName("welcome_stop")
        self.folder: Path | None = None
        """Where something is made."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for widget in (self._doing, self._bar, self._place):
            column.addWidget(widget)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._retranslate()

    def begin(self, doing: str, folder: Path) -> None:
        """Say what begins."""
        self.folder = folder
        self._doing.setText(doing)
        self._place.setText(str(folder))
        self._bar.setRange(0, 0)

    def show_progress(self, part: int, whole: int) -> None:
        """Say how far it is."""
        self._bar.setRange(0, whole)
        self._bar.setValue(part)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.stop.setText(QCoreApplication.translate("Welcome", "Stop"))
        self._bar.setAccessibleName(QCoreApplication.translate("Welcome", "Progress"))
