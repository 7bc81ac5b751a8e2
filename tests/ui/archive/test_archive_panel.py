# SPDX-License-Identifier: GPL-3.0-or-later
"""The calendar on the demo library, whose articles run from 18 May 2021 to November 2026."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from newsdesk.domain.query import ArticleQuery
from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.archive.cell_words import count_words, date_words
from newsdesk.ui.archive.pages import Page, Scale, page_within
from newsdesk.ui.archive.panel import ArchivePanel
from newsdesk.ui.languages import Languages
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.wording import number_text
from tests.ui.keyboard import press, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(qtbot: QtBot, opened: Session, appearance: Appearance, pictures: Pictures) -> ArchivePanel:
    """The calendar, filled, as wide as the left region."""
    made = ArchivePanel(opened, appearance, pictures)
    qtbot.addWidget(made)
    made.resize(260, 300)
    made.show()
    qtbot.waitUntil(lambda: made.grid.counts is not None)
    return made


def chosen_by(panel: ArchivePanel) -> list[str | None]:
    """The dates that the panel tells from now on."""
    told: list[str | None] = []
    panel.day_chosen.connect(told.append)
    return told


def click(panel: ArchivePanel, key: str) -> None:
    """Click on the cell of a date."""
    place = panel.grid.cell_rect(key).center().toPoint()
    QTest.mouseClick(panel.grid, Qt.MouseButton.LeftButton, pos=place)


def counted(panel: ArchivePanel, qtbot: QtBot) -> dict[str, int]:
    """The counts of the page, once they are there."""
    qtbot.waitUntil(lambda: panel.grid.counts is not None)
    return panel.grid.counts or {}


def child(panel: ArchivePanel, name: str) -> QPushButton:
    """A button of the panel."""
    found: QPushButton | None = panel.findChild(QPushButton, name)
    assert found is not None
    return found


def test_it_opens_at_the_newest_month_that_has_articles(panel: ArchivePanel, newsroom: Newsroom) -> None:
    newest = newsroom.archive(int(newsroom.archive()[0].date))[0].date
    assert panel.grid.page.key == newest
    assert panel.grid.counts == {each.date: each.articles for each in newsroom.archive(*map(int, newest.split("-")))}


def test_a_day_that_is_clicked_filters_and_clicked_again_lets_go(panel: ArchivePanel, qtbot: QtBot) -> None:
    told = chosen_by(panel)
    day = max(counted(panel, qtbot))
    click(panel, day)
    assert panel.grid.look_of(day).chosen
    click(panel, day)
    assert told == [day, None]
    assert not panel.grid.look_of(day).chosen


def test_the_title_leads_to_months_and_years_and_cells_lead_back(panel: ArchivePanel, qtbot: QtBot) -> None:
    told, newest = chosen_by(panel), panel.grid.page.key
    title = child(panel, "archive_title")
    title.click()
    assert panel.grid.page.key == newest[:4]
    title.click()
    assert panel.grid.page.key == ""
    assert not title.isEnabled()
    assert counted(panel, qtbot)["2024"] == 4
    click(panel, "2024")
    assert panel.grid.page == Page(Scale.MONTHS, 2024)
    assert counted(panel, qtbot)["2024-10"] == 1
    click(panel, "2024-10")
    assert panel.grid.page == Page(Scale.DAYS, 2024, 10)
    assert told == ["2024", "2024-10"]


def test_keys_walk_over_days_months_and_years(panel: ArchivePanel) -> None:
    grid = panel.grid
    grid.go_to("2024-01-31")
    press(grid, Qt.Key.Key_Right)
    assert (grid.cursor_date, grid.page.key) == ("2024-02-01", "2024-02")
    press(grid, Qt.Key.Key_Up)
    assert grid.cursor_date == "2024-01-25"
    press(grid, Qt.Key.Key_PageDown)
    assert grid.cursor_date == "2024-02-25"
    press(grid, Qt.Key.Key_Left, CONTROL)
    assert grid.cursor_date == "2023-02-25"
    press(grid, Qt.Key.Key_Backspace)
    assert (grid.cursor_date, grid.page.scale) == ("2023-02", Scale.MONTHS)
    press(grid, Qt.Key.Key_Down)
    assert grid.cursor_date == "2023-05"
    press(grid, Qt.Key.Key_Home)
    assert grid.look_of(grid.cursor_date).today


def test_end_shows_the_last_day_that_has_articles(panel: ArchivePanel, newsroom: Newsroom) -> None:
    last = panel.grid.page.key
    panel.grid.go_to("2021-05-18")
    press(panel.grid, Qt.Key.Key_End)
    assert panel.grid.page.key == last
    assert panel.grid.cursor_date == newsroom.archive(*map(int, last.split("-")))[0].date


def test_enter_chooses_and_escape_lets_go(panel: ArchivePanel) -> None:
    told = chosen_by(panel)
    panel.grid.go_to("2024-10-12")
    press(panel.grid, Qt.Key.Key_Return)
    press(panel.grid, Qt.Key.Key_Escape)
    assert told == ["2024-10-12", None]


def test_space_chooses_a_month_and_stays_with_the_months(panel: ArchivePanel) -> None:
    told = chosen_by(panel)
    panel.grid.show_page(Page(Scale.MONTHS, 2024), "2024-10")
    press(panel.grid, Qt.Key.Key_Space)
    assert told == ["2024-10"]
    assert panel.grid.page.scale is Scale.MONTHS


def test_the_wheel_turns_pages(panel: ArchivePanel) -> None:
    panel.grid.go_to("2024-10-12")
    middle = QPointF(panel.grid.rect().center())
    for _ in range(2):
        turn = QWheelEvent(
            middle, middle, QPoint(), QPoint(0, -60), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(panel.grid, turn)
    assert panel.grid.page.key == "2024-11"


def test_a_date_is_typed_and_filtered_by(panel: ArchivePanel, qtbot: QtBot) -> None:
    told = chosen_by(panel)
    panel.grid.setFocus()
    type_text(panel.grid, "1")
    assert panel.go_field.isVisible()
    line = panel.go_field.line
    type_text(line, "2 окт 2024\n")
    assert told == ["2024-10-12"]
    assert panel.grid.page.key == "2024-10"
    assert not panel.go_field.isVisible()
    assert counted(panel, qtbot) == {"2024-10-12": 1}


def test_what_is_no_date_is_said_and_the_text_stays(panel: ArchivePanel) -> None:
    told = chosen_by(panel)
    panel.go_to_date("32 мая")
    press(panel.go_field.line, Qt.Key.Key_Return)
    assert panel.go_field.isVisible()
    assert panel.go_field.line.property("invalid") is True
    press(panel.go_field.line, Qt.Key.Key_Escape)
    assert not panel.go_field.isVisible()
    assert told == []


def test_months_without_articles_are_reached(panel: ArchivePanel, qtbot: QtBot) -> None:
    panel.go_to_date("1999")
    press(panel.go_field.line, Qt.Key.Key_Return)
    assert panel.grid.page == Page(Scale.MONTHS, 1999)
    assert counted(panel, qtbot) == {}
    assert panel.findChild(QLabel, "archive_total") is not None


def test_the_filter_of_the_list_is_shown_and_not_told_again(panel: ArchivePanel) -> None:
    told = chosen_by(panel)
    panel.set_day("2024-10-12")
    assert panel.grid.page.key == "2024-10"
    assert panel.grid.look_of("2024-10-12").chosen
    panel.set_day(None)
    assert not panel.grid.look_of("2024-10-12").chosen
    assert told == []


def test_the_list_repeating_a_month_does_not_turn_the_page(panel: ArchivePanel) -> None:
    panel.day_chosen.connect(panel.set_day)
    panel.grid.show_page(Page(Scale.MONTHS, 2024), "2024-10")
    press(panel.grid, Qt.Key.Key_Return)
    assert panel.grid.page == Page(Scale.DAYS, 2024, 10)
    assert panel.day == "2024-10"


def test_the_button_with_the_date_lets_go(panel: ArchivePanel) -> None:
    told = chosen_by(panel)
    panel.choose("2024-10-12")
    child(panel, "archive_clear").click()
    assert told == ["2024-10-12", None]
    assert not child(panel, "archive_clear").isVisible()


def test_counts_follow_the_library(panel: ArchivePanel, opened: Session, newsroom: Newsroom, qtbot: QtBot) -> None:
    panel.grid.go_to("2024-10-12")
    assert counted(panel, qtbot) == {"2024-10-12": 1}
    article = newsroom.find(ArticleQuery(day="2024-10-12")).articles[0].id

    def work(library: Newsroom) -> Done[None]:
        library.bin([article])
        return Done(None, Changes.of_articles(article))

    opened.write(panel, work)
    qtbot.waitUntil(lambda: panel.grid.counts == {})


def test_a_cell_is_told_to_those_who_do_not_see_it(panel: ArchivePanel, qtbot: QtBot) -> None:
    panel.grid.go_to("2024-10-12")
    counted(panel, qtbot)
    said = panel.grid.accessibleDescription()
    assert said.startswith("12 октября 2024")
    assert "1" in said
    panel.choose("2024-10-12")
    assert panel.grid.accessibleDescription() != said


def test_it_speaks_kazakh_at_once(panel: ArchivePanel, languages: Languages, qapp: QApplication) -> None:
    panel.grid.go_to("2024-10-12")
    assert child(panel, "archive_title").text() == "Октябрь 2024"
    languages.choose("kk")
    qapp.processEvents()
    assert child(panel, "archive_title").text() == "2024 ж. қазан"


def test_buttons_are_named_and_large_enough(panel: ArchivePanel) -> None:
    for button in (*panel.findChildren(QToolButton), *panel.findChildren(QPushButton)):
        if button.isVisible():
            assert button.accessibleName() or button.text()
            assert button.toolTip()
            assert min(button.width(), button.height()) >= 24


def test_it_stands_empty_once_a_library_was_left(panel: ArchivePanel, opened: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(panel.grid.counts))
    total = panel.findChild(QLabel, "archive_total")
    assert total is not None
    opened.release()
    assert panel.grid.counts is None
    assert total.text() == ""


def test_it_stands_empty_until_a_library_is_open(
    qtbot: QtBot, session: Session, appearance: Appearance, pictures: Pictures
) -> None:
    panel = ArchivePanel(session, appearance, pictures)
    qtbot.addWidget(panel)
    panel.show()
    press(panel.grid, Qt.Key.Key_PageUp)
    assert panel.grid.counts is None


def test_thousands_of_articles_are_counted_as_everywhere_else(panel: ArchivePanel) -> None:
    assert count_words(27_586) == f"{number_text(27_586)} статей"
    assert count_words(1_000_001) == f"{number_text(1_000_001)} статья"


def test_no_page_makes_the_region_wider_or_has_its_name_cut(
    panel: ArchivePanel, languages: Languages, qapp: QApplication
) -> None:
    title, keys = child(panel, "archive_title"), [f"2024-{month:02}" for month in range(1, 13)]
    panel.resize(224, 300)
    for language in ("ru", "kk", "en"):
        languages.choose(language)
        qapp.processEvents()
        widths = set()
        for key in (*keys, "9999-12", "0001-01", "2024-W49", "2024", ""):
            panel.grid.show_page(page_within(key) if key else Page(Scale.YEARS, 2024))
            qapp.processEvents()
            widths.add(panel.minimumSizeHint().width())
            around = title.sizeHint().width() - title.fontMetrics().horizontalAdvance(title.text())
            assert title.fontMetrics().horizontalAdvance(title.text()) + around <= title.width(), title.text()
            if key in keys:
                assert date_words(key) in title.accessibleName()  # however short it is on the page
        assert len(widths) == 1
    languages.choose("ru")
    panel.grid.show_page(page_within("2024-09"))
    for width, text in ((300, "Сентябрь 2024"), (200, "Сент 2024"), (226, "Сентябрь 2024")):
        panel.resize(width, 300)
        qapp.processEvents()
        assert title.text() == text


def test_a_date_that_was_mistyped_by_a_thousand_years_does_not_have_it_open_there(
    qtbot: QtBot, opened: Session, newsroom: Newsroom, appearance: Appearance, pictures: Pictures
) -> None:
    article = newsroom.find(ArticleQuery(limit=1)).articles[0].id
    newsroom.change(article, {"published_at": "9999-12-31T12:00"})
    panel = ArchivePanel(opened, appearance, pictures)
    qtbot.addWidget(panel)
    qtbot.waitUntil(lambda: panel.grid.counts is not None)
    assert panel._counts.last == "9999-12-31"
    assert panel.grid.page.key == panel._counts.today().isoformat()[:7]
    panel.go_to_last()
    assert panel.grid.page.key == "9999-12"
