# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters typed in the list go to the next headline that begins so, also to those that nobody has scrolled to."""

from __future__ import annotations

from PySide6.QtCore import QObject

from newsdesk.ui.article_list.view import ArticleView
from newsdesk.ui.session import Session


class TypeAhead(QObject):
    """Seeks in the library, of whose articles the list holds only some."""

    def __init__(self, session: Session, view: ArticleView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        view.sought.connect(self._seek)

    def _seek(self, start: str) -> None:
        row = self._view.current_row()
        # While the word grows, the article that it has reached stays as long as it fits.
        if row is not None and len(start) > 1 and row.headline.casefold().startswith(start.casefold()):
            return
        if not self._session.is_open:
            return
        shown, order = self._view.rows.shown, self._view.rows.order
        behind = None if row is None else row.id
        self._session.read(
            self, lambda newsroom: newsroom.shelf.seek(shown, order, start, behind), self._found, key="seek"
        )

    def _found(self, answer: tuple[int, int] | None) -> None:
        if answer is not None and answer[1] < self._view.rows.total:
            self._view.select_row(answer[1])
            self._view.open_soon()
