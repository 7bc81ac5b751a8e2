# SPDX-License-Identifier: GPL-3.0-or-later
"""Whoever has an object selected and goes on writing loses neither the object nor the words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from newsdesk.ui.editor.keys import select_object
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, type_text

BOX = "До.\n\n:::box Мост\nДлина 1,2 км.\n:::\n"
QUOTE = "До.\n\n:::pull-quote\nМост ждали.\n:::\n"
RULE = "До.\n\n---\n"
PHOTO = "![П](photo:7)\n\n---\n"


def select_last(desk: Desk) -> None:
    assert desk.view.sheet is not None
    cursor = desk.view.textCursor()
    select_object(cursor, desk.view.document().lastBlock())
    desk.view.setTextCursor(cursor)


@pytest.mark.parametrize("body", [BOX, QUOTE, RULE, PHOTO])
def test_what_is_typed_over_a_selected_object_comes_behind_it(desk: Desk, body: str) -> None:
    desk.open(body)
    select_last(desk)
    type_text(desk.view, "Дальше.")
    assert desk.markdown == f"{desk.article.article.body}\nДальше.\n"
    desk.assert_in_step()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Right])
@pytest.mark.parametrize("body", [BOX, QUOTE, RULE, PHOTO])
def test_down_from_the_last_object_begins_a_paragraph(desk: Desk, body: str, key: Qt.Key) -> None:
    desk.open(body)
    select_last(desk)
    QTest.keyClick(desk.view, key)
    type_text(desk.view, "Дальше.")
    assert desk.markdown == f"{desk.article.article.body}\nДальше.\n"


def test_down_in_a_caption_at_the_end_begins_one_paragraph(desk: Desk) -> None:
    desk.open("До.\n\n![Подпись](photo:7)\n")
    desk.put_behind("Подпись")
    press(desk.view, Qt.Key.Key_Down)
    type_text(desk.view, "Дальше.")
    press(desk.view, Qt.Key.Key_Down)
    assert desk.markdown == "До.\n\n![Подпись](photo:7)\n\nДальше.\n"
    desk.assert_in_step()


def test_going_right_through_a_caption_leaves_the_text_as_it_is(desk: Desk) -> None:
    desk.open("До.\n\n![Подпись](photo:7)\n")
    desk.put_behind("Подпи")
    press(desk.view, Qt.Key.Key_Right)
    press(desk.view, Qt.Key.Key_Right)
    assert desk.markdown == "До.\n\n![Подпись](photo:7)\n"
    assert not desk.edits
