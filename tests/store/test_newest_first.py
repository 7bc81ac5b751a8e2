# SPDX-License-Identifier: GPL-3.0-or-later
"""What is called the newest is the newest, in whatever order the articles came into the library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.domain.query import ListFilter, Sort
from newsdesk.newsroom.shelf import Shelf
from newsdesk.store import search_query
from newsdesk.store.database import Database
from tests.factories import NOON, Ticking, an_article, settings
from tests.store.little_words import ARTICLES, QUERIES, lower_bounds, of_little_words
from tests.store.naive_search import hits_of

_ORDERS = {
    "as dated": list(range(ARTICLES)),
    "an archive behind the articles of today": [*range(ARTICLES // 2, ARTICLES), *range(ARTICLES // 2)],
    "the last first": list(range(ARTICLES))[::-1],
    "anyhow": [number * 271 % ARTICLES for number in range(ARTICLES)],
    "two papers in turns": [number % 2 * ARTICLES // 2 + number // 2 for number in range(ARTICLES)],
}


@pytest.fixture(scope="module", params=_ORDERS)
def paper(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A library whose numbers follow the dates, or do not; here and there an old draft has none."""
    with Database.create(tmp_path_factory.mktemp("newest") / "library", settings(), clock=Ticking()) as database:
        with database.begin() as work:
            for number, day in enumerate(_ORDERS[request.param]):
                dated = None if number % 90 == 7 else NOON - timedelta(days=ARTICLES - day // 2)
                work.articles.add(replace(of_little_words(number), published_at=dated), who="Анна")
        yield database


def _is_beginning(found: list[int], expected: list[int], drafts: set[int]) -> bool:
    """Whether hits are the first of those that are expected, of which some may be missing that have no date."""
    dated = [key for key in expected if key not in drafts]
    return found == [key for key in expected if key in found] and set(dated[: len({*found} - drafts)]) <= {*found}


def test_no_hit_is_newer_than_the_first_ones_but_an_old_draft_and_what_is_not_found_soon_is_looked_for(
    paper: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    lower_bounds(monkeypatch)
    with paper.read() as work:
        values = list(work.articles.many(work.articles.ids()).values())
    drafts = {value.id for value in values if value.published_at is None}

    @hypothesis.settings(max_examples=40)
    @hypothesis.example('"и в"', 5)
    @hypothesis.example('автор:иван "на не"', 50)
    @given(QUERIES, st.sampled_from((5, 50, 1000)))
    def check(typed: str, limit: int) -> None:
        expected, shown = hits_of(values, typed), ListFilter(search=typed)
        with paper.read() as work:
            answer = work.searching.find(typed, Sort.NEWEST, limit)
        found = [hit.article.id for hit in answer.hits]
        assert _is_beginning(found, expected, drafts)
        assert len(found) == min(limit, len(expected)) or not answer.exact
        shelf = Shelf(paper, "")
        head = shelf.glance(shown, Sort.NEWEST, limit)
        assert _is_beginning([row.id for row in head.rows], expected, drafts)
        assert not head.counted or head.total == len(expected)
        whole = shelf.look(shown, Sort.NEWEST, 0, limit)
        assert ([row.id for row in whole.rows], whole.total) == (expected[:limit], len(expected))

    check()


@pytest.mark.parametrize("typed", ["перв", "перв*", "не-перв", "не-перв* "])
def test_a_word_that_goes_on_in_many_ways_is_found_in_all_of_them(
    library: Database, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_query, "MOST_ENDINGS", 2)
    monkeypatch.setattr(search_query, "_MOST_PHRASE_ENDINGS", 2)
    words = ("первый", "первенец", "первобытный", "первоклассник", "первозданный")
    with library.begin() as work:
        keys = [work.articles.add(an_article(body=f"Он не {word}."), who="").id for word in words]
    with library.read() as work:
        soon = work.searching.find(typed, Sort.NEWEST, 50)
        whole = work.searching.find(typed, Sort.NEWEST, 50, whole=True)
    assert not soon.exact
    assert {hit.article.id for hit in soon.hits} < {*keys}
    assert ([hit.article.id for hit in whole.hits], whole.total, whole.exact) == (keys[::-1], len(keys), True)
    shelf, shown = Shelf(library, ""), ListFilter(search=typed)
    for sort in (Sort.NEWEST, Sort.RELEVANCE, Sort.HEADLINE):
        assert not shelf.glance(shown, sort, 50).counted
        assert {row.id for row in shelf.look(shown, sort, 0, 50).rows} == {*keys}
