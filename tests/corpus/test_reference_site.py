# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that the system was conceived from, as a reader saved it: imported as it is, published, exported."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html

from newsdesk.app import create_library
from newsdesk.domain.article import Credit
from newsdesk.domain.library import LibrarySettings
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.reports import IntakeReport
from tests.exported_site import broken_references


@pytest.fixture(scope="module")
def taken(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Newsroom, IntakeReport]:
    """A library that holds the reference page, and the report of its import."""
    newsroom = create_library(tmp_path_factory.mktemp("reference") / "library", LibrarySettings())
    return newsroom, newsroom.take_in([shared / "reference" / "article-page.txt"])


def test_its_fields_are_told_apart(taken: tuple[Newsroom, IntakeReport]) -> None:
    newsroom, report = taken
    (article,) = (newsroom.article(each) for each in report.articles)
    assert article.headline == "Электоральные тренды рассмотрены на конференции в Индии"
    assert (article.opening_views, article.views) == (359, 359)
    assert article.byline == (Credit("Елена Иванова"),)
    assert article.lead.startswith("Делегация Центральной избирательной комиссии РК")
    assert article.lead.endswith("(А-WEB).")
    assert article.section == "Без раздела"
    assert article.language == "ru"


def test_the_credit_is_kept_and_its_photo_awaited(taken: tuple[Newsroom, IntakeReport]) -> None:
    newsroom, report = taken
    article = newsroom.article(report.articles[0])
    assert [figure.credit for figure in article.figures] == ["фото предоставлено ЦИК РК"]
    assert [photo.awaited for photo in newsroom.photos()] == [True]
    assert "photo missing" in [dropped.what for dropped in report.dropped]


def test_the_body_holds_the_story_and_nothing_of_the_page_around_it(taken: tuple[Newsroom, IntakeReport]) -> None:
    newsroom, report = taken
    plain = newsroom.plain(report.articles[0])
    assert "– Новым для нас направлением сотрудничества" in plain.replace("\u00a0", " ")
    assert plain.rstrip().endswith("электоральных процедур и обмена подходами и практиками.")
    for stranger in ("Популярное", "Уборка идет полным ходом", "Читайте также", "Архив", "[[year]]", "359"):
        assert stranger not in plain
    assert [dropped.what for dropped in report.dropped].count("left out") == 1


def test_the_mixed_scripts_are_noticed_at_once_and_at_every_check(taken: tuple[Newsroom, IntakeReport]) -> None:
    newsroom, report = taken
    assert [dropped.detail for dropped in report.dropped if dropped.what == "mixed scripts"] == ["А-WEB"]
    problems = newsroom.check().problems
    assert [problem.detail for problem in problems if problem.code == "mixed scripts"] == ["А-WEB"]


def test_its_page_is_exported_with_direct_speech_and_without_an_empty_heading(
    taken: tuple[Newsroom, IntakeReport], tmp_path: Path
) -> None:
    newsroom, report = taken
    article = report.articles[0]
    newsroom.change(article, {"status": "ready"})
    newsroom.change(article, {"status": "published"})
    done = newsroom.export(tmp_path / "site")
    assert done.blocked == ()
    url = newsroom.document(newsroom.article(article))["url"]
    page = html.fromstring((tmp_path / "site" / url.lstrip("/")).read_text(encoding="utf-8"))
    words = page.text_content()
    assert page.xpath("string(//h1)").strip() == "Электоральные тренды рассмотрены на конференции в Индии"
    assert "Елена Иванова" in words
    assert "359" in words
    (speech,) = page.xpath("//p[@class='speech']")
    assert speech.text_content().startswith("–\u00a0Новым для нас")
    assert "Читайте также" not in words
    assert "[[" not in words
    assert broken_references(tmp_path / "site") == []
