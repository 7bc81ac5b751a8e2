# SPDX-License-Identifier: GPL-3.0-or-later
"""No question of the list looks at the articles one after the other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from itertools import count

import pytest
from sqlalchemy import Connection, event

from newsdesk.domain.article import Credit, Language, Status
from newsdesk.domain.query import ListFilter, Sort
from newsdesk.store import article_maps, list_filter
from newsdesk.store.bare import bare
from newsdesk.store.database import Database
from newsdesk.store.search_filters import as_filters
from newsdesk.store.shelf import KnownPlaces
from newsdesk.store.standing import Span
from tests.factories import a_photo, an_article

_FILTERS = (
    ListFilter(),
    ListFilter(status=Status.DRAFT),
    ListFilter(status=Status.DRAFT, section="Город", language=Language.RU),
    ListFilter(day="2026-01", status=Status.DRAFT),
    ListFilter(person="Елена"),
    ListFilter(tag="мост", section="Город"),
    ListFilter(mine=True),
    ListFilter(embargoed=True),
    ListFilter(uncredited=True),
    ListFilter(search="мои:"),
    ListFilter(search="-мои:"),
    ListFilter(search="автор:Елена"),
    ListFilter(search="автор:е"),
    ListFilter(search="тег:мост раздел:город"),
    ListFilter(search="дата:2026-01..2026-02"),
    ListFilter(search="фото:без-подписи статус:черновик"),
    ListFilter(search="фото:нет"),
    ListFilter(search="автор:Елена новость"),
)


_NOW = datetime(2026, 1, 1, tzinfo=UTC)
_BYLINE = (Credit("Елена Иванова"), Credit("Ерлан Ахметов"))


@pytest.mark.parametrize("few", [0, 20_000])
def test_every_list_goes_by_an_index(library: Database, monkeypatch: pytest.MonkeyPatch, few: int) -> None:
    monkeypatch.setattr(list_filter, "FEW", few)
    monkeypatch.setattr("newsdesk.store.shelf._FEW_FOR_A_HEAD", few)
    with library.begin() as work:
        for number in range(5):
            work.articles.add(an_article(headline=f"Новость {number}", tags=("мост",), byline=_BYLINE), who="Елена")
    with library.connect(writing=False) as connection:
        asked: list[tuple[str, object]] = []

        def note(*arguments: object) -> None:
            asked.append((str(arguments[2]), arguments[3]))

        event.listen(connection, "before_cursor_execute", note)
        rows = library.work_on(connection).shelf.for_window("Елена", KnownPlaces())
        for shown in _FILTERS:
            for sort in Sort:
                rows.head(shown, sort, 60)
                rows.ids(shown, sort, 2, 60)
                rows.place(shown, sort, 1)
            rows.counts(shown)
            rows.cares(shown)
            library.work_on(connection).articles.days_of(shown, "Елена")
        event.remove(connection, "before_cursor_execute", note)
        statements = {statement: values for statement, values in asked if "article" in statement}
        assert len(statements) > 20
        for statement, values in statements.items():
            plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]  # type: ignore[arg-type]  # as SQLAlchemy gave them
            assert not [step for step in plan if step.startswith(("SCAN article ", "SCAN waiting "))], (statement, plan)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("статус:черновик язык:рус", ListFilter(status=Status.DRAFT, language=Language.RU)),
        ("автор:елена", ListFilter(person="Елена Иванова")),
        ('автор:"Ерлан Ахметов" мои:', ListFilter(person="Ерлан Ахметов", mine=True)),
        ("тег:мос раздел:гор", ListFilter(tag="мост", section="Город")),
        ("дата:2026-02", ListFilter(day="2026-02")),
        ("дата:15.01.2026", ListFilter(day="2026-01-15")),
        ("дата:2025-01..2025-12", ListFilter(day="2025")),
        ("фото:без-подписи", ListFilter(uncredited=True)),
    ],
)
def test_a_search_for_what_the_list_can_be_narrowed_to_is_that(
    library: Database, typed: str, meant: ListFilter
) -> None:
    with library.begin() as work:
        work.articles.add(an_article(tags=("мост",), byline=_BYLINE), who="Елена")
    with library.connect(writing=False) as connection:
        assert as_filters(connection, ListFilter(search=typed)) == meant


@pytest.mark.parametrize(
    "typed",
    ["", "мост", "автор:е", "автор:никто", "-мои:", "статус:черновик статус:готов", "дата:2025..2026", "фото:есть",
     "тег:", "мои: мост", "статус:черновик -мост", "язык:каз"],
)  # fmt: skip
def test_a_search_for_anything_else_stays_one(library: Database, typed: str) -> None:
    with library.begin() as work:
        work.articles.add(an_article(tags=("мост",), byline=_BYLINE), who="Елена")
    with library.connect(writing=False) as connection:
        shown = ListFilter(search=typed, language=Language.RU)
        assert as_filters(connection, shown) == shown
        lying = ListFilter(search="мои:", binned=True)
        assert as_filters(connection, lying) == lying


@pytest.mark.parametrize(
    "shown", [ListFilter(tag="мост"), ListFilter(person="Елена Иванова"), ListFilter(uncredited=True)]
)
def test_the_first_rows_of_what_stands_everywhere_are_found_among_the_first_of_all(
    library: Database, monkeypatch: pytest.MonkeyPatch, shown: ListFilter
) -> None:
    monkeypatch.setattr("newsdesk.store.shelf._FEW_FOR_A_HEAD", 5)
    monkeypatch.setattr("newsdesk.store.shelf._NEAR", 40)

    numbers = count()

    def steps() -> int:
        with library.begin() as work:
            for number in range(60):
                photo = work.photos.add(a_photo(sha256=sha256(str(next(numbers)).encode()).hexdigest(), credit=""))
                body = f"![](photo:{photo.id})"
                added = an_article(headline=f"Новость {number}", body=body, tags=("мост",), byline=_BYLINE)
                work.articles.add(added, who="")
        with library.connect(writing=False) as connection:
            rows = library.work_on(connection).shelf.for_window("", KnownPlaces())
            return _steps(connection, lambda: rows.head(shown, Sort.NEWEST, 10))

    few, many = steps(), [steps() for _ in range(4)][-1]
    assert many < few * 1.5


def test_beside_a_set_of_few_one_of_many_is_not_put_together(
    library: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_filter, "FEW", 5)
    with library.begin() as work:
        for number in range(40):
            embargo = datetime(9000, 1, 1, tzinfo=UTC) if number < 3 else None
            work.articles.add(an_article(headline=f"Новость {number}", tags=("мост",), embargo_until=embargo), who="")
    shown = ListFilter(tag="мост", embargoed=True)
    with library.connect(writing=False) as connection:
        rows = library.work_on(connection).shelf.for_window("", KnownPlaces())
        few = _steps(connection, lambda: rows.count(shown))
        assert rows.count(shown) == 3
    with library.begin() as work:
        for number in range(200):
            work.articles.add(an_article(headline=f"Ещё {number}", tags=("мост",)), who="")
    with library.connect(writing=False) as connection:
        rows = library.work_on(connection).shelf.for_window("", KnownPlaces())
        assert _steps(connection, lambda: rows.count(shown)) < few * 1.5


def _steps(connection: Connection, work: Callable[[], object]) -> int:
    """How many instructions SQLite takes for it."""
    taken = 0

    def step() -> int:
        nonlocal taken
        taken += 1
        return 0

    bare(connection).set_progress_handler(step, 1)
    work()
    bare(connection).set_progress_handler(None, 1)
    return taken


@pytest.mark.parametrize("section", [None, "Спорт"])
def test_an_edition_with_little_in_it_is_not_looked_for_among_all_articles(
    library: Database, section: str | None
) -> None:
    def fill(number: int) -> None:
        with library.begin() as work:
            for each in range(number):
                value = an_article(headline=f"Новость {each}", status=Status.PUBLISHED, published_at=_NOW)
                work.articles.add(value, who="")

    def look() -> tuple[int, set[int]]:
        with library.connect(writing=False) as connection:
            work, found = library.work_on(connection), set[int]()
            key = None if section is None else work.sections.named(section).id
            spans = [Span(language, key, newest=newest) for language in Language for newest in (True, False)]
            steps = _steps(connection, lambda: found.update(work.articles.standing.first_of(spans, _NOW)))
            return steps, found

    with library.begin() as work:
        for place in ("Спорт", "Город"):
            early = datetime(1999, 1, 1, tzinfo=UTC)
            oldest = an_article(
                headline="Көпір", language=Language.KK, section=place, status=Status.PUBLISHED, published_at=early
            )
            work.articles.add(oldest, who="")
    fill(40)
    few, found = look()
    fill(400)
    many, found_now = look()
    assert many < few * 1.5
    assert 1 in found & found_now


@pytest.mark.parametrize("most", [1, 1 << 25])
def test_numbers_that_reach_too_far_for_a_map_are_found_without_one(
    library: Database, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(article_maps, "_MOST_BYTES", most)
    monkeypatch.setattr(list_filter, "FEW", 2)
    with library.begin() as work:
        for number in range(12):
            work.articles.add(an_article(headline=f"Новость {number}", tags=("мост",) if number % 2 else ()), who="")
    with library.connect(writing=False) as connection:
        rows = library.work_on(connection).shelf.for_window("", KnownPlaces())
        shown = ListFilter(tag="мост")
        assert list(rows.ids(shown, Sort.HEADLINE, 0, 60)) == [2, 12, 4, 6, 8, 10]
        assert list(rows.ids(shown, Sort.HEADLINE, 3, 2)) == [6, 8]
        assert (rows.count(shown), rows.counts(shown).of_any_status) == (6, 6)
