# SPDX-License-Identifier: GPL-3.0-or-later
"""How long articles are ordered to be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.domain.article import Article
from newsdesk.domain.length import USUAL_LINE, Measure, Target, Unit, lines, target_of
from newsdesk.errors import ArticleMissing, FieldInvalid
from newsdesk.newsroom.changes import Subject
from newsdesk.newsroom.newsroom import Newsroom

TARGETS = st.builds(Target, st.integers(1, 10_000_000), st.sampled_from(Unit))


@pytest.fixture
def article(newsroom: Newsroom) -> int:
    """An article of the library."""
    with newsroom._database.begin() as work:
        return work.articles.add(Article("Заголовок", "Текст."), who="").id


@given(TARGETS)
def test_a_target_is_read_as_it_was_written(target: Target) -> None:
    assert target_of(str(target)) == target


@pytest.mark.parametrize("text", ["", "signs", "0 signs", "-5 signs", "5", "5 pages", "٥ signs", "99999999999 lines"])
def test_what_is_no_target_is_none(text: str) -> None:
    assert target_of(text) is None


@given(TARGETS, st.integers(0, 10**6), st.integers(10, 300))
def test_a_text_as_long_as_ordered_is_neither_over_nor_short(target: Target, signs: int, width: int) -> None:
    assert target.over(target.signs(width), width) == 0
    assert (target.over(signs, width) > 0) == (lines(signs, width) > target.amount) or target.unit is Unit.SIGNS


def test_lines_are_signs_by_the_width_of_the_house() -> None:
    assert lines(312, 60) == 5.2
    assert lines(312, 40) == 7.8


def test_an_order_stays_with_the_library_and_can_be_taken_back(newsroom: Newsroom, article: int) -> None:
    assert newsroom.lengths.of(article) == Measure(USUAL_LINE, None)
    version = newsroom.article(article).version
    done = newsroom.lengths.order(article, Target(80, Unit.LINES))
    assert done.changes.touches(Subject.SETTINGS)
    newsroom.change_settings({"line_width": "42"})
    assert newsroom.lengths.of(article) == Measure(42, Target(80, Unit.LINES))
    newsroom.lengths.order(article, None)
    assert newsroom.lengths.of(article).target is None
    assert newsroom.article(article).version == version


def test_nothing_is_ordered_of_an_article_that_is_not_there(newsroom: Newsroom) -> None:
    with pytest.raises(ArticleMissing):
        newsroom.lengths.order(404, Target(3000))


def test_the_width_of_a_line_is_a_setting_of_the_library(newsroom: Newsroom) -> None:
    assert newsroom.settings().line_width == USUAL_LINE
    assert newsroom.change_settings({"line_width": "38"}).line_width == 38
    with newsroom._database.read() as work:
        assert work.settings.get().line_width == 38
    for text in ("9", "301", "сорок", ""):
        with pytest.raises(FieldInvalid):
            newsroom.change_settings({"line_width": text})
