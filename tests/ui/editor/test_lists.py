# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists under the hands: items go with what is nested in them, lists join and part, numbers are right."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from newsdesk.ui.editor.kinds import Kind, Property, kind_of
from newsdesk.ui.editor.marks import item_number
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, type_text

TAB, BACKTAB, ENTER, BACKSPACE = Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Backspace
SHIFT = Qt.KeyboardModifier.ShiftModifier
LIST = "- раз\n- два\n    - два-а\n        - глубоко\n    - два-б\n- три\n"


def test_tab_takes_what_is_nested_along(desk: Desk) -> None:
    desk.open(LIST)
    desk.put_behind("раз")
    desk.put_caret("два")
    press(desk.view, TAB)
    nested = "- раз\n    - два\n        - два-а\n            - глубоко\n        - два-б\n- три\n"
    assert desk.markdown == nested
    desk.assert_in_step()
    press(desk.view, BACKTAB, SHIFT)
    assert desk.markdown == LIST
    desk.assert_in_step()


def test_the_first_item_cannot_be_nested(desk: Desk) -> None:
    desk.open(LIST)
    desk.put_caret("раз")
    press(desk.view, TAB)
    assert desk.markdown == LIST


def test_shift_tab_at_the_left_edge_leaves_the_list(desk: Desk) -> None:
    desk.open(LIST)
    desk.put_caret("два")
    press(desk.view, BACKTAB, SHIFT)
    assert desk.markdown == "- раз\n\nдва\n\n- два-а\n    - глубоко\n- два-б\n- три\n"
    desk.assert_in_step()
    desk.article.undo()
    assert desk.markdown == LIST
    desk.assert_in_step()


def test_several_items_are_nested_together(desk: Desk) -> None:
    desk.open("- раз\n- два\n- три\n- четыре\n")
    desk.select_between("два", "три")
    press(desk.view, TAB)
    assert desk.markdown == "- раз\n    - два\n    - три\n- четыре\n"
    desk.assert_in_step()
    press(desk.view, BACKTAB, SHIFT)
    assert desk.markdown == "- раз\n- два\n- три\n- четыре\n"


def test_what_joins_a_list_takes_its_kind(desk: Desk) -> None:
    desk.open("- раз\n    1. один\n    2. два\n- три\n")
    desk.put_caret("три")
    press(desk.view, TAB)
    assert desk.markdown == "- раз\n    1. один\n    2. два\n    3. три\n"
    desk.assert_in_step()


def test_enter_twice_leaves_level_by_level(desk: Desk) -> None:
    desk.open("- раз\n    - два\n")
    desk.put_behind("два")
    type_text(desk.view, "\n\nтри")
    assert desk.markdown == "- раз\n    - два\n- три\n"
    type_text(desk.view, "\n\nвне")
    assert desk.markdown == "- раз\n    - два\n- три\n\nвне\n"
    desk.assert_in_step()


def test_a_list_that_is_parted_and_joined_again_is_the_same(desk: Desk) -> None:
    desk.open("1. раз\n2. два\n")
    desk.put_behind("раз")
    type_text(desk.view, "\n\nмежду")
    assert desk.markdown.startswith("1. раз\n\nмежду\n\n1. два")
    for _ in range(5):
        press(desk.view, BACKSPACE)
    press(desk.view, BACKSPACE)
    assert desk.markdown == "1. раз\n2. два\n"
    desk.assert_in_step()


def test_numbers_begin_where_the_first_says(desk: Desk) -> None:
    desk.open("5. раз\n6. два\n    1. а\n    2. б\n7. три\n")
    document = desk.view.document()
    items = [document.findBlockByNumber(number) for number in range(3, document.blockCount())]
    assert [item_number(item) for item in items] == [5, 6, 1, 2, 7]
    desk.put_behind("три")
    type_text(desk.view, "\nчетыре")
    assert desk.markdown.endswith("7. три\n8. четыре\n")
    desk.panel.format("bullets")
    assert desk.markdown == "- раз\n- два\n    1. а\n    2. б\n- три\n- четыре\n"
    desk.assert_in_step()


def test_a_nested_list_changes_its_kind_alone_and_whole(desk: Desk) -> None:
    desk.open(LIST)
    desk.put_caret("два-б")
    desk.panel.format("numbers")
    assert desk.markdown == "- раз\n- два\n    1. два-а\n        - глубоко\n    2. два-б\n- три\n"
    desk.assert_in_step()
    desk.panel.format("bullets")
    assert desk.markdown == LIST


@pytest.mark.parametrize(
    ("item", "step", "wanted"),
    [
        ("раз", "down", "- два\n    - два-а\n        - глубоко\n    - два-б\n- раз\n- три\n"),
        ("три", "up", "- раз\n- три\n- два\n    - два-а\n        - глубоко\n    - два-б\n"),
        ("два-а", "down", "- раз\n- два\n    - два-б\n    - два-а\n        - глубоко\n- три\n"),
        ("два-б", "down", LIST),
        ("раз", "up", LIST),
    ],
)
def test_an_item_moves_with_what_is_nested_in_it(desk: Desk, item: str, step: str, wanted: str) -> None:
    desk.open(LIST)
    desk.put_caret(item, 1)
    desk.panel.format(f"move_block_{step}")
    assert desk.markdown == wanted
    desk.assert_in_step()
    assert desk.view.textCursor().block().text() == item
    assert desk.view.textCursor().positionInBlock() == 1
    if wanted != LIST:
        desk.article.undo()
        assert desk.markdown == LIST


def test_all_of_a_list_moves_as_a_block(desk: Desk) -> None:
    desk.open("Текст\n\n- раз\n- два\n")
    desk.select_between("раз", "два")
    desk.panel.format("move_block_up")
    assert desk.markdown == "- раз\n- два\n\nТекст\n"
    desk.assert_in_step()


def test_what_loses_its_parent_comes_up(desk: Desk) -> None:
    desk.open(LIST)
    desk.put_caret("два")
    desk.panel.format("paragraph")
    desk.assert_in_step()
    assert depths(desk) == [1, 0, 1, 2, 1, 1]


def depths(desk: Desk) -> list[int]:
    document = desk.view.document()
    blocks = [document.findBlockByNumber(number) for number in range(3, document.blockCount())]
    return [block.blockFormat().intProperty(Property.DEPTH) if kind_of(block) is Kind.ITEM else 0 for block in blocks]


KEYS = st.sampled_from(["tab", "back", "enter", "backspace", "delete", "up", "down", "numbers", "bullets", "text"])


@given(st.lists(st.tuples(st.integers(0, 6), KEYS), max_size=14))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_shown_depths_are_always_those_of_the_tree(desk: Desk, deeds: list[tuple[int, str]]) -> None:
    article = desk.open("Текст\n\n" + LIST)
    keys = {"tab": TAB, "back": BACKTAB, "enter": ENTER, "backspace": BACKSPACE, "delete": Qt.Key.Key_Delete}
    for line, deed in deeds:
        document = desk.view.document()
        block = document.findBlockByNumber(3 + line % (document.blockCount() - 3))
        cursor = desk.view.textCursor()
        cursor.setPosition(block.position())
        desk.view.setTextCursor(cursor)
        if deed in keys:
            press(desk.view, keys[deed], SHIFT if deed == "back" else Qt.KeyboardModifier.NoModifier)
        elif deed == "text":
            type_text(desk.view, "я")
        else:
            desk.panel.format(f"move_block_{deed}" if deed in ("up", "down") else deed)
        desk.assert_in_step()
        shown = depths(desk)
        for above, depth in zip([0, *shown], shown, strict=False):
            assert depth <= above + 1
    while article.manuscript.history.can_undo:
        article.undo()
    assert desk.markdown == "Текст\n\n" + LIST
    desk.assert_in_step()
