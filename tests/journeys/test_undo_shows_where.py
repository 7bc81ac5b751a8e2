# SPDX-License-Identifier: GPL-3.0-or-later
"""What undo takes back is shown where it was, in the text and beside it; no article takes part in another's history."""

from __future__ import annotations

import pytest

from newsdesk.domain.query import ArticleQuery
from newsdesk.ui import open_articles
from newsdesk.ui.desk import Desk
from newsdesk.ui.inspector import pointing
from tests.journeys.hands import Hands


def opened(desk: Desk, article: int) -> None:
    desk.open_article(article)
    Hands(desk.window).wait(lambda: desk.article is not None and desk.article.id == article, "the article to be open")


def listed(desk: Desk, limit: int = 60) -> list[int]:
    return [each.id for each in desk.session.newsroom.find(ArticleQuery(limit=limit)).articles]


def test_undo_of_a_field_leads_to_the_field(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pointing, "SHOWN_MS", 600_000)  # a slow machine may look later than a person
    hands = Hands(desk.window)
    opened(desk, listed(desk)[0])
    assert desk.article is not None
    desk.inspector.show_tab("history")
    desk.editor.focus_text()
    desk.article.set_field("dateline", "Алматы")
    desk.article.undo()
    hands.let_settle()
    assert desk.inspector.tab == "metadata"
    page = desk.inspector._page("metadata")
    assert page is not None
    row = page.rows["dateline"]  # type: ignore[attr-defined]  # the page of metadata
    assert not row.visibleRegion().isEmpty()
    assert row.autoFillBackground()
    assert desk.editor.view.hasFocus()


def test_the_history_of_an_article_outlives_saving_and_many_others(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(open_articles, "KEPT", 10)
    hands = Hands(desk.window)
    first, *others = listed(desk)
    opened(desk, first)
    assert desk.article is not None
    before = desk.article.article.headline
    desk.article.set_field("headline", "Иной")
    desk.article.save()
    hands.wait(lambda: desk.article is not None and not desk.article.busy, "the save")
    for article in others[:12]:
        opened(desk, article)
    opened(desk, first)
    desk.article.undo()
    assert desk.article.article.headline == before
