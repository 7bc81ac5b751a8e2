# SPDX-License-Identifier: GPL-3.0-or-later
"""The time line as Qt sees it: entries of the pages that were read so far."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.domain.article import Revision
from newsdesk.ui.inspector.history.time_line import Entry, EntryKind, TimeLine
from newsdesk.ui.inspector.history.wording import words_of

_KEPT = 500
"""Revisions below the newest page that stay when that is read anew; those further down are read again when wanted."""

Index = QModelIndex | QPersistentModelIndex


class TimeLineModel(QAbstractListModel):
    """Entries, newest first; `total` revisions there are, of which the line may know the first pages only."""

    named = Signal(int, str)
    """A revision is to have another name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = TimeLine(ZoneInfo("UTC"))
        self.total = 0

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which times are told."""
        return self._line.zone

    @property
    def complete(self) -> bool:
        """Whether every revision is here."""
        oldest = self._line.oldest
        return oldest is not None and oldest.number <= 1

    @property
    def oldest(self) -> Revision | None:
        """The earliest revision that is here."""
        return self._line.oldest

    @property
    def revisions(self) -> tuple[Revision, ...]:
        """All revisions that are here, newest first."""
        return tuple(self._line.revisions)

    def entry(self, index: Index) -> Entry:
        """The entry of an index."""
        return self._line.entries[index.row()]

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._line, self.total = TimeLine(ZoneInfo("UTC")), 0
        self.endResetModel()

    def renew(self, newest: tuple[Revision, ...], total: int, zone: ZoneInfo) -> None:
        """Show the newest revisions as they are now; many of those further down stay."""
        known, opened = self.revisions, self._line.opened
        joins = bool(known and newest) and newest[-1].number <= known[0].number + 1
        older = tuple(each for each in known if each.number < newest[-1].number)[:_KEPT] if joins else ()
        if (*newest, *older) == known and zone == self.zone:
            self.total = total
            return
        self.beginResetModel()
        self._line, self.total = TimeLine(zone), total
        self._line.add((*newest, *older), opened)
        self.endResetModel()

    def add(self, older: Iterable[Revision]) -> None:
        """Show earlier revisions behind those that are here."""
        self._changing(lambda: self._line.add(older))

    def toggle(self, index: Index) -> None:
        """Open a run, or close it."""
        self._changing(lambda: self._line.toggle(index.row()))

    def place_of(self, number: int) -> int | None:
        """The row that shows a revision."""
        return self._line.place_of(number)

    def place_opened(self, number: int) -> int | None:
        """The row of a revision by itself; the run that it is in is opened."""
        place = self.place_of(number)
        if place is not None and self._line.entries[place].kind is EntryKind.RUN:
            self.toggle(self.index(place))
            place = self.place_of(number)
        return place

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._line.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entry(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return words_of(entry, self.zone).title
        if role == Qt.ItemDataRole.EditRole:
            return entry.revisions[0].name if entry.revisions else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words_of(entry, self.zone).whole
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        entry = self.entry(index)
        if entry.kind is not EntryKind.STATE:
            return False
        if entry.revisions[0].name != value:
            self.named.emit(entry.revisions[0].number, value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.entry(index).kind is EntryKind.DAY:
            return Qt.ItemFlag.ItemNeverHasChildren
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return found | Qt.ItemFlag.ItemIsEditable if self.entry(index).kind is EntryKind.STATE else found

    def _changing(self, change: Any) -> None:
        """Change the line from some entry on; what stays before it and at its beginning stays chosen."""
        before = list(self._line.entries)
        start = change()
        after = self._line.entries
        same = min(len(before), len(after))
        while start < same and before[start] == after[start]:
            start += 1
        kept = start
        # The first entry that differs is most often the same run, open or longer.
        while kept < same and _alike(before[kept], after[kept]):
            kept += 1
        self._line.entries = before
        if kept < len(before):
            self.beginRemoveRows(QModelIndex(), kept, len(before) - 1)
            self._line.entries = before[:kept]
            self.endRemoveRows()
        if kept < len(after):
            self.beginInsertRows(QModelIndex(), kept, len(after) - 1)
            self._line.entries = after
            self.endInsertRows()
        self._line.entries = after
        if kept > start:
            self.dataChanged.emit(self.index(start), self.index(kept - 1))


def _alike(one: Entry, other: Entry) -> bool:
    return one.kind is other.kind and one.day == other.day and one.revisions[:1] == other.revisions[:1]
