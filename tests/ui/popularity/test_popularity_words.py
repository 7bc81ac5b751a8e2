# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QRectF

from newsdesk.domain.readership import Ranked, Window
from newsdesk.ui.languages import Languages
from newsdesk.ui.popularity.spans import condensed, span_label, span_text, stepped
from newsdesk.ui.popularity.sparkline import points_of
from newsdesk.ui.popularity.words import change_mark, change_sentence

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("window", "until", "label"),
    [
        (Window.DAY, TODAY, "сегодня"),
        (Window.DAY, date(2026, 11, 21), "вчера"),
        (Window.DAY, date(2024, 12, 31), "31 дек 2024"),
        (Window.WEEK, TODAY, "16–22 нояб"),
        (Window.WEEK, date(2024, 12, 31), "25–31 дек 2024"),
        (Window.WEEK, date(2026, 11, 3), "28 окт – 3 нояб"),
        (Window.WEEK, date(2026, 1, 3), "28 дек 2025 – 3 янв"),
        (Window.MONTH, TODAY, "по 22 нояб"),
        (Window.ALL, date(2024, 12, 31), "по 31 дек 2024"),
    ],
)
def test_a_span_is_named_shortly(languages: Languages, window: Window, until: date, label: str) -> None:
    assert span_label(window, until, TODAY) == label


def test_a_kazakh_week_has_its_year_in_front(languages: Languages) -> None:
    languages.choose("kk")
    assert span_label(Window.WEEK, date(2024, 12, 31), TODAY) == "2024 ж. 25–31 жел"


def test_a_span_is_named_in_full(languages: Languages) -> None:
    assert span_text(Window.WEEK, TODAY) == "16 нояб 2026 – 22 нояб 2026"
    assert span_text(Window.DAY, TODAY) == "22 нояб 2026"


def test_steps_are_as_long_as_the_window() -> None:
    assert stepped(Window.WEEK, TODAY, -1) == date(2026, 11, 15)
    assert stepped(Window.DAY, date.min, -1) == date.min


@pytest.mark.parametrize(("change", "mark"), [(2, "▲2"), (-1, "▼1"), (0, "–"), (None, "нов.")])
def test_a_change_is_told_without_colour(languages: Languages, change: int | None, mark: str) -> None:
    place = Ranked(1, 7, "Мост", "Город", 10, change)
    assert change_mark(place, Window.WEEK) == mark
    assert change_sentence(place, Window.WEEK)
    assert change_mark(place, Window.ALL) == ""


def test_a_year_is_drawn_by_the_week() -> None:
    assert condensed([1] * 364) == (7,) * 52
    assert condensed([1] * 30) == (1,) * 30


def test_the_largest_value_stands_at_the_top() -> None:
    points = points_of((0, 5, 10), QRectF(0, 0, 20, 10))
    assert [(point.x(), point.y()) for point in points] == [(0, 10), (10, 5), (20, 0)]
    assert points_of((), QRectF(0, 0, 20, 10)) == []
