# SPDX-License-Identifier: GPL-3.0-or-later
"""A backup that a library keeps in a folder: the databases as they are, a list of the photos, and what it must be."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Final, Protocol, Self

import msgspec

from newsdesk.domain.backups import Backup, Reason
from newsdesk.errors import BackupUnreadable
from newsdesk.store.backup_file import BackupFile, Entry, Manifest
from newsdesk.store.failures import unwritable
from newsdesk.store.journal import JOURNAL_FILE
from newsdesk.store.media_pool import MediaPool, Pooled, bring
from newsdesk.store.photo_files import is_media_file, sync_folder
from newsdesk.store.schema import DATABASE_FILE
from newsdesk.store.snapshot import Stepped, digest, unwatched

CARD: Final = "manifest.json"
MEDIA_LIST: Final = "media.json"
DAMAGE: Final = "damage.txt"
"""Which of its databases was not as it was written when somebody read it again."""
POOL: Final = "media"
FORMAT: Final = 2
_NEEDED: Final = frozenset({DATABASE_FILE, MEDIA_LIST})


class Card(msgspec.Struct, frozen=True):
    """What a kept backup says of itself; written last, so that a folder without one is no backup.

    `bytes` of the databases and the photos together; `state` is what the library's files looked like.
    """

    format: int
    created_at: datetime
    reason: str
    articles: int
    photos: int
    missing: int
    bytes: int
    state: tuple[int, ...]
    files: tuple[Entry, ...]


class AnyBackup(Protocol):
    """A backup of either form, opened for reading; what is wrong with it is a BackupUnreadable."""

    file: Path

    @property
    def manifest(self) -> Manifest: ...

    @property
    def size(self) -> int: ...

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...

    def verify(self) -> None: ...

    def entry(self, name: str) -> Entry | None: ...

    def extract(self, entry: Entry, folder: Path) -> Path: ...


def open_backup(file: Path) -> AnyBackup:
    """The backup at a path: a file of its own, or a folder among the backups of a library."""
    return KeptBackup(file) if file.is_dir() else BackupFile(file)


class KeptBackup:
    """A backup in the folder `file`; its photos are in the pool beside it."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.card = self._card()
        self._pool = MediaPool(file.parent.parent, file.parent / POOL)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is held open."""

    @cached_property
    def photos(self) -> tuple[Pooled, ...]:
        """The photos that it lists."""
        listed = self._named(MEDIA_LIST)
        try:
            content = (self.file / MEDIA_LIST).read_bytes()
            found = msgspec.json.decode(content, type=tuple[Pooled, ...])
        except (OSError, msgspec.MsgspecError) as error:
            raise BackupUnreadable(self.file, MEDIA_LIST) from error
        if len(content) != listed.bytes or not all(is_media_file(each.name) for each in found):
            raise BackupUnreadable(self.file, MEDIA_LIST)
        return found

    @cached_property
    def manifest(self) -> Manifest:
        """Every file that it brings back."""
        card = self.card
        databases = tuple(each for each in card.files if each.name != MEDIA_LIST)
        photos = tuple(Entry(each.name, each.sha256, each.bytes) for each in self.photos)
        return Manifest(card.format, card.created_at, card.articles, card.photos, databases + photos)

    @cached_property
    def _by_name(self) -> dict[str, Entry]:
        return {each.name: each for each in self.manifest.files}

    @property
    def size(self) -> int:
        """How much it brings back."""
        return self.card.bytes

    def entry(self, name: str) -> Entry | None:
        """The file of that name."""
        return self._by_name.get(name)

    def verify(self) -> None:
        """Read every byte and compare it with what was noted; a damaged database is noted for the list."""
        self.reread()
        for entry in self.manifest.files:
            if is_media_file(entry.name):
                self._check(self._path(entry), entry)

    def reread(self) -> None:
        """Read the databases again, and note for the list whether one is damaged."""
        try:
            self.verify_databases()
        except BackupUnreadable as error:
            self._note(error.detail)
            raise
        self._note("")

    def verify_databases(self, stepped: Stepped = unwatched) -> None:
        """Read the databases and the list of photos, and compare them with what was noted."""
        for entry in self.card.files:
            self._check(self._path(entry), entry, stepped)

    def verify_list(self) -> None:
        """Read the list of photos, and compare it with what was noted."""
        entry = self._named(MEDIA_LIST)
        self._check(self._path(entry), entry)

    def extract(self, entry: Entry, folder: Path) -> Path:
        """Have one file below `folder`, on disk on return; a photo may be a second name of the backup's own."""
        source, target = self._path(entry), folder / entry.name
        if is_media_file(entry.name):
            self._check(source, entry)
            bring(source, target)
            return target
        self._copy(source, target, entry)
        return target

    def listed(self) -> Backup:
        """What a list shows of it."""
        card, wrong = self.card, self._wrong()
        return Backup(
            self.file.name, self.file, card.created_at, Reason(card.reason), card.articles, card.photos, card.missing,
            card.bytes, verified=card.missing == 0 and not wrong, detail=wrong,
        )  # fmt: skip

    def _wrong(self) -> str:
        """The file of it that is damaged, as far as can be told without reading it all."""
        for entry in self.card.files:
            try:
                if (self.file / entry.name).stat().st_size != entry.bytes:
                    return entry.name
            except OSError:
                return entry.name
        try:
            return (self.file / DAMAGE).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeError):
            return ""

    def _note(self, damaged: str) -> None:
        """Keep what was found: where nothing can be written, the next reading finds it again."""
        with suppress(OSError):
            if damaged:
                (self.file / DAMAGE).write_text(damaged, encoding="utf-8")
            else:
                (self.file / DAMAGE).unlink(missing_ok=True)

    def _card(self) -> Card:
        try:
            card = msgspec.json.decode((self.file / CARD).read_bytes(), type=Card)
            Reason(card.reason)
        except (OSError, ValueError) as error:  # msgspec's own are ValueErrors
            raise BackupUnreadable(self.file, CARD) from error
        names = {each.name for each in card.files}
        sound = _NEEDED <= names <= _NEEDED | {JOURNAL_FILE} and len(names) == len(card.files)
        if card.format != FORMAT or not sound or card.created_at.tzinfo is None:
            raise BackupUnreadable(self.file, CARD)
        return card

    def _named(self, name: str) -> Entry:
        return next(each for each in self.card.files if each.name == name)

    def _path(self, entry: Entry) -> Path:
        return self._pool.path(entry.name) if is_media_file(entry.name) else self.file / entry.name

    def _check(self, path: Path, entry: Entry, stepped: Stepped = unwatched) -> None:
        try:
            whole = path.stat().st_size == entry.bytes and digest(path, stepped) == entry.sha256
        except OSError as error:
            raise BackupUnreadable(self.file, entry.name) from error
        if not whole:
            raise BackupUnreadable(self.file, entry.name)

    def _copy(self, source: Path, target: Path, entry: Entry) -> None:
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with source.open("rb") as original, target.open("wb") as copy:
                while block := original.read(1 << 20):
                    copy.write(block)
                copy.flush()
                os.fsync(copy.fileno())
            sync_folder(target.parent)
        except FileNotFoundError as error:
            raise BackupUnreadable(self.file, entry.name) from error
        except OSError as error:
            raise unwritable(target, error) from error
        self._check(target, entry)
