# SPDX-License-Identifier: GPL-3.0-or-later
"""Months as calendars."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.document.fragment import Fragment
from newsdesk.domain.article import Article, Language
from newsdesk.domain.section import Section
from newsdesk.site.calendars import Calendars
from newsdesk.site.contexts import Calendar
from newsdesk.site.index import EditionIndex, Entry, SiteIndex
from newsdesk.site.material import SiteArticle
from newsdesk.site.templates import Theme

DAYS = st.dates(date(1991, 1, 1), date(2040, 12, 31))
SECTION = Section(1, "Политика", "politika")


def calendars(days: list[date], theme: Theme, language: str = "ru") -> Calendars:
    edition = EditionIndex(language)
    for number, day in enumerate(sorted(days, reverse=True), 1):
        source = SiteArticle(Article("x", id=number, language=Language(language)), Fragment(()), 1, ())
        at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        edition.add(Entry(number, source, language, f"{number}.html", SECTION, at))
    index = SiteIndex("ru", {language: edition}, {}, {}, {}, {}, {}, {})
    return Calendars(index, edition, theme)


def numbers(calendar: Calendar) -> list[int]:
    return [cell.day for week in calendar.weeks for cell in week if cell.day]


@given(st.lists(DAYS, min_size=1, max_size=12))
def test_a_calendar_holds_every_day_of_its_month_under_its_weekday(theme: Theme, days: list[date]) -> None:
    made = calendars(days, theme)
    for year, month in {(day.year, day.month) for day in days}:
        calendar = made.now((year, month))
        assert numbers(calendar) == list(range(1, monthrange(year, month)[1] + 1))
        assert all(len(week) == 7 for week in calendar.weeks)
        for week in calendar.weeks:
            for place, cell in enumerate(week):
                assert not cell.day or date(year, month, cell.day).weekday() == place


@given(st.lists(DAYS, min_size=1, max_size=12))
def test_only_days_with_articles_lead_anywhere(theme: Theme, days: list[date]) -> None:
    made = calendars(days, theme)
    for year, month in {(day.year, day.month) for day in days}:
        linked = {cell.day: cell.articles for week in made.now((year, month)).weeks for cell in week if cell.href}
        held = [day.day for day in days if (day.year, day.month) == (year, month)]
        assert linked == {day: held.count(day) for day in held}


@given(st.lists(DAYS, min_size=1, max_size=12))
def test_neighbours_are_the_nearest_months_with_articles(theme: Theme, days: list[date]) -> None:
    made = calendars(days, theme)
    months = sorted({(day.year, day.month) for day in days})
    for place, month in enumerate(months):
        calendar = made.now(month)
        hrefs = [anchor.href if anchor else None for anchor in (calendar.previous, calendar.next)]
        wanted = [months[place - 1] if place else None, months[place + 1] if place + 1 < len(months) else None]
        assert hrefs == [f"archive/{one[0]:04}/{one[1]:02}/index.html" if one else None for one in wanted]


def test_a_remembered_month_shows_no_day_that_has_left_the_archive(theme: Theme) -> None:
    made = calendars([date(2024, 12, 5), date(2024, 11, 3)], theme)
    calendar = made.remembered(date(2024, 12, 5), ("2023-01", "2024-11", "2024-12"), ((5, 3), (6, 2))).value
    cells = {cell.day: cell for week in calendar.weeks for cell in week if cell.day}
    assert cells[5].articles == 3
    assert cells[5].current
    assert not cells[6].href
    assert [year.text for year in calendar.years] == ["2024"]
    assert calendar.previous is not None
    assert calendar.previous.text == "ноябрь"


def test_calendars_speak_the_language_of_their_edition(theme: Theme) -> None:
    titles: dict[str, Any] = {}
    for language in ("ru", "kk", "en"):
        calendar = calendars([date(2024, 12, 5)], theme, language).now((2024, 12), day=5)
        titles[language] = next(cell.title for week in calendar.weeks for cell in week if cell.href)
    assert titles == {
        "ru": "5 декабря 2024: 1 материал",
        "kk": "2024 ж. 5 желтоқсан: 1 материал",
        "en": "5 December 2024: 1 story",
    }


def test_the_same_values_give_the_same_calendar(theme: Theme, make_desk: Callable[..., Any]) -> None:
    made = calendars([date(2024, 12, 5)], theme)
    first = made.remembered(date(2024, 12, 5), ("2024-12",), ((5, 1),))
    assert made.remembered(date(2024, 12, 5), ("2024-12",), ((5, 1),)) is first
