# SPDX-License-Identifier: GPL-3.0-or-later
"""What others read of an article: taken from the page that an export writes, and as it would be for a draft."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from newsdesk.app import open_newsroom
from newsdesk.document.from_markdown import from_markdown
from newsdesk.domain.article import Article, Status
from newsdesk.domain.query import ArticleQuery
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.showcase import Showcase


@pytest.fixture(scope="module")
def demo(exported_demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    folder = Path(shutil.copytree(exported_demo / "library", tmp_path_factory.mktemp("showcase") / "library"))
    with open_newsroom(folder) as newsroom:
        yield newsroom


def shown(newsroom: Newsroom, article: Article) -> Showcase:
    return newsroom.proofs.showcase(article, from_markdown(article.body))


def articles(newsroom: Newsroom, status: Status) -> list[Article]:
    found = newsroom.find(ArticleQuery(status=status, limit=30)).articles
    return [newsroom.article(each.id) for each in found]


def test_what_is_shown_is_what_the_head_of_the_page_says(demo: Newsroom) -> None:
    for article in articles(demo, Status.PUBLISHED)[:5]:
        page = demo.proofs.page(article, from_markdown(article.body)).content.decode()
        found = shown(demo, article)
        said = {
            name: unescape(text) for name, text in re.findall(r'<meta property="og:(\w+)" content="([^"]*)">', page)
        }
        assert said["title"] == found.card_title == article.headline
        assert said["site_name"] == found.site_name
        assert said.get("image", "").endswith(found.picture)
        assert f"<title>{found.title}</title>" in unescape(page)
        assert said["url"].split("/")[2] == found.host


def test_the_most_read_has_the_headline_of_now_among_its_neighbours(demo: Newsroom) -> None:
    article = max(articles(demo, Status.PUBLISHED), key=lambda each: each.views)
    found = shown(demo, replace(article, headline="Новый <заголовок>"))
    assert found.ranked
    assert "Новый &lt;заголовок&gt;" in found.popular_html
    assert f'<li value="{found.rank}">' in found.popular_html
    assert article.headline not in unescape(found.popular_html)
    assert 1 <= len(found.others) <= 4


def test_a_draft_is_shown_where_it_might_stand(demo: Newsroom) -> None:
    article = replace(articles(demo, Status.DRAFT)[0], lead="", headline="Черновик")
    found = shown(demo, article)
    assert not found.ranked
    assert found.rank == 3
    assert re.findall(r'<li value="(\d+)">', found.popular_html) == ["1", "2", "3", "4", "5"]
    assert found.description == ""
