# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody looks for a story of last December: by the calendar, by words, by section, and comes back to their own."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QListView, QTableView

from newsdesk.ui.archive.calendar_grid import CalendarGrid
from newsdesk.ui.archive.pages import Scale
from newsdesk.ui.desk import Desk
from tests.journeys.hands import Hands

FROST = "Мороз без рекордов"
BUDGET = "Бюджет считали до полуночи"
TRAIN = "Поезд до Теренсая пойдёт на сорок минут раньше"


def headlines(desk: Desk) -> list[str]:
    """What the list shows, from the top."""
    rows = desk.articles.rows
    return [row.headline for row in (rows.row(number) for number in range(rows.total)) if row is not None]


def shows(desk: Desk, hands: Hands, *expected: str) -> None:
    hands.wait(lambda: headlines(desk) == list(expected), f"{expected} in the list, not {headlines(desk)}")


def click_cell(hands: Hands, key: str) -> None:
    grid = hands.see("archive_calendar", CalendarGrid)
    hands.click(grid, grid.cell_rect(key).center().toPoint())


def has_caret_in(desk: Desk, text: str) -> bool:
    return desk.article is not None and desk.article.article.headline == text


def test_a_story_is_found_by_the_calendar_with_the_mouse(desk: Desk, hands: Hands) -> None:
    grid = hands.see("archive_calendar", CalendarGrid)
    assert grid.page.key == "2026-11"  # where the last stories are
    hands.click("archive_title")
    assert grid.page.scale is Scale.MONTHS
    hands.turn_wheel(grid, 1)
    assert grid.page.key == "2025"
    click_cell(hands, "2025-12")
    shows(desk, hands, FROST, "The museum that lends to its visitors", BUDGET)
    assert (grid.page.scale, grid.page.key) == (Scale.DAYS, "2025-12")
    hands.wait(lambda: grid.counts is not None, "the days of the month")
    click_cell(hands, "2025-12-27")
    shows(desk, hands, FROST)
    hands.click_row("article_rows", 0)
    hands.wait(lambda: has_caret_in(desk, FROST), "the story")
    assert desk.window.windowTitle().startswith(FROST)
    hands.click("chip_day")
    hands.wait(lambda: desk.articles.rows.total > 50, "every date")
    assert desk.archive.day is None
    assert has_caret_in(desk, FROST)


def test_a_story_is_found_by_the_calendar_with_the_keyboard(desk: Desk, hands: Hands) -> None:
    hands.press("Ctrl+G")
    hands.write("дек 2025")
    hands.press("Return")
    shows(desk, hands, FROST, "The museum that lends to its visitors", BUDGET)
    hands.press("Ctrl+G")
    hands.write("4 декабря 2025")
    hands.press("Return")
    shows(desk, hands, BUDGET)
    grid = hands.see("archive_calendar", CalendarGrid)
    assert grid.hasFocus()
    for key in ("Right",) * 9:
        hands.press(key)
    assert grid.cursor_date == "2025-12-13"
    hands.press("Return")
    shows(desk, hands, "The museum that lends to its visitors")
    hands.press("Ctrl+G")
    hands.write("32 декабря")
    hands.press("Return")
    assert hands.see("archive_go_to_line", QLineEdit).text() == "32 декабря"  # stays, to be mended
    assert "32" not in (desk.archive.day or "")
    hands.press("Esc")
    hands.press("Esc")
    hands.wait(lambda: desk.articles.rows.total > 50, "every date")


def test_a_story_is_found_by_words_section_and_day_together(desk: Desk, hands: Hands) -> None:
    hands.press("Ctrl+Shift+F")
    hands.write("бюджета")  # the story says «Бюджет»
    hands.wait(lambda: 0 < desk.articles.rows.total < 10 and BUDGET in headlines(desk), "the story among few")
    hands.click_text("navigation_lines", "Город")
    hands.wait(lambda: desk.articles.filter.section == "Город" and BUDGET in headlines(desk), "the section")
    hands.press("Ctrl+G")
    hands.write("2025-12")
    hands.press("Return")
    shows(desk, hands, BUDGET)
    hands.click_text("navigation_lines", "Вышло")
    hands.wait(lambda: hands.sees("chip_status"), "the status among the filters")
    shows(desk, hands, BUDGET)
    for chip in ("chip_status", "chip_section", "chip_day"):
        hands.click(chip)
        assert not hands.sees(chip)
    hands.wait(lambda: len(headlines(desk)) > 1 and BUDGET in headlines(desk), "all that have the word")
    hands.click("chip_search")
    hands.wait(lambda: desk.articles.rows.total > 50, "everything")
    assert hands.see("search_field", QLineEdit).text() == ""


def test_an_article_is_opened_by_any_of_its_words(desk: Desk, hands: Hands) -> None:
    hands.press("Ctrl+O")
    hands.write("морозы рекорды")
    found = hands.see("chooser_list", QListView)
    hands.wait(lambda: found.model().rowCount() and found.model().index(0, 0).data() == FROST, "the story first")
    hands.press("Return")
    hands.wait(lambda: has_caret_in(desk, FROST), "the story")
    hands.press("Ctrl+O")
    hands.write("Теренсая")
    hands.press("Return")
    hands.wait(lambda: has_caret_in(desk, TRAIN), "the other story")
    hands.press("Ctrl+O")
    hands.write("ъъъъ")
    hands.wait(lambda: not found.isVisible(), "nothing to be found")
    hands.press("Esc")
    assert has_caret_in(desk, TRAIN)


def test_caret_scroll_and_history_stay_with_each_article(desk: Desk, hands: Hands) -> None:
    def open_by(words: str, headline: str) -> None:
        hands.press("Ctrl+O")
        hands.write(words)
        hands.press("Return")
        hands.wait(lambda: has_caret_in(desk, headline), headline)

    open_by("мороз без рекордов", FROST)
    view = desk.editor.view
    hands.click(view.viewport(), QPoint(view.viewport().width() // 2, 20))
    hands.press("Ctrl+End")
    hands.write(" Добавлено позже.")
    hands.press("Ctrl+Home")
    hands.turn_wheel(view, -3)
    hands.press("Down")
    hands.press("Right")
    kept = (view.textCursor().position(), view.verticalScrollBar().value())
    open_by("Теренсая", TRAIN)
    hands.click(view.viewport(), QPoint(view.viewport().width() // 2, 20))
    hands.press("Ctrl+End")
    hands.write(" И здесь.")
    hands.click("toolbar_undo")  # as if nothing had been typed elsewhere
    assert not view.toPlainText().endswith("И здесь.")
    hands.click("toolbar_redo")
    other = (view.textCursor().position(), view.verticalScrollBar().value())
    open_by("мороз без рекордов", FROST)
    assert (view.textCursor().position(), view.verticalScrollBar().value()) == kept
    hands.click(view.viewport(), view.cursorRect().center())
    hands.press("Ctrl+Z")
    assert "Добавлено позже" not in view.toPlainText()
    open_by("Теренсая", TRAIN)
    assert (view.textCursor().position(), view.verticalScrollBar().value()) == other
    assert view.toPlainText().endswith("И здесь.")
    hands.press("Ctrl+Z")
    assert not view.toPlainText().endswith("И здесь.")


def test_the_list_is_walked_and_left_by_keyboard(desk: Desk, hands: Hands) -> None:
    hands.press("Ctrl+G")
    hands.write("2025-12")
    hands.press("Return")
    hands.wait(lambda: desk.articles.rows.total == 3, "three stories")
    hands.press("Ctrl+Shift+F")
    hands.write("полуночи")
    shows(desk, hands, BUDGET)
    hands.press("Down")
    rows = hands.see("article_rows", QTableView)
    assert rows.hasFocus()
    hands.press("Return")
    hands.wait(lambda: has_caret_in(desk, BUDGET), "the story")
