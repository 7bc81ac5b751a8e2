# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from newsdesk.domain.article import Language, Status
from newsdesk.domain.readership import DailyViews, Window
from newsdesk.errors import ArticleMissing
from newsdesk.store.bare import bare
from newsdesk.store.database import Database
from newsdesk.store.recent_views import RecentViews
from newsdesk.store.unit_of_work import UnitOfWork
from tests.factories import an_article, settings

TODAY = date(2026, 3, 1)


def read(work: UnitOfWork, days: dict[int, dict[date, int]], name: str = "access.log") -> None:
    """Count the views of a log."""
    rows = [DailyViews(article, day, views) for article, each in days.items() for day, views in each.items()]
    work.views.add(rows, file=name, sha256=name, lines=len(rows))


@pytest.fixture
def paper(library: Database) -> Database:
    """A library of five articles, 1 to 5."""
    with library.begin() as work:
        for fields in (
            {"opening_views": 359, "status": Status.PUBLISHED},
            {},
            {"section": "Наука"},
            {"language": Language.KK},
            {},
        ):
            work.articles.add(an_article(**fields), who="")
    return library


def ranks(work: UnitOfWork, window: Window, until: date = TODAY, **more: Any) -> list[tuple[int, int, int | None]]:
    """Article, views and change of each place."""
    ranking = work.views.ranking(window, until, **more)
    assert [each.rank for each in ranking] == list(range(1, len(ranking) + 1))
    return [(each.id, each.views, each.change) for each in ranking]


def test_a_log_counts_once(paper: Database) -> None:
    with paper.begin() as work:
        assert not work.views.known_file("access.log")
        for _ in range(2):
            read(work, {1: {TODAY: 5}})
        assert work.views.known_file("access.log")
        read(work, {1: {TODAY: 2}}, "another.log")
        assert work.views.daily(1, TODAY, TODAY) == {TODAY: 7}
        assert work.articles.get(1).views == 359 + 7


def test_a_log_with_an_unknown_article_counts_not_at_all(paper: Database) -> None:
    with pytest.raises(ArticleMissing) as caught, paper.begin() as work:
        read(work, {1: {TODAY: 5}, 77: {TODAY: 1}})
    assert caught.value.article == 77
    with paper.read() as work:
        assert not work.views.known_file("access.log")
        assert work.views.totals([1]) == {1: 359}


def test_an_empty_log_is_known_afterwards(paper: Database) -> None:
    with paper.begin() as work:
        read(work, {})
        assert work.views.known_file("access.log")


def test_totals_are_opening_views_and_days(paper: Database) -> None:
    with paper.begin() as work:
        read(work, {1: {TODAY: 5, TODAY - timedelta(days=900): 1}, 3: {TODAY: 2}})
        assert work.views.totals() == {1: 365, 2: 0, 3: 2, 4: 0, 5: 0}
        assert work.views.totals([3, 4, 99]) == {3: 2, 4: 0}
        assert work.views.daily(1, date(2020, 1, 1), TODAY) == {TODAY - timedelta(days=900): 1, TODAY: 5}


def test_a_window_counts_its_days_alone(paper: Database) -> None:
    with paper.begin() as work:
        read(
            work,
            {
                1: {TODAY: 1},
                2: {TODAY - timedelta(days=6): 9},
                3: {TODAY - timedelta(days=7): 99},
                5: {TODAY + timedelta(days=1): 999},
            },
        )
        assert [each[:2] for each in ranks(work, Window.DAY)] == [(1, 1)]
        assert [each[:2] for each in ranks(work, Window.WEEK)] == [(2, 9), (1, 1)]
        assert [each[:2] for each in ranks(work, Window.MONTH)] == [(3, 99), (2, 9), (1, 1)]
        assert ranks(work, Window.ALL) == [(1, 360, None), (3, 99, None), (2, 9, None)]
        assert ranks(work, Window.ALL, TODAY + timedelta(days=1))[0] == (5, 999, None)


def test_the_change_is_against_the_window_before(paper: Database) -> None:
    before = TODAY - timedelta(days=7)
    with paper.begin() as work:
        read(work, {1: {before: 30, TODAY: 1}, 2: {before: 20, TODAY: 2}, 3: {before: 10}, 5: {TODAY: 3}})
        assert ranks(work, Window.WEEK) == [(5, 3, None), (2, 2, 0), (1, 1, -2)]
        assert ranks(work, Window.WEEK, limit=2) == [(5, 3, None), (2, 2, 0)]


def test_the_change_is_among_those_that_fit(paper: Database) -> None:
    before = TODAY - timedelta(days=1)
    with paper.begin() as work:
        read(work, {1: {before: 9}, 3: {before: 5, TODAY: 5}, 4: {before: 7, TODAY: 1}})
        assert ranks(work, Window.DAY, section="Наука") == [(3, 5, 0)]
        assert ranks(work, Window.DAY) == [(3, 5, 2), (4, 1, 0)]


def test_rankings_are_by_section_language_and_status(paper: Database) -> None:
    with paper.begin() as work:
        read(work, {key: {TODAY: key} for key in range(1, 6)})
        work.articles.bin([5])
        assert [each[0] for each in ranks(work, Window.DAY)] == [4, 3, 2, 1]
        assert [each[0] for each in ranks(work, Window.DAY, section="НАУКА")] == [3]
        assert [each[0] for each in ranks(work, Window.DAY, language=Language.KK)] == [4]
        assert [each[0] for each in ranks(work, Window.DAY, published_only=True)] == [1]
        assert ranks(work, Window.DAY, section="Спорт") == []


def test_articles_without_views_have_no_place(paper: Database) -> None:
    with paper.read() as work:
        assert ranks(work, Window.ALL) == [(1, 359, None)]
        assert ranks(work, Window.WEEK) == []
        assert ranks(work, Window.DAY, date.min) == []


@pytest.fixture(scope="module")
def shared_paper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A library of six articles whose views a law makes and undoes."""
    with Database.create(tmp_path_factory.mktemp("views") / "library", settings()) as database:
        with database.begin() as work:
            for number in range(1, 7):
                work.articles.add(an_article(language=list(Language)[number % 3]), who="")
        yield database


DAYS_BACK = st.one_of(st.integers(0, 20), st.integers(0, 800))
LOGS = st.lists(st.lists(st.tuples(st.integers(1, 6), DAYS_BACK, st.integers(1, 5)), max_size=12), max_size=4)


@given(
    logs=LOGS,
    window=st.sampled_from([Window.DAY, Window.WEEK, Window.MONTH, Window.YEAR]),
    asked=st.one_of(st.none(), st.integers(-3, 800)),
    moved=st.one_of(st.none(), st.integers(-3, 800)),
    language=st.sampled_from((None, *Language)),
    binned=st.integers(0, 6),
)
@hypothesis_settings(max_examples=60, deadline=None)
def test_a_ranking_is_what_counting_by_hand_gives(
    shared_paper: Database,
    logs: list[list[tuple[int, int, int]]],
    window: Window,
    asked: int | None,
    moved: int | None,
    language: Language | None,
    binned: int,
) -> None:
    """However the logs come, wherever the sums that are kept end, and whether the ranking is of that day or another."""

    def by_hand(first: date, last: date) -> list[tuple[int, int]]:
        totals: Counter[int] = Counter()
        for article, back, views in (row for log in logs for row in log):
            fits = article != binned and (language is None or list(Language)[article % 3] is language)
            if fits and first <= TODAY - timedelta(days=back) <= last:
                totals[article] += views
        return sorted(totals.items(), key=lambda each: (-each[1], -each[0]))

    with pytest.raises(Undone), shared_paper.connect(writing=True) as connection:
        work = shared_paper.work_on(connection)
        for number, log in enumerate(logs):
            rows = [DailyViews(article, TODAY - timedelta(days=back), views) for article, back, views in log]
            work.views.add(rows, file="log", sha256=str(number), lines=1)
        if binned:
            work.articles.bin([binned])
        if moved is not None:
            work.views.sum_until(TODAY - timedelta(days=moved))
        until = (work.views.until() or TODAY) if asked is None else TODAY - timedelta(days=asked)
        span = window.span(until)
        assert span is not None
        length = span[1] - span[0] + timedelta(days=1)
        before = {key: place for place, (key, _) in enumerate(by_hand(span[0] - length, span[1] - length), 1)}
        assert ranks(work, window, until, language=language) == [
            (key, views, before[key] - place if key in before else None)
            for place, (key, views) in enumerate(by_hand(*span), 1)
        ]
        assert RecentViews(bare(connection)).in_step()
        raise Undone


def test_the_sums_forget_the_views_of_an_article_that_is_gone(paper: Database) -> None:
    with paper.connect(writing=True) as connection:
        work = paper.work_on(connection)
        read(work, {1: {TODAY: 5, TODAY - timedelta(days=40): 2}, 2: {TODAY: 3}})
        read(work, {1: {TODAY: 1}}, "another.log")
        connection.exec_driver_sql("DELETE FROM daily_views WHERE article_id = 1")
        assert RecentViews(bare(connection)).in_step()
        assert connection.exec_driver_sql("SELECT DISTINCT article_id FROM recent_views").all() == [(2,)]


def test_the_first_places_of_a_year_are_read_from_their_sums_alone(paper: Database) -> None:
    with paper.connect(writing=True) as connection:
        work, asked = paper.work_on(connection), list[str]()
        read(work, {1: {TODAY: 5}})
        bare(connection).set_trace_callback(asked.append)
        assert ranks(work, Window.YEAR, section="Город", language=Language.RU) == [(1, 5, None)]
        bare(connection).set_trace_callback(None)
        assert not [each for each in asked if "daily_views" in each]


@pytest.mark.parametrize("day", [date.min, date.max])
def test_logs_of_the_ends_of_the_calendar_are_ranked(paper: Database, day: date) -> None:
    with paper.begin() as work:
        read(work, {1: {day: 5}})
        for window in Window:
            assert ranks(work, window, day)[0][0] == 1


class Undone(Exception):  # no error but the end of a trial
    """Ends a transaction without a trace."""


def test_a_ranking_of_days_is_summed_on_its_index(paper: Database) -> None:
    query = "SELECT article_id, sum(views) FROM daily_views WHERE day BETWEEN 1 AND 2 GROUP BY article_id"
    with paper.connect(writing=False) as connection:
        plan = "\n".join(row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}"))
    assert "COVERING INDEX ix_daily_views_day_article_id_views" in plan


def test_the_files_that_were_counted_are_known_by_their_number_of_lines(paper: Database) -> None:
    with paper.begin() as work:
        work.views.add((), file="a", sha256="aa", lines=3)
        work.views.add((), file="b", sha256="bb", lines=3)
        work.views.add((), file="c", sha256="cc", lines=5)
    with paper.read() as work:
        assert work.views.known_lengths() == {3: frozenset({"aa", "bb"}), 5: frozenset({"cc"})}
