# SPDX-License-Identifier: GPL-3.0-or-later
"""Moments of the past as people ask for them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.language.asked_moment import asked_moment
from newsdesk.language.dates import long_date

ALMATY = ZoneInfo("Asia/Almaty")
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@given(
    st.dates(date(2019, 1, 1), date(2026, 11, 21)),
    st.times().map(lambda each: each.replace(second=0, microsecond=0)),
    st.sampled_from(["ru", "kk", "en"]),
)
def test_a_day_in_words_with_a_time_is_that_moment(day: date, clock: time, language: str) -> None:
    text = f"{long_date(day, language)} {clock:%H:%M}"
    assert asked_moment(text, ALMATY) == datetime.combine(day, clock, ALMATY)


@given(st.dates(date(2025, 11, 23), date(2026, 11, 22)), st.times())
def test_without_a_year_it_is_the_last_such_day_that_has_come(day: date, clock: time) -> None:
    found = asked_moment(f"{day:%d.%m} {clock:%H:%M}", ALMATY, NOW)
    assert found is not None
    assert found.astimezone(ALMATY).date() == day


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("5 декабря 14:05", datetime(2025, 12, 5, 14, 5, tzinfo=ALMATY)),
        ("5 желтоқсан 14.05", datetime(2025, 12, 5, 14, 5, tzinfo=ALMATY)),
        ("вчера в 9:30", datetime(2026, 11, 21, 9, 30, tzinfo=ALMATY)),
        ("14:05", datetime(2026, 11, 22, 14, 5, tzinfo=ALMATY)),
        ("29 февраля", datetime.combine(date(2024, 2, 29), time.max, ALMATY)),
        ("5 дек 2024", datetime.combine(date(2024, 12, 5), time.max, ALMATY)),
    ],
)
def test_what_is_left_out_is_what_anybody_would_mean(text: str, wanted: datetime) -> None:
    assert asked_moment(text, ALMATY, NOW) == wanted


@pytest.mark.parametrize("text", ["", "завтра", "мост", "5 14:05", "32 декабря", "25:00"])
def test_what_names_no_moment_is_none(text: str) -> None:
    assert asked_moment(text, ALMATY, NOW) is None
