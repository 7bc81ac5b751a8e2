# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of the open article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from newsdesk.domain.article import Article, Credit
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.revisions import FIRST
from newsdesk.ui.inspector.history import page as page_module
from newsdesk.ui.inspector.history.page import HistoryPage
from newsdesk.ui.inspector.panel import InspectorPanel
from newsdesk.ui.open_article import OpenArticle, SaveState
from tests.ui.keyboard import press

PAGE = 40
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


def numbers(page: HistoryPage) -> list[int]:
    return [each.number for each in page.view.states()]


def heard(page: HistoryPage, number: int) -> str:
    place = page.view.line.place_of(number)
    assert place is not None
    return str(page.view.line.data(page.view.line.index(place), Qt.ItemDataRole.AccessibleTextRole))


def test_saved_states_stand_newest_first_with_who_and_why(page: HistoryPage, saved: Article) -> None:
    assert numbers(page) == list(range(saved.version, 0, -1))
    assert "Игорь" in heard(page, saved.version)
    assert "сохранена" in heard(page, saved.version)
    assert "лид" in heard(page, saved.version)
    assert page.view.line.total == saved.version


def test_the_newest_is_compared_with_the_one_before_word_by_word(page: HistoryPage) -> None:
    shown = page.comparison.toHtml()
    assert "line-through" in shown
    assert "underline" in shown
    assert "утром" in page.comparison.toPlainText()
    assert page.said.text() == f"От № {numbers(page)[1]} к № {numbers(page)[0]}"


def test_two_chosen_states_are_compared_with_each_other(page: HistoryPage, saved: Article, qtbot: QtBot) -> None:
    assert page.view.choose((saved.version, saved.version - 2))
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
    assert page.view.reveal(saved.version - 1)
    qtbot.waitUntil(page.restore_button.isEnabled)
    page.restore_button.click()
    qtbot.waitUntil(lambda: article.article.lead == LEAD)
    qtbot.waitUntil(lambda: article.status.state is SaveState.SAVED)
    qtbot.waitUntil(lambda: numbers(page)[0] == saved.version + 1)
    assert newsroom.history(saved.id)[-1].why == "restored"
    assert "возвращена" in heard(page, saved.version + 1)
    article.undo()
    assert article.article.lead == LEAD.replace("утром", "вечером")


def test_each_save_stands_on_top_at_once(page: HistoryPage, saved: Article, qtbot: QtBot) -> None:
    assert page.article is not None
    page.article.set_field("lead", "Мост снова закрыли.")
    page.article.save()
    qtbot.waitUntil(lambda: numbers(page)[0] == saved.version + 1)
    qtbot.waitUntil(lambda: "снова закрыли" in page.comparison.toPlainText())


@pytest.fixture
def long(newsroom: Newsroom, draft: Article, monkeypatch: pytest.MonkeyPatch) -> Article:
    """The draft with a history of two people by turns that is long beside its pages."""
    monkeypatch.setattr(page_module, "PAGE", PAGE)
    article = draft
    with newsroom._database.begin() as work:
        for number in range(2 * PAGE + 20):
            wanted = replace(article, lead=f"Лид {number}.")
            article = work.articles.save(wanted, who=("Елена", "Игорь")[number // 2 % 2])
    return article


def test_a_long_history_comes_page_by_page(
    inspector: InspectorPanel, open_article: Open, long: Article, qtbot: QtBot
) -> None:
    open_article(long.id)
    inspector.show_tab("history")
    page = inspector.findChild(HistoryPage)
    assert page is not None
    # Where runs of saves stand as one row, the first page may not fill the view: it asks for the next one by itself.
    qtbot.waitUntil(lambda: len(page.view.states()) in (FIRST, FIRST + PAGE))
    assert page.view.line.total == long.version
    bar = page.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    before = len(page.view.states())
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(page.view.states()) >= min(long.version, max(before, FIRST + PAGE)))
    inspector.show_revision(1)
    qtbot.waitUntil(lambda: numbers(page) == list(range(long.version, 0, -1)))
    qtbot.waitUntil(lambda: [each.revisions[0].number for each in page.view.chosen()] == [1])
    qtbot.waitUntil(lambda: page.said.text() == "Первая версия: в ней всё новое")


def test_a_row_of_saves_is_compared_as_one_and_opened(
    inspector: InspectorPanel, open_article: Open, long: Article, qtbot: QtBot
) -> None:
    open_article(long.id)
    inspector.show_tab("history")
    page = inspector.findChild(HistoryPage)
    assert page is not None
    view = page.view
    qtbot.waitUntil(lambda: page.said.text() == f"От № {long.version - 2} к № {long.version}")
    rows = view.line.rowCount()
    view.setFocus()
    press(view, Qt.Key.Key_Right)
    assert view.line.rowCount() == rows + 2
    press(view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.said.text() == f"От № {long.version - 1} к № {long.version}")
    press(view, Qt.Key.Key_Left)
    press(view, Qt.Key.Key_Left)
    assert view.line.rowCount() == rows


def test_a_state_is_chosen_while_the_keys_of_a_shortcut_are_held(
    page: HistoryPage, saved: Article, qtbot: QtBot
) -> None:
    QTest.keyPress(page.view, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    try:
        assert QApplication.keyboardModifiers() == Qt.KeyboardModifier.ControlModifier
        assert page.view.reveal(saved.version - 1)
        assert [each.revisions[0].number for each in page.view.chosen()] == [saved.version - 1]
    finally:
        QTest.keyRelease(page.view, Qt.Key.Key_Control)


def test_a_state_is_named_in_its_place(page: HistoryPage, newsroom: Newsroom, saved: Article, qtbot: QtBot) -> None:
    assert page.view.reveal(saved.version - 1)
    page.name_button.click()
    field = page.findChild(QLineEdit, "revision_name")
    assert field is not None
    field.setText("До правки юриста")
    press(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "«До правки юриста»" in heard(page, saved.version - 1))
    assert newsroom.history(saved.id)[-2].name == "До правки юриста"


def test_one_paragraph_and_one_field_are_brought_back_by_themselves(
    page: HistoryPage, newsroom: Newsroom, saved: Article, qtbot: QtBot
) -> None:
    article = page.article
    assert article is not None
    blocks = article.document.blocks
    with newsroom._database.begin() as work:
        now = work.articles.save(replace(saved, body="Совсем новое начало.\n\n" + saved.body, lead="Иной."), who="Пётр")
    article.take(newsroom.manuscripts.saved_elsewhere(now.id))
    qtbot.waitUntil(lambda: "Совсем новое начало" in page.comparison.toPlainText())
    page.comparison.anchorClicked.emit(QUrl("away:0"))
    qtbot.waitUntil(lambda: article.document.blocks == blocks)
    qtbot.waitUntil(lambda: article.status.state is SaveState.SAVED)
    assert article.article.lead == "Иной."
    qtbot.waitUntil(lambda: numbers(page)[0] == now.version + 1)
    assert page.view.reveal(now.version)
    qtbot.waitUntil(lambda: page.said.text() == f"От № {saved.version} к № {now.version}")
    page.comparison.anchorClicked.emit(QUrl("field:lead"))
    qtbot.waitUntil(lambda: article.article.lead == saved.lead)
    qtbot.waitUntil(lambda: newsroom.history(saved.id)[-1].why == "restored")
    article.undo()
    assert article.article.lead == "Иной."


def test_a_state_comes_back_to_the_byte(
    inspector: InspectorPanel, open_article: Open, newsroom: Newsroom, draft: Article, qtbot: QtBot
) -> None:
    bodies = ("Раз *и*  два.\n\n\n* пункт\n", "Раз _и_  два.\n\n- пункт\n")
    article = draft
    for body in bodies:
        with newsroom._database.begin() as work:
            article = work.articles.save(replace(article, body=body), who="Елена")
    shown = open_article(article.id)
    inspector.show_tab("history")
    page = inspector.findChild(HistoryPage)
    assert page is not None
    qtbot.waitUntil(lambda: bool(page.view.states()))
    assert page.view.reveal(article.version - 1)
    page.restore()
    qtbot.waitUntil(lambda: newsroom.article(article.id).version == article.version + 1)
    assert newsroom.article(article.id).body == bodies[0]
    assert shown.article.lead == article.lead
