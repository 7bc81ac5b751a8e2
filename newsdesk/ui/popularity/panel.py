# SPDX-License-Identifier: GPL-3.0-or-later
"""What readers open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


class PopularityPanel(QWidget):
    """What readers open."""

    article_chosen = Signal(int)
    """An article should be shown in the editor."""

    def __init__(
        self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("popularity")
        self._session = session
        self._appearance = appearance
        self._pictures = pictures
