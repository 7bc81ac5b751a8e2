# SPDX-License-Identifier: GPL-3.0-or-later
"""Feeds, site maps, robots.txt and fragments as their readers take them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import pytest
from lxml import etree, html

from newsdesk.site import feeds
from tests.site.desk import Desk

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def parsed(desk: Desk, path: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return etree.fromstring((desk.folder / "out" / path).read_bytes(), parser)


@pytest.mark.parametrize(
    "path", ["feed.xml", "kk/feed.xml", "en/feed.xml", "politika/feed.xml", "kk/archive_/feed.xml"]
)
def test_feeds_have_what_rss_asks_for(make_desk: Callable[..., Desk], path: str) -> None:
    desk = make_desk(90)
    desk.settings = replace(desk.settings, site_address="https://vestnik.example")
    desk.export()
    channel = parsed(desk, path).find("channel")
    assert channel is not None
    assert all(channel.findtext(name) for name in ("title", "link", "description", "language"))
    itself = channel.find(f"{ATOM}link")
    assert itself is not None
    assert (itself.get("rel"), itself.get("href")) == ("self", f"https://vestnik.example/{path}")
    items = channel.findall("item")
    assert 0 < len(items) <= 30
    for item in items:
        link = item.findtext("link") or ""
        assert link.startswith("https://vestnik.example/")
        assert (desk.folder / "out" / link.removeprefix("https://vestnik.example/")).is_file()
        assert item.findtext("guid") == link
        assert item.findtext("title")
        assert item.findtext("description")
    times = [parsedate_to_datetime(item.findtext("pubDate") or "") for item in items]
    assert times == sorted(times, reverse=True)


def test_a_feed_holds_the_newest_thirty(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(90)
    desk.export()
    newest = [one.article.headline for one in desk.material().articles if one.article.language == "ru"][:30]
    assert [item.findtext("title") for item in parsed(desk, "feed.xml").iter("item")] == newest


def test_a_headline_with_signs_that_xml_forbids_leaves_a_readable_feed(desk: Desk) -> None:
    desk.change(24, headline="A\x00B\x0b <b>&amp; ]]> \ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"))
    desk.change(23, headline="\x1f\ufffe конец")
    desk.export()
    titles = [
        item.findtext("title") for path in ("feed.xml", "kk/feed.xml") for item in parsed(desk, path).iter("item")
    ]
    assert "AB <b>&amp; ]]> 😀" in titles
    assert " конец" in titles


def test_the_site_map_names_every_page_but_the_lost_ones(desk: Desk) -> None:
    desk.settings = replace(desk.settings, site_address="https://vestnik.example")
    desk.export()
    out = desk.folder / "out"
    listed = {
        (one.text or "").removeprefix("https://vestnik.example/")
        for one in parsed(desk, "sitemap.xml").iter(f"{MAP}loc")
    }
    there = {file.relative_to(out).as_posix() for file in out.rglob("*.html")}
    assert listed == {path for path in there if not path.endswith("404.html") and not path.startswith("fragments/")}


def test_a_site_map_that_grows_too_long_is_split_under_an_index(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeds, "MOST_IN_SITEMAP", 3)
    pages = [(f"{number}.html", datetime(2024, 1, 1, tzinfo=UTC)) for number in range(7)]
    files = {file.path: etree.fromstring(file.content) for file in feeds.sitemap(pages, "https://vestnik.example")}
    assert list(files) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"]
    assert [one.text for one in files["sitemap.xml"].iter(f"{MAP}loc")] == [
        f"https://vestnik.example/sitemap-{number}.xml" for number in (1, 2, 3)
    ]
    assert sum(len(files[name]) for name in list(files)[:3]) == 7


def test_robots_are_told_of_the_map_only_where_the_address_is_known(desk: Desk) -> None:
    desk.export()
    robots = desk.folder / "out" / "robots.txt"
    assert "Sitemap" not in robots.read_text()
    desk.settings = replace(desk.settings, site_address="https://vestnik.example")
    desk.export()
    assert "Sitemap: https://vestnik.example/sitemap.xml" in robots.read_text()


def test_without_an_address_feeds_use_an_example_and_the_report_says_so(desk: Desk) -> None:
    assert desk.export().remarks == ("site address unset",)
    assert all((one.text or "").startswith("https://example.org/") for one in parsed(desk, "feed.xml").iter("link"))


def test_fragments_carry_the_present_state(desk: Desk) -> None:
    desk.export()
    desk.views[1] = 5000
    desk.rank()
    report = desk.export()
    out = desk.folder / "out"
    written = {path for path, _ in report.plan}
    assert {"fragments/ru/popular.html", "fragments/views/0.json", "index.html"} <= written
    assert not any("zagolovok" in path for path in written)
    assert json.loads((out / "fragments" / "views" / "0.json").read_bytes())["1"] == 5000
    links = html.fromstring((out / "fragments" / "ru" / "popular.html").read_text(encoding="utf-8")).xpath("//a/@href")
    assert links[0] == "../../kultura/zagolovok-1.html"
    assert all((out / "fragments" / "ru" / link).is_file() for link in links)
