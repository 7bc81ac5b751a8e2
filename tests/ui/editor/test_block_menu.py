# SPDX-License-Identifier: GPL-3.0-or-later
"""A «/» at the beginning of an empty line offers every kind of block, and is a plain sign everywhere else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsdesk.ui.commands.block_entries import block_entries
from newsdesk.ui.commands.command import Menu
from newsdesk.ui.commands.registry import COMMANDS
from newsdesk.ui.editor.block_entries import ALIASES, found
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, shortcut, type_text

DOWN, UP, ENTER, TAB, ESCAPE = (
    Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape,
)  # fmt: skip


@pytest.fixture
def line(desk: Desk) -> Desk:
    """An editor with the caret in an empty paragraph."""
    desk.open("Раз\n")
    desk.view.setFocus()
    desk.put_behind("Раз")
    type_text(desk.view, "\n")
    return desk


def test_a_slash_shows_every_kind_of_block(line: Desk) -> None:
    type_text(line.view, "/")
    menu = line.panel.block_menu
    assert menu.isVisible()
    wanted = {
        "paragraph",
        "heading_2",
        "speech",
        "quotation",
        "bullets",
        "numbers",
        "insert_photo",
        "insert_table",
        "rule",
    }
    assert wanted <= set(menu.names)
    assert len(menu.names) == len(set(menu.names))
    objects = {"insert_gallery", "insert_box", "insert_pull_quote", "insert_embed", "insert_footnote", "insert_code"}
    assert objects | {"link", "note"} <= set(menu.names)
    assert set(menu.names) <= {each.name for each in COMMANDS if each.menu in (Menu.FORMAT, Menu.INSERT)}
    assert "bold" not in menu.names
    assert QApplication.focusWidget() is line.view


@pytest.mark.parametrize(
    ("query", "first"),
    [("заг", "heading_2"), ("h2", "heading_2"),
     ("таблица", "insert_table"), ("tab", "insert_table"), ("кесте", "insert_table"),
     ("цит", "quotation"), ("реп", "speech"), ("прямая", "speech"), ("тізім", "bullets"), ("фото", "insert_photo"),
     ("numb", "numbers"), ("черта", "rule"), ("link", "link"), ("статья", "link")],
)  # fmt: skip
def test_a_kind_is_found_in_every_language(query: str, first: str) -> None:
    names = [each.name for each in found(query, block_entries())]
    assert first in names[:3]


def test_every_alias_belongs_to_a_command_or_waits_for_one() -> None:
    for query in ("zzz", "5", "/ да", "//"):
        assert not found(query, block_entries())
    assert all(name for name in ALIASES)


@pytest.mark.parametrize("key", [ENTER, TAB])
def test_choosing_takes_the_signs_away_and_is_one_step(line: Desk, key: Qt.Key) -> None:
    type_text(line.view, "/h2")
    press(line.view, key)
    assert not line.panel.block_menu.isVisible()
    assert line.shown == "Раз\n"
    type_text(line.view, "Тема")
    assert line.markdown == "Раз\n\n## Тема\n"
    line.assert_in_step()
    shortcut(line.view, "Ctrl+Z")
    shortcut(line.view, "Ctrl+Z")
    assert line.shown == "Раз\n"
    type_text(line.view, "да")
    assert line.markdown == "Раз\n\nда\n"
    line.assert_in_step()


def test_arrows_walk_around_and_the_mouse_chooses(line: Desk) -> None:
    type_text(line.view, "/")
    menu = line.panel.block_menu
    press(line.view, UP)
    assert menu.list.currentIndex().row() == len(menu.names) - 1
    press(line.view, DOWN)
    press(line.view, DOWN)
    assert menu.list.currentIndex().row() == 1
    row = menu.names.index("speech")
    place = menu.list.visualRect(menu.list.model().index(row, 0)).center()
    QTest.mouseClick(menu.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    type_text(line.view, "Да")
    assert line.markdown == "Раз\n\n– Да\n"
    assert QApplication.focusWidget() is line.view


def test_escape_leaves_the_text(line: Desk) -> None:
    type_text(line.view, "/h")
    press(line.view, ESCAPE)
    assert not line.panel.block_menu.isVisible()
    type_text(line.view, "2")
    assert not line.panel.block_menu.isVisible()
    press(line.view, ENTER)
    assert line.shown == "Раз\n/h2\n"


def test_what_matches_nothing_is_text_and_matches_again_once_mended(line: Desk) -> None:
    type_text(line.view, "/h2ъ")
    assert not line.panel.block_menu.isVisible()
    press(line.view, Qt.Key.Key_Backspace)
    assert line.panel.block_menu.isVisible()
    type_text(line.view, "ъ")
    press(line.view, ENTER)
    type_text(line.view, "да")
    assert line.markdown == "Раз\n\n/h2ъ\n\nда\n"


def test_it_goes_when_the_sign_goes_or_the_caret_leaves(line: Desk) -> None:
    menu = line.panel.block_menu
    type_text(line.view, "/h")
    press(line.view, Qt.Key.Key_Backspace)
    press(line.view, Qt.Key.Key_Backspace)
    assert not menu.isVisible()
    assert line.shown == "Раз\n"
    type_text(line.view, "/")
    assert menu.isVisible()
    line.put_behind("Раз")
    assert not menu.isVisible()
    press(line.view, DOWN)
    assert line.view.textCursor().block().text() == "/"


@pytest.mark.parametrize("text", ["и/или", "1/2", " /", "км/ч"])
def test_a_slash_in_a_line_is_a_sign(line: Desk, text: str) -> None:
    for sign in text:
        type_text(line.view, sign)
        assert not line.panel.block_menu.isVisible()
    assert line.shown == f"Раз\n{text}"


def test_a_slash_before_text_and_in_a_field_is_a_sign(desk: Desk) -> None:
    desk.open("Раз\n", headline="")
    desk.view.setFocus()
    desk.put_caret("Раз")
    type_text(desk.view, "/")
    assert not desk.panel.block_menu.isVisible()
    desk.panel.reveal_field("headline")
    type_text(desk.view, "/")
    assert not desk.panel.block_menu.isVisible()
    assert desk.article.article.headline == "/"


def test_another_article_closes_it(line: Desk) -> None:
    type_text(line.view, "/")
    line.open("Другая\n")
    type_text(line.view, "x")
    assert not line.panel.block_menu.isVisible()


def test_what_asks_further_leaves_no_trace_of_the_sign(line: Desk) -> None:
    type_text(line.view, "/фото")
    wanted: list[bool] = []
    line.panel.photo_wanted.connect(lambda: wanted.append(True))
    press(line.view, ENTER)
    assert wanted == [True]
    assert line.shown == "Раз\n"
    assert line.markdown.strip() == "Раз"


def test_in_an_empty_article_too(desk: Desk) -> None:
    desk.open("", lead="")
    desk.view.setFocus()
    desk.panel.reveal_field("body")
    type_text(desk.view, "/нум")
    press(desk.view, ENTER)
    type_text(desk.view, "раз")
    assert desk.markdown == "1. раз\n"
    desk.assert_in_step()


def test_every_block_has_a_picture_beside_its_name_and_no_two_the_same() -> None:
    icons = [entry.icon for entry in block_entries()]
    assert None not in icons
    assert len(set(icons)) == len(icons)
