# SPDX-License-Identifier: GPL-3.0-or-later
"""Outside texts all the way: imported, published, exported, and the site looked at as readers' programs see it."""

from __future__ import annotations

import shutil
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from newsdesk.app import create_library, open_newsroom
from newsdesk.domain.article import Status
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.query import ArticleQuery
from newsdesk.newsroom.reports import IntakeOptions
from tests.exported_site import broken_references, chromium, console_messages, markup_errors


@pytest.fixture(scope="module")
def library(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with all the outside articles, published."""
    folder = tmp_path_factory.mktemp("real") / "library"
    articles = shared / "corpus" / "articles"
    with create_library(folder, LibrarySettings(site_address="https://example.org")) as newsroom:
        options = IntakeOptions(status=Status.PUBLISHED, day="2020-02-29")
        report = newsroom.take_in([articles / "radio-t" / "content", articles / "nerel-ru-news"], options)
    assert [refusal.path.name for refusal in report.refused] == ["archives.html"]
    assert report.imported == 289 + 187
    return folder


@pytest.fixture(scope="module")
def site(library: Path) -> Path:
    """The site of that library."""
    out = library.parent / "site"
    with open_newsroom(library) as newsroom:
        report = newsroom.export(out)
    assert report.blocked == ()
    return out


def test_every_post_keeps_its_title_and_its_day(library: Path, shared: Path) -> None:
    expected = {
        (head["title"], head["date"][:10])
        for head in (
            tomllib.loads(file.read_text(encoding="utf-8").split("+++")[1])
            for file in (shared / "corpus/articles/radio-t/content/posts").glob("*.md")
        )
    }
    with open_newsroom(library) as newsroom:
        zone = newsroom.settings().timezone
        found = {
            (article.headline, article.published_at.astimezone(zone).date().isoformat())
            for article in newsroom.find(ArticleQuery()).articles
            if article.published_at is not None
        }
    assert expected <= found


def test_the_archive_counts_each_year_as_the_files_do(library: Path, shared: Path) -> None:
    posts = (shared / "corpus/articles/radio-t/content/posts").glob("*.md")
    years = Counter(tomllib.loads(each.read_text(encoding="utf-8").split("+++")[1])["date"][:4] for each in posts)
    # the 187 news texts and the page about the licence carry no date of their own
    years["2020"] += 187 + 1
    with open_newsroom(library) as newsroom:
        assert {each.date: each.articles for each in newsroom.archive()} == dict(years)


def test_every_news_text_has_its_first_line_as_headline(library: Path, shared: Path) -> None:
    texts = (shared / "corpus/articles/nerel-ru-news").glob("*.txt")
    lines = Counter(" ".join(each.read_text(encoding="utf-8-sig").strip().splitlines()[0].split()) for each in texts)
    with open_newsroom(library) as newsroom:
        found = Counter(" ".join(each.headline.split()) for each in newsroom.find(ArticleQuery()).articles)
    assert lines - found == Counter()


def test_every_link_and_picture_of_the_site_resolves(site: Path) -> None:
    assert len(list(site.rglob("*.html"))) > 477
    assert broken_references(site) == []


def test_the_nu_checker_finds_no_error(site: Path) -> None:
    assert markup_errors(site) == []


def test_pages_open_in_chromium_without_console_messages(site: Path, tmp_path: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    chosen = [site / "index.html", *pages[:: max(1, len(pages) // 25)]]
    with chromium(tmp_path / "profile") as browser:
        assert console_messages(browser, chosen) == []


def test_a_second_export_writes_nothing_and_a_full_one_the_same_bytes(
    library: Path, site: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "site"
    shutil.copytree(site, copy)
    with open_newsroom(library) as newsroom:
        again = newsroom.export(site)
        full = newsroom.export(copy, full=True)
        fresh = newsroom.export(tmp_path / "fresh")
    assert (again.written, again.removed) == (0, 0)
    assert (full.written, full.removed) == (0, 0)
    assert _bytes(tmp_path / "fresh") == _bytes(site)
    assert (fresh.pages, fresh.unchanged) == (again.pages, 0)


def _bytes(site: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(site)): file.read_bytes()
        for file in site.rglob("*")
        if file.is_file() and not file.name.startswith(".")
    }


def test_the_views_of_a_real_log_are_counted_once(library: Path, shared: Path) -> None:
    log = shared / "corpus/access-logs/apache_combined_first2000.log"
    with open_newsroom(library) as newsroom:
        first = newsroom.read_logs([log])
        second = newsroom.read_logs([log])
    assert first.lines == 2000
    assert first.lines == first.counted + first.bots + first.skipped + first.unmatched
    assert second.already_imported == (str(log),)
    assert (second.lines, second.counted) == (0, 0)
