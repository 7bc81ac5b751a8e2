# SPDX-License-Identifier: GPL-3.0-or-later
"""How many articles stand under each date: asked of the library page by page, and kept until it changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from newsdesk.domain.query import DateCount, ListFilter
from newsdesk.domain.weeks import days_of_week
from newsdesk.newsroom.changes import Changes, Subject
from newsdesk.ui.session import Session

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom

_KEPT_PAGES = 200
Counts = dict[str, int]


@dataclass(frozen=True, slots=True)
class Reach:
    """From which day to which the archive goes (None: it is empty), the library's zone, and what was asked for it."""

    first: str | None
    last: str | None
    zone: ZoneInfo
    pages: Mapping[str, Counts]
    elsewhere: Counts | None = None
    """What stands on the other pages, where that is known."""


class ArchiveCounts(QObject):
    """The counts of the pages that were looked at; every question goes off the GUI thread."""

    changed = Signal()
    """Counts came, or the reach of the archive is another."""
    failed = Signal(object)
    """The library could not be asked, for this reason (Exception)."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pages: dict[str, Counts] = {}
        self._reach: Reach | None = None
        self._filter = ListFilter()
        session.opened.connect(self.reload)
        session.closed.connect(self._forget)
        session.changed.connect(self._library_changed)
        if session.is_open:
            self.reload()

    def set_filter(self, shown: ListFilter) -> None:
        """Count what a list shows, whatever day it is of; what is known stays until the answer is there."""
        counted = replace(shown, day=None, search=shown.search.strip())
        if counted != self._filter:
            self._filter = counted
            if self._session.is_open:
                self.reload()

    @property
    def filtered(self) -> bool:
        """Whether not all articles are counted."""
        return self._filter != ListFilter()

    @property
    def known(self) -> bool:
        """Whether the library has answered at all."""
        return self._reach is not None

    @property
    def first(self) -> str | None:
        """The first day that has articles."""
        return self._reach.first if self._reach else None

    @property
    def last(self) -> str | None:
        """The last day that has articles."""
        return self._reach.last if self._reach else None

    def today(self) -> date:
        """The day it is in the library's zone."""
        return datetime.now(self._reach.zone).date() if self._reach else date.today()  # noqa: DTZ011 - nobody knows

    def of(self, page: str) -> Counts | None:
        """The counts within a page, by date; None as long as they are not known."""
        found: Counts = {}
        for part in _parts_of(page):
            counts = self._pages.get(part, self._reach.elsewhere if self._reach else None)
            if counts is None:
                return None
            found |= counts
        return found

    def same_day(self, day: date) -> tuple[DateCount, ...] | None:
        """How many articles of the list stand under a day of each year, newest first; None where only the library
        knows."""
        if not self.filtered or self._reach is None:
            return None
        days = [f"{year}-{day:%m-%d}" for year in sorted(self.of("") or {}, reverse=True)]
        found = ((each, (self.of(each[:7]) or {}).get(each, 0)) for each in days)
        return tuple(DateCount(each, articles) for each, articles in found if articles)

    def ask(self, page: str) -> None:
        """See to it that the counts within a page come."""
        if self._session.is_open and self.known and self.of(page) is None:
            self._session.read(
                self,
                lambda newsroom: {part: _within(newsroom, part) for part in _parts_of(page)},
                self._take,
                failed=self.failed.emit,
                key="page",
            )

    def reload(self) -> None:
        """Ask anew how far the archive goes; what is known stays until the answer is there."""
        shown = self._filter

        def work(newsroom: Newsroom) -> Reach:
            return _reach_of_list(newsroom, shown) if shown != ListFilter() else _reach_of(newsroom)

        self._session.read(self, work, self._take_reach, failed=self.failed.emit, key="reach")

    def _library_changed(self, changes: Changes) -> None:
        if self._session.is_open and (changes.touches(Subject.ARTICLES) or changes.touches(Subject.SETTINGS)):
            self.reload()

    def _take_reach(self, reach: Reach) -> None:
        self._reach = reach
        self._pages = dict(reach.pages)
        self.changed.emit()

    def _take(self, pages: dict[str, Counts]) -> None:
        while len(self._pages) > _KEPT_PAGES:
            self._pages.pop(next(iter(self._pages)))
        self._pages.update(pages)
        self.changed.emit()

    def _forget(self) -> None:
        self._pages.clear()
        self._reach = None
        self.changed.emit()


def _parts_of(page: str) -> tuple[str, ...]:
    """The pages that are asked for one: a week's days are counted with the months that they lie in."""
    days = days_of_week(page)
    return tuple(dict.fromkeys(day.isoformat()[:7] for day in days)) if days else (page,)


def _within(newsroom: Newsroom, page: str) -> Counts:
    parts = [int(part) for part in page.split("-") if part]
    return {count.date: count.articles for count in newsroom.archive(*parts)}


def _reach_of(newsroom: Newsroom) -> Reach:
    """The ends of the archive, found by going down from its first and its last year."""
    pages = {"": _within(newsroom, "")}
    ends: list[str] = []
    for pick in (min, max):
        page = ""
        while len(page) < len("2024-12-05"):
            if page not in pages:
                pages[page] = _within(newsroom, page)
            if not pages[page]:
                break
            page = pick(pages[page])
        ends.append(page)
    return Reach(ends[0] or None, ends[1] or None, newsroom.settings().timezone, pages)


def _reach_of_list(newsroom: Newsroom, shown: ListFilter) -> Reach:
    """The same of a list: its days come at once, and all pages are summed from them."""
    days = newsroom.statistics.days_of(shown)
    pages: dict[str, Counts] = {"": {}}
    for day, articles in days.items():
        for page, key in (("", day[:4]), (day[:4], day[:7]), (day[:7], day)):
            counts = pages.setdefault(page, {})
            counts[key] = counts.get(key, 0) + articles
    return Reach(min(days, default=None), max(days, default=None), newsroom.settings().timezone, pages, {})
