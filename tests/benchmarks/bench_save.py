# SPDX-License-Identifier: GPL-3.0-or-later
"""A save against the bare engine: the very rows that it left, written once more by prepared statements of sqlite3.

Each save is taken back by the rows that stood there before, and then these are written over in one transaction of the
same library: no more columns than differ, the search index forgetting and learning the same words, and the first page
marked as after any transaction. Both begin with the article read and with nothing else of it at hand.
"""

from __future__ import annotations

import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from newsdesk.domain.article import Article
from newsdesk.store.copied import raise_stamp
from newsdesk.store.database import Database
from newsdesk.store.engine import Access, connect
from newsdesk.store.schema import DATABASE_FILE
from newsdesk.store.search_query import NAMES
from newsdesk.store.search_stems import IndexedText
from tests.benchmarks.bare_words import COUNT, FORGET, TEACH
from tests.benchmarks.measure import Spread

_SAVES: Final = 25
# By which column a row is named, and by which it belongs to its article.
_KEYS: Final = {
    "article": ("id", "id"),
    "article_text": ("article_id", "article_id"),
    "search_stems": ("article_id", "article_id"),
    "revision": ("id", "article_id"),
}


@dataclass(frozen=True, slots=True)
class SaveTimes:
    """How long saves of one kind took, and the bare engine writing the same."""

    what: str
    cpu: Spread
    bare_cpu: Spread
    clock: Spread
    bare_clock: Spread


@dataclass(frozen=True, slots=True)
class _Rows:
    """All that a library holds of an article, by table and key."""

    rows: dict[str, dict[int, dict[str, Any]]]
    taught: IndexedText | None


def save_times(database: Database, saves: int = _SAVES) -> Iterator[SaveTimes]:
    """Saves of a paragraph more, and of another section, of articles all over the library."""
    with database.read() as work:
        keys = list(work.articles.ids())
    path = database.folder / DATABASE_FILE
    with closing(connect(path, Access.WRITE, 5)) as bare, closing(connect(path, Access.WRITE, 5)) as back:
        for what, edit in _EDITS.items():
            chosen = [keys[len(keys) * number // saves] for number in range(saves)]
            spent = [_saved(database, key, edit, bare, back) for key in chosen]
            yield SaveTimes(what, *map(Spread.of, zip(*spent, strict=True)))


def _longer(article: Article) -> Article:
    return replace(article, body=f"{article.body}\n\nДополнено в {time.time_ns()}: мост откроют осенью.")


def _moved(article: Article) -> Article:
    return replace(article, section="Спорт" if article.section != "Спорт" else "Культура")


_EDITS: Final = {"a paragraph more": _longer, "another section": _moved}


def _saved(
    database: Database, key: int, edit: Callable[[Article], Article], bare: sqlite3.Connection, back: sqlite3.Connection
) -> tuple[float, float, float, float]:
    """Processor of one save, ours and bare, and the clock of both."""
    before = _rows(database, key)
    with database.begin() as work:  # on the connection that saves, as the bare engine reads below
        edited = edit(work.articles.get(key))

    def save() -> None:
        with database.begin() as work:
            work.articles.save(edited, who="Елена Ким")

    cpu, clock = _timed(save)
    after = _rows(database, key)
    _write(back, key, after, before)
    _rows_of(bare, key)
    bare_cpu, bare_clock = _timed(lambda: _write(bare, key, before, after))
    return cpu, bare_cpu, clock, bare_clock


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    cpu, clock = time.thread_time(), time.perf_counter()
    work()
    return time.thread_time() - cpu, time.perf_counter() - clock


def _rows(database: Database, key: int) -> _Rows:
    with database.read() as work, closing(connect(database.folder / DATABASE_FILE, Access.READ, 5)) as base:
        return _Rows(_rows_of(base, key), work.search.stored([key]).get(key))


def _rows_of(base: sqlite3.Connection, key: int) -> dict[str, dict[int, dict[str, Any]]]:
    found: dict[str, dict[int, dict[str, Any]]] = {}
    for table, (name, of) in _KEYS.items():
        asked = base.execute(f"SELECT * FROM {table} WHERE {of} = ?", (key,))  # noqa: S608  # no outside text
        columns = [column for column, *_ in asked.description]
        rows = (dict(zip(columns, row, strict=True)) for row in asked)
        found[table] = {row[name]: row for row in rows}
    return found


def _write(base: sqlite3.Connection, key: int, old: _Rows, new: _Rows) -> None:
    """Make the old rows the new ones in one transaction."""
    base.execute("BEGIN IMMEDIATE")
    if old.taught != new.taught and old.taught is not None and new.taught is not None:
        base.execute(FORGET, (key, *old.taught.parts))
        base.execute(TEACH, (key, *new.taught.parts))
        base.executemany(COUNT, _counts(old.taught, new.taught))
    for table, (name, _) in _KEYS.items():
        here, wanted = old.rows[table], new.rows[table]
        for each in wanted.keys() & here.keys():
            differing = {column: value for column, value in wanted[each].items() if value != here[each][column]}
            if differing:
                sets = ", ".join(f"{column} = ?" for column in differing)
                base.execute(f"UPDATE {table} SET {sets} WHERE {name} = ?", (*differing.values(), each))  # noqa: S608
        for each in wanted.keys() - here.keys():
            marks = ", ".join("?" * len(wanted[each]))
            base.execute(f"INSERT INTO {table} VALUES ({marks})", tuple(wanted[each].values()))  # noqa: S608
        for each in here.keys() - wanted.keys():
            base.execute(f"DELETE FROM {table} WHERE {name} = ?", (each,))  # noqa: S608
    raise_stamp(base)
    base.execute("COMMIT")


def _counts(old: IndexedText, new: IndexedText) -> list[tuple[str, str, int]]:
    gone, come = old.terms(), new.terms()
    names = [(NAMES, stem, 1) for stem in new.name_terms() - old.name_terms()]
    names += [(NAMES, stem, -1) for stem in old.name_terms() - new.name_terms()]
    return [
        *((new.language, stem, 1) for stem in come - gone),
        *((old.language, stem, -1) for stem in gone - come),
        *names,
    ]


def main() -> None:
    """Print the times in the libraries that are given."""
    for folder in map(Path, sys.argv[1:]):
        with Database.open(folder) as database:
            for each in save_times(database):
                print(f"{folder.name}, {each.what}:")
                for what, ours, bare in (
                    ("processor", each.cpu, each.bare_cpu),
                    ("clock", each.clock, each.bare_clock),
                ):
                    times = ours.middle / bare.middle
                    print(
                        f"  {what:9} {ours.middle:.2f} ms, {times:.1f} x bare ({bare.middle:.2f}), p95 {ours.late:.2f}"
                    )


if __name__ == "__main__":
    main()
