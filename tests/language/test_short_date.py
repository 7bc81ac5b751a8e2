# SPDX-License-Identifier: GPL-3.0-or-later
"""Days as a list writes them."""

from __future__ import annotations

from datetime import date

import pytest
from babel.dates import get_month_names

from newsdesk.language.short_date import short_date


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_the_months_are_those_of_the_languages_own_calendar_without_dots(language: str) -> None:
    months = get_month_names("abbreviated", "format", locale=language)
    for number in range(1, 13):
        assert short_date(date(2024, number, 5), language, with_year=False) == f"5 {str(months[number]).rstrip('.')}"


def test_the_year_stands_where_the_language_has_it() -> None:
    day = date(2024, 12, 5)
    assert [short_date(day, each) for each in ("ru", "kk", "en")] == ["5 дек 2024", "2024 ж. 5 жел", "5 Dec 2024"]
