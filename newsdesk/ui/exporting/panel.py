# SPDX-License-Identifier: GPL-3.0-or-later
"""The site: what an export would do, did, and could not do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


class ExportPanel(QWidget):
    """The site: what an export would do, did, and could not do."""

    article_chosen = Signal(int)
    """A blocked article should be shown in the editor."""
    place_chosen = Signal(int, object)
    """An article (id) and the `Finding` in it that should be mended."""

    def __init__(
        self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exporting")
        self._session = session
        self._appearance = appearance
        self._pictures = pictures
