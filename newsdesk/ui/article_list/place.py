# SPDX-License-Identifier: GPL-3.0-or-later
"""Where one is in the list: kept by article, while rows come and go."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject
from PySide6.QtWidgets import QAbstractItemView

from newsdesk.domain.shelf import ListPart
from newsdesk.ui.article_list.model import PAGE

if TYPE_CHECKING:
    from newsdesk.ui.article_list.view import ArticleView

_MOST_FOLLOWED = 100
_MOST_KEPT = 2000
_Flag = QItemSelectionModel.SelectionFlag


class _Plan(Enum):
    """Where to be once the list has come: at its top, where one was, or at the article wanted."""

    TOP = "top"
    STAY = "stay"
    GO = "go"


class KeptPlace(QObject):
    """Remembers which articles are selected and which one is looked at, and finds them again."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._rows = view.rows
        self._kept: tuple[int, ...] = ()
        self._many: tuple[int, ...] = ()
        """All that are selected, in the order of the list, where they are too many to be followed one by one."""
        self._all_kept = False
        self._current: int | None = None
        self._plan = _Plan.TOP
        self._anchor: tuple[int, int] | None = None
        self._value = 0
        self._going_on = self._rest_awaited = False
        self._found: dict[int, int] = {}
        """The articles that were kept, by the rows at which they were found: their own may not have come."""
        self.restoring = False
        view.rows.modelAboutToBeReset.connect(self._hold)
        view.rows.replaced.connect(self._restore)
        view.rows.modelReset.connect(self._release)

    def start_anew(self) -> None:
        """Ask for another list, to be shown from its top."""
        self._plan, self._anchor = _Plan.TOP, None
        followed = self._followed()
        self._going_on = self._rest_awaited = bool(followed)
        self._rows.begin(follow=followed, many=self._many)

    def refresh(self) -> None:
        """Ask for the same list again, and stay where one was looking."""
        if not self._rows.known:
            self.start_anew()
            return
        top = max(0, self._view.rowAt(0))
        row = self._rows.row(top)
        scrolled = self._view.verticalScrollBar().value() > 0
        self._plan = _Plan.STAY
        self._anchor = (row.id, top) if row is not None and scrolled else None
        first, follow, many = top // PAGE * PAGE, self._followed(), self._many
        self._rows.load(
            first, 2, anchor=self._anchor, follow=follow, many=many, runs=self._view.runs() if many else None
        )

    def go_to(self, article: int) -> None:
        """Select an article wherever in the list it stands; a list that is still to come will show it."""
        self._current, self._kept, self._all_kept, self._many = article, (article,), False, ()
        place = self._rows.place(article)
        if place is not None:
            self._view.select_row(place)
        elif self._rows.known:
            self._plan, self._anchor = _Plan.GO, None
            self._rows.load(anchor=(article, PAGE // 2))

    def know(self, articles: tuple[int, ...]) -> None:
        """Take note of all that are selected: the rows of most of them may never have come."""
        if not self._rest_awaited:
            self._many = articles if len(articles) > _MOST_FOLLOWED and not self._all_kept else ()

    def note(self) -> None:
        """Take note of what is selected now."""
        self._many = ()
        runs = self._view.runs()
        count = sum(last - first + 1 for first, last in runs)
        self._all_kept = count > 1 and count == self._rows.total
        numbers = (number for first, last in runs for number in range(first, min(last, first + _MOST_KEPT) + 1))
        ids = (self._found.get(number) if (row := self._rows.row(number)) is None else row.id for number in numbers)
        self._kept = tuple(key for key in ids if key is not None)
        row = self._view.current_row()
        if row is not None:
            self._current = row.id

    def _followed(self) -> tuple[int, ...]:
        own = () if self._current is None else (self._current,)
        return tuple(dict.fromkeys((*own, *self._kept[:_MOST_FOLLOWED])))

    def _hold(self) -> None:
        self.restoring = True
        self._value = self._view.verticalScrollBar().value()

    def _release(self) -> None:
        """Forget everything with the library; rows that were replaced are found anew in a moment."""
        if not self._rows.known:
            self._kept, self._all_kept, self._current, self._found, self._many = (), False, None, {}, ()
            self._rest_awaited = False
            self.restoring = False
            self._view.tell_selected()

    def _restore(self, part: ListPart) -> None:
        """Select and show what was selected and shown before the rows moved."""
        self.restoring = True
        places = {each.id: number for number, each in enumerate(part.rows, part.first)} | dict(part.places)
        self._found = {places[key]: key for key in self._kept if key in places}
        selection = QItemSelection()
        if self._all_kept and part.total:
            selection.select(self._rows.index(0, 0), self._rows.index(part.total - 1, 0))
        for first, last in part.runs or ():
            selection.select(self._rows.index(first, 0), self._rows.index(last, 0))
        for key in () if self._all_kept or part.runs is not None else self._kept:
            if key in places:
                index = self._rows.index(places[key], 0)
                selection.select(index, index)
        self._view.doItemsLayout()
        current = places.get(self._current) if self._current is not None else None
        model = self._view.selectionModel()
        if current is not None:
            model.setCurrentIndex(self._rows.index(current, 0), _Flag.NoUpdate)
        model.select(selection, _Flag.ClearAndSelect | _Flag.Rows)
        self._scroll_back(part, current)
        self.restoring = False
        if self._going_on:
            self._going_on = False  # where the others stand that are selected comes with the rest of the list
        else:
            many, self._rest_awaited = self._many, False
            if not selection.isEmpty():
                self.note()
            self._many = many if part.runs else ()
        self._view.tell_selected()

    def _scroll_back(self, part: ListPart, current: int | None) -> None:
        bar = self._view.verticalScrollBar()
        if self._plan is _Plan.TOP:
            bar.setValue(0)
        elif self._plan is _Plan.STAY:
            moved = 0
            if self._anchor is not None and self._anchor[0] in part.places:
                moved = part.places[self._anchor[0]] - self._anchor[1]
            bar.setValue(self._value + moved * self._view.row_height)
        elif current is not None:
            self._view.scrollTo(self._rows.index(current, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
        self._plan = _Plan.STAY
