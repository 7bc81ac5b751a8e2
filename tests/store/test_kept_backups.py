# SPDX-License-Identifier: GPL-3.0-or-later
"""The backups that a library keeps of itself."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from newsdesk.domain.backups import Reason, Rotation
from newsdesk.errors import BackupUnreadable, DiskFull
from newsdesk.store import snapshot
from newsdesk.store.backup import article_in, back_up, check_integrity, restore, restore_article
from newsdesk.store.backups import Backups
from newsdesk.store.database import Database
from newsdesk.store.journal import Journal
from newsdesk.store.journal_writer import Entry, JournalWriter
from newsdesk.store.kept_backup import CARD, MEDIA_LIST, KeptBackup
from tests.factories import NOON, Ticking, a_photo, a_picture, an_article, settings


def with_photo(library: Database, place: Path, content: bytes = b"a bridge") -> int:
    """An article with a picture of its own."""
    sha256, name = library.media.add(a_picture(place / "picture.jpg", content))
    with library.begin() as work:
        photo = work.photos.add(a_photo(sha256=sha256, file=name))
        return work.articles.add(an_article(body=f"![](photo:{photo.id})\n\nТекст."), who="").id


def fill(library: Database, articles: int) -> None:
    """Enough pages for a copy in several steps."""
    for start in range(0, articles, 50):
        with library.begin() as work:
            for number in range(start, start + 50):
                work.articles.add(an_article(headline=f"Новость {number}", body=f"слово{number} " * 1500), who="")


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
    return Backups(paper, clock)


# -- made --------------------------------------------------------------------------------------------------------------


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


def test_a_backup_that_is_stopped_leaves_nothing(backups: Backups) -> None:
    class StoppedError(Exception):
        pass

    def stop(done: int, _whole: int) -> None:
        if done > 300:
            raise StoppedError

    with pytest.raises(StoppedError):
        backups.make(Reason.HAND, stop)
    assert backups.all() == ()
    assert {each.name for each in backups.place.iterdir()} <= {".lock", "media"}


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


# -- beside others at work ---------------------------------------------------------------------------------------------


def test_no_writer_waits_for_a_backup(
    library: Database, folder: Path, clock: Ticking, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "_PAGES", 16)
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

        made = Backups(library, clock).make(Reason.HAND, write)
    assert written > 10
    with closing(sqlite3.connect(made.path / "newsroom.db")) as copy:
        assert copy.execute("SELECT count(*) FROM article").fetchone() == (200,)


def test_typing_goes_on_beside_a_backup(
    library: Database, folder: Path, clock: Ticking, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "_PAGES", 16)
    fill(library, 200)
    writer = JournalWriter(folder, "window")
    typed: list[Entry] = []

    def type_a_key(_done: int, _whole: int) -> None:
        typed.append(writer.append(1, 1, lambda: b"key"))
        if len(typed) % 10 == 0:
            assert typed[-1].on_disk.wait(5)  # while the backup stands in the middle of its work

    try:
        Backups(library, clock).make(Reason.HAND, type_a_key)
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


# -- rotated and swept -------------------------------------------------------------------------------------------------


def test_old_backups_go_and_with_them_the_pictures_that_only_they_needed(
    paper: Database, backups: Backups, clock: Ticking, tmp_path: Path
) -> None:
    first = backups.make(Reason.DAILY)
    with paper.begin() as work:
        photo = work.photos.get(1)
        work.articles.save(replace(work.articles.get(1), body=""), who="")
    with closing(sqlite3.connect(paper.folder / "newsroom.db", isolation_level=None)) as raw:
        raw.execute("DELETE FROM photo")
    pooled = backups.place / photo.file
    assert pooled.is_file()
    by_hand = backups.make(Reason.HAND)
    clock.now += timedelta(days=400)
    for _ in range(3):
        with paper.begin() as work:
            work.articles.add(an_article(), who="")
        backups.make(Reason.DAILY)
    gone = backups.rotate(Rotation(newest=1, hours=0, days=0, weeks=0, months=1))
    assert first.name in gone
    left = backups.all()
    assert {each.name for each in left} == {left[0].name, by_hand.name}
    assert not pooled.exists()
    assert backups.rotate(Rotation(newest=1, hours=0, days=0, weeks=0, months=1)) == ()


def test_what_cannot_say_what_it_needs_keeps_all_pictures(paper: Database, backups: Backups, clock: Ticking) -> None:
    first = backups.make(Reason.HAND)
    clock.now += timedelta(days=1)
    second = backups.make(Reason.HAND)
    (second.path / MEDIA_LIST).write_bytes(b"[")
    with paper.read() as work:
        pooled = backups.place / work.photos.get(1).file
    backups.remove(first.name)
    assert pooled.is_file()
    backups.remove(second.name)
    assert backups.all() == ()


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
    backups = Backups(library, now)
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
        backups = Backups(library, clock)
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


@pytest.mark.parametrize("name", ["newsroom.db", "journal.db", MEDIA_LIST, CARD])
def test_a_backup_that_rotted_since_brings_nothing_back(
    paper: Database, backups: Backups, tmp_path: Path, name: str
) -> None:
    made = backups.make(Reason.HAND)
    content = bytearray((made.path / name).read_bytes())
    content[len(content) // 2] ^= 0x55
    (made.path / name).write_bytes(content)
    with pytest.raises(BackupUnreadable) as caught:
        restore(made.path, tmp_path / "restored")
    assert caught.value.path == made.path
    assert not (tmp_path / "restored").exists()


# -- one article -------------------------------------------------------------------------------------------------------


def test_one_article_comes_back_with_its_picture(paper: Database, backups: Backups) -> None:
    made = backups.make(Reason.HAND)
    with paper.begin() as work:
        before, photo = work.articles.get(1), work.photos.get(1)
        work.articles.save(replace(before, body="Испорчено."), who="")
    paper.media.path(photo).unlink()
    assert article_in(made.path, 1).body == before.body
    restored = restore_article(made.path, paper, 1, who="Анна")
    assert (restored.id, restored.version, restored.body) == (1, 3, before.body)
    assert paper.media.verify(photo)


def test_an_article_that_is_gone_comes_back_as_a_new_one(
    paper: Database, backups: Backups, tmp_path: Path, clock: Ticking
) -> None:
    made = backups.make(Reason.HAND)
    with Database.create(tmp_path / "other", settings(), clock=clock) as other:
        restored = restore_article(made.path, other, 1)
        with other.read() as work:
            assert work.articles.get(restored.id).body == restored.body
            assert other.media.verify(work.photos.all()[0])


def test_a_copy_of_the_backups_elsewhere_is_as_good(backups: Backups, tmp_path: Path) -> None:
    made = backups.make(Reason.HAND)
    shutil.copytree(backups.place, tmp_path / "stick" / "backups")
    restore(tmp_path / "stick" / "backups" / made.name, tmp_path / "restored")
    with Database.open(tmp_path / "restored") as restored:
        assert check_integrity(restored) == ()
