# SPDX-License-Identifier: GPL-3.0-or-later
"""The archive's numbers follow every article, whatever happens to it and in whatever year it stands."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.domain.article import Credit, Language, Status
from newsdesk.domain.query import ListFilter, Sort
from newsdesk.store import list_filter
from newsdesk.store.archive_index import days_in_step
from newsdesk.store.database import Database
from newsdesk.store.shelf import KnownPlaces
from tests.factories import an_article

MOMENTS = st.one_of(
    st.none(),
    st.datetimes(timezones=st.just(UTC)),
    st.sampled_from([datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, tzinfo=UTC)]),
)
DEEDS = st.lists(st.tuples(st.sampled_from(("add", "date", "bin", "undelete")), st.integers(0, 5), MOMENTS), max_size=8)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(DEEDS)
def test_the_numbers_of_days_are_those_of_the_articles_after_any_deeds(
    library: Database, deeds: list[tuple[str, int, datetime | None]]
) -> None:
    with library.connect(writing=True) as connection:
        work = library.work_on(connection)
        for deed, number, moment in deeds:
            keys = sorted({*work.articles.ids(), *(each.id for each in work.articles.binned())})
            if deed == "add" or not keys:
                work.articles.add(an_article(published_at=moment), who="")
                continue
            key = keys[number % len(keys)]
            if deed == "date":
                work.articles.save(replace(work.articles.get(key), published_at=moment), who="")
            elif deed == "bin":
                work.articles.bin([key])
            else:
                work.articles.undelete([key])
        assert days_in_step(connection)
        years = Counter({each.date: each.articles for each in work.articles.archive()})
        listed = work.articles.many(work.articles.ids()).values()
        assert years.total() == sum(1 for value in listed if value.published_at is not None)
        for year in years:
            assert sum(each.articles for each in work.articles.archive(int(year))) == years[year]


LISTS = st.builds(
    ListFilter,
    status=st.sampled_from((None, Status.DRAFT, Status.PUBLISHED)),
    section=st.sampled_from((None, "Город", "Спорт")),
    language=st.sampled_from((None, *Language)),
    day=st.sampled_from((None, "2024", "0001-01-01")),
    search=st.sampled_from(("", "мост", "тег:мост", "мои:", "-мои:")),
    person=st.sampled_from((None, "Елена Иванова", "Никто")),
    tag=st.sampled_from((None, "мост")),
    mine=st.booleans(),
    embargoed=st.booleans(),
    binned=st.booleans(),
)


@pytest.fixture
def few_and_many(library: Database) -> Database:
    """Articles that differ in all that a list is filtered by."""
    with library.begin() as work:
        for number in range(24):
            moment = [None, datetime(1, 1, 1, tzinfo=UTC), datetime(2024, 12, 1 + number, 9, tzinfo=UTC)][number % 3]
            article = an_article(
                headline=("Новый мост", "Дорога")[number % 2],
                section=("Город", "Спорт")[number // 2 % 2],
                status=(Status.DRAFT, Status.PUBLISHED)[number // 4 % 2],
                language=tuple(Language)[number % 3],
                byline=(Credit(("Елена Иванова", "Ерлан Ахметов")[number // 3 % 2]),),
                tags=("мост",)[: number % 2],
                published_at=moment,
                embargo_until=datetime(9000, 1, 1, tzinfo=UTC) if number % 5 == 0 else None,
            )
            key = work.articles.add(article, who=("Елена", "Ерлан")[number // 2 % 2]).id
            if number % 7 == 0:
                work.articles.bin([key])
    return library


@pytest.mark.parametrize("few", [0, 20_000])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(shown=LISTS)
def test_the_days_of_a_list_are_those_of_its_rows(few_and_many: Database, few: int, shown: ListFilter) -> None:
    with few_and_many.read() as work, pytest.MonkeyPatch.context() as patched:
        patched.setattr(list_filter, "FEW", few)
        rows = work.shelf.for_window("Елена", KnownPlaces())
        every = replace(shown, day=None)
        listed = rows.rows(rows.ids(every, Sort.NEWEST, 0, 100))
        zone = work.settings.get().timezone
        days = Counter(each.published_at.astimezone(zone).date().isoformat() for each in listed if each.published_at)
        assert work.articles.days_of(shown, "Елена") == days
