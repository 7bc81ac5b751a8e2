# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands of formatting: kinds, marks, links, lists, tables, objects, and what the bar shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from newsdesk.ui.editor.link_popover import LinkPopover
from newsdesk.ui.editor.panel import EditorPanel
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.ui.editor.conftest import PHOTO, Desk
from tests.ui.keyboard import press, type_text


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("heading_2", "## Слово\n"),
        ("heading_4", "#### Слово\n"),
        ("speech", "– Слово\n"),
        ("quotation", "> Слово\n"),
        ("bullets", "- Слово\n"),
        ("numbers", "1. Слово\n"),
    ],
)
def test_a_paragraph_becomes_another_kind_and_again_a_paragraph(desk: Desk, name: str, wanted: str) -> None:
    desk.open("Слово\n")
    desk.put_caret("Слово", 2)
    desk.panel.format(name)
    assert desk.markdown == wanted
    desk.panel.format(name)
    assert desk.markdown == "Слово\n"
    assert len(desk.edits) == 2
    desk.assert_in_step()


@pytest.mark.parametrize(
    ("name", "marked"), [("bold", "**а**"), ("italic", "*а*"), ("strike", "~~а~~"), ("code", "`а`")]
)
def test_marks_go_on_and_off(desk: Desk, name: str, marked: str) -> None:
    desk.open("Вот а тут\n")
    desk.put_caret("а ", 0, 1)
    desk.panel.format(name)
    assert desk.markdown == f"Вот {marked} тут\n"
    desk.panel.format(name)
    assert desk.markdown == "Вот а тут\n"


def test_a_mark_without_a_selection_holds_for_what_is_typed_next(desk: Desk) -> None:
    desk.open("Да\n")
    desk.put_behind("Да")
    desk.panel.format("bold")
    type_text(desk.view, "!")
    assert desk.markdown == "Да**!**\n"


def test_a_whole_list_is_made_of_paragraphs_in_one_edit(desk: Desk) -> None:
    desk.open("раз\n\nдва\n\nтри\n")
    desk.select_between("раз", "три")
    desk.panel.format("numbers")
    assert desk.markdown == "1. раз\n2. два\n3. три\n"
    desk.put_caret("два")
    press(desk.view, Qt.Key.Key_Tab)
    assert desk.markdown == "1. раз\n    1. два\n2. три\n"
    press(desk.view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert len(desk.edits) == 3
    desk.article.undo()
    desk.article.undo()
    desk.article.undo()
    assert desk.markdown == "раз\n\nдва\n\nтри\n"
    desk.assert_in_step()


def test_a_quotation_gets_its_author(desk: Desk) -> None:
    desk.open("> Так\n")
    desk.put_behind("Так")
    desk.panel.format("attribution")
    type_text(desk.view, "Имя, должность")
    assert desk.markdown == "> Так\n> — Имя, должность\n"
    desk.assert_in_step()


def test_a_selection_is_linked_and_unlinked(desk: Desk) -> None:
    desk.open("Вот **тут** всё\n")
    desk.select_between("Вот", "тут")
    desk.panel.formatting.set_link("https://a.kz", "")
    assert desk.markdown == "[Вот **тут**](https://a.kz) всё\n"
    desk.put_caret("тут", 1)
    assert desk.panel.formatting.link_here() == "https://a.kz"
    desk.panel.formatting.set_link("article:3", "")
    assert desk.markdown == "[Вот **тут**](article:3) всё\n"
    desk.panel.formatting.set_link("", "")
    assert desk.markdown == "Вот **тут** всё\n"


def test_a_link_to_an_article_is_found_by_its_words(
    opened: Session, appearance: Appearance, pictures: Pictures, qtbot: QtBot
) -> None:
    panel = EditorPanel(opened, appearance, pictures)
    qtbot.addWidget(panel)
    desk = Desk(panel, opened)
    panel.show()
    desk.open("Слово\n")
    desk.put_caret("Слово", 0, 5)
    panel.format("link")
    popover = panel.findChild(LinkPopover)
    assert popover is not None
    field = popover.findChild(QLineEdit, "link_address")
    found = popover.findChild(QListWidget)
    assert field is not None
    assert found is not None
    type_text(field, "Жарык")
    qtbot.waitUntil(lambda: found.count() > 0 and found.isVisible())
    press(field, Qt.Key.Key_Return)
    assert desk.markdown.startswith("[Слово](article:")


def test_a_table_is_inserted_filled_and_grown(desk: Desk) -> None:
    desk.open("Слово\n")
    desk.put_behind("Слово")
    desk.panel.formatting.insert_table(1, 2)
    for text in ("а", "б", "в", "г"):
        type_text(desk.view, text)
        press(desk.view, Qt.Key.Key_Tab)
    type_text(desk.view, "д")
    assert desk.markdown == "Слово\n\n| а | б |\n| --- | --- |\n| в | г |\n| д | |\n"
    desk.panel.format("table_add_column")
    desk.panel.format("table_align_right")
    desk.panel.format("table_remove_row")
    assert desk.markdown == "Слово\n\n| а | | б |\n| --- | ---: | --- |\n| в | | г |\n"
    desk.assert_in_step()
    desk.panel.format("table_remove")
    assert desk.markdown == "Слово\n"
    desk.assert_in_step()


def test_a_photo_is_put_where_the_caret_is(desk: Desk) -> None:
    desk.open("Раз\n\nДва\n")
    desk.put_behind("Раз")
    desk.panel.insert_figure(PHOTO)
    assert desk.markdown == "Раз\n\n![](photo:7)\n\nДва\n"
    desk.assert_in_step()


def test_what_is_no_text_is_edited_by_its_source(desk: Desk) -> None:
    desk.open("::: box Справка\nтекст\n:::\n\nДа\n")
    desk.put_caret("\ufffc")
    desk.panel.format("edit_source")
    source = desk.panel.findChild(QPlainTextEdit, "block_source")
    apply = desk.panel.findChild(QPushButton, "source_apply")
    assert source is not None
    assert apply is not None
    assert source.toPlainText() == "::: box Справка\nтекст\n:::"
    source.setPlainText("::: box Другая\nтекст\n:::")
    apply.click()
    assert desk.markdown == "::: box Другая\nтекст\n:::\n\nДа\n"
    desk.assert_in_step()


def test_a_paragraph_moves_up_and_down(desk: Desk) -> None:
    desk.open("Раз\n\n![](photo:7)\n\nДва\n")
    desk.put_caret("Раз", 2)
    desk.panel.format("move_block_down")
    assert desk.markdown == "![](photo:7)\n\nРаз\n\nДва\n"
    assert desk.view.index == 1
    desk.panel.format("move_block_down")
    desk.panel.format("move_block_down")
    assert desk.markdown == "![](photo:7)\n\nДва\n\nРаз\n"
    desk.assert_in_step()


def test_the_bar_shows_where_the_caret_is(desk: Desk, qtbot: QtBot) -> None:
    desk.open("**жирно**\n\n- пункт\n")
    bar = desk.panel._bar
    desk.put_caret("жирно", 2)
    qtbot.waitUntil(lambda: bar.button("bold").isChecked())
    desk.put_caret("пункт", 2)
    qtbot.waitUntil(lambda: bar.button("bullets").isChecked() and not bar.button("bold").isChecked())
    desk.panel.reveal_field("headline")
    qtbot.waitUntil(lambda: not bar.button("bullets").isEnabled())


def test_counts_are_told_when_nobody_types(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.panel.counts_changed) as told:
        desk.open("Два слова\n", lead="Лид")
    assert told.args == [12, 11, 3, 1]
    desk.put_behind("слова")
    with qtbot.waitSignal(desk.panel.counts_changed) as told:
        type_text(desk.view, " и")
    assert told.args == [14, 12, 4, 1]


def test_without_an_article_it_says_so(desk: Desk) -> None:
    desk.open("Слово\n")
    desk.panel.show_article(None)
    assert desk.panel.article is None
    desk.panel.format("bold")
    assert not desk.edits
    assert not desk.panel._bar.button("bold").isEnabled()
