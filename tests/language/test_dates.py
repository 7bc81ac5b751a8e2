# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newsdesk.language.dates import clock, long_date, month_name, parse_day, parse_moment, weekday_names

ALMATY = ZoneInfo("Asia/Almaty")
HALF_PAST_TWO = datetime(2024, 12, 5, 9, 30, tzinfo=UTC)
MIDNIGHT = datetime(2024, 12, 4, 19, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2024-12-05T14:30:00",
        "2024-12-05 14:30",
        "2024-12-05T09:30:00Z",
        "2024-12-05T10:30:00.250+01:00",
        "5 декабря 2024, 14:30",
        " 5 дек. 2024 г. в 14:30 ",
        "Четверг, 5 декабря 2024 года, 14.30",
        "05.12.2024 14:30",
        "14:30, 05.12.2024",
        "5\u00a0декабря 2024 | 14:30",
        "5 желтоқсан 2024, 14:30",
        "2024 ж. 5 желтоқсан, 14:30",
        "2024 жылғы 5 желтоқсанда сағат 14:30",
        "5 December 2024, 14:30",
        "December 5th, 2024 at 2:30 p.m.",
        "Thu, 05 Dec 2024 14:30:00 +0500",
    ],
)
def test_a_moment_is_read_from_the_ways_people_write_it(text: str) -> None:
    assert parse_moment(text, ALMATY) == HALF_PAST_TWO


@pytest.mark.parametrize("text", ["2024-12-05", "5 дек 2024", "05.12.2024", "5 желтоқсан 2024 жыл", "Dec 5, 2024"])
def test_a_day_without_a_time_begins_at_midnight_of_the_zone(text: str) -> None:
    assert parse_moment(text, ALMATY) == MIDNIGHT
    assert parse_day(text) == date(2024, 12, 5)


@pytest.mark.parametrize(
    "text",
    ["", "вчера", "2024-13-01", "31.02.2024", "5 брюмера 2024", "2024-12-05 25:00", "12:75 05.12.2024", "0001-01-01",
     "2024-12-05 14:30+99:00", "13:30 pm 5 December 2024", "5 декабря 2024 года прошёл форум", "5" * 500],
)  # fmt: skip
def test_what_is_no_moment_is_not_guessed(text: str) -> None:
    assert parse_moment(text, ALMATY) is None


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
@given(day=st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 1, 1)), minutes=st.integers(0, 24 * 60 - 1))
def test_what_is_written_is_read_back(language: str, day: date, minutes: int) -> None:
    there = datetime.combine(day, time(minutes // 60, minutes % 60), ALMATY)
    assume(there.astimezone(UTC).astimezone(ALMATY).replace(fold=0) == there)  # a clock put forward skips an hour
    written = f"{long_date(there.date(), language)}, {clock(there)}"
    assert parse_moment(written, ALMATY) == there.astimezone(UTC)
    assert parse_day(long_date(there.date(), language)) == there.date()


@given(st.text(max_size=60))
def test_no_text_upsets_the_reader(text: str) -> None:
    moment = parse_moment(text, ALMATY)
    assert moment is None or moment.utcoffset() == timedelta(0)


def test_dates_are_written_in_three_languages() -> None:
    day = date(2024, 12, 5)
    assert [long_date(day, language) for language in ("ru", "kk", "en")] == [
        "5 декабря 2024",
        "2024 ж. 5 желтоқсан",
        "5 December 2024",
    ]
    assert [month_name(12, language) for language in ("ru", "kk", "en")] == ["декабрь", "желтоқсан", "December"]
    assert month_name(12, "ru", standalone=False) == "декабря"


def test_the_week_begins_on_monday() -> None:
    assert weekday_names("ru") == ("пн", "вт", "ср", "чт", "пт", "сб", "вс")
    assert weekday_names("kk") == ("дс", "сс", "ср", "бс", "жм", "сб", "жс")
    assert weekday_names("en")[0] == "Mon"
