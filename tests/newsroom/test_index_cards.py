# SPDX-License-Identifier: GPL-3.0-or-later
"""What is looked up beside an article."""

from __future__ import annotations

from dataclasses import replace

from newsdesk.domain.article import Article, RelatedChoice, Status
from newsdesk.domain.section import Section
from newsdesk.newsroom.newsroom import Newsroom
from tests.factories import an_article


def add(newsroom: Newsroom, **fields: object) -> Article:
    with newsroom._database.begin() as work:
        return work.articles.add(an_article(**fields), who="Айгүл")


def save(newsroom: Newsroom, article: Article, why: str = "saved") -> Article:
    with newsroom._database.begin() as work:
        return work.articles.save(article, who="Айгүл", why=why)


def test_the_address_follows_the_fields_as_they_stand(newsroom: Newsroom) -> None:
    with newsroom._database.begin() as work:
        work.sections.put(Section(0, "Город", "city"))
    article = add(newsroom, headline="Мост открыли")
    cards = newsroom.index_cards
    assert cards.address(article) == "https://example.org/city/most-otkryli.html"
    assert cards.address(replace(article, slug="", headline="Новое имя", section="Спорт")) == (
        "https://example.org/sport/novoe-imya.html"
    )
    assert not cards.desk(article.id).frozen
    published = save(newsroom, replace(article, status=Status.PUBLISHED))
    assert cards.desk(published.id).frozen


def test_sections_are_found_by_any_of_their_names(newsroom: Newsroom) -> None:
    with newsroom._database.begin() as work:
        work.sections.put(Section(0, "Наука", "", 1, {"kk": "Ғылым", "en": "Science"}))
        work.sections.put(Section(0, "Город", "", 0))
    assert newsroom.index_cards.sections("ғыл") == ["Наука"]
    assert newsroom.index_cards.sections("") == ["Город", "Наука"]


def test_related_articles_follow_what_is_pinned_and_struck_before_it_is_saved(newsroom: Newsroom) -> None:
    bridge = [add(newsroom, headline=f"Мост ремонт паводок {number}") for number in range(4)]
    other = add(newsroom, headline="Театр", body="Премьера.")
    article = bridge[0]
    plain = newsroom.index_cards.related(article)
    assert {each.card.id for each in plain.shown} == {each.id for each in bridge[1:]}
    assert all(each.because and not each.pinned for each in plain.shown)
    chosen = replace(article, related=RelatedChoice((other.id, bridge[3].id), (bridge[1].id,)))
    found = newsroom.index_cards.related(chosen)
    assert [(each.card.id, each.pinned) for each in found.shown] == [
        (other.id, True),
        (bridge[3].id, True),
        (bridge[2].id, False),
    ]
    assert [each.headline for each in found.struck] == [bridge[1].headline]


def test_articles_are_found_to_be_named(newsroom: Newsroom) -> None:
    bridge = add(newsroom, headline="Мост открыли")
    theatre = add(newsroom, headline="Театр закрыли", body="Премьера.")
    cards = newsroom.index_cards
    assert [each.id for each in cards.search("мост")] == [bridge.id]
    assert {each.id for each in cards.search(" ")} == {bridge.id, theatre.id}
    assert cards.known((bridge.id, 99)) == {bridge.id}
    assert cards.cards((theatre.id, 99))[theatre.id].headline == "Театр закрыли"
