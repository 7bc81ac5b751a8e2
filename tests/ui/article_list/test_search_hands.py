# SPDX-License-Identifier: GPL-3.0-or-later
"""Searching by hand: the names of fields and their values are offered, and slips of the finger put right."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.search_fields import Field, field_name, value_names
from newsdesk.domain.shelf import ListRow
from newsdesk.store.database import Database
from newsdesk.ui.article_list.panel import ArticleListPanel
from newsdesk.ui.article_list.search_field import SearchField
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.wording import spoken
from tests.ui.keyboard import press, type_text


@pytest.fixture
def field(articles: ArticleListPanel, qtbot: QtBot) -> SearchField:
    line = articles.search_field
    line.show()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    return line


def _popup_key(key: Qt.Key) -> None:
    popup = QApplication.activePopupWidget()
    assert popup is not None
    press(popup, key)


def test_a_field_is_offered_as_it_is_begun_and_its_values_behind_the_colon(field: SearchField, qtbot: QtBot) -> None:
    type_text(field, "aut")
    qtbot.waitUntil(lambda: "author:" in field.completion.choices)
    _popup_key(Qt.Key.Key_Down)
    _popup_key(Qt.Key.Key_Return)
    assert field.text() == "author:"
    qtbot.waitUntil(lambda: len(field.completion.choices) > 3)
    name = field.completion.choices[0]
    _popup_key(Qt.Key.Key_Down)
    _popup_key(Qt.Key.Key_Return)
    assert field.text() == f'author:"{name}" '


@pytest.mark.parametrize("field_", [Field.STATUS, Field.LANGUAGE, Field.PHOTO])
def test_a_field_offers_its_few_values_in_the_interfaces_language(
    field: SearchField, qtbot: QtBot, field_: Field
) -> None:
    values = value_names(field_, spoken())
    type_text(field, f"мост {field_name(field_, 'en')}:{values[0][0]}")
    qtbot.waitUntil(lambda: values[0] in field.completion.choices)


def _offered(field: SearchField, only: str) -> bool:
    return field.completion.choices == (only,)


def test_a_field_has_its_name_in_every_language(field: SearchField, qtbot: QtBot) -> None:
    for begun, whole in (("разд", "раздел:"), ("бөл", "бөлім:"), ("sect", "section:")):
        field.clear()
        type_text(field, begun)
        qtbot.waitUntil(partial(_offered, field, whole))


def test_all_fields_are_shown_when_asked_for_and_escape_closes_them(field: SearchField, qtbot: QtBot) -> None:
    press(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert f"{field_name(Field.AUTHOR, spoken())}:" in field.completion.choices
    assert len(field.completion.choices) == 12
    _popup_key(Qt.Key.Key_Escape)
    assert field.completion.choices == ()
    assert field.text() == ""


def test_what_is_chosen_takes_the_place_of_what_was_begun_and_of_nothing_else(field: SearchField) -> None:
    field.setText("мост sta школа")
    field.setCursorPosition(8)
    field.completion.offer()
    field.completion.take("status:")
    assert field.text() == "мост status:школа"
    assert field.cursorPosition() == 12


def test_words_offer_nothing_and_enter_still_goes_to_the_list(
    articles: ArticleListPanel, field: SearchField, qtbot: QtBot
) -> None:
    type_text(field, "бюджет")
    with qtbot.waitSignal(field.left):
        press(field, Qt.Key.Key_Return)
    assert articles.filter.search == "бюджет"


def test_a_slip_is_put_right_by_one_click(articles: ArticleListPanel, opened: Session, qtbot: QtBot) -> None:
    words: list[str] = []

    def take(rows: tuple[ListRow, ...]) -> None:
        words.extend(word for row in rows for word in row.headline.split() if word.isalpha() and len(word) > 6)

    opened.read(opened, lambda newsroom: newsroom.shelf.page(ListFilter(), Sort.NEWEST, 0, 30), take)
    qtbot.waitUntil(lambda: bool(words))
    word = max(words, key=words.count).lower()
    articles.search_for(f"{word[0]}{word[2]}{word[1]}{word[3:]}")
    qtbot.waitUntil(articles.suggestion.isVisible)
    assert articles.minimumSizeHint().width() <= 256  # the text beside it keeps its place
    qtbot.waitUntil(lambda: _middle(articles.suggestion._words) == _middle(articles.suggestion.button))
    QTest.mouseClick(articles.suggestion.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: articles.rows.total > 0)
    assert articles.filter.search == word


def test_an_index_that_is_not_complete_is_completed_when_its_library_is_opened(
    articles: ArticleListPanel, opened: Session, qtbot: QtBot
) -> None:
    folder = opened.folder
    opened.release()
    with Database.open(folder) as database, database.begin() as work:
        work.search.begin_anew()
    with qtbot.waitSignal(opened.long_work_started):
        opened.open(folder)
    known: list[bool] = []

    def ask() -> bool:
        if opened.is_open and not opened.background.busy and not any(known):
            opened.read(opened, lambda newsroom: newsroom.searching.complete(), known.append)
        return any(known)

    qtbot.waitUntil(ask)
    articles.search_for("город")
    qtbot.waitUntil(lambda: articles.rows.total > 3)


def _middle(widget: QWidget) -> int:
    return widget.geometry().center().y()


def test_what_is_offered_stands_apart_from_what_lies_beneath(
    field: SearchField, appearance: Appearance, qtbot: QtBot
) -> None:
    appearance.dress()
    press(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QListView)
    assert popup.viewport().geometry().left() >= 1  # a frame
