# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor of one article: kicker, headline, lead and body as they will be read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


class EditorPanel(QWidget):
    """The editor of one article: kicker, headline, lead and body as they will be read."""

    block_entered = Signal(int)
    """The caret went into another top-level block of the body."""
    photo_wanted = Signal()
    """The user wants to insert a photo at the caret."""
    files_dropped = Signal(list, int)
    """Pictures (Path) were dropped or pasted on the body, before the top-level block of that number."""
    photo_edit_wanted = Signal(int)
    """The details of a photo (its id) should be shown."""

    def __init__(
        self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("editor")
        self._session = session
        self._appearance = appearance
        self._pictures = pictures
