# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes back from a backup, whole or by the article, and what does not."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from newsdesk.domain.backups import Reason
from newsdesk.errors import BackupUnreadable
from newsdesk.store.backup import article_in, check_integrity, restore, restore_article
from newsdesk.store.backups import Backups
from newsdesk.store.database import Database
from newsdesk.store.kept_backup import CARD, MEDIA_LIST
from tests.factories import Ticking, settings


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
