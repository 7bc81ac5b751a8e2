# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the list: loaded as they are looked at, kept in place while the library changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsdesk.app import open_newsroom
from newsdesk.domain.article import Status
from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.shelf import BulkChange
from newsdesk.newsroom import shelf
from newsdesk.newsroom.changes import Changes
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.article_list import model, place, selected
from newsdesk.ui.article_list.delegate import ROW_HEIGHT
from newsdesk.ui.article_list.panel import ArticleListPanel
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


def shown_ids(newsroom: Newsroom, shown: ListFilter | None = None, sort: Sort = Sort.NEWEST) -> list[int]:
    return [row.id for row in newsroom.shelf.page(shown or ListFilter(), sort, 0, 1000)]


def idle(panel: ArticleListPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not panel.session.background.busy and not panel.loading.awaited)


def test_the_list_counts_all_articles_and_holds_some(
    empty_list: ArticleListPanel, demo: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model, "PAGE", 6)
    session = empty_list.session
    with qtbot.waitSignal(session.opened):
        session.open(demo)
    rows = empty_list.rows
    idle(empty_list, qtbot)
    assert rows.total == session.newsroom.shelf.count(ListFilter()) > 60
    assert rows.row(0) is not None
    assert rows.row(40) is None
    empty_list.view.verticalScrollBar().setValue(40 * ROW_HEIGHT)
    qtbot.waitUntil(lambda: rows.row(40) is not None)
    found = rows.row(40)
    assert found is not None
    assert found.id == shown_ids(session.newsroom)[40]
    assert rows.row(25) is None


@pytest.mark.parametrize("zone", ["Asia/Almaty", "America/New_York"])
def test_rows_of_both_ends_of_the_calendar_and_with_endless_headlines_are_drawn_and_told(
    articles: ArticleListPanel, zone: str
) -> None:
    first, words = articles.rows.row(0), articles.rows.words
    assert first is not None
    words.zone = ZoneInfo(zone)
    moments = (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC), None)
    for moment, headline in product(moments, (first.headline, "Ъ" * 100_000, "мост " * 20_000)):
        articles.rows._rows[0] = row = replace(first, headline=headline, published_at=moment, snippet=None)
        articles.view.viewport().grab()
        assert str(moment.year if moment else "") in words.date(row)
        assert len(words.tip(row, unsaved=False)) < 1000
        assert headline.strip() in words.said(row, unsaved=False)


def test_a_row_says_all_of_itself_to_a_screen_reader(articles: ArticleListPanel, newsroom: Newsroom) -> None:
    first = articles.rows.row(0)
    assert first is not None
    said = articles.rows.data(articles.rows.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert first.headline in said
    assert articles.rows.words.section(first) in said
    articles.mark_unsaved(first.id, True)
    said = articles.rows.data(articles.rows.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "несохранённая" in said
    assert articles.rows.data(articles.rows.index(0, 0), Qt.ItemDataRole.ToolTipRole).startswith(first.headline)


def test_a_row_without_a_headline_says_so(articles: ArticleListPanel, newsroom: Newsroom, qtbot: QtBot) -> None:
    made = newsroom.shelf.create_draft()
    articles.session.changed.emit(made.changes)
    qtbot.waitUntil(lambda: articles.rows.place(made.value) == 0)
    assert articles.rows.data(articles.rows.index(0, 0)) == "Без заголовка"


def test_a_new_article_above_moves_neither_the_eye_nor_the_selection(
    articles: ArticleListPanel, newsroom: Newsroom, qtbot: QtBot
) -> None:
    view, ids = articles.view, shown_ids(newsroom)
    bar = view.verticalScrollBar()
    bar.setValue(30 * ROW_HEIGHT + 11)
    qtbot.waitUntil(lambda: articles.rows.row(33) is not None)
    view.select_row(33)
    view.selectionModel().select(articles.rows.index(34, 0), view.selectionModel().SelectionFlag.Select)
    at = bar.value()
    made = [newsroom.shelf.create_draft() for _ in range(3)]
    articles.session.changed.emit(made[0].changes)
    qtbot.waitUntil(lambda: articles.rows.total == len(ids) + 3)
    assert articles.selected_articles() == (ids[33], ids[34])
    assert view.currentIndex().row() == 36
    assert bar.value() == at + 3 * ROW_HEIGHT


def test_a_list_seen_from_its_top_shows_what_is_new(
    articles: ArticleListPanel, newsroom: Newsroom, qtbot: QtBot
) -> None:
    made = newsroom.shelf.create_draft()
    articles.session.changed.emit(made.changes)
    qtbot.waitUntil(lambda: articles.rows.place(made.value) == 0)
    assert articles.view.verticalScrollBar().value() == 0


def test_a_change_that_moves_nothing_redraws_the_rows_and_keeps_them(
    articles: ArticleListPanel, newsroom: Newsroom, qtbot: QtBot
) -> None:
    row = articles.rows.row(2)
    assert row is not None
    articles.view.select_row(2)
    newsroom.change(row.id, {"headline": "Переписанный заголовок"})
    with qtbot.assertNotEmitted(articles.rows.modelReset):
        articles.session.changed.emit(Changes.of_articles(row.id))
        qtbot.waitUntil(lambda: articles.rows.data(articles.rows.index(2, 0)) == "Переписанный заголовок")
    assert articles.selected_articles() == (row.id,)


def test_an_article_far_down_is_found_and_selected(
    articles: ArticleListPanel, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model, "PAGE", 8)
    monkeypatch.setattr(place, "PAGE", 8)
    articles.set_sort(Sort.OLDEST)
    idle(articles, qtbot)
    wanted = shown_ids(newsroom, sort=Sort.OLDEST)[55]
    with qtbot.assertNotEmitted(articles.article_chosen):
        articles.select_article(wanted)
        qtbot.waitUntil(lambda: articles.selected_articles() == (wanted,))
        qtbot.waitUntil(lambda: articles.view.currentIndex().row() == 55)
    assert articles.view.verticalScrollBar().value() > 40 * ROW_HEIGHT


def test_what_leaves_the_list_leaves_the_selection(
    articles: ArticleListPanel, newsroom: Newsroom, qtbot: QtBot
) -> None:
    ids = shown_ids(newsroom)
    articles.view.select_row(1)
    done = newsroom.shelf.change_many([ids[1]], BulkChange(binned=True))
    articles.session.changed.emit(done.changes)
    qtbot.waitUntil(lambda: articles.rows.total == len(ids) - 1)
    assert articles.selected_articles() == ()


def test_all_articles_are_selected_by_number_and_asked_for_by_id(
    articles: ArticleListPanel, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model, "PAGE", 8)
    articles.set_sort(Sort.HEADLINE)
    idle(articles, qtbot)
    articles.select_all()
    assert articles.picked.count == articles.rows.total
    told: list[tuple[int, ...]] = []
    articles.picked.when_known(told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [tuple(shown_ids(newsroom, sort=Sort.HEADLINE))]
    made = newsroom.shelf.create_draft()
    articles.session.changed.emit(made.changes)
    qtbot.waitUntil(lambda: articles.picked.count == articles.rows.total == len(told[0]) + 1)


def test_a_whole_long_list_is_a_question_until_something_is_done_to_it(
    articles: ArticleListPanel, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model, "PAGE", 8)
    monkeypatch.setattr(selected, "AT_ONCE", 10)
    articles.set_sort(Sort.HEADLINE)
    idle(articles, qtbot)
    articles.select_all()
    idle(articles, qtbot)
    assert not articles.picked.known
    told: list[tuple[int, ...]] = []
    articles.picked.when_known(told.append)
    made = newsroom.shelf.create_draft()
    articles.picked._look()  # the list was read again meanwhile
    qtbot.waitUntil(lambda: bool(told))
    assert told == [tuple(shown_ids(newsroom, sort=Sort.HEADLINE))]
    assert made.value in told[0]
    articles.picked._look()
    articles.picked.when_known(told.append)
    articles.rows.shown = ListFilter(section="Город")
    articles.picked._look()  # another list came
    idle(articles, qtbot)
    assert len(told) == 1


def test_rows_are_drawn_in_every_state(
    articles: ArticleListPanel, appearance: Appearance, newsroom: Newsroom, qtbot: QtBot
) -> None:
    ids = shown_ids(newsroom)
    newsroom.change(ids[0], {"embargo_until": "2040-01-01T10:00", "opening_views": "12345"})
    newsroom.shelf.change_many([ids[1]], BulkChange(status=Status.WITHDRAWN))
    articles.session.changed.emit(Changes.of_articles(*ids[:2]))
    idle(articles, qtbot)
    articles.mark_unsaved(ids[2], True)
    pictures = set()
    for look in ("light", "dark"):
        appearance.choose(look)
        for width in (240, 480):
            articles.resize(width, 600)
            articles.view.select_row(width // 100)
            image = articles.view.grab().toImage()
            assert image.format() != QImage.Format.Format_Invalid
            pictures.add(bytes(image.constBits()))
    assert len(pictures) == 4


def test_another_library_shows_its_own_articles(articles: ArticleListPanel, qtbot: QtBot) -> None:
    articles.view.select_row(3)
    articles.session.close()
    assert articles.rows.total == 0
    assert articles.selected_articles() == ()


def test_a_library_that_fails_is_said_with_a_way_to_try_again(
    articles: ArticleListPanel, opened: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise OSError

    with monkeypatch.context() as patch:
        patch.setattr(type(opened.newsroom.shelf), "glance", broken)
        articles.set_sort(Sort.VIEWS)
        qtbot.waitUntil(lambda: articles.states.state == "error")
    articles.states.error.button.click()
    qtbot.waitUntil(lambda: articles.states.state == "full")


def test_what_is_selected_stays_so_in_another_order_and_after_another_program_wrote(
    articles: ArticleListPanel, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model, "PAGE", 8)
    monkeypatch.setattr(place, "PAGE", 8)
    ids, select = shown_ids(newsroom), articles.view.selectionModel()
    numbers = (2, 11, 20, 29, 40, 41, 42, 50, 51, 52, 53, 55)
    for number in numbers:
        select.select(articles.rows.index(number, 0), select.SelectionFlag.Select | select.SelectionFlag.Rows)
    wanted = {ids[number] for number in numbers}
    qtbot.waitUntil(lambda: set(articles.selected_articles()) == wanted)
    for sort in (Sort.HEADLINE, Sort.OLDEST, Sort.VIEWS):
        articles.set_sort(sort)
        qtbot.waitUntil(lambda: articles.picked.known and set(articles.selected_articles()) == wanted)
        idle(articles, qtbot)
        order = shown_ids(newsroom, sort=sort)
        assert articles.picked.count == len(wanted)
        assert {order[row] for first, last in articles.view.runs() for row in range(first, last + 1)} == wanted
    with open_newsroom(newsroom.folder) as other:
        other.shelf.create_draft("Город")
        other.bin([ids[3], ids[52]])
    articles.session.changed.emit(Changes.everything())  # as the window does when it sees that somebody wrote
    qtbot.waitUntil(lambda: articles.rows.total == len(ids) - 1)
    idle(articles, qtbot)
    qtbot.waitUntil(lambda: articles.picked.known and set(articles.selected_articles()) == wanted - {ids[52]})


def test_a_run_of_many_stays_selected_when_another_program_wrote_and_in_another_order(
    articles: ArticleListPanel, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (model, place):
        monkeypatch.setattr(module, "PAGE", 8)
    monkeypatch.setattr(place, "_MOST_FOLLOWED", 3)
    monkeypatch.setattr(model, "_KEPT", 16)
    articles.set_sort(Sort.OLDEST)
    idle(articles, qtbot)
    ids = shown_ids(newsroom, sort=Sort.OLDEST)
    wanted = ids[4:45]
    articles.view.select_row(4)
    articles.view.verticalScrollBar().setValue(40 * ROW_HEIGHT)
    idle(articles, qtbot)
    held = Qt.KeyboardModifier.ShiftModifier
    press_row(articles, 44, held)
    qtbot.waitUntil(lambda: articles.selected_articles() == tuple(wanted))
    with open_newsroom(newsroom.folder) as other:
        other.bin([ids[0], ids[4], ids[20]])
        other.shelf.create_draft("Город")
    wanted = [key for key in wanted if key not in (ids[4], ids[20])]
    for _ in range(2):  # what was found anew is found again
        articles.session.changed.emit(Changes.everything())
        qtbot.waitUntil(lambda: articles.rows.total == len(ids) - 2)
        idle(articles, qtbot)
        qtbot.waitUntil(lambda: articles.selected_articles() == tuple(wanted))
    for sort in (Sort.HEADLINE, Sort.NEWEST):
        articles.set_sort(sort)
        idle(articles, qtbot)
        qtbot.waitUntil(lambda: articles.picked.known and set(articles.selected_articles()) == set(wanted))
    monkeypatch.setattr(shelf, "_MOST_RUNS", 2)
    articles.set_sort(Sort.HEADLINE)  # in too many pieces: let go of rather than cut down to some
    qtbot.waitUntil(lambda: articles.picked.count == 0 and not articles.session.background.busy)


def press_row(panel: ArticleListPanel, number: int, held: Qt.KeyboardModifier) -> None:
    panel.view.scrollTo(panel.rows.index(number, 0))
    at = panel.view.visualRect(panel.rows.index(number, 0)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, held, at)
