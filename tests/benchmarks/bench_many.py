# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of many articles against the bare engine: the very rows that they left, written once more by sqlite3.

Each change is taken back by the rows that stood there before, and then these are written over, so many articles to a
transaction as ours has on average: no more columns than differ, the search index forgetting and learning the same
words, its vocabulary counted, and the first page marked as after any transaction.
"""

from __future__ import annotations

import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec

from newsdesk.domain.article import Status
from newsdesk.domain.query import ListFilter
from newsdesk.domain.shelf import BulkChange, BulkSummary
from newsdesk.newsroom.bulk_works import BulkWorks
from newsdesk.newsroom.changes import Done
from newsdesk.newsroom.reports import Progress
from newsdesk.store.copied import raise_stamp
from newsdesk.store.database import Database
from newsdesk.store.engine import Access, connect
from newsdesk.store.schema import DATABASE_FILE
from newsdesk.store.search_query import NAMES
from newsdesk.store.search_stems import IndexedText
from tests.benchmarks.bare_words import COUNT, FORGET, TEACH

CHANGES: Final = {
    "to the bin": BulkChange(binned=True),
    "another section": BulkChange(section="Мир"),
    "a tag more": BulkChange(add_tags=("итоги года",)),
    "another status": BulkChange(status=Status.WITHDRAWN),
}
# By which columns a row is named; the last belongs to its article.
_KEYS: Final = {
    "article": ("id",),
    "search_stems": ("article_id",),
    "article_tag": ("position", "article_id"),
    "revision": ("number", "article_id"),
}

Rows = dict[tuple[str, tuple[Any, ...]], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class ManyPace:
    """How many articles a second a change and its way back were, and the bare engine writing what the change wrote;
    `step` is how many articles went into one of our transactions."""

    what: str
    articles: int
    step: int
    done: float
    undone: float
    bare: float


@dataclass(frozen=True, slots=True)
class _State:
    """All that a library holds of some articles that a change of many may touch."""

    rows: Rows
    taught: dict[int, IndexedText]


def many_paces(database: Database, most: int) -> Iterator[ManyPace]:
    """Every kind of change of the first `most` articles that readers see, each taken back."""
    bulk = BulkWorks(database, "Елена Ким")
    articles = tuple(bulk.freeze(ListFilter(status=Status.PUBLISHED)))[:most]
    path = database.folder / DATABASE_FILE
    for what, change in CHANGES.items():
        before = _state(database, articles)
        key = bulk.begin(articles, change)
        done, steps = _timed(bulk.go_on, key)
        after = _state(database, articles)
        size = max(1, len(articles) // steps)
        with closing(connect(path, Access.WRITE, 5)) as raw:
            _write(raw, articles, after, before, size)
            began = time.perf_counter()
            _write(raw, articles, before, after, size)
            bare = time.perf_counter() - began
        undone, _ = _timed(bulk.take_back, key)
        number = len(articles)
        yield ManyPace(what, number, size, number / done, number / undone, number / bare)


def _timed(deed: Callable[[int, Progress], Done[BulkSummary]], key: int) -> tuple[float, int]:
    """How long it took, and in how many steps it went."""
    steps = 0

    def progress(_part: int, _whole: int) -> None:
        nonlocal steps
        steps += 1

    began = time.perf_counter()
    deed(key, progress)
    return time.perf_counter() - began, max(1, steps)


def _state(database: Database, articles: Sequence[int]) -> _State:
    rows: Rows = {}
    with database.read() as work, closing(connect(database.folder / DATABASE_FILE, Access.READ, 5)) as base:
        for table, names in _KEYS.items():
            asked = base.execute(
                f"SELECT * FROM {table} WHERE {names[-1]} IN (SELECT value FROM json_each(?))",  # noqa: S608 - our words
                (msgspec.json.encode(articles).decode(),),
            )
            columns = [column for column, *_ in asked.description]
            for found in asked:
                row = dict(zip(columns, found, strict=True))
                rows[table, tuple(row[name] for name in names)] = row
        return _State(rows, work.search.stored(articles))


def _write(base: sqlite3.Connection, articles: Sequence[int], old: _State, new: _State, size: int) -> None:
    """Make the old rows the new ones, so many articles to a transaction."""
    statements: dict[int, list[tuple[str, tuple[Any, ...]]]] = {key: [] for key in articles}
    for name in sorted(old.rows.keys() | new.rows.keys(), key=str):
        statements[name[1][-1]] += _difference(*name, old.rows.get(name), new.rows.get(name))
    for first in range(0, len(articles), size):
        step = articles[first : first + size]
        base.execute("BEGIN IMMEDIATE")
        for key in step:
            earlier, later = old.taught.get(key), new.taught.get(key)
            if earlier != later:
                for statement, words in ((FORGET, earlier), (TEACH, later)):
                    if words is not None:
                        base.execute(statement, (key, *words.parts))
            for statement, values in statements[key]:
                base.execute(statement, values)
        base.executemany(COUNT, _counts(step, old, new))
        raise_stamp(base)
        base.execute("COMMIT")


def _difference(
    table: str, key: tuple[Any, ...], old: dict[str, Any] | None, new: dict[str, Any] | None
) -> Iterator[tuple[str, tuple[Any, ...]]]:
    named = " AND ".join(f"{name} = ?" for name in _KEYS[table])
    if new is None:
        yield f"DELETE FROM {table} WHERE {named}", key  # noqa: S608  # no outside text
    elif old is None:
        yield f"INSERT INTO {table} VALUES ({', '.join('?' * len(new))})", tuple(new.values())  # noqa: S608 - our words
    elif changed := {name: value for name, value in new.items() if value != old[name]}:
        sets = ", ".join(f"{name} = ?" for name in changed)
        yield f"UPDATE {table} SET {sets} WHERE {named}", (*changed.values(), *key)  # noqa: S608 - our words


def _counts(step: Sequence[int], old: _State, new: _State) -> list[tuple[str, str, int]]:
    counted: Counter[tuple[str, str]] = Counter()
    for state, sign in ((old, -1), (new, 1)):
        for key in step:
            if key in state.taught:
                words = state.taught[key]
                counted.update(dict.fromkeys(((words.language, stem) for stem in ("", *words.terms())), sign))
                counted.update(dict.fromkeys(((NAMES, stem) for stem in words.name_terms()), sign))
    return [(*name, number) for name, number in sorted(counted.items()) if number]


def main() -> None:
    """Print the paces in a library, which is left changed: `bench_many LIBRARY [ARTICLES]`."""
    folder, *rest = sys.argv[1:]
    with Database.open(Path(folder)) as database:
        tell_paces(many_paces(database, int(rest[0]) if rest else 2000))


def tell_paces(paces: Iterable[ManyPace]) -> None:
    """Print the paces as ratios to that of the bare engine."""
    print(
        "\nChanges of many articles without the window (bare: sqlite3 writes the same rows, as many to a transaction)"
    )
    for each in paces:
        done, undone = (f"{pace:6.0f} a second, {pace / each.bare:.2f} x bare" for pace in (each.done, each.undone))
        print(f"  {each.articles:7,} {each.what:16} {done}; taken back {undone} ({each.bare:.0f}); {each.step} a step")


if __name__ == "__main__":
    main()
