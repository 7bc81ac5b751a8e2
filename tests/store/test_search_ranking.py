# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of the hits come first: headlines before texts, words in a row before scattered ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from newsdesk.store.database import Database
from tests.factories import NOON, an_article

_TEXTS = {
    "in a row in the headline": an_article(
        headline="Ремонт моста через Есиль закончат к осени", body="Подрядчик назвал новые сроки.\n\n" * 40
    ),
    "in the headline": an_article(
        headline="Мост через Есиль: город ищет деньги на ремонт", body="Смету считают третий раз.\n\n" * 40
    ),
    "in a row in the lead": an_article(
        headline="Что построят в столице", lead="Главное – ремонт моста.", body="Список велик.\n\n" * 30
    ),
    "scattered, again and again": an_article(
        headline="Дневник одного района", body="Мост снова закрыт. Ждут, что ремонт начнут.\n\n" * 30
    ),
    "scattered": an_article(
        headline="Итоги недели", body="В школе идёт ремонт.\n\n" + "Погода стоит тёплая.\n\n" * 40 + "Мост открыт."
    ),
}


@pytest.fixture
def paper(library: Database) -> dict[int, str]:
    """The article that fits best is the oldest, and many others say nothing of it."""
    with library.begin() as work:
        for number in range(40):
            work.articles.add(an_article(headline=f"Номер {number}", body="Совсем о другом."), who="")
        found = {}
        for days, (name, each) in enumerate(_TEXTS.items()):
            dated = replace(each, published_at=NOON - timedelta(days=900 - days))
            found[work.articles.add(dated, who="").id] = name
    return found


def _best(library: Database, typed: str) -> list[int]:
    with library.read() as work:
        return work.searching.best(typed, 50)


@pytest.mark.parametrize("typed", ["ремонт моста ", "ремонты мостов ", "ремонт мос"])
def test_a_headline_that_holds_all_words_comes_first_and_words_in_a_row_before_scattered_ones(
    library: Database, paper: dict[int, str], typed: str
) -> None:
    assert [paper[key] for key in _best(library, typed)] == list(_TEXTS)


def test_a_headline_that_holds_the_only_word_comes_before_any_number_of_mentions(library: Database) -> None:
    with library.begin() as work:
        told = an_article(headline="Паводок", body="Вода прибывает.\n\n" * 50, published_at=NOON.replace(year=1998))
        first = work.articles.add(told, who="").id
        often = work.articles.add(an_article(headline="Дневник", body="Паводок и паводок. " * 60), who="").id
    assert _best(library, "паводки ") == [first, often]


def test_words_asked_for_in_one_part_of_the_text_are_weighed_there(library: Database, paper: dict[int, str]) -> None:
    found = [paper[key] for key in _best(library, "лид:ремонт мост ")]
    assert found == ["in a row in the lead"]
