# SPDX-License-Identifier: GPL-3.0-or-later
"""The line that offers what was written before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from newsdesk.ui.languages import Languages
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.widgets.completion import CompletionLineEdit
from tests.ui.keyboard import press, type_text

NAMES = ["Айгүл Сәрсенбаева", "Анна Ким", "Елена Иванова"]


def ask(text: str, tell: Callable[[list[str]], None]) -> None:
    tell([name for name in NAMES if name.casefold().startswith(text.casefold())])


def a_line(qtbot: QtBot) -> CompletionLineEdit:
    line = CompletionLineEdit(ask)
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    return line


def test_what_is_typed_is_completed_from_the_list(qtbot: QtBot, appearance: Appearance, languages: Languages) -> None:
    line = a_line(qtbot)
    with qtbot.waitSignal(line.offered) as told:
        type_text(line, "а")
    assert told.args == [["Айгүл Сәрсенбаева", "Анна Ким"]]
    with qtbot.waitSignal(line.chosen):
        press(line.popup, Qt.Key.Key_Down)
        press(line.popup, Qt.Key.Key_Down)
        press(line.popup, Qt.Key.Key_Return)
    assert line.text() == "Анна Ким"


def test_down_in_an_empty_line_shows_everything(qtbot: QtBot) -> None:
    line = a_line(qtbot)
    with qtbot.waitSignal(line.offered) as told:
        press(line, Qt.Key.Key_Down)
    assert told.args == [NAMES]


def test_down_in_a_line_that_is_selected_whole_shows_everything(qtbot: QtBot) -> None:
    line = a_line(qtbot)
    line.setText("Елена Иванова")
    line.selectAll()
    with qtbot.waitSignal(line.offered) as told:
        press(line, Qt.Key.Key_Down)
    assert told.args == [NAMES]
    assert line.text() == "Елена Иванова"


def test_an_answer_to_what_is_no_longer_typed_is_passed_over(qtbot: QtBot) -> None:
    late: list[Callable[[list[str]], None]] = []
    line = CompletionLineEdit(lambda _text, tell: late.append(tell))
    qtbot.addWidget(line)
    line.show()
    line.setFocus()
    type_text(line, "е")
    qtbot.waitUntil(lambda: len(late) == 1)
    type_text(line, "л")
    qtbot.waitUntil(lambda: len(late) == 2)
    late[1](["Елена Иванова"])
    late[0](["Ерлан"])
    assert line.choices == ("Елена Иванова",)


def test_what_was_typed_stays_when_nothing_is_taken(qtbot: QtBot) -> None:
    line = a_line(qtbot)
    with qtbot.waitSignal(line.offered):
        type_text(line, "ан")
    press(line.popup, Qt.Key.Key_Escape)
    assert line.text() == "ан"
    assert not line.popup.isVisible()
