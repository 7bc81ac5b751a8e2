# SPDX-License-Identifier: GPL-3.0-or-later
"""The window: places the panels and connects them; it does nothing else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMainWindow

from newsdesk.ui.languages import Languages
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


class MainWindow(QMainWindow):
    """The one window of the program."""

    def __init__(self, session: Session, appearance: Appearance, languages: Languages) -> None:
        super().__init__()
        self.setObjectName("newsdesk")
        self._session = session
        self._appearance = appearance
        self._languages = languages

    def start(self, folder: Path | None) -> None:
        """Fill the window, once it is painted."""
        if folder is not None:
            self._session.open(folder)
