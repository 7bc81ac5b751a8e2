# SPDX-License-Identifier: GPL-3.0-or-later
"""The archive's numbers follow every article, whatever happens to it and in whatever year it stands."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.store.archive_index import days_in_step
from newsdesk.store.database import Database
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
