# SPDX-License-Identifier: GPL-3.0-or-later
"""What another program writes is noticed, with the articles it touched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsdesk.store import library_watch
from newsdesk.store.database import Database
from newsdesk.store.library_watch import LibraryWatch
from tests.factories import an_article
from tests.store.test_two_processes import writer


@pytest.fixture
def watch(library: Database, folder: Path) -> Iterator[LibraryWatch]:
    """Somebody who watches the library."""
    made = LibraryWatch(folder)
    yield made
    made.close()


def test_nothing_is_seen_where_nobody_wrote(library: Database, watch: LibraryWatch) -> None:
    assert watch.look() is None
    with library.read() as work:
        work.settings.get()
    assert watch.look() is None


def test_another_program_is_seen_once(folder: Path, watch: LibraryWatch) -> None:
    with writer(folder, "река", 3) as other:
        assert other.stdout is not None
        told = {int(line) for line in other.stdout}
    seen = watch.look()
    assert seen is not None
    assert (set(seen.versions), seen.all_named) == (told, True)
    assert watch.look() is None


def test_saves_and_the_bin_are_told_with_versions(library: Database, watch: LibraryWatch) -> None:
    with library.begin() as work:
        one, two = (work.articles.add(an_article(), who="") for _ in range(2))
    watch.look()
    with library.begin() as work:
        work.articles.save(replace(one, headline="Другое"), who="")
        work.articles.bin([two.id])
    seen = watch.look()
    assert seen is not None
    assert seen.versions == {one.id: 2, two.id: 1}
    with library.begin() as work:
        work.settings.note("anything", "else")
    seen = watch.look()
    assert seen is not None
    assert seen.versions == {}


def test_too_many_are_not_named(library: Database, watch: LibraryWatch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library_watch, "MOST_NAMED", 2)
    with library.begin() as work:
        for _ in range(3):
            work.articles.add(an_article(), who="")
    seen = watch.look()
    assert seen is not None
    assert not seen.all_named
    assert watch.look() is None
