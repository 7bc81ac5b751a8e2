# SPDX-License-Identifier: GPL-3.0-or-later
"""The backups that a library keeps in its folder: made, listed, rotated and swept, by one program at a time."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from newsdesk.domain.backups import ROTATED, Backup, Reason, Rotation, kept
from newsdesk.errors import BackupUnreadable, DiskFull, FileUnwritable, LibraryLocked
from newsdesk.store.backup_file import BackupFile, Entry, contents, copy_databases
from newsdesk.store.failures import unwritable
from newsdesk.store.kept_backup import CARD, FORMAT, MEDIA_LIST, POOL, Card, KeptBackup
from newsdesk.store.media_pool import MediaPool, Pooled
from newsdesk.store.photo_files import sha256_of, sync_folder
from newsdesk.store.schema import DATABASE_FILE
from newsdesk.store.snapshot import forget_cached, sync
from newsdesk.store.transaction import Clock
from newsdesk.store.turns import Turns

if TYPE_CHECKING:
    from newsdesk.store.database import Database

FOLDER: Final = "backups"
A_DAY: Final = timedelta(days=1)
_MAKING: Final = ".making-"
_REMOVING: Final = ".removing-"
_LOCK: Final = ".lock"
_PATIENCE: Final = 600.0
_WHOLE: Final = 1000
_COPIED: Final = 600
"""Which part of the work the databases are taken to be, of `_WHOLE`."""
_SETTLED: Final = 20_000_000  # nanoseconds: times of files are no finer everywhere

Progress = Callable[[int, int], None]


def unwatched(_done: int, _total: int) -> None:
    """Nobody looks how far it is."""


def in_utc() -> tzinfo:
    """Days are those of no place in particular."""
    return UTC


class Backups:
    """The backups of the library in a folder, whether it can be opened or not; any thread may use it.

    `zone` is asked whose days they are that the backups are told apart by.
    """

    def __init__(self, library: Path, clock: Clock, zone: Callable[[], tzinfo] = in_utc) -> None:
        self._library = library
        self._clock = clock
        self._zone = zone
        self.place = library / FOLDER
        self._turns = Turns()
        self._pool = MediaPool(library, self.place / POOL)

    # -- asking ------------------------------------------------------------------------------------------------------

    def all(self) -> tuple[Backup, ...]:
        """What backups there are, newest first; those that cannot be read say so in `detail`."""
        found = [_looked_at(each) for each in self._entries()]
        return tuple(sorted(found, key=lambda each: (each.moment, each.name), reverse=True))

    def sound(self) -> tuple[Backup, ...]:
        """Those that can be relied on, newest first."""
        return tuple(each for each in self.all() if not each.detail)

    def due(self) -> bool:
        """Whether the last one that can be relied on is a day old."""
        now = self._clock()
        return not any(now - A_DAY < each.moment <= now + A_DAY for each in self.sound())

    # -- making ------------------------------------------------------------------------------------------------------

    def make(self, reason: Reason, progress: Progress = unwatched) -> Backup:
        """Keep a backup; it appears when all of it is on disk and was read back, else nothing of it stays.

        One that nobody asked for, of a library that was not written to since the last one, is that last one. Raises
        what `copy_database` does.
        """
        with self._alone():
            state = _state_of(self._library)
            earlier = self._newest()
            if reason in ROTATED and earlier is not None and self._still_holds(earlier, state, progress):
                progress(_WHOLE, _WHOLE)
                return earlier.listed()
            made = self._make(reason, state, earlier, progress)
            if reason in ROTATED:  # what somebody asks for takes away nothing that they may want next
                self._rotate(None)
            return made

    def rotate(self, rotation: Rotation | None = None) -> tuple[str, ...]:
        """Remove the backups that grew old, and the photos that only they needed; the names of what went."""
        with self._alone():
            return self._rotate(rotation)

    def remove(self, name: str) -> None:
        """Remove one backup, and the photos that only it needed."""
        with self._alone():
            wanted = {each.name: each for each in self._entries()}
            if name in wanted:
                self._remove(wanted[name])
                self._sweep_pool()

    def sweep(self) -> None:
        """Remove what killed programs left half made."""
        with self._alone():
            pass

    # -- the parts of making -----------------------------------------------------------------------------------------

    def _make(self, reason: Reason, state: tuple[int, ...], earlier: KeptBackup | None, progress: Progress) -> Backup:
        moment = self._clock().astimezone(UTC)
        name = self._free_name(f"{moment:%Y%m%d-%H%M%S}-{reason}")
        target = self.place / name
        try:
            with tempfile.TemporaryDirectory(prefix=_MAKING, dir=self.place) as temporary:
                unfinished = Path(temporary) / name
                unfinished.mkdir()
                self._fill(unfinished, moment, reason, state, earlier, progress)
                unfinished.rename(target)
                sync_folder(self.place)
        except DiskFull as error:
            raise DiskFull(target) from error
        except BackupUnreadable as error:
            raise BackupUnreadable(target, error.detail) from error
        except OSError as error:
            raise unwritable(target, error) from error
        progress(_WHOLE, _WHOLE)
        return KeptBackup(target).listed()

    def _fill(
        self,
        place: Path,
        moment: datetime,
        reason: Reason,
        state: tuple[int, ...],
        earlier: KeptBackup | None,
        progress: Progress,
    ) -> None:
        files = copy_databases(self._library, place, lambda done, total: progress(done * _COPIED // total, _WHOLE))
        articles, photos = contents(self._library, place / DATABASE_FILE)
        known = {} if earlier is None else {each.name: each for each in _photos_of(earlier)}
        pooled: list[Pooled] = []
        for number, (sha256, name) in enumerate(photos):
            progress(_COPIED + number * (_WHOLE - _COPIED) // len(photos), _WHOLE)
            found = self._pool.take(name, sha256, known.get(name), moment.timestamp())
            if found is not None:
                pooled.append(found)
        media = place / MEDIA_LIST
        media.write_bytes(msgspec.json.encode(pooled))
        sync(media)
        hashes = {**files, media: sha256_of(media)}
        entries = tuple(Entry(each.name, sha256, each.stat().st_size) for each, sha256 in hashes.items())
        size = sum(each.bytes for each in entries) + sum(each.bytes for each in pooled)
        missing = len(photos) - len(pooled)
        card = Card(FORMAT, moment, reason, articles, len(pooled), missing, size, state, entries)
        (place / CARD).write_bytes(msgspec.json.encode(card))
        sync(place / CARD)
        forget_cached(place / CARD)
        sync_folder(place)
        KeptBackup(place).verify_list()  # the databases were read back when they were copied

    def _still_holds(self, earlier: KeptBackup, state: tuple[int, ...], progress: Progress) -> bool:
        """Whether the newest backup is of the library as it is, and can still be read."""
        if not state or earlier.card.state != state or earlier.card.missing:
            return False
        with suppress(BackupUnreadable):
            earlier.verify_databases(lambda _done, _total: progress(0, _WHOLE))
            return True
        return False

    def _free_name(self, wanted: str) -> str:
        name, number = wanted, 1
        while (self.place / name).exists():
            number += 1
            name = f"{wanted}-{number}"
        return name

    # -- removing ----------------------------------------------------------------------------------------------------

    def _rotate(self, rotation: Rotation | None) -> tuple[str, ...]:
        gone = self._grown_old(rotation)
        for each in gone:
            self._remove(each.path)
        if gone:
            self._sweep_pool()
        return tuple(each.name for each in gone)

    def _grown_old(self, rotation: Rotation | None) -> list[Backup]:
        """Those that may go. Whoever stays in the place of one is read again first: its card says what it was."""
        read: set[str] = set()
        while True:
            aging = [each for each in self.sound() if each.reason in ROTATED and each.path.is_dir()]
            stays = kept((each.moment for each in aging), self._zone(), rotation)
            gone = [each for each in aging if each.moment not in stays]
            heirs = [_heir(each, aging, stays) for each in gone]
            heir = next((each for each in heirs if each is not None and each.name not in read), None)
            if heir is None:
                return [each for each, other in zip(gone, heirs, strict=True) if other is not None]
            read.add(heir.name)
            with suppress(BackupUnreadable):  # noted as damaged then, and no longer among the sound ones
                KeptBackup(heir.path).reread()

    def _remove(self, path: Path) -> None:
        """Take a backup's name away first: half of one must never look like one."""
        try:
            if path.is_dir():
                doomed = self.place / f"{_REMOVING}{path.name}"
                path.rename(doomed)
                shutil.rmtree(doomed, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)
        except OSError as error:
            raise unwritable(path, error) from error

    def _sweep_pool(self) -> None:
        """Remove the photos that no backup needs; where one cannot say what it needs, all of them stay."""
        needed: set[str] = set()
        for each in self._entries():
            if each.is_dir():
                try:
                    needed.update(photo.name for photo in KeptBackup(each).photos)
                except BackupUnreadable:
                    return
        self._pool.sweep(needed)

    # -- the folder --------------------------------------------------------------------------------------------------

    def _entries(self) -> list[Path]:
        try:
            found = sorted(self.place.iterdir())
        except OSError:
            return []
        return [
            each
            for each in found
            if not each.name.startswith(".") and each.name != POOL and (each.is_dir() or each.suffix == ".zip")
        ]

    def _newest(self) -> KeptBackup | None:
        for each in self.sound():
            if each.path.is_dir():
                return KeptBackup(each.path)
        return None

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Be the only program at work on the backups; what others left unfinished is swept, since they are dead."""
        with self._turns.taken(), closing(self._lock()):
            self._sweep_unfinished()
            yield

    def _lock(self) -> sqlite3.Connection:
        """A lock of SQLite's: the system lets it go when its holder dies, and every system knows it."""
        try:
            self.place.mkdir(exist_ok=True)
            lock = sqlite3.connect(self.place / _LOCK, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
        except OSError as error:
            raise unwritable(self.place, error) from error
        except sqlite3.Error as error:
            raise FileUnwritable(self.place, str(error)) from error
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            lock.close()
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                raise LibraryLocked(self.place, _PATIENCE) from error
            raise FileUnwritable(self.place, str(error)) from error
        return lock

    def _sweep_unfinished(self) -> None:
        for prefix in (_MAKING, _REMOVING):
            for left in self.place.glob(f"{prefix}*"):
                shutil.rmtree(left, ignore_errors=True)


def empty(database: Database) -> bool:
    """Whether there is nothing in a library yet that could be lost."""
    with database.connect(writing=False) as connection:
        return not any(
            connection.exec_driver_sql(f"SELECT EXISTS (SELECT 1 FROM {table})").scalar()  # noqa: S608 - our names
            for table in ("article", "photo")
        )


def _heir(old: Backup, aging: Iterable[Backup], stays: Collection[datetime]) -> Backup | None:
    """The next one after it that stays; where there is none, the one before it."""
    staying = [each for each in aging if each.moment in stays]
    later = [each for each in staying if each.moment >= old.moment]
    if later:
        return min(later, key=lambda each: each.moment)
    return max(staying, key=lambda each: each.moment, default=None)


def _looked_at(path: Path) -> Backup:
    try:
        if path.is_dir():
            return KeptBackup(path).listed()
        with BackupFile(path) as file:
            found = file.manifest
            return Backup(
                path.name, path, found.created_at, _reason_of(path.name), found.articles, found.photos, 0,
                sum(each.bytes for each in found.files), verified=True,
            )  # fmt: skip
    except BackupUnreadable as error:
        moment = datetime.fromtimestamp(_changed(path), UTC)
        return Backup(path.name, path, moment, _reason_of(path.name), 0, 0, 0, 0, verified=False, detail=error.detail)


def _reason_of(name: str) -> Reason:
    if "-before-" in name:
        return Reason.MIGRATION
    return next((each for each in Reason if f"-{each}" in name), Reason.HAND)


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _photos_of(backup: KeptBackup) -> tuple[Pooled, ...]:
    try:
        return backup.photos
    except BackupUnreadable:
        return ()


def _state_of(library: Path) -> tuple[int, ...]:
    """What the files of the library's database look like; nothing, where they may have been written this moment."""
    state: list[int] = []
    now = datetime.now(UTC).timestamp() * 1e9
    for suffix in ("", "-wal"):
        try:
            found = (library / f"{DATABASE_FILE}{suffix}").stat()
        except OSError:
            state += [0, 0]
            continue
        if now - found.st_mtime_ns < _SETTLED:
            return ()
        state += [found.st_size, found.st_mtime_ns]
    return tuple(state)
