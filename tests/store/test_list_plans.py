# SPDX-License-Identifier: GPL-3.0-or-later
"""No question of the list looks at the articles one after the other."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from newsdesk.domain.article import Language, Status
from newsdesk.domain.query import ListFilter, Sort
from newsdesk.store import list_filter
from newsdesk.store.database import Database
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
)


@pytest.mark.parametrize("few", [0, 20_000])
def test_every_list_goes_by_an_index(library: Database, monkeypatch: pytest.MonkeyPatch, few: int) -> None:
    monkeypatch.setattr(list_filter, "FEW", few)
    monkeypatch.setattr("newsdesk.store.shelf._FEW_FOR_A_HEAD", few)
    with library.begin() as work:
        for number in range(5):
            work.articles.add(an_article(headline=f"Новость {number}", tags=("мост",)), who="Елена")
    with library.connect(writing=False) as connection:
        asked: list[tuple[str, object]] = []

        def note(*arguments: object) -> None:
            asked.append((str(arguments[2]), arguments[3]))

        event.listen(connection, "before_cursor_execute", note)
        rows = library.work_on(connection).shelf
        for shown in _FILTERS:
            for sort in Sort:
                rows.head(shown, sort, 60)
                rows.ids(shown, sort, 2, 60)
                rows.place(shown, sort, 1)
            rows.counts(shown)
            rows.cares(shown)
        event.remove(connection, "before_cursor_execute", note)
        statements = {statement: values for statement, values in asked if "article" in statement}
        assert len(statements) > 20
        for statement, values in statements.items():
            plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]  # type: ignore[arg-type]  # as SQLAlchemy gave them
            assert not [step for step in plan if step.startswith(("SCAN article ", "SCAN waiting "))], (statement, plan)
