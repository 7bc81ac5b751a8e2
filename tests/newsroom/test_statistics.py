# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from newsdesk.domain.readership import DailyViews, Window
from newsdesk.newsroom.newsroom import Newsroom
from tests.newsroom.test_publishing import story

LAST = date(2024, 12, 31)


@pytest.fixture
def read_newsroom(newsroom: Newsroom, tmp_path: Path) -> Newsroom:
    """Three articles, of which two are read: «Мост» on every day of December, «Река» on its last."""
    paths = [story(tmp_path / "in", name, section=section) for name, section in
             (("Мост", "Город"), ("Река", "Природа"), ("Лёд", "Спорт"))]  # fmt: skip
    newsroom.take_in(paths)
    rows = [DailyViews(1, date(2024, 12, 1) + timedelta(days=step), step + 1) for step in range(31)]
    with newsroom._database.begin() as work:
        work.views.add([*rows, DailyViews(2, LAST, 40)], file="test", sha256="0" * 64, lines=71)
    return newsroom


def test_a_curve_has_a_value_for_each_day_oldest_first(read_newsroom: Newsroom) -> None:
    curves = read_newsroom.statistics.sparklines((1, 2, 3), LAST, 5)
    assert curves == {1: (27, 28, 29, 30, 31), 2: (0, 0, 0, 0, 40), 3: (0, 0, 0, 0, 0)}


def test_a_curve_begins_where_the_calendar_does(read_newsroom: Newsroom) -> None:
    assert read_newsroom.statistics.sparklines((1,), date(1, 1, 2), 30) == {1: (0, 0)}


def test_a_board_holds_the_places_with_their_curves_and_the_sections_that_are_read(read_newsroom: Newsroom) -> None:
    board = read_newsroom.statistics.board(Window.DAY, LAST, days=3)
    assert [(place.headline, place.views) for place in board.places] == [("Река", 40), ("Мост", 31)]
    assert board.curves == {1: (29, 30, 31), 2: (0, 0, 40)}
    assert {section.name for section in board.sections} == {"Город", "Природа"}
    assert board.days == (date(2024, 12, 1), LAST)


def test_a_board_of_a_section_has_its_articles_only(read_newsroom: Newsroom) -> None:
    board = read_newsroom.statistics.board(Window.ALL, LAST, "Природа")
    assert [place.headline for place in board.places] == ["Река"]


def test_a_board_without_a_day_ends_today_in_the_librarys_zone(read_newsroom: Newsroom) -> None:
    board = read_newsroom.statistics.board(Window.WEEK)
    assert board.until == board.today == read_newsroom.statistics.today()
    assert board.places == ()


def test_a_library_that_nobody_reads_has_an_empty_board(newsroom: Newsroom) -> None:
    board = newsroom.statistics.board(Window.ALL)
    assert (board.places, board.curves, board.sections, board.days) == ((), {}, (), None)


def test_a_board_that_is_looked_at_again_has_what_changed_meanwhile(read_newsroom: Newsroom) -> None:
    def places() -> list[tuple[str, str, int]]:
        board = read_newsroom.statistics.board(Window.DAY, LAST)
        return [(place.headline, place.section, place.views) for place in board.places]

    assert places() == places() == [("Река", "Природа", 40), ("Мост", "Город", 31)]
    with read_newsroom._database.begin() as work:
        work.views.add([DailyViews(3, LAST, 99)], file="more", sha256="1" * 64, lines=99)
    assert places()[0] == ("Лёд", "Спорт", 99)
    read_newsroom.change(2, {"headline": "Ручей"})
    read_newsroom.bin([3])
    assert places() == [("Ручей", "Природа", 40), ("Мост", "Город", 31)]
    with read_newsroom._database.begin() as work:
        work.sections.put(replace(work.sections.named("Город"), name="Столица"))
    assert places()[1] == ("Мост", "Столица", 31)
