# SPDX-License-Identifier: GPL-3.0-or-later
"""Files made to break programs: each is taken as harmless text or refused in one clear line, and that is all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html

from newsdesk.app import create_library
from newsdesk.domain.article import Article, Status
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.query import ArticleQuery
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.reports import IntakeOptions
from tests.exported_site import broken_references


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    """An empty library in a folder with nothing beside it."""
    with create_library(tmp_path / "home" / "library", LibrarySettings()) as opened:
        yield opened


def outside(home: Path) -> set[Path]:
    """Everything beside the library's own folder."""
    return {path for path in home.rglob("*") if not path.is_relative_to(home / "home" / "library")}


def test_the_whole_hostile_folder_is_read_or_refused_and_nothing_is_written_outside(
    newsroom: Newsroom, shared: Path, tmp_path: Path
) -> None:
    hostile = shared / "corpus" / "hostile"
    before = outside(tmp_path)
    report = newsroom.take_in([hostile], IntakeOptions(status=Status.PUBLISHED))
    assert outside(tmp_path) == before
    assert all(refusal.reason for refusal in report.refused)
    refused = {refusal.path.suffix for refusal in report.refused}
    assert {".xml", ".test", ".docx", ".json"} <= refused
    assert report.imported > 0
    newsroom.export(tmp_path / "site")
    assert broken_references(tmp_path / "site") == []
    for page in (tmp_path / "site").rglob("*.html"):
        assert_nothing_runs(page)


def assert_nothing_runs(page: Path) -> None:
    """No script but the theme's own, no handler, no address that a browser would execute."""
    tree = html.fromstring(page.read_text(encoding="utf-8"))
    scripts = tree.xpath("//script[not(@type='application/ld+json')]")
    assert all(
        script.get("src", "").endswith("assets/site.js") and not (script.text or "").strip() for script in scripts
    )
    for element in tree.iter("*"):
        for name, value in element.attrib.items():
            assert not str(name).startswith("on"), (page, name)
            if name in {"href", "src", "action", "formaction", "data"}:
                assert not str(value).strip().lower().startswith(("javascript:", "data:", "vbscript:")), (page, value)
    assert not tree.xpath("//iframe | //object | //embed | //form | //base | //meta[@http-equiv='refresh']")


def test_naughty_strings_survive_in_every_field_and_do_nothing_on_the_page(
    newsroom: Newsroom, shared: Path, tmp_path: Path
) -> None:
    strings = [
        each for each in json.loads((shared / "corpus/hostile/blns/blns.json").read_text("utf-8")) if each.strip()
    ]
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(0, len(strings), 5):
        (folder / f"{number}.txt").write_text(f"Статья {number}\n\nТекст.\n", encoding="utf-8")
    ids = newsroom.take_in([folder], IntakeOptions(status=Status.PUBLISHED)).articles
    for number, article in zip(range(0, len(strings), 5), ids, strict=True):
        fields = dict(zip(("lead", "kicker", "source", "dateline", "body"), strings[number : number + 5], strict=False))
        changed = newsroom.change(article, fields)
        assert_kept(changed, fields)
        assert_kept(newsroom.article(article), fields)
    newsroom.export(tmp_path / "site")
    for page in (tmp_path / "site").rglob("*.html"):
        assert_nothing_runs(page)
    assert broken_references(tmp_path / "site") == []


def assert_kept(article: Article, fields: dict[str, str]) -> None:
    """The fields of one line keep every sign but the white space around them; the others keep all."""
    for field, given in fields.items():
        kept = getattr(article, field)
        if field in {"lead", "body"}:
            assert kept == given
        else:
            assert kept == " ".join(given.split("\n")).strip()


def test_naughty_strings_find_something_or_nothing_and_never_fail(newsroom: Newsroom, shared: Path) -> None:
    for query in json.loads((shared / "corpus/hostile/blns/blns.json").read_text("utf-8")):
        assert newsroom.find(ArticleQuery(search=query)).total == 0
