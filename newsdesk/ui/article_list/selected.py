# SPDX-License-Identifier: GPL-3.0-or-later
"""Which articles are selected, by id: those whose rows never came are asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from newsdesk.ui.article_list.view import ArticleView
from newsdesk.ui.session import Session


class SelectedArticles(QObject):
    """The selection of a view; `ids` are complete once `known`."""

    changed = Signal(int)
    """So many articles are selected now."""

    def __init__(self, session: Session, view: ArticleView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._waiting: list[Callable[[tuple[int, ...]], None]] = []
        self._runs: list[tuple[int, int]] = []
        self.ids: tuple[int, ...] = ()
        self.known = True
        view.selected.connect(self._look)

    @property
    def count(self) -> int:
        """How many articles are selected."""
        return sum(last - first + 1 for first, last in self._runs)

    def when_known(self, tell: Callable[[tuple[int, ...]], None]) -> None:
        """Tell the ids as soon as all of them are here, at once where they are."""
        if self.known:
            tell(self.ids)
        else:
            self._waiting.append(tell)

    def _look(self) -> None:
        self._runs = self._view.runs()
        self._waiting.clear()
        here = self._view.rows.ids(self._runs)
        if here is not None:
            self.ids, self.known = here, True
        else:
            self.ids, self.known = (), False
            self._ask()
        self.changed.emit(self.count)

    def _ask(self) -> None:
        if not self._session.is_open:
            return  # once it is, the list comes again, and so does this question
        runs, shown, sort = list(self._runs), self._view.rows.shown, self._view.rows.order
        self._session.read(self, lambda newsroom: newsroom.shelf.ids(shown, sort, runs), self._take, key="ids")

    def _take(self, ids: tuple[int, ...]) -> None:
        if self.known:
            return
        self.ids, self.known = ids, True
        waiting, self._waiting = self._waiting, []
        for tell in waiting:
            tell(ids)
