# SPDX-License-Identifier: GPL-3.0-or-later
"""Which articles are selected, by id: those whose rows never came are asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from newsdesk.domain.query import ListFilter
from newsdesk.ui.article_list.view import ArticleView
from newsdesk.ui.background import Job
from newsdesk.ui.session import Session

AT_ONCE = 2000
"""So many ids of a whole list are asked for as soon as it is selected."""
_LEFT_OUT = 500
"""As many may be left out of a whole list for it to be asked as one."""
_LAST = 1 << 40
"""Behind the last row of any list: the whole of one is all that it has when something is done to it."""


class SelectedArticles(QObject):
    """The selection of a view; `ids` are complete once `known`.

    A whole long list is a question to the library and no more, until somebody wants to know the ids.
    """

    changed = Signal(int)
    """So many articles are selected now."""

    def __init__(self, session: Session, view: ArticleView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._waiting: list[Callable[[tuple[int, ...]], None]] = []
        self._runs: list[tuple[int, int]] = []
        self._whole: ListFilter | None = None
        self._besides: tuple[int, ...] = ()
        self._job: Job | None = None
        self.ids: tuple[int, ...] = ()
        self.known = True
        view.selected.connect(self._look)

    @property
    def count(self) -> int:
        """How many articles are selected."""
        return sum(last - first + 1 for first, last in self._runs)

    @property
    def whole(self) -> ListFilter | None:
        """The list that is selected from its first row to its last but for `besides`, where it is a long one."""
        return self._whole if self.count > AT_ONCE else None

    @property
    def besides(self) -> tuple[int, ...]:
        """The articles that were left out of the whole list."""
        return self._besides

    def when_known(self, tell: Callable[[tuple[int, ...]], None]) -> None:
        """Tell the ids as soon as all of them are here, at once where they are."""
        if self.known:
            tell(self.ids)
            return
        self._waiting.append(tell)
        if self._job is None:
            self._ask()

    def _look(self) -> None:
        rows, former = self._view.rows, (self._whole, self._besides)
        self._runs = self._view.runs()
        left_out = self._left_out()
        self._whole = rows.shown if self.count > 1 and left_out is not None else None
        self._besides = left_out or ()
        if self._whole is None or (self._whole, self._besides) != former:
            self._waiting.clear()  # what was to be done was meant for others
        if self._job is not None:
            self._job.cancel()
            self._job = None
        here = rows.ids(self._runs)
        if here is not None:
            self.ids, self.known = here, True
            self._tell()
        else:
            self.ids, self.known = (), False
            if self._whole is None or self.count <= AT_ONCE or self._waiting:
                self._ask()
        self.changed.emit(self.count)

    def _left_out(self) -> tuple[int, ...] | None:
        """What the list has beside the selection; None where that is much of it, or is not known."""
        rows, start, gaps = self._view.rows, 0, list[tuple[int, int]]()
        if rows.total - self.count > min(_LEFT_OUT, self.count):
            return None
        for first, last in (*self._runs, (rows.total, rows.total)):
            if start < first:
                gaps.append((start, first - 1))
            start = last + 1
        return rows.ids(gaps)

    def _ask(self) -> None:
        if not self._session.is_open:
            return  # once it is, the list comes again, and so does this question
        runs = [(0, _LAST)] if self._whole is not None and not self._besides else list(self._runs)
        shown, sort = self._view.rows.shown, self._view.rows.order
        self._job = self._session.read(
            self, lambda newsroom: newsroom.shelf.ids(shown, sort, runs), self._take, failed=self._failed, key="ids"
        )

    def _failed(self, error: Exception) -> None:
        self._waiting.clear()
        self._job = None
        self._session.failed.emit(error)

    def _take(self, ids: tuple[int, ...]) -> None:
        self.ids, self.known, self._job = ids, True, None
        self._tell()

    def _tell(self) -> None:
        self._view.keep(self.ids)
        waiting, self._waiting = self._waiting, []
        for tell in waiting:
            tell(self.ids)
