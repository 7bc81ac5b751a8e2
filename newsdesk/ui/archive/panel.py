# SPDX-License-Identifier: GPL-3.0-or-later
"""The archive by its calendar."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


class ArchivePanel(QWidget):
    """The archive by its calendar."""

    day_chosen = Signal(object)
    """A day, month or year (YYYY, YYYY-MM, YYYY-MM-DD) to filter by, or None for no filter."""

    def __init__(
        self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("archive")
        self._session = session
        self._appearance = appearance
        self._pictures = pictures
