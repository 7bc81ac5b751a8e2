# SPDX-License-Identifier: GPL-3.0-or-later
"""The backups that a library keeps of itself: made, listed, read back."""

from __future__ import annotations

import os
import time
from datetime import timedelta
from pathlib import Path

import pytest

from newsdesk.domain.backups import Reason
from newsdesk.errors import BackupUnreadable
from newsdesk.store import snapshot
from newsdesk.store.backup import check_integrity, restore
from newsdesk.store.backups import Backups
from newsdesk.store.database import Database
from newsdesk.store.journal import Journal
from newsdesk.store.kept_backup import CARD, open_backup
from tests.factories import Ticking, an_article


def test_a_backup_is_listed_and_brings_everything_back(paper: Database, backups: Backups, tmp_path: Path) -> None:
    made = backups.make(Reason.HAND)
    assert (made.reason, made.articles, made.photos, made.missing, made.verified) == (Reason.HAND, 1, 1, 0, True)
    assert backups.all() == (made,)
    place = tmp_path / "restored"
    assert restore(made.path, place).bytes == made.bytes
    with Database.open(place) as restored, restored.read() as work, paper.read() as original:
        assert work.articles.get(1) == original.articles.get(1)
        assert work.articles.binned() == original.articles.binned()
        assert restored.media.verify(work.photos.get(1))
        assert check_integrity(restored) == ()
    with Journal(place) as journal:
        assert [each.step for each in journal.replay(1)] == [b"a step"]


def test_pictures_take_no_room_where_a_second_name_will_do(paper: Database, backups: Backups) -> None:
    backups.make(Reason.HAND)
    backups.make(Reason.HAND)
    with paper.read() as work:
        picture = paper.media.path(work.photos.get(1))
    assert picture.stat().st_nlink == 2


def test_pictures_are_copied_once_where_there_are_no_second_names(
    paper: Database, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise OSError("no links here")

    monkeypatch.setattr(os, "link", refused)
    backups.make(Reason.HAND)
    pool = backups.place / "media"
    (copy,) = [each for each in pool.rglob("*") if each.is_file()]
    first = copy.stat()
    backups.make(Reason.HAND)
    assert (copy.stat().st_ino, copy.stat().st_nlink) == (first.st_ino, 1)


def test_a_picture_that_is_thrown_away_stays_in_the_backups_that_list_it(
    paper: Database, backups: Backups, tmp_path: Path
) -> None:
    made = backups.make(Reason.HAND)
    with paper.read() as work:
        paper.media.path(work.photos.get(1)).unlink()
    restore(made.path, tmp_path / "restored")
    with Database.open(tmp_path / "restored") as restored, restored.read() as work:
        assert restored.media.verify(work.photos.get(1))
    again = backups.make(Reason.HAND)
    assert again.missing == 0


def test_a_picture_that_rotted_is_told_on_the_day(paper: Database, backups: Backups) -> None:
    with paper.read() as work:
        paper.media.path(work.photos.get(1)).write_bytes(b"rotten")
    made = backups.make(Reason.HAND)
    assert (made.photos, made.missing, made.verified) == (0, 1, False)


def test_a_backup_damaged_on_its_way_to_the_disk_is_found_when_it_is_made(
    backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = backups.make(Reason.HAND)

    def rot(file: Path) -> None:
        if file.name == "newsroom.db":
            with file.open("r+b") as handle:
                handle.seek(file.stat().st_size // 2)
                byte = handle.read(1)
                handle.seek(-1, os.SEEK_CUR)
                handle.write(bytes([byte[0] ^ 1]))

    monkeypatch.setattr(snapshot, "forget_cached", rot)
    with pytest.raises(BackupUnreadable) as caught:
        backups.make(Reason.HAND)
    assert caught.value.path.parent == backups.place
    assert backups.all() == (earlier,)
    assert [each.name for each in backups.place.glob(".making*")] == []


def test_a_backup_tells_of_each_of_its_parts_and_stopped_in_any_leaves_nothing(
    paper: Database, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    class StoppedError(Exception):
        pass

    monkeypatch.setattr(snapshot, "_LOOK", 50)  # a library of one article is looked through in no time
    told: list[float] = []
    backups.make(Reason.HAND, lambda done, whole: told.append(done / whole))
    assert told == sorted(told)
    assert told[-1] == 1
    # Of the databases, which are three fifths of it: copied, hashed, read back, looked through.
    assert {int(each / 0.15) for each in told} >= {0, 1, 2, 3}
    for moment in sorted({0, *range(0, len(told), max(1, len(told) // 25)), len(told) - 1}):
        before = {each.name for each in backups.place.iterdir()}
        left = moment

        def stop(_done: int, _whole: int) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise StoppedError

        with pytest.raises(StoppedError):
            backups.make(Reason.HAND, stop)
        if moment < len(told) - 1:  # the last is told when it is there
            assert {each.name for each in backups.place.iterdir()} == before


def test_a_library_that_nobody_wrote_to_is_not_backed_up_twice(paper: Database, backups: Backups) -> None:
    time.sleep(0.05)  # until the file's time says when it was written
    made = backups.make(Reason.DAILY)
    assert backups.make(Reason.BULK) == made
    with paper.begin() as work:
        work.articles.add(an_article(), who="")
    assert backups.make(Reason.BULK).articles == 2


def test_a_backup_is_due_when_the_last_sound_one_is_a_day_old(backups: Backups, clock: Ticking) -> None:
    assert backups.due()
    made = backups.make(Reason.DAILY)
    assert not backups.due()
    clock.now += timedelta(hours=25)
    assert backups.due()
    clock.now -= timedelta(hours=25)
    (made.path / CARD).write_bytes(b"{}")
    assert backups.due()
    (listed,) = backups.all()
    assert listed.detail == CARD
    assert not listed.verified


def test_a_database_that_was_found_damaged_is_listed_so_until_it_is_whole_again(
    paper: Database, backups: Backups
) -> None:
    made = backups.make(Reason.HAND)
    file = made.path / "newsroom.db"
    whole = file.read_bytes()
    file.write_bytes(bytes(len(whole)))
    assert backups.all() == (made,)  # nobody reads a gigabyte to list it
    with pytest.raises(BackupUnreadable):
        open_backup(made.path).verify()
    (listed,) = backups.all()
    assert (listed.detail, listed.verified, backups.sound()) == ("newsroom.db", False, ())
    assert backups.due()
    file.write_bytes(whole)
    open_backup(made.path).verify()
    assert backups.all() == (made,)


def test_a_database_of_another_length_is_seen_without_reading_it(paper: Database, backups: Backups) -> None:
    made = backups.make(Reason.HAND)
    (made.path / "newsroom.db").write_bytes(b"nothing")
    assert [each.detail for each in backups.all()] == ["newsroom.db"]
