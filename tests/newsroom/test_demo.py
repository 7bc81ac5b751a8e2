# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo library: made whole, exported, and its site looked at as readers' programs see it."""

from __future__ import annotations

import shutil
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.app import create_library, open_newsroom
from newsdesk.domain.article import Status
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.query import ArticleQuery
from newsdesk.domain.readership import Window
from newsdesk.errors import LibraryExists
from newsdesk.newsroom.demo import Appeal
from newsdesk.newsroom.newsroom import Newsroom
from tests.exported_site import broken_references, chromium, console_messages, markup_errors


@pytest.fixture(scope="module")
def demo(exported_demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a demo library whose site was exported."""
    return Path(shutil.copytree(exported_demo / "library", tmp_path_factory.mktemp("demo") / "library"))


@pytest.fixture
def site(exported_demo: Path) -> Path:
    """Its exported site."""
    return exported_demo / "site"


def opened(demo: Path) -> Newsroom:
    return open_newsroom(demo, read_only=True)


def test_the_demo_speaks_three_languages_over_several_years(demo: Path) -> None:
    with opened(demo) as newsroom:
        articles = newsroom.find(ArticleQuery()).articles
        years = [each.date for each in newsroom.archive()]
    languages = Counter(article.language for article in articles)
    assert len(articles) >= 55
    assert min(languages[language] for language in languages) >= 8
    assert len(languages) == 3
    assert len(years) >= 4
    assert {article.status for article in articles} == set(Status)


def test_the_demo_is_sound(demo: Path) -> None:
    with opened(demo) as newsroom:
        problems = newsroom.check().problems
        published = {each.id for each in newsroom.find(ArticleQuery(status=Status.PUBLISHED)).articles}
    grave = [problem for problem in problems if problem.kind != "article" or problem.id in published]
    assert [problem for problem in grave if problem.code != "mixed scripts"] == []


def test_the_demo_has_a_year_of_views_that_end_today(demo: Path) -> None:
    with opened(demo) as newsroom:
        today = datetime.now(UTC).astimezone(newsroom.settings().timezone).date()
        days = newsroom.statistics.board(Window.WEEK).days
        assert days is not None
        last = days[1]
        assert today - last <= timedelta(days=1)  # midnight may have come since it was made
        for window in Window:
            ranked = newsroom.popular(window, last)
            assert len(ranked) >= 20
            assert [each.views for each in ranked] == sorted((each.views for each in ranked), reverse=True)
        assert any(each.change for each in newsroom.popular(Window.WEEK, last))


def test_every_photo_of_the_demo_has_its_credit_from_inside_the_file(demo: Path) -> None:
    with opened(demo) as newsroom:
        photos = newsroom.photos()
        uncredited = newsroom.photos(uncredited=True)
    assert len(photos) >= 20
    assert all(photo.caption and photo.creator for photo in photos if photo not in uncredited)
    assert len(uncredited) == 1


def test_a_demo_is_never_made_over_something_else(demo: Path) -> None:
    before = sorted(demo.rglob("*"))
    with pytest.raises(LibraryExists):
        create_library(demo, LibrarySettings(), demo=True)
    assert sorted(demo.rglob("*")) == before


def test_every_link_of_the_demo_site_resolves(site: Path) -> None:
    assert broken_references(site) == []


def test_the_nu_checker_finds_no_error_in_the_demo_site(site: Path) -> None:
    assert markup_errors(site) == []


def test_the_demo_site_opens_in_chromium_without_console_messages(site: Path, tmp_path: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    with chromium(tmp_path / "profile") as browser:
        assert console_messages(browser, [site / "index.html", *pages[::20]]) == []


@given(st.floats(0, 10_000), st.floats(0.5, 100), st.floats(0, 50), st.integers(0, 3000), st.floats(0, 1))
def test_an_article_is_never_read_less_than_not_at_all(
    base: float, half_life: float, floor: float, age: int, chance: float
) -> None:
    appeal = Appeal(base, half_life, floor)
    assert 0 <= appeal.on(age, 1.0, chance) <= appeal.on(0, 1.0, chance)
