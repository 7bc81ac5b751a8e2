# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups that are broken off, by a kill or a full disk, leave nothing half."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from newsdesk.domain.backups import Reason
from newsdesk.errors import DiskFull
from newsdesk.store.backup import back_up, check_integrity
from newsdesk.store.backups import Backups
from newsdesk.store.database import Database
from newsdesk.store.kept_backup import KeptBackup
from tests.factories import NOON, Ticking, settings
from tests.store.papers import fill, with_photo


def test_what_a_killed_backup_left_is_swept_by_the_next(backups: Backups) -> None:
    left = backups.place / ".making-dead" / "half"
    left.mkdir(parents=True)
    (left / "newsroom.db").write_bytes(b"half")
    backups.sweep()
    assert not left.parent.exists()


def test_what_a_killed_backup_left_beside_a_file_is_swept_after_a_day(paper: Database, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    old, young = stick / ".backup-old", stick / ".backup-young"
    for each in (old, young):
        each.mkdir(parents=True)
        (each / "newsroom.db").write_bytes(b"half")
    os.utime(old, (NOON.timestamp(), NOON.timestamp()))
    back_up(paper, stick / "backup.zip")
    assert {each.name for each in stick.iterdir()} == {".backup-young", "backup.zip"}


# -- killed, full, damaged ---------------------------------------------------------------------------------------------

_CHILD = """
import sys
from pathlib import Path
from newsdesk.domain.backups import Reason
from newsdesk.store.backups import Backups
from newsdesk.store.database import Database, now
with Database.open(Path(sys.argv[1])) as library:
    backups = Backups(library.folder, now)
    print("begun", flush=True)
    while True:
        backups.make(Reason.HAND)
        print("made", flush=True)
"""


def test_killed_at_any_moment_library_and_earlier_backups_stay_whole(
    paper: Database, backups: Backups, folder: Path
) -> None:
    fill(paper, 100)
    earlier = backups.make(Reason.HAND)
    chance = random.Random(7)  # noqa: S311 - moments to kill at
    for _ in range(4):
        child = subprocess.Popen([sys.executable, "-c", _CHILD, str(folder)], stdout=subprocess.PIPE)
        assert child.stdout is not None
        with child.stdout:
            child.stdout.readline()
            time.sleep(chance.uniform(0, 0.15))
            os.kill(child.pid, signal.SIGKILL)
        child.wait()
        for each in backups.all():
            assert each.detail == ""
            KeptBackup(each.path).verify()
    assert earlier in backups.all()
    assert check_integrity(paper) == ()
    backups.sweep()
    assert list(backups.place.glob(".making*")) == []


def test_a_full_disk_leaves_nothing_half(tiny_disk: Path, clock: Ticking, tmp_path: Path) -> None:
    with Database.create(tiny_disk / "library", settings(), clock=clock) as library:
        with_photo(library, tmp_path)
        backups = Backups(library.folder, clock)
        earlier = backups.make(Reason.HAND)
        ballast = tiny_disk / "ballast"
        with ballast.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                file.truncate(max(0, file.tell() - 100_000))
        with pytest.raises(DiskFull):
            backups.make(Reason.HAND)
        assert backups.all() == (earlier,)
        assert list(backups.place.glob(".making*")) == []
        KeptBackup(earlier.path).verify()
        ballast.unlink()
        assert len([backups.make(Reason.HAND), *backups.all()]) == 3
