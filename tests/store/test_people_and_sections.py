# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import replace

import pytest

from newsdesk.domain.article import Credit, Language
from newsdesk.domain.person import Person
from newsdesk.domain.section import NO_SECTION, NO_SECTION_NAMES
from newsdesk.errors import LibraryReadOnly
from newsdesk.store.database import Database
from tests.factories import a_section, an_article


def test_people_are_made_once_and_found_in_any_case(library: Database) -> None:
    with library.begin() as work:
        first = work.people.named(["Пётр Лосев", "Айгүл Сәрсенбаева", " "])
        assert first == {
            "Пётр Лосев": Person(1, "Пётр Лосев", "pyotr-losev"),
            "Айгүл Сәрсенбаева": Person(2, "Айгүл Сәрсенбаева", "aygul-sarsenbaeva"),
        }
    with library.begin() as work:
        assert work.people.named(["ПЕТР  ЛОСЕВ"]) == {"ПЕТР  ЛОСЕВ": first["Пётр Лосев"]}
        assert [each.name for each in work.people.all()] == ["Айгүл Сәрсенбаева", "Пётр Лосев"]


def test_people_of_one_slug_are_told_apart(library: Database) -> None:
    with library.begin() as work:
        made = work.people.named(["Ан Ли", "An Li"])
    assert {each.slug for each in made.values()} == {"an-li", "an-li-2"}


def test_known_people_are_found_without_writing(library: Database) -> None:
    with library.begin() as work:
        work.tags.named(["мост"])
    with library.read() as work:
        assert work.tags.named(["Мост"])["Мост"].name == "мост"
    with pytest.raises(LibraryReadOnly), library.read() as work:
        work.tags.named(["река"])


def test_a_section_is_found_by_its_name_in_any_language(library: Database) -> None:
    with library.begin() as work:
        science = work.sections.put(a_section(name="Наука", names={"kk": "Ғылым", "en": "Science"}))
        assert science.slug == "nauka"
        for name in ("наука", " Ғылым", "SCIENCE"):
            assert work.sections.named(name) == science
        assert work.articles.add(an_article(section="science"), who="").section == "Наука"
        assert work.sections.all() == (science,)


def test_a_missing_section_is_made_at_the_end(library: Database) -> None:
    with library.begin() as work:
        made = [work.sections.named(name) for name in ("Город", "Спорт", "Город")]
        assert [(each.id, each.slug, each.position) for each in made] == [
            (1, "gorod", 0),
            (2, "sport", 1),
            (1, "gorod", 0),
        ]


def test_the_section_for_what_has_none_knows_its_names(library: Database) -> None:
    with library.begin() as work:
        without = work.sections.named("")
        assert without.name == NO_SECTION
        assert dict(without.names) == NO_SECTION_NAMES
        for name in NO_SECTION_NAMES.values():
            assert work.sections.named(name) == without


def test_the_section_for_what_has_none_is_named_in_the_library_s_language(library: Database) -> None:
    with library.begin() as work:
        work.settings.put(replace(work.settings.get(), language=Language.KK))
        assert work.sections.named("").name == "Бөлімсіз"
        assert work.sections.named(NO_SECTION).name == "Бөлімсіз"


def test_a_renamed_section_keeps_its_address_and_its_articles(library: Database) -> None:
    with library.begin() as work:
        stored = work.articles.add(an_article(section="Город"), who="")
        city = work.sections.named("Город")
        renamed = work.sections.put(replace(city, name="Столица", names={"en": "Capital"}))
        assert (renamed.id, renamed.slug) == (city.id, "gorod")
        assert work.articles.get(stored.id).section == "Столица"
        assert work.sections.named("capital") == renamed
        assert work.sections.named("Город").id != city.id


def test_a_name_stays_with_the_section_that_had_it_first(library: Database) -> None:
    with library.begin() as work:
        first = work.sections.named("Город")
        work.sections.put(a_section(name="Жизнь", names={"en": "город"}))
        assert work.sections.named("Город").id == first.id


def test_a_byline_is_in_order_and_says_nothing_twice(library: Database) -> None:
    with library.begin() as work:
        byline = (Credit("Пётр Лосев"), Credit("Ann Reed"), Credit("Пётр Лосев"))
        assert work.articles.add(an_article(byline=byline), who="").byline == byline[:2]
