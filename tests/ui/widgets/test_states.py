# SPDX-License-Identifier: GPL-3.0-or-later
"""The states of a panel: empty, loading, full, failed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from newsdesk.errors import LibraryLocked
from newsdesk.ui.languages import Languages
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.widgets.states import EmptyState, StateStack


def test_an_empty_state_offers_one_next_step(qtbot: QtBot, appearance: Appearance) -> None:
    state = EmptyState(appearance)
    qtbot.addWidget(state)
    ran: list[str] = []
    state.show_text("Nothing here", "It will come.", "Make it", lambda: ran.append("made"))
    state.show()
    assert state.accessibleName() == "Nothing here"
    QTest.mouseClick(state.button, Qt.MouseButton.LeftButton)
    assert ran == ["made"]
    state.show_text("Nothing here", "")
    assert state.button.isHidden()


def test_words_in_a_low_panel_begin_at_its_top(qtbot: QtBot, appearance: Appearance) -> None:
    stack = StateStack(QLabel("full"), appearance)
    qtbot.addWidget(stack)
    stack.show_empty("Nothing here", "What is read is taken from the logs of the web server, which are asked for. " * 2)
    stack.resize(236, 100)
    stack.show()
    title = next(each for each in stack.findChildren(QLabel) if each.text() == "Nothing here")
    qtbot.waitUntil(lambda: title.mapTo(stack, title.rect().topLeft()).y() < 30)


def test_what_loads_at_once_shows_no_skeleton(qtbot: QtBot, appearance: Appearance) -> None:
    stack = StateStack(QLabel("full"), appearance)
    qtbot.addWidget(stack)
    stack.show()
    stack.show_loading()
    assert stack.state == "full"
    stack.show_content()
    assert stack.state == "full"


def test_what_takes_longer_shows_a_skeleton_that_breathes(qtbot: QtBot, appearance: Appearance) -> None:
    stack = StateStack(QLabel("full"), appearance)
    qtbot.addWidget(stack)
    stack.show()
    stack.show_loading()
    qtbot.waitUntil(lambda: stack.state == "loading")
    assert stack.skeleton.moving
    stack.show_empty("Nothing", "")
    assert stack.state == "empty"
    assert not stack.skeleton.moving


def test_a_skeleton_is_still_where_motion_is_reduced(qtbot: QtBot, appearance: Appearance) -> None:
    appearance.reduced_motion = True
    stack = StateStack(QLabel("full"), appearance)
    qtbot.addWidget(stack)
    stack.show()
    stack.show_loading()
    qtbot.waitUntil(lambda: stack.state == "loading")
    assert not stack.skeleton.moving


def test_an_error_says_what_is_safe_and_can_be_tried_again(
    qtbot: QtBot, appearance: Appearance, languages: Languages
) -> None:
    stack = StateStack(QLabel("full"), appearance)
    qtbot.addWidget(stack)
    stack.show()
    languages.choose("en")
    tries: list[int] = []
    stack.show_error(LibraryLocked(Path("/paper"), 5.0), lambda: tries.append(1))
    assert stack.state == "error"
    assert "5 seconds" in stack.error.accessibleName()
    assert "Nothing was changed" in stack.error.accessibleDescription()
    qtbot.waitUntil(lambda: stack.error.button.text() == "Try again")
    QTest.mouseClick(stack.error.button, Qt.MouseButton.LeftButton)
    assert tries == [1]
