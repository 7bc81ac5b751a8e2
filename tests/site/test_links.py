# SPDX-License-Identifier: GPL-3.0-or-later
"""Addresses: each its own, bounded, safe, and found again."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.site import links

SLUGS = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+){0,5}", fullmatch=True).filter(lambda slug: len(slug) <= 80)


def test_the_first_language_lives_at_the_root_and_others_in_folders() -> None:
    assert links.article_path("politika", "slovo", "ru", "ru") == "politika/slovo.html"
    assert links.article_path("politika", "slovo", "kk", "ru") == "kk/politika/slovo.html"
    assert links.article_path("politika", "slovo", "kk", "kk") == "politika/slovo.html"
    assert links.front_path("ru", "ru") == "index.html"
    assert links.front_path("en", "ru") == "en/index.html"
    assert links.not_found_path("kk", "ru") == "kk/404.html"


def test_lists_are_folders_with_numbered_pages() -> None:
    assert links.section_path("politika", "ru", "ru") == "politika/index.html"
    assert links.section_path("politika", "ru", "ru", 2) == "politika/page-2.html"
    assert links.tag_path("reka", "kk", "ru") == "kk/tag/reka/index.html"
    assert links.person_path("aliya", "ru", "ru", 3) == "author/aliya/page-3.html"


def test_the_archive_goes_down_to_the_day() -> None:
    assert links.archive_path("ru", "ru") == "archive/index.html"
    assert links.archive_path("ru", "ru", 2024) == "archive/2024/index.html"
    assert links.archive_path("kk", "ru", 2024, 3) == "kk/archive/2024/03/index.html"
    assert links.archive_path("ru", "ru", 2024, 3, 5) == "archive/2024/03/05.html"


@pytest.mark.parametrize(
    "slug",
    ["archive", "tag", "author", "media", "assets", "fragments", "kk", "en", "ru", "page-2", "index", "feed", "con"],
)
def test_reserved_names_are_given_to_no_section_or_article(slug: str) -> None:
    assert links.segment(slug) == f"{slug}_"


@given(st.text(max_size=300))
def test_any_slug_gives_one_short_safe_part_of_a_path(slug: str) -> None:
    part = links.segment(slug)
    assert re.fullmatch(r"[a-z0-9_-]{1,101}", part)
    assert part not in ("archive", "tag", "author", "media", "assets", "fragments", "ru", "kk", "en", "index", "feed")


@given(st.lists(st.text(max_size=120) | SLUGS, unique=True, max_size=20))
def test_no_two_slugs_share_a_part_of_a_path(slugs: list[str]) -> None:
    assert len({links.segment(slug) for slug in slugs}) == len(slugs)


@given(SLUGS, SLUGS, st.sampled_from(["ru", "kk", "en"]))
def test_an_articles_slug_is_read_back_from_its_address(section: str, slug: str, language: str) -> None:
    path = links.article_path(section, slug, language, "ru")
    assert links.slug_of_path(f"/{path}") == slug
    assert links.slug_of_path(f"/gazeta/{path}?utm=1#top") == slug
    assert links.slug_of_path(f"https://example.org/{path}") == slug


@pytest.mark.parametrize(
    "path",
    [
        "/", "/index.html", "/politika/", "/politika/index.html", "/politika/page-2.html", "/archive/2024/12/05.html",
        "/kk/archive/2024/index.html", "/tag/reka/index.html", "/author/aliya/page-2.html", "/assets/site.css",
        "/media/ab/abcdef-480.webp", "/politika/feed.xml", "/robots.txt", "/404.html", "/a/%00.html", "", "//",
    ],
)  # fmt: skip
def test_what_is_no_article_has_no_slug(path: str) -> None:
    assert links.slug_of_path(path) is None


@given(st.text(max_size=200))
def test_any_asked_address_is_read_without_a_failure(path: str) -> None:
    slug = links.slug_of_path(path)
    assert slug is None or re.fullmatch(r"[a-z0-9-]+", slug)


def test_a_reserved_slug_is_read_back_too() -> None:
    assert links.slug_of_path("/" + links.article_path("politika", "page-2", "ru", "ru")) == "page-2"


def test_the_way_up_follows_the_depth() -> None:
    assert links.root_of("index.html") == ""
    assert links.root_of("kk/archive/2024/index.html") == "../../../"


def test_absolute_addresses_stand_on_the_sites_or_on_an_example() -> None:
    assert links.address("a/b.html", "https://vestnik.kz/gazeta/") == "https://vestnik.kz/gazeta/a/b.html"
    assert links.address("a/b.html", "") == "https://example.org/a/b.html"
    assert links.server_root("https://vestnik.kz/gazeta/") == "/gazeta/"
    assert links.server_root("https://vestnik.kz") == "/"


def test_renditions_are_named_by_content() -> None:
    assert links.rendition_path("ab" * 32, 480, "webp") == "media/ab/abababababababab-480.webp"
