# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar over the text keeps every command in reach, however narrow the editor is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QToolButton

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
