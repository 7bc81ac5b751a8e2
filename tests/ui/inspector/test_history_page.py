# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of the open article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from newsdesk.domain.article import Article, Credit
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.inspector.history_page import HistoryPage
from newsdesk.ui.inspector.panel import InspectorPanel
from newsdesk.ui.inspector.revision_rows import PAGE
from newsdesk.ui.open_article import OpenArticle, SaveState

Open = Callable[[int], OpenArticle]
LEAD = "Мост открыли утром."


@pytest.fixture
def saved(newsroom: Newsroom, draft: Article) -> Article:
    """The draft, saved twice more."""
    with newsroom._database.begin() as work:
        first = work.articles.save(replace(draft, lead=LEAD, byline=(Credit("Елена Ким"),)), who="Елена")
        return work.articles.save(replace(first, lead=LEAD.replace("утром", "вечером")), who="Игорь")


@pytest.fixture
def page(inspector: InspectorPanel, open_article: Open, saved: Article, qtbot: QtBot) -> HistoryPage:
    """The history of that article, in front."""
    open_article(saved.id)
    inspector.show_tab("history")
    found = inspector.findChild(HistoryPage)
    assert found is not None
    qtbot.waitUntil(lambda: "вечером" in found.comparison.toPlainText())
    return found


def test_saved_states_stand_newest_first_with_who_and_why(page: HistoryPage, saved: Article) -> None:
    rows = page.view.rows.rows
    assert [row.value for row in rows] == list(range(saved.version, 0, -1))
    assert rows[0].detail == "Игорь · сохранена"
    assert rows[0].note.endswith("(+2)") or "знаков" in rows[0].note


def test_the_newest_is_compared_with_the_one_before_word_by_word(page: HistoryPage) -> None:
    shown = page.comparison.toHtml()
    assert "line-through" in shown
    assert "underline" in shown
    assert "утром" in page.comparison.toPlainText()
    assert page.said.text() == f"От № {page.view.rows.rows[1].value} к № {page.view.rows.rows[0].value}"


def test_two_chosen_states_are_compared_with_each_other(page: HistoryPage, qtbot: QtBot) -> None:
    model, selection = page.view.rows, page.view.selectionModel()
    selection.select(model.index(2), selection.SelectionFlag.Select)
    qtbot.waitUntil(lambda: "Елена Ким" in page.comparison.toPlainText())
    assert "Авторы" in page.comparison.toPlainText()
    assert not page.restore_button.isEnabled()


def test_a_state_is_compared_with_what_stands_now(page: HistoryPage, qtbot: QtBot) -> None:
    assert page.article is not None
    page.against.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "Различий нет" in page.comparison.toPlainText())
    page.article.set_field("headline", "Совсем другой заголовок")
    qtbot.waitUntil(lambda: "Совсем другой заголовок" in page.comparison.toPlainText())


def test_a_state_is_restored_saved_and_can_be_undone(
    page: HistoryPage, newsroom: Newsroom, saved: Article, qtbot: QtBot
) -> None:
    article = page.article
    assert article is not None
    page.view.setCurrentIndex(page.view.rows.index(1))
    qtbot.waitUntil(page.restore_button.isEnabled)
    page.restore_button.click()
    qtbot.waitUntil(lambda: article.article.lead == LEAD)
    qtbot.waitUntil(lambda: article.status.state is SaveState.SAVED)
    qtbot.waitUntil(lambda: page.view.rows.rows[0].value == saved.version + 1)
    assert newsroom.history(saved.id)[-1].why == "restored"
    assert "возвращена" in page.view.rows.rows[0].detail or "восстановлена" in page.view.rows.rows[0].detail
    article.undo()
    assert article.article.lead == LEAD.replace("утром", "вечером")


def test_each_save_stands_on_top_at_once(page: HistoryPage, saved: Article, qtbot: QtBot) -> None:
    assert page.article is not None
    page.article.set_field("lead", "Мост снова закрыли.")
    page.article.save()
    qtbot.waitUntil(lambda: page.view.rows.rows[0].value == saved.version + 1)
    qtbot.waitUntil(lambda: "снова закрыли" in page.comparison.toPlainText())


def test_a_long_history_comes_page_by_page(
    inspector: InspectorPanel, open_article: Open, newsroom: Newsroom, draft: Article, qtbot: QtBot
) -> None:
    article = draft
    with newsroom._database.begin() as work:
        for number in range(PAGE + 20):
            article = work.articles.save(replace(article, source=f"Источник {number}"), who="Елена")
    open_article(article.id)
    inspector.show_tab("history")
    page = inspector.findChild(HistoryPage)
    assert page is not None
    qtbot.waitUntil(lambda: len(page.view.rows.rows) == PAGE)
    bar = page.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(page.view.rows.rows) == article.version)
    assert page.view.rows.rows[-1].value == 1
    assert page.view.rows.data(page.view.rows.index(0), Qt.ItemDataRole.AccessibleTextRole).count(", ") >= 2
