# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from newsdesk.errors import FileUnwritable
from newsdesk.store.photo_files import PhotoFiles
from tests.factories import a_photo, a_picture


@pytest.fixture
def files(tmp_path: Path) -> PhotoFiles:
    """The media of a library with nothing in it."""
    (tmp_path / "library" / "media").mkdir(parents=True)
    return PhotoFiles(tmp_path / "library")


def kept(files: PhotoFiles) -> list[str]:
    """Every file of the media folder."""
    return sorted(each.relative_to(files.folder).as_posix() for each in files.media.rglob("*") if each.is_file())


def test_a_picture_is_kept_under_the_hash_of_its_bytes(files: PhotoFiles, tmp_path: Path) -> None:
    content = os.urandom(3_000_000)
    sha256, name = files.add(a_picture(tmp_path / "DSC 001.JPEG", content))
    assert sha256 == hashlib.sha256(content).hexdigest()
    assert name == f"media/{sha256[:2]}/{sha256}.jpg"
    photo = a_photo(sha256=sha256, file=name)
    assert files.path(photo).read_bytes() == content
    assert files.verify(photo)
    assert kept(files) == [name]


def test_the_same_picture_is_kept_once(files: PhotoFiles, tmp_path: Path) -> None:
    first = files.add(a_picture(tmp_path / "a.jpg"))
    assert files.add(a_picture(tmp_path / "b.PNG")) == first
    assert kept(files) == [first[1]]


def test_a_damaged_picture_is_healed_by_its_original(files: PhotoFiles, tmp_path: Path) -> None:
    original = a_picture(tmp_path / "a.jpg")
    sha256, name = files.add(original)
    photo = a_photo(sha256=sha256, file=name)
    (files.folder / name).write_bytes(b"rotten")
    assert not files.verify(photo)
    files.add(original)
    assert files.verify(photo)


@given(suffix=st.text(max_size=8))
@hypothesis_settings(max_examples=40)
def test_no_file_name_leads_out_of_the_media(tmp_path_factory: pytest.TempPathFactory, suffix: str) -> None:
    place = tmp_path_factory.mktemp("media")
    files = PhotoFiles(place)
    files.media.mkdir()

    class Named(type(Path())):  # type: ignore[misc]  # the class depends on the system
        @property
        def suffix(self) -> str:
            return "." + suffix

    _, name = files.add(Named(a_picture(place / "picture")))
    assert (place / name).resolve().is_relative_to(files.media.resolve())


@pytest.mark.parametrize("file", ["", "../../etc/passwd", "media/../newsroom.db", "/etc/passwd"])
def test_a_photo_without_a_proper_file_has_none(files: PhotoFiles, file: str) -> None:
    photo = a_photo(file=file)
    assert not files.path(photo).exists()
    assert not files.verify(photo)


def test_a_missing_picture_is_the_caller_s_error(files: PhotoFiles, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        files.add(tmp_path / "nowhere.jpg")
    assert kept(files) == []


def test_media_that_cannot_be_written_are_named(tmp_path: Path) -> None:
    (tmp_path / "media").write_text("a file where the folder should be")
    with pytest.raises(FileUnwritable) as caught:
        PhotoFiles(tmp_path).add(a_picture(tmp_path / "a.jpg"))
    assert caught.value.path == tmp_path / "media"


def test_copies_of_a_picture_have_a_place_of_their_own(files: PhotoFiles) -> None:
    place = files.derived("ab" * 32, "640.webp")
    assert place == files.media / ".derived" / "ab" / f"{'ab' * 32}-640.webp"
    assert place.parent.is_dir()
    with pytest.raises(ValueError, match="up"):
        files.derived("ab" * 32, "../up")


def test_media_that_were_moved_away_are_not_made_anew(files: PhotoFiles, tmp_path: Path) -> None:
    picture = a_picture(tmp_path / "a.jpg")
    files.folder.rename(tmp_path / "away")
    files.derived("ab" * 32, "640.webp")
    with pytest.raises(FileUnwritable):
        files.add(picture)
    files.sweep()
    files.make_ready()
    assert not files.folder.exists()


def test_a_library_without_a_folder_for_media_gets_one(tmp_path: Path) -> None:
    files = PhotoFiles(tmp_path)
    files.make_ready()
    assert files.verify(a_photo(**dict(zip(("sha256", "file"), files.add(a_picture(tmp_path / "a.jpg")), strict=True))))


KILLED = """
import os, signal, sys
from pathlib import Path
import newsdesk.store.photo_files as photo_files

def die(*arguments):
    os.kill(os.getpid(), signal.SIGKILL)

if sys.argv[3] == "rename":
    Path.replace = die
else:
    photo_files._synced = die
photo_files.PhotoFiles(Path(sys.argv[1])).add(Path(sys.argv[2]))
"""


@pytest.mark.parametrize("moment", ["sync", "rename"])
def test_a_killed_copy_leaves_no_picture_and_is_swept_a_day_later(
    files: PhotoFiles, tmp_path: Path, moment: str
) -> None:
    picture = a_picture(tmp_path / "a.jpg", os.urandom(100_000))
    command = [sys.executable, "-c", KILLED, str(files.folder), str(picture), moment]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    (left,) = kept(files)
    assert left.startswith("media/.incoming/")
    files.sweep()
    assert kept(files) == [left]
    os.utime(files.folder / left, (0, 0))
    files.sweep()
    assert kept(files) == []
    sha256, name = files.add(picture)
    assert files.verify(a_photo(sha256=sha256, file=name))
