# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from newsdesk.domain.article import Status
from newsdesk.errors import (
    ArticleMissing,
    BackupUnreadable,
    FileUnwritable,
    LibraryDamaged,
    LibraryExists,
    LibraryNewer,
    NewsdeskError,
)
from newsdesk.store.backup import back_up, check_integrity, restore, restore_article
from newsdesk.store.backup_file import MANIFEST, Manifest
from newsdesk.store.database import Database
from newsdesk.store.engine import PAGE_BYTES, Access
from newsdesk.store.journal import Journal
from tests.factories import NOON, a_photo, a_picture, an_article, settings


def with_photo(library: Database, place: Path, content: bytes = b"a bridge", **fields: object) -> int:
    """An article with a picture of its own."""
    sha256, name = library.media.add(a_picture(place / "picture.jpg", content))
    with library.begin() as work:
        photo = work.photos.add(a_photo(sha256=sha256, file=name))
        return work.articles.add(an_article(body=f"![](photo:{photo.id})\n\nТекст.", **fields), who="").id


@pytest.fixture
def paper(library: Database, folder: Path, tmp_path: Path) -> Database:
    """A library with an article, its picture, an article in the bin and a step of unsaved work."""
    with_photo(library, tmp_path)
    with library.begin() as work:
        work.articles.bin([work.articles.add(an_article(), who="").id])
    with Journal(folder) as journal:
        journal.append(1, b"a step")
    return library


def test_a_backup_is_restored_whole(paper: Database, tmp_path: Path) -> None:
    file = tmp_path / "backups" / "backup.zip"
    report = back_up(paper, file)
    assert (report.file, report.articles, report.photos, report.verified) == (file, 1, 1, True)
    assert report.bytes == file.stat().st_size
    assert [each.name for each in file.parent.iterdir()] == ["backup.zip"]
    place = tmp_path / "restored" / "library"
    assert restore(file, place) == report
    with Database.open(place) as restored, restored.read() as work, paper.read() as original:
        assert work.articles.get(1) == original.articles.get(1)
        assert work.articles.binned() == original.articles.binned()
        assert restored.media.verify(work.photos.get(1))
    with Database.open(place) as restored:
        assert check_integrity(restored) == ()
        with restored.begin() as work:
            work.articles.add(an_article(), who="")
    with Journal(place) as journal:
        assert [each.step for each in journal.replay(1)] == [b"a step"]
    assert [each.name for each in place.parent.iterdir()] == ["library"]


def test_a_backup_is_taken_while_somebody_writes(paper: Database, tmp_path: Path) -> None:
    with paper.begin() as work:
        work.articles.add(an_article(headline="Ещё не сохранено"), who="")
        report = back_up(paper, tmp_path / "backup.zip")
    assert (report.articles, report.verified) == (1, True)


def test_a_backup_of_a_library_that_is_only_read(paper: Database, folder: Path, tmp_path: Path) -> None:
    paper.close()
    with Database.open(folder, read_only=True) as reading:
        assert back_up(reading, tmp_path / "backup.zip").verified


def test_copies_made_of_pictures_are_in_no_backup(paper: Database, tmp_path: Path) -> None:
    paper.media.derived("ab" * 32, "640.webp").write_bytes(b"small")
    back_up(paper, tmp_path / "backup.zip")
    with zipfile.ZipFile(tmp_path / "backup.zip") as archive:
        names = set(archive.namelist())
    assert {each for each in names if not each.startswith("media/")} == {"newsroom.db", "journal.db", "manifest.json"}
    assert not any(".derived" in each for each in names)
    assert len(names) == 4


def test_a_missing_or_damaged_picture_is_no_obstacle_but_told(paper: Database, tmp_path: Path) -> None:
    with paper.read() as work:
        path = paper.media.path(work.photos.get(1))
    path.write_bytes(b"rotten")
    assert not back_up(paper, tmp_path / "backup.zip").verified
    assert restore(tmp_path / "backup.zip", tmp_path / "restored").photos == 1
    path.unlink()
    report = back_up(paper, tmp_path / "backup.zip")
    assert (report.photos, report.verified) == (0, False)


def test_a_damaged_library_is_not_backed_up_over_a_sound_backup(paper: Database, folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "backup.zip"
    back_up(paper, file)
    before = file.read_bytes()
    paper.close()
    path = folder / "newsroom.db"
    with closing(sqlite3.connect(path)) as raw:
        (page,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'article_text'").fetchone()
    with path.open("r+b") as file_of_pages:
        file_of_pages.seek((page - 1) * PAGE_BYTES)
        file_of_pages.write(b"\xa5" * PAGE_BYTES)
    with Database.open(folder, read_only=True) as damaged, pytest.raises(LibraryDamaged):
        back_up(damaged, file)
    assert file.read_bytes() == before


def test_a_backup_that_cannot_be_written_is_named(paper: Database, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for file in (tmp_path / "file" / "backup.zip", tmp_path):
        with pytest.raises(FileUnwritable) as caught:
            back_up(paper, file)
        assert caught.value.path == file


def test_nothing_is_restored_over_anything(paper: Database, folder: Path, tmp_path: Path) -> None:
    back_up(paper, tmp_path / "backup.zip")
    with pytest.raises(LibraryExists):
        restore(tmp_path / "backup.zip", folder)
    with pytest.raises(LibraryExists):
        restore(tmp_path / "backup.zip", tmp_path / "backup.zip")
    (tmp_path / "empty").mkdir()
    assert restore(tmp_path / "backup.zip", tmp_path / "empty").articles == 1


@pytest.mark.parametrize("content", [None, b"", b"no zip", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_backup_is_named(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "backup.zip"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(BackupUnreadable) as caught:
        restore(file, tmp_path / "restored")
    assert caught.value.path == file
    assert not (tmp_path / "restored").exists()


def rewritten(file: Path, target: Path, **changes: bytes) -> Path:
    """A backup with other bytes in place of some files, by manifest field or file name."""
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            new.writestr(name, changes.get(name.partition(".")[0], old.read(name)))
    return target


def test_a_backup_whose_parts_do_not_fit_its_manifest_is_refused(paper: Database, tmp_path: Path) -> None:
    file = tmp_path / "backup.zip"
    back_up(paper, file)
    manifest = read_manifest(file)
    evil = [replace_entry(manifest, name) for name in ("../evil", "/evil", "media/../../evil", "exports/x")]
    for change in (
        {"newsroom": b"other bytes"},
        {"journal": b""},
        {"manifest": b"{}"},
        {"manifest": b"\xff"},
        {"manifest": msgspec.json.encode(msgspec.structs.replace(manifest, format=2))},
        *({"manifest": msgspec.json.encode(each)} for each in evil),
    ):
        with pytest.raises(BackupUnreadable):
            restore(rewritten(file, tmp_path / "other.zip", **change), tmp_path / "restored")
        assert {each.name for each in tmp_path.iterdir()} == {"library", "picture.jpg", "backup.zip", "other.zip"}


def read_manifest(file: Path) -> Manifest:
    """What a backup says of itself."""
    with zipfile.ZipFile(file) as archive:
        return msgspec.json.decode(archive.read(MANIFEST), type=Manifest)


def replace_entry(manifest: Manifest, name: str) -> Manifest:
    """A manifest that names its last file otherwise."""
    last = msgspec.structs.replace(manifest.files[-1], name=name)
    return msgspec.structs.replace(manifest, files=(*manifest.files[:-1], last))


def test_a_backup_of_a_later_version_is_named_as_such(paper: Database, folder: Path, tmp_path: Path) -> None:
    paper.close()
    with closing(sqlite3.connect(folder / "newsroom.db")) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '0099'")
        raw.commit()
    with Database(folder, Access.WRITE) as later:
        back_up(later, tmp_path / "backup.zip")
    with pytest.raises(LibraryNewer) as caught:
        restore(tmp_path / "backup.zip", tmp_path / "restored")
    assert caught.value.path == tmp_path / "backup.zip"


@given(place=st.floats(0, 1), byte=st.integers(0, 255))
@hypothesis_settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_one_wrong_byte_is_noticed_or_harmless(paper: Database, tmp_path: Path, place: float, byte: int) -> None:
    file = tmp_path / "backup.zip"
    if not file.exists():
        back_up(paper, file)
    data = bytearray(file.read_bytes())
    data[int(place * (len(data) - 1))] = byte
    (tmp_path / "bitten.zip").write_bytes(data)
    target = tmp_path / "restored"
    try:
        restore(tmp_path / "bitten.zip", target)
    except BackupUnreadable:
        assert not target.exists()
        return
    with Database.open(target) as restored:
        assert check_integrity(restored) == ()
    for each in sorted(target.rglob("*"), reverse=True):
        each.rmdir() if each.is_dir() else each.unlink()
    target.rmdir()


# -- one article -------------------------------------------------------------------------------------------------------


def test_one_article_comes_back_and_what_it_was_stays_in_its_history(paper: Database, tmp_path: Path) -> None:
    file = tmp_path / "backup.zip"
    back_up(paper, file)
    with paper.begin() as work:
        before = work.articles.get(1)
        work.articles.save(replace(before, body="Испорчено."), who="")
    restored = restore_article(file, paper, 1, who="Анна")
    assert (restored.id, restored.version, restored.body) == (1, 3, before.body)
    with paper.read() as work:
        assert work.revisions.get(1, 2).body == "Испорчено."
        assert [each.why for each in work.revisions.of(1)] == ["created", "saved", "restored"]
        assert work.revisions.of(1)[-1].who == "Анна"
        assert len(work.photos.all()) == 1
    assert check_integrity(paper) == ()


def test_a_binned_article_comes_back_out_of_the_bin(paper: Database, tmp_path: Path) -> None:
    back_up(paper, tmp_path / "backup.zip")
    with paper.begin() as work:
        work.articles.bin([1])
    assert restore_article(tmp_path / "backup.zip", paper, 1).binned_at is None
    with paper.read() as work:
        assert len(work.revisions.of(1)) == 1


def test_a_published_address_stays_although_the_backup_had_another(paper: Database, tmp_path: Path) -> None:
    back_up(paper, tmp_path / "backup.zip")
    with paper.begin() as work:
        out = replace(work.articles.get(1), slug="public", status=Status.PUBLISHED, published_at=NOON, lead="Новое")
        work.articles.save(out, who="")
    restored = restore_article(tmp_path / "backup.zip", paper, 1)
    assert (restored.slug, restored.lead, restored.status) == ("public", "", Status.DRAFT)


def test_an_article_of_another_library_comes_as_a_new_one_with_its_pictures(paper: Database, tmp_path: Path) -> None:
    with Database.create(tmp_path / "other", settings()) as other:
        with_photo(other, tmp_path, b"first")
        key = with_photo(other, tmp_path, b"second", headline="Чужая статья")
        back_up(other, tmp_path / "backup.zip")
    restored = restore_article(tmp_path / "backup.zip", paper, key)
    assert (restored.id, restored.version, restored.headline) == (3, 1, "Чужая статья")
    (placed,) = restored.figures
    with paper.read() as work:
        photo = work.photos.get(placed.photo)
        assert photo.id == 2
        assert f"photo:{photo.id}" in restored.body
        assert paper.media.path(photo).read_bytes() == b"second"
    assert check_integrity(paper) == ()


def test_a_missing_picture_comes_from_the_backup(paper: Database, tmp_path: Path) -> None:
    back_up(paper, tmp_path / "backup.zip")
    with paper.begin() as work:
        photo = work.photos.get(1)
        paper.media.path(photo).unlink()
        work.articles.save(replace(work.articles.get(1), body=""), who="")
    restore_article(tmp_path / "backup.zip", paper, 1)
    assert paper.media.verify(photo)


def test_an_article_that_the_backup_has_not_is_named(paper: Database, tmp_path: Path) -> None:
    back_up(paper, tmp_path / "backup.zip")
    with pytest.raises(ArticleMissing) as caught:
        restore_article(tmp_path / "backup.zip", paper, 77)
    assert caught.value.article == 77
    with pytest.raises(NewsdeskError):
        restore_article(tmp_path / "nowhere.zip", paper, 1)


@pytest.mark.parametrize("name", ["newsroom.db", "journal.db", "media/a.zip", "a.zip"])
def test_a_backup_never_takes_the_place_of_the_librarys_own_files(paper: Database, folder: Path, name: str) -> None:
    with pytest.raises(FileUnwritable) as caught:
        back_up(paper, folder / name)
    assert caught.value.detail == "inside the library"
    assert check_integrity(paper) == ()
    assert back_up(paper, folder / "backups" / "a.zip").verified
