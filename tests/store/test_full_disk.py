# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import pytest

from newsdesk.domain.query import ArticleQuery
from newsdesk.errors import DiskFull
from newsdesk.store.backup import back_up, check_integrity, restore
from newsdesk.store.database import Database
from newsdesk.store.journal import Journal
from tests.factories import a_picture, an_article, settings


def fill_up(place: Path, leave: int = 0) -> Path:
    """Leave so many bytes of a disk."""
    ballast = place / "ballast"
    written = 0
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                written += file.write(b"x" * 4096)
        except OSError:
            file.truncate(max(0, written - leave))
    return ballast


def test_a_full_disk_leaves_the_state_before(tiny_disk: Path) -> None:
    place = tiny_disk / "library"
    with Database.create(place, settings()) as library:
        with library.begin() as work:
            key = work.articles.add(an_article(), who="").id
        ballast = fill_up(tiny_disk, leave=200_000)
        with pytest.raises(DiskFull) as caught:
            for number in range(200):
                with library.begin() as work:
                    work.articles.add(an_article(headline=f"Новость {number}", body=f"слово{number} " * 3000), who="")
        assert caught.value.path == place
        with library.read() as work:
            found = work.articles.find(ArticleQuery())
            assert all(work.articles.get(each.id).body for each in found.articles)
        ballast.unlink()
        with library.begin() as work:
            assert work.articles.get(key).headline == an_article().headline
            work.articles.add(an_article(headline="Снова есть место"), who="")
        assert check_integrity(library) == ()


@pytest.mark.parametrize("leave", range(150_000, 3_150_000, 200_000))
def test_a_library_is_made_whole_or_nothing_is_left_of_it(tiny_disk: Path, leave: int) -> None:
    ballast = fill_up(tiny_disk, leave)
    place = tiny_disk / "library"
    try:
        Database.create(place, settings()).close()
    except DiskFull:
        assert not place.exists()
        place.mkdir()
        with pytest.raises(DiskFull):
            Database.create(place, settings())
        assert list(place.iterdir()) == []
    else:
        ballast.unlink()
        with Database.open(place) as library:
            assert check_integrity(library) == ()


def test_nothing_is_left_of_a_picture_without_room(tiny_disk: Path, tmp_path: Path) -> None:
    with Database.create(tiny_disk / "library", settings()) as library:
        picture = a_picture(tmp_path / "big.jpg", bytes(9_000_000))
        with pytest.raises(DiskFull):
            library.media.add(picture)
        assert [each for each in library.media.media.rglob("*") if each.is_file()] == []


def test_nothing_is_left_of_a_backup_without_room(tiny_disk: Path, tmp_path: Path) -> None:
    with Database.create(tmp_path / "library", settings()) as library:
        library.media.add(a_picture(tmp_path / "picture.jpg"))
        file = tiny_disk / "backup.zip"
        whole = back_up(library, file)
        before = file.read_bytes()
        fill_up(tiny_disk, leave=4096)
        with pytest.raises(DiskFull) as caught:
            back_up(library, file)
        assert caught.value.path == file
        assert file.read_bytes() == before
        assert {each.name for each in tiny_disk.iterdir()} == {"ballast", "backup.zip"}
        with pytest.raises(DiskFull) as caught:
            restore(file, tiny_disk / "restored")
        assert caught.value.path == tiny_disk / "restored"
        assert {each.name for each in tiny_disk.iterdir()} == {"ballast", "backup.zip"}
        assert whole.verified


def test_a_step_without_room_is_an_error_and_the_others_stay(tiny_disk: Path) -> None:
    with Journal(tiny_disk) as journal:
        journal.append(1, b"first")
        ballast = fill_up(tiny_disk, leave=50_000)
        with pytest.raises(DiskFull):
            for _ in range(50):
                journal.append(1, bytes(20_000))
        ballast.unlink()
        assert journal.replay(1)[0].step == b"first"
        journal.append(1, b"last")
        assert journal.replay(1)[-1].step == b"last"
