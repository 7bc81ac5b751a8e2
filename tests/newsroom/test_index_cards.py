# SPDX-License-Identifier: GPL-3.0-or-later
"""What is looked up beside an article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsdesk.document.from_markdown import from_markdown
from newsdesk.domain.article import Article, Credit, RelatedChoice, Status
from newsdesk.domain.section import Section
from newsdesk.newsroom.index_cards import compared, readable
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.reports import DiffPiece
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


def test_history_is_handed_out_page_by_page_newest_first(newsroom: Newsroom) -> None:
    article = add(newsroom)
    for number in range(7):
        article = save(newsroom, replace(article, lead=f"Строка {number}"))
    cards = newsroom.index_cards
    assert [each.number for each in cards.revisions(article.id, limit=3)] == [8, 7, 6]
    assert [each.number for each in cards.revisions(article.id, before=6, limit=9)] == [5, 4, 3, 2, 1]
    assert cards.revision(article.id, 2).lead == "Строка 0"


def test_two_states_are_compared_part_by_part(newsroom: Newsroom) -> None:
    article = add(newsroom, lead="Вчера открыли мост.")
    save(newsroom, replace(article, lead="Сегодня открыли мост.", byline=(Credit("Елена Ким"),)))
    found = newsroom.index_cards.compare(article.id, 1, 2)
    assert [field for field, _ in found.texts] == ["lead"]
    assert [(piece.op, piece.text) for piece in found.texts[0][1]][:2] == [("removed", "Вчера"), ("added", "Сегодня")]
    assert [(each.field, each.after) for each in found.fields] == [("byline", (Credit("Елена Ким"),))]
    assert newsroom.index_cards.compare(article.id, 2, 2).same
    standing = newsroom.index_cards.revision(article.id, 2)
    now = newsroom.index_cards.compare_with(article.id, 2, standing, from_markdown("По мосту пошли трамваи."))
    assert [field for field, _ in now.texts] == ["body"]


def test_a_changed_phrase_is_told_at_once_and_nothing_is_lost() -> None:
    before, after = "Мэр вчера сказал об этом.", "Аким сегодня рассказал об этом."
    pieces = compared(an_article(lead=before), an_article(lead=after)).texts[0][1]
    assert pieces[:2] == (DiffPiece("removed", "Мэр вчера сказал"), DiffPiece("added", "Аким сегодня рассказал"))
    assert "".join(piece.text for piece in pieces if piece.op != "added") == before
    assert "".join(piece.text for piece in pieces if piece.op != "removed") == after


def test_the_first_state_is_all_new(newsroom: Newsroom) -> None:
    article = add(newsroom)
    found = newsroom.index_cards.compare(article.id, None, 1)
    assert {field: {piece.op for piece in pieces} for field, pieces in found.texts} == {
        "headline": {"added"},
        "body": {"added"},
    }


@pytest.mark.parametrize(("before", "after", "marks"), [("Мост", "**Мост**", True), ("Мост", "Мосты", False)])
def test_marks_are_compared_where_the_words_are_the_same(before: str, after: str, marks: bool) -> None:
    found = compared(an_article(body=before), an_article(body=after))
    assert found.marks_only is marks
    assert any(piece.op == "added" for piece in found.texts[0][1])


def test_a_photo_without_words_is_seen_in_a_comparison() -> None:
    assert readable(from_markdown("Мост.\n\n![](photo:7)\n")) == "Мост.\n\n▣ 7"
