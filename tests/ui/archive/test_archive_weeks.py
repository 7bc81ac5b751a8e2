# SPDX-License-Identifier: GPL-3.0-or-later
"""The issues of a week: found by number, day by day, chosen by mouse and keyboard; on the demo library."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.weeks import days_of_week, is_week, week_of
from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.archive.other_years import OtherYears
from newsdesk.ui.archive.pages import Page, Scale, fitted, page_holding, page_within
from newsdesk.ui.archive.panel import ArchivePanel
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.ui.keyboard import press

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
DAYS = st.one_of(st.dates(), st.sampled_from([date.min, date.max]))


@pytest.fixture
def panel(qtbot: QtBot, opened: Session, appearance: Appearance, pictures: Pictures) -> ArchivePanel:
    """The calendar, filled, which the list follows."""
    made = ArchivePanel(opened, appearance, pictures)
    qtbot.addWidget(made)
    made.resize(260, 300)
    made.day_chosen.connect(lambda day: made.set_filter(ListFilter(day=day)))
    made.show()
    qtbot.waitUntil(lambda: made.grid.counts is not None)
    return made


def held_by(panel: ArchivePanel) -> str | None:
    """The date that the list is filtered by."""
    return panel.day


@given(DAYS)
def test_a_day_lies_in_the_week_that_is_its(day: date) -> None:
    week = week_of(day)
    assert is_week(week)
    assert day in days_of_week(week)
    assert {week_of(each) for each in days_of_week(week)} == {week}


@given(DAYS, st.integers(-3, 3))
def test_the_page_of_a_week_holds_its_days_and_stands_in_their_month(day: date, pages: int) -> None:
    page = page_within(week_of(day))
    assert page.key == week_of(day)
    assert day.isoformat() in [cell.key for cell in page.cells()]
    assert fitted(day.isoformat(), page) == day.isoformat()
    assert page.key in [week.key for week in page.zoomed_out().weeks()]
    assert page_holding(page.key) == page.zoomed_out()
    further = page.stepped(pages)
    assert (date.fromisoformat(further.cells()[0].key) - date.fromisoformat(page.cells()[0].key)).days in (0, 7 * pages)
    below = date.fromisoformat(page.moved(day.isoformat(), 0, 1))
    assert (below - day).days == (1 if day < date.max else 0)


@given(st.text(max_size=9))
def test_what_is_no_week_has_no_days(text: str) -> None:
    assert is_week(text) is bool(days_of_week(text))


def test_the_number_of_a_week_is_clicked_and_its_issues_are_shown(
    panel: ArchivePanel, newsroom: Newsroom, qtbot: QtBot
) -> None:
    panel.grid.go_to("2024-10-12")
    place = panel.grid.cell_rect("2024-W41").center().toPoint()
    QTest.mouseClick(panel.grid, Qt.MouseButton.LeftButton, pos=place)
    assert held_by(panel) == "2024-W41"
    assert panel.grid.page == Page(Scale.DAYS, 2024, 10, 41)
    assert [cell.key for cell in panel.grid.page.cells()][::6] == ["2024-10-07", "2024-10-13"]
    qtbot.waitUntil(lambda: (panel.grid.counts or {}).get("2024-10-12") == 1)
    listed = newsroom.shelf.page(ListFilter(day="2024-W41"), Sort.NEWEST, 0, 60)
    assert [row.headline for row in listed] == list(
        newsroom.statistics.most_read(ListFilter(), ["2024-10-12"]).values()
    )
    qtbot.waitUntil(lambda: listed[0].headline in panel.grid.accessibleDescription())


def test_keys_go_to_the_week_over_its_days_and_out_again(panel: ArchivePanel) -> None:
    grid = panel.grid
    grid.go_to("2024-10-12")
    press(grid, Qt.Key.Key_Return, SHIFT)
    assert (held_by(panel), grid.page.key, grid.cursor_date) == ("2024-W41", "2024-W41", "2024-10-12")
    press(grid, Qt.Key.Key_Up)
    assert grid.cursor_date == "2024-10-11"
    press(grid, Qt.Key.Key_Return)
    assert (held_by(panel), grid.page.key) == ("2024-10-11", "2024-W41")
    press(grid, Qt.Key.Key_PageDown)
    assert (grid.page.key, grid.cursor_date) == ("2024-W42", "2024-10-18")
    press(grid, Qt.Key.Key_Left)
    assert (grid.page.key, grid.cursor_date) == ("2024-W41", "2024-10-11")
    for _ in range(5):
        press(grid, Qt.Key.Key_Up)
    assert (grid.page.key, grid.cursor_date) == ("2024-W40", "2024-10-06")
    press(grid, Qt.Key.Key_Backspace)
    assert grid.page == Page(Scale.DAYS, 2024, 10)
    press(grid, Qt.Key.Key_Return, SHIFT)
    press(grid, Qt.Key.Key_Return, SHIFT)
    assert held_by(panel) is None


def test_the_days_of_the_week_that_is_chosen_are_marked_in_its_month(panel: ArchivePanel) -> None:
    panel.grid.go_to("2024-10-12")
    panel.set_day("2024-W41")
    assert panel.grid.page == Page(Scale.DAYS, 2024, 10)
    marked = [cell.key for cell in panel.grid.page.cells() if panel.grid.look_of(cell.key).within]
    assert marked == [f"2024-10-{day:02}" for day in range(7, 14)]
    panel.set_day("2021-W20")
    assert panel.grid.page.key == "2021-W20"


def test_the_first_and_the_last_day_of_the_calendar_are_reached_by_hand(
    panel: ArchivePanel, opened: Session, qtbot: QtBot
) -> None:
    def write(newsroom: Newsroom) -> Done[None]:
        rows = newsroom.shelf.page(ListFilter(), Sort.NEWEST, 0, 2)
        for row, day in zip(rows, ("0001-01-01", "9999-12-31"), strict=True):
            newsroom.change(row.id, {"published_at": f"{day}T12:00:00Z"})
        return Done(None, Changes.everything())

    opened.write(panel, write)
    qtbot.waitUntil(lambda: (panel._counts.first, panel._counts.last) == ("0001-01-01", "9999-12-31"))
    grid = panel.grid
    for day, key in (("0001-01-01", Qt.Key.Key_Home), ("9999-12-31", Qt.Key.Key_End)):
        press(grid, key, CONTROL)
        assert grid.cursor_date == day
        qtbot.waitUntil(lambda day=day: (grid.counts or {}).get(day) == 1)  # type: ignore[misc]  # mypy on defaults
        for way in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            press(grid, way)
            press(grid, way, CONTROL)
        panel.go_to_date(day)
        press(panel.go_field.line, Qt.Key.Key_Return)
        assert held_by(panel) == day
        press(grid, Qt.Key.Key_Return, SHIFT)
        assert held_by(panel) == week_of(date.fromisoformat(day))
        qtbot.waitUntil(lambda day=day: (grid.counts or {}).get(day) == 1)  # type: ignore[misc]  # as above
        for way in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            for _ in range(8):
                press(grid, way)
        panel.set_filter(ListFilter(day=day))
        grid.go_to(day)
        QTest.mouseMove(grid, grid.cell_rect(day).center().toPoint())
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.cell_rect(day).center().toPoint())
        assert held_by(panel) is None
        assert not grid.grab(grid.rect().adjusted(0, 0, -1, -1)).isNull()


def test_the_menu_leads_to_the_ends_to_the_week_and_to_other_years(
    panel: ArchivePanel, qtbot: QtBot, opened: Session
) -> None:
    panel.grid.go_to("2024-10-12")
    menu = panel.menu.menu()
    first, last, issues, years = menu.actions()[:4]
    first.trigger()
    assert panel.grid.cursor_date == "2021-05-18"
    last.trigger()
    assert panel.grid.cursor_date > "2026"
    panel.grid.go_to("2024-10-12")
    issues.trigger()
    assert held_by(panel) == "2024-W41"
    assert years.menu() is not None
    panel.show_other_years()
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, OtherYears)
    shown.close()


def test_other_years_count_what_the_list_shows(panel: ArchivePanel, newsroom: Newsroom, qtbot: QtBot) -> None:
    shown = ListFilter(section="Нет такого")
    panel.set_filter(shown)
    qtbot.waitUntil(lambda: panel._counts.known and panel._counts.last is None)
    assert panel._counts.same_day(date(2024, 10, 12)) == ()
    section = newsroom.shelf.page(ListFilter(day="2024-10-12"), Sort.NEWEST, 0, 1)[0].section
    panel.set_filter(ListFilter(section=section))
    qtbot.waitUntil(lambda: panel._counts.last is not None)
    counted = panel._counts.same_day(date(2020, 10, 12)) or ()
    assert ("2024-10-12", 1) in [(each.date, each.articles) for each in counted]


def test_the_head_turns_weeks(panel: ArchivePanel) -> None:
    panel.grid.show_page(page_within("2024-W01"), "2024-01-03")
    panel._head.stepped.emit(-1)
    assert panel.grid.page.key == "2023-W52"
    panel._head.zoomed_out.emit()
    assert panel.grid.page == Page(Scale.DAYS, 2023, 12)
