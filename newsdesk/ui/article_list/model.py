# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the list: their number is known, they themselves come by the page as they are looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.shelf import ListPart, ListRow
from newsdesk.ui.article_list.columns import COLUMNS, KINDS, cell_said, cell_text, column_heading
from newsdesk.ui.article_list.row_text import RowWords, headline_of
from newsdesk.ui.background import Job
from newsdesk.ui.session import Session

PAGE = 60
"""Rows that are asked for together: a few screens."""
_KEPT = 20 * PAGE
ROW_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class ArticleRows(QAbstractTableModel):
    """The list as `shown` and `order` have it; a row that has not come yet is None."""

    replaced = Signal(object)
    """Rows moved: what was selected must be found anew. A `ListPart`."""
    answered = Signal()
    """The library said what the list holds."""
    failed = Signal(object)
    """The library could not be asked: an exception."""
    awaited = Signal(bool)
    """Rows that are looked at are asked for, or all of them have come."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: dict[int, ListRow] = {}
        self._asked: dict[int, Job] = {}
        self._total = 0
        self._followed: tuple[int, ...] = ()
        self._runs: tuple[tuple[int, int], ...] | None = None
        self._columns = 1
        self.known = False
        self.counted = True
        """Whether `total` is all there is; while it is being found out, more rows may follow."""
        self.shown = ListFilter()
        self.order = Sort.NEWEST
        self.words = RowWords()
        self.unsaved: set[int] = set()

    # -- asking ------------------------------------------------------------------------------------------------------

    def load(
        self,
        first: int = 0,
        pages: int = 1,
        *,
        anchor: tuple[int, int] | None = None,
        follow: Sequence[int] = (),
        many: Sequence[int] = (),
        runs: Sequence[tuple[int, int]] | None = None,
    ) -> None:
        """Ask for the list as it is now; until the answer comes, what was known stays.

        `runs` are those at which the `many` stand now, None where they stand elsewhere.
        """
        if not self._session.is_open:
            return
        self._forget_questions()
        shown, sort = self.shown, self.order
        self._followed = (*follow, *([anchor[0]] if anchor else []))
        self._runs = None if runs is None else tuple(runs)
        self._session.read(
            self,
            lambda newsroom: newsroom.shelf.look(
                shown, sort, first, pages * PAGE, anchor=anchor, follow=follow, many=many
            ),
            self.take,
            failed=self.failed.emit,
            key="look",
        )

    def begin(self, follow: Sequence[int] = (), many: Sequence[int] = ()) -> None:
        """Ask for another list: its first rows come at once, how it goes on when that is found out."""
        if not self._session.is_open:
            return
        self._forget_questions()
        shown, sort = self.shown, self.order
        self._followed = ()

        def came(part: ListPart) -> None:
            self.take(part, anew=True)
            if follow or not part.counted:
                self.load(follow=follow, many=many)

        self._session.read(
            self, lambda newsroom: newsroom.shelf.glance(shown, sort, PAGE), came, failed=self.failed.emit, key="look"
        )

    def want(self, first: int, last: int) -> None:
        """Have the rows from `first` to `last` soon; questions for rows that nobody looks at any more are dropped."""
        if not self.known or not self._total or not self._session.is_open:
            return
        last = min(last, self._total - 1)
        pages = set(range(max(0, first) // PAGE, last // PAGE + 1))
        for page in self._asked.keys() - pages:
            self._asked.pop(page).cancel()
        self.awaited.emit(bool(self._asked))
        for page in sorted(pages - self._asked.keys()):
            rows = range(page * PAGE, min((page + 1) * PAGE, self._total))
            if any(row not in self._rows for row in rows):
                self._ask(page)

    def clear(self) -> None:
        """Hold nothing, as before a library is open."""
        self._forget_questions()
        self.beginResetModel()
        self._rows.clear()
        self._total, self.known = 0, False
        self.endResetModel()

    # -- what is known -----------------------------------------------------------------------------------------------

    @property
    def total(self) -> int:
        """How many rows the list has."""
        return self._total

    def row(self, number: int) -> ListRow | None:
        """The row of that number, where it has come."""
        return self._rows.get(number)

    def place(self, article: int) -> int | None:
        """The number of an article's row, where it has come."""
        return next((number for number, row in self._rows.items() if row.id == article), None)

    def ids(self, runs: Iterable[tuple[int, int]]) -> tuple[int, ...] | None:
        """The articles in runs of rows; None where some of them have not come."""
        found = []
        for first, last in runs:
            if last - first >= len(self._rows):
                return None
            for number in range(first, last + 1):
                row = self._rows.get(number)
                if row is None:
                    return None
                found.append(row.id)
        return tuple(found)

    def show_columns(self, number: int) -> None:
        """Have so many columns, the headline first; what is selected stays."""
        if number > self._columns:
            self.beginInsertColumns(QModelIndex(), self._columns, number - 1)
            self._columns = number
            self.endInsertColumns()
        elif number < self._columns:
            self.beginRemoveColumns(QModelIndex(), number, self._columns - 1)
            self._columns = number
            self.endRemoveColumns()

    def retell_headings(self) -> None:
        """Have the headings of the columns drawn and said anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._columns - 1)

    def mark_unsaved(self, article: int, unsaved: bool) -> None:
        """Take note that an article has work in the journal, or has none any more."""
        if (article in self.unsaved) is unsaved:
            return
        (self.unsaved.add if unsaved else self.unsaved.discard)(article)
        place = self.place(article)
        if place is not None:
            self._tell_changed(place, place)

    def retell(self) -> None:
        """Have all rows drawn and said anew: their words changed."""
        if self._total:
            self._tell_changed(0, self._total - 1)

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else self._columns

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and section < self._columns:
            column = COLUMNS[section]
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return column_heading(column, self.order)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if KINDS[column].right else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows.get(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if index.column() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            tell = cell_text if role == Qt.ItemDataRole.DisplayRole else cell_said
            return tell(COLUMNS[index.column()], row, self.words)
        if role == Qt.ItemDataRole.DisplayRole:
            return headline_of(row)
        unsaved = row.id in self.unsaved
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words.said(row, unsaved=unsaved)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.words.tip(row, unsaved=unsaved)
        return None

    # -- answers -----------------------------------------------------------------------------------------------------

    def _ask(self, page: int) -> None:
        shown, sort = self.shown, self.order

        def came(rows: tuple[ListRow, ...]) -> None:
            self._asked.pop(page, None)
            self.awaited.emit(bool(self._asked))
            self._keep(page * PAGE, rows)
            if rows:
                self._tell_changed(page * PAGE, page * PAGE + len(rows) - 1)

        def failed(error: Exception) -> None:
            self._asked.pop(page, None)
            self.awaited.emit(bool(self._asked))
            self.failed.emit(error)

        self.awaited.emit(True)
        self._asked[page] = self._session.read(
            self, lambda newsroom: newsroom.shelf.page(shown, sort, page * PAGE, PAGE), came, failed=failed
        )

    def take(self, part: ListPart, *, anew: bool = False) -> None:
        """Show a run of the list in the place of all that was known; one that is begun `anew` is shown from its top."""
        self._forget_questions()
        moved = anew or not self.known or part.total != self._total or self._moved(part)
        self.counted = part.counted
        if moved:
            self.beginResetModel()
        self._rows.clear()
        self._total, self.known = part.total, True
        self._keep(part.first, part.rows)
        if moved:
            self.endResetModel()
            self.replaced.emit(part)
        else:
            self.retell()
        self.answered.emit()

    def _moved(self, part: ListPart) -> bool:
        """Whether any article that is followed stands elsewhere now, or nowhere."""
        if part.runs is not None and part.runs != self._runs:
            return True
        numbers = {row.id: number for number, row in self._rows.items()}
        return any(part.places.get(key) != numbers.get(key) for key in self._followed)

    def _keep(self, first: int, rows: Sequence[ListRow]) -> None:
        if len(self._rows) > _KEPT:
            near = range(first - _KEPT // 2, first + _KEPT // 2)
            self._rows = {number: row for number, row in self._rows.items() if number in near}
        self._rows.update(enumerate(rows, first))

    def _forget_questions(self) -> None:
        for job in self._asked.values():
            job.cancel()
        self._asked.clear()
        self.awaited.emit(False)

    def _tell_changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(min(last, self._total - 1), self._columns - 1))
