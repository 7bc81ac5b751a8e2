# SPDX-License-Identifier: GPL-3.0-or-later
"""Backup and restore of a whole library, restore of one article, and the check of it all."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.walk import replace_photos
from newsdesk.domain.article import Article
from newsdesk.domain.photo import Photo
from newsdesk.errors import (
    ArticleMissing,
    BackupUnreadable,
    DiskFull,
    FileUnwritable,
    LibraryDamaged,
    LibraryExists,
    LibraryForeign,
    LibraryNewer,
)
from newsdesk.store.backup_file import BackupReport
from newsdesk.store.database import FOLDERS, IDENTITY_KEY, Database
from newsdesk.store.failures import BUSY_SECONDS, translated, unwritable
from newsdesk.store.integrity import Problem, check_integrity
from newsdesk.store.kept_backup import AnyBackup, open_backup
from newsdesk.store.photo_files import sync_folder
from newsdesk.store.schema import CURRENT, DATABASE_FILE, examine
from newsdesk.store.snapshot import Stepped, unwatched
from newsdesk.store.unit_of_work import UnitOfWork

__all__ = ["BackupReport", "Problem", "back_up", "check_integrity", "restore", "restore_article"]


_FREE_FOLDERS = ("backups", "exports")


def back_up(database: Database, file: Path) -> BackupReport:
    """Back an open library up into a file, which appears only when it is whole and was read back.

    The library's own files are never overwritten (FileUnwritable).
    """
    target, home = file.resolve(), database.folder.resolve()
    own = target.is_relative_to(home) and not any(target.is_relative_to(home / each) for each in _FREE_FOLDERS)
    if own:
        raise FileUnwritable(file, "inside the library")
    return database.back_up(file)


def restore(file: Path, folder: Path) -> BackupReport:
    """Bring a library back in a folder that is missing or empty; the folder appears when all of it is there.

    Raises BackupUnreadable, LibraryExists, DiskFull or FileUnwritable.
    """
    with open_backup(file) as backup:
        try:
            if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
                raise LibraryExists(folder)
            parent = folder.absolute().parent
            parent.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(prefix=f".{folder.name}.", dir=parent) as name:
                place = Path(name) / "library"
                unpack(backup, place)
                if folder.is_dir():
                    folder.rmdir()
                place.rename(folder)
                sync_folder(parent)
        except DiskFull as error:
            raise DiskFull(folder) from error
        except OSError as error:
            raise unwritable(folder, error) from error
        return restored_from(backup)


def restored_from(backup: AnyBackup) -> BackupReport:
    """What there is to say of a backup that was brought back."""
    manifest = backup.manifest
    return BackupReport(backup.file, manifest.articles, manifest.photos, backup.size, verified=True)


def unpack(backup: AnyBackup, place: Path, stepped: Stepped = unwatched) -> None:
    """Bring all files of a backup below a new folder, and see that a library came of it."""
    place.mkdir(exist_ok=True)
    for name in FOLDERS:
        (place / name).mkdir()
    files = backup.manifest.files
    for number, entry in enumerate(files):
        stepped(number, len(files))
        backup.extract(entry, place)
    for folder, _, _ in os.walk(place):  # a folder's own name is on disk with the one that it is in
        sync_folder(Path(folder))
    with _as_backup(backup.file), translated(place), closing(sqlite3.connect(place / DATABASE_FILE)) as restored:
        (said,) = restored.execute("PRAGMA quick_check(1)").fetchone()
        if said != "ok":
            raise BackupUnreadable(backup.file, said)
        examine(place, CURRENT, read_only=True, busy_seconds=BUSY_SECONDS)


@contextmanager
def _as_backup(file: Path) -> Iterator[None]:
    """Name the backup, not the folder it was unpacked in, in what is wrong with its database."""
    try:
        yield
    except LibraryDamaged as error:
        raise BackupUnreadable(file, error.detail) from error
    except LibraryForeign as error:
        raise BackupUnreadable(file, DATABASE_FILE) from error
    except LibraryNewer as error:
        raise LibraryNewer(file, error.found, error.known) from error


def restore_article(file: Path, database: Database, article_id: int, *, who: str = "") -> Article:
    """Bring one article back as it was in the backup; what it is now stays in its history.

    An article that the library no longer knows, or a backup of another library, makes a new article. Raises
    BackupUnreadable, and ArticleMissing where the backup has no such article.
    """
    with open_backup(file) as backup, tempfile.TemporaryDirectory(prefix="newsdesk-restore-") as name:
        place = Path(name)
        with earlier(backup, place) as before, before.read() as work:
            then = work.articles.get(article_id)
            photos = work.photos.many(placed.photo for placed in then.figures)
            identity = work.settings.noted(IDENTITY_KEY)
        files = {key: _unpacked(backup, photo, place) for key, photo in photos.items()}
        return _bring_back(database, then, photos, files, identity, who)


@contextmanager
def earlier(backup: AnyBackup, place: Path) -> Iterator[Database]:
    """The library of a backup, unpacked and brought up to date in a folder."""
    entry = backup.entry(DATABASE_FILE)
    if entry is None:
        raise BackupUnreadable(backup.file, DATABASE_FILE)
    backup.extract(entry, place)
    with _as_backup(backup.file), Database.open(place) as opened:
        yield opened


def article_in(file: Path, article_id: int) -> Article:
    """What an article was in a backup. Raises BackupUnreadable, and ArticleMissing where it has no such article."""
    with (
        open_backup(file) as backup,
        tempfile.TemporaryDirectory(prefix="newsdesk-restore-") as name,
        earlier(backup, Path(name)) as before,
        before.read() as work,
    ):
        return work.articles.get(article_id)


def _unpacked(backup: AnyBackup, photo: Photo, place: Path) -> Path | None:
    entry = backup.entry(photo.file)
    return None if entry is None else backup.extract(entry, place)


def _bring_back(
    database: Database,
    then: Article,
    photos: Mapping[int, Photo],
    files: Mapping[int, Path | None],
    identity: str | None,
    who: str,
) -> Article:
    with database.begin() as work:
        same_library = identity == work.settings.noted(IDENTITY_KEY)
        moved = {
            str(key): str(_photo_here(database, work, photo, files[key], same_library=same_library).id)
            for key, photo in photos.items()
        }
        moved = {old: new for old, new in moved.items() if old != new}
        body = to_markdown(replace_photos(from_markdown(then.body), moved)) if moved else then.body
        there = then.translation_of is not None and then.translation_of in work.articles.many([then.translation_of])
        wanted = replace(then, body=body, translation_of=then.translation_of if same_library and there else None)
        present = _present(work, then.id) if same_library else None
        if present is None:
            return work.articles.add(wanted, who=who, why="restored")
        work.articles.undelete([present.id])
        wanted = replace(wanted, version=present.version)
        if work.articles.frozen(present.id):
            wanted = replace(wanted, slug=present.slug)
        return work.articles.save(wanted, who=who, why="restored")


def _present(work: UnitOfWork, article_id: int) -> Article | None:
    with suppress(ArticleMissing):
        return work.articles.get(article_id)
    return None


def _photo_here(database: Database, work: UnitOfWork, photo: Photo, file: Path | None, *, same_library: bool) -> Photo:
    """The library's own photo for one of the backup, brought in where it or its file is missing."""
    same = work.photos.many([photo.id]).get(photo.id) if same_library else None
    if same is None or same.sha256 != photo.sha256:
        same = work.photos.by_sha(photo.sha256) if photo.sha256 else None
    if same is not None and (file is None or database.media.verify(same)):
        return same
    if file is None:
        return work.photos.add(replace(photo, sha256="", file=""))
    sha256, name = database.media.add(file)
    if same is not None:
        return work.photos.save(replace(same, file=name))
    return work.photos.add(replace(photo, sha256=sha256, file=name))
