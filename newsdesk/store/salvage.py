# SPDX-License-Identifier: GPL-3.0-or-later
"""A damaged library repaired into a new one: all that can be read, what its history still has, and what is lost.

The damaged library is only read. Rows go over as they are; an article that lost its row or its text gets them from
the last state of its history that can be read; everything that follows from the texts is made anew.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from sqlalchemy import Integer, Table

from newsdesk.domain.article import Article
from newsdesk.domain.library import LibrarySettings
from newsdesk.errors import LibraryDamaged, LibraryMissing, NewsdeskError
from newsdesk.store.article_content import read_state
from newsdesk.store.damaged_rows import DamagedTable
from newsdesk.store.database import Database, now
from newsdesk.store.engine import Access, connect
from newsdesk.store.failures import BUSY_SECONDS, RowUnreadable, translated, unwritable
from newsdesk.store.integrity import check_integrity
from newsdesk.store.journal import JOURNAL_FILE
from newsdesk.store.media_pool import bring
from newsdesk.store.moments import to_micros
from newsdesk.store.photo_files import is_media_file
from newsdesk.store.revision_packing import unpacked
from newsdesk.store.schema import DATABASE_FILE
from newsdesk.store.tables import metadata
from newsdesk.store.transaction import Clock

_MADE_ANEW: Final = frozenset({"search_stems", "term", "stamp", "blob"})
_WORDS_OF_A_HEADLINE: Final = 8
_HEADER: Final = 100
_LARGEST: Final = 1 << 40
_EMPTY_ARTICLE: Final = {
    "kind": "news", "slug_frozen": 0, "headline": "", "folded": "", "kicker": "", "lead": "", "status": "draft",
    "language": "ru", "subjects": "[]", "source": "", "dateline": "", "place": 0, "opening_views": 0, "views": 0,
    "pinned": "[]", "struck": "[]", "corrections": "[]", "signs": 0, "words": 0, "digest": b"",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lost:
    """Something that could not be saved as it was: `kind` is article, text, revision, photo, ledger, journal or rows.

    Of an article `from_history` says that an earlier state of it was found.
    """

    kind: str
    id: int
    name: str = ""
    from_history: bool = False


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What came of a repair: how much the new library holds, and what was lost."""

    articles: int
    photos: int
    lost: tuple[Lost, ...]


def salvage(source: Path, target: Path, *, clock: Clock = now) -> Salvaged:
    """Make a new library in `target`, a folder that is missing or empty, of what can be read of the one in `source`.

    Raises LibraryMissing, LibraryExists, LibraryDamaged where not even the tables can be found, DiskFull or
    FileUnwritable where the new library cannot be written; then nothing of it stays.
    """
    if not (source / DATABASE_FILE).is_file():
        raise LibraryMissing(source)
    Database.create(target, LibrarySettings(), clock=clock).close()
    try:
        with tempfile.TemporaryDirectory(prefix=".newsdesk-repair-", dir=target.parent) as scratch:
            return _Repair(source, target, Path(scratch), clock).run()
    except BaseException as error:
        shutil.rmtree(target, ignore_errors=True)
        if isinstance(error, OSError):
            raise unwritable(target, error) from error
        raise


@dataclass(frozen=True, slots=True)
class _Restored:
    """An article that lost its row or its text: its body, and its other fields where the row was lost."""

    id: int
    body: str
    fields: Article | None


class _Repair:
    """One repair: first the rows, then what holds them together, then what follows from them."""

    def __init__(self, source: Path, target: Path, scratch: Path, clock: Clock) -> None:
        self._source = source
        self._target = target
        self._scratch = scratch
        self._clock = clock
        self._lost: list[Lost] = []

    def run(self) -> Salvaged:
        """All of it."""
        with closing(self._copy_of(DATABASE_FILE)) as damaged, _Writing(self._target) as whole:
            self._take_rows(damaged, whole)
            restored = self._restore(whole)
            self._join(whole)
        with Database.open(self._target, clock=self._clock) as database:
            self._renew(database, restored)
            self._take_media(database)
            self._take_journal()
            self._prove(database)
            with database.read() as work:
                articles, photos = sum(1 for _ in work.articles.ids()), len(work.photos.all())
        lost = sorted(set(self._lost), key=lambda each: (each.kind, each.id))
        return Salvaged(articles + self._binned(), photos, tuple(lost))

    # -- reading -----------------------------------------------------------------------------------------------------

    def _copy_of(self, name: str) -> sqlite3.Connection:
        """A copy to read, since opening it may write: with its log if that can be used, else without."""
        for suffixes in (("", "-wal"), ("",)):
            folder = Path(tempfile.mkdtemp(dir=self._scratch))
            for suffix in suffixes:
                if (self._source / f"{name}{suffix}").is_file():
                    shutil.copyfile(self._source / f"{name}{suffix}", folder / f"{name}{suffix}")
            _fill_up(folder / name)
            try:
                return _readable(folder / name)
            except sqlite3.DatabaseError as error:
                failed = str(error)
        raise LibraryDamaged(self._source, failed)

    def _take_rows(self, damaged: sqlite3.Connection, whole: sqlite3.Connection) -> None:
        for table in metadata.sorted_tables:
            if table.name in _MADE_ANEW:
                continue
            there = {row[1] for row in damaged.execute(f'PRAGMA table_info("{table.name}")')}
            columns = [column.name for column in table.columns if column.name in there]
            if not columns:
                continue
            rows = DamagedTable(damaged, table.name, columns, _key(table))
            self._insert(whole, table, columns, rows)
            if rows.gaps and table.name not in ("article", "article_text", "photo"):
                self._lost.append(Lost("rows", rows.gaps[0].first, table.name))

    def _insert(self, whole: sqlite3.Connection, table: Table, columns: list[str], rows: DamagedTable) -> None:
        names, marks = ", ".join(f'"{each}"' for each in columns), ", ".join("?" * len(columns))
        # Settings are all that the new library was made with. A row that cannot stand beside an earlier one is lost.
        way = {"setting": "OR REPLACE ", "ledger": ""}.get(table.name, "OR IGNORE ")
        statement = f'INSERT {way}INTO "{table.name}" ({names}) VALUES ({marks})'  # noqa: S608 - our own names
        for number, row in enumerate(rows.rows(), 1):
            try:
                taken = whole.execute(statement, row).rowcount
            except sqlite3.IntegrityError:
                # The chain of the ledger is broken here: what follows would prove nothing.
                self._lost.append(Lost("ledger", number))
                return
            if not taken:
                self._lost.append(Lost("rows", number, table.name))

    # -- what holds the rows together --------------------------------------------------------------------------------

    def _restore(self, whole: sqlite3.Connection) -> list[_Restored]:
        """Give every article a row and a text; the answer is what is known of those that lost one."""
        rows, texts = _keys(whole, "article", "id"), _keys(whole, "article_text", "article_id")
        known = rows | texts
        for table in ("revision", "figure", "byline", "article_tag", "daily_views", "imported_source"):
            known |= _keys(whole, table, "article_id")
        states = self._states(whole)
        restored = []
        for key in sorted(known - (rows & texts)):
            state = states.get(key)
            self._lost.append(Lost("text" if key in rows else "article", key, "", state is not None))
            if key not in rows and key not in texts and state is None:
                continue  # its number is all that is left of it
            body = self._body(whole, key) if key in texts else ("" if state is None else state.body)
            fields = None if key in rows else state or Article(" ".join(body.split()[:_WORDS_OF_A_HEADLINE]))
            self._stand_in(whole, key, rows, texts)
            restored.append(_Restored(key, body, fields))
        return restored

    def _states(self, whole: sqlite3.Connection) -> dict[int, Article]:
        """The last state of each article that its history holds; states that cannot be read are dropped."""
        packed: defaultdict[int, list[tuple[int, int | None, bytes]]] = defaultdict(list)
        query = "SELECT article_id, number, base, snapshot FROM revision WHERE snapshot IS NOT NULL ORDER BY 1, 2"
        for key, number, base, snapshot in whole.execute(query):
            packed[key].append((number, base, snapshot))
        found: dict[int, Article] = {}
        for key, rows in packed.items():
            for number, state in unpacked(rows):
                try:
                    if state is None:
                        raise RowUnreadable(f"revision {number}")  # noqa: TRY301 - as any other that cannot be read
                    found[key] = read_state(state)
                except RowUnreadable:
                    self._lost.append(Lost("revision", key, str(number)))
                    whole.execute("DELETE FROM revision WHERE article_id = ? AND number = ?", (key, number))
        return found

    def _stand_in(self, whole: sqlite3.Connection, key: int, rows: set[int], texts: set[int]) -> None:
        """Give an article an empty row or text, to be filled from what is known of it."""
        if key not in rows:
            (version,) = whole.execute("SELECT max(number) FROM revision WHERE article_id = ?", (key,)).fetchone()
            (section,) = whole.execute("SELECT min(id) FROM section").fetchone()
            moment = to_micros(self._clock())
            columns = _EMPTY_ARTICLE | {
                "id": key, "slug": f"restored-{key}", "section_id": section or 1, "version": version or 1,
                "created_at": moment, "updated_at": moment,
            }  # fmt: skip
            names, marks = ", ".join(columns), ", ".join("?" * len(columns))
            whole.execute(f"INSERT INTO article ({names}) VALUES ({marks})", tuple(columns.values()))  # noqa: S608 - our own names
        if key not in texts:
            whole.execute("INSERT INTO article_text (article_id, body, fragment) VALUES (?, '', x'')", (key,))

    def _join(self, whole: sqlite3.Connection) -> None:
        """Let every row have what it belongs to, and go where that is lost; each article has a newest revision."""
        whole.execute(
            "INSERT INTO section (id, name, slug, position, names) "
            "SELECT DISTINCT section_id, 'Раздел ' || section_id, 'section-' || section_id, 999, '{}' "
            "FROM article WHERE section_id NOT IN (SELECT id FROM section)"
        )
        whole.execute("UPDATE article SET translation_of = NULL WHERE translation_of NOT IN (SELECT id FROM article)")
        whole.execute(
            "INSERT INTO revision (article_id, number, saved_at, who, why, signs) "
            "SELECT id, version, updated_at, '', 'restored', signs FROM article WHERE NOT EXISTS "
            "(SELECT 1 FROM revision WHERE article_id = article.id AND number = article.version)"
        )
        whole.execute(
            "UPDATE revision SET snapshot = NULL, base = NULL, digest = NULL "
            "WHERE number = (SELECT version FROM article WHERE id = article_id)"
        )
        whole.execute(
            "DELETE FROM revision WHERE snapshot IS NULL AND number <> "
            "coalesce((SELECT version FROM article WHERE id = article_id), -1)"
        )
        for table in metadata.sorted_tables:
            for column in table.columns:
                for key in column.foreign_keys:
                    parent = key.column
                    whole.execute(
                        f'DELETE FROM "{table.name}" WHERE "{column.name}" IS NOT NULL AND "{column.name}" '  # noqa: S608 - our own names
                        f'NOT IN (SELECT "{parent.name}" FROM "{parent.table.name}")'
                    )

    # -- what follows from the texts ---------------------------------------------------------------------------------

    def _renew(self, database: Database, restored: list[_Restored]) -> None:
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
            work.search.rebuild()

    def _take_media(self, database: Database) -> None:
        with database.read() as work:
            photos = work.photos.all()
        for photo in photos:
            file = self._source / photo.file
            if photo.awaited or not is_media_file(photo.file):
                continue
            if file.is_file():
                bring(file, self._target / photo.file)
            if not database.media.verify(photo):
                self._lost.append(Lost("photo", photo.id, photo.file))

    def _take_journal(self) -> None:
        """What was not saved yet is worth as much as what was."""
        if not (self._source / JOURNAL_FILE).is_file():
            return
        columns = ("article", "at", "step", "writer", "version")
        try:
            with (
                closing(self._copy_of(JOURNAL_FILE)) as damaged,
                closing(connect(self._target / JOURNAL_FILE, Access.WRITE, BUSY_SECONDS)) as whole,
            ):
                rows = DamagedTable(damaged, "step", columns, "sequence")
                names = ", ".join(columns)
                whole.executemany(f"INSERT INTO step ({names}) VALUES (?, ?, ?, ?, ?)", rows.rows())  # noqa: S608 - our own names
                if rows.gaps:
                    self._lost.append(Lost("journal", rows.gaps[0].first))
        except (sqlite3.DatabaseError, NewsdeskError):
            self._lost.append(Lost("journal", 0))

    def _prove(self, database: Database) -> None:
        """See that the new library is sound; a text that is not what was saved once is told, and what it says kept."""
        doubtful = {each.id for each in check_integrity(database) if each.kind == "article" and each.id}
        if doubtful:
            with database.begin() as work:
                for key in sorted(doubtful):
                    work.articles.renew(work.articles.get(key))
        told = {each.id for each in self._lost if each.kind in ("article", "text")}
        self._lost += [Lost("text", key) for key in doubtful - told]
        left = (each for each in check_integrity(database) if each.kind != "photo")
        self._lost += [Lost("rows", each.id, each.message_key) for each in left]

    def _binned(self) -> int:
        with closing(connect(self._target / DATABASE_FILE, Access.READ, BUSY_SECONDS)) as whole:
            (count,) = whole.execute("SELECT count(*) FROM article WHERE binned_at IS NOT NULL").fetchone()
        return int(count)

    @staticmethod
    def _body(whole: sqlite3.Connection, key: int) -> str:
        (body,) = whole.execute("SELECT body FROM article_text WHERE article_id = ?", (key,)).fetchone()
        return str(body)


def _readable(file: Path) -> sqlite3.Connection:
    connection = connect(file, Access.WRITE, BUSY_SECONDS)
    try:
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _fill_up(file: Path) -> None:
    """Give a database that was cut off the length that it says it has: SQLite reads nothing of a shorter one."""
    with file.open("r+b") as database:
        header = database.read(_HEADER)
        if len(header) == _HEADER and header.startswith(b"SQLite format 3\0"):
            size = int.from_bytes(header[16:18], "big")
            whole = (65536 if size == 1 else size) * int.from_bytes(header[28:32], "big")
            if file.stat().st_size < whole <= _LARGEST:
                database.truncate(whole)


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


def _keys(whole: sqlite3.Connection, table: str, column: str) -> set[int]:
    return {key for (key,) in whole.execute(f'SELECT DISTINCT "{column}" FROM "{table}"')}  # noqa: S608 - our own names
