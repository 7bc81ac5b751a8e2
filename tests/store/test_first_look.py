# SPDX-License-Identifier: GPL-3.0-or-later
"""The first rows read by sqlite3 alone are the rows that the store itself reads."""

from __future__ import annotations

import itertools
import os
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from newsdesk.app import open_newsroom
from newsdesk.domain.article import Language, Status
from newsdesk.domain.query import ListFilter, Sort
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.store.first_look import first_look
from newsdesk.store.known_schemas import REVISIONS
from tests.window_fixtures import demo

__all__ = ["demo"]


@pytest.fixture
def newsroom(demo: Path) -> Iterator[Newsroom]:
    with closing(open_newsroom(demo)) as made:
        yield made


def test_the_look_shows_what_the_list_shows_in_every_order_and_filter(newsroom: Newsroom) -> None:
    frame = newsroom.shelf.frame()
    for status, language, sort in itertools.product((None, *Status), (None, *Language), Sort):
        shown = ListFilter(status=status, language=language)
        look = first_look(newsroom.folder, shown, sort, 60)
        assert look is not None
        assert look.part == newsroom.shelf.look(shown, sort, 0, 60)
        assert (look.zone, look.language) == (frame.zone, frame.language)


def test_it_leaves_out_what_is_in_the_bin_and_counts_rows_beyond_its_own(newsroom: Newsroom) -> None:
    from newsdesk.domain.shelf import BulkChange

    first = newsroom.shelf.look(ListFilter(), Sort.NEWEST, 0, 1).rows[0]
    newsroom.shelf.change_many((first.id,), BulkChange(binned=True))
    look = first_look(newsroom.folder, ListFilter(), Sort.NEWEST, 5)
    assert look is not None
    assert first.id not in [row.id for row in look.part.rows]
    assert (len(look.part.rows), look.part.total) == (5, newsroom.shelf.count(ListFilter()))


@pytest.mark.parametrize(
    "shown",
    [
        ListFilter(section="Город"),
        ListFilter(day="2026-11"),
        ListFilter(search="мороз"),
        ListFilter(embargoed=True),
        ListFilter(uncredited=True),
        ListFilter(binned=True),
    ],
)
def test_it_leaves_to_the_store_what_it_cannot_ask(newsroom: Newsroom, shown: ListFilter) -> None:
    assert first_look(newsroom.folder, shown, Sort.NEWEST, 60) is None


@pytest.mark.parametrize("version", REVISIONS[:-1])
def test_the_rows_of_a_library_of_an_earlier_version_are_there_before_it_is_brought_up_to_date(
    tmp_path: Path, version: str
) -> None:
    folder = tmp_path / "library"
    with zipfile.ZipFile(Path(__file__).parent / f"libraries/{version}.zip") as sample:
        sample.extractall(folder)
    shown, sorts = (ListFilter(), ListFilter(status=Status.PUBLISHED)), tuple(Sort)
    looks = {(each, sort): first_look(folder, each, sort, 60) for each in shown for sort in sorts}
    with closing(open_newsroom(folder)) as newsroom:
        for (each, sort), look in looks.items():
            assert look is not None
            assert look.part == newsroom.shelf.look(each, sort, 0, 60)


def test_a_library_of_another_schema_is_not_looked_at(demo: Path) -> None:
    with closing(sqlite3.connect(demo / "newsroom.db")) as base:
        base.execute("UPDATE alembic_version SET version_num = 'of tomorrow'")
        base.commit()
    assert first_look(demo, ListFilter(), Sort.NEWEST, 60) is None


def test_what_is_no_library_is_no_mistake_and_stays_as_it_is(tmp_path: Path) -> None:
    assert first_look(tmp_path / "nowhere", ListFilter(), Sort.NEWEST, 60) is None
    assert first_look(tmp_path, ListFilter(), Sort.NEWEST, 60) is None
    (tmp_path / "newsroom.db").write_bytes(b"this is no database" * 100)
    assert first_look(tmp_path, ListFilter(), Sort.NEWEST, 60) is None
    (tmp_path / "newsroom.db").write_bytes(b"")
    assert first_look(tmp_path, ListFilter(), Sort.NEWEST, 60) is None
    assert os.listdir(tmp_path) == ["newsroom.db"]  # noqa: PTH208 - names only
