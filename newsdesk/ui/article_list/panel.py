# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of articles with search, filters and order."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


class ArticleListPanel(QWidget):
    """The list of articles with search, filters and order."""

    article_chosen = Signal(int)
    """An article should be shown in the editor."""
    filter_changed = Signal(object)
    """The `ListFilter` that the list shows now."""
    new_article_wanted = Signal()
    files_dropped = Signal(list)
    """Files (Path) to take in."""

    def __init__(
        self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("articles")
        self._session = session
        self._appearance = appearance
        self._pictures = pictures
