# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys at the borders of figures, tables, quotations, speech and fields do what a reporter expects of a text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, shortcut, type_text

BACKSPACE, DELETE, ENTER, HOME = Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Home
TABLE = "Начало\n\n| ыы | юю |\n| --- | --- |\n| щщ | фф |\n\nДалее\n"
FIGURE = "Раз\n\n![Подпись](photo:7)\n\nДва\n"


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """A clipboard that holds nothing of ours when Qt ends: it would be freed twice."""
    yield
    QApplication.clipboard().clear()


def assert_undo_leads_back(desk: Desk, body: str) -> None:
    wanted = desk.markdown
    history = desk.article.manuscript.history
    while history.can_undo:
        desk.article.undo()
    desk.assert_in_step()
    assert desk.markdown == body
    while history.can_redo:
        desk.article.redo()
    desk.assert_in_step()
    assert desk.markdown == wanted


@pytest.mark.parametrize(
    ("body", "first", "last", "wanted"),
    [
        (FIGURE, "пись", "Дв", "Раз\n\n![Под](photo:7)\n\nа\n"),
        (FIGURE, "аз", "Дв", "Ра\n"),
        (TABLE, "щщ", "Да", "Начало\n\nлее\n"),
        (TABLE, "чало", "Да", "Налее\n"),
        (TABLE, "ыы", "щщ", "Начало\n\n| | юю |\n| --- | --- |\n| | фф |\n\nДалее\n"),
        ("![Подпись](photo:7)\n\nДва\n\n## ыыы\n\nщщщ ъ\n", "пись", "щщщ", "![Под](photo:7)\n\nъ\n"),
    ],
)
def test_a_selection_over_borders_leaves_no_text_where_it_was_not(
    desk: Desk, body: str, first: str, last: str, wanted: str
) -> None:
    desk.open(body)
    desk.select_between(first, last)
    press(desk.view, DELETE)
    assert desk.markdown == wanted
    desk.assert_in_step()
    assert_undo_leads_back(desk, body)


def test_paragraphs_of_one_quotation_are_joined_before_they_leave_it(desk: Desk) -> None:
    body = "> раз\n>\n> два\n>\n> — Кто\n"
    desk.open(body)
    desk.put_caret("два")
    press(desk.view, BACKSPACE)
    assert desk.markdown == "> раздва\n> — Кто\n"
    assert_undo_leads_back(desk, body)


def test_the_dash_of_speech_stays_in_front_of_what_is_said(desk: Desk) -> None:
    body = "Раз\n\n– Данет.\n"
    desk.open(body)
    desk.put_behind("Данет")
    press(desk.view, HOME)
    type_text(desk.view, "Ну ")
    assert desk.markdown == "Раз\n\n– Ну Данет.\n"
    desk.put_caret("Ну")
    press(desk.view, Qt.Key.Key_Left)
    type_text(desk.view, "!")
    press(desk.view, Qt.Key.Key_Right)
    type_text(desk.view, "А ")
    assert desk.markdown == "Раз!\n\n– А Ну Данет.\n"
    press(desk.view, HOME)
    press(desk.view, ENTER)
    assert desk.markdown == "Раз!\n\n– А Ну Данет.\n"
    press(desk.view, Qt.Key.Key_Up)
    type_text(desk.view, "и")
    assert desk.markdown == "Раз!\n\nи\n\n– А Ну Данет.\n"
    desk.assert_in_step()
    assert_undo_leads_back(desk, body)


@pytest.mark.parametrize("body", [FIGURE, TABLE, "- раз\n    - два\n\n> три\n> — Кто\n"])
def test_a_whole_article_is_pasted_over_itself_or_into_another(desk: Desk, body: str) -> None:
    desk.open(body, kicker="Рубрика")
    desk.put_caret("а")
    shortcut(desk.view, "Ctrl+A")
    shortcut(desk.view, "Ctrl+X")
    assert desk.markdown == ""
    shortcut(desk.view, "Ctrl+V")
    assert desk.markdown == body
    desk.open("", headline="", lead="")
    desk.panel.reveal_field("kicker")
    shortcut(desk.view, "Ctrl+V")
    stands = desk.article.article
    assert (stands.kicker, stands.headline, stands.lead) == ("Рубрика", "Заголовок", "Лид.")
    assert desk.markdown == body
    desk.assert_in_step()


def test_a_long_text_pasted_into_the_headline_goes_on_in_the_body(desk: Desk) -> None:
    desk.open("Было.\n", headline="")
    desk.panel.reveal_field("headline")
    long = "Слово за словом. " * 40
    mime = QMimeData()
    mime.setText(f"Тема дня\n\n{long}\n\n– Да, – сказал он.")
    QApplication.clipboard().setMimeData(mime)
    shortcut(desk.view, "Ctrl+V")
    assert desk.article.article.headline == "Тема дня"
    assert desk.markdown == f"{long.strip()}\n\n– Да, – сказал он.\n\nБыло.\n"
    desk.assert_in_step()
    assert_undo_leads_back(desk, "Было.\n")
