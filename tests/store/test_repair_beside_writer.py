# SPDX-License-Identifier: GPL-3.0-or-later
"""A library is repaired as one moment has it, also where another window is at work on it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from newsdesk.domain.library import LibrarySettings
from newsdesk.errors import LibraryLocked
from newsdesk.store import damaged_file
from newsdesk.store.database import Database
from newsdesk.store.engine import Access, connect
from newsdesk.store.salvage import salvage
from newsdesk.store.schema import DATABASE_FILE
from tests.factories import an_article


def headlines(folder: Path) -> set[str]:
    """Those of all articles."""
    with Database.open(folder) as library, library.read() as work:
        return {work.articles.get(each).headline for each in work.articles.ids()}


@pytest.mark.parametrize("often", [1, 1000])
def test_a_repair_beside_somebody_who_writes_is_of_one_moment_or_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, often: int
) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    with Database.create(source, LibrarySettings()) as library, library.begin() as work:
        for number in range(40):
            work.articles.add(an_article(headline=f"Статья {number}", body="Слово и дело. " * 60), who="")
    copied, left = damaged_file.copy_readable, [often]

    def copy_and_write(source: Path, target: Path) -> int:
        lost = copied(source, target)
        if source.name == DATABASE_FILE and left[0]:
            left[0] -= 1
            with library.begin() as work:
                for key in list(work.articles.ids()):
                    work.articles.save(replace(work.articles.get(key), headline=f"Пока чинят {left[0]}"), who="")
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            with library.begin() as work:
                work.articles.save(replace(work.articles.get(1), headline="После"), who="")
        return lost

    monkeypatch.setattr(damaged_file, "copy_readable", copy_and_write)
    monkeypatch.setattr(damaged_file, "_PAUSE", 0.0)
    with Database.open(source) as library, closing(connect(source / DATABASE_FILE, Access.WRITE, 5)) as raw:
        if often > 1:
            with pytest.raises(LibraryLocked):
                salvage(source, target)
            assert not target.exists()
            return
        assert salvage(source, target).lost == ()
    assert headlines(target) == {"После", "Пока чинят 0"}
