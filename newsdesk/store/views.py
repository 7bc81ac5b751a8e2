# SPDX-License-Identifier: GPL-3.0-or-later
"""What readers open: views by article and day, and the rankings made of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any, Final

import msgspec
from sqlalchemy import ColumnElement, Select, func, insert, not_, select

from newsdesk.domain.article import Language, Status
from newsdesk.domain.readership import DailyViews, Ranked, Window
from newsdesk.errors import ArticleMissing
from newsdesk.store.article_rows import LISTED
from newsdesk.store.bare import bare
from newsdesk.store.moments import from_day, to_day, to_micros
from newsdesk.store.recent_views import RecentViews
from newsdesk.store.sections import Sections
from newsdesk.store.tables import article, list_state, section
from newsdesk.store.transaction import Transaction, chunks
from newsdesk.store.views_tables import daily_views, view_file

# Given to sqlite3 as they are, and many rows at once: a log has them by the ten thousand, SQLAlchemy would look at each
# of them, and SQLite gets ready to take each statement back, since triggers follow it.
_ADD: Final = (
    "INSERT INTO daily_views (article_id, day, views) "
    "SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(?) "
    "WHERE true ON CONFLICT (article_id, day) DO UPDATE SET views = views + excluded.views"
)
_SUM: Final = (
    "UPDATE article SET views = views + json_extract(value, '$[1]') FROM json_each(?) "
    "WHERE article.id = json_extract(value, '$[0]')"
)
_AT_ONCE: Final = 1000


class Views:
    """The readership of the library."""

    def __init__(self, transaction: Transaction, sections: Sections) -> None:
        self._transaction = transaction
        self._sections = sections

    def known_file(self, sha256: str) -> bool:
        """Whether the file of that hash was counted."""
        query = select(view_file.c.sha256).where(view_file.c.sha256 == sha256)
        return self._transaction.connection.execute(query).first() is not None

    def known_lengths(self) -> dict[int, frozenset[str]]:
        """The hashes of the files that were counted, by their number of lines."""
        found: defaultdict[int, set[str]] = defaultdict(set)
        for row in self._transaction.connection.execute(select(view_file.c.lines, view_file.c.sha256)):
            found[row.lines].add(row.sha256)
        return {lines: frozenset(hashes) for lines, hashes in found.items()}

    def add(self, rows: Iterable[DailyViews], *, file: str, sha256: str, lines: int) -> None:
        """Add the views of a file to those of each day; a file that was counted before changes nothing."""
        if self.known_file(sha256):
            return
        daily: Counter[tuple[int, int]] = Counter()
        for row in rows:
            daily[row.article, to_day(row.day)] += row.views
        totals: Counter[int] = Counter()
        for (key, _), views in daily.items():
            totals[key] += views
        self._require(totals)
        if daily:
            self._write(_ADD, [(*key, views) for key, views in sorted(daily.items())])
            # Behind the rows: an article is added once to a window that reaches later days, and not for each day.
            self._reach(max(day for _, day in daily))
            self._write(_SUM, sorted(totals.items()))
        counted_at = to_micros(self._transaction.now())
        statement = insert(view_file).values(sha256=sha256, file=file, lines=lines, counted_at=counted_at)
        self._transaction.connection.execute(statement)

    def until(self) -> date | None:
        """The day that the windows which are summed beforehand end with; None where nothing was read yet."""
        return RecentViews(bare(self._transaction.connection)).until()

    def worth_summing(self, day: date) -> bool:
        """Whether these windows end with another day, and many articles are in them."""
        return RecentViews(bare(self._transaction.connection)).worth_moving(day)

    def sum_until(self, day: date) -> None:
        """Have the windows that are summed beforehand end with another day, where anything was read at all."""
        recent = RecentViews(bare(self._transaction.connection))
        if recent.until() not in (None, day):
            recent.move(day)

    def _reach(self, day: int) -> None:
        """Have those windows end with a day that was read, where it is later."""
        recent = RecentViews(bare(self._transaction.connection))
        until = recent.until()
        if until is None or to_day(until) < day:
            recent.move(from_day(day))

    def totals(self, article_ids: Iterable[int] | None = None) -> dict[int, int]:
        """Opening views and those of all days by article; of all articles unless some are named."""
        query = select(article.c.id, article.c.views).where(LISTED)
        if article_ids is None:
            return {row.id: row.views for row in self._transaction.connection.execute(query)}
        return {
            row.id: row.views
            for chunk in chunks(dict.fromkeys(article_ids))
            for row in self._transaction.connection.execute(query.where(article.c.id.in_(chunk)))
        }

    def daily(self, article_id: int, first: date, last: date) -> dict[date, int]:
        """An article's views on the days from `first` to `last` that have any."""
        query = (
            select(daily_views.c.day, daily_views.c.views)
            .where(daily_views.c.article_id == article_id, daily_views.c.day.between(to_day(first), to_day(last)))
            .order_by(daily_views.c.day)
        )
        return {from_day(row.day): row.views for row in self._transaction.connection.execute(query)}

    def state(self) -> tuple[object, ...]:
        """Another one whenever anything changes that a ranking is made of."""
        connection = self._transaction.connection
        number = connection.execute(select(list_state.c.number)).scalar_one()
        return number, *map(tuple, connection.execute(select(section.c.id, section.c.name)))

    def ranking(
        self,
        window: Window,
        until: date,
        *,
        section: str | None = None,
        language: Language | None = None,
        limit: int = 50,
        published_only: bool = False,
    ) -> tuple[Ranked, ...]:
        """The most read articles of the window, those with any views; equal views put the newer article first."""
        wanted: dict[str, object] = {}
        if section is not None:
            found = self._sections.find(section)
            if found is None:
                return ()
            wanted["section_id"] = found.id
        if language is not None:
            wanted["language"] = language.value
        if published_only:
            wanted["status"] = Status.PUBLISHED.value
        summed = RecentViews(bare(self._transaction.connection)).ranking(window, until, wanted, limit)
        places = self._counted(window, until, wanted, limit) if summed is None else summed
        return tuple(
            Ranked(rank, key, headline, name, views, _change(before, rank))
            for rank, (key, headline, name, views, before) in enumerate(places, 1)
        )

    def _counted(
        self, window: Window, until: date, wanted: Mapping[str, object], limit: int
    ) -> list[tuple[int, str, str, int, int | None]]:
        """The same places as `RecentViews` has, counted anew."""
        conditions = [article.c[name] == value for name, value in wanted.items()]
        span = window.span(until)
        counted = self._all_time(until, conditions) if span is None else _summed(*span, conditions)
        best = self._best(counted, limit)
        before = {} if span is None else self._ranks_before(span, conditions, [row.id for row in best])
        return [(row.id, row.headline, row.section, row.views, before.get(row.id)) for row in best]

    def _all_time(self, until: date, conditions: list[ColumnElement[bool]]) -> Select[Any]:
        """Opening views and those of all days up to `until`, by article."""
        counted = select(article.c.id.label("article_id"), article.c.views.label("views")).where(LISTED, *conditions)
        after = daily_views.c.day > to_day(until)
        if self._transaction.connection.execute(select(daily_views.c.day).where(after).limit(1)).first() is None:
            return counted  # on the index of all views
        later = (
            select(daily_views.c.article_id, func.sum(daily_views.c.views).label("views"))
            .where(after)
            .group_by(daily_views.c.article_id)
            .subquery()
        )
        views = article.c.views - func.coalesce(later.c.views, 0)
        counted = select(article.c.id.label("article_id"), views.label("views")).where(LISTED, *conditions)
        return counted.outerjoin(later, later.c.article_id == article.c.id)

    def _best(self, counted: Select[Any], limit: int) -> list[Any]:
        """The rows of the places, with what a ranking says of the articles."""
        summed = counted.subquery()
        order = (summed.c.views.desc(), summed.c.article_id.desc())
        top = select(summed).where(summed.c.views > 0).order_by(*order).limit(limit).subquery()
        query = (
            select(article.c.id, article.c.headline, section.c.name.label("section"), top.c.views)
            .join(article, article.c.id == top.c.article_id)
            .join(section, section.c.id == article.c.section_id)
            .order_by(top.c.views.desc(), article.c.id.desc())
        )
        return list(self._transaction.connection.execute(query))

    def _ranks_before(
        self, span: tuple[date, date], conditions: list[ColumnElement[bool]], keys: list[int]
    ) -> dict[int, int]:
        """Which places the articles had in the window before, among all that fit the same conditions."""
        first, last = span
        length = last - first + timedelta(days=1)
        try:
            counted = _summed(first - length, last - length, conditions).subquery()
        except OverflowError:  # before the first day of the calendar
            return {}
        place = func.row_number().over(order_by=(counted.c.views.desc(), counted.c.article_id.desc())).label("place")
        places = select(counted.c.article_id, place).where(counted.c.views > 0).subquery()
        return {
            row.article_id: row.place
            for chunk in chunks(keys)
            for row in self._transaction.connection.execute(select(places).where(places.c.article_id.in_(chunk)))
        }

    def _write(self, statement: str, rows: list[tuple[int, ...]]) -> None:
        for part in chunks(rows, _AT_ONCE):
            bare(self._transaction.connection).execute(statement, (msgspec.json.encode(part).decode(),))

    def _require(self, keys: Iterable[int]) -> None:
        for chunk in chunks(keys):
            found = self._transaction.connection.execute(select(article.c.id).where(article.c.id.in_(chunk))).scalars()
            missing = sorted(set(chunk) - set(found))
            if missing:
                raise ArticleMissing(missing[0])


def _summed(first: date, last: date, conditions: list[ColumnElement[bool]]) -> Select[Any]:
    """Views by article from one day to another."""
    summed = (
        select(daily_views.c.article_id, func.sum(daily_views.c.views).label("views"))
        .where(daily_views.c.day.between(to_day(first), to_day(last)))
        .group_by(daily_views.c.article_id)
    )
    if not conditions:  # few are in the bin: cheaper than to look every article up
        return summed.where(daily_views.c.article_id.not_in(select(article.c.id).where(not_(LISTED))))
    # What was read in a window is a small part of a section's thirty years: those are looked up, not all of it.
    read = summed.subquery()
    return (
        select(read.c.article_id, read.c.views)
        .select_from(read)
        .join(article, article.c.id == read.c.article_id)
        .where(LISTED, *conditions)
    )


def _change(before: int | None, now: int) -> int | None:
    return None if before is None else before - now
