# SPDX-License-Identifier: GPL-3.0-or-later
"""The library's database: created, opened, upgraded, and used in short transactions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import uuid4

from sqlalchemy import Connection, text

from newsdesk.domain.library import LibrarySettings
from newsdesk.errors import DiskFull, LibraryExists, LibraryHeld, LibraryLocked, LibraryReadOnly
from newsdesk.language.stems import STEMMER_VERSION
from newsdesk.store.backup_file import BackupReport, write_backup
from newsdesk.store.copied import require_one_moment, stamp
from newsdesk.store.engine import APPLICATION_ID, PAGE_BYTES, WRITING, Access, Connections, connect, make_engine
from newsdesk.store.failures import BUSY_SECONDS, translated, unwritable
from newsdesk.store.footing import FREE, Footing, find_footing, require_lasting
from newsdesk.store.journal import JOURNAL_FILE, Journal
from newsdesk.store.photo_files import MEDIA, PhotoFiles, sync_folder
from newsdesk.store.private_copy import copy_in_use, remove
from newsdesk.store.schema import CURRENT, DATABASE_FILE, Found, Schema, examine
from newsdesk.store.search_index import STEMMER_KEY
from newsdesk.store.snapshot import Stepped, unwatched
from newsdesk.store.tables import metadata
from newsdesk.store.transaction import Clock, Transaction
from newsdesk.store.turns import Turns
from newsdesk.store.unit_of_work import UnitOfWork

FOLDERS = (MEDIA, "backups", "exports")
IDENTITY_KEY = "identity"
_UNFINISHED = ".newsroom.db.new"
_TURN_SECONDS = 60.0
"""How long a thread waits for others of this program: much longer than any of them writes at a time."""
_used: Counter[Path] = Counter()
"""How often this process has each library open."""


def now() -> datetime:
    """The time in UTC."""
    return datetime.now(UTC)


class Database:
    """An open library. Transactions may run in several threads, each on a connection of its own."""

    def __init__(
        self,
        folder: Path,
        access: Access,
        *,
        clock: Clock = now,
        busy_seconds: float = BUSY_SECONDS,
        place: Path | None = None,
        footing: Footing = FREE,
    ) -> None:
        self.folder = folder
        self.place = place or folder
        """Where its database is read: in the folder itself, or in a copy that goes with this object."""
        self.hindrance = footing.hindrance
        """Why it can only be read, where it is known."""
        self._lock = footing.lock
        self._closed = False
        self.media = PhotoFiles(folder)
        self.read_only = access is not Access.WRITE
        self.commits = 0
        """How many transactions of this program have written."""
        self._resolved = folder.resolve()
        _used[self._resolved] += 1
        self._busy_seconds = busy_seconds
        self._turns = Turns(_TURN_SECONDS, lambda: LibraryLocked(folder, _TURN_SECONDS))
        self._clock = clock
        self._connections = Connections(self.place / DATABASE_FILE, access, busy_seconds)

    @classmethod
    def create(cls, folder: Path, settings: LibrarySettings, *, clock: Clock = now) -> Self:
        """A new library in a folder that is missing or empty.

        Raises LibraryExists where anything is there already, FileUnwritable or DiskFull where it cannot be made, and
        LockingUnreliable where nobody could write to it afterwards.
        """
        existed = folder.is_dir()
        fresh = _to_be_made(folder)
        _make_folders(folder)
        try:
            require_lasting(folder)
            with translated(folder):
                _make_database(folder, settings, clock)
            for each in fresh:  # its name is on disk with the folder that it is in
                sync_folder(each.parent)
            return cls.open(folder, clock=clock)
        except BaseException as error:
            _remove_unfinished(folder, keep_folder=existed)
            if isinstance(error, OSError):
                raise unwritable(folder, error) from error
            raise

    @classmethod
    def open(
        cls,
        folder: Path,
        read_only: bool = False,
        *,
        clock: Clock = now,
        schema: Schema = CURRENT,
        busy_seconds: float = BUSY_SECONDS,
        stepped: Stepped = unwatched,
    ) -> Self:
        """The library in `folder`; brought up to date first, after a backup, when an earlier version wrote it.

        `stepped` is told how far that is, and may raise to leave the library as it was.
        A library that cannot be written is opened for reading. Raises LibraryMissing, LibraryForeign, LibraryNewer,
        LibraryDamaged, LibraryLocked, or LibraryReadOnly when it would have to be upgraded and cannot be.
        """
        if not _used[folder.resolve()]:
            for name in (DATABASE_FILE, JOURNAL_FILE):
                require_one_moment(folder, name)
        footing = find_footing(folder, DATABASE_FILE, read_only=read_only, busy_seconds=busy_seconds)
        try:
            return cls._open(folder, footing, read_only, clock, schema, busy_seconds, stepped)
        except BaseException:
            if footing.lock is not None:
                footing.lock.close()
            raise

    @classmethod
    def _open(
        cls,
        folder: Path,
        footing: Footing,
        read_only: bool,
        clock: Clock,
        schema: Schema,
        busy_seconds: float,
        stepped: Stepped,
    ) -> Self:
        reading = read_only or footing.hindrance is not None
        found = examine(folder, schema, read_only=reading, busy_seconds=busy_seconds, aside=footing.aside)
        try:
            if found.revision != schema.head:
                _upgrade(folder, found, footing, schema, clock, busy_seconds, stepped)
            database = cls(
                folder, found.access, clock=clock, busy_seconds=busy_seconds, place=found.place, footing=footing
            )
            try:
                database._settle()
            except BaseException:
                database._lock = None  # whoever found the footing lets it go
                database.close()
                raise
        except BaseException:
            if found.place != folder:
                remove(found.place)
            raise
        return database

    def close(self) -> None:
        """Let go of the files; transactions must have ended."""
        self._connections.close()
        if not self._closed:
            _used[self._resolved] -= 1
        self._closed = True
        if self.place != self.folder:
            remove(self.place)
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.close()

    @property
    def held(self) -> bool:
        """Whether this program holds it, on a disk that machines share."""
        return self._lock is not None

    @property
    def lost(self) -> LibraryHeld | None:
        """Who took the library over from this program, on a disk that machines share, while somebody has it."""
        return None if self._lock is None else self._lock.lost

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def begin(self) -> Iterator[UnitOfWork]:
        """A transaction that writes: all of it is on disk afterwards, or nothing of it after an exception."""
        if self.read_only:
            raise self.hindrance or LibraryReadOnly(self.folder)
        with self.connect(writing=True) as connection:
            if self._lock is not None:
                self._lock.check()
            work = self.work_on(connection)
            yield work
            work.finish()
            stamp(connection)
        self.commits += 1

    @contextmanager
    def read(self) -> Iterator[UnitOfWork]:
        """A transaction that sees one state of the library and changes nothing (LibraryReadOnly)."""
        with self.connect(writing=False) as connection:
            yield self.work_on(connection)

    @contextmanager
    def read_beside_writing(self) -> Iterator[UnitOfWork]:
        """As `read`, for long work that writes meanwhile: in a copy, where no log lets readers and writers pass."""
        if not self.held:
            with self.read() as work:
                yield work
            return
        with translated(self.folder, self._busy_seconds):
            place = copy_in_use(self.folder, DATABASE_FILE, self._busy_seconds)
        copy = Database(self.folder, Access.READ, clock=self._clock, busy_seconds=self._busy_seconds, place=place)
        with copy, copy.read() as work:
            yield work

    @contextmanager
    def connect(self, *, writing: bool) -> Iterator[Connection]:
        """The bare connection of a transaction, for the store's own parts."""
        with (
            self._turns.taken() if writing else nullcontext(),
            translated(self.folder, self._busy_seconds),
            self._connections.begin(writing=writing) as connection,
        ):
            yield connection

    def work_on(self, connection: Connection) -> UnitOfWork:
        """The parts of the library on a connection of `connect`; nobody finishes their work."""
        return UnitOfWork(Transaction(connection, self._clock))

    def back_up(self, file: Path) -> BackupReport:
        """Back the library up into a file (see `write_backup`)."""
        return write_backup(self.folder, file, self._clock)

    def _settle(self) -> None:
        """See that the schema can be read, and that the search index was made by the stemmers of this program."""
        with self.read() as work:
            work.settings.get()
            current = work.search.current()
        if self.read_only:
            return
        self.media.make_ready()
        if not current:
            # Who only reads need not wait for it; the next to come will try again.
            with suppress(LibraryLocked, DiskFull), self.begin() as work:
                work.search.renew()


def _upgrade(
    folder: Path, found: Found, footing: Footing, schema: Schema, clock: Clock, busy_seconds: float, stepped: Stepped
) -> None:
    if found.access is not Access.WRITE:
        raise footing.hindrance or LibraryReadOnly(folder)
    # Imported here: Alembic takes longer to load than most commands take to run.
    from newsdesk.store.upgrade import upgrade

    upgrade(folder, schema, clock, busy_seconds, stepped)


def _to_be_made(folder: Path) -> list[Path]:
    """The folder and those above it that are not there yet."""
    return [each for each in (folder.absolute(), *folder.absolute().parents) if not each.exists()]


def _make_folders(folder: Path) -> None:
    try:
        if folder.exists() and (not folder.is_dir() or {each.name for each in folder.iterdir()} - {_UNFINISHED}):
            raise LibraryExists(folder)
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error


def _make_database(folder: Path, settings: LibrarySettings, clock: Clock) -> None:
    """Make the whole library; its database gets its name last, so that a half made one is none."""
    for name in FOLDERS:
        (folder / name).mkdir(exist_ok=True)
    Journal(folder).close()
    path = folder / _UNFINISHED
    for suffix in ("", "-wal", "-shm"):
        (folder / f"{_UNFINISHED}{suffix}").unlink(missing_ok=True)
    engine = make_engine(path, Access.CREATE, BUSY_SECONDS, page_bytes=PAGE_BYTES)
    try:
        with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
            fill(connection)
            work = UnitOfWork(Transaction(connection, clock))
            work.settings.put(settings)
            work.settings.note(IDENTITY_KEY, uuid4().hex)
            work.settings.note(STEMMER_KEY, STEMMER_VERSION)
    finally:
        engine.dispose()
    # A close that finds no room for the log leaves the log, which a rename would part from its database.
    with closing(connect(path, Access.WRITE, BUSY_SECONDS)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path.replace(folder / DATABASE_FILE)
    sync_folder(folder)


def make_tables(file: Path, page_bytes: int) -> None:
    """Make an empty database of the present schema."""
    engine = make_engine(file, Access.CREATE, BUSY_SECONDS, page_bytes=page_bytes)
    try:
        with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
            fill(connection)
    finally:
        engine.dispose()


def fill(connection: Connection) -> None:
    """Make the tables of the present schema in an empty database."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    metadata.create_all(connection)
    connection.execute(
        text(
            "CREATE TABLE alembic_version ("
            "version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
    )
    connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": CURRENT.head})


def _remove_unfinished(folder: Path, *, keep_folder: bool) -> None:
    """Where no library came to be, leave nothing of it behind."""
    with suppress(OSError):
        for name in (_UNFINISHED, DATABASE_FILE, JOURNAL_FILE):
            for suffix in ("", "-wal", "-shm"):
                (folder / f"{name}{suffix}").unlink(missing_ok=True)
        for name in FOLDERS:
            (folder / name).rmdir()
        if not keep_folder:
            folder.rmdir()
