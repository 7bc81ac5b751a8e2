# SPDX-License-Identifier: GPL-3.0-or-later
"""The file of a backup: one zip with the databases, the original photos, and a manifest of what each must be."""

from __future__ import annotations

import hashlib
import lzma
import os
import shutil
import sqlite3
import tempfile
import time
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Final

import msgspec

from newsdesk.errors import BackupUnreadable, DiskFull, LibraryMissing
from newsdesk.store.failures import translated, unwritable
from newsdesk.store.journal import JOURNAL_FILE
from newsdesk.store.photo_files import is_media_file, sync_folder
from newsdesk.store.schema import DATABASE_FILE
from newsdesk.store.snapshot import Stepped, copy_database, unwatched
from newsdesk.store.transaction import Clock

MANIFEST: Final = "manifest.json"
FORMAT: Final = 1
_UNFINISHED: Final = ".backup-"
_STALE_SECONDS: Final = 24 * 3600
_BLOCK: Final = 1 << 20
_LARGEST_MANIFEST: Final = 1 << 28


class Entry(msgspec.Struct, frozen=True):
    """A file of the library as it must come back."""

    name: str
    sha256: str
    bytes: int


class Manifest(msgspec.Struct, frozen=True):
    """What a backup holds; counts are of articles outside the bin and of photos with a file."""

    format: int
    created_at: datetime
    articles: int
    photos: int
    files: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A backup that was written or read; `verified`: every byte was read back, and no photo is missing or damaged."""

    file: Path
    articles: int
    photos: int
    bytes: int
    verified: bool


def write_backup(folder: Path, file: Path, clock: Clock, stepped: Stepped = unwatched) -> BackupReport:
    """Back the library in `folder` up into `file`, which appears when it is whole and was read back.

    The library may be in use meanwhile. Raises DiskFull or FileUnwritable for the file, LibraryDamaged for a database
    that is not sound.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _sweep(file.parent)
        with tempfile.TemporaryDirectory(prefix=_UNFINISHED, dir=file.parent) as name:
            report = _write(folder, file, Path(name), clock, stepped)
        sync_folder(file.parent)
    except OSError as error:
        raise unwritable(file, error) from error
    return report


def _write(folder: Path, file: Path, place: Path, clock: Clock, stepped: Stepped) -> BackupReport:
    database = place / DATABASE_FILE
    try:
        files = copy_databases(folder, place, stepped)
    except DiskFull as error:
        raise DiskFull(file) from error
    articles, photos = contents(folder, database)
    whole = True
    unfinished = place / "unfinished.zip"
    moment = clock()
    with unfinished.open("wb") as raw:
        with zipfile.ZipFile(raw, "w", allowZip64=True) as archive:
            entries = [_pack(archive, each, each.name, moment, zipfile.ZIP_DEFLATED) for each in files]
            for sha256, name in photos:
                entry = _pack_photo(archive, folder, name, moment)
                if entry is not None:
                    entries.append(entry)
                whole = whole and entry is not None and entry.sha256 == sha256
            kept = len(entries) - len(files)
            manifest = Manifest(FORMAT, moment, articles, kept, tuple(entries))
            archive.writestr(_member(MANIFEST, moment, zipfile.ZIP_DEFLATED), msgspec.json.encode(manifest))
        raw.flush()
        os.fsync(raw.fileno())
    with BackupFile(unfinished) as written:
        written.verify()
    size = unfinished.stat().st_size
    unfinished.replace(file)
    return BackupReport(file, articles, kept, size, whole)


def _sweep(place: Path) -> None:
    """Remove what a killed program left half written there, a day later: one that is at work is younger."""
    for left in place.glob(f"{_UNFINISHED}*"):
        with suppress(OSError):
            if left.stat().st_mtime < time.time() - _STALE_SECONDS:
                shutil.rmtree(left)


def copy_databases(folder: Path, place: Path, stepped: Stepped = unwatched) -> dict[Path, str]:
    """Copy the databases of a library into a folder (see `copy_database`): each copy with its SHA-256.

    The journal goes first: a save takes steps out of it into the library, and what is in both is lost in neither.
    """
    if not (folder / DATABASE_FILE).is_file():
        raise LibraryMissing(folder)
    names = [name for name in (JOURNAL_FILE, DATABASE_FILE) if (folder / name).is_file()]
    watching = {DATABASE_FILE: stepped, JOURNAL_FILE: _beside(stepped)}
    return {place / name: copy_database(folder, name, place / name, watching[name]) for name in names}


def _beside(stepped: Stepped) -> Stepped:
    """For a part that is nothing beside the whole: it may be stopped as well."""
    return lambda _done, _total: stepped(0, 1)


def contents(folder: Path, database: Path) -> tuple[int, list[tuple[str, str]]]:
    """How many articles the copy has, and hash and name of each photo's file."""
    with translated(folder), closing(sqlite3.connect(database)) as copy:
        (articles,) = copy.execute("SELECT count(*) FROM article WHERE binned_at IS NULL").fetchone()
        photos = copy.execute("SELECT sha256, file FROM photo WHERE sha256 IS NOT NULL ORDER BY file").fetchall()
    return articles, photos


def _pack_photo(archive: zipfile.ZipFile, folder: Path, name: str, moment: datetime) -> Entry | None:
    """Pack a photo as it is; None where there is none to be read."""
    path = folder / name
    if not is_media_file(name) or not path.is_file():
        return None
    # Photos are compressed already.
    return _pack(archive, path, name, moment, zipfile.ZIP_STORED)


def _pack(archive: zipfile.ZipFile, path: Path, name: str, moment: datetime, method: int) -> Entry:
    member = _member(name, moment, method)
    member.file_size = path.stat().st_size
    digest = hashlib.sha256()
    length = 0
    with path.open("rb") as source, archive.open(member, "w") as packed:
        while block := source.read(_BLOCK):
            digest.update(block)
            length += len(block)
            packed.write(block)
    return Entry(name, digest.hexdigest(), length)


def _member(name: str, moment: datetime, method: int) -> zipfile.ZipInfo:
    year = min(max(moment.year, 1980), 2107)  # all the years a zip knows
    member = zipfile.ZipInfo(name, (year, moment.month, moment.day, moment.hour, moment.minute, moment.second))
    member.compress_type = method
    member.external_attr = 0o644 << 16
    return member


class BackupFile:
    """A backup opened for reading; whatever is wrong with it is a BackupUnreadable."""

    def __init__(self, file: Path) -> None:
        self.file = file
        with self._reading():
            self._archive = zipfile.ZipFile(file)
        try:
            with self._reading():
                self.manifest = self._manifest()
        except BaseException:
            self._archive.close()
            raise

    def __enter__(self) -> BackupFile:
        return self

    def __exit__(self, *_: object) -> None:
        self._archive.close()

    def verify(self) -> None:
        """Read every byte and compare it with the manifest."""
        for entry in self.manifest.files:
            self._copy(entry, None)

    @property
    def size(self) -> int:
        """How long the file is."""
        with self._reading():
            return self.file.stat().st_size

    def entry(self, name: str) -> Entry | None:
        """The file of that name."""
        return next((entry for entry in self.manifest.files if entry.name == name), None)

    def extract(self, entry: Entry, folder: Path) -> Path:
        """Write one file below `folder`, on disk on return."""
        target = folder / entry.name
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("wb") as copy:
                self._copy(entry, copy)
                copy.flush()
                os.fsync(copy.fileno())
            sync_folder(target.parent)
        except OSError as error:
            raise unwritable(target, error) from error
        return target

    def _copy(self, entry: Entry, copy: IO[bytes] | None) -> None:
        digest = hashlib.sha256()
        length = 0
        with self._reading():
            packed = self._archive.open(entry.name)
        with packed:
            while True:
                with self._reading():
                    block = packed.read(_BLOCK)
                if not block:
                    break
                length += len(block)
                if length > entry.bytes:
                    break
                digest.update(block)
                if copy is not None:
                    copy.write(block)
        if length != entry.bytes or digest.hexdigest() != entry.sha256:
            raise BackupUnreadable(self.file, entry.name)

    def _manifest(self) -> Manifest:
        if self._archive.getinfo(MANIFEST).file_size > _LARGEST_MANIFEST:
            raise BackupUnreadable(self.file, MANIFEST)
        manifest = msgspec.json.decode(self._archive.read(MANIFEST), type=Manifest)
        names = [entry.name for entry in manifest.files]
        sound = all(name in (DATABASE_FILE, JOURNAL_FILE) or is_media_file(name) for name in names)
        if manifest.format != FORMAT or DATABASE_FILE not in names or not sound or len(set(names)) != len(names):
            raise BackupUnreadable(self.file, MANIFEST)
        return manifest

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except (zipfile.BadZipFile, msgspec.MsgspecError, zlib.error, lzma.LZMAError) as error:
            raise BackupUnreadable(self.file, str(error)) from error
        except (OSError, KeyError, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
            raise BackupUnreadable(self.file, getattr(error, "strerror", None) or str(error)) from error
