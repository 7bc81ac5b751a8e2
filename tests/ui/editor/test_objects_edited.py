# SPDX-License-Identifier: GPL-3.0-or-later
"""Boxes, quotes, footnotes, galleries, cards and code written in where they stand, as a person does it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.tree import Box, Document, Gallery
from newsdesk.ui.editor.nodes.object_editor import ObjectEditor
from newsdesk.ui.editor.nodes.text_editor import TextEditor
from tests.ui.editor.conftest import PHOTO, Desk
from tests.ui.keyboard import press, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
W = TypeVar("W", bound=QWidget)
BOX = "До\n\n::: box Справка\nПервый абзац.\n\n- раз\n- два\n:::\n\nПосле\n"
SAMPLES = {
    "box": BOX,
    "pullquote": "До\n\n::: pullquote\nСлова\n:::\n\nПосле\n",
    "gallery": "До\n\n::: gallery\n![Раз](photo:7)\n![Два](photo:8)\n:::\n\nПосле\n",
    "embed": "До\n\n::: embed https://a.kz/x\nЧто там\n:::\n\nПосле\n",
    "code": "До\n\n```py\nкод\n```\n\nПосле\n",
    "html": "До\n\n<div>\nразное\n</div>\n\nПосле\n",
    "footnote": "До[^1]\n\n[^1]: Сноска\n\nПосле\n",
    "quotation": "До\n\n> Слова\n>\n> ---\n>\n> — Имя\n\nПосле\n",
    "list": "До\n\n- раз\n\n    ```\n    код\n    ```\n\nПосле\n",
}


def select_object(desk: Desk, index: int = 1) -> None:
    """Select an object as the arrow keys do."""
    sheet = desk.view.sheet
    assert sheet is not None
    cursor = desk.view.textCursor()
    block = sheet.first_block(index)
    cursor.setPosition(block.position() + 1)
    cursor.setPosition(block.position(), QTextCursor.MoveMode.KeepAnchor)
    desk.view.setTextCursor(cursor)
    desk.view.setFocus()


def open_object(desk: Desk, index: int = 1) -> ObjectEditor:
    """Press Enter on an object."""
    select_object(desk, index)
    press(desk.view, Qt.Key.Key_Return)
    editor = opened(desk)
    assert editor is not None
    return editor


def opened(desk: Desk) -> ObjectEditor | None:
    """The editor that lies over an object now."""
    return desk.panel.nodes.objects.editor


def field(editor: QWidget, kind: type[W], name: str) -> W:
    """A field of an editor."""
    found = editor.findChild(kind, name)
    assert found is not None, name
    return found


@pytest.mark.parametrize("name", SAMPLES)
def test_enter_opens_and_escape_leads_back_without_changing_a_byte(desk: Desk, name: str) -> None:
    desk.open(SAMPLES[name])
    open_object(desk)
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Escape)
    assert opened(desk) is None
    assert desk.view.hasFocus()
    assert desk.view.textCursor().hasSelection()
    assert not desk.edits
    assert desk.markdown == SAMPLES[name]
    desk.assert_in_step()


def _write_text(desk: Desk, editor: QWidget) -> None:
    type_text(desk.panel.nodes.text_view, " ещё")


def _write_caption(desk: Desk, editor: QWidget) -> None:
    caption = field(editor, QLineEdit, "gallery_caption")
    caption.setFocus()
    caption.end(False)
    type_text(caption, " ещё")


def _write_title(desk: Desk, editor: QWidget) -> None:
    title = field(editor, QLineEdit, "embed_title")
    title.end(False)
    type_text(title, " ещё")


def _write_source(desk: Desk, editor: QWidget) -> None:
    text = field(editor, QPlainTextEdit, "object_source")
    text.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    if desk.markdown.startswith("До\n\n<div>"):
        text.moveCursor(QTextCursor.MoveOperation.NextBlock)
        text.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    type_text(text, " ещё")


WAYS: dict[str, tuple[Callable[[Desk, QWidget], None], str]] = {
    "box": (_write_text, "- два ещё\n:::"),
    "pullquote": (_write_text, "Слова ещё\n:::"),
    "gallery": (_write_caption, "![Раз ещё](photo:7)"),
    "embed": (_write_title, "Что там ещё\n:::"),
    "code": (_write_source, "код ещё\n```"),
    "html": (_write_source, "разное ещё\n</div>"),
    "footnote": (_write_text, "[^1]: Сноска ещё\n"),
    "list": (_write_source, "- раз ещё\n"),
}


@pytest.mark.parametrize("name", WAYS)
def test_what_is_typed_in_an_object_is_in_the_article_and_undone_word_by_word(desk: Desk, name: str) -> None:
    write, expected = WAYS[name]
    desk.open(SAMPLES[name])
    editor = open_object(desk)
    write(desk, editor)
    assert expected in desk.markdown
    history = desk.article.manuscript.history
    written = desk.article.document
    undone = 0
    while history.can_undo:
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, Qt.Key.Key_Z, CONTROL)
        undone += 1
    assert undone <= 2  # the space ends the word before
    assert desk.markdown == SAMPLES[name]
    assert desk.panel.nodes.objects.editor is editor  # and shows it
    while history.can_redo:
        desk.article.redo()
    assert desk.article.document == written
    desk.panel.nodes.close()
    desk.assert_in_step()
    assert Document(from_markdown(desk.markdown).blocks) == desk.article.document


def test_the_other_blocks_keep_their_bytes(desk: Desk) -> None:
    body = "* звезда\n* ещё\n\n::: box Справка\nтекст\n:::\n\nХвост  \nс переносом\n"
    desk.open(body)
    open_object(desk)
    type_text(desk.panel.nodes.text_view, "!")
    assert desk.markdown == body.replace("текст\n", "текст!\n")


def test_the_title_of_a_box_is_written_in_its_place(desk: Desk) -> None:
    desk.open(BOX)
    open_object(desk)
    view = desk.panel.nodes.text_view
    press(view, Qt.Key.Key_Home, CONTROL)
    type_text(view, "Моя ")
    assert "::: box Моя Справка\n" in desk.markdown
    press(view, Qt.Key.Key_Return)
    type_text(view, "Вот: ")
    assert "Вот: Первый абзац." in desk.markdown


def test_the_caret_never_leaves_the_text_of_an_object(desk: Desk) -> None:
    desk.open("::: pullquote\nСлова\n:::\n")
    open_object(desk, 0)
    view = desk.panel.nodes.text_view
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace, Qt.Key.Key_Left):
        press(view, key, CONTROL if key is Qt.Key.Key_Home else Qt.KeyboardModifier.NoModifier)
    type_text(view, "О ")
    assert desk.markdown == "::: pullquote\nО Слова\n:::\n"
    press(view, Qt.Key.Key_A, CONTROL)
    type_text(view, "х")
    assert desk.markdown == "::: pullquote\nх\n:::\n"


def test_all_that_text_can_be_is_made_inside_a_box(desk: Desk) -> None:
    desk.open("::: box Да\nраз\n:::\n")
    open_object(desk, 0)
    desk.panel.format("bullets")
    press(desk.panel.nodes.text_view, Qt.Key.Key_A, CONTROL)
    desk.panel.format("bold")
    assert desk.markdown == "::: box Да\n- **раз**\n:::\n"
    desk.panel.insert_figure(PHOTO)
    assert "![](photo:7)" in desk.markdown
    assert opened(desk) is not None


def test_an_edit_elsewhere_that_is_taken_back_closes_the_object_and_shows_the_place(desk: Desk) -> None:
    desk.open(BOX)
    desk.put_behind("После")
    type_text(desk.view, "!")
    open_object(desk)
    desk.article.undo()
    assert opened(desk) is None
    assert desk.markdown == BOX
    assert desk.view.index == 2


def test_a_block_that_comes_before_moves_what_is_open(desk: Desk) -> None:
    desk.open(BOX)
    open_object(desk)
    desk.article.replace_blocks(0, 0, from_markdown("Новый\n").blocks, origin=desk)
    type_text(desk.panel.nodes.text_view, "!")
    assert desk.markdown == "Новый\n\n" + BOX.replace("два", "два!")


def test_what_was_changed_elsewhere_is_never_overwritten(desk: Desk) -> None:
    desk.open(BOX)
    open_object(desk)
    box = desk.article.document.blocks[1]
    assert isinstance(box, Box)
    desk.article.replace_blocks(1, 1, (replace(box, title="Их", source=None),), origin=desk)
    type_text(desk.panel.nodes.text_view, "!")
    assert "::: box Их\n" in desk.markdown
    assert "два!" in desk.markdown
    desk.article.replace_blocks(1, 1, (), origin=desk)
    assert opened(desk) is None
    assert desk.markdown == "До\n\nПосле\n"


def test_another_article_and_a_reload_close_it(desk: Desk) -> None:
    first = desk.open(BOX)
    open_object(desk)
    first.reloaded.emit()
    assert opened(desk) is None
    open_object(desk)
    desk.open("Другая\n")
    assert opened(desk) is None
    assert first.document == Document(from_markdown(BOX).blocks)


def test_a_click_on_the_words_puts_the_caret_there_and_one_outside_leaves(desk: Desk, qtbot: QtBot) -> None:
    desk.open(BOX)
    sheet = desk.view.sheet
    assert sheet is not None
    rect = desk.view.document().documentLayout().blockBoundingRect(sheet.first_block(1))
    QTest.mouseClick(
        desk.view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(24, int(rect.top()) + 28),
    )
    qtbot.waitUntil(lambda: isinstance(desk.panel.nodes.objects.editor, TextEditor))
    assert desk.panel.nodes.text_view.textCursor().block().text() == "Справка"
    QTest.mouseClick(
        desk.view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(10, int(rect.top()) - 20),
    )
    assert opened(desk) is None
    assert not desk.edits


def test_a_box_inside_a_box_opens_inside_it(desk: Desk) -> None:
    desk.open("::: box Снаружи\nтекст\n\n::: box Внутри\nглубже\n:::\n:::\n")
    outer = open_object(desk, 0)
    assert isinstance(outer, TextEditor)
    outer.objects.open(1)
    view = desk.panel.nodes.text_view
    assert view is not outer.view
    type_text(view, "!")
    assert "глубже!" in desk.markdown
    press(view, Qt.Key.Key_Z, CONTROL)
    assert "глубже!" not in desk.markdown
    inner = desk.panel.nodes.text_view
    assert inner is not outer.view
    press(inner, Qt.Key.Key_Escape)
    assert desk.panel.nodes.text_view is outer.view
    assert desk.panel.nodes.objects.editor is outer


# -- galleries ---------------------------------------------------------------------------------------------------------


def _order(desk: Desk) -> list[str]:
    gallery = desk.article.document.blocks[1]
    assert isinstance(gallery, Gallery)
    return [figure.photo for figure in gallery.figures]


def test_pictures_of_a_gallery_are_moved_taken_out_and_put_in(desk: Desk) -> None:
    desk.open(SAMPLES["gallery"])
    editor = open_object(desk)
    strip = field(editor, QListWidget, "gallery_strip")
    press(strip, Qt.Key.Key_Right, ALT)
    assert _order(desk) == ["8", "7"]
    press(strip, Qt.Key.Key_Left, ALT)
    assert _order(desk) == ["7", "8"]
    press(strip, Qt.Key.Key_Delete)
    assert _order(desk) == ["8"]
    desk.panel.insert_figure(PHOTO)
    assert _order(desk) == ["8", "7"]
    while desk.article.manuscript.history.can_undo:
        press(strip, Qt.Key.Key_Z, CONTROL)
    assert desk.markdown == SAMPLES["gallery"]
    assert strip.count() == 2


def test_the_mouse_puts_pictures_into_another_order(desk: Desk) -> None:
    desk.open(SAMPLES["gallery"])
    strip = field(open_object(desk), QListWidget, "gallery_strip")
    model = strip.model()
    assert model.moveRow(strip.rootIndex(), 0, strip.rootIndex(), 2)  # what a drop does
    assert _order(desk) == ["8", "7"]


# -- cards of links ----------------------------------------------------------------------------------------------------


def test_only_an_address_of_the_web_becomes_that_of_a_card(desk: Desk) -> None:
    desk.open(SAMPLES["embed"])
    url = field(open_object(desk), QLineEdit, "embed_url")
    url.selectAll()
    type_text(url, "нет такого")
    assert "embed https://a.kz/x" in desk.markdown
    assert url.property("invalid")
    url.selectAll()
    type_text(url, "b.kz/y")
    assert "::: embed https://b.kz/y\nЧто там\n" in desk.markdown
    assert not url.property("invalid")


# -- what can be done to the whole -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("box", "До\n\n### Справка\n\nПервый абзац.\n\n- раз\n- два\n\nПосле\n"),
        ("pullquote", "До\n\nСлова\n\nПосле\n"),
        ("gallery", "До\n\n![Раз](photo:7)\n\n![Два](photo:8)\n\nПосле\n"),
    ],
)
def test_an_object_is_taken_apart(desk: Desk, name: str, left: str) -> None:
    desk.open(SAMPLES[name])
    button = field(open_object(desk), QPushButton, "object_unwrap")
    button.click()
    assert desk.markdown == left
    desk.assert_in_step()
    desk.article.undo()
    assert desk.markdown == SAMPLES[name]


def test_an_object_that_is_emptied_goes(desk: Desk) -> None:
    desk.open(SAMPLES["pullquote"])
    open_object(desk)
    view = desk.panel.nodes.text_view
    press(view, Qt.Key.Key_A, CONTROL)
    press(view, Qt.Key.Key_Backspace)
    press(view, Qt.Key.Key_Escape)
    assert desk.markdown == "До\n\nПосле\n"
    desk.article.undo()
    desk.article.undo()
    assert desk.markdown == SAMPLES["pullquote"]


def test_nothing_opens_where_nothing_can_be_written(desk: Desk) -> None:
    desk.open(BOX)
    desk.view.setReadOnly(True)
    assert not desk.panel.nodes.objects.open(1)


def test_spaces_that_hold_words_together_stay_in_code_that_is_written_on(desk: Desk) -> None:
    desk.open("До\n\n```py\nx = '5\u00a0млн'\n```\n\nПосле\n")
    _write_source(desk, open_object(desk))
    assert "x = '5\u00a0млн' ещё\n" in desk.markdown


def test_a_remark_in_a_box_that_is_gone_leaves_nothing_behind(desk: Desk) -> None:
    desk.open(BOX)
    open_object(desk)
    desk.panel.format("note")
    note = desk.panel.nodes.note
    assert note.isVisible()
    desk.panel.nodes.objects.close(refocus=False)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not note.isVisible()
    desk.open("Другая\n")
    desk.assert_in_step()
