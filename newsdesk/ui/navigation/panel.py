# SPDX-License-Identifier: GPL-3.0-or-later
"""Statuses, sections and the bin, with live counts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


class NavigationPanel(QWidget):
    """Statuses, sections and the bin, with live counts."""

    filter_chosen = Signal(object)
    """A `ListFilter` of `newsdesk.domain.query` that the list should show."""

    def __init__(
        self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self._session = session
        self._appearance = appearance
        self._pictures = pictures
