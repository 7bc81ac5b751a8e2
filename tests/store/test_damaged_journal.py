# SPDX-License-Identifier: GPL-3.0-or-later
"""A damaged journal is set aside, and a new one goes on with all that could be read of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.store.damaged_journal import mend_journal
from newsdesk.store.journal import JOURNAL_FILE, Journal
from newsdesk.store.journal_writer import JournalWriter

PAGE = 4096
STEPS = 120
NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a journal of a day's work on three articles."""
    place = tmp_path_factory.mktemp("journal")
    with Journal(place) as journal:
        for number in range(STEPS):
            journal.append(number % 3 + 1, f"step {number} ".encode() * 20, writer="window", version=1)
    with closing(sqlite3.connect(place / JOURNAL_FILE)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return (place / JOURNAL_FILE).read_bytes()


def steps_in(folder: Path) -> set[bytes]:
    with Journal(folder) as journal:
        return {each.step for article in (1, 2, 3) for each in journal.replay(article)}


def test_a_sound_journal_is_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / JOURNAL_FILE).write_bytes(content)
    assert mend_journal(tmp_path, NOW) is None
    assert mend_journal(tmp_path / "nowhere", NOW) is None
    assert len(steps_in(tmp_path)) == STEPS


@given(st.data())
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_what_can_be_read_goes_on_and_the_damaged_file_stays_as_it_was(
    content: bytes, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    damaged = bytearray(content)
    for page in data.draw(st.sets(st.integers(0, len(content) // PAGE - 1), min_size=1, max_size=3)):
        damaged[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    (folder / JOURNAL_FILE).write_bytes(damaged)
    mended = mend_journal(folder, NOW)
    if mended is None:  # a page that held nothing
        assert len(steps_in(folder)) == STEPS
        return
    assert mended.damaged.read_bytes() == damaged
    assert len(steps_in(folder)) == mended.steps
    assert mended.whole <= (mended.steps == STEPS)
    assert mend_journal(folder, NOW) is None


def test_a_journal_that_is_no_database_at_all_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / JOURNAL_FILE).write_bytes(b"no journal at all " * 999)
    mended = mend_journal(tmp_path, NOW)
    assert mended is not None
    assert (mended.steps, mended.whole) == (0, False)
    assert mended.damaged.read_bytes().startswith(b"no journal")
    assert steps_in(tmp_path) == set()


def test_whoever_types_while_the_journal_is_damaged_goes_on_in_a_new_one(tmp_path: Path, content: bytes) -> None:
    (tmp_path / JOURNAL_FILE).write_bytes(content[:PAGE] + bytes(len(content) - PAGE))
    failures: list[Exception | None] = []
    writer = JournalWriter(tmp_path, "window 2", failed=failures.append, retry_seconds=0.05)
    try:
        entry = writer.append(1, 1, lambda: b"a key")
        writer.flush()
        assert entry.on_disk.wait(10)
    finally:
        writer.close()
    assert b"a key" in steps_in(tmp_path)
    assert list(tmp_path.glob(f"{JOURNAL_FILE}.damaged-*"))
    assert failures[-1] is None
