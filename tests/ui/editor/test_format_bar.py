# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar over the text keeps every command in reach, however narrow the editor is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from newsdesk.ui.commands.registry import COMMANDS
from tests.ui.editor.conftest import Desk


@pytest.mark.parametrize("width", [420, 500, 601, 700, 1400])
def test_every_button_is_seen_whole_or_named_in_the_menu(desk: Desk, width: int) -> None:
    desk.open("Раз\n")
    desk.put_behind("Раз")
    desk.panel.resize(width, 700)
    QApplication.processEvents()
    bar = desk.panel._bar
    more = bar.findChild(QToolButton, "more_formatting")
    assert more is not None
    menu = more.menu()
    menu.aboutToShow.emit()
    named = {action.objectName().removeprefix("more_") for action in menu.actions()}
    for name, action in bar._buttons.items():
        button = bar.widgetForAction(action)
        seen = button.isVisible() and bar.rect().contains(button.geometry())
        assert seen != (name in named), name
    assert more.isVisible() == bool(named)
    assert not named or bar.rect().contains(more.geometry())
    assert bool(named) == (width < 700)


def test_the_menu_does_what_the_buttons_do(desk: Desk) -> None:
    desk.open("Раз\n")
    desk.put_behind("Раз")
    desk.panel.resize(420, 700)
    QApplication.processEvents()
    more = desk.panel._bar.findChild(QToolButton, "more_formatting")
    assert more is not None
    menu = more.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.objectName() == "more_numbers").trigger()
    assert desk.markdown == "1. Раз\n"


OBJECTS = {
    "insert_photo", "insert_gallery", "insert_box", "insert_pull_quote", "insert_table", "insert_embed",
    "insert_footnote", "insert_code", "rule", "note",
}  # fmt: skip


def test_one_button_names_all_that_can_be_put_in(desk: Desk) -> None:
    desk.open("Раз\n\nДва\n")
    desk.put_behind("Раз")
    QApplication.processEvents()
    bar = desk.panel._bar
    button = bar.findChild(QToolButton, "button_insert")
    assert button is not None
    assert button.isEnabled()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert button.menu() is bar.insert_menu
    names = {action.objectName().removeprefix("insert_menu_") for action in button.menu().actions()} - {""}
    assert names == OBJECTS
    assert names <= {command.name for command in COMMANDS}
    next(each for each in button.menu().actions() if each.objectName() == "insert_menu_rule").trigger()
    assert desk.markdown == "Раз\n\n---\n\nДва\n"
    desk.panel.reveal_field("headline")
    QApplication.processEvents()
    assert not button.isEnabled()


def test_the_menu_of_what_can_be_put_in_opens_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    desk.open("Раз\n")
    desk.put_behind("Раз")
    QApplication.processEvents()
    bar = desk.panel._bar
    button = bar.findChild(QToolButton, "button_insert")
    assert button is not None
    shown: list[bool] = []

    def choose() -> None:
        shown.append(bar.insert_menu.isVisible())
        bar.insert_menu.close()

    bar.insert_menu.aboutToShow.connect(lambda: QTimer.singleShot(0, bar, choose))
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [True]
