# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects made of nothing and of what is selected; footnotes numbered by use; remarks in their small sheet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.to_markdown import blocks_to_markdown
from newsdesk.document.tree import Document
from newsdesk.ui.editor.nodes.embed_editor import EmbedEditor
from newsdesk.ui.editor.nodes.gallery_editor import GalleryEditor
from newsdesk.ui.editor.nodes.source_editor import SourceEditor
from newsdesk.ui.editor.nodes.text_editor import TextEditor
from tests.ui.editor.conftest import PHOTO, Desk
from tests.ui.keyboard import press, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


def unwind(desk: Desk) -> None:
    """Take everything back, and make it again."""
    desk.panel.nodes.close()
    desk.assert_in_step()
    written = desk.article.document
    history = desk.article.manuscript.history
    while history.can_undo:
        desk.article.undo()
        desk.assert_in_step()
    while history.can_redo:
        desk.article.redo()
    desk.assert_in_step()
    assert desk.article.document == written
    assert Document(from_markdown(desk.markdown).blocks) == written  # saved and opened again


def write_inside(desk: Desk, text: str) -> None:
    """Type into the object that is open."""
    editor = desk.panel.nodes.objects.editor
    if isinstance(editor, SourceEditor):
        type_text(editor.text, text)
    elif isinstance(editor, EmbedEditor):
        type_text(editor.url, text)
    elif isinstance(editor, GalleryEditor):
        desk.panel.insert_figure(PHOTO)
    else:
        type_text(desk.panel.nodes.text_view, text)


MADE = {
    "insert_box": "::: box https://a.kz\n:::\n",
    "insert_pull_quote": "::: pullquote\n<https://a.kz>\n:::\n",
    "insert_gallery": "::: gallery\n![](photo:7)\n:::\n",
    "insert_embed": "::: embed https://a.kz\n:::\n",
    "insert_code": "```\nhttps://a.kz\n```\n",
}


@pytest.mark.parametrize("name", MADE)
@pytest.mark.parametrize(("body", "place"), [("", ""), ("Раз\n\nДва\n", "Раз"), ("Раз\n", "Лид.")])
def test_each_is_made_by_its_command_and_written_at_once(desk: Desk, name: str, body: str, place: str) -> None:
    desk.open(body)
    if place:
        desk.put_behind(place)
    else:
        desk.view.moveCursor(QTextCursor.MoveOperation.End)
    desk.panel.format(name)
    write_inside(desk, "https://a.kz")
    expected = MADE[name]
    if name == "insert_pull_quote":
        expected = blocks_to_markdown(from_markdown("::: pullquote\nhttps://a.kz\n:::\n").blocks)
    assert expected in desk.markdown
    assert desk.markdown.replace(expected, "").split() == body.split()
    if place == "Раз":
        assert desk.markdown.startswith("Раз\n\n" + expected)
    unwind(desk)


@pytest.mark.parametrize("name", ["insert_box", "insert_pull_quote", "insert_gallery", "insert_code"])
def test_what_is_made_and_left_empty_goes_again(desk: Desk, name: str) -> None:
    desk.open("Раз\n")
    desk.put_behind("Раз")
    desk.panel.format(name)
    editor = desk.panel.nodes.objects.editor
    assert editor is not None
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Escape)
    assert desk.markdown.strip() == "Раз"
    assert desk.view.hasFocus()


def test_a_card_is_made_only_of_an_address(desk: Desk) -> None:
    desk.open("Раз\n\nДва\n")
    desk.put_behind("Раз")
    desk.panel.format("insert_embed")
    editor = desk.panel.nodes.objects.editor
    assert isinstance(editor, EmbedEditor)
    type_text(editor.url, "нет")
    remove = editor.findChild(QPushButton, "object_remove_object")
    assert remove is not None
    remove.click()
    assert desk.panel.nodes.objects.editor is None
    assert desk.markdown == "Раз\n\nДва\n"
    assert not desk.edits


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("insert_box", "::: box\nРаз\n\n- два\n- три\n:::\n"),
        ("insert_pull_quote", "::: pullquote\nРаз\n\n- два\n- три\n:::\n"),
        ("insert_code", "```\nРаз\nдва\nтри\n```\n"),
    ],
)
def test_what_is_selected_is_wrapped_whole(desk: Desk, name: str, made: str) -> None:
    desk.open("До\n\nРаз\n\n- два\n- три\n\nПосле\n")
    desk.select_between("аз", "дв")
    desk.panel.format(name)
    assert desk.markdown == f"До\n\n{made}\nПосле\n"
    assert isinstance(desk.panel.nodes.objects.editor, TextEditor | SourceEditor)
    unwind(desk)


def test_selected_pictures_are_a_gallery(desk: Desk) -> None:
    desk.open("До\n\n![Раз](photo:7)\n\n![Два](photo:7)\n\nПосле\n")
    desk.select_between("Раз", "Два")
    desk.panel.format("insert_gallery")
    assert desk.markdown == "До\n\n::: gallery\n![Раз](photo:7)\n![Два](photo:7)\n:::\n\nПосле\n"
    unwind(desk)


# -- footnotes ---------------------------------------------------------------------------------------------------------


def test_a_footnote_is_a_mark_and_its_text_made_as_one_edit(desk: Desk) -> None:
    desk.open("* Раз и\n* два\n\nХвост  \nс переносом\n")
    desk.put_behind("Раз")
    desk.panel.format("insert_footnote")
    assert len(desk.edits) == 1
    type_text(desk.panel.nodes.text_view, "Источник.")
    assert desk.markdown == "- Раз[^1] и\n- два\n\nХвост  \nс переносом\n\n[^1]: Источник.\n"
    press(desk.panel.nodes.text_view, Qt.Key.Key_Escape)
    assert desk.view.hasFocus()
    type_text(desk.view, "!")  # the caret came back behind the mark
    assert desk.markdown.startswith("- Раз[^1]! и\n")
    unwind(desk)
    while desk.article.manuscript.history.can_undo:
        desk.article.undo()
    assert desk.markdown == "* Раз и\n* два\n\nХвост  \nс переносом\n"


@pytest.mark.parametrize("body", ["| а | б |\n| --- | --- |\n| Раз | два |\n", "![Раз](photo:7)\n", "> Раз\n> — Имя\n"])
def test_a_mark_stands_wherever_text_does(desk: Desk, body: str) -> None:
    desk.open(body)
    desk.put_behind("Раз")
    desk.panel.format("insert_footnote")
    type_text(desk.panel.nodes.text_view, "Да")
    assert desk.markdown == body.replace("Раз", "Раз[^1]") + "\n[^1]: Да\n"
    unwind(desk)


def test_numbers_follow_the_order_of_use_at_once(desk: Desk) -> None:
    desk.open("Первый второй\n\nТретий\n")
    sheet = desk.view.sheet
    assert sheet is not None
    for word in ("второй", "Третий", "Первый"):
        desk.put_behind(word)
        desk.panel.format("insert_footnote")
        type_text(desk.panel.nodes.text_view, word)
        press(desk.panel.nodes.text_view, Qt.Key.Key_Escape)
    drawer = desk.panel._sheets.drawer
    assert drawer is not None
    notes = drawer.footnotes
    assert {notes.text(label): notes.number(label) for label in ("1", "2", "3")} == {
        "Первый": 1,
        "второй": 2,
        "Третий": 3,
    }
    desk.article.undo()
    desk.article.undo()
    assert [notes.number(label) for label in ("1", "2", "3")] == [1, 2, 0]


def test_a_footnote_that_lost_its_mark_stays_and_says_so(desk: Desk) -> None:
    desk.open("Раз[^a] два\n\n[^a]: Сноска\n")
    drawer = desk.panel._sheets.drawer
    assert drawer is not None
    assert drawer.footnotes.is_used("a")
    desk.put_caret("Раз", 4)
    press(desk.view, Qt.Key.Key_Backspace)
    assert desk.markdown == "Раз два\n\n[^a]: Сноска\n"
    assert not drawer.footnotes.is_used("a")
    desk.article.undo()
    assert drawer.footnotes.is_used("a")


def test_the_numbers_are_those_of_the_page(desk: Desk) -> None:
    desk.open("Раз[^b] два[^нет] три[^a]\n\n[^a]: А\n\n[^b]: Б\n\n::: box Да\nтекст\n\n[^c]: В\n:::\n")
    drawer = desk.panel._sheets.drawer
    assert drawer is not None
    assert [drawer.footnotes.number(label) for label in ("b", "a", "c", "нет")] == [1, 2, 3, 0]


# -- marks under keyboard and mouse ------------------------------------------------------------------------------------


def test_arrows_step_on_a_mark_and_enter_leads_to_its_text_and_escape_back(desk: Desk) -> None:
    desk.open("Раз[^a] два\n\n[^a]: Сноска\n")
    desk.put_behind("Раз")
    press(desk.view, Qt.Key.Key_Right)
    assert desk.view.textCursor().selectedText() == "\ufffc"
    press(desk.view, Qt.Key.Key_Return)
    view = desk.panel.nodes.text_view
    type_text(view, "!")
    assert desk.markdown.endswith("[^a]: Сноска!\n")
    press(view, Qt.Key.Key_Escape)
    assert desk.view.textCursor().positionInBlock() == 4
    press(desk.view, Qt.Key.Key_Left)
    press(desk.view, Qt.Key.Key_Left)
    assert desk.view.textCursor().positionInBlock() == 3


def test_a_remark_is_made_where_the_caret_is_written_and_taken_back(desk: Desk) -> None:
    desk.open("Раз два\n")
    desk.put_behind("Раз")
    desk.panel.format("note")
    note = desk.panel.nodes.note
    type_text(note.text, "Проверить имя")
    assert desk.markdown == "Раз{>>Проверить имя<<} два\n"
    press(note.text, Qt.Key.Key_Z, CONTROL)
    assert desk.markdown == "Раз{>>Проверить<<} два\n"
    assert note.text.toPlainText() == "Проверить"
    type_text(note.text, " дату")
    assert desk.markdown == "Раз{>>Проверить дату<<} два\n"
    press(note.text, Qt.Key.Key_Return)
    assert not note.isVisible()
    assert desk.view.hasFocus()
    unwind(desk)


def test_a_remark_is_opened_with_enter_and_goes_when_it_is_emptied(desk: Desk) -> None:
    desk.open("Раз{>>Проверить<<} два\n")
    desk.put_behind("Раз")
    press(desk.view, Qt.Key.Key_Right)
    press(desk.view, Qt.Key.Key_Return)
    note = desk.panel.nodes.note
    assert note.isVisible()
    assert note.text.toPlainText() == "Проверить"
    note.text.selectAll()
    press(note.text, Qt.Key.Key_Delete)
    press(note.text, Qt.Key.Key_Escape)
    assert desk.markdown == "Раз два\n"
    desk.article.undo()
    assert desk.markdown == "Раз{>>Проверить<<} два\n"


def test_marks_answer_the_mouse_and_tell_what_they_are(desk: Desk, qtbot: QtBot) -> None:
    desk.open("Раз{>>Проверить<<} два[^a]\n\n[^a]: Сноска\n")
    cursor = desk.view.document().find("Раз")
    cursor.setPosition(cursor.selectionEnd())
    place = desk.view.cursorRect(cursor).center() + QPoint(12, 0)
    tip = QHelpEvent(QEvent.Type.ToolTip, place, desk.view.viewport().mapToGlobal(place))
    QApplication.sendEvent(desk.view.viewport(), tip)
    assert "Проверить" in QToolTip.text()
    QToolTip.hideText()
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    qtbot.waitUntil(desk.panel.nodes.note.isVisible)
    desk.panel.nodes.note.hide()
    cursor = desk.view.document().find("два")
    cursor.setPosition(cursor.selectionEnd())
    place = desk.view.cursorRect(cursor).center() + QPoint(4, -4)
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    qtbot.waitUntil(lambda: isinstance(desk.panel.nodes.objects.editor, TextEditor))


def test_a_remark_inside_a_box_is_written_too(desk: Desk) -> None:
    desk.open("::: box Да\nРаз\n:::\n")
    desk.panel.nodes.objects.open(0)
    desk.panel.format("note")
    type_text(desk.panel.nodes.note.text, "Кто?")
    desk.panel.nodes.note.hide()
    assert desk.markdown == "::: box Да\nРаз{>>Кто?<<}\n:::\n"
    assert desk.panel.nodes.objects.editor is not None


def test_a_footnote_made_inside_a_box_stands_in_the_box(desk: Desk) -> None:
    desk.open("Текст[^1]\n\n::: box Да\nРаз\n:::\n\n[^1]: Сноска\n")
    desk.panel.nodes.objects.open(1)
    desk.panel.format("insert_footnote")
    type_text(desk.panel.nodes.text_view, "Внутри")
    assert "::: box Да\nРаз[^2]\n\n[^2]: Внутри\n:::\n" in desk.markdown
    unwind(desk)


def test_a_field_takes_no_mark(desk: Desk) -> None:
    desk.open("Раз\n")
    desk.put_caret("Заголовок", 2)
    desk.panel.format("insert_footnote")
    assert desk.markdown == "Раз\n"
    assert not desk.edits


def test_the_card_of_an_address_keeps_the_field_of_one_who_asks_again(desk: Desk) -> None:
    desk.open("Раз\n")
    desk.put_behind("Раз")
    desk.panel.format("insert_embed")
    editor = desk.panel.nodes.objects.editor
    assert isinstance(editor, EmbedEditor)
    type_text(editor.url, "a.kz/x")
    title = editor.findChild(QLineEdit, "embed_title")
    assert title is not None
    type_text(title, "Что там")
    press(title, Qt.Key.Key_Return)
    assert desk.panel.nodes.objects.editor is None
    assert desk.markdown == "Раз\n\n::: embed https://a.kz/x\nЧто там\n:::\n"
    press(desk.view, Qt.Key.Key_Return)
    assert isinstance(desk.panel.nodes.objects.editor, EmbedEditor)


def test_a_source_becomes_what_it_says_while_it_is_written(desk: Desk) -> None:
    desk.open("<div>\nраз\n</div>\n")
    desk.panel.nodes.objects.open(0)
    editor = desk.panel.nodes.objects.editor
    assert isinstance(editor, SourceEditor)
    text = editor.findChild(QPlainTextEdit, "object_source")
    assert text is not None
    text.setPlainText("## Заголовок\n\nАбзац")
    assert desk.markdown == "## Заголовок\n\nАбзац\n"
    desk.assert_in_step()
    desk.article.undo()
    assert desk.markdown == "<div>\nраз\n</div>\n"
    assert text.toPlainText() == "<div>\nраз\n</div>"


def test_a_footnote_that_is_removed_takes_its_marks_along_as_one_edit_and_says_so(desk: Desk) -> None:
    body = "Раз[^1] и два.\n\n**Три[^1]**\n\nЧетыре[^b]\n\n[^1]: Одна\n\n[^b]: Другая\n"
    desk.open(body)
    said: list[str] = []
    desk.panel.nodes.said.connect(lambda text, _action, _run: said.append(text))
    desk.panel.nodes.objects.open(3)
    desk.panel.format("remove_object")
    assert "[^1]" not in desk.markdown
    assert "Раз и два.\n\n**Три**\n\nЧетыре[^b]" in desk.markdown
    assert "[^b]: Другая" in desk.markdown
    assert len(desk.edits) == 1
    assert len(said) == 1
    desk.assert_in_step()
    desk.article.undo()
    assert desk.markdown == body
    desk.assert_in_step()
