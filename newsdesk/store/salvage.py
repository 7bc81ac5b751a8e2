# SPDX-License-Identifier: GPL-3.0-or-later
"""A damaged library repaired into a new one: all that can be read, what its history still has, and what is lost.

The damaged library is only read. Rows go over as they are; an article that lost its row or its text gets them from
the last state of its history that can be read; everything that follows from the texts is made anew.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from sqlalchemy import Integer, Table

from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.salvage import Lost, Salvaged
from newsdesk.errors import FileUnwritable, LibraryLocked, LibraryMissing, NewsdeskError
from newsdesk.store.damaged_file import open_damaged
from newsdesk.store.damaged_journal import take_steps
from newsdesk.store.damaged_rows import DamagedTable
from newsdesk.store.database import Database, make_tables, now
from newsdesk.store.engine import Access, connect
from newsdesk.store.failures import BUSY_SECONDS, translated, unwritable
from newsdesk.store.integrity import check_integrity
from newsdesk.store.lost_schema import Listed, tables_of
from newsdesk.store.media_pool import bring
from newsdesk.store.photo_files import is_media_file, sync_folder
from newsdesk.store.salvaged_articles import Restored, SalvagedArticles
from newsdesk.store.schema import DATABASE_FILE
from newsdesk.store.snapshot import Stepped, unwatched
from newsdesk.store.tables import metadata
from newsdesk.store.transaction import Clock

_MADE_ANEW: Final = frozenset({
    "search_stems", "term", "stamp", "blob", "article_count", "day_count", "recent_span", "recent_views", "list_state",
    "bulk_change", "bulk_step"
})  # fmt: skip
_WHOLE: Final = 1000
_ROWS, _JOINED, _INDEXED, _PHOTOS = 400, 450, 700, 800
"""Which parts of the work, of `_WHOLE`, are done with each of its steps."""
_LOOK_EVERY: Final = 200


def salvage(
    source: Path, target: Path, *, clock: Clock = now, stepped: Stepped = unwatched, only_to_look: bool = False
) -> Salvaged:
    """Make a new library in `target`, a folder that is missing or empty, of what can be read of the one in `source`.

    One that is made `only_to_look` at has neither photos nor journal of its own, and is not proved to be sound.
    Raises LibraryMissing, LibraryExists, LibraryDamaged where not even the tables can be found, LibraryLocked where
    others write to it all the time, DiskFull or FileUnwritable where the new library cannot be written; then, or where
    `stepped` raises, nothing of it stays.
    """
    if not (source / DATABASE_FILE).is_file():
        raise LibraryMissing(source)
    existed = target.is_dir()
    Database.create(target, LibrarySettings(), clock=clock).close()
    try:
        with tempfile.TemporaryDirectory(prefix=".newsdesk-repair-", dir=target.absolute().parent) as scratch:
            made = _Repair(source, target, Path(scratch), clock, stepped).run(only_to_look=only_to_look)
        sync_folder(target.absolute().parent)
    except BaseException as error:
        shutil.rmtree(target, ignore_errors=True)
        if existed:
            target.mkdir(exist_ok=True)
        if isinstance(error, OSError):
            raise unwritable(target, error) from error
        raise
    return made


class _Repair:
    """One repair: first the rows, then what holds them together, then what follows from them."""

    def __init__(self, source: Path, target: Path, scratch: Path, clock: Clock, stepped: Stepped) -> None:
        self._source = source
        self._target = target
        self._scratch = scratch
        self._clock = clock
        self._stepped = stepped
        self._lost: list[Lost] = []

    def run(self, *, only_to_look: bool) -> Salvaged:
        """All of it."""
        self._stepped(0, _WHOLE)
        damaged, guessed = open_damaged(self._source, DATABASE_FILE, self._scratch, self._pattern)
        with closing(damaged), _Writing(self._target) as whole:
            self._take_rows(damaged, whole, guessed=guessed)
            articles = SalvagedArticles(whole, self._lost, self._clock)
            restored = articles.restore()
            articles.join()
            self._stepped(_JOINED, _WHOLE)
        with Database.open(self._target, clock=self._clock) as database:
            self._renew(database, restored)
            if not only_to_look:
                self._take_media(database)
                self._take_journal()
                self._prove(database)
            with database.read() as work:
                count, photos = sum(1 for _ in work.articles.ids()), len(work.photos.all())
        lost = sorted(set(self._lost), key=lambda each: (each.kind, each.id))
        self._stepped(_WHOLE, _WHOLE)
        return Salvaged(count + self._binned(), photos, tuple(lost))

    # -- rows --------------------------------------------------------------------------------------------------------

    def _pattern(self, size: int) -> dict[str, Listed]:
        """Where a library that is made now, with pages of that size, has its tables."""
        file = self._scratch / f"pattern-{size}.db"
        make_tables(file, size)
        with closing(connect(file, Access.READ, BUSY_SECONDS)) as made:
            return tables_of(made)

    def _take_rows(self, damaged: sqlite3.Connection, whole: sqlite3.Connection, *, guessed: bool) -> None:
        wanted = [table for table in metadata.sorted_tables if table.name not in _MADE_ANEW]
        for number, table in enumerate(wanted):
            done = number * _ROWS // len(wanted)
            self._stepped(done, _WHOLE)
            there = {row[1] for row in damaged.execute(f'PRAGMA table_info("{table.name}")')}
            columns = [column.name for column in table.columns if column.name in there]
            if not columns:
                if guessed:  # an earlier schema has no such table; this one may have had it
                    self._lost.append(Lost("rows", 0, table.name))
                continue
            rows = DamagedTable(damaged, table.name, columns, _key(table))
            self._insert(whole, table, columns, rows, done)
            if rows.gaps and table.name not in ("article", "article_text", "photo"):
                self._lost.append(Lost("rows", rows.gaps[0].first, table.name))

    def _insert(
        self, whole: sqlite3.Connection, table: Table, columns: list[str], rows: DamagedTable, done: int
    ) -> None:
        names, marks = ", ".join(f'"{each}"' for each in columns), ", ".join("?" * len(columns))
        # Settings are all that the new library was made with. A row that cannot stand beside an earlier one is lost.
        way = {"setting": "OR REPLACE ", "ledger": ""}.get(table.name, "OR IGNORE ")
        statement = f'INSERT {way}INTO "{table.name}" ({names}) VALUES ({marks})'  # noqa: S608 - our own names
        for number, row in enumerate(rows.rows(), 1):
            if number % _LOOK_EVERY == 0:
                self._stepped(done, _WHOLE)
            try:
                taken = whole.execute(statement, row).rowcount
            except sqlite3.IntegrityError:
                # The chain of the ledger is broken here: what follows would prove nothing.
                self._lost.append(Lost("ledger", number))
                return
            if not taken:
                self._lost.append(Lost("rows", number, table.name))

    # -- what follows from the texts ---------------------------------------------------------------------------------

    def _renew(self, database: Database, restored: list[Restored]) -> None:
        with database.begin() as work:
            for each in restored:
                before = work.articles.get(each.id)
                value = before
                if each.fields is not None:
                    value = replace(
                        each.fields, id=each.id, version=before.version,
                        created_at=before.created_at, updated_at=before.updated_at,
                    )  # fmt: skip
                work.articles.renew(replace(value, body=each.body))
            work.search.rebuild(self._part(_JOINED, _INDEXED))

    def _take_media(self, database: Database) -> None:
        with database.read() as work:
            photos = work.photos.all()
        step = self._part(_INDEXED, _PHOTOS)
        for number, photo in enumerate(photos):
            step(number, len(photos))
            file = self._source / photo.file
            if photo.awaited or not is_media_file(photo.file):
                continue
            if file.is_file():
                with suppress(FileUnwritable):  # one that the disk cannot read is lost, and costs nothing else
                    bring(file, self._target / photo.file)
            if not database.media.verify(photo):
                self._lost.append(Lost("photo", photo.id, photo.file))

    def _take_journal(self) -> None:
        """What was not saved yet is worth as much as what was."""
        try:
            _, lost = take_steps(self._source, self._target, self._scratch)
        except LibraryLocked:
            raise  # somebody types: what is unsaved of it would be lost, and nothing else is wrong with it
        except (sqlite3.DatabaseError, NewsdeskError):
            lost = 0
        if lost is not None:
            self._lost.append(Lost("journal", lost))

    def _prove(self, database: Database) -> None:
        """See that the new library is sound; a text that is not what was saved once is told, and what it says kept."""
        found = check_integrity(database, self._part(_PHOTOS, _WHOLE))
        doubtful = {each.id for each in found if each.kind == "article" and each.id}
        told = {each.id for each in self._lost if each.kind in ("article", "text")}
        if doubtful:
            with database.begin() as work:
                for key in sorted(doubtful):
                    value = work.articles.get(key)
                    work.articles.renew(value)
                    if key not in told:
                        self._lost.append(Lost("text", key, value.headline))
            found = check_integrity(database, self._part(_WHOLE - 1, _WHOLE))
        self._lost += [Lost("rows", each.id, each.message_key) for each in found if each.kind != "photo"]

    def _part(self, first: int, last: int) -> Stepped:
        """Tells of a step as the part of the whole work that it is."""
        return lambda done, total: self._stepped(first + (last - first) * done // max(1, total), _WHOLE)

    def _binned(self) -> int:
        with closing(connect(self._target / DATABASE_FILE, Access.READ, BUSY_SECONDS)) as whole:
            (count,) = whole.execute("SELECT count(*) FROM article WHERE binned_at IS NOT NULL").fetchone()
        return int(count)


class _Writing:
    """A transaction on the new library that asks for no references before all rows are there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> sqlite3.Connection:
        self._connection = connect(self._folder / DATABASE_FILE, Access.WRITE, BUSY_SECONDS)
        self._connection.execute("PRAGMA foreign_keys = OFF")
        self._connection.execute("BEGIN IMMEDIATE")
        return self._connection

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        with closing(self._connection), translated(self._folder):
            self._connection.execute("COMMIT" if kind is None else "ROLLBACK")


def _key(table: Table) -> str:
    """The column of whole numbers by which the rows of a table lie."""
    first = next(iter(table.primary_key.columns))
    without_rowid = table.dialect_options["sqlite"].get("with_rowid") is False
    return first.name if without_rowid and isinstance(first.type, Integer) else "rowid"
