# SPDX-License-Identifier: GPL-3.0-or-later
"""«Читайте также»: suggestions, pinned and struck ones."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsdesk.domain.article import Article, RelatedChoice
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.inspector.panel import InspectorPanel
from newsdesk.ui.inspector.related_page import RelatedPage
from newsdesk.ui.open_article import OpenArticle
from tests.ui.keyboard import press, type_text

Open = Callable[[int], OpenArticle]


@pytest.fixture
def page(inspector: InspectorPanel, open_article: Open, published: Article, qtbot: QtBot) -> RelatedPage:
    """The page, with the suggestions for a published article."""
    open_article(published.id).set_field("related", RelatedChoice())
    inspector.show_tab("related")
    found = inspector.findChild(RelatedPage)
    assert found is not None
    qtbot.waitUntil(lambda: len(found.view.rows.rows) > 3)
    return found


def choice(page: RelatedPage) -> RelatedChoice:
    assert page.article is not None
    return page.article.article.related


def values(page: RelatedPage) -> list[int]:
    return [row.value for row in page.view.rows.rows if not row.heading]


def test_nothing_can_be_pinned_while_no_article_is_open(inspector: InspectorPanel) -> None:
    inspector.show_tab("related")
    found = inspector.findChild(RelatedPage)
    assert found is not None
    assert not found.line.isEnabled()


def test_suggestions_say_why(page: RelatedPage, published: Article, newsroom: Newsroom) -> None:
    rows = [row for row in page.view.rows.rows if not row.heading]
    assert [row.value for row in rows] == [each.id for each in newsroom.related(published.id)]
    assert all(row.detail.startswith("общее: ") for row in rows)


def test_an_article_is_pinned_by_space_struck_by_delete_and_both_are_undone(page: RelatedPage, qtbot: QtBot) -> None:
    first, second = values(page)[:2]
    page.view.select_value(first)
    press(page.view, Qt.Key.Key_Space)
    assert choice(page) == RelatedChoice((first,))
    qtbot.waitUntil(lambda: page.view.rows.rows[0].title == "Закреплены")
    page.view.select_value(second)
    press(page.view, Qt.Key.Key_Delete)
    assert choice(page) == RelatedChoice((first,), (second,))
    qtbot.waitUntil(lambda: values(page)[-1] == second)
    assert page.article is not None
    page.article.undo()
    page.article.undo()
    assert choice(page) == RelatedChoice()
    qtbot.waitUntil(lambda: values(page)[:2] == [first, second])


def test_the_small_icons_pin_and_strike(page: RelatedPage, qtbot: QtBot) -> None:
    first = values(page)[0]
    page.view.setFocus()
    rect = page.view.visualRect(page.view.rows.index(1))
    place = QPoint(rect.right() - 8 - 36, rect.top() + 15)
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert choice(page).pinned == (first,)


def test_pinned_articles_change_their_order(page: RelatedPage, qtbot: QtBot) -> None:
    first, second = values(page)[:2]
    page.pin(first)
    page.pin(second)
    qtbot.waitUntil(lambda: page.view.select_value(second) and page.view.rows.rows[0].title == "Закреплены")
    press(page.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert choice(page).pinned == (second, first)
    qtbot.waitUntil(lambda: values(page)[:2] == [second, first])
    row = page.view.current_row
    assert row is not None
    assert row.value == second


def test_another_article_is_found_and_pinned(page: RelatedPage, newsroom: Newsroom, qtbot: QtBot) -> None:
    other = next(card for card in newsroom.index_cards.search("") if card.id not in values(page))
    page.line.setFocus()
    qtbot.waitUntil(page.line.hasFocus)
    with qtbot.waitSignal(page.line.offered):
        type_text(page.line, other.headline)
    press(page.line.popup, Qt.Key.Key_Down)
    press(page.line.popup, Qt.Key.Key_Return)
    assert choice(page).pinned == (other.id,)
    assert page.line.text() == ""


def test_enter_opens_the_article(page: RelatedPage, inspector: InspectorPanel, qtbot: QtBot) -> None:
    first = values(page)[0]
    page.view.select_value(first)
    with qtbot.waitSignal(inspector.article_chosen) as told:
        press(page.view, Qt.Key.Key_Return)
    assert told.args == [first]


def test_the_menu_of_an_article_says_what_can_be_done(page: RelatedPage) -> None:
    first = values(page)[0]
    assert [action.text() for action in page.menu_of(first).actions()] == ["Открыть", "Закрепить", "Не предлагать"]
    page.pin(first)
    assert "Открепить" in [action.text() for action in page.menu_of(first).actions()]
