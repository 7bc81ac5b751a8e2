# SPDX-License-Identifier: GPL-3.0-or-later
"""Find in the article: places, their count, around the ends, and back to the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from newsdesk.ui.editor.finding.bar import FindBar
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import type_text

BODY = "Ёлка стоит на площади.\n\nЕлка, ещё одна елка и ёж."


@pytest.fixture
def bar(desk: Desk) -> FindBar:
    """The line, shown below an article."""
    desk.open(BODY, lead="")
    desk.panel.find_bar.begin()
    return desk.panel.find_bar


def field(bar: FindBar) -> QLineEdit:
    return bar.findChildren(QLineEdit, "find_field")[0]


def words(bar: FindBar, text: str) -> None:
    field(bar).clear()
    type_text(field(bar), text)
    while bar.search.running:
        QApplication.processEvents()


def count(bar: FindBar) -> str:
    return bar.findChildren(QLabel, "find_count")[0].text()


def selected(desk: Desk) -> str:
    return desk.view.textCursor().selectedText()


def test_words_are_found_whatever_their_capitals_and_dots(desk: Desk, bar: FindBar, qtbot: QtBot) -> None:
    words(bar, "елка")
    assert count(bar) == "1 из 3"
    assert selected(desk) == "Ёлка"
    qtbot.waitUntil(lambda: len(desk.view.extraSelections()) == 3)


def test_next_and_former_go_around_the_ends(desk: Desk, bar: FindBar) -> None:
    words(bar, "елка")
    seen = []
    for _ in range(3):
        bar.find_next()
        seen.append(count(bar))
    bar.find_previous()
    seen.append(count(bar))
    assert seen == ["2 из 3", "3 из 3", "1 из 3", "3 из 3"]


def test_more_letters_stay_at_the_place(desk: Desk, bar: FindBar) -> None:
    words(bar, "е")
    first = desk.view.textCursor().selectionStart()
    words(bar, "ел")
    assert desk.view.textCursor().selectionStart() == first


def test_what_is_not_there_is_said_and_moves_nothing(desk: Desk, bar: FindBar) -> None:
    words(bar, "ёлка")
    words(bar, "ящер")
    assert count(bar) == "Не найдено"
    assert selected(desk) == "Ёлка"
    assert field(bar).property("invalid")


def test_escape_leads_back_to_the_text_with_the_place_selected(desk: Desk, bar: FindBar, qtbot: QtBot) -> None:
    words(bar, "ёж")
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(field(bar), Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert selected(desk) == "ёж"
    assert not desk.view.extraSelections()


def test_an_edit_changes_the_count(desk: Desk, bar: FindBar, qtbot: QtBot) -> None:
    words(bar, "елка")
    desk.put_behind("ёж")
    type_text(desk.view, " и ёлка")
    qtbot.waitUntil(lambda: len(desk.view.extraSelections()) == 4)


def test_the_selected_word_is_searched_for(desk: Desk, qtbot: QtBot) -> None:
    desk.open(BODY)
    desk.put_caret("стоит", select=5)
    desk.panel.find_bar.begin()
    assert field(desk.panel.find_bar).text() == "стоит"
    qtbot.waitUntil(lambda: count(desk.panel.find_bar) == "1 из 1")


def test_signs_beyond_the_first_plane_do_not_move_the_place(desk: Desk) -> None:
    desk.open("🙂🙂 слово")
    desk.panel.find_bar.begin()
    words(desk.panel.find_bar, "слово")
    assert selected(desk) == "слово"


def test_the_bar_asks_for_no_more_room_than_it_needs_with_its_options_below(desk: Desk) -> None:
    desk.open("Мост открыли.\n")
    bar = desk.panel.find_bar
    desk.panel.resize(1400, 700)
    bar.begin()
    QApplication.processEvents()
    assert bar._options.y() < bar._field.height()
    assert bar.minimumSizeHint().width() < 440
    desk.panel.resize(440, 700)
    QApplication.processEvents()
    assert bar._options.y() > bar._field.height()
    assert bar.width() == 440
