# SPDX-License-Identifier: GPL-3.0-or-later
"""The journal's own thread: steps reach the disk in time, survive a kill, a full disk and a vanished folder."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.errors import DiskFull, NewsdeskError
from newsdesk.store.database import Database
from newsdesk.store.journal import JOURNAL_FILE, MOST_AT_ONCE, Journal, Presence
from newsdesk.store.journal_log import COMMITS, ROOM
from newsdesk.store.journal_writer import BATCH_SECONDS, JournalWriter
from tests.factories import an_article
from tests.store.test_full_disk import fill_up

TYPING = """
import sys, time
from pathlib import Path
from newsdesk.store.journal_writer import JournalWriter

writer = JournalWriter(Path(sys.argv[1]), "window")
number = 0
while True:
    number += 1
    writer.append(7, 1, lambda number=number: str(number).encode())
    print(time.time(), number, flush=True)
    time.sleep(0.002)
"""
NEVER = 600.0


def steps_of(folder: Path, article: int) -> list[bytes]:
    """What is on disk."""
    with Journal(folder) as journal:
        return [each.step for each in journal.replay(article)]


def soon(condition: Callable[[], bool], seconds: float = 10) -> bool:
    """Whether it comes true in time."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.005)
    return True


def put(writer: JournalWriter, *steps: bytes, article: int = 1, version: int = 1) -> None:
    """Hand steps over."""
    for step in steps:
        writer.append(article, version, lambda step=step: step)  # type: ignore[misc] # a default


def test_a_step_goes_to_disk_by_itself(tmp_path: Path) -> None:
    """Within 300 ms, of which a batch may take a third; the benchmarks measure it."""
    assert BATCH_SECONDS <= 0.1
    writer = JournalWriter(tmp_path, "window")
    put(writer, b"first")
    assert writer.wait(5)
    entry = writer.append(1, 1, lambda: b"second")
    assert entry.on_disk.wait(10)
    assert steps_of(tmp_path, 1) == [b"first", b"second"]
    writer.close()


def test_a_flush_does_not_wait_for_more(tmp_path: Path) -> None:
    writer = JournalWriter(tmp_path, "window", batch_seconds=NEVER)
    put(writer, b"typed")
    assert not writer.empty
    writer.flush()
    assert soon(lambda: writer.empty)
    assert steps_of(tmp_path, 1) == [b"typed"]
    put(writer, b"last")
    assert writer.close()
    assert steps_of(tmp_path, 1) == [b"typed", b"last"]


@pytest.mark.parametrize("keys", [60, 200, 333])
def test_a_kill_loses_at_most_300_ms(tmp_path: Path, keys: int) -> None:
    with subprocess.Popen([sys.executable, "-c", TYPING, str(tmp_path)], stdout=subprocess.PIPE, text=True) as typing:
        assert typing.stdout is not None
        told = [typing.stdout.readline().split() for _ in range(keys)]
        os.kill(typing.pid, signal.SIGKILL)
        told += [line.split() for line in typing.stdout.read().splitlines()]
    last = float(told[-1][0])
    expected = max((int(number) for moment, number in told if float(moment) < last - 0.3), default=0)
    found = steps_of(tmp_path, 7)
    assert found == [str(number).encode() for number in range(1, len(found) + 1)]
    assert len(found) >= expected


def test_a_writer_of_the_library_does_not_hold_a_key_up(library: Database, folder: Path) -> None:
    writer = JournalWriter(folder, "window")
    with library.begin() as work:
        work.articles.add(an_article(), who="")
        assert writer.append(1, 1, lambda: b"typed meanwhile").on_disk.wait(2)
    writer.close()


def test_a_save_forgets_what_it_holds_and_later_steps_go_on_from_it(tmp_path: Path) -> None:
    writer = JournalWriter(tmp_path, "window")
    put(writer, b"first")
    mark = writer.append(1, 1, lambda: b"save")
    put(writer, b"while saving")
    put(writer, b"of another", article=2)
    writer.saved(1, mark, 2, lambda: b"ground")
    put(writer, b"later, and nobody knew yet")
    assert writer.close()
    with Journal(tmp_path) as journal:
        found = [(each.step, each.version) for each in journal.replay(1)]
        assert found == [(b"while saving", 2), (b"ground", 2), (b"later, and nobody knew yet", 2)]
        assert [each.version for each in journal.replay(2)] == [1]


def test_the_ground_waits_for_the_first_step_on_it(tmp_path: Path) -> None:
    writer = JournalWriter(tmp_path, "window")
    writer.saved(1, writer.append(1, 1, lambda: b"save"), 2, lambda: b"ground")
    assert writer.wait(5)
    assert steps_of(tmp_path, 1) == []
    put(writer, b"step", version=2)
    assert writer.close()
    assert steps_of(tmp_path, 1) == [b"ground", b"step"]


def test_two_windows_never_mix(tmp_path: Path) -> None:
    one, other = JournalWriter(tmp_path, "one"), JournalWriter(tmp_path, "other")
    for number in range(5):
        put(one, f"one {number}".encode())
        put(other, f"other {number}".encode())
        one.wait(5)
    one.saved(1, None, 2)
    assert one.close()
    assert other.close()
    with Journal(tmp_path) as journal:
        assert {each.writer for each in journal.replay(1)} == {"other"}
        assert [each.step for each in journal.replay(1)] == [f"other {number}".encode() for number in range(5)]
        journal.adopt(1, "other", "heir", journal.replay(1)[2].sequence)
        assert [each.writer for each in journal.replay(1)] == ["heir"] * 3 + ["other"] * 2


def test_a_full_disk_is_told_and_nothing_is_lost(tiny_disk: Path) -> None:
    told: list[Exception | None] = []
    writer = JournalWriter(tiny_disk, "window", failed=told.append, retry_seconds=0.05)
    put(writer, b"before")
    assert writer.wait(5)
    ballast = fill_up(tiny_disk, leave=30_000)
    wanted = [bytes([number]) * 20_000 for number in range(20)]
    put(writer, *wanted)
    assert soon(lambda: bool(told))
    assert isinstance(told[0], DiskFull)
    assert not writer.wait(0.2)
    put(writer, b"still typing")
    ballast.unlink()
    assert writer.wait(5)
    assert soon(lambda: told[-1] is None)
    assert steps_of(tiny_disk, 1) == [b"before", *wanted, b"still typing"]
    writer.close()


def test_a_close_on_a_full_disk_does_not_wait_for_ever(tiny_disk: Path) -> None:
    writer = JournalWriter(tiny_disk, "window", retry_seconds=NEVER)
    put(writer, b"before")
    assert writer.wait(5)
    fill_up(tiny_disk, leave=0)
    put(writer, bytes(200_000))
    assert not writer.close(2.0)


def test_a_folder_that_vanished_is_told_and_written_again_when_it_is_back(tmp_path: Path) -> None:
    folder, away = tmp_path / "library", tmp_path / "away"
    folder.mkdir()
    told: list[Exception | None] = []
    writer = JournalWriter(folder, "window", failed=told.append, retry_seconds=0.05)
    put(writer, b"before")
    assert writer.wait(5)
    folder.rename(away)
    put(writer, b"while it was away")
    assert soon(lambda: bool(told))
    assert isinstance(told[0], NewsdeskError)
    away.rename(folder)
    assert writer.wait(5)
    assert steps_of(folder, 1) == [b"before", b"while it was away"]
    writer.close()


def test_a_journal_that_was_removed_is_told_so_that_all_is_noted_anew(tmp_path: Path) -> None:
    replaced = threading.Event()
    writer = JournalWriter(tmp_path, "window", replaced=replaced.set, retry_seconds=0.05)
    put(writer, b"before")
    assert writer.wait(5)
    for each in tmp_path.iterdir():
        each.unlink()
    put(writer, b"after")
    assert writer.wait(5)
    assert replaced.is_set()
    writer.anew(1, 1, lambda: b"all of it")
    assert writer.close()
    assert steps_of(tmp_path, 1) == [b"all of it"]


def test_a_step_that_cannot_be_packed_keeps_no_other_from_the_disk(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    writer = JournalWriter(tmp_path, "window")
    writer.append(1, 1, lambda: [][1])
    put(writer, b"behind it")
    assert writer.close()
    assert steps_of(tmp_path, 1) == [b"behind it"]
    assert "a step could not be packed" in caplog.text


def test_a_journal_of_the_first_days_is_taken_over(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / JOURNAL_FILE)
    connection.execute(
        "CREATE TABLE step (sequence INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL, "
        "at INTEGER NOT NULL, step BLOB NOT NULL)"
    )
    connection.execute("INSERT INTO step (article, at, step) VALUES (1, 5, x'61')")
    connection.commit()
    connection.close()
    with Journal(tmp_path) as journal, Journal(tmp_path) as other:
        (step,) = journal.replay(1)
        assert (step.step, step.writer, step.version) == (b"a", "", 0)
        other.append(1, b"b", writer="window", version=3)
        assert [(each.writer, each.version) for each in journal.replay(1)] == [("", 0), ("window", 3)]
        assert journal.writers() == {1: frozenset({"", "window"})}


def test_who_is_there_is_known_until_they_leave(tmp_path: Path) -> None:
    moment = datetime(2026, 1, 15, 7, tzinfo=UTC)
    writer = JournalWriter(tmp_path, "window")
    for article in (1, 2):
        writer.enter(Presence("window", article, "Айгүл", "newsroom-3", os.getpid(), moment, moment))
    assert writer.wait(5)
    with Journal(tmp_path) as journal:
        assert [(each.article, each.who, each.since) for each in journal.present()] == [
            (1, "Айгүл", moment),
            (2, "Айгүл", moment),
        ]
        journal.beat("window")
        assert all(each.seen > moment for each in journal.present())
        writer.leave(1)
        assert writer.wait(5)
        assert [each.article for each in journal.present()] == [2]
        assert writer.close()
        assert journal.present() == ()


def test_a_copy_of_the_folder_is_no_journal_in_place(tmp_path: Path) -> None:
    with Journal(tmp_path) as journal:
        assert journal.in_place
        shutil.copy(tmp_path / JOURNAL_FILE, tmp_path / "copy.db")
        (tmp_path / JOURNAL_FILE).unlink()
        (tmp_path / "copy.db").rename(tmp_path / JOURNAL_FILE)
        assert not journal.in_place


def test_what_waited_for_others_goes_with_the_next_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A step has the commit that is under way and its own before it, however slow the disk is, and no pause besides."""
    commits: list[list[bytes]] = []
    slow, going = threading.Event(), threading.Event()
    write = Journal.append_all

    def counted(journal: Journal, rows: Sequence[tuple[int, datetime, bytes, int]], *, writer: str = "") -> range:
        commits.append([row[2] for row in rows])
        going.set()
        assert slow.wait(10)
        return write(journal, rows, writer=writer)

    monkeypatch.setattr(Journal, "append_all", counted)
    writer = JournalWriter(tmp_path, "window", batch_seconds=0.05)
    put(writer, b"first")
    assert going.wait(10)
    put(writer, *(str(number).encode() for number in range(20)))
    time.sleep(0.06)  # longer than a batch gathers
    slow.set()
    assert soon(lambda: writer.empty)
    assert commits == [[b"first"], [str(number).encode() for number in range(20)]]
    assert writer.longest_wait >= 0.05
    assert writer.close()


@given(st.lists(st.tuples(st.integers(1, 3), st.sampled_from(["step", "save", "many"])), max_size=12))
@settings(max_examples=25)
def test_however_steps_reach_the_disk_they_keep_their_order(deeds: list[tuple[int, str]]) -> None:
    expected: dict[int, list[bytes]] = {1: [], 2: [], 3: []}
    with tempfile.TemporaryDirectory() as name:
        writer = JournalWriter(Path(name), "window", batch_seconds=0)
        for number, (article, deed) in enumerate(deeds):
            if deed == "save":
                writer.saved(article, None, number)
                expected[article].clear()
                continue
            steps = [f"{number} {each}".encode() for each in range(MOST_AT_ONCE + 1 if deed == "many" else 1)]
            put(writer, *steps, article=article)
            expected[article] += steps
        assert writer.close()
        assert {article: steps_of(Path(name), article) for article in expected} == expected


def test_the_log_of_the_journal_has_its_room_before_the_first_key_and_goes_in_beside_the_keys(tmp_path: Path) -> None:
    writer = JournalWriter(tmp_path, "window", batch_seconds=0)
    log, database = tmp_path / f"{JOURNAL_FILE}-wal", tmp_path / JOURNAL_FILE
    writer.append(7, 1, lambda: b"0")
    assert writer.wait(10)
    sizes = {log.stat().st_size}
    assert database.stat().st_size == 0 or not _steps_without_log(database)
    for number in range(1, COMMITS + 20):
        writer.append(7, 1, lambda number=number: str(number).encode())  # type: ignore[misc]
        assert writer.wait(10)
        sizes.add(log.stat().st_size)
    assert sizes == {ROOM}, "a log that grows waits for all that others have written"
    assert soon(lambda: _steps_without_log(database) >= COMMITS - 1)
    assert writer.close()
    assert len(steps_of(tmp_path, 7)) == COMMITS + 20


def _steps_without_log(database: Path) -> int:
    """How many steps the file of the database itself has."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro&immutable=1", uri=True)) as raw:
        if not raw.execute("SELECT count(*) FROM sqlite_master WHERE name = 'step'").fetchone()[0]:
            return 0
        return int(raw.execute("SELECT count(*) FROM step").fetchone()[0])
