# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands as actions: words, keys, states; and menus that are built of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar
from pytestqt.qtbot import QtBot

from newsdesk import settings
from newsdesk.settings import Settings
from newsdesk.ui.commands import (
    editing,
    figures,
    formatting,
    links,
    objects,
    source,
    tables,
    typing_aids,
    writing,
)
from newsdesk.ui.commands.actions import plain_text
from newsdesk.ui.commands.command import Menu
from newsdesk.ui.commands.menus import Menus
from newsdesk.ui.commands.registry import COMMANDS
from newsdesk.ui.commands.shortcuts import conflicts, everywhere, shortcuts_of
from newsdesk.ui.editor.shortcuts import SHORTCUTS
from newsdesk.ui.session import Session
from tests.ui.keyboard import shortcut
from tests.ui.small_window import SmallWindow


def test_names_of_commands_are_unique() -> None:
    names = [command.name for command in COMMANDS]
    assert sorted(names) == sorted(set(names))


def test_no_two_commands_have_the_same_keys() -> None:
    assert conflicts(shortcuts_of(COMMANDS, {})) == []


def test_every_command_of_the_editor_has_keys() -> None:
    of_the_editor = (editing, figures, formatting, links, objects, source, tables, typing_aids, writing)
    without = {each.name for module in of_the_editor for each in module.COMMANDS if not each.shortcut}
    assert without == set()


def test_the_keys_of_commands_and_those_that_menus_of_the_editor_name_are_the_same() -> None:
    assert {each.name: each.shortcut for each in COMMANDS if each.name in SHORTCUTS} == SHORTCUTS


def test_no_keys_stand_elsewhere_on_a_russian_or_kazakh_keyboard() -> None:
    """Full stop and comma do, and three digits of the Kazakh one, which are taken where they stand."""
    keys = shortcuts_of(COMMANDS, {})
    moved = [each for each in keys.values() if each.endswith((".", ",")) and each != "Ctrl+,"]
    assert moved == []
    found = everywhere(keys)
    assert found["numbers"] == [QKeySequence("Ctrl+Shift+7"), QKeySequence("Ctrl+Shift+.")]
    assert found["heading_2"] == [QKeySequence("Ctrl+Alt+1"), QKeySequence('Ctrl+Alt+"')]
    every = [each.toString() for name in found for each in found[name] if not each.isEmpty()]
    assert sorted(every) == sorted(set(every))


def test_every_shortcut_is_one_that_qt_can_read() -> None:
    for command in COMMANDS:
        if command.shortcut:
            keys = QKeySequence(command.shortcut)
            assert keys.toString(QKeySequence.SequenceFormat.PortableText), command.name


def test_texts_follow_the_language(window: SmallWindow, qtbot: QtBot) -> None:
    window.languages.choose("en")
    qtbot.waitUntil(lambda: window.commands.action("open_library").text() == "&Open library…")
    assert plain_text(window.commands.command("open_library")) == "Open library…"
    assert window.commands.action("open_library").toolTip() == "Open library (Ctrl+Shift+O)"


def test_keys_run_a_command_from_the_window(window: SmallWindow) -> None:
    window.text.setFocus()
    shortcut(window.text, "F6")
    shortcut(window.text, "Shift+F6")
    assert window.asked == [("next_region", 1), ("next_region", -1)]


def test_what_cannot_be_done_is_not_run(window: SmallWindow) -> None:
    window.commands.refresh()
    assert not window.commands.action("back_up").isEnabled()
    assert window.commands.run("back_up") is False
    assert window.commands.action("open_library").isEnabled()


def test_states_follow_the_window(window: SmallWindow, opened: Session) -> None:
    window.commands.refresh()
    assert window.commands.action("back_up").isEnabled()
    assert window.commands.action("toggle_inspector").isChecked()
    assert window.commands.run("toggle_inspector")
    assert not window.commands.action("toggle_inspector").isChecked()
    assert window.commands.action("appearance_light").isChecked()


def test_chosen_keys_hold_at_once_and_come_back(window: SmallWindow, tmp_path: Path) -> None:
    window.commands.set_shortcut("full_screen", "Ctrl+F11")
    assert window.commands.action("full_screen").shortcut() == QKeySequence("Ctrl+F11")
    assert "Ctrl+F11" in window.commands.action("full_screen").toolTip()
    window.preferences.close()
    assert settings.load().shortcuts == {"full_screen": "Ctrl+F11"}
    window.commands.set_shortcut("full_screen", "F11")
    window.preferences.close()
    assert settings.load().shortcuts == {}


def test_keys_can_be_taken_away(window: SmallWindow) -> None:
    window.commands.set_shortcut("full_screen", "")
    assert window.commands.action("full_screen").shortcut().isEmpty()
    window.commands.reset_shortcuts()
    assert window.commands.action("full_screen").shortcut() == QKeySequence("F11")


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        ({"a": "Ctrl+S", "b": "Ctrl+S"}, [("a", "b")]),
        ({"a": "Ctrl+K", "b": "Ctrl+K, Ctrl+S"}, [("a", "b")]),
        ({"a": "Ctrl+S", "b": "", "c": ""}, []),
        ({"a": "Ctrl+S", "b": "Ctrl+Shift+S"}, []),
    ],
)
def test_keys_that_cannot_be_told_apart_are_found(keys: dict[str, str], found: list[tuple[str, str]]) -> None:
    assert conflicts(keys) == found


def test_the_menus_hold_every_command_once(window: SmallWindow) -> None:
    menus = Menus(window.commands, window.preferences, window.open_library, window.widget)
    shown = [action.objectName() for made in menus.menus.values() for action in made.actions() if action.objectName()]
    expected = {f"command_{command.name}" for command in window.commands.commands}
    assert set(shown) >= expected
    assert len([name for name in shown if name in expected]) == len(expected)
    bar = QMenuBar(window.widget)
    menus.fill(bar)
    assert [action.menu() for action in bar.actions()] == [action.menu() for action in menus.main.actions()]


def test_the_bar_is_shown_to_those_who_want_one(window: SmallWindow) -> None:
    Menus(window.commands, window.preferences, window.open_library, window.widget)
    bar = window.widget.menuBar()
    assert not bar.isVisible()
    assert bar.actions()
    window.commands.run("menu_bar")
    assert bar.isVisible()


def test_recent_libraries_open_from_the_menu(window: SmallWindow) -> None:
    menus = Menus(window.commands, window.preferences, window.open_library, window.widget)
    menus.recent.aboutToShow.emit()
    assert not menus.recent.actions()[0].isEnabled()
    window.preferences.change(recent_libraries=("/papers/A & B",))
    menus.recent.aboutToShow.emit()
    menus.recent.actions()[0].trigger()
    assert window.asked == [("open_library", Path("/papers/A & B"))]


def test_menu_titles_follow_the_language(window: SmallWindow, qtbot: QtBot) -> None:
    menus = Menus(window.commands, window.preferences, window.open_library, window.widget)
    window.languages.choose("en")
    qtbot.waitUntil(lambda: menus.menus[Menu.LIBRARY].title() == "Library")


def test_the_view_is_chosen_by_commands_and_remembered(window: SmallWindow) -> None:
    window.commands.run("appearance_dark")
    window.commands.run("language_en")
    window.commands.run("menu_bar")
    window.preferences.close()
    assert settings.load() == Settings(language="en", appearance="dark", menu_bar=True)
    assert window.appearance.dark
    assert window.languages.language == "en"
    window.appearance.choose("light")


def test_settings_that_cannot_be_written_are_told_of(
    window: SmallWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no")

    monkeypatch.setattr("newsdesk.settings.change", refuse)
    with qtbot.waitSignal(window.preferences.failed):
        window.preferences.change(menu_bar=True)
    assert window.preferences.current.menu_bar
