# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsdesk.errors import LibraryDamaged
from newsdesk.store.database import Database
from newsdesk.store.journal import Journal
from tests.factories import an_article

TYPING = """
import sys
from pathlib import Path
from newsdesk.store.journal import Journal

journal = Journal(Path(sys.argv[1]))
for number in range(1_000_000):
    sequence = journal.append(7, f"step {number}".encode())
    print(sequence, flush=True)
"""


def test_steps_come_back_in_order(tmp_path: Path) -> None:
    before = datetime.now(UTC)
    with Journal(tmp_path) as journal:
        numbers = [journal.append(1, f"шаг {number}".encode()) for number in range(3)]
        journal.append(2, b"\x00\xff")
        steps = journal.replay(1)
        assert [each.sequence for each in steps] == numbers == sorted(numbers)
        assert [each.step.decode() for each in steps] == ["шаг 0", "шаг 1", "шаг 2"]
        assert all(before <= each.at <= datetime.now(UTC) for each in steps)
        assert journal.pending() == {1: 3, 2: 1}
        assert journal.replay(3) == ()


def test_steps_outlive_the_program(tmp_path: Path) -> None:
    with Journal(tmp_path) as journal:
        journal.append(1, b"first")
    with Journal(tmp_path) as journal:
        assert [each.step for each in journal.replay(1)] == [b"first"]


def test_a_save_forgets_the_steps_it_holds_and_no_later_one(tmp_path: Path) -> None:
    with Journal(tmp_path) as journal:
        journal.append(1, b"first")
        saved = journal.append(1, b"second")
        other = journal.append(2, b"another article")
        journal.append(1, b"third")
        journal.forget(1, saved)
        assert [each.step for each in journal.replay(1)] == [b"third"]
        journal.forget(1, 10**9)
        journal.forget(2, other)
        assert journal.pending() == {}
        assert journal.append(1, b"fourth") > other + 1


def test_what_was_appended_survives_a_kill(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", TYPING, str(tmp_path)], stdout=subprocess.PIPE) as typing:
        assert typing.stdout is not None
        told = [int(typing.stdout.readline()) for _ in range(20)]
        os.kill(typing.pid, signal.SIGKILL)
        told += [int(line) for line in typing.stdout.read().split()]
    with Journal(tmp_path) as journal:
        steps = journal.replay(7)
        assert [each.sequence for each in steps][: len(told)] == told
        assert [each.step for each in steps] == [f"step {number}".encode() for number in range(len(steps))]


def test_any_thread_may_append(tmp_path: Path) -> None:
    with Journal(tmp_path) as journal:
        threads = [
            threading.Thread(target=lambda key: [journal.append(key, b"x") for _ in range(10)], args=(key,))
            for key in range(3)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert journal.pending() == {0: 10, 1: 10, 2: 10}


def test_a_writer_of_the_library_does_not_hold_the_journal_up(library: Database, folder: Path) -> None:
    with library.begin() as work, Journal(folder) as journal:
        work.articles.add(an_article(), who="")
        journal.append(1, b"typed meanwhile")
        assert journal.pending() == {1: 1}


def test_a_damaged_journal_is_named(tmp_path: Path) -> None:
    (tmp_path / "journal.db").write_bytes(b"no journal at all" * 1000)
    with pytest.raises(LibraryDamaged):
        Journal(tmp_path)
