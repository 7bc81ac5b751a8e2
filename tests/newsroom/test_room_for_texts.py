# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be made anew leaves the last room of a disk to the texts, and gives back what it took."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from newsdesk.app import create_library
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.photo import Photo
from newsdesk.errors import DiskFull
from newsdesk.imaging.renditions import make_renditions
from newsdesk.imaging.targets import widths_for
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.site.links import rendition_path
from newsdesk.site.templates import Theme
from newsdesk.store.photo_files import LAST_BYTES, SPARE_BYTES, THUMBNAIL
from tests.newsroom.test_intake import text

PICTURE = Path(__file__).resolve().parents[2] / "resources" / "samples" / "photos" / "balloon.jpg"
MEGABYTE = 1 << 20
STORY = """+++
title = "Шар"
status = "published"
date = "2024-12-05T10:00:00"
section = "Город"
+++

![Шар](balloon.jpg){alt="Шар над городом"}
"""


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("only root can mount a small disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk that has a library and no more room than copies for the screen must leave."""
    with small_disk(tmp_path / "disk", 24) as place:
        yield place


@pytest.fixture
def paper(disk: Path) -> Iterator[Newsroom]:
    """A library on it, with one article."""
    with create_library(disk / "library", LibrarySettings()) as newsroom:
        newsroom.shelf.create_draft()
        yield newsroom


@pytest.fixture
def photo(paper: Newsroom) -> Photo:
    """A photo of that library."""
    (taken,) = paper.light_table.take_in([PICTURE]).value.photos
    return taken


def copies(newsroom: Newsroom) -> list[Path]:
    """The copies that can be made anew."""
    derived = newsroom.folder / "media" / ".derived"
    return [each for each in derived.rglob("*") if each.is_file() and not each.name.endswith(THUMBNAIL)]


def have_copies(newsroom: Newsroom, photo: Photo, megabytes: int) -> Path:
    """As if the photo had been looked at in many sizes while there was room."""
    copy = newsroom.folder / "media" / ".derived" / photo.sha256[:2] / f"{photo.sha256}-screen-1600.webp"
    copy.write_bytes(bytes(megabytes * MEGABYTE))
    return copy


def leave(disk: Path, free: int) -> None:
    """Take up all of a disk but so many bytes."""
    (disk / "ballast").write_bytes(bytes(max(0, shutil.disk_usage(disk).free - free)))


def test_where_a_copy_would_take_the_last_room_a_photo_is_shown_from_itself_and_on_its_page_as_in_the_export(
    paper: Newsroom, photo: Photo, tmp_path: Path
) -> None:
    assert shutil.disk_usage(paper.folder).free < SPARE_BYTES
    shown = paper.picture_file(photo, photo.width // 2)
    assert shown == paper.folder / photo.file
    sha, width = photo.sha256, widths_for(photo.width, Theme.load().widths)[0]
    found = paper.proofs.resource(rendition_path(sha, width, "webp"))
    exported = tmp_path / "exported.webp"
    make_renditions(PICTURE, [(width, "webp", exported)])
    assert found is not None
    assert found[0] == exported.read_bytes()
    assert copies(paper) == []


def test_a_save_that_finds_no_room_takes_that_of_the_copies(paper: Newsroom, photo: Photo, disk: Path) -> None:
    article = paper.shelf.create_draft().value
    before = paper.article(article)
    copy = have_copies(paper, photo, 6)
    leave(disk, 0)
    saved = paper.manuscripts.save(replace(before, headline="Мост", body="Текст. " * 20_000), before.version).value
    assert paper.article(article) == saved
    assert not copy.exists()
    thumbnail = paper.picture_file(photo, 1)
    assert thumbnail is not None
    assert thumbnail.name.endswith(THUMBNAIL)
    assert (paper.folder / photo.file).read_bytes() == PICTURE.read_bytes()


def test_a_step_that_finds_no_room_takes_that_of_the_copies(paper: Newsroom, photo: Photo, disk: Path) -> None:
    told: list[Exception | None] = []
    writer = paper.manuscripts.journal
    writer.listen(told.append, lambda: None)
    copy = have_copies(paper, photo, 6)
    leave(disk, 0)
    entries = [writer.append(1, 1, lambda: bytes(range(256)) * 4_000) for _ in range(4)]
    assert writer.wait(30)
    assert all(entry.on_disk.is_set() for entry in entries)
    assert not copy.exists()
    assert told == []


def test_a_save_that_finds_no_room_at_all_says_so(paper: Newsroom, disk: Path) -> None:
    before = paper.article(1)
    leave(disk, 0)
    with pytest.raises(DiskFull):
        paper.manuscripts.save(replace(before, body="Текст. " * 500_000), before.version)
    assert paper.article(1) == before


def test_copies_that_are_being_worked_with_stay(paper: Newsroom, photo: Photo) -> None:
    copy = have_copies(paper, photo, 1)
    media = paper._database.media
    with media.copies_needed():
        assert media.give_back() == 0
        assert copy.exists()
    assert media.give_back() == MEGABYTE
    assert not copy.exists()


def test_a_site_that_would_take_the_last_room_is_not_made_and_says_why(
    paper: Newsroom, disk: Path, tmp_path: Path
) -> None:
    shutil.copy(PICTURE, text(tmp_path / "in", "шар.md", STORY).parent)
    paper.take_in([tmp_path / "in"])
    paper.credit([each.id for each in paper.photos()], "Нина Линден")
    leave(disk, LAST_BYTES - 100_000)
    with pytest.raises(DiskFull):
        paper.export(tmp_path / "site")
    assert copies(paper) == []
    (disk / "ballast").unlink()
    made = paper.export(tmp_path / "site")
    assert made.blocked == ()
    assert copies(paper) != []
