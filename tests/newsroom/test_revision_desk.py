# SPDX-License-Identifier: GPL-3.0-or-later
"""The past of an article: what was saved, what changed, who wrote what."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.document.from_markdown import from_markdown
from newsdesk.domain.article import Article, Credit
from newsdesk.newsroom.comparing import BlockChange, PhotoChange, Went, compared, readable
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.reports import DiffPiece
from tests.factories import an_article

PARAGRAPHS = st.sampled_from(
    [
        "Мост открыли утром.",
        "Мост открыли **вечером**.",
        "Автобусы пошли прямо.",
        "## Река",
        "![](photo:1)",
        "- раз\n- два",
    ]
)
BODIES = st.lists(PARAGRAPHS, max_size=6).map("\n\n".join)


def add(newsroom: Newsroom, **fields: object) -> Article:
    with newsroom._database.begin() as work:
        return work.articles.add(an_article(**fields), who="Айгүл")


def save(newsroom: Newsroom, article: Article, who: str = "Айгүл") -> Article:
    with newsroom._database.begin() as work:
        return work.articles.save(article, who=who)


# -- what changed ------------------------------------------------------------------------------------------------------


@given(BODIES, BODIES)
def test_a_comparison_has_all_of_both_sides(before: str, after: str) -> None:
    found = compared(an_article(body=before), an_article(body=after)).blocks
    sides = [from_markdown(text).blocks for text in (before, after)]
    assert (found == ()) is (sides[0] == sides[1])
    if found:
        for side, blocks in enumerate(sides):
            places = [(each.before, each.after)[side] for each in found]
            assert [place for place in places if place is not None] == list(range(len(blocks)))
            for change in found:
                place = (change.before, change.after)[side]
                if place is not None and change.went is not Went.MARKED:
                    assert text_of(change, ("removed", "added")[1 - side]) == readable(blocks[place])


def text_of(change: BlockChange, without: str) -> str:
    return "".join(piece.text for piece in change.pieces if piece.op != without)


def test_two_states_are_compared_part_by_part(newsroom: Newsroom) -> None:
    article = add(newsroom, lead="Вчера открыли мост.")
    save(newsroom, replace(article, lead="Сегодня открыли мост.", byline=(Credit("Елена Ким"),)))
    desk = newsroom.revisions
    found = desk.compare(article.id, 1, 2)
    assert [field for field, _ in found.texts] == ["lead"]
    assert [(piece.op, piece.text) for piece in found.texts[0][1]][:2] == [("removed", "Вчера"), ("added", "Сегодня")]
    assert [(each.field, each.after) for each in found.fields] == [("byline", (Credit("Елена Ким"),))]
    assert desk.compare(article.id, 2, 2).same
    now = desk.compare_with(article.id, 2, desk.get(article.id, 2), from_markdown("По мосту пошли трамваи."))
    assert ([field for field, _ in now.texts], [each.went for each in now.blocks]) == ([], [Went.CHANGED])


def test_a_changed_phrase_is_told_at_once_and_nothing_is_lost() -> None:
    before, after = "Мэр вчера сказал об этом.", "Аким сегодня рассказал об этом."
    pieces = compared(an_article(lead=before), an_article(lead=after)).texts[0][1]
    assert pieces[:2] == (DiffPiece("removed", "Мэр вчера сказал"), DiffPiece("added", "Аким сегодня рассказал"))
    assert "".join(piece.text for piece in pieces if piece.op != "added") == before
    assert "".join(piece.text for piece in pieces if piece.op != "removed") == after


def test_the_first_state_is_all_new(newsroom: Newsroom) -> None:
    article = add(newsroom)
    found = newsroom.revisions.compare(article.id, None, 1)
    assert {field: {piece.op for piece in pieces} for field, pieces in found.texts} == {"headline": {"added"}}
    assert [each.went for each in found.blocks] == [Went.ADDED]


@pytest.mark.parametrize(("after", "went"), [("**Мост**", Went.MARKED), ("Мост над рекой", Went.CHANGED)])
def test_marks_are_compared_where_the_words_are_the_same(after: str, went: Went) -> None:
    (found,) = compared(an_article(body="Мост"), an_article(body=after)).blocks
    assert found.went is went
    assert any(piece.op == "added" for piece in found.pieces)


def test_a_paragraph_that_stands_elsewhere_was_moved() -> None:
    before, after = "Первый.\n\nВторой.\n\nТретий.", "Второй.\n\nТретий.\n\nПервый."
    found = compared(an_article(body=before), an_article(body=after)).blocks
    assert [each.went for each in found] == [Went.MOVED, Went.STAYED, Went.STAYED, Went.MOVED]


def test_photos_are_told_of_by_their_numbers_and_words() -> None:
    assert readable(from_markdown("![](photo:7)\n").blocks[0]) == "▣ 7"
    before, after = "![Мост](photo:1)\n\n![](photo:2)\n", "![Мост утром](photo:1)\n\n![Река](photo:3)\n"
    assert compared(an_article(body=before), an_article(body=after)).photos == (
        PhotoChange(2, Went.REMOVED),
        PhotoChange(1, Went.CHANGED, "Мост", "Мост утром"),
        PhotoChange(3, Went.ADDED, after="Река"),
    )


# -- what was saved, and who wrote it ----------------------------------------------------------------------------------


def test_history_is_handed_out_page_by_page_newest_first(newsroom: Newsroom) -> None:
    article = add(newsroom)
    for number in range(7):
        article = save(newsroom, replace(article, lead=f"Строка {number}"))
    desk = newsroom.revisions
    first = desk.page(article.id, limit=3)
    assert ([each.number for each in first.revisions], first.total) == ([8, 7, 6], 8)
    assert [each.number for each in desk.page(article.id, 6).revisions] == [5, 4, 3, 2, 1]
    assert desk.get(article.id, 2).lead == "Строка 0"
    assert desk.name(article.id, 2, " Первая \n правка ").value == "Первая правка"
    assert desk.page(article.id, 3).revisions[0].name == "Первая правка"


def test_a_sentence_is_told_by_who_wrote_it_and_who_changed_it(newsroom: Newsroom) -> None:
    article = add(newsroom, body="Мост открыли **утром** после ремонта. Автобусы пошли.\n\n– Рад! – сказал мэр.\n")
    article = save(newsroom, replace(article, lead="Лид."), who="Пётр")
    desk = newsroom.revisions
    assert [each.since.who for each in desk.who_wrote(article.id, "– Рад! – сказал мэр.").forms] == ["Айгүл"]
    body = article.body.replace("**утром**", "вечером")
    save(newsroom, replace(article, body=body), who="Игорь")
    found = desk.who_wrote(article.id, "Мост открыли вечером после ремонта.")
    assert [(each.since.number, each.since.who) for each in found.forms] == [(3, "Игорь"), (1, "Айгүл")]
    assert desk.who_wrote(article.id, "Лид.").forms[0].since.who == "Пётр"
    assert not desk.who_wrote(article.id, "Мост открыли ночью после ремонта.").saved


def test_one_block_of_a_revision_comes_back_into_what_stands(newsroom: Newsroom) -> None:
    article = add(newsroom, body="Раз и навсегда.\n\nДва и три.\n")
    save(newsroom, replace(article, body="Два и три.\n"))
    standing = from_markdown("Совсем новое.\n\nДва и четыре.\n").blocks
    back = newsroom.revisions.block_back(article.id, 1, 1, standing)
    assert back is not None
    assert (back.index, [readable(block) for block in back.after]) == (1, ["Два и три."])
    away = newsroom.revisions.block_away(article.id, 1, 0, standing)
    assert away is None
