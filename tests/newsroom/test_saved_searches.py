# SPDX-License-Identifier: GPL-3.0-or-later
"""Searches that are kept under names: every window has them, in the order of the desk, and nothing breaks them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.domain.article import Article, Language, Status
from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.saved_search import SavedSearch, SearchCount, as_name, search_of, search_table
from newsdesk.newsroom.newsroom import Newsroom

_words = st.none() | st.text(min_size=1, max_size=12)
_filters = st.builds(
    ListFilter,
    status=st.none() | st.sampled_from(Status),
    section=_words,
    language=st.none() | st.sampled_from(Language),
    day=st.none() | st.dates(date(1990, 1, 1)).map(str),
    search=st.text(max_size=30),
    person=_words,
    tag=_words,
    mine=st.booleans(),
    embargoed=st.booleans(),
    uncredited=st.booleans(),
    binned=st.booleans(),
)


def names(newsroom: Newsroom) -> list[str]:
    return [each.name for each in newsroom.saved_searches.all().searches]


@given(name=st.text(min_size=1).filter(as_name), shown=_filters, sort=st.sampled_from(Sort))
def test_every_search_comes_back_from_its_table(name: str, shown: ListFilter, sort: Sort) -> None:
    assert search_of(search_table(SavedSearch(name, shown, sort))) == SavedSearch(as_name(name), shown, sort)


@given(
    st.dictionaries(
        st.sampled_from([*search_table(SavedSearch("a")), "status", "day", "mine"]),
        st.text() | st.none() | st.integers(),
    )
)
def test_a_strange_table_is_no_search_or_a_plain_one(table: dict[str, object]) -> None:
    found = search_of(table)
    assert found is None or found.name


def test_searches_are_kept_renamed_ordered_deleted_and_put_back(newsroom: Newsroom) -> None:
    desk = newsroom.saved_searches
    for name in ("мост", "метро", "вода"):
        desk.save(SavedSearch(name, ListFilter(search=name), Sort.EDITED))
    desk.save(SavedSearch("  Метро ", ListFilter(search="тоннель")))
    assert names(newsroom) == ["мост", "Метро", "вода"]
    assert desk.rename("метро", "Подземка").value
    assert not desk.rename("Подземка", "МОСТ").value
    assert not desk.rename("Подземка", "  ").value
    desk.move("вода", 0)
    assert names(newsroom) == ["вода", "мост", "Подземка"]
    former = desk.delete("мост").value
    desk.rename("вода", "река")
    desk.put_back(former, "мост")
    assert names(newsroom) == ["река", "мост", "Подземка"]
    assert desk.all().searches[1] == SavedSearch("мост", ListFilter(search="мост"), Sort.EDITED)


def test_what_a_search_asks_for_in_vain_is_named_and_finds_nothing(newsroom: Newsroom) -> None:
    desk = newsroom.saved_searches
    gone = ListFilter(section="Шахматы", person="Никто Нигдеев", tag="нет-такой")
    desk.save(SavedSearch("вторник", gone))
    desk.save(SavedSearch("город", ListFilter(section="Город")))
    kept = desk.all()
    assert (kept.lacking[0].section, kept.lacking[0].person, kept.lacking[0].tag) == (
        "Шахматы",
        "Никто Нигдеев",
        "нет-такой",
    )
    assert kept.lacking[1]
    assert desk.count(gone) == SearchCount(0)
    newsroom.shelf.create_draft("Город")
    assert not desk.all().lacking[1]
    assert desk.count(ListFilter(section="Город")) == SearchCount(1)


def test_counting_ends_at_its_bound(newsroom: Newsroom) -> None:
    shown, whole = ListFilter(search="город"), 3
    with newsroom._database.begin() as work:
        for _ in range(whole):
            work.articles.add(Article("Город растёт", "Текст."), who="")
    assert newsroom.saved_searches.count(shown) == SearchCount(whole)
    with newsroom._database.read() as work:
        assert work.saved_searches.count(shown, "", whole) == SearchCount(whole)
        assert work.saved_searches.count(shown, "", whole - 1) == SearchCount(whole - 1, whole=False)


@pytest.mark.parametrize("text", ["", "{", "7", '{"name": "x"}', '[3, {"name": ""}, {"sort": "newest"}]'])
def test_what_cannot_be_read_is_as_if_nothing_was_kept(newsroom: Newsroom, text: str) -> None:
    with newsroom._database.begin() as work:
        work.settings.note("searches.saved", text)
    assert names(newsroom) == []
    newsroom.saved_searches.save(SavedSearch("новый"))
    assert names(newsroom) == ["новый"]
