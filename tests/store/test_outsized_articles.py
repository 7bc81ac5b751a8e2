# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles of a size and at dates that no desk would think of: stored, listed, searched and counted like any other."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from newsdesk.domain.query import ArticleQuery, ListFilter, Sort
from newsdesk.store.database import Database
from newsdesk.store.integrity import check_integrity
from tests.factories import an_article

OUTSIZED = {
    "a headline of 100 kB": {"headline": "Слово " * 9_000},
    "ten thousand tags": {"tags": tuple(f"метка {number}" for number in range(10_000))},
    "the first day of the calendar": {"published_at": datetime(1, 1, 1, tzinfo=UTC)},
    "the last day of the calendar": {"published_at": datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)},
    "no date": {"published_at": None},
}


@pytest.mark.parametrize("fields", OUTSIZED.values(), ids=OUTSIZED.keys())
def test_an_outsized_article_is_stored_saved_listed_and_counted_like_any_other(
    library: Database, fields: dict[str, object]
) -> None:
    with library.begin() as work:
        usual = work.articles.add(an_article(headline="Обычная"), who="").id
        key = work.articles.add(replace(an_article(), **fields), who="").id  # type: ignore[arg-type]
    with library.begin() as work:
        stored = work.articles.save(replace(work.articles.get(key), lead="Дополнено словечком"), who="")
    with library.read() as work:
        assert {name: getattr(stored, name) for name in fields if name != "headline"} == {
            name: value for name, value in fields.items() if name != "headline"
        }
        assert work.articles.get(key) == stored
        for sort in (Sort.NEWEST, Sort.OLDEST, Sort.HEADLINE, Sort.VIEWS, Sort.EDITED):
            assert {each.id for each in work.articles.find(ArticleQuery(sort=sort)).articles} == {usual, key}
        assert [each.id for each in work.articles.find(ArticleQuery(search="словечком")).articles] == [key]
        days = work.articles.days_of(ListFilter(search="словечком"))
        assert list(days) == ([] if stored.published_at is None else [min(days)])
        for day in days:
            assert work.articles.archive(int(day[:4]), int(day[5:7]))[0].date == day
    assert check_integrity(library) == ()
