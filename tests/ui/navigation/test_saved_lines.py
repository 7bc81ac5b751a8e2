# SPDX-License-Identifier: GPL-3.0-or-later
"""Saved searches in the navigation: counted, opened, renamed, put in order, deleted and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent, QStandardItem
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.saved_search import SavedSearch
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.languages import Languages
from newsdesk.ui.navigation import saved_hands
from newsdesk.ui.navigation.entries import Group
from newsdesk.ui.navigation.panel import NavigationPanel
from newsdesk.ui.navigation.roles import COUNT_ROLE, ENTRY_ROLE, GROUP_ROLE, HINT_ROLE, LACKING_ROLE
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.wording import number_text
from tests.ui.keyboard import press, type_text

CITY = SavedSearch("Городское", ListFilter(section="Город"), Sort.HEADLINE)
GONE = SavedSearch("Шахматы", ListFilter(section="Шахматы", tag="нет-такой"))
WORDS = SavedSearch("Вода", ListFilter(search="вода"))


@pytest.fixture
def navigation(
    opened: Session, newsroom: Newsroom, appearance: Appearance, pictures: Pictures, qtbot: QtBot
) -> NavigationPanel:
    """The navigation with three saved searches and their numbers."""
    for search in (CITY, GONE, WORDS):
        newsroom.saved_searches.save(search)
    panel = NavigationPanel(opened, appearance, pictures)
    qtbot.addWidget(panel)
    panel.resize(220, 700)
    panel.show()
    qtbot.waitUntil(lambda: bool(shown(panel)) and all(item.data(COUNT_ROLE) for item in shown(panel)))
    return panel


def shown(panel: NavigationPanel) -> list[QStandardItem]:
    return [item for item in panel.view.items() if item.data(ENTRY_ROLE).saved is not None]


def names(panel: NavigationPanel) -> list[str]:
    return [item.text() for item in shown(panel)]


def go_to(panel: NavigationPanel, place: int) -> None:
    panel.view.setFocus()
    panel.view.setCurrentIndex(shown(panel)[place].index())


def test_each_search_has_its_number_and_says_what_is_gone(navigation: NavigationPanel, newsroom: Newsroom) -> None:
    city, gone, words = shown(navigation)
    assert city.data(COUNT_ROLE) == number_text(newsroom.shelf.count(CITY.shown))
    assert gone.data(COUNT_ROLE) == "0"
    assert words.data(COUNT_ROLE) == number_text(newsroom.shelf.count(WORDS.shown))
    for part in ("Шахматы", "нет-такой"):
        assert part in gone.data(LACKING_ROLE)
        assert part in gone.data(Qt.ItemDataRole.AccessibleTextRole)
    assert not city.data(LACKING_ROLE)


def test_searches_are_in_sight_where_the_window_is_low(navigation: NavigationPanel) -> None:
    navigation.resize(220, 285)  # what a window of 1280 × 800 leaves it
    view = navigation.view
    view.doItemsLayout()
    for item in shown(navigation):
        assert view.viewport().rect().contains(view.visualRect(item.index()))


def test_enter_shows_a_search_in_its_order_and_says_what_it_asks_in_vain(
    navigation: NavigationPanel, qtbot: QtBot
) -> None:
    said: list[str] = []
    navigation.said.connect(lambda text, *_: said.append(text))
    go_to(navigation, 0)
    with qtbot.waitSignal(navigation.search_chosen) as chosen:
        press(navigation.view, Qt.Key.Key_Return)
    assert chosen.args == [CITY]
    assert not said
    go_to(navigation, 1)
    press(navigation.view, Qt.Key.Key_Return)
    assert "Шахматы" in said[0]


def test_f2_renames_and_a_taken_name_is_refused(navigation: NavigationPanel, qtbot: QtBot) -> None:
    def rename(text: str) -> None:
        go_to(navigation, 0)
        press(navigation.view, Qt.Key.Key_F2)
        line = navigation.view.findChild(QLineEdit, "search_name")
        assert isinstance(line, QLineEdit)
        line.selectAll()
        type_text(line, text)
        press(line, Qt.Key.Key_Return)

    rename("Наш город")
    qtbot.waitUntil(lambda: names(navigation) == ["Наш город", "Шахматы", "Вода"])
    with qtbot.waitSignal(navigation.warned) as warned:
        rename("вода")
    assert "вода" in warned.args[0]
    assert names(navigation) == ["Наш город", "Шахматы", "Вода"]


def test_a_deleted_search_comes_back_to_its_place(navigation: NavigationPanel, qtbot: QtBot) -> None:
    go_to(navigation, 1)
    with qtbot.waitSignal(navigation.said) as said:
        press(navigation.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(navigation) == ["Городское", "Вода"])
    assert "Шахматы" in said.args[0]
    said.args[2]()
    qtbot.waitUntil(lambda: names(navigation) == ["Городское", "Шахматы", "Вода"])


def test_keys_and_mouse_give_a_search_another_place(navigation: NavigationPanel, qtbot: QtBot) -> None:
    go_to(navigation, 2)
    press(navigation.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: names(navigation) == ["Городское", "Вода", "Шахматы"])
    data = saved_hands.pack(CITY)
    place = QPointF(navigation.view.visualRect(shown(navigation)[2].index()).center())
    plain = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(place, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, plain)
    navigation.view.dropEvent(drop)
    qtbot.waitUntil(lambda: names(navigation) == ["Вода", "Шахматы", "Городское"])


def test_the_menu_has_it_all_and_nothing_of_it_where_the_library_can_only_be_read(
    navigation: NavigationPanel, qtbot: QtBot
) -> None:
    view = navigation.view
    for writable in (True, False):
        view.hands.writable = writable
        menu = view.hands.menu(shown(navigation)[0].index(), lambda: None)
        assert menu is not None
        qtbot.addWidget(menu)
        actions = [each for each in menu.actions() if not each.isSeparator()]
        assert [each.isEnabled() for each in actions] == [True, *[writable] * 4]
    go_to(navigation, 0)
    press(view, Qt.Key.Key_Delete)
    assert len(names(navigation)) == 3


def test_without_any_the_group_says_how_to_make_one(
    opened: Session, appearance: Appearance, pictures: Pictures, languages: Languages, qtbot: QtBot
) -> None:
    panel = NavigationPanel(opened, appearance, pictures)
    qtbot.addWidget(panel)
    panel.resize(220, 700)
    panel.show()

    def hint() -> QStandardItem:
        """The line as it is now: all lines are made anew when sections and numbers have come."""
        lines = (panel.view._lines.item(row) for row in range(panel.view._lines.rowCount()))
        return next(line for line in lines if line.data(GROUP_ROLE) == Group.SAVED.value).child(0)

    assert "Сохранить этот поиск" in hint().data(HINT_ROLE)
    wide = panel.view.visualRect(hint().index()).height()
    panel.resize(500, 700)
    qtbot.waitUntil(lambda: panel.view.visualRect(hint().index()).height() < wide)
    languages.choose("en")
    qtbot.waitUntil(lambda: "Save this search" in hint().data(HINT_ROLE))
