# SPDX-License-Identifier: GPL-3.0-or-later
"""A search index that is not complete is gone on with as soon as its library is open, where everybody sees it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from newsdesk.ui.session import Session


class IndexCompletion(QObject):
    """Looks once at every library that is opened; what is called off goes on when it is opened again."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        session.opened.connect(self._look)
        if session.is_open:
            self._look()

    def _look(self) -> None:
        if not self._session.read_only:
            self._session.read(self, lambda newsroom: newsroom.searching.complete(), self._looked)

    def _looked(self, complete: bool) -> None:
        if not complete:
            self._session.run_long(
                self,
                self.tr("Search does not find everything yet: its index is being completed"),
                lambda newsroom, progress: newsroom.searching.complete_index(progress),
                lambda _: None,
            )
