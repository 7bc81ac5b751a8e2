# SPDX-License-Identifier: GPL-3.0-or-later
"""The archive of an edition: all years, a year, a month, a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from newsdesk.language.dates import long_date
from newsdesk.site import links
from newsdesk.site.calendars import Calendars, Month
from newsdesk.site.contexts import Anchor, ArchiveDay, ArchiveListPage, ArchivePage, ArchiveYearPage, YearCount
from newsdesk.site.frames import Frames
from newsdesk.site.index import EditionIndex, SiteIndex
from newsdesk.site.lists import Job
from newsdesk.site.site_page import SitePage, page_of
from newsdesk.site.teasers import Teasers
from newsdesk.site.templates import Theme


class ArchivePages:
    """The archive pages of an edition; neighbours are the nearest pages that hold articles."""

    def __init__(
        self,
        index: SiteIndex,
        edition: EditionIndex,
        theme: Theme,
        frames: Frames,
        teasers: Teasers,
        calendars: Calendars,
    ) -> None:
        self._edition = edition
        self._main = index.main_language
        self._words = theme.words[edition.language]
        self._frame = frames.frame(edition.language).value
        self._frames = frames
        self._teasers = teasers
        self._calendars = calendars
        self._months = sorted(edition.months)
        self._years: dict[int, list[Month]] = {}
        for month in self._months:
            self._years.setdefault(month[0], []).append(month)
        self._counts = {month: sum(map(len, days.values())) for month, days in edition.months.items()}

    def jobs(self) -> Iterator[Job]:
        """Every page of the archive, by address."""
        days = [(month, day) for month in self._months for day in sorted(self._edition.months[month])]
        for place, (month, day) in enumerate(days):
            yield self._path(*month, day), partial(self._day, month, day, days, place)
        for place, month in enumerate(self._months):
            yield self._path(*month), partial(self._month, month, place)
        years = sorted(self._years)
        for place, year in enumerate(years):
            yield self._path(year), partial(self._year, year, years, place)
        yield self._path(), self._root

    def _root(self) -> SitePage:
        years = tuple(
            YearCount(
                self._calendars.year_anchor(year),
                self._total(year),
                tuple((self._calendars.month_anchor(month), self._counts[month]) for month in months),
            )
            for year, months in sorted(self._years.items(), reverse=True)
        )
        head = self._frames.page(self._path(), self._words.word("archive"))
        return page_of("archive.html", ArchivePage(self._frame, head, len(self._edition.entries), years))

    def _year(self, year: int, years: Sequence[int], place: int) -> SitePage:
        context = ArchiveYearPage(
            frame=self._frame,
            page=self._frames.page(self._path(year), self._title(str(year))),
            year=year,
            total=self._total(year),
            calendars=tuple(self._calendars.now(month) for month in self._years[year]),
            previous=self._calendars.year_anchor(years[place - 1]) if place else None,
            next=self._calendars.year_anchor(years[place + 1]) if place + 1 < len(years) else None,
        )
        return page_of("archive_year.html", context)

    def _month(self, month: Month, place: int) -> SitePage:
        """A month may hold a thousand articles, so each is a line."""
        days = self._edition.months[month]
        heading = self._month_anchor(month).text
        neighbours = self._months
        context = ArchiveListPage(
            frame=self._frame,
            page=self._frames.page(self._path(*month), self._title(heading)),
            heading=heading,
            total=self._counts[month],
            calendar=self._calendars.now(month, of_month=True),
            days=tuple(
                ArchiveDay(self._day_anchor(month, day), tuple(self._teasers.line(one) for one in days[day]))
                for day in sorted(days, reverse=True)
            ),
            previous=self._month_anchor(neighbours[place - 1]) if place else None,
            next=self._month_anchor(neighbours[place + 1]) if place + 1 < len(neighbours) else None,
        )
        return page_of("archive_list.html", context)

    def _day(self, month: Month, day: int, days: Sequence[tuple[Month, int]], place: int) -> SitePage:
        anchor = self._day_anchor(month, day)
        entries = self._edition.months[month][day]
        context = ArchiveListPage(
            frame=self._frame,
            page=self._frames.page(anchor.href, self._title(anchor.text)),
            heading=anchor.text,
            total=len(entries),
            calendar=self._calendars.now(month, day=day),
            days=(ArchiveDay(anchor, self._teasers.several(entries)),),
            previous=self._day_anchor(*days[place - 1]) if place else None,
            next=self._day_anchor(*days[place + 1]) if place + 1 < len(days) else None,
        )
        return page_of("archive_list.html", context)

    def _title(self, text: str) -> str:
        return f"{self._words.word('archive')}: {text}"

    def _total(self, year: int) -> int:
        return sum(self._counts[month] for month in self._years[year])

    def _path(self, year: int | None = None, month: int | None = None, day: int | None = None) -> str:
        return links.archive_path(self._edition.language, self._main, year, month, day)

    def _month_anchor(self, month: Month) -> Anchor:
        """A month with its year."""
        anchor = self._calendars.month_anchor(month)
        return Anchor(f"{anchor.text} {month[0]}", anchor.href)

    def _day_anchor(self, month: Month, day: int) -> Anchor:
        return Anchor(long_date(date(*month, day), self._edition.language), self._path(*month, day))
