# SPDX-License-Identifier: GPL-3.0-or-later
"""What the list says while it is looked for: nothing of another list, and that it is looked for."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.shelf import ListPart
from newsdesk.newsroom.shelf import Shelf
from newsdesk.ui.article_list.delegate import ROW_HEIGHT
from newsdesk.ui.article_list.panel import ArticleListPanel

_LOOKING = "Ищем…"


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Lets whoever waits at it go on, at the end at the latest."""
    made = threading.Event()
    yield made
    made.set()


def _hold(monkeypatch: pytest.MonkeyPatch, gate: threading.Event, name: str) -> None:
    method = getattr(Shelf, name)

    def held(*given: Any, **named: Any) -> Any:
        gate.wait()
        return method(*given, **named)

    monkeypatch.setattr(Shelf, name, held)


def _answer(part: ListPart, *_: object) -> ListPart:
    return part


def _looked_for(panel: ArticleListPanel, state: str) -> bool:
    return panel.states.state == state and _said(panel) == _LOOKING


def _said(panel: ArticleListPanel) -> str:
    return panel.filters._count.text()


def test_a_list_that_takes_long_shows_no_rows_of_another_and_says_that_it_is_looked_for(
    articles: ArticleListPanel, gate: threading.Event, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    articles.search_for("щщщщщ")
    qtbot.waitUntil(lambda: articles.states.state == "empty")
    with monkeypatch.context() as patch:
        _hold(patch, gate, "glance")
        articles.search_for("город")  # «nothing found» would be a lie now
        qtbot.waitUntil(lambda: articles.states.state == "loading" and _said(articles) == _LOOKING)
        gate.set()
        qtbot.waitUntil(
            lambda: articles.states.state == "full" and _said(articles).endswith(("статья", "статьи", "статей"))
        )


def test_first_rows_and_then_the_rest_a_list_says_until_it_is_whole(
    articles: ArticleListPanel, gate: threading.Event, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = articles.session.newsroom.shelf.glance(ListFilter(), Sort.OLDEST, 60)
    first = ListPart(3, 0, whole.rows[:3], counted=False)
    none = ListPart(0, 0, (), counted=False)
    for part, state in ((first, "full"), (none, "loading")):
        gate.clear()
        with monkeypatch.context() as patch:
            patch.setattr(Shelf, "glance", partial(_answer, part))
            _hold(patch, gate, "look")
            articles.set_sort(Sort.OLDEST if articles.sort is Sort.NEWEST else Sort.NEWEST)
            qtbot.waitUntil(partial(_looked_for, articles, state))
            assert articles.rows.total == part.total
            gate.set()
            qtbot.waitUntil(lambda: articles.rows.total > 3 and articles.states.state == "full")
        assert _said(articles) != _LOOKING


def test_a_jump_to_rows_that_take_long_says_that_they_are_looked_for(
    articles: ArticleListPanel, gate: threading.Event, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from newsdesk.ui.article_list import model

    monkeypatch.setattr(model, "PAGE", 6)
    articles.set_sort(Sort.HEADLINE)
    qtbot.waitUntil(lambda: not articles.session.background.busy)
    said = _said(articles)
    with monkeypatch.context() as patch:
        _hold(patch, gate, "page")
        articles.view.verticalScrollBar().setValue(40 * ROW_HEIGHT)
        qtbot.waitUntil(lambda: _said(articles) == _LOOKING)
        gate.set()
        qtbot.waitUntil(lambda: articles.rows.row(40) is not None)
    qtbot.waitUntil(lambda: _said(articles) == said)


def test_the_name_of_the_order_does_not_come_and_go_with_the_number(articles: ArticleListPanel, qtbot: QtBot) -> None:
    filters = articles.filters
    filters.show_count(1_000_000)
    filters.resize(230, filters.height())
    style = filters.sort_button.toolButtonStyle()
    for total in (None, 0, 7, 1_000_000):
        filters.show_count(total)
        assert filters.sort_button.toolButtonStyle() is style
