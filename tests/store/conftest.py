# SPDX-License-Identifier: GPL-3.0-or-later
"""Libraries on a real disk for the tests of the store."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsdesk.store.backups import Backups
from newsdesk.store.database import Database
from newsdesk.store.journal import Journal
from tests.factories import Ticking, an_article, settings
from tests.store.papers import with_photo


@pytest.fixture
def clock() -> Ticking:
    """A clock of the test's own."""
    return Ticking()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the library is."""
    return tmp_path / "library"


@pytest.fixture
def library(folder: Path, clock: Ticking) -> Iterator[Database]:
    """An open library with nothing in it."""
    with Database.create(folder, settings(), clock=clock) as database:
        yield database


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 8 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("only root can mount a tiny disk")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


@pytest.fixture
def paper(library: Database, folder: Path, tmp_path: Path) -> Database:
    """A library with an article, its picture, an article in the bin and a step of unsaved work."""
    with_photo(library, tmp_path)
    with library.begin() as work:
        work.articles.bin([work.articles.add(an_article(), who="").id])
    with Journal(folder) as journal:
        journal.append(1, b"a step")
    return library


@pytest.fixture
def backups(paper: Database, clock: Ticking) -> Backups:
    """The backups of that library, none yet."""
    return Backups(paper.folder, clock)
