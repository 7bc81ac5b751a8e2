# SPDX-License-Identifier: GPL-3.0-or-later
"""A library on a disk that machines share, one that can only be read, and one that was copied while it was open."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from newsdesk.domain.query import ArticleQuery
from newsdesk.errors import LibraryHeld, LibraryLocked, LibraryReadOnly, LockingUnreliable
from newsdesk.store import library_lock, lock_probe
from newsdesk.store.backup import check_integrity
from newsdesk.store.database import Database
from newsdesk.store.journal import Journal
from newsdesk.store.lock_file import LOCK_FILE, Holder, chain, make_lock, release, succeed
from tests.factories import an_article, settings

AIGUL = Holder("far", who="айгуль", host="desk-2", machine="another", pid=812, started="1", since=1.8e9)


@pytest.fixture
def shared(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where a library is that machines share."""
    monkeypatch.setenv("NEWSDESK_NETWORK_FOLDERS", str(folder))
    yield folder
    library_lock._watched.clear()


def mode_of(file: Path) -> str:
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as raw:
        return str(raw.execute("PRAGMA journal_mode").fetchone()[0])


def headlines(library: Database) -> set[str]:
    with library.read() as work:
        return {each.headline for each in work.articles.find(ArticleQuery(limit=1000)).articles}


def test_a_shared_library_has_no_log_in_memory_and_a_lock_while_it_is_open(shared: Path) -> None:
    with Database.create(shared, settings()) as library, Journal(shared) as journal:
        with library.begin() as work:
            work.articles.add(an_article(), who="")
        journal.append(1, b"a step")
        assert {each.name for each in shared.iterdir() if each.is_file()} == {"newsroom.db", "journal.db", LOCK_FILE}
    assert mode_of(shared / "newsroom.db") == mode_of(shared / "journal.db") == "delete"
    assert not (shared / LOCK_FILE).exists()


def test_a_library_moves_to_the_network_and_back(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Database.create(folder, settings()) as library, library.begin() as work:
        work.articles.add(an_article(), who="")
    for far in (True, False, True):
        monkeypatch.setenv("NEWSDESK_NETWORK_FOLDERS", str(folder) if far else "")
        with Database.open(folder) as library, Journal(folder) as journal:
            with library.begin() as work:
                work.articles.add(an_article(headline=f"Мост {far}"), who="")
            journal.append(1, b"a step")
            assert (folder / "newsroom.db-wal").exists() is not far
            assert (folder / "journal.db-wal").exists() is not far
            assert check_integrity(library) == ()
    with Database.open(folder) as library:
        assert len(headlines(library)) == 3


def test_what_is_in_a_log_comes_along_to_the_network(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program was killed, and its library was moved as it left it."""
    Database.create(folder, settings()).close()
    _killed_at_work(folder)
    assert (folder / "newsroom.db-wal").stat().st_size
    monkeypatch.setenv("NEWSDESK_NETWORK_FOLDERS", str(folder))
    with Database.open(folder) as library:
        assert headlines(library) == {"Последнее"}
        assert not (folder / "newsroom.db-wal").exists()
        assert check_integrity(library) == ()


def _killed_at_work(folder: Path) -> None:
    child = subprocess.run([sys.executable, "-c", WRITER, str(folder)], capture_output=True, text=True, check=False)
    assert child.returncode == -signal.SIGKILL, child.stderr


WRITER = """
import os, signal, sys
from pathlib import Path
from newsdesk.domain.article import Article
from newsdesk.store.database import Database
library = Database.open(Path(sys.argv[1]))
with library.begin() as work:
    work.articles.add(Article("Последнее"), who="")
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_who_comes_second_reads_what_the_first_writes_and_is_told_of_them(shared: Path) -> None:
    with Database.create(shared, settings()) as library, library.begin() as work:
        work.articles.add(an_article(headline="Первая"), who="")
    make_lock(shared, AIGUL)
    with Database.open(shared) as reading:
        assert reading.read_only
        assert isinstance(reading.hindrance, LibraryHeld)
        assert headlines(reading) == {"Первая"}
        with pytest.raises(LibraryHeld) as caught, reading.begin():
            pass
        assert caught.value.who == "айгуль"
    release(shared, AIGUL)
    with Database.open(shared) as library:
        assert not library.read_only


def test_no_transaction_is_written_by_whom_another_has_succeeded(shared: Path) -> None:
    with Database.create(shared, settings()) as library:
        assert succeed(shared, AIGUL, chain(shared))
        with pytest.raises(LibraryHeld), library.begin() as work:
            work.articles.add(an_article(), who="")
        assert library.lost is not None
        release(shared, AIGUL)
        with library.begin() as work:
            work.articles.add(an_article(headline="Снова"), who="")
        assert headlines(library) == {"Снова"}


def test_a_local_program_heeds_the_lock_of_those_who_come_over_the_network(folder: Path) -> None:
    Database.create(folder, settings()).close()
    make_lock(folder, AIGUL)
    with Database.open(folder) as library:
        assert isinstance(library.hindrance, LibraryHeld)
    library_lock._watched[folder] = ((folder / LOCK_FILE).read_bytes(), -1e9)
    with Database.open(folder) as library:
        assert not library.read_only
        assert not (folder / LOCK_FILE).exists()
    library_lock._watched.clear()


def test_a_program_that_knows_of_no_lock_is_noticed_by_its_log(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as local:
        local.setenv("NEWSDESK_NETWORK_FOLDERS", "")
        library = Database.create(shared, settings())
        with library.begin() as work:
            work.articles.add(an_article(headline="Местная"), who="")
    with library, Database.open(shared, busy_seconds=0.05) as reading:
        assert isinstance(reading.hindrance, LibraryHeld)
        assert headlines(reading) == {"Местная"}
        assert reading.place != shared
        copy = reading.place
    assert not copy.exists()


@pytest.mark.parametrize(
    ("number", "detail"),
    [(0, "locks keep nobody out"), (errno.ENOLCK, "locks are refused"), (errno.EOPNOTSUPP, "locks are refused")],
)
def test_where_locks_do_not_work_a_library_is_read_and_says_why(
    shared: Path, monkeypatch: pytest.MonkeyPatch, number: int, detail: str
) -> None:
    with Database.create(shared, settings()) as library, library.begin() as work:
        work.articles.add(an_article(headline="Первая"), who="")

    def asked(_probe: Path) -> bool:
        if number:
            raise OSError(number, os.strerror(number))
        return False

    monkeypatch.setattr(lock_probe, "_tried", asked)
    before = (shared / "newsroom.db").read_bytes()
    with Database.open(shared) as reading:
        assert isinstance(reading.hindrance, LockingUnreliable)
        assert reading.hindrance.detail == detail
        assert headlines(reading) == {"Первая"}
        with pytest.raises(LockingUnreliable), reading.begin():
            pass
    assert (shared / "newsroom.db").read_bytes() == before
    assert not (shared / LOCK_FILE).exists()
    assert [each.name for each in shared.iterdir() if "probe" in each.name] == []


def test_where_locks_do_not_work_no_library_is_made_that_nobody_could_write(
    shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock_probe, "_tried", lambda _probe: False)
    with pytest.raises(LockingUnreliable):
        Database.create(shared, settings())
    assert not (shared / "newsroom.db").exists()


def test_a_server_that_never_answers_is_waited_for_no_longer_than_people_wait(
    shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Database.create(shared, settings()).close()
    gone = threading.Event()
    monkeypatch.setattr(lock_probe, "_tried", lambda _probe: gone.wait())
    monkeypatch.setattr(lock_probe, "SECONDS", 0.05)
    try:
        with Database.open(shared) as reading:
            assert isinstance(reading.hindrance, LockingUnreliable)
            assert reading.hindrance.detail == "locks are not answered"
    finally:
        gone.set()


def test_locks_work_here(tmp_path: Path) -> None:
    probe = tmp_path / "probe"
    probe.write_bytes(b"\0" * 512)
    assert lock_probe._tried(probe)
    assert lock_probe._another_process_is_kept_out(probe)


def test_a_look_at_a_disk_that_cannot_be_written_sees_what_is_in_the_log(tiny_disk: Path) -> None:
    folder = tiny_disk / "library"
    Database.create(folder, settings()).close()
    _killed_at_work(folder)
    for name in ("newsroom.db", "journal.db"):
        (folder / f"{name}-shm").unlink(missing_ok=True)
    subprocess.run(["mount", "-o", "remount,ro", str(tiny_disk)], check=True)
    with Database.open(folder) as reading:
        assert reading.read_only
        assert headlines(reading) == {"Последнее"}
        copy = reading.place
    assert copy != folder
    assert not copy.exists()


def test_a_copy_that_is_written_to_all_the_time_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from newsdesk.store import private_copy

    with Database.create(folder, settings()):
        states = iter(range(100))
        monkeypatch.setattr(private_copy, "state_of", lambda *_: next(states))
        monkeypatch.setattr(private_copy, "_PAUSE", 0.0)
        with pytest.raises(LibraryLocked):
            private_copy.copy_aside(folder, "newsroom.db")


def test_a_library_of_old_is_not_brought_up_to_date_by_who_may_only_read(shared: Path) -> None:
    Database.create(shared, settings()).close()
    with closing(sqlite3.connect(shared / "newsroom.db")) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '0001'")
        raw.commit()
    make_lock(shared, AIGUL)
    with pytest.raises(LibraryReadOnly):
        Database.open(shared)
    shutil.rmtree(shared)


def test_long_work_reads_one_state_of_a_shared_library_while_it_writes(shared: Path) -> None:
    """As an export does, which notes in the ledger what it put out."""
    with Database.create(shared, settings()) as library:
        with library.begin() as work:
            work.articles.add(an_article(headline="Первая"), who="")
        with library.read_beside_writing() as long:
            assert long.articles.find(ArticleQuery()).total == 1
            with library.begin() as work:
                work.articles.add(an_article(headline="Вторая"), who="")
            assert long.articles.find(ArticleQuery()).total == 1
        assert headlines(library) == {"Первая", "Вторая"}
