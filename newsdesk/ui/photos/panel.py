# SPDX-License-Identifier: GPL-3.0-or-later
"""The photos of the open article, and of the library."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


class PhotosPanel(QWidget):
    """The photos of the open article, and of the library."""

    figure_wanted = Signal(object)
    """A `Photo` should be placed at the caret."""
    figure_chosen = Signal(int)
    """The figure in the top-level block of that number should be shown."""

    def __init__(
        self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("photos")
        self._session = session
        self._appearance = appearance
        self._pictures = pictures
