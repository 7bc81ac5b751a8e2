# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that stand nearly everywhere: the first hits are looked for among a bounded number of articles, and whoever
wants all of them has them all."""

from __future__ import annotations

import re
from collections.abc import Iterator

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.domain.query import ArticleQuery, ListFilter, Sort
from newsdesk.newsroom.shelf import Shelf
from newsdesk.store.bare import bare
from newsdesk.store.database import Database
from tests.factories import Ticking, an_article, settings
from tests.store.little_words import ARTICLES, PASSED, PIECES, QUERIES, lower_bounds, of_little_words
from tests.store.naive_search import hits_of

_SLACK = 4
"""The parts that are looked at are twice as long together as the whole; what is asked for in the headline, or in the
lead and among the names, is looked for again."""
_MATCHED = re.compile(r"MATCH '((?:[^']|'')*)' AND rowid > (\d+) AND rowid <= (\d+)")


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    with Database.create(tmp_path_factory.mktemp("little") / "library", settings(), clock=Ticking()) as database:
        with database.begin() as work:
            for number in range(ARTICLES):
                work.articles.add(of_little_words(number), who="Анна")
        yield database


@pytest.fixture(autouse=True)
def _low(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bounds that a few hundred articles reach."""
    lower_bounds(monkeypatch)


def test_what_is_found_soon_is_found_and_what_is_called_all_is_all(paper: Database) -> None:
    with paper.read() as work:
        values = list(work.articles.many(work.articles.ids()).values())

    @hypothesis.settings(max_examples=60)
    @hypothesis.example("редкость", Sort.RELEVANCE, 5)
    @given(QUERIES, st.sampled_from((Sort.NEWEST, Sort.RELEVANCE)), st.sampled_from((5, 1000)))
    def check(typed: str, sort: Sort, limit: int) -> None:
        expected = hits_of(values, typed)
        with paper.read() as work:
            answer = work.searching.find(typed, sort, limit)
            whole = work.searching.find(typed, sort, 1000, whole=True)
            listed = work.articles.find(ArticleQuery(search=typed, limit=None)).articles
            head = Shelf(paper, "").glance(ListFilter(search=typed), sort, limit)
        found = [hit.article.id for hit in answer.hits]
        assert {*found} <= {*expected}
        assert answer.total <= len(expected)
        assert not answer.exact or answer.total == len(expected)
        assert {row.id for row in head.rows} <= {*expected}
        assert not head.counted or head.total == len(expected)
        assert [each.id for each in listed] == expected
        assert (whole.exact, sorted(hit.article.id for hit in whole.hits)) == (True, sorted(expected))

    check()


def test_the_index_passes_a_bounded_number_of_words_each_time_it_is_asked(paper: Database) -> None:
    @hypothesis.settings(max_examples=40)
    @given(st.lists(PIECES, min_size=1, max_size=3), st.sampled_from((Sort.NEWEST, Sort.RELEVANCE)))
    def check(phrases: list[str], sort: Sort) -> None:
        typed = " ".join(f'"{phrase}"' for phrase in phrases)
        with paper.connect(writing=False) as connection:
            said: list[str] = []
            bare(connection).set_trace_callback(said.append)
            paper.work_on(connection).searching.find(typed, sort, 1000)
            bare(connection).set_trace_callback(None)
        asked = [(wanted, int(last) - int(first)) for one in said for wanted, first, last in _MATCHED.findall(one)]
        hard = len({*phrases}) > 1 or " " in phrases[0]
        words = sum(len(phrase.split()) for phrase in {*phrases})
        # Each of the words stands in nearly every article.
        if hard and words * ARTICLES > 2 * PASSED:
            assert asked
            assert all("rowid" in one for one in said if "MATCH" in one and "count" not in one and "OFFSET" not in one)
        for wanted in {wanted for wanted, _ in asked}:
            assert sum(passed for other, passed in asked if other == wanted) * words <= _SLACK * PASSED

    check()


def test_a_word_that_goes_on_in_a_phrase_is_completed_from_the_vocabulary(paper: Database) -> None:
    with paper.read() as work:
        # A star in the index's own language would put together all places of all such words.
        found = work.searching.find("это-ред", Sort.NEWEST, 5, whole=True).total
        assert found == len(work.articles.find(ArticleQuery(search='"это редкость"', limit=None)).articles) > 0


def test_one_article_with_many_tags_that_begin_alike_is_looked_up_and_not_walked_to(library: Database) -> None:
    with library.begin() as work:
        own = work.articles.add(an_article(tags=tuple(f"метка {number}" for number in range(100))), who="").id
        work.articles.add(an_article(), who="")
    with library.read() as work:
        shown = ListFilter(search="тег:метка")
        wanted = work.shelf._conditions.wanted(shown, Sort.VIEWS, 20)
        assert wanted is not None
        assert not wanted.walked
        assert work.shelf.head(shown, Sort.VIEWS, 20).ids == [own]
        assert len(work.completion.tags("мет", 12)) == 12
