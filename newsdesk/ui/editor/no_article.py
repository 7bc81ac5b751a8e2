# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in the editor while no article is open: how one comes there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.widgets.states import EmptyState


class NoArticle(EmptyState):
    """Leads to an article; where nothing can be written, none is begun."""

    new_article_wanted = Signal()

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self._session = session
        session.opened.connect(self._word)
        session.closed.connect(self._word)
        self._word()

    def _word(self) -> None:
        title = self.tr("No article is open")
        if self._session.read_only or not self._session.is_open:
            self.show_text(title, self.tr("Choose one in the list to read it."))
        else:
            text = self.tr("Choose one in the list, or begin a new one.")
            self.show_text(title, text, self.tr("New article"), self.new_article_wanted.emit)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()
