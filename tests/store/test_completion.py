# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that fit what is typed so far."""

from __future__ import annotations

import pytest

from newsdesk.domain.article import Credit
from newsdesk.store.database import Database
from tests.factories import a_photo, an_article

PEOPLE = ("Елена Иванова", "Елена Ким", "Ербол Әлиев", "Иван Петров", "Әсел Нұрланова")


@pytest.fixture
def filled(library: Database) -> Database:
    """Articles of a few people: Елена Ким stands in most bylines."""
    with library.begin() as work:
        for name in PEOPLE:
            work.articles.add(an_article(byline=(Credit(name),), tags=("Мост", "ремонт 100%")), who="")
        for _ in range(3):
            work.articles.add(an_article(byline=(Credit("Елена Ким"),), tags=("мост",)), who="")
    return library


def test_names_are_offered_by_their_beginning_and_those_in_use_come_first(filled: Database) -> None:
    with filled.read() as work:
        assert work.completion.people("ел", 20) == ("Елена Ким", "Елена Иванова")
        assert work.completion.tags("МО", 20) == ("Мост",)


def test_a_surname_finds_the_whole_name_behind_those_that_begin_so(filled: Database) -> None:
    with filled.read() as work:
        assert work.completion.people("иван", 20) == ("Иван Петров", "Елена Иванова")


def test_kazakh_letters_are_found_by_themselves_and_by_what_they_stand_behind(filled: Database) -> None:
    with filled.read() as work:
        assert work.completion.people("әс", 20) == ("Әсел Нұрланова",)
        assert "Әсел Нұрланова" in work.completion.people("", 20)


def test_no_more_is_offered_than_asked_for_and_signs_of_sql_mean_nothing(filled: Database) -> None:
    with filled.read() as work:
        assert len(work.completion.people("", 2)) == 2
        assert work.completion.tags("100%", 20) == ("ремонт 100%",)
        assert work.completion.people("%", 20) == ()
        assert work.completion.people("_лена", 20) == ()


def test_credits_come_from_the_photos(library: Database) -> None:
    with library.begin() as work:
        for number, credit in enumerate(("фото Игоря Бургандинова", "фото ЦИК РК", "фото ЦИК РК", "")):
            work.photos.add(a_photo(sha256=f"{number:064}", credit=credit))
    with library.read() as work:
        assert work.completion.credits("фо", 20) == ("фото ЦИК РК", "фото Игоря Бургандинова")
        assert work.completion.credits("игор", 20) == ("фото Игоря Бургандинова",)
        assert work.completion.credits("", 1) == ("фото ЦИК РК",)
