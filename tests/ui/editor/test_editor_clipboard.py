# SPDX-License-Identifier: GPL-3.0-or-later
"""Copying, pasting, dropping, and coming back to an article."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.to_markdown import blocks_to_markdown
from newsdesk.document.tree import Paragraph, Text
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.ui.editor.clipboard import MARKDOWN, mime_of
from newsdesk.ui.editor.from_pasted_html import from_pasted_html
from newsdesk.ui.open_article import OpenArticle
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import type_text


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<p>Раз <b>два</b> <i>три</i></p><p>Четыре</p>", "Раз **два** *три*\n\nЧетыре\n"),
        ("<h1>Тема</h1><h3>Ниже</h3>текст", "## Тема\n\n### Ниже\n\nтекст\n"),
        ("<ul><li>раз<ul><li>два</li></ul></li><li>три</li></ul>", "- раз\n    - два\n- три\n"),
        ("<ol><li>раз</li></ol><p>x", "1. раз\n\nx\n"),
        ('<a href="https://a.kz">да</a> <a href="javascript:x">нет</a>', "[да](https://a.kz) нет\n"),
        ("<script>alert(1)</script><style>p{}</style><p onclick=x>текст</p>", "текст\n"),
        ('<b style="font-weight:normal"><p>текст</p></b>', "текст\n"),
        ('<p>– Да</p><span style="font-weight:700">x</span><br>y', "– Да\n\n**x**\\\ny\n"),
        ("<blockquote><p>так</p></blockquote>", "> так\n"),
        ("<p>не закрыт <b>совсем <p>а тут", "не закрыт **совсем**\n\n**а тут**\n"),
        ("", ""),
    ],
)
def test_html_is_read_safely_and_keeps_its_structure(html: str, wanted: str) -> None:
    assert blocks_to_markdown(from_pasted_html(html)) == wanted


def paste(desk: Desk, *, text: str = "", html: str = "", markdown: str = "") -> None:
    mime = QMimeData()
    if text:
        mime.setText(text)
    if html:
        mime.setHtml(html)
    if markdown:
        mime.setData(MARKDOWN, markdown.encode())
    desk.view.insertFromMimeData(mime)


def test_text_is_pasted_into_the_line_or_as_paragraphs(desk: Desk) -> None:
    desk.open("Начало конец\n")
    desk.put_behind("Начало")
    paste(desk, text=" и")
    assert desk.markdown == "Начало и конец\n"
    paste(desk, text=" раз\nдва\n– три")
    assert desk.markdown == "Начало и раз\n\nдва\n\n– три\n\nконец\n"
    desk.assert_in_step()
    desk.article.undo()
    assert desk.markdown == "Начало и конец\n"


def test_paragraphs_pasted_into_a_headline_are_one_line(desk: Desk) -> None:
    desk.open("Текст\n", headline="")
    desk.panel.reveal_field("headline")
    paste(desk, html="<p>Раз</p><p><b>два</b></p>")
    assert desk.article.article.headline == "Раз два"


def test_what_is_copied_comes_back_whole(desk: Desk) -> None:
    body = "## Раз\n\n![П](photo:7){.wide}\n\n| а |\n| --- |\n| б |\n\n::: box Я\nтекст\n:::\n\n- **x**\n"
    desk.open(body)
    desk.select_between("Раз", "x")
    mime = mime_of(desk.view)
    assert "<h2>Раз</h2>" in mime.html()
    desk.open("", lead="")
    desk.panel.reveal_field("body")
    desk.view.insertFromMimeData(mime)
    assert desk.article.document.blocks == from_markdown(body).blocks
    desk.assert_in_step()


def test_an_address_pasted_over_words_links_them(desk: Desk) -> None:
    desk.open("Вот тут\n")
    desk.put_caret("тут", 0, 3)
    paste(desk, text="https://a.kz/x")
    assert desk.markdown == "Вот [тут](https://a.kz/x)\n"


def test_files_are_handed_on_with_their_place(desk: Desk, qtbot: QtBot) -> None:
    desk.open("Раз\n\nДва\n")
    desk.put_behind("Раз")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/tmp/a.jpg")])
    with qtbot.waitSignal(desk.panel.files_dropped) as told:
        desk.view.insertFromMimeData(mime)
    assert told.args == [[Path("/tmp/a.jpg")], 1]


def test_five_megabytes_come_in_slices_as_one_edit(desk: Desk, qtbot: QtBot) -> None:
    desk.open("Раз\n\nДва\n")
    desk.put_behind("Раз")
    line = "Слово за словом. " * 60
    text = "\n".join([line] * 400)
    paste(desk, text=text)
    qtbot.waitUntil(lambda: len(desk.edits) == 1)
    sheet = desk.view.sheet
    assert sheet is not None
    waiting = [sheet.is_waiting]
    type_text(desk.view, "!")
    waiting.append(sheet.is_waiting)
    assert waiting == [True, True], "a key waits for the lines that are still to come"
    qtbot.waitUntil(lambda: not sheet.is_waiting and len(desk.edits) == 2)
    assert desk.article.manuscript.block_count == 402
    desk.assert_in_step()
    desk.article.undo()
    desk.article.undo()
    assert desk.markdown == "Раз\n\nДва\n"
    desk.assert_in_step()


def test_coming_back_shows_the_same_place(desk: Desk) -> None:
    body = "\n\n".join(f"Абзац номер {number}." for number in range(200)) + "\n"
    first = desk.open(body)
    desk.put_caret("номер 150", 2)
    desk.view.ensureCursorVisible()
    bar = desk.view.verticalScrollBar()
    scroll, place = bar.value(), desk.view.textCursor().position()
    assert scroll > 0
    desk.open("Другая\n")
    assert desk.view.textCursor().block().text() == "Заголовок"
    desk.panel.show_article(first)
    assert (bar.value(), desk.view.textCursor().position()) == (scroll, place)


def test_edits_of_others_are_shown_and_the_caret_stays(desk: Desk) -> None:
    desk.open("Раз\n\nДва\n\nТри\n")
    desk.put_caret("Три", 1)
    desk.article.replace_blocks(0, 1, (Paragraph((Text("Новое"),)), Paragraph((Text("Ещё"),))))
    desk.article.set_field("headline", "Другой")
    assert desk.shown == "Новое\nЕщё\nДва\nТри"
    assert desk.view.document().firstBlock().next().text() == "Другой"
    assert desk.view.textCursor().block().text() == "Три"
    desk.assert_in_step()


def test_an_article_edited_unseen_is_shown_as_it_stands(desk: Desk) -> None:
    first = desk.open("Раз\n")
    desk.open("Другая\n")
    first.replace_blocks(0, 1, (Paragraph((Text("Иначе"),)),))
    desk.panel.show_article(first)
    assert desk.shown == "Иначе"


def test_the_oldest_of_many_sheets_is_let_go(desk: Desk) -> None:
    first = desk.open("Раз\n")
    for number in range(11):
        desk.open(f"Другая {number}\n")
    first.replace_blocks(0, 1, (Paragraph((Text("Иначе"),)),))
    desk.panel.show_article(first)
    assert desk.shown == "Иначе"


def test_a_field_with_odd_line_ends_does_not_break_the_page(desk: Desk) -> None:
    article = Article("Раз\nдва\u2029три\r", "Текст\n", id=9)
    desk.article = OpenArticle(desk.session, Manuscript(article), ())
    desk.panel.show_article(desk.article)
    assert desk.shown == "Текст"
    desk.put_behind("Текст")
    type_text(desk.view, "!")
    assert desk.article.article.headline == "Раз\nдва\u2029три\r"


def test_a_press_selects_an_object_and_a_press_on_its_credit_asks_for_the_photo(desk: Desk, qtbot: QtBot) -> None:
    desk.open("![П](photo:7)\n", lead="")
    sheet = desk.view.sheet
    assert sheet is not None
    rect = desk.view._pointer.object_rect(sheet.first_block(0))
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert desk.view.textCursor().selectedText() == "\ufffc"
    below = sheet.document.documentLayout().blockBoundingRect(sheet.first_block(0)).bottom() + 12
    desk.view.verticalScrollBar().setValue(200)
    place = QPoint(20, int(below) - desk.view.verticalScrollBar().value())
    with qtbot.waitSignal(desk.panel.photo_edit_wanted) as told:
        QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [7]


def test_a_press_below_a_table_begins_a_paragraph(desk: Desk) -> None:
    desk.open("| а |\n| --- |\n| б |\n")
    bottom = desk.view.viewport().rect().bottom()
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, bottom - 10))
    type_text(desk.view, "Да")
    assert desk.markdown == "| а |\n| --- |\n| б |\n\nДа\n"
    desk.assert_in_step()
