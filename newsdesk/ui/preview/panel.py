# SPDX-License-Identifier: GPL-3.0-or-later
"""The page as readers will see it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


class PreviewPanel(QWidget):
    """The page as readers will see it."""

    article_chosen = Signal(int)
    """A link to another article of the library was followed."""

    def __init__(
        self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self._session = session
        self._appearance = appearance
        self._pictures = pictures
