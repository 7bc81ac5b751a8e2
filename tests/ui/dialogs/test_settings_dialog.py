# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings: choices that hold at once, keys, and the library's own fields."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from newsdesk import settings
from newsdesk.newsroom.changes import Subject
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.dialogs.settings_dialog import SettingsDialog, show_settings
from newsdesk.ui.session import Session
from tests.ui.keyboard import press
from tests.ui.small_window import SmallWindow


@pytest.fixture
def dialog(window: SmallWindow) -> Iterator[SettingsDialog]:
    """The settings of a small window."""
    shown = show_settings(window)  # type: ignore[arg-type]  # panels are not needed here
    yield shown
    shown.hide()


def test_the_settings_are_shown_once(window: SmallWindow, dialog: SettingsDialog) -> None:
    window.commands.run("change_shortcuts")
    assert len(window.widget.findChildren(SettingsDialog)) == 1
    assert dialog.pages.currentWidget() is dialog.shortcuts


def test_colours_and_language_hold_at_once(window: SmallWindow, dialog: SettingsDialog, qtbot: QtBot) -> None:
    page = dialog.appearance
    QTest.mouseClick(page.colours["dark"], Qt.MouseButton.LeftButton)
    assert window.appearance.dark
    page.languages["en"].click()
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Settings")
    page.reduced_motion.click()
    assert window.appearance.motion == 0
    window.preferences.close()
    kept = settings.load()
    assert (kept.appearance, kept.language, kept.reduced_motion) == ("dark", "en", True)
    window.appearance.choose("light")


def test_a_choice_made_elsewhere_is_seen(window: SmallWindow, dialog: SettingsDialog) -> None:
    window.commands.run("menu_bar")
    assert dialog.appearance.menu_bar.isChecked()


def test_keys_are_changed_by_pressing_them(window: SmallWindow, dialog: SettingsDialog) -> None:
    page = dialog.shortcuts
    page.select("full_screen")
    press(page.field, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    assert window.commands.shortcuts()["full_screen"] == "Ctrl+F12"
    page.reset.click()
    assert window.commands.shortcuts()["full_screen"] == "F11"
    page.clear.click()
    assert window.commands.shortcuts()["full_screen"] == ""
    page.reset_all.click()
    assert window.commands.shortcuts()["full_screen"] == "F11"


def test_keys_of_another_command_are_not_taken_without_a_word(window: SmallWindow, dialog: SettingsDialog) -> None:
    dialog.show_page("shortcuts")
    page = dialog.shortcuts
    page.select("full_screen")
    press(page.field, Qt.Key.Key_F6)
    assert window.commands.shortcuts()["full_screen"] == "F11"
    assert window.commands.text(window.commands.command("next_region")) in page.message.text()
    assert page.take_over.isVisible()
    page.take_over.click()
    assert window.commands.shortcuts()["full_screen"] == "F6"
    assert window.commands.shortcuts()["next_region"] == ""
    assert window.asked == []


def test_keys_that_write_are_refused(window: SmallWindow, dialog: SettingsDialog) -> None:
    page = dialog.shortcuts
    page.select("full_screen")
    press(page.field, Qt.Key.Key_A)
    assert window.commands.shortcuts()["full_screen"] == "F11"
    assert page.message.text()


def test_commands_are_found_by_name_and_by_keys(dialog: SettingsDialog) -> None:
    page = dialog.shortcuts
    page.search.setText("F11")
    shown = [item.text(1) for item in page._items() if not item.isHidden()]
    assert shown == ["F11"]
    page.search.clear()
    assert all(not item.isHidden() for item in page._items())


def test_without_a_library_its_page_says_so(dialog: SettingsDialog, qtbot: QtBot) -> None:
    assert dialog.library.stack.state == "empty"


def test_the_library_is_set_up_and_everybody_hears(
    window: SmallWindow, opened: Session, newsroom: Newsroom, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    page = dialog.library
    qtbot.waitUntil(lambda: page.fields["zone"].text() == "Asia/Almaty")
    assert not page.save_button.isEnabled()
    name = page.fields["site_name"].editor
    assert isinstance(name, QLineEdit)
    name.setText("Вечерний город")
    page.fields["zone"].set_text("Europe/Berlin")
    assert page.changes() == {"site_name": "Вечерний город", "zone": "Europe/Berlin"}
    with qtbot.waitSignal(opened.changed) as told:
        page.save_button.click()
    assert told.args is not None
    assert told.args[0].touches(Subject.SETTINGS)
    qtbot.waitUntil(lambda: not page.changes())
    assert newsroom.settings().site_name == "Вечерний город"
    assert newsroom.settings().zone == "Europe/Berlin"


def test_what_does_not_fit_is_said_at_its_field(
    window: SmallWindow, opened: Session, newsroom: Newsroom, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    page = dialog.library
    dialog.show_page("library")
    qtbot.waitUntil(lambda: page.fields["zone"].text() == "Asia/Almaty")
    field = page.fields["site_address"]
    field.set_text("нет адреса")
    page.save_button.click()
    qtbot.waitUntil(lambda: "https://example.org" in field.error.text())
    assert field.editor.property("invalid") is True
    assert newsroom.settings().site_address == "https://zharyk.example"
    field.set_text("https://paper.kz")
    assert field.error.text() == ""
    assert field.editor.property("invalid") is False
