# SPDX-License-Identifier: GPL-3.0-or-later
"""What a library wants done as soon as it is open, where everybody sees it: a search index that is not complete is gone
on with, one in many pieces is put together, and the sums of what is read are brought to today."""

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
        if complete:
            self._put_together()
        else:
            self._session.run_long(
                self,
                lambda: self.tr("Search does not find everything yet: its index is being completed"),
                lambda newsroom, progress: newsroom.searching.complete_index(progress),
                lambda _: self._put_together(),
            )

    def _put_together(self) -> None:
        self._session.read(self, lambda newsroom: newsroom.statistics.sums_are_old(), self._renew_sums)
        self._session.read(self, lambda newsroom: newsroom.searching.in_pieces(), self._merge)

    def _renew_sums(self, old: bool) -> None:
        if old:
            self._session.write(self, lambda newsroom: newsroom.statistics.renew_sums())

    def _merge(self, pieces: bool) -> None:
        if pieces:
            self._session.run_long(
                self,
                lambda: self.tr("The search index is being put together: searches will be quicker"),
                lambda newsroom, progress: newsroom.searching.put_together(progress),
                lambda _: None,
            )
