# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages over the lower edge."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.errors import DiskFull
from newsdesk.ui.languages import Languages
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.widgets import notice
from newsdesk.ui.widgets.notices import LIMIT, Notices
from tests.ui.keyboard import press


@pytest.fixture
def outer(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    line = QLineEdit(made)
    qtbot.addWidget(made)
    made.show()
    line.setFocus()
    return made


@pytest.fixture
def notices(outer: QWidget, appearance: Appearance) -> Notices:
    appearance.reduced_motion = True
    return Notices(appearance, outer)


def test_a_message_lies_over_the_lower_edge_and_follows_it(notices: Notices, outer: QWidget) -> None:
    notices.say("Done")
    assert notices.isVisible()
    assert notices.geometry().bottom() < outer.height()
    assert notices.geometry().top() > outer.height() / 2
    outer.resize(600, 400)
    assert notices.geometry().bottom() < 400
    assert abs(notices.geometry().center().x() - 300) <= 1


def test_a_message_leaves_by_itself(notices: Notices, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notice, "LEAVES_AFTER_MS", 20)
    monkeypatch.setattr(notice.Notice, "underMouse", lambda _: False)  # the mouse may be anywhere
    notices.say("Done")
    qtbot.waitUntil(lambda: not notices.shown)
    assert notices.isHidden()


def test_a_message_that_holds_the_keyboard_stays(notices: Notices, qtbot: QtBot, outer: QWidget) -> None:
    qtbot.waitActive(outer)
    notices.say("Done", action="Undo", run=lambda: None)
    held = notices.shown[0]
    held.button.setFocus()
    qtbot.waitUntil(held.button.hasFocus)
    for _ in range(2):
        held._leaves.timeout.emit()  # the mouse may be anywhere, and over the message it stops the clock
        assert notices.shown == (held,)
    press(held.button, Qt.Key.Key_Escape)
    assert not notices.shown


def test_a_warning_stays_until_it_is_closed(notices: Notices, qtbot: QtBot) -> None:
    notices.warn("No room")
    assert not notices.shown[0]._leaves.isActive()
    QTest.mouseClick(notices.shown[0].close_button, Qt.MouseButton.LeftButton)
    assert not notices.shown


def test_the_button_of_a_message_takes_back_and_closes(notices: Notices, qtbot: QtBot) -> None:
    undone: list[int] = []
    notices.say("Moved to the bin", action="Undo", run=lambda: undone.append(1))
    QTest.mouseClick(notices.shown[0].button, Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert not notices.shown


def test_no_more_than_three_stand_and_warnings_stand_longest(notices: Notices) -> None:
    notices.warn("first")
    for number in range(5):
        notices.say(f"message {number}")
    assert [each.whole_text for each in notices.shown] == ["first", "message 3", "message 4"]
    assert len(notices.shown) == LIMIT


def test_the_same_message_is_not_said_twice(notices: Notices) -> None:
    notices.say("Saved")
    notices.say("Saved")
    assert len(notices.shown) == 1


def test_a_failure_is_said_in_three_parts(notices: Notices) -> None:
    notices.failed(DiskFull(Path("/paper/newsroom.db")))
    shown = notices.shown[0]
    assert shown.stays
    assert "/paper/newsroom.db" in shown.whole_text
    assert not shown._more.isHidden()


def test_messages_slide_only_where_motion_is_wanted(notices: Notices, appearance: Appearance) -> None:
    notices.say("still")
    assert notices._slide.state() is notices._slide.State.Stopped
    appearance.reduced_motion = False
    notices.say("moving")
    assert notices._slide.state() is notices._slide.State.Running
    assert notices._slide.duration() <= 150


def test_a_warning_and_its_button_follow_the_language(notices: Notices, languages: Languages, qtbot: QtBot) -> None:
    languages.choose("en")
    words = {"en": ("Left unsaved", "Show"), "ru": ("Не сохранено", "Показать")}
    notices.warn(lambda: words[languages.language][0], action=lambda: words[languages.language][1], run=lambda: None)
    shown = notices.shown[0]
    languages.choose("ru")
    qtbot.waitUntil(lambda: (shown.accessibleName(), shown.button.text()) == words["ru"])


def test_no_word_of_a_message_stands_alone_on_its_last_line(notices: Notices) -> None:
    notices.warn("слово " * 14 + "последнее")
    shown = notices.shown[0]
    widest = notice._WIDEST - shown.sizeHint().width()
    assert widest > 0
    assert shown.height_for(shown.sizeHint().width()) == shown.height_for(notice._WIDEST)
