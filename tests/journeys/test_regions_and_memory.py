# SPDX-License-Identifier: GPL-3.0-or-later
"""The evening's window in the morning: what was set and where one was, in a window that is opened anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsdesk.domain.readership import Window
from newsdesk.settings import Settings
from newsdesk.ui.desk import Desk
from newsdesk.ui.languages import Languages
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.memory import Memory
from newsdesk.ui.preferences import Preferences
from newsdesk.ui.preview.width import Width
from newsdesk.ui.session import Session
from newsdesk.ui.side_widths import READING
from newsdesk.ui.theme.appearance import Appearance
from tests.journeys.hands import Hands


@pytest.fixture
def morning(
    desk: Desk, hands: Hands, appearance: Appearance, languages: Languages, demo: Path, tmp_path: Path
) -> Iterator[list[Desk]]:
    """Gives the window of the next day in a list that the test asks to fill."""
    opened: list[Desk] = []
    yield opened
    for each in opened:
        each.window.close()
        hands.let_settle()
        each.window.deleteLater()
    hands.let_settle()


def next_day(desk: Desk, demo: Path, tmp_path: Path) -> Desk:
    """Close the window and open it again."""
    desk.window.close()
    window = MainWindow(desk.appearance, Memory())
    preferences = Preferences(Settings(reduced_motion=True), tmp_path / "settings.toml")
    made = Desk(window, Session(), desk.appearance, desk.languages, preferences, Memory())
    window.resize(1440, 900)
    window.show()
    hands = Hands(window)
    made.start(demo)
    hands.wait(lambda: made.session.is_open, "the library to open")
    hands.wait(lambda: not made.session.background.busy, "the lists to fill")
    return made


def side_widths(desk: Desk) -> dict[str, int]:
    """How wide the sides are."""
    return {name: desk.regions._docks[name].width() for name in ("navigation", "list", "inspector")}


def drag_side(desk: Desk, hands: Hands, name: str, by: int) -> None:
    """Drag the edge that a side has towards the text."""
    hands.let_settle()
    place = desk.regions._docks[name].geometry()
    edge = QPoint(place.right() + 1 if by > 0 else place.left() - 1, place.center().y())
    before = place.width()
    QTest.mousePress(desk.window, Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(desk.window, edge + QPoint(by, 0))
    hands.wait(lambda: desk.regions._docks[name].width() != before, "the side to follow the mouse")
    QTest.mouseRelease(desk.window, Qt.MouseButton.LeftButton, pos=edge + QPoint(by, 0))
    hands.let_settle()


def test_the_window_is_as_it_was_left(
    desk: Desk, hands: Hands, morning: list[Desk], demo: Path, tmp_path: Path, qapp: QApplication
) -> None:
    left = desk.articles.selected_articles()
    hands.click_row("article_rows", 3)
    hands.wait(lambda: desk.article is not None, "the article")
    article = desk.article
    assert article is not None
    assert left != (article.id,)
    desk.editor.find_bar.begin()
    hands.write("а")
    hands.press("Return")
    place = desk.editor.view.textCursor().selectionStart()
    assert place > 0
    desk.popularity.show_section("Город")
    desk.popularity.show_window(Window.MONTH)
    desk.preview.set_width(Width.TABLET)
    desk.toggle_panel("archive")
    hands.wait(lambda: not desk.session.background.busy, "the ranking")

    again = next_day(desk, demo, tmp_path)
    morning.append(again)
    later = Hands(again.window)
    later.wait(lambda: again.article is not None and again.article.id == article.id, "the same article")
    assert again.editor.view.textCursor().selectionStart() == place
    later.wait(lambda: again.popularity.section_shown == "Город", "the section of the ranking")
    assert again.popularity.window_shown is Window.MONTH
    assert again.preview.width_shown is Width.TABLET
    assert again.archive.isHidden()
    assert not again.popularity.isHidden()


def test_a_first_window_gives_every_region_its_room(desk: Desk, hands: Hands) -> None:
    hands.let_settle()
    assert desk.articles.width() >= 280
    assert desk.inspector.width() >= 300


def test_a_panel_of_a_hidden_region_comes_back_with_its_region(desk: Desk, hands: Hands) -> None:
    desk.toggle_panel("navigation")
    hands.wait(lambda: not desk.panel_shown("archive"), "the region to go")
    desk.toggle_panel("archive")
    assert desk.archive.isVisible()
    desk.toggle_panel("archive")
    assert not desk.archive.isVisible()
    assert desk.popularity.isVisible()


def test_the_next_region_takes_the_keys_at_once(desk: Desk, hands: Hands) -> None:
    hands.click_row("article_rows", 3)
    hands.wait(lambda: desk.article is not None, "the article")
    desk.show_panel("editor")
    assert desk.editor.view.hasFocus()
    desk.show_panel("archive")
    assert desk.archive.grid.hasFocus()
    hands.press("Esc")
    assert desk.editor.view.hasFocus()


def test_a_region_that_was_hidden_comes_back_as_wide_as_it_was(desk: Desk, hands: Hands) -> None:
    hands.let_settle()
    widths = {name: dock.width() for name, dock in desk.regions._docks.items()}
    for _ in range(2):
        for name in widths:
            desk.toggle_panel(name)
            hands.let_settle()
    hands.let_settle()
    for name, dock in desk.regions._docks.items():
        assert abs(dock.width() - widths[name]) <= 24, name


def test_the_start_page_is_left_with_escape_while_a_library_is_open(desk: Desk, hands: Hands) -> None:
    hands.click_row("article_rows", 1)
    hands.wait(lambda: desk.status_bar.counts.isVisible(), "the length of the article")
    desk.show_welcome()
    assert not desk.status_bar.counts.isVisible()
    assert not desk.status_bar.state.isVisible()
    hands.press("Esc")
    assert desk.editor.isVisible()
    assert desk.articles.isVisible()
    assert desk.status_bar.counts.isVisible()


def test_problems_are_shown_even_where_the_inspector_was_hidden(desk: Desk, hands: Hands) -> None:
    hands.click_row("article_rows", 1)
    hands.wait(lambda: desk.article is not None, "the article")
    desk.toggle_panel("inspector")
    desk.status_bar.findings_wanted.emit()
    assert desk.inspector.isVisible()
    hands.see("checks_page")


def test_widths_are_those_of_yesterday(
    desk: Desk, hands: Hands, morning: list[Desk], demo: Path, tmp_path: Path
) -> None:
    hands.let_settle()
    drag_side(desk, hands, "list", 30)
    drag_side(desk, hands, "inspector", -40)
    widths = side_widths(desk)
    again = next_day(desk, demo, tmp_path)
    morning.append(again)
    Hands(again.window).let_settle()
    found = side_widths(again)
    assert all(abs(found[name] - widths[name]) <= 2 for name in widths), (found, widths)


def test_a_window_that_was_narrow_parts_its_regions_again(desk: Desk, hands: Hands) -> None:
    desk.window.resize(1040, 700)
    hands.let_settle()
    assert desk.window.tabifiedDockWidgets(desk.regions._docks["list"])
    desk.window.resize(1440, 900)
    hands.let_settle()
    assert not desk.window.tabifiedDockWidgets(desk.regions._docks["list"])
    assert desk.navigation.isVisible()
    assert desk.articles.isVisible()
    assert desk.regions._docks["list"].geometry().left() >= desk.regions._docks["navigation"].geometry().right()
    assert desk.preview.isVisible()


def test_a_window_made_smaller_keeps_room_for_the_text_and_gives_the_sides_theirs_again(
    desk: Desk, hands: Hands
) -> None:
    desk.window.resize(2560, 1440)
    hands.let_settle()
    drag_side(desk, hands, "list", 60)
    wide = side_widths(desk)
    for width in (1600, 1440, 1376):
        desk.window.resize(width, 900)
        hands.let_settle()
        assert desk.centre.width() >= READING
        assert all(small <= large for small, large in zip(side_widths(desk).values(), wide.values(), strict=True))
    for width in (1280, 1024, 1280):
        desk.window.resize(width, 800)
        hands.let_settle()
    assert desk.centre.width() >= 500
    desk.window.resize(2560, 1440)
    hands.let_settle()
    assert side_widths(desk) == wide


def test_who_leaves_the_text_little_room_is_left_alone(desk: Desk, hands: Hands) -> None:
    desk.window.resize(1280, 800)
    hands.let_settle()
    drag_side(desk, hands, "inspector", -120)
    widths = side_widths(desk)
    desk.toggle_panel("list")
    hands.let_settle()
    desk.toggle_panel("list")
    hands.let_settle()
    assert side_widths(desk) == widths
