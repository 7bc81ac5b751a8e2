# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be read of a damaged library is opened to be looked at, and repaired with the texts kept elsewhere."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from newsdesk.app import backups_in, open_newsroom, repair_library, rescue_library
from newsdesk.domain.article import Article
from newsdesk.domain.backups import Reason
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.query import ArticleQuery
from newsdesk.errors import LibraryDamaged, LibraryReadOnly
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.paths import emergency_places
from newsdesk.store.database import Database
from newsdesk.store.emergency import EmergencyFolder
from newsdesk.store.engine import PAGE_BYTES, Access, connect


@pytest.fixture
def damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library with a backup whose database lost its first page."""
    monkeypatch.setenv("NEWSDESK_STATE", str(tmp_path / "state"))
    folder = tmp_path / "damaged" / "paper"
    with Newsroom(Database.create(folder, LibrarySettings(site_name="Газета"))) as newsroom:
        for number in range(3):
            newsroom.change(newsroom.shelf.create_draft().value, {"headline": f"Мороз {number}", "body": "Крепчает.\n"})
        newsroom.backups.make(Reason.HAND)
    with closing(connect(folder / "newsroom.db", Access.WRITE, 5)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = (folder / "newsroom.db").read_bytes()
    (folder / "newsroom.db").write_bytes(bytes(PAGE_BYTES) + content[PAGE_BYTES:])
    with pytest.raises(LibraryDamaged):
        open_newsroom(folder)
    return folder


def test_it_is_opened_for_reading_where_it_is_and_leaves_nothing_when_it_is_closed(damaged: Path) -> None:
    before = {each: each.read_bytes() for each in damaged.iterdir() if each.is_file()}
    with rescue_library(damaged) as newsroom:
        assert newsroom.read_only
        assert newsroom.folder == damaged
        assert newsroom.lost == ()
        assert newsroom.find(ArticleQuery(search="мороз")).total == 3
        assert [each.reason for each in newsroom.backups.all()] == [Reason.HAND]
        with pytest.raises(LibraryReadOnly):
            newsroom.shelf.create_draft()
    assert {each: each.read_bytes() for each in damaged.iterdir() if each.is_file()} == before
    assert sorted(each.name for each in damaged.parent.iterdir()) == ["paper"]


def test_its_backups_are_known_though_it_cannot_be_opened(damaged: Path) -> None:
    (kept,) = backups_in(damaged)
    assert (kept.articles, kept.detail) == (3, "")
    shutil.rmtree(damaged / "backups")
    assert backups_in(damaged) == ()


def test_texts_that_were_kept_elsewhere_belong_to_the_library_that_it_is_repaired_into(damaged: Path) -> None:
    text = Article("Мороз 1", body="Крепчает и крепчает.\n", id=2, version=1)
    EmergencyFolder(damaged, emergency_places()).keep(text)
    new = damaged.with_name("new")
    assert repair_library(damaged, new).articles == 3
    assert [each.article for each in EmergencyFolder(new, emergency_places()).left()] == [text]
    assert EmergencyFolder(damaged, emergency_places()).left()


def test_a_damaged_journal_is_mended_when_its_library_is_opened(tmp_path: Path) -> None:
    folder = tmp_path / "paper"
    Newsroom(Database.create(folder, LibrarySettings())).close()
    (folder / "journal.db").write_bytes(b"no journal " * 2000)
    with open_newsroom(folder) as newsroom:
        assert newsroom.mended is not None
        assert newsroom.manuscripts.pending() == ()
    with open_newsroom(folder) as newsroom:
        assert newsroom.mended is None
