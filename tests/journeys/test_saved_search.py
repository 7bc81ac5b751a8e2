# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desk looks for every morning is kept under a name, and is there in the window beside as well."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from newsdesk.domain.query import ListFilter, Sort
from newsdesk.ui.desk import Desk
from tests.journeys.conftest import wait_until_filled
from tests.journeys.hands import Hands


def kept(desk: Desk) -> list[str]:
    return [each.name for each in desk.navigation.saved.searches]


def test_a_search_is_saved_shown_again_and_deleted_in_the_window_beside(
    start_desk: Callable[[Path], Desk], demo: Path
) -> None:
    desk = start_desk(demo)
    hands = Hands(desk.window)
    wait_until_filled(desk)
    water = ListFilter(section="Город", search="вода")
    desk.articles.set_filter(water)
    desk.articles.set_sort(Sort.EDITED)
    hands.press("Ctrl+Shift+S")
    line = hands.see("asked_search_name", QLineEdit)
    hands.wait(line.hasFocus, "the name to be asked for")
    hands.press("Ctrl+A")
    hands.write("Утро: вода\n")
    hands.wait(lambda: kept(desk) == ["Утро: вода"], "the search to be kept")
    hands.wait(lambda: any("Утро: вода" in each for each in hands.notices()), "word of it")

    desk.articles.clear_filters()
    hands.click_text(desk.navigation.view, "Утро: вода")
    hands.wait(lambda: desk.articles.filter.search == "вода", "the search to be shown")
    assert (desk.articles.filter, desk.articles.sort) == (water, Sort.EDITED)

    beside = start_desk(demo)
    others = Hands(beside.window)
    wait_until_filled(beside)
    others.wait(lambda: kept(beside) == ["Утро: вода"], "the window beside to have it")
    others.click_text(beside.navigation.view, "Утро: вода")
    others.press("Delete")
    hands.wait(lambda: kept(desk) == [], "the search to go in both")
    others.click(others.button("Отменить"))
    hands.wait(lambda: kept(desk) == ["Утро: вода"], "the search to come back")


def test_what_is_searched_for_is_seen_wherever_the_list_was(desk: Desk, hands: Hands) -> None:
    desk.window.resize(1024, 700)  # the list shares its place with the navigation
    hands.let_settle()
    desk.regions.show("navigation")
    hands.wait(lambda: desk.articles.visibleRegion().isEmpty(), "the list to lie behind the navigation")
    _search(desk, hands, "город")
    assert desk.regions.shown("list")
    desk.window.resize(1440, 900)
    hands.press("Ctrl+2")
    hands.wait(lambda: not desk.regions.shown("list"), "the list to go")
    _search(desk, hands, "мост")
    assert desk.regions.shown("list")


def _search(desk: Desk, hands: Hands, words: str) -> None:
    hands.press("Ctrl+Shift+F")
    hands.write(words)
    hands.wait(lambda: not desk.articles.visibleRegion().isEmpty(), "the list to come")
    assert desk.articles.filter.search == words
    assert desk.articles.search_field.hasFocus()
