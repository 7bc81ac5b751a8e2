# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview in a window of its own: the keyboard goes through it, leaves it and comes back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from newsdesk.ui.desk import Desk
from newsdesk.ui.tab_order import _read, _takes_keyboard, go_on
from tests.journeys.hands import Hands

# A page that goes from one window to another is a window of the system's, which there is none of without a screen.
pytestmark = pytest.mark.qt_log_ignore("Reparenting QWidgetWindow", "does not support setParent", extend=True)

BUTTON = "tear_off_dock_preview"


@pytest.fixture
def torn(desk: Desk, hands: Hands) -> QDockWidget:
    """The preview, torn off by its button while an article is open."""
    hands.click_row("article_rows", 3)
    hands.wait(lambda: desk.article is not None, "the article")
    hands.wait(lambda: not desk.session.background.busy, "the lists to fill")
    hands.click(BUTTON)
    dock = hands.see("dock_preview", QDockWidget)
    hands.wait(lambda: dock.isFloating() and dock.isActiveWindow(), "the preview to be a window of its own")
    return dock


def keyboard() -> QWidget | None:
    return QApplication.focusWidget()


def stops(dock: QWidget) -> list[str]:
    """What takes the keyboard in a window, by name; the page has none."""
    return [each.objectName() for each in _read(dock) if _takes_keyboard(each)]


def walk(hands: Hands, key: str) -> list[str]:
    """Where the keyboard comes to by a key, until it is where it was; the links of the page are left to the page."""
    first = keyboard()
    assert first is not None
    names = [first.objectName()]
    while True:
        hands.press(key)
        here = keyboard()
        assert here is not None
        if here is first:
            return names
        names.append(here.objectName())
        assert len(names) < 50
        if not names[-1]:
            assert go_on(here.window(), forward=key == "Tab")
            here = keyboard()
            assert here is not None
            names.append(here.objectName())


def test_who_tears_a_region_off_is_in_its_window_and_puts_it_back_by_the_same_key(
    desk: Desk, hands: Hands, torn: QDockWidget
) -> None:
    button = keyboard()
    assert button is not None
    assert button.objectName() == BUTTON
    hands.press("Space")
    hands.wait(lambda: not torn.isFloating() and desk.window.isActiveWindow(), "the preview to be back in its place")
    assert keyboard() is button


def test_tab_goes_through_all_of_it_as_one_reads_and_back_again(hands: Hands, torn: QDockWidget) -> None:
    hands.wait(lambda: "" in stops(torn), "the page to be drawn")
    there = stops(torn)
    at = there.index(BUTTON)
    forward = walk(hands, "Tab")
    assert forward == there[at:] + there[:at]
    assert {"close_dock_preview", "preview_phone", "preview_dark"} <= set(forward)
    assert walk(hands, "Shift+Tab") == [forward[0], *reversed(forward[1:])]


def test_f6_leaves_it_and_comes_back(desk: Desk, hands: Hands, torn: QDockWidget) -> None:
    hands.press("F6")
    hands.wait(desk.window.isActiveWindow, "the large window to have the keyboard")
    here = keyboard()
    assert here is not None
    assert here.window() is desk.window
    hands.press("Shift+F6")
    hands.wait(torn.isActiveWindow, "the preview to have the keyboard")
    back = keyboard()
    assert back is not None
    assert torn.isAncestorOf(back)


def test_escape_goes_from_it_to_the_text(desk: Desk, hands: Hands, torn: QDockWidget) -> None:
    hands.press("Esc")
    hands.wait(desk.window.isActiveWindow, "the large window to have the keyboard")
    assert keyboard() is desk.editor.view
