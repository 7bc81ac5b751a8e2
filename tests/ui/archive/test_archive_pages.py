# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.ui.archive.going import date_named
from newsdesk.ui.archive.heat import contrast, heat_step, ink_on
from newsdesk.ui.archive.pages import Page, Scale, fitted, moved, page_holding, page_within, year_away
from newsdesk.ui.theme.tokens import DARK, LIGHT, Tokens

TODAY = date(2026, 3, 14)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("5 дек 2024", "2024-12-05"),
        ("5 декабря 2024 г.", "2024-12-05"),
        ("2024 ж. 5 желтоқсан", "2024-12-05"),
        ("5 December 2024", "2024-12-05"),
        ("05.12.2024", "2024-12-05"),
        ("2024-12-05", "2024-12-05"),
        ("декабрь 2024", "2024-12"),
        ("2024 желтоқсан", "2024-12"),
        ("2024 ж. желтоқсан", "2024-12"),
        ("December 2024", "2024-12"),
        ("12.2024", "2024-12"),
        ("2024-12", "2024-12"),
        ("2024", "2024"),
        ("2024 год", "2024"),
        ("2024 жыл", "2024"),
        ("5 дек", "2023-12-05"),
        ("5.12", "2023-12-05"),
        ("17", "2023-10-17"),
        ("неделя 49", "2023-W49"),
        ("49-я неделя 2024", "2024-W49"),
        ("2024 ж. 49-апта", "2024-W49"),
        ("week 49, 2024", "2024-W49"),
        ("2024-W49", "2024-W49"),
        ("неделя 53 2020", "2020-W53"),
        ("декабрь", "2023-12"),
        ("сегодня", "2026-03-14"),
        ("кеше", "2026-03-13"),
        ("Tomorrow", "2026-03-15"),
    ],
)
def test_a_typed_date_is_understood(text: str, named: str) -> None:
    assert date_named(text, date(2023, 10, 1), TODAY) == named


@pytest.mark.parametrize(
    "text", ["", "32", "31 февраля 2024", "13.2024", "слово", "0000", "5 дек 20245", "-1", "неделя 53 2024", "неделя 0"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert date_named(text, date(2023, 10, 1), TODAY) is None


@given(st.text(max_size=40))
def test_any_text_is_a_date_or_none(text: str) -> None:
    named = date_named(text, date(2023, 10, 1), TODAY)
    assert named is None or len(named) in (4, 7, 8, 10)


def test_weeks_begin_on_monday() -> None:
    first = Page(Scale.DAYS, 2024, 12).cells()[0]
    assert (first.key, first.row, first.column) == ("2024-12-01", 0, 6)


def test_no_month_needs_more_than_six_weeks() -> None:
    assert {Page(Scale.DAYS, year, month).cells()[-1].row for year in range(2000, 2030) for month in range(1, 13)} <= {
        3,
        4,
        5,
    }


@given(st.dates())
def test_every_day_stands_on_its_page_and_its_page_on_the_next_wider(day: date) -> None:
    for scale in Scale:
        key = day.isoformat()[: int(scale)]
        page = page_holding(key)
        assert key in [cell.key for cell in page.cells()]
        assert fitted(key, page) == key


@given(st.dates(min_value=date(1, 2, 1), max_value=date(9999, 11, 30)), st.integers(-3, 3), st.integers(-2, 2))
def test_a_move_is_taken_back_by_its_opposite(day: date, columns: int, rows: int) -> None:
    key = day.isoformat()
    assert moved(moved(key, columns, rows), -columns, -rows) == key


@pytest.mark.parametrize("key", ["0001-01-01", "9999-12-31", "0001-01", "9999-12", "0001", "9999"])
def test_the_calendar_ends_quietly(key: str) -> None:
    outwards = -1 if key.startswith("0") else 1
    assert moved(key, outwards, 0) == key
    page = page_holding(key)
    assert page.stepped(outwards).cells()
    assert year_away(key, outwards) == key


def test_a_shorter_month_takes_its_last_day() -> None:
    assert fitted("2024-01-31", Page(Scale.DAYS, 2024, 2)) == "2024-02-29"
    assert year_away("2024-02-29", 1) == "2025-02-28"


def test_a_year_shows_its_months_and_a_month_its_days() -> None:
    assert page_within("2024") == Page(Scale.MONTHS, 2024)
    assert page_within("2024-12") == Page(Scale.DAYS, 2024, 12)
    assert page_within("2024-12-05") == Page(Scale.DAYS, 2024, 12)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_numbers_can_be_read_on_every_step_of_the_heat(tokens: Tokens) -> None:
    for ground in tokens.heat:
        assert contrast(ink_on(ground, tokens), ground) >= 4.5
    assert contrast(tokens.muted, tokens.heat[0]) >= 4.5
    assert contrast(tokens.muted, tokens.surface) >= 4.5
    assert contrast(tokens.muted, tokens.hover) >= 4.5


@given(st.integers(0, 5000), st.integers(0, 5000))
def test_the_heat_grows_with_the_count(count: int, most: int) -> None:
    count, most = min(count, most), max(count, most)
    step = heat_step(count, most)
    assert 0 <= step <= 4
    assert (step == 0) == (count == 0)
    assert heat_step(most, most) == min(most, 4) or most > 4
    assert step <= heat_step(min(count + 1, most), most)
