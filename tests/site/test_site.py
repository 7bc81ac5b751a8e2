# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole site in three languages: every way leads somewhere, and texts stay texts."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from lxml import html

from newsdesk.document.fragment import FigureHole, Fragment
from newsdesk.domain.article import Correction, Credit, Language
from newsdesk.domain.library import LibrarySettings
from newsdesk.site.pages import Site, pages
from tests.exported_site import broken_references
from tests.site.desk import Desk

HOSTILE = "</script><script>alert(1)</script> \"кавычки\" 'x' <img src=x onerror=alert(1)> & {{ 7 * 7 }}"


def tree(file: Path) -> html.HtmlElement:
    return html.fromstring(file.read_text(encoding="utf-8"))


def hrefs(page: html.HtmlElement) -> list[str]:
    return [str(one) for one in page.xpath("//a/@href")]


def test_every_reference_of_a_site_in_three_languages_leads_to_a_file_or_id(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(80)
    desk.export()
    assert broken_references(desk.folder / "out") == []


def test_a_site_without_articles_has_a_front_page_that_leads_nowhere_wrong(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(0)
    report = desk.export()
    assert (desk.folder / "out" / "index.html").is_file()
    assert not (desk.folder / "out" / "kk").exists()
    assert report.pages == 3
    assert broken_references(desk.folder / "out") == []


def test_editions_exist_only_for_languages_with_articles(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(3)
    desk.export()
    assert not (desk.folder / "out" / "en").exists()
    desk.add(7, language=Language.EN)
    desk.export()
    front = tree(desk.folder / "out" / "index.html")
    assert "en/index.html" in hrefs(front)
    assert broken_references(desk.folder / "out") == []


def test_the_first_language_is_the_librarys_own(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(24)
    desk.settings = replace(desk.settings, language=Language.KK)
    desk.export()
    out = desk.folder / "out"
    assert tree(out / "index.html").get("lang") == "kk"
    assert tree(out / "ru" / "index.html").get("lang") == "ru"
    assert broken_references(out) == []


def test_an_article_shows_what_it_has(desk: Desk) -> None:
    desk.change(3, corrections=(Correction(datetime(2024, 2, 1, 5, tzinfo=UTC), "Имя исправлено."),), dateline="Жарык")
    page = Site(desk.material(), desk.theme).article(3).context
    assert page.views == 21
    assert page.kind_label == "Колонка"
    assert [(one.name, one.role) for one in page.byline] == [("Алия Верхова", ""), ("Тимур Акжолов", "фото")]
    assert page.time.iso == "2024-01-03T05:00:00+06:00"
    assert page.time.text == "3 января 2024, 05:00"
    assert page.updated.day == "1 февраля 2024"
    assert page.corrections[0].text == "Имя исправлено."
    assert [one.text for one in page.translations] == ["Қазақша"]
    assert [one.language for one in page.page.alternates] == ["ru", "kk"]
    assert 'data-views="3"' in (desk.theme.render("article.html", page, "ru", "../"))


def test_translations_lead_to_each_other(desk: Desk) -> None:
    site = Site(desk.material(), desk.theme)
    russian, kazakh = site.article(3), site.article(4)
    assert [one.href for one in russian.context.translations] == [kazakh.path]
    assert [one.href for one in kazakh.context.translations] == [russian.path]


def test_translations_in_a_circle_do_no_harm(desk: Desk) -> None:
    desk.change(1, translation_of=4)
    desk.change(4, translation_of=1)
    site = Site(desk.material(), desk.theme)
    assert [one.href for one in site.article(1).context.translations] == [site.article(4).path]


def test_two_articles_with_one_slug_have_two_pages(desk: Desk) -> None:
    desk.change(1, slug="odin", section="Культура")
    desk.change(3, slug="odin", section="Культура")
    site = Site(desk.material(), desk.theme)
    assert site.article(1).path == "kultura/odin.html"
    assert site.article(3).path != site.article(1).path


def test_names_that_the_library_does_not_know_still_have_pages(desk: Desk) -> None:
    desk.change(1, section="Новый раздел", tags=("новая тема",), byline=(Credit("Новый Автор"),))
    desk.export()
    out = desk.folder / "out"
    assert (out / "novyy-razdel" / "index.html").is_file()
    assert (out / "tag" / "novaya-tema" / "index.html").is_file()
    assert (out / "author" / "novyy-avtor" / "index.html").is_file()
    assert broken_references(out) == []


def test_figures_show_caption_and_credit_and_vanish_without_their_photo(desk: Desk) -> None:
    source = desk.articles[1]
    holes = (
        FigureHole("2", "", "left", None),
        FigureHole("2", "<em>своя</em>", "", "другое"),
        FigureHole("99", "", "", None),
    )
    desk.articles[1] = replace(source, fragment=Fragment(tuple((hole,) for hole in holes)), photos=(2, 99))
    site = Site(desk.material(), desk.theme)
    body = html.fragment_fromstring(site.article(1).context.body_html, create_parent=True)
    figures = body.xpath("//figure")
    assert len(figures) == 2
    assert "Подпись <2>" in figures[0].text_content()
    assert "фото «2»" in figures[0].text_content()
    assert figures[0].xpath(".//img/@alt") == ["Вид 2"]
    assert figures[1].xpath(".//img/@alt") == ["другое"]
    assert figures[1].xpath(".//em/text()") == ["своя"]
    assert figures[0].xpath(".//img/@src")[0].startswith("../media/02/")


def test_hostile_texts_stay_texts_on_every_page(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(8)
    desk.settings = LibrarySettings(site_name=HOSTILE, tagline=HOSTILE, site_address="https://vestnik.example")
    desk.photos[2] = replace(desk.photos[2], credit=HOSTILE, caption=HOSTILE, alt=HOSTILE)
    for number in (1, 6):
        desk.change(
            number, headline=HOSTILE, lead=HOSTILE, kicker=HOSTILE, source=HOSTILE, dateline=HOSTILE, tags=(HOSTILE,),
            section=HOSTILE, byline=(Credit(HOSTILE),), corrections=(Correction(datetime.now(UTC), HOSTILE),),
        )  # fmt: skip
    desk.rank()
    desk.export()
    out = desk.folder / "out"
    for file in out.rglob("*.html"):
        page = tree(file)
        scripts = [script for script in page.xpath("//script") if not script.get("src")]
        for script in scripts:
            if script.get("type") == "application/ld+json":
                json.loads(script.text)
            else:
                assert "alert" not in (script.text or "")
        assert not page.xpath("//@onerror"), file
        assert "49" not in page.xpath("string(//title)")
    front = tree(out / "index.html")
    assert HOSTILE in front.xpath("string(//title)")
    assert broken_references(out) == []


def test_structured_data_are_a_news_article(desk: Desk) -> None:
    desk.settings = replace(desk.settings, site_address="https://vestnik.example/news")
    page = Site(desk.material(), desk.theme).article(6).context.page
    data = json.loads(page.structured_data)
    assert data["@type"] == "NewsArticle"
    assert data["datePublished"] == "2024-01-04T08:00:00+06:00"
    assert data["author"] == [
        {"@type": "Person", "name": "Алия Верхова", "url": "https://vestnik.example/news/author/avtor-1/index.html"}
    ]
    assert data["image"] == [page.picture]
    assert page.picture.startswith("https://vestnik.example/news/media/02/")
    assert page.canonical == "https://vestnik.example/news/politika/zagolovok-6.html"


def test_without_an_address_no_page_claims_one(desk: Desk) -> None:
    assert all(
        not page.context.page.canonical and not page.context.page.picture for page in pages(desk.material(), desk.theme)
    )
    assert "url" not in json.loads(Site(desk.material(), desk.theme).article(1).context.page.structured_data)


def test_lists_are_paged_and_their_pages_lead_to_each_other(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(0)
    for number in range(1, 101):
        desk.add(number, section="Политика")
    desk.export()
    out = desk.folder / "out" / "politika"
    seen: list[str] = []
    name = "index.html"
    while name:
        page = tree(out / name)
        seen += page.xpath("//article//*[contains(@class, 'teaser-headline')]/a/text()")
        following = page.xpath("//nav[contains(@class, 'pager')]//a[@rel='next']/@href")
        name = following[0].rpartition("/")[2] if following else ""
    assert seen == [desk.articles[number].article.headline for number in range(100, 0, -1)]
    assert sorted(file.name for file in out.glob("page-*")) == ["page-1.html", "page-2.html"]


def test_the_archive_leads_from_the_years_to_every_article(desk: Desk) -> None:
    desk.export()
    out = desk.folder / "out"
    found: set[Path] = set()
    for edition in (out, out / "kk", out / "en"):
        for day in (edition / "archive").rglob("[0-3][0-9].html"):
            found |= {(day.parent / href).resolve() for href in hrefs(tree(day))}
    site = Site(desk.material(), desk.theme)
    assert {(out / entry.path).resolve() for entry in site.index.entries.values()} <= found


def test_days_begin_in_the_librarys_zone(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(0)
    desk.add(1, published_at=datetime(2024, 12, 31, 19, 30, tzinfo=UTC))
    desk.export()
    assert (desk.folder / "out" / "archive" / "2025" / "01" / "01.html").is_file()
    desk.settings = replace(desk.settings, zone="Europe/London")
    desk.export()
    assert (desk.folder / "out" / "archive" / "2024" / "12" / "31.html").is_file()
    assert not (desk.folder / "out" / "archive" / "2025").exists()


def test_the_page_for_lost_readers_knows_its_base_where_the_address_is_known(desk: Desk) -> None:
    desk.settings = replace(desk.settings, site_address="https://vestnik.example/news")
    bases = {
        page.path: page.context.base for page in pages(desk.material(), desk.theme) if page.template == "not_found.html"
    }
    assert bases == {"404.html": "/news/", "kk/404.html": "/news/kk/", "en/404.html": "/news/en/"}


def test_the_popular_block_leaves_out_who_has_left_and_counts_on(desk: Desk) -> None:
    first = desk.rankings["ru"].tabs[0][1][0].id
    del desk.articles[first]
    tabs = next(page for page in pages(desk.material(), desk.theme) if page.path == "index.html").context.popular
    assert [tab.label for tab in tabs] == ["Все", "Политика", "Культура", "Архив"]
    assert [item.rank for item in tabs[0].items] == list(range(1, len(tabs[0].items) + 1))
    assert all(item.href for item in tabs[0].items)


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_words_and_plurals_are_there_in_every_language(desk: Desk, language: str) -> None:
    words = desk.theme.words[language]
    forms = {number: words.number("views", number) for number in (1, 2, 5, 21, 1234)}
    wanted = {
        "ru": ["1 просмотр", "2 просмотра", "5 просмотров", "21 просмотр", "1\xa0234 просмотра"],
        "kk": ["1 қаралым", "2 қаралым", "5 қаралым", "21 қаралым", "1\xa0234 қаралым"],
        "en": ["1 view", "2 views", "5 views", "21 views", "1,234 views"],
    }
    assert list(forms.values()) == wanted[language]
