# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups while others write: nobody waits, and each is of one moment."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from newsdesk.domain.backups import Reason
from newsdesk.store import snapshot
from newsdesk.store.backup import article_in
from newsdesk.store.backups import Backups
from newsdesk.store.database import Database
from newsdesk.store.journal import Journal
from newsdesk.store.journal_batches import Entry
from newsdesk.store.journal_writer import JournalWriter
from tests.factories import Ticking
from tests.store.papers import fill


def test_no_writer_waits_for_a_backup(
    library: Database, folder: Path, clock: Ticking, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "_STEP", 1 << 16)
    fill(library, 200)
    with Journal(folder) as journal:
        journal.append(1, bytes(3_000_000))
    written = 0
    with (
        closing(sqlite3.connect(folder / "newsroom.db", timeout=0, isolation_level=None)) as paper,
        closing(sqlite3.connect(folder / "journal.db", timeout=0, isolation_level=None)) as journal_db,
    ):

        def write(_done: int, _whole: int) -> None:
            nonlocal written
            for each in (paper, journal_db):
                each.execute("BEGIN IMMEDIATE")  # would fail at once if anybody held the writer
                each.execute("CREATE TABLE IF NOT EXISTS noise (n)")
                each.execute("INSERT INTO noise VALUES (1)")
                each.execute("COMMIT")
            written += 1

        made = Backups(library.folder, clock).make(Reason.HAND, write)
    assert written > 10
    with closing(sqlite3.connect(made.path / "newsroom.db")) as copy:
        assert copy.execute("SELECT count(*) FROM article").fetchone() == (200,)


def test_typing_goes_on_beside_a_backup(
    library: Database, folder: Path, clock: Ticking, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "_STEP", 1 << 16)
    fill(library, 200)
    writer = JournalWriter(folder, "window")
    typed: list[Entry] = []

    def type_a_key(_done: int, _whole: int) -> None:
        typed.append(writer.append(1, 1, lambda: b"key"))
        if len(typed) % 10 == 0:
            assert typed[-1].on_disk.wait(5)  # while the backup stands in the middle of its work

    try:
        Backups(library.folder, clock).make(Reason.HAND, type_a_key)
        assert writer.wait(5)
    finally:
        writer.close()
    assert len(typed) > 10
    assert all(each.on_disk.is_set() for each in typed)
    with Journal(folder) as journal:
        assert len(journal.replay(1)) == len(typed)


def test_a_library_without_a_write_ahead_log_is_copied_while_others_write(
    library: Database, folder: Path, clock: Ticking
) -> None:
    fill(library, 100)
    library.close()
    with closing(sqlite3.connect(folder / "newsroom.db", timeout=0, isolation_level=None)) as other:
        assert other.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
        written = 0

        def write(done: int, whole: int) -> None:
            nonlocal written
            if written < 3 and done < whole:
                other.execute("UPDATE article SET lead = lead || 'x' WHERE id = 1")
                written += 1

        snapshot.copy_database(folder, "newsroom.db", folder.parent / "copy.db", write)
    assert written
    with closing(sqlite3.connect(folder.parent / "copy.db")) as copy:
        assert copy.execute("SELECT lead FROM article WHERE id = 1").fetchone()[0].endswith("x" * written)


def test_the_journal_is_copied_before_the_library(
    paper: Database, backups: Backups, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A save between the two takes the step out of the journal; the backup has it in both, never in none."""
    saved = False

    def save(file: Path) -> None:
        nonlocal saved
        if not saved:
            saved = True
            with paper.begin() as work:
                work.articles.save(replace(work.articles.get(1), lead="из журнала"), who="")
            with Journal(folder) as journal:
                journal.forget(1, 1 << 62)

    monkeypatch.setattr(snapshot, "forget_cached", save)
    made = backups.make(Reason.HAND)
    assert article_in(made.path, 1).lead == "из журнала"
    with closing(sqlite3.connect(made.path / "journal.db")) as journal:
        assert journal.execute("SELECT count(*) FROM step").fetchone() == (1,)
