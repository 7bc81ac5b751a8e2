# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles that are changed together are what they would be if each had been changed by itself, history and all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.domain.article import Article, Status
from newsdesk.domain.shelf import BulkChange
from newsdesk.newsroom.bulk_changes import BulkDesk
from newsdesk.store.database import Database
from newsdesk.store.integrity import check_integrity
from newsdesk.store.search_stems import IndexedText
from tests import factories

_NOON = datetime(2024, 12, 5, 7, tzinfo=UTC)
_TAGS = st.lists(st.sampled_from(("мост", "Мост", "паром", "Нью-Дели")), max_size=2).map(tuple)
_CHANGES = st.builds(
    BulkChange,
    status=st.none() | st.sampled_from((Status.IN_REVIEW, Status.READY, Status.WITHDRAWN)),
    section=st.none() | st.sampled_from(("Спорт", "спорт", "Новое")),
    add_tags=_TAGS,
    remove_tags=_TAGS,
    binned=st.none() | st.booleans(),
)
_ARTICLES = (
    factories.an_article(headline="Мост открыли", body="Мост открыли.\n\n![](photo:1)", status=Status.PUBLISHED),
    factories.an_article(headline="Паром", body="", lead="Паром и лодки", tags=("паром",)),
    factories.an_article(headline="", body="![Ёлка](photo:1)\n\n![](photo:7)", status=Status.READY),
    factories.an_article(headline="Көпір", body="Көпір [мост](article:1).", tags=("мост", "паром")),
)

Deed = tuple[list[int], BulkChange, bool]
"""Which articles are changed, how, and whether that is taken back at once."""
_DEEDS = st.lists(
    st.tuples(st.lists(st.integers(1, len(_ARTICLES) + 1), unique=True, min_size=1), _CHANGES, st.booleans()),
    min_size=1,
    max_size=4,
)


@given(_DEEDS)
@settings(max_examples=25, deadline=None)
def test_changing_many_at_once_is_changing_one_after_the_other(deeds: list[Deed]) -> None:
    with TemporaryDirectory() as scratch:
        assert _after(Path(scratch, "at once"), deeds, together=True) == _after(
            Path(scratch, "apart"), deeds, together=False
        )


def _after(folder: Path, deeds: Sequence[Deed], *, together: bool) -> list[Any]:
    """All that is known of the articles of a library to which this was done."""
    with Database.create(folder, factories.settings(), clock=lambda: _NOON) as database:
        with database.begin() as work:
            work.photos.add(factories.a_photo())
            for each in _ARTICLES:
                work.articles.add(each, who="Нина")
        for ids, change, taken_back in deeds:
            reports = [
                report for some in ([ids] if together else [[each] for each in ids])
                for report in _done(database, some, change, taken_back=taken_back)
            ]  # fmt: skip
            assert all(reports)
        assert [each for each in check_integrity(database) if each.kind != "photo"] == []
        return list(_known(database))


def _done(database: Database, ids: list[int], change: BulkChange, *, taken_back: bool) -> Iterator[bool]:
    """Whether each change was of those that were there, and taking it back made them what they had been."""
    before = _states(database)
    with database.begin() as work:
        desk = BulkDesk(work, "Тимур")
        report = desk.change(ids, change)
        words = dict(desk.forgotten)
    yield {each.id for each in report.changed} | {each.id for each in report.refused} <= set(ids)
    if taken_back:
        with database.begin() as work:
            restored = BulkDesk(work, "Тимур", words).restore(report.changed)
        yield len(restored.changed) == len(report.changed)
        yield _states(database) == before


def _states(database: Database) -> list[tuple[Any, ...]]:
    with database.read() as work:
        found = [work.articles.get(key) for key in range(1, len(_ARTICLES) + 1)]
    return [(each.status, each.section, each.tags, each.published_at, each.binned_at) for each in found]


def _known(database: Database) -> Iterator[tuple[Article, list[Any], IndexedText | None]]:
    with database.read() as work:
        for key in range(1, len(_ARTICLES) + 1):
            yield work.articles.get(key), list(work.revisions.states(key)), work.search.taught(key)
