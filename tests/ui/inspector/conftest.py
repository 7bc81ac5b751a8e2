# SPDX-License-Identifier: GPL-3.0-or-later
"""An inspector with an article of the demo library in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.domain.article import Article, Status
from newsdesk.domain.query import ArticleQuery
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.inspector.metadata_page import MetadataPage
from newsdesk.ui.inspector.panel import InspectorPanel
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.open_articles import OpenArticles
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance

Open = Callable[[int], OpenArticle]


@pytest.fixture
def inspector(opened: Session, appearance: Appearance, pictures: Pictures, qtbot: QtBot) -> InspectorPanel:
    """The inspector, shown as wide as in the window, with no article yet."""
    panel = InspectorPanel(opened, appearance, pictures)
    qtbot.addWidget(panel)
    panel.resize(344, 900)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(lambda: panel.stack.count() > 0)
    return panel


@pytest.fixture
def open_articles(opened: Session) -> OpenArticles:
    """What opens articles for work."""
    return OpenArticles(opened)


@pytest.fixture
def open_article(open_articles: OpenArticles, inspector: InspectorPanel, qtbot: QtBot) -> Open:
    """Opens an article of the library and shows it in the inspector."""

    def shown(article: int) -> OpenArticle:
        found: list[OpenArticle] = []
        open_articles.open(article, found.append)
        qtbot.waitUntil(lambda: bool(found))
        inspector.show_article(found[0])
        qtbot.waitUntil(lambda: inspector.examination.known)
        return found[0]

    return shown


@pytest.fixture
def draft(newsroom: Newsroom) -> Article:
    """A draft of the demo library, with its text."""
    found = newsroom.find(ArticleQuery(status=Status.DRAFT, limit=1)).articles
    return newsroom.article(found[0].id)


@pytest.fixture
def published(newsroom: Newsroom) -> Article:
    """A published article of the demo library that has tags and related ones."""
    found = newsroom.find(ArticleQuery(status=Status.PUBLISHED, limit=5)).articles
    best = max(found, key=lambda article: (len(article.tags), article.id))
    return newsroom.article(best.id)


@pytest.fixture
def page(inspector: InspectorPanel, qtbot: QtBot) -> MetadataPage:
    """The page of the fields."""
    found = inspector.findChild(MetadataPage)
    assert found is not None
    return found
