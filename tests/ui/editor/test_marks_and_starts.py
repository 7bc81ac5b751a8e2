# SPDX-License-Identifier: GPL-3.0-or-later
"""Small things in lines: marks of footnotes that are removed, first numbers of lists, descriptions in galleries."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QSpinBox

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.normal_form import HIGHEST_NUMBER
from newsdesk.document.tree import List
from newsdesk.ui.editor.nodes.gallery_editor import GalleryEditor
from newsdesk.ui.editor.text_view import TextView
from tests.ui.editor.conftest import PHOTO, Desk
from tests.ui.keyboard import press

REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


def select_mark(view: TextView, text: str) -> None:
    """Step from the end of a text onto the mark behind it."""
    cursor = view.document().find(text)
    cursor.setPosition(cursor.selectionEnd())
    view.setTextCursor(cursor)
    press(view, Qt.Key.Key_Right)
    assert view.textCursor().hasSelection()


@pytest.mark.parametrize("key", REMOVING)
def test_the_last_mark_of_a_footnote_takes_it_along_and_one_undo_brings_both_back(desk: Desk, key: Qt.Key) -> None:
    body = "До[^1] и дальше.\n\n[^1]: Сноска\n\nПосле\n"
    desk.open(body)
    said: list[str] = []
    desk.panel.nodes.said.connect(lambda text, *_: said.append(text))
    select_mark(desk.view, "До")
    press(desk.view, key)
    assert desk.markdown == "До и дальше.\n\nПосле\n"
    assert desk.view.textCursor().position() == desk.view.document().find("До").selectionEnd()
    assert len(said) == 1
    desk.assert_in_step()
    desk.article.undo()
    assert desk.markdown == body
    assert not desk.article.manuscript.history.can_undo


@pytest.mark.parametrize("key", REMOVING)
def test_a_mark_that_is_not_the_last_goes_alone(desk: Desk, key: Qt.Key) -> None:
    desk.open("До[^1] и[^1] дальше.\n\n[^1]: Сноска\n")
    select_mark(desk.view, "До")
    press(desk.view, key)
    assert desk.markdown == "До и[^1] дальше.\n\n[^1]: Сноска\n"
    desk.assert_in_step()


@pytest.mark.parametrize("key", REMOVING)
def test_a_mark_in_a_box_is_removed_in_the_box(desk: Desk, key: Qt.Key) -> None:
    body = "::: box Мост\nТам[^1] он.\n:::\n\n[^1]: Сноска\n"
    desk.open(body)
    desk.panel.nodes.objects.open(0)
    inner = desk.panel.nodes.objects.text_editor
    assert inner is not None
    select_mark(inner.view, "Там")
    press(inner.view, key)
    assert desk.markdown == "::: box Мост\nТам он.\n:::\n"
    assert desk.panel.nodes.objects.text_editor is inner
    assert inner.view.textCursor().position() == inner.view.document().find("Там").selectionEnd()
    desk.article.undo()
    assert desk.markdown == body
    desk.assert_in_step()


def test_a_footnote_between_two_lists_leaves_them_apart(desk: Desk) -> None:
    desk.open("До[^1]\n\n- раз\n\n[^1]: Сноска\n\n- два\n")
    select_mark(desk.view, "До")
    press(desk.view, Qt.Key.Key_Delete)
    desk.assert_in_step()


def ask_for_start(desk: Desk) -> QSpinBox:
    desk.panel.format("list_start")
    return desk.panel.asking.start.number


def test_a_numbered_list_begins_where_it_is_told_to(desk: Desk) -> None:
    body = "До\n\n1. раз\n    1. внутри\n    2. там\n2. два\n\nПосле\n"
    desk.open(body)
    desk.put_behind("там")
    number = ask_for_start(desk)
    assert number.value() == 1
    number.setValue(7)
    press(number, Qt.Key.Key_Return)
    assert desk.markdown == "До\n\n1. раз\n\n    7. внутри\n    8. там\n2. два\n\nПосле\n"
    desk.put_behind("два")
    ask_for_start(desk).setValue(3)
    desk.panel.asking.start.apply.click()
    assert desk.markdown == "До\n\n3. раз\n\n    7. внутри\n    8. там\n4. два\n\nПосле\n"
    desk.assert_in_step()
    desk.article.undo()
    desk.article.undo()
    assert desk.markdown == body


def test_only_numbered_lists_are_asked(desk: Desk) -> None:
    desk.open("- раз\n\nПосле\n")
    said: list[str] = []
    desk.panel.nodes.said.connect(lambda text, *_: said.append(text))
    desk.put_behind("раз")
    desk.panel.format("list_start")
    assert desk.panel.asking.start.isHidden()
    assert len(said) == 1


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, HIGHEST_NUMBER - 3))
def test_every_first_number_is_written_and_read_again(desk: Desk, start: int) -> None:
    desk.open("1. раз\n2. два\n")
    desk.put_behind("раз")
    desk.panel.asking.start.chosen.emit(start)
    (made,) = from_markdown(desk.markdown).blocks
    assert isinstance(made, List)
    assert made.start == start
    assert desk.markdown == f"{start}. раз\n{start + 1}. два\n"
    desk.assert_in_step()


def test_pictures_of_a_gallery_are_described_in_its_strip(desk: Desk) -> None:
    desk.open("::: gallery\n![Раз](photo:7)\n![Два](photo:8)\n:::\n")
    desk.article.learn_photos(replace(PHOTO, sha256="ab"))
    desk.panel.nodes.objects.open(0)
    editor = desk.panel.nodes.objects.editor
    assert isinstance(editor, GalleryEditor)
    assert "без описания" in editor.hint.text()
    desk.panel.format("figure_alt")
    editor.alt.findChildren(QPlainTextEdit, "figure_alt_text")[0].setPlainText("Мост над рекой")
    editor.alt.findChildren(QPushButton, "figure_alt_keep")[0].click()
    assert 'alt="Мост над рекой"' in desk.markdown
    assert "без описания" not in editor.hint.text()
    desk.article.undo()
    assert "alt" not in desk.markdown


def test_the_caret_comes_behind_the_dash_of_speech(desk: Desk) -> None:
    desk.open("До\n\n– Речь\n\n> — Цитата\n")
    for index in (1, 2):
        desk.panel.reveal_block(index)
        cursor = desk.view.textCursor()
        assert cursor.block().text()[: cursor.positionInBlock()] == cursor.block().text()[:2]
