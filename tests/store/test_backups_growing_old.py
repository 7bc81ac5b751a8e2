# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups that grow old go, and with them the pictures that only they needed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from newsdesk.domain.backups import Backup, Reason, Rotation
from newsdesk.store.backups import Backups
from newsdesk.store.database import Database
from newsdesk.store.kept_backup import CARD, MEDIA_LIST
from newsdesk.store.schema import DATABASE_FILE
from tests.factories import Ticking, an_article


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


def test_a_backup_that_can_be_read_no_more_pushes_out_none_that_can(
    paper: Database, backups: Backups, clock: Ticking
) -> None:
    rotation = Rotation(newest=1, hours=0, days=3, weeks=0, months=0)
    days: list[list[Backup]] = []
    for _ in range(2):
        clock.now += timedelta(days=1)
        clock.now = clock.now.replace(hour=9)
        days.append([])
        for _ in range(2):
            clock.now += timedelta(hours=1)
            with paper.begin() as work:
                work.articles.add(an_article(), who="")
            days[-1].append(backups.make(Reason.HAND))
            card = days[-1][-1].path / CARD  # as one that is made every day
            card.write_bytes(card.read_bytes().replace(b'"reason":"hand"', b'"reason":"daily"'))
    (first, second), (_, last) = days
    database = second.path / DATABASE_FILE
    damaged = bytearray(database.read_bytes())
    damaged[-500] ^= 1
    database.write_bytes(damaged)
    backups.rotate(rotation)
    left = {each.name: each for each in backups.all()}
    assert first.name in left, "the only one of its day that can be read"
    assert left[second.name].detail, "told in the list"
    assert last.name in left


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
