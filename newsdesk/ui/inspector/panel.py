# SPDX-License-Identifier: GPL-3.0-or-later
"""What belongs to the article beside its text: metadata, photos, related, checks, history."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


class InspectorPanel(QWidget):
    """What belongs to the article beside its text: metadata, photos, related, checks, history."""

    article_chosen = Signal(int)
    """Another article should be shown in the editor."""
    place_chosen = Signal(object)
    """A `Finding` whose place should be shown."""
    findings_changed = Signal(object)
    """The findings (tuple of `Finding`) of the open article."""

    def __init__(
        self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self._session = session
        self._appearance = appearance
        self._pictures = pictures
