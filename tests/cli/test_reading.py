# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that only look: every key of their documents, and what people see."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime

import pytest

from newsdesk.domain.article import Language, Status
from newsdesk.domain.query import ArticleQuery, Sort
from newsdesk.domain.readership import Window
from tests.cli.document_keys import ARTICLE_KEYS, PHOTO_KEYS
from tests.cli.fake_newsroom import FakeEntrance, FakeNewsroom, Runner, article


def test_list_gives_the_total_and_articles_without_bodies(cli: Runner) -> None:
    ran = cli("list", "lib", "--limit", 1, "--json")
    assert ran.status == 0
    assert ran.document.keys() == {"total", "articles"}
    assert ran.document["total"] == 2
    (only,) = ran.document["articles"]
    assert only.keys() == ARTICLE_KEYS - {"body"}
    assert only["published_at"] == "2024-12-05T09:30:00+05:00"


def test_list_passes_every_filter_on(cli: Runner, newsroom: FakeNewsroom) -> None:
    filters = ["--status", "in review", "--section", "Город", "--language", "kk", "--day", "2024-12"]
    cli("list", "lib", *filters, "--search", "мост", "--sort", "views", "--limit", 5)
    assert newsroom.asked["find"] == ArticleQuery(
        Status.IN_REVIEW, "Город", Language.KK, "2024-12", "мост", Sort.VIEWS, 5
    )


@pytest.mark.parametrize("spelling", ["in_review", "In-Review", " in review "])
def test_a_status_is_understood_however_its_words_are_joined(
    cli: Runner, newsroom: FakeNewsroom, spelling: str
) -> None:
    assert cli("list", "lib", "--status", spelling).status == 0
    assert newsroom.asked["find"] == ArticleQuery(status=Status.IN_REVIEW)


def test_a_search_is_sorted_by_relevance_and_a_list_by_time(cli: Runner, newsroom: FakeNewsroom) -> None:
    orders = []
    for words in (("--search", "мост"), ()):
        cli("list", "lib", *words)
        orders.append(newsroom.asked["find"].sort)
    assert orders == [Sort.RELEVANCE, Sort.NEWEST]


def test_list_for_people_is_a_table_with_a_last_line_that_counts(cli: Runner) -> None:
    lines = cli("list", "lib").out.splitlines()
    assert lines[0].split() == ["no.", "date", "status", "section", "views", "headline"]
    assert lines[1] == "  1  2024-12-05 09:30  draft   Город        0  Мост через реку открыт 1"
    assert lines[-1] == "Total: 2, shown: 2"


def test_an_empty_list_says_so(cli: Runner, newsroom: FakeNewsroom) -> None:
    newsroom.articles.clear()
    assert cli("list", "lib").out == "Nothing found.\n"
    assert cli("list", "lib", "--json").document == {"total": 0, "articles": []}


@pytest.mark.parametrize("words", [("--json",), ("--as", "json"), ("--as", "html", "--json")])
def test_show_gives_every_key_of_the_article(cli: Runner, words: tuple[str, ...]) -> None:
    ran = cli("show", "lib", 1, *words)
    assert ran.status == 0
    assert ran.document.keys() == ARTICLE_KEYS
    assert ran.document["byline"] == [{"name": "Айгуль Примерова", "role": "author"}]
    assert ran.document["figures"][0].keys() == {"photo", "caption", "credit", "alt"}
    assert ran.document["related"] == {"pinned": [], "struck": []}


def test_show_has_forms_to_read_and_to_pass_on(cli: Runner) -> None:
    assert cli("show", "lib", 1, "--as", "html").out == "<p>Мост строили **два** года.</p>\n"
    assert cli("show", "lib", 1, "--as", "markdown").out.startswith("+++\nkind")
    assert cli("show", "lib", 1, "--as", "text").out == "Мост через реку открыт 1\n\nМост строили два года.\n"


def test_show_for_people_has_the_figures_around_the_text(cli: Runner) -> None:
    out = cli("show", "lib", 1).out
    assert "№ 1 · news · draft · Город · ru · 2024-12-05 09:30 · signs: 23, words: 4, views: 0" in out
    assert "Айгуль Примерова" in out
    assert "[photo 7] Мост (фото Ивана Придуманова)" in out


@pytest.mark.parametrize("words", [("show", "lib", 99), ("history", "lib", 99), ("related", "lib", 99)])
def test_an_article_that_is_not_there_is_status_3(cli: Runner, words: tuple[object, ...]) -> None:
    ran = cli(*words, "--json")
    assert ran.status == 3
    assert ran.document["error"] == "article_missing"
    assert ran.document["file"] is None
    assert "99" in ran.document["message"]


def test_history_gives_every_key(cli: Runner) -> None:
    ran = cli("history", "lib", 1, "--json")
    assert [row["revision"] for row in ran.document] == [1, 2]
    assert ran.document[0] == {
        "revision": 1,
        "saved_at": "2024-12-05T09:30:00+05:00",
        "who": "aigul",
        "why": "created",
        "signs": 20,
    }
    assert "saved" in cli("history", "lib", 1).out


def test_a_difference_is_a_list_of_pieces(cli: Runner, newsroom: FakeNewsroom) -> None:
    ran = cli("history", "lib", 1, "--diff", 1, 2, "--json")
    assert newsroom.asked["difference"] == (1, 1, 2)
    assert ran.document == [
        {"op": "same", "text": "Мост "},
        {"op": "removed", "text": "закрыт"},
        {"op": "added", "text": "открыт"},
    ]
    assert cli("history", "lib", 1, "--diff", 1, 2).out == "Мост [-закрыт-]{+открыт+}\n"


def test_archive_counts_dates(cli: Runner, newsroom: FakeNewsroom) -> None:
    assert cli("archive", "lib", 2024, 12, "--json").document == [{"date": "2024", "articles": 2}]
    assert newsroom.asked["archive"] == (2024, 12)
    assert cli("archive", "lib").out.splitlines()[1].split() == ["2024", "2"]
    assert newsroom.asked["archive"] == (None, None)


def test_popular_gives_every_key(cli: Runner, newsroom: FakeNewsroom) -> None:
    ran = cli(
        "popular", "lib", "--window", "month", "--until", "05.12.2024", "--section", "Город", "--limit", 3, "--json"
    )
    assert newsroom.asked["popular"] == (Window.MONTH, date(2024, 12, 5), "Город", 3)
    assert ran.document[0] == {
        "rank": 1,
        "id": 2,
        "headline": "Мост",
        "section": "Город",
        "views": 90,
        "change": 3,
    }
    assert ran.document[1]["change"] is None


def test_popular_ends_today_unless_told_otherwise(cli: Runner, newsroom: FakeNewsroom) -> None:
    before = datetime.now(newsroom.values.timezone).date()
    out = cli("popular", "lib").out
    assert before <= newsroom.asked["popular"][1] <= datetime.now(newsroom.values.timezone).date()
    assert out.splitlines()[1].split() == ["1", "+3", "90", "2", "Город", "Мост"]


def test_related_gives_every_key(cli: Runner, newsroom: FakeNewsroom) -> None:
    ran = cli("related", "lib", 1, "--limit", 4, "--json")
    assert newsroom.asked["related"] == 4
    assert ran.document == [{"id": 2, "headline": "Река", "score": 4.25, "because": ["мост", "Айгуль Примерова"]}]
    assert "мост, Айгуль Примерова" in cli("related", "lib", 1).out


def test_photos_give_every_key(cli: Runner, newsroom: FakeNewsroom) -> None:
    newsroom.pictures[8] = replace(newsroom.pictures[7], id=8, credit="фото автора")
    assert cli("photos", "lib", "--json").document["total"] == 2
    ran = cli("photos", "lib", "--uncredited", "--json")
    assert ran.document.keys() == {"total", "photos"}
    (only,) = ran.document["photos"]
    assert only.keys() == PHOTO_KEYS
    assert only["id"] == 7


def test_photos_for_people_show_what_is_missing(cli: Runner, newsroom: FakeNewsroom) -> None:
    newsroom.pictures[8] = replace(newsroom.pictures[7], id=8, sha256="", used_in=(1, 2))
    out = cli("photos", "lib").out
    assert "no credit" in out
    assert "awaited" in out
    assert "1, 2" in out


def test_a_headline_cannot_steer_the_terminal(cli: Runner, newsroom: FakeNewsroom) -> None:
    newsroom.articles = {1: article(1, headline="мост\x1b[2J\nдва")}
    for words in (("list", "lib"), ("show", "lib", 1)):
        assert "\x1b" not in cli(*words).out
    assert cli("show", "lib", 1, "--json").document["headline"] == "мост\x1b[2J\nдва"


def test_the_library_is_let_go_whatever_happens(cli: Runner, entrance: FakeEntrance) -> None:
    cli("list", "lib")
    cli("show", "lib", 99)
    assert entrance.newsroom.closed == 2


def test_documents_are_utf8_and_not_escaped(cli: Runner) -> None:
    out = cli("show", "lib", 1, "--json").out
    assert "Мост через реку" in out
    assert json.loads(out)
