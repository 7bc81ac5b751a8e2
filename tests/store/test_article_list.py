# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from sqlalchemy import event

from newsdesk.domain.article import Credit, Language, Status
from newsdesk.domain.query import ArticleQuery, DateCount, Sort
from newsdesk.domain.search import parse
from newsdesk.store.database import Database
from newsdesk.store.search_query import worded
from tests.factories import NOON, a_photo, a_section, an_article, settings


@pytest.fixture
def paper(library: Database) -> Database:
    """A library with a few articles: their ids are 1 to 5."""
    with library.begin() as work:
        work.sections.put(a_section(name="Наука", names={"kk": "Ғылым", "en": "Science"}))
        photo = work.photos.add(a_photo())
        for fields in (
            {"headline": "Ёлка на площади", "published_at": NOON - timedelta(days=400), "opening_views": 30},
            {"headline": "Автобусы пошли", "published_at": NOON, "status": Status.PUBLISHED, "tags": ("мост",)},
            {"headline": "Әлем елдері", "language": Language.KK, "published_at": NOON - timedelta(days=20)},
            {"headline": "A new bridge", "language": Language.EN, "section": "Science", "opening_views": 70},
            {"headline": "ёжик", "body": f"![](photo:{photo.id})", "byline": (Credit("Пётр Лосев"),)},
        ):
            work.articles.add(an_article(**fields), who="")
    return library


def ids(database: Database, **query: object) -> list[int]:
    with database.read() as work:
        found = work.articles.find(ArticleQuery(**query))  # type: ignore[arg-type]  # each test gives the right types
    if query.get("limit") is None:
        assert found.total == len(found.articles)
    return [each.id for each in found.articles]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.NEWEST, [5, 4, 2, 3, 1]),
        (Sort.OLDEST, [1, 3, 2, 4, 5]),
        (Sort.EDITED, [5, 4, 3, 2, 1]),
        (Sort.HEADLINE, [4, 2, 3, 5, 1]),
        (Sort.VIEWS, [4, 1, 5, 3, 2]),
        (Sort.RELEVANCE, [5, 4, 2, 3, 1]),
    ],
)
def test_each_order_is_kept(paper: Database, sort: Sort, expected: list[int]) -> None:
    assert ids(paper, sort=sort) == expected
    assert ids(paper, sort=sort, limit=2) == expected[:2]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"status": Status.PUBLISHED}, [2]),
        ({"language": Language.KK}, [3]),
        ({"section": "наука"}, [4]),
        ({"section": "ҒЫЛЫМ"}, [4]),
        ({"section": "Спорт"}, []),
        ({"day": "2026"}, [2]),
        ({"day": "2025-12"}, [3]),
        ({"day": "2025-12-26"}, [3]),
        ({"day": "2025-12-27"}, []),
        ({"day": "yesterday"}, []),
        ({"day": "2025-1"}, []),
        ({"section": "Город", "language": Language.RU, "day": "2026-01-15"}, [2]),
    ],
)
def test_filters_all_hold(paper: Database, query: dict[str, object], expected: list[int]) -> None:
    assert ids(paper, **query) == expected


def test_the_total_counts_what_the_limit_leaves_out(paper: Database) -> None:
    with paper.read() as work:
        found = work.articles.find(ArticleQuery(limit=2))
        assert (found.total, len(found.articles)) == (5, 2)
        assert work.articles.find(ArticleQuery(limit=0)).total == 5


def test_a_listed_article_is_whole_but_for_its_body(paper: Database) -> None:
    with paper.read() as work:
        (found,) = work.articles.find(ArticleQuery(search="ёжик")).articles
        assert found == replace(work.articles.get(5), body="")
        assert found.byline == (Credit("Пётр Лосев"),)
        assert len(found.figures) == 1


def test_a_list_asks_as_little_of_a_hundred_articles_as_of_one(paper: Database) -> None:
    with paper.begin() as work:
        for number in range(100):
            work.articles.add(an_article(headline=f"Новость {number}", tags=("мост",)), who="")
    with paper.connect(writing=False) as connection:
        asked: list[str] = []

        def note(*arguments: object) -> None:
            asked.append(str(arguments[2]))

        event.listen(connection, "before_cursor_execute", note)
        work = paper.work_on(connection)
        work.articles.find(ArticleQuery(limit=1))
        alone = len(asked)
        work.articles.find(ArticleQuery(limit=100))
        assert len(asked) == 2 * alone


@pytest.mark.parametrize(
    ("sort", "index"),
    [
        (Sort.NEWEST, "ix_article_place"),
        (Sort.OLDEST, "ix_article_place"),
        (Sort.EDITED, "ix_article_updated_at"),
        (Sort.HEADLINE, "ix_article_folded"),
        (Sort.VIEWS, "ix_article_views"),
    ],
)
def test_each_order_has_its_index_and_sorts_nothing(paper: Database, sort: Sort, index: str) -> None:
    plan = "\n".join(plans(paper, ArticleQuery(sort=sort, limit=50)))
    assert index in plan
    assert "TEMP B-TREE" not in plan


def plans(database: Database, query: ArticleQuery) -> Iterator[str]:
    """How SQLite goes about the rows of a list."""
    with database.connect(writing=False) as connection:
        asked: list[tuple[str, object]] = []

        def note(*arguments: object) -> None:
            asked.append((str(arguments[2]), arguments[3]))

        event.listen(connection, "before_cursor_execute", note)
        database.work_on(connection).articles.find(query)
        event.remove(connection, "before_cursor_execute", note)
        statement, values = next(each for each in asked if "ORDER BY" in each[0])
        for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values):  # type: ignore[arg-type]  # as SQLAlchemy gave them
            yield row[3]


# -- words -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def texts(library: Database) -> Database:
    """A library of texts to be searched: their ids are 1 to 5."""
    with library.begin() as work:
        for fields in (
            {"headline": "Депутаты обсудили бюджет", "body": "Ёмкость рынка выросла. Новый мост открыли."},
            {"headline": "Новости спорта", "body": "О бюджете ни слова, кроме этого. Мост новый."},
            {"headline": "Қаладағы көпір", "body": "Көпірлер мен өзендер.", "language": Language.KK},
            {"headline": "Bridges of the town", "body": "Running water.", "language": Language.EN},
            {"headline": "Портрет", "body": "Без слов.", "byline": (Credit("Елена Иванова"),), "tags": ("театр",)},
        ):
            work.articles.add(an_article(**fields), who="")
    return library


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("бюджету", [1, 2]),
        ("БЮДЖЕТ депутатов", [1]),
        ("емкости", [1]),
        ("көпірді", [3]),
        ("bridge", [4]),
        ("run", [4]),
        ("ивановой", [5]),
        ("театры", [5]),
        ('"новый мост"', [1]),
        ("«мост новый»", [2]),
        ('"новый мост', [1]),
        ("бюджет -спорт", [1]),
        ("бюджет −спорт", [1]),
        ('бюджет -"новый мост"', [2]),
        ("-бюджет", [3, 4, 5]),
        ("депут", [1]),
        ("бюджет деп", [1]),
        ("деп бюджет", []),
        ("де", []),
        ("слон", []),
        ("!!!", []),
        ("-", []),
        ("   ", [1, 2, 3, 4, 5]),
    ],
)
def test_words_are_found_in_every_form(texts: Database, search: str, expected: list[int]) -> None:
    assert sorted(ids(texts, search=search)) == expected


def test_a_search_in_one_language_takes_its_stems_alone(texts: Database) -> None:
    assert ids(texts, search="көпір", language=Language.KK) == [3]
    assert ids(texts, search="бюджет", language=Language.KK) == []


def test_a_word_in_the_headline_weighs_more(texts: Database) -> None:
    assert ids(texts, search="бюджет", sort=Sort.RELEVANCE) == [1, 2]
    assert ids(texts, search="бюджет", sort=Sort.RELEVANCE, limit=1) == [1]
    assert ids(texts, search="бюджет", sort=Sort.NEWEST) == [2, 1]
    assert ids(texts, search="-бюджет", sort=Sort.RELEVANCE) == [5, 4, 3]
    assert ids(texts, search="бюджет", sort=Sort.RELEVANCE, status=Status.PUBLISHED) == []


def test_a_saved_article_is_found_by_its_new_words_alone(texts: Database) -> None:
    with texts.begin() as work:
        work.articles.save(replace(work.articles.get(1), headline="Депутаты молчали"), who="")
    assert ids(texts, search="обсудили") == []
    assert ids(texts, search="молчали") == [1]


@pytest.fixture(scope="module")
def quiet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A library that no test changes."""
    with Database.create(tmp_path_factory.mktemp("quiet") / "library", settings()) as database:
        with database.begin() as work:
            work.articles.add(an_article(), who="")
        yield database


@given(typed=st.text(max_size=60) | st.text('"«»-−()*:^+ANDORNT аб', max_size=30))
@hypothesis_settings(max_examples=150)
def test_nothing_typed_is_an_error(quiet: Database, typed: str) -> None:
    with quiet.read() as work:
        for sort in (Sort.NEWEST, Sort.RELEVANCE):
            found = work.articles.find(ArticleQuery(search=typed, sort=sort, limit=5))
            assert len(found.articles) == min(found.total, 5)


def test_many_and_long_words_stay_a_small_query() -> None:
    assert len(worded(parse("слово " * 10_000), ["ru", "kk", "en"]).match) < 10_000


# -- the archive -------------------------------------------------------------------------------------------------------


def test_the_archive_counts_by_year_month_and_day(paper: Database) -> None:
    with paper.read() as work:
        years = work.articles.archive()
        assert years == (DateCount("2026", 1), DateCount("2025", 1), DateCount("2024", 1))
        assert work.articles.archive(2025) == (DateCount("2025-12", 1),)
        assert work.articles.archive(2025, 12) == (DateCount("2025-12-26", 1),)
        assert work.articles.archive(1999) == ()
        assert work.articles.archive(2025, 2) == ()


def test_a_day_is_that_of_the_library_s_zone(library: Database) -> None:
    with library.begin() as work:
        work.articles.add(an_article(published_at=NOON.replace(hour=18, minute=59)), who="")
        work.articles.add(an_article(published_at=NOON.replace(hour=19, minute=0)), who="")
        assert work.articles.archive(2026, 1) == (DateCount("2026-01-16", 1), DateCount("2026-01-15", 1))


def test_the_archive_is_counted_on_its_index(paper: Database) -> None:
    with paper.connect(writing=False) as connection:
        query = "SELECT day / 100, count(*) FROM article WHERE binned_at IS NULL AND day BETWEEN 1 AND 2 GROUP BY 1"
        plan = "\n".join(row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}"))
    assert "COVERING INDEX ix_article_day" in plan
