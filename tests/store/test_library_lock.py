# SPDX-License-Identifier: GPL-3.0-or-later
"""The lock of a library that machines share: one owner at a time, whoever dies or comes back, in any order."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.errors import LibraryHeld
from newsdesk.store import library_lock, lock_file
from newsdesk.store.library_lock import LibraryLock, holder_of
from newsdesk.store.lock_file import LOCK_FILE, Holder, beat, chain, make_lock, owns, read_lock, release, succeed
from newsdesk.store.private_copy import state_of

FAR = Holder("far", who="айгуль", host="desk-2", machine="another", pid=812, started="1", since=1.8e9)


@pytest.fixture(autouse=True)
def network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The folder of the test is one that machines share; nobody remembers locks of earlier tests."""
    monkeypatch.setenv("NEWSDESK_NETWORK_FOLDERS", str(tmp_path))
    yield
    library_lock._watched.clear()


def lock_files(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()}


def test_a_lock_says_whose_it_is_and_goes_with_its_owner(tmp_path: Path) -> None:
    lock = LibraryLock.take(tmp_path)
    seen = read_lock(tmp_path / LOCK_FILE)
    assert seen is not None
    assert seen.original
    assert (seen.holder.pid, seen.holder.place) == (os.getpid(), str(tmp_path))
    assert seen.holder.host
    assert abs(seen.holder.since - time.time()) < 60
    lock.close()
    assert lock_files(tmp_path) == set()


def test_all_parts_of_a_program_share_its_lock(tmp_path: Path) -> None:
    first, second = LibraryLock.take(tmp_path), LibraryLock.take(tmp_path)
    assert first is second
    first.close()
    assert owns(tmp_path, second.holder)
    second.close()
    assert lock_files(tmp_path) == set()


def test_the_lock_of_another_machine_is_told_and_kept(tmp_path: Path) -> None:
    assert make_lock(tmp_path, FAR)
    with pytest.raises(LibraryHeld) as caught:
        LibraryLock.take(tmp_path)
    told = caught.value
    assert (told.who, told.host, told.pid) == ("айгуль", "desk-2", 812)
    assert told.since is not None
    assert told.since.timestamp() == FAR.since
    assert lock_files(tmp_path) == {LOCK_FILE}


def test_a_lock_of_another_machine_is_dead_once_it_stood_still_long_enough_by_our_own_clock(tmp_path: Path) -> None:
    make_lock(tmp_path, FAR)
    os.utime(tmp_path / LOCK_FILE, (0, 0))  # what their clock says is nothing to us
    with pytest.raises(LibraryHeld):
        LibraryLock.take(tmp_path, stale_seconds=0.0)
    beat(tmp_path, FAR, 1)
    with pytest.raises(LibraryHeld):
        LibraryLock.take(tmp_path, stale_seconds=0.0)
    lock = LibraryLock.take(tmp_path, stale_seconds=0.0)
    assert owns(tmp_path, lock.holder)
    assert not beat(tmp_path, FAR, 2)
    release(tmp_path, FAR)
    assert owns(tmp_path, lock.holder)
    lock.close()
    assert lock_files(tmp_path) == set()


def test_a_dead_program_of_this_machine_holds_nothing(tmp_path: Path) -> None:
    child = subprocess.run([sys.executable, "-c", HOLDER, tmp_path], capture_output=True, text=True, check=False)
    assert child.returncode == -9, child.stderr
    assert read_lock(tmp_path / LOCK_FILE) is not None
    LibraryLock.take(tmp_path).close()
    assert lock_files(tmp_path) == set()


HOLDER = """
import os, sys, signal
from pathlib import Path
from newsdesk.store.library_lock import LibraryLock
LibraryLock.take(Path(sys.argv[1]))
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_process_that_got_the_number_of_a_dead_one_is_not_taken_for_it(tmp_path: Path) -> None:
    ours = library_lock._ourselves(tmp_path)
    make_lock(tmp_path, msgspec.structs.replace(ours, mark="before", started="1"))
    lock = LibraryLock.take(tmp_path)
    assert owns(tmp_path, lock.holder)
    lock.close()


def test_a_copied_lock_holds_nothing(tmp_path: Path) -> None:
    folder, copy = tmp_path / "library", tmp_path / "copy"
    folder.mkdir()
    lock = LibraryLock.take(folder)
    shutil.copytree(folder, copy)
    assert holder_of(copy) is None
    other = LibraryLock.take(copy)
    assert owns(copy, other.holder)
    assert owns(folder, lock.holder)
    other.close()
    lock.close()


def test_a_disk_that_is_mounted_twice_has_one_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, again = tmp_path / "library", tmp_path / "again"
    folder.mkdir()
    again.symlink_to(folder)
    monkeypatch.setattr(Path, "samefile", lambda *_: False)  # as the system tells of two mounts of one share
    there = msgspec.structs.replace(library_lock._ourselves(folder), place=str(again))
    assert make_lock(folder, there)
    with pytest.raises(LibraryHeld):
        LibraryLock.take(folder)
    assert owns(folder, there)
    assert lock_files(folder) == {LOCK_FILE}


def test_a_lock_that_was_moved_with_its_library_still_holds(tmp_path: Path) -> None:
    folder, moved = tmp_path / "library", tmp_path / "moved"
    folder.mkdir()
    lock = LibraryLock.take(folder)
    folder.rename(moved)
    assert holder_of(moved) is not None
    moved.rename(folder)
    lock.close()


def test_a_lock_that_cannot_be_read_is_somebodys(tmp_path: Path) -> None:
    (tmp_path / LOCK_FILE).write_bytes(b"")
    with pytest.raises(LibraryHeld) as caught:
        LibraryLock.take(tmp_path, stale_seconds=0.0)
    assert caught.value.who == ""
    LibraryLock.take(tmp_path, stale_seconds=0.0).close()
    assert lock_files(tmp_path) == set()


def test_where_a_file_has_but_one_name_the_lock_is_made_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_self: Path, _target: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    assert make_lock(tmp_path, FAR)
    assert not make_lock(tmp_path, msgspec.structs.replace(FAR, mark="other"))
    seen = read_lock(tmp_path / LOCK_FILE)
    assert seen is not None
    assert seen.original
    assert beat(tmp_path, FAR, 7)
    release(tmp_path, FAR)
    assert lock_files(tmp_path) == set()


def test_whoever_was_taken_over_notices_and_comes_back_when_it_is_free(tmp_path: Path) -> None:
    lock = LibraryLock.take(tmp_path, beat_seconds=0.01)
    other = msgspec.structs.replace(FAR, mark="other")
    assert succeed(tmp_path, other, chain(tmp_path))
    _until(lambda: lock.lost is not None)
    assert lock.lost is not None
    assert lock.lost.who == "айгуль"
    with pytest.raises(LibraryHeld):
        lock.check()
    release(tmp_path, other)
    _until(lambda: lock.lost is None)
    lock.check()
    assert owns(tmp_path, lock.holder)
    lock.close()
    assert lock_files(tmp_path) == set()


def test_a_claim_of_a_dead_successor_is_succeeded_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_lock(tmp_path, FAR)
    second = msgspec.structs.replace(FAR, mark="second", who="берик")
    with lock_file._prepared(tmp_path, second) as (prepared, content):
        assert lock_file._name(prepared, lock_file._claim(tmp_path, FAR), content)  # and there it dies
    assert [each.holder.mark for each in chain(tmp_path)] == ["far", "second"]
    with pytest.raises(LibraryHeld) as caught:
        LibraryLock.take(tmp_path, stale_seconds=0.0)
    assert caught.value.who == "берик"
    lock = LibraryLock.take(tmp_path, stale_seconds=0.0)
    assert lock_files(tmp_path) == {LOCK_FILE}
    lock.close()


def test_of_many_who_come_at_once_one_gets_it(tmp_path: Path) -> None:
    for left in (False, True):
        if left:
            make_lock(tmp_path, FAR)
        found = chain(tmp_path)
        owners = [msgspec.structs.replace(FAR, mark=f"{number}{left}") for number in range(8)]
        together = threading.Barrier(len(owners))
        won: list[str] = []

        def try_it(
            mine: Holder,
            found: list[lock_file.Seen] = found,
            won: list[str] = won,
            together: threading.Barrier = together,
        ) -> None:
            together.wait()
            if succeed(tmp_path, mine, found) if found else make_lock(tmp_path, mine):
                won.append(mine.mark)

        threads = [threading.Thread(target=try_it, args=(owner,)) for owner in owners]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        (winner,) = won
        assert lock_files(tmp_path) == {LOCK_FILE}
        release(tmp_path, msgspec.structs.replace(FAR, mark=winner))
        assert lock_files(tmp_path) == set()


@given(st.lists(st.tuples(st.integers(0, 2), st.sampled_from(["look", "take", "beat", "release"])), max_size=30))
def test_whatever_three_do_in_whatever_order_each_lock_has_one_owner(
    tmp_path_factory: pytest.TempPathFactory, deeds: list[tuple[int, str]]
) -> None:
    """Each remembers what it saw last, however old that is by now, and acts on that."""
    folder = tmp_path_factory.mktemp("shared")
    everybody = [Holder(f"t{number}") for number in range(3)]
    saw: dict[int, list[lock_file.Seen]] = {}
    owner: int | None = None
    for number, deed in deeds:
        mine = everybody[number]
        if deed == "look":
            saw[number] = chain(folder)
        elif deed == "take" and number in saw and not any(each.holder == mine for each in saw[number]):
            found = saw[number]
            got = succeed(folder, mine, found) if found else make_lock(folder, mine)
            # What was seen last may be out of date: then nothing changes.
            assert got == ([each.holder for each in found] == ([] if owner is None else [everybody[owner]]))
            owner = number if got else owner
        elif deed == "beat":
            assert beat(folder, mine, 1) == (owner == number)
        elif deed == "release":
            release(folder, mine)
            owner = None if owner == number else owner
        assert [each.holder for each in chain(folder)] == ([] if owner is None else [everybody[owner]])


def _until(true: object, seconds: float = 10.0) -> None:
    assert callable(true)
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.005)


def test_a_lock_that_another_machine_replaced_just_now_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = library_lock._ourselves(tmp_path)
    make_lock(tmp_path, there)
    opened, stale = Path.open, [2]

    def stale_at_first(path: Path, mode: str = "r") -> IO[Any]:
        if path.name == LOCK_FILE and stale[0]:
            stale[0] -= 1
            raise OSError(errno.ESTALE, os.strerror(errno.ESTALE))
        return opened(path, mode)

    monkeypatch.setattr(Path, "open", stale_at_first)
    assert owns(tmp_path, there)
    stale[0] = 1
    assert state_of(tmp_path, LOCK_FILE)[0] == (0, 0, 0)  # as of a file that is gone
