# SPDX-License-Identifier: GPL-3.0-or-later
"""What was read lately, summed by article for the windows that end with one day and for those before them.

Triggers keep the sums in step with each day's views; when the windows move on, the days that they leave are taken off
and those that they reach are added. So a year's ranking reads its first places, not a year.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from newsdesk.domain.readership import Window
from newsdesk.store.moments import from_day, to_day

_LENGTHS: Final = tuple(days for window in Window if (days := window.days()) is not None)
_SPANS: Final = "SELECT id, days, back, first, last FROM recent_span"
_SUMMED: Final = (
    "SELECT ?, article_id, {sign}sum(views) FROM daily_views WHERE day BETWEEN ? AND ? GROUP BY article_id "
    "ON CONFLICT (span_id, article_id) DO UPDATE SET views = views + excluded.views"
)
_ADD: Final = f"INSERT INTO recent_views (span_id, article_id, views) {_SUMMED.format(sign='')}"
_TAKE_OFF: Final = f"INSERT INTO recent_views (span_id, article_id, views) {_SUMMED.format(sign='-')}"
_LEFT: Final = "DELETE FROM recent_views WHERE span_id = ? AND views = 0"
_PLACES: Final = (
    "SELECT article.id, article.headline, section.name, recent_views.views FROM recent_views "
    "CROSS JOIN article ON article.id = recent_views.article_id CROSS JOIN section ON section.id = article.section_id "
    "WHERE recent_views.span_id = ? AND recent_views.views > 0 AND {conditions} "
    "ORDER BY recent_views.views DESC, recent_views.article_id DESC LIMIT ?"
)
_BEFORE: Final = (
    "SELECT article_id, views FROM json_each(?) CROSS JOIN recent_views ON span_id = ? AND article_id = value "
    "WHERE views > 0 ORDER BY views DESC, article_id DESC"
)
# Few are in the bin: cheaper than to look every article up.
_ALL_BETWEEN: Final = (
    "SELECT count(*) FROM recent_views WHERE span_id = ? AND (views, article_id) >= (?, ?) "
    "AND (views, article_id) < (?, ?) AND article_id NOT IN (SELECT id FROM article WHERE binned_at IS NOT NULL)"
)
_SOME_BETWEEN: Final = (
    "SELECT count(*) FROM recent_views CROSS JOIN article ON article.id = article_id "
    "WHERE span_id = ? AND (recent_views.views, article_id) >= (?, ?) AND (recent_views.views, article_id) < (?, ?) "
    "AND {conditions}"
)
_OF_NO_SPAN: Final = "SELECT 1 FROM recent_views WHERE span_id NOT IN (SELECT id FROM recent_span) LIMIT 1"
_SOME_SUMS: Final = "SELECT count(*) FROM (SELECT 1 FROM recent_views LIMIT ?)"
_FEW: Final = 5000
_MOST: Final = (1 << 62, 0)


@dataclass(frozen=True, slots=True)
class _Span:
    """A window, or (`back`) the one before it: its first and its last day."""

    days: int
    back: bool
    first: int
    last: int


class RecentViews:
    """The sums of one library, on the driver's own connection."""

    def __init__(self, bare: sqlite3.Connection) -> None:
        self._bare = bare

    def until(self) -> date | None:
        """The day that the windows end with; None where nothing was read yet."""
        row = self._bare.execute("SELECT last FROM recent_span WHERE NOT back").fetchone()
        return None if row is None else from_day(row[0])

    def worth_moving(self, until: date) -> bool:
        """Whether they end with another day, and summing a window anew would take its time."""
        if self.until() in (None, until):
            return False
        return int(self._bare.execute(_SOME_SUMS, (_FEW,)).fetchone()[0]) >= _FEW

    def move(self, until: date) -> None:
        """Have the windows end with another day."""
        held = {(span.days, span.back): (key, span) for key, span in self._spans()}
        wanted = {(span.days, span.back): span for span in _spans_until(until)}
        for name, (key, _) in held.items():
            if name not in wanted:
                self._bare.execute("DELETE FROM recent_views WHERE span_id = ?", (key,))
                self._bare.execute("DELETE FROM recent_span WHERE id = ?", (key,))
        for name, span in wanted.items():
            if name not in held:
                self._begin(span)
            elif held[name][1] != span:
                self._move(*held[name], span)

    def ranking(
        self, window: Window, until: date, conditions: Mapping[str, object], limit: int
    ) -> list[tuple[int, str, str, int, int | None]] | None:
        """The first places as (article, headline, section, views, place before); None where these are not the windows.

        `conditions` are columns of the article and what they must be.
        """
        held = {span.back: (key, span) for key, span in self._spans() if span.days == window.days()}
        if False not in held or held[False][1].last != to_day(until):
            return None
        said = " AND ".join(("article.binned_at IS NULL", *(f"+article.{name} = ?" for name in conditions)))
        query = _PLACES.format(conditions=said)
        places = self._bare.execute(query, (held[False][0], *conditions.values(), limit)).fetchall()
        before = dict[int, int]()
        if True in held and places:
            before = self._places_before(held[True][0], said, tuple(conditions.values()), [row[0] for row in places])
        return [(*row, before.get(row[0])) for row in places]

    def in_step(self) -> bool:
        """Whether the sums are what the days give."""
        if self._bare.execute(_OF_NO_SPAN).fetchone() is not None:
            return False
        for key, span in self._spans():
            query = "SELECT article_id, sum(views) FROM daily_views WHERE day BETWEEN ? AND ? GROUP BY article_id"
            summed = {row for row in self._bare.execute(query, (span.first, span.last)) if row[1]}
            kept = self._bare.execute("SELECT article_id, views FROM recent_views WHERE span_id = ?", (key,))
            if {row for row in kept if row[1]} != summed:
                return False
        return True

    def _spans(self) -> list[tuple[int, _Span]]:
        return [
            (key, _Span(days, bool(back), first, last)) for key, days, back, first, last in self._bare.execute(_SPANS)
        ]

    def _begin(self, span: _Span) -> None:
        insert = "INSERT INTO recent_span (days, back, first, last) VALUES (?, ?, ?, ?)"
        key = self._bare.execute(insert, (span.days, span.back, span.first, span.last)).lastrowid
        self._bare.execute(_ADD, (key, span.first, span.last))

    def _move(self, key: int, held: _Span, wanted: _Span) -> None:
        self._bare.execute("UPDATE recent_span SET first = ?, last = ? WHERE id = ?", (wanted.first, wanted.last, key))
        if wanted.first > held.last or wanted.last < held.first:
            self._bare.execute("DELETE FROM recent_views WHERE span_id = ?", (key,))
            self._bare.execute(_ADD, (key, wanted.first, wanted.last))
            return
        for statement, here, there in ((_ADD, wanted, held), (_TAKE_OFF, held, wanted)):
            if here.last > there.last:
                self._bare.execute(statement, (key, there.last + 1, here.last))
            if here.first < there.first:
                self._bare.execute(statement, (key, here.first, there.first - 1))
        self._bare.execute(_LEFT, (key,))

    def _places_before(self, span: int, said: str, values: Sequence[object], keys: Sequence[int]) -> dict[int, int]:
        """Which places the articles had in the window before, among all that fit the same conditions."""
        counting = _SOME_BETWEEN.format(conditions=said) if values else _ALL_BETWEEN
        found, place, above = dict[int, int](), 0, _MOST
        for key, views in self._bare.execute(_BEFORE, (str(list(keys)), span)).fetchall():
            place += int(self._bare.execute(counting, (span, views, key, *above, *values)).fetchone()[0])
            found[key], above = place, (views, key)
        return found


def _spans_until(until: date) -> Iterator[_Span]:
    """The windows that end with a day, and those before, as far as the calendar goes."""
    for days in _LENGTHS:
        for back in (False, True):
            last = until.toordinal() - days * back
            if last >= 1:
                first = date.fromordinal(max(1, last - days + 1))
                yield _Span(days, back, to_day(first), to_day(date.fromordinal(last)))
