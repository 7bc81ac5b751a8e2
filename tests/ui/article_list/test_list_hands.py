# SPDX-License-Identifier: GPL-3.0-or-later
"""The list under keyboard and mouse: opened, searched, filtered, and many articles changed at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from newsdesk.app import create_library
from newsdesk.domain.article import Language, Status
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.shelf import BulkChange
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.article_list import actions
from newsdesk.ui.article_list.held_filters import day_words
from newsdesk.ui.article_list.panel import ArticleListPanel
from newsdesk.ui.article_list.tags_popup import TagsPopup
from newsdesk.ui.languages import Languages
from newsdesk.ui.open_article import OpenArticle, SaveState, SaveStatus
from newsdesk.ui.session import Session
from tests.ui.keyboard import press, type_text

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def chosen(articles: ArticleListPanel) -> list[int]:
    """The articles that the list wanted opened."""
    found: list[int] = []
    articles.article_chosen.connect(found.append)
    return found


@pytest.fixture
def said(articles: ArticleListPanel) -> list[tuple[str, str, Callable[[], None]]]:
    """What the list said."""
    found: list[tuple[str, str, Callable[[], None]]] = []
    articles.said.connect(lambda *words: found.append(words))
    return found


def id_at(panel: ArticleListPanel, row: int) -> int:
    found = panel.rows.row(row)
    assert found is not None
    return found.id


def click(panel: ArticleListPanel, row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = panel.view.visualRect(panel.rows.index(row, 0)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, held, place)


def chip(panel: ArticleListPanel, name: str) -> QToolButton | None:
    found = panel.filters.findChildren(QToolButton, f"chip_{name}")
    return next((each for each in found if not each.isHidden()), None)


# -- opening -----------------------------------------------------------------------------------------------------------


def test_a_click_opens_and_a_click_with_ctrl_selects_only(articles: ArticleListPanel, chosen: list[int]) -> None:
    click(articles, 2)
    assert chosen == [id_at(articles, 2)]
    click(articles, 4, CONTROL)
    assert len(chosen) == 1
    assert articles.selected_articles() == (id_at(articles, 2), id_at(articles, 4))
    click(articles, 1, SHIFT)
    assert articles.picked.count == 4


def test_arrow_keys_open_only_where_they_come_to_rest(
    articles: ArticleListPanel, chosen: list[int], qtbot: QtBot
) -> None:
    articles.focus_list()
    for _ in range(5):
        press(articles.view, Qt.Key.Key_Down)
    assert chosen == []
    qtbot.waitUntil(lambda: chosen == [id_at(articles, 5)])
    press(articles.view, Qt.Key.Key_Up)
    press(articles.view, Qt.Key.Key_Return)
    assert chosen[-1] == id_at(articles, 4)


def test_next_and_previous_walk_the_list(articles: ArticleListPanel, chosen: list[int], qtbot: QtBot) -> None:
    articles.next_article()
    articles.next_article()
    articles.next_article()
    articles.previous_article()
    qtbot.waitUntil(lambda: chosen == [id_at(articles, 1)])


def test_typed_letters_go_to_the_next_headline(
    articles: ArticleListPanel, chosen: list[int], newsroom: Newsroom, qtbot: QtBot
) -> None:
    target = newsroom.shelf.page(ListFilter(), Sort.NEWEST, 0, 100)[50]
    newsroom.change(target.id, {"headline": "Щит и меч"})
    articles.focus_list()
    type_text(articles.view, "щит")
    qtbot.waitUntil(lambda: chosen == [target.id])
    assert articles.selected_articles() == (target.id,)


# -- searching and filtering -------------------------------------------------------------------------------------------


def test_the_list_is_searched_while_one_types(articles: ArticleListPanel, qtbot: QtBot) -> None:
    told: list[ListFilter] = []
    articles.filter_changed.connect(told.append)
    total = articles.rows.total
    type_text(articles.search_field, "поезд")
    qtbot.waitUntil(lambda: 0 < articles.rows.total < total)
    assert told == [ListFilter(search="поезд")]
    assert chip(articles, "search") is not None
    press(articles.search_field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: articles.rows.total == total)
    assert articles.search_field.text() == ""


def test_enter_and_down_in_the_search_go_to_the_list(articles: ArticleListPanel, qtbot: QtBot) -> None:
    articles.activateWindow()
    type_text(articles.search_field, "поезд")
    press(articles.search_field, Qt.Key.Key_Down)
    assert articles.filter.search == "поезд"
    qtbot.waitUntil(lambda: articles.view.hasFocus() or QApplication.activeWindow() is None)


def test_a_search_has_an_order_of_its_own(articles: ArticleListPanel) -> None:
    articles.set_sort(Sort.HEADLINE)
    assert Sort.RELEVANCE not in articles.filters.sorts()
    articles.set_filter(ListFilter(search="поезд"))
    assert articles.sort is Sort.HEADLINE
    assert articles.search_field.text() == "поезд"
    assert Sort.RELEVANCE in articles.filters.sorts()
    articles.set_sort(Sort.RELEVANCE)
    articles.set_filter(ListFilter())
    assert articles.sort is Sort.HEADLINE


def test_filters_stand_as_chips_that_can_be_removed(articles: ArticleListPanel, qtbot: QtBot) -> None:
    articles.set_filter(
        ListFilter(status=Status.READY, section="Город", language=Language.KK, day="2024-12-05", uncredited=True)
    )
    texts = {name: found.text() for name in ("status", "section", "language", "day", "uncredited")
             if (found := chip(articles, name)) is not None}  # fmt: skip
    assert texts == {
        "status": "Статус: Готово",
        "section": "Город",
        "language": "Казахский",
        "day": "5 дек 2024",
        "uncredited": "Фото без подписи",
    }
    found = chip(articles, "day")
    assert found is not None
    found.click()
    assert articles.filter.day is None
    assert articles.filter.status is Status.READY
    qtbot.waitUntil(lambda: articles.states.state == "empty")
    articles.states.empty.button.click()
    assert articles.filter == ListFilter()


def test_days_months_and_years_are_said_in_words(articles: ArticleListPanel) -> None:
    assert [day_words(each) for each in ("2024", "2024-12", "2024-12-05", "2024-13", "x")] == [
        "2024", "декабрь 2024", "5 дек 2024", "2024-13", "x",
    ]  # fmt: skip


def test_the_number_found_is_said_with_its_plural(articles: ArticleListPanel) -> None:
    for number, words in ((1, "1 статья"), (3, "3 статьи"), (14208, "14\u202f208 статей")):
        articles.filters.show_count(number)
        assert articles.filters._count.text() == words


def test_the_order_is_named_where_there_is_room(articles: ArticleListPanel, qtbot: QtBot) -> None:
    button, icon_only = articles.filters.sort_button, Qt.ToolButtonStyle.ToolButtonIconOnly
    for width, named in ((480, True), (200, False), (360, True)):
        articles.resize(width, 600)
        qtbot.waitUntil(lambda named=named: (button.toolButtonStyle() is not icon_only) is named)  # type: ignore[misc]  # mypy#9424
    assert button.toolTip() == "Порядок: Сначала новые"


def test_filters_and_orders_are_remembered(articles: ArticleListPanel) -> None:
    articles.set_sort(Sort.VIEWS)
    articles.set_filter(ListFilter(section="Город", day="2026", binned=True, search="мост"))
    articles.set_sort(Sort.RELEVANCE)
    state = articles.state()
    articles.restore({})
    assert (articles.filter, articles.sort) == (ListFilter(), Sort.NEWEST)
    articles.restore(state)
    assert articles.filter == ListFilter(section="Город", day="2026", binned=True)
    assert articles.sort is Sort.VIEWS
    articles.restore({"status": "no such", "sort": 7, "day": ["x"], "search_sort": "relevance"})
    assert articles.filter == ListFilter()


# -- many at once ------------------------------------------------------------------------------------------------------


def test_the_bar_comes_with_the_second_article(articles: ArticleListPanel, qtbot: QtBot) -> None:
    click(articles, 1)
    assert articles.bulk_bar.isHidden()
    click(articles, 2, CONTROL)
    assert not articles.bulk_bar.isHidden()
    assert articles.bulk_bar.accessibleName() == "Выбрано: 2"
    press(articles.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(articles.bulk_bar.isHidden)
    assert articles.picked.count == 1


def test_a_status_for_many_is_said_and_taken_back(
    articles: ArticleListPanel, newsroom: Newsroom, said: list[Any], qtbot: QtBot
) -> None:
    warned: list[str] = []
    articles.warned.connect(warned.append)
    ids = [row.id for row in newsroom.shelf.page(ListFilter(), Sort.NEWEST, 0, 100)]
    published = [key for key in ids if newsroom.article(key).status is Status.PUBLISHED][:2]
    draft = next(key for key in ids if newsroom.article(key).status is Status.DRAFT)
    articles.change((*published, draft), BulkChange(status=Status.WITHDRAWN))
    qtbot.waitUntil(lambda: bool(said) and bool(warned))
    assert said[0][0] == "2 статьи теперь в статусе «Снято»"
    assert warned[0].startswith("1 статья осталась как была")
    assert newsroom.article(draft).headline in warned[0]
    said[0][2]()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert {newsroom.article(key).status for key in published} == {Status.PUBLISHED}


def test_delete_puts_the_selected_into_the_bin_and_the_bin_gives_them_back(
    articles: ArticleListPanel, newsroom: Newsroom, said: list[Any], qtbot: QtBot
) -> None:
    total = articles.rows.total
    click(articles, 0)
    click(articles, 1, SHIFT)
    press(articles.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: articles.rows.total == total - 2)
    assert said[0][0] == "2 статьи в корзине"
    articles.set_filter(ListFilter(binned=True))
    qtbot.waitUntil(lambda: articles.rows.total == 2 and articles.rows.row(1) is not None)
    menu = articles.selection.menu()
    assert [action.text() for action in menu.actions() if action.text()] == ["Открыть", "Вернуть из корзины"]
    articles.select_all()
    articles.restore_selected()
    qtbot.waitUntil(lambda: articles.states.state == "empty")
    assert newsroom.shelf.count(ListFilter()) == total


def test_the_menu_of_one_article_offers_its_ways(articles: ArticleListPanel, newsroom: Newsroom) -> None:
    draft = next(number for number in range(20) if (row := articles.rows.row(number)) and row.status is Status.DRAFT)
    click(articles, draft)
    menu = articles.selection.menu()
    statuses = menu.findChildren(QMenu)[0]
    assert [action.text() for action in statuses.actions() if action.isEnabled()] == ["На проверке", "Готово"]
    sections = menu.findChildren(QMenu)[1]
    assert [action.text() for action in sections.actions()][:2] == ["Город", "Экономика"]
    sections.actions()[1].trigger()


def test_tags_of_many_are_ticked_and_typed(
    articles: ArticleListPanel, newsroom: Newsroom, said: list[Any], qtbot: QtBot
) -> None:
    click(articles, 0)
    click(articles, 1, CONTROL)
    ids = articles.selected_articles()
    newsroom.change(ids[0], {"tags": "мост, река"})
    newsroom.change(ids[1], {"tags": "мост"})
    articles.selection.choose_tags()
    qtbot.waitUntil(lambda: bool(articles.findChildren(TagsPopup)))
    popup = articles.findChildren(TagsPopup)[0]
    texts = [popup.list.item(row).text() for row in range(popup.list.count())]
    assert texts == ["мост", "река   1 / 2"]
    popup.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    popup.list.item(1).setCheckState(Qt.CheckState.Checked)
    popup.field.line.setText("паром")
    popup.apply.click()
    qtbot.waitUntil(lambda: bool(said))
    assert said[0][0] == "Метки изменены у 2 статей"
    assert [sorted(newsroom.article(key).tags) for key in ids] == [["паром", "река"], ["паром", "река"]]


def test_very_many_articles_go_batch_by_batch(
    articles: ArticleListPanel, newsroom: Newsroom, said: list[Any], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "AT_ONCE", 4)
    ids = tuple(row.id for row in newsroom.shelf.page(ListFilter(), Sort.NEWEST, 0, 10))
    with qtbot.waitSignal(articles.session.long_work_started):
        articles.change(ids, BulkChange(binned=True))
    qtbot.waitUntil(lambda: bool(said))
    assert said[0][0] == "10 статей в корзине"
    assert newsroom.shelf.count(ListFilter(binned=True)) == 10
    said[0][2]()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert newsroom.shelf.count(ListFilter(binned=True)) == 0


# -- nothing to show ---------------------------------------------------------------------------------------------------


def test_an_empty_library_offers_the_first_article(empty_list: ArticleListPanel, tmp_path: Path, qtbot: QtBot) -> None:
    create_library(tmp_path / "new", LibrarySettings()).close()
    empty_list.session.open(tmp_path / "new")
    qtbot.waitUntil(lambda: empty_list.states.state == "empty")
    assert empty_list.states.empty.accessibleName() == "Здесь появятся статьи"
    with qtbot.waitSignal(empty_list.new_article_wanted):
        empty_list.states.empty.button.click()
    empty_list.set_filter(ListFilter(binned=True))
    qtbot.waitUntil(lambda: empty_list.states.empty.accessibleName() == "Корзина пуста")


def test_a_library_that_can_only_be_read_offers_no_changes(
    empty_list: ArticleListPanel, demo: Path, qtbot: QtBot
) -> None:
    empty_list.session.open(demo, read_only=True)
    qtbot.waitUntil(lambda: empty_list.rows.row(1) is not None and bool(empty_list.rows.words.sections))
    empty_list.select_all()
    assert not empty_list.bulk_bar.bin.isEnabled()
    menu = empty_list.selection.menu()
    assert [action.text() for action in menu.actions() if action.text() and action.isEnabled()] == ["Открыть"]
    empty_list.bin_selected()
    qtbot.waitUntil(lambda: not empty_list.session.background.busy)
    assert empty_list.session.newsroom.shelf.count(ListFilter(binned=True)) == 0


def test_files_dropped_on_the_list_are_handed_on(articles: ArticleListPanel, tmp_path: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "page.html"))])
    event = QDropEvent(
        QPointF(QPoint(20, 20)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(articles.files_dropped) as dropped:
        articles.view.dropEvent(event)
    assert dropped.args == [[tmp_path / "page.html"]]


def test_everything_is_said_in_the_language_that_is_chosen(
    articles: ArticleListPanel, languages: Languages, qtbot: QtBot
) -> None:
    articles.set_filter(ListFilter(status=Status.READY))
    languages.choose("kk")
    qtbot.waitUntil(lambda: (found := chip(articles, "status")) is not None and found.text() == "Күйі: Дайын")
    assert articles.accessibleName() == "Мақалалар"
    assert articles.search_field.placeholderText() == "Мұрағаттан іздеу…"


def test_a_session_without_a_library_changes_nothing(empty_list: ArticleListPanel, session: Session) -> None:
    empty_list.bin_selected()
    empty_list.next_article()
    empty_list.focus_list()
    empty_list.select_article(3)
    empty_list.set_filter(ListFilter(section="Город"))
    assert not session.background.busy


def test_an_article_has_its_mark_until_it_is_saved_even_behind_another(
    articles: ArticleListPanel, newsroom: Newsroom
) -> None:
    first, second = (
        OpenArticle(articles.session, Manuscript(newsroom.article(id_at(articles, row)))) for row in (0, 1)
    )
    articles.show_article(first)
    assert articles.selected_articles() == (first.id,)
    first.status_changed.emit(SaveStatus(SaveState.UNSAVED))
    articles.show_article(second)
    articles.show_article(None)
    assert articles.rows.unsaved == {first.id}
    first.status_changed.emit(SaveStatus(SaveState.SAVED))
    assert articles.rows.unsaved == set()


def test_a_section_that_another_library_had_is_forgotten(
    empty_list: ArticleListPanel, demo: Path, qtbot: QtBot
) -> None:
    empty_list.restore({"section": "Космос", "status": "published"})
    empty_list.session.open(demo)
    qtbot.waitUntil(lambda: empty_list.filter == ListFilter(status=Status.PUBLISHED))
