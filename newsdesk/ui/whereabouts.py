# SPDX-License-Identifier: GPL-3.0-or-later
"""Where an open article is besides the text of this window: in other windows, in the bin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsdesk.domain.article import Article
from newsdesk.domain.shelf import BulkChange
from newsdesk.ui.session import Session

if TYPE_CHECKING:
    from newsdesk.newsroom.manuscripts import Presence


class Whereabouts(QObject):
    """Keeps what the library says of an article's place, and who else has it open."""

    changed = Signal()

    def __init__(self, session: Session, article: Article, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._article = article.id
        self.elsewhere: tuple[Presence, ...] = ()
        """The other windows that have it open."""
        self.binned = article.binned_at is not None
        """Whether it lies in the bin."""

    def show_elsewhere(self, elsewhere: tuple[Presence, ...]) -> None:
        """Take note of who else has it open now."""
        known = {each.writer for each in self.elsewhere}
        self.elsewhere = elsewhere
        if known != {each.writer for each in elsewhere}:
            self.changed.emit()

    def show_binned(self, *, binned: bool) -> None:
        """Take note of whether it lies in the bin now."""
        if binned != self.binned:
            self.binned = binned
            self.changed.emit()

    def undelete(self) -> None:
        """Take it out of the bin; `changed` follows once the library has done so."""
        key = (self._article,)
        self._session.write(self, lambda newsroom: newsroom.shelf.change_many(key, BulkChange(binned=False)))
