# SPDX-License-Identifier: GPL-3.0-or-later
"""No question of the list looks at the articles one after the other."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from newsdesk.domain.article import Credit, Language, Status
from newsdesk.domain.query import ListFilter, Sort
from newsdesk.store import list_filter
from newsdesk.store.database import Database
from newsdesk.store.search_filters import as_filters
from newsdesk.store.shelf import KnownPlaces
from tests.factories import an_article

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
