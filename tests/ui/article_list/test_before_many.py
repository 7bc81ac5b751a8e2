# SPDX-License-Identifier: GPL-3.0-or-later
"""The backup that goes before a change of many: it says so, can be called off, and is made once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from newsdesk.domain.article import Status
from newsdesk.domain.backups import Reason
from newsdesk.domain.query import ListFilter
from newsdesk.domain.shelf import BulkChange, BulkSummary
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.shelf import Shelf
from newsdesk.store.backups import Backups
from newsdesk.ui.article_list import actions, selected
from newsdesk.ui.article_list.actions import BulkActions
from newsdesk.ui.article_list.panel import ArticleListPanel
from newsdesk.ui.article_list.tags_popup import TagsPopup
from newsdesk.ui.long_work import LongWork
from newsdesk.ui.session import Session
from newsdesk.ui.wording import number_text


def test_calling_it_off_leaves_everything_as_it_was(
    opened: Session, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    works: list[LongWork] = []
    opened.long_work_started.connect(works.append)

    def endless(_self: Backups, _reason: Reason, progress: Callable[[int, int], None]) -> None:
        while True:
            progress(1, 2)

    monkeypatch.setattr(Backups, "make", endless)
    before = {each: newsroom.article(each) for each in (1, 2, 3)}
    many = BulkActions(opened)
    many.change((1, 2, 3), BulkChange(section="Другой"))
    qtbot.waitUntil(lambda: bool(works))
    assert works[0].title == "Резервная копия перед изменением"
    assert works[0].stop_words
    with qtbot.waitSignal(many.said) as said:
        works[0].cancel()
    assert said.args is not None
    assert said.args[:2] == ["Отменено: ничего не изменено", ""]
    assert {each: newsroom.article(each) for each in before} == before


def test_many_batches_have_one_backup_before_them(
    opened: Session, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "AT_ONCE", 2)
    many = BulkActions(opened)
    with qtbot.waitSignal(many.said):
        many.change((1, 2, 3, 4, 5), BulkChange(section="Другой"))
    assert {newsroom.article(each).section for each in range(1, 6)} == {"Другой"}
    assert [each.reason for each in newsroom.backups.all()] == [Reason.BULK]


def test_a_whole_long_list_is_changed_without_its_numbers_in_the_window(
    articles: ArticleListPanel, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(selected, "AT_ONCE", 5)
    monkeypatch.setattr(Shelf, "ids", lambda *_: pytest.fail("the window asked for the numbers of a whole list"))
    section = articles.rows.row(0).section  # type: ignore[union-attr]  # it has come
    articles.set_filter(ListFilter(section=section))
    qtbot.waitUntil(lambda: articles.rows.known and articles.rows.row(0) is not None)
    total = newsroom.shelf.count(ListFilter(section=section))
    qtbot.waitUntil(lambda: articles.rows.total == total)
    articles.select_all()
    assert articles.picked.whole == ListFilter(section=section)
    with qtbot.waitSignal(articles.said) as said:
        articles.change_selected(BulkChange(section="Другой"))
    assert newsroom.shelf.count(ListFilter(section="Другой")) == total
    assert newsroom.shelf.count(ListFilter(section=section)) == 0
    assert said.args is not None
    with qtbot.waitSignal(articles.said):
        said.args[2]()
    assert newsroom.shelf.count(ListFilter(section=section)) == total


def test_a_long_list_is_changed_but_for_what_was_left_out_without_its_numbers_in_the_window(
    articles: ArticleListPanel, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(selected, "AT_ONCE", 5)
    monkeypatch.setattr(Shelf, "ids", lambda *_: pytest.fail("the window asked for the numbers of a long list"))
    total = newsroom.shelf.count(ListFilter())
    qtbot.waitUntil(lambda: articles.rows.total == total and articles.rows.row(3) is not None)
    left_out = articles.rows.row(3)
    assert left_out is not None
    articles.select_all()
    articles.view.selectionModel().select(articles.rows.index(3, 0), QItemSelectionModel.SelectionFlag.Deselect)
    assert (articles.picked.whole, articles.picked.besides) == (ListFilter(), (left_out.id,))
    with qtbot.waitSignal(articles.said):
        articles.change_selected(BulkChange(section="Другой"))
    assert newsroom.shelf.count(ListFilter(section="Другой")) == total - 1
    assert newsroom.article(left_out.id).section == left_out.section


def test_the_tags_of_a_whole_long_list_are_offered_and_given(
    articles: ArticleListPanel, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(selected, "AT_ONCE", 5)
    articles.select_all()
    qtbot.waitUntil(lambda: articles.picked.whole is not None)
    articles.selection.choose_tags()
    qtbot.waitUntil(lambda: articles.findChild(TagsPopup) is not None)
    popup = articles.findChild(TagsPopup)
    assert popup is not None
    with qtbot.waitSignal(articles.said):
        popup.applied.emit(BulkChange(add_tags=("новая метка",)))
    assert newsroom.shelf.count(ListFilter(tag="новая метка")) == newsroom.shelf.count(ListFilter())


def test_a_hundred_thousand_articles_are_told_in_thousands(opened: Session, qtbot: QtBot) -> None:
    many = BulkActions(opened)
    with qtbot.waitSignal(many.said) as said:
        many._tell_many(BulkSummary(1, 100_000, 0, ()), BulkChange(status=Status.READY))
    assert said.args is not None
    assert said.args[0] == f"{number_text(100_000)} статей теперь в статусе «Готово»"
