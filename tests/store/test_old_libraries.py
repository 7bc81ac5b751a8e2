# SPDX-License-Identifier: GPL-3.0-or-later
"""Libraries as earlier versions of the program left them: they are upgraded and keep every byte."""

from __future__ import annotations

import sqlite3
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from newsdesk.domain.backups import Reason
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.store.backup import check_integrity, restore
from newsdesk.store.backups import Backups
from newsdesk.store.database import Database, now
from newsdesk.store.known_schemas import REVISIONS
from newsdesk.store.schema import CURRENT
from newsdesk.store.search_index import STEMMER_KEY

_MADE_ANEW = ("alembic_version", "sqlite_sequence", "term", "search_stems")
SAMPLES = sorted((Path(__file__).parent / "libraries").glob("*.zip"))


def unpacked(sample: Path, folder: Path) -> Path:
    with zipfile.ZipFile(sample) as archive:
        archive.extractall(folder)
    return folder


def contents(folder: Path, known: Mapping[str, Sequence[str]] | None = None) -> dict[str, list[Any]]:
    """Every row of every table that holds something a person entered, or that follows from it, or of known columns.

    The search index is the present stemmers': the check proves it.
    """
    with closing(sqlite3.connect(folder / "newsroom.db")) as raw:
        names = [
            name
            for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if name not in _MADE_ANEW and not name.startswith(("article_search", "sqlite_"))
        ]
        columns = {name: ", ".join(known[name]) if known else "*" for name in names if not known or name in known}
        statements = {name: f"SELECT {told} FROM {name}" for name, told in columns.items()}  # noqa: S608 - our words
        found = {name: sorted(raw.execute(each).fetchall(), key=repr) for name, each in statements.items()}
        found["setting"] = [row for row in found.get("setting", ()) if row[0] != STEMMER_KEY]
        return found


def columns(folder: Path) -> dict[str, list[str]]:
    """The columns of every such table."""
    with closing(sqlite3.connect(folder / "newsroom.db")) as raw:
        tables = contents(folder)
        return {name: [row[1] for row in raw.execute(f"PRAGMA table_info({name})")] for name in tables}


def test_there_is_a_sample_of_every_schema_before_this_one() -> None:
    assert {each.stem for each in SAMPLES} >= set(REVISIONS[:-1])


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda each: each.stem)
def test_an_old_library_keeps_everything_when_it_is_upgraded(sample: Path, tmp_path: Path) -> None:
    folder = unpacked(sample, tmp_path / "library")
    before, known = contents(folder), columns(folder)
    with Database.open(folder) as database:
        assert check_integrity(database) == ()
    assert contents(folder, known) == before
    with closing(sqlite3.connect(folder / "newsroom.db")) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == (CURRENT.head,)
    (backup,) = Backups(folder, now).all()
    assert backup.reason is Reason.MIGRATION
    assert restore(backup.path, tmp_path / "restored").verified
    assert contents(tmp_path / "restored") == before


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda each: each.stem)
def test_an_old_history_goes_on_from_where_it_was(sample: Path, tmp_path: Path) -> None:
    folder = unpacked(sample, tmp_path / "library")
    with Database.open(folder) as database:
        with database.begin() as work:
            states = [work.revisions.get(1, each.number) for each in work.revisions.of(1)]
            for number in range(6):
                stored = work.articles.get(1)
                states.append(work.articles.save(replace(stored, lead=f"Новый лид {number}."), who="Елена"))
        with database.read() as work:
            assert [(each.version, each.lead, each.body) for _, each in work.revisions.states(1)] == [
                (each.version, each.lead, each.body) for each in states
            ]
        assert check_integrity(database) == ()


def test_a_library_of_before_the_ledger_notes_what_it_publishes_from_now_on(tmp_path: Path) -> None:
    folder = unpacked(SAMPLES[0], tmp_path / "library")
    with Newsroom(Database.open(folder)) as newsroom:
        newsroom.undelete(newsroom_bin(newsroom))
        edited = next(
            each for each in (1, 2, 3) if len(newsroom.history(each)) > 1 and newsroom.article(each).published_at
        )
        newsroom.change(edited, {"lead": "Новый лид."})
        newsroom.export(tmp_path / "site")
        assert [row.sequence for row in newsroom.ledger.of(edited)] == [1]
        assert all(problem.kind != "ledger" for problem in newsroom.check().problems)


def newsroom_bin(newsroom: Newsroom) -> list[int]:
    return [each.id for each in newsroom.binned()]
