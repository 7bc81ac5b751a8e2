# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's list in one library after another: its first rows, what finding out about the rest takes, a page in the
middle, and the numbers beside it, in every order and under filters that leave many and few; beside the bare engine.
What finding out takes is told once more by the clock where the disk has to be read for it.

    python -m tests.benchmarks.bench_list [LIBRARY …]

Without a library one of 1,000 articles is made.
Times are CPU milliseconds of the thread where nothing else is said, medians. The bare engine reads the first page of
the same order by its index.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from newsdesk.domain.article import Language, Status
from newsdesk.domain.query import ListFilter, Sort
from newsdesk.store.database import Database
from newsdesk.store.shelf import KnownPlaces, ShelfRows
from tests.benchmarks.bench_search import Row
from tests.benchmarks.make_library import main as make
from tests.benchmarks.measure import Spread

_RUNS = 5
_LOOKS = 3
_PAGE = 60
_FRAME = 16.0
_LOOKED_OVER = 300.0
_BARE = {
    Sort.NEWEST: "place DESC", Sort.OLDEST: "place", Sort.EDITED: "updated_at DESC", Sort.HEADLINE: "folded",
    Sort.VIEWS: "views DESC",
}  # fmt: skip


def measure(library: Path) -> list[Row]:
    """The figures of one library, which is only read."""
    found: list[Row] = []
    with (
        Database.open(library, read_only=True) as database,
        database.read() as work,
        closing(sqlite3.connect(f"file:{library / 'newsroom.db'}?mode=ro", uri=True)) as bare,
    ):
        section = work.sections.all()[0].name
        filters = {
            "all": ListFilter(),
            "published": ListFilter(status=Status.PUBLISHED),
            "drafts": ListFilter(status=Status.DRAFT),
            "section, language": ListFilter(section=section, language=Language.RU),
            "a year": ListFilter(day="2020"),
            "a month": ListFilter(day="2020-05"),
            "a day": ListFilter(day="2020-05-14"),
            "no credit": ListFilter(uncredited=True),
            "commonest person": ListFilter(person=_commonest(bare, "person", "byline", 0)),
            "commonest tag": ListFilter(tag=_commonest(bare, "tag", "article_tag", 0)),
            "tag of one in a hundred": ListFilter(tag=_commonest(bare, "tag", "article_tag", 10)),
            "mine": ListFilter(mine=True),
        }
        me = _commonest_hand(bare)
        for name, shown in filters.items():
            for sort, order in _BARE.items():
                rows = work.shelf.for_window(me, KnownPlaces())
                head = _spread(partial(_page, rows, shown, sort, 0))
                looked = Spread.of(
                    _once(partial(work.shelf.for_window(me, KnownPlaces()).places, shown, sort)) for _ in range(_LOOKS)
                )
                rows = work.shelf.for_window(me, KnownPlaces())
                page = _spread(partial(_page, rows, shown, sort, rows.places(shown, sort).total // 2))
                query = f"SELECT * FROM article WHERE binned_at IS NULL ORDER BY {order} LIMIT {_PAGE}"  # noqa: S608 - our words
                reference = _spread(partial(_all, bare, query)).middle
                what = f"list: {name}, {sort.value}"
                found.append(_row(f"{what}: first rows", head, reference, _FRAME))
                found.append(_row(f"{what}: looked over once", looked, reference, _LOOKED_OVER))
                found.append(_row(f"{what}: page in the middle", page, reference, _FRAME))
            counts = _spread(partial(work.shelf.counts, shown))
            found.append(_row(f"list: {name}: numbers beside it", counts, None, _FRAME))
    return [*found, *(_from_disk(library, sort) for sort in _BARE)]


def _commonest(bare: sqlite3.Connection, table: str, uses: str, rank: int) -> str:
    """The name of a person or tag that stands by so many articles, counted from the most."""
    query = (
        f"SELECT name FROM {uses} JOIN {table} ON id = {table}_id GROUP BY id "  # noqa: S608 - our words
        f"ORDER BY count(*) DESC, id LIMIT 1 OFFSET {rank}"
    )
    return str(bare.execute(query).fetchone()[0])


def _commonest_hand(bare: sqlite3.Connection) -> str:
    """Who saved most."""
    saves = "SELECT who, count(*) AS saves FROM revision WHERE who != '' AND why != 'imported' GROUP BY who"
    query = f"SELECT who FROM ({saves}) ORDER BY saves DESC, who LIMIT 1"  # noqa: S608 - our words
    return str((bare.execute(query).fetchone() or ("",))[0])


def _from_disk(library: Path, sort: Sort) -> Row:
    """What finding out about all articles takes by the clock while nothing of the library is in memory."""
    taken = []
    for _ in range(_LOOKS):
        _put_out_of_memory(library)
        with Database.open(library, read_only=True) as database, database.read() as work:
            begun = time.perf_counter()
            work.shelf.for_window("", KnownPlaces()).places(ListFilter(), sort)
            taken.append(time.perf_counter() - begun)
    clock = Spread.of(taken)
    what = f"list: {sort.value}: looked over from the disk, by the clock"
    return Row(what, clock.middle, clock.late, None, "", kept=True)


def _put_out_of_memory(library: Path) -> None:
    """Have the system forget the library's file, which nothing in this process may have open."""
    for file in library.glob("newsroom.db*"):
        with file.open("rb") as held:
            os.fsync(held.fileno())
            os.posix_fadvise(held.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def worst(found: list[Row]) -> list[Row]:
    """Of each thing that is done in every order and under every filter, the one that took longest."""
    kinds: dict[str, list[Row]] = {}
    for row in found:
        kinds.setdefault(row.what.rsplit(": ", 1)[1], []).append(row)
    return [
        replace(longest, what=f"list, slowest of {len(rows)}: {kind} ({longest.what})")
        for kind, rows in kinds.items()
        for longest in (max(rows, key=lambda row: row.milliseconds),)
    ]


def _page(rows: ShelfRows, shown: ListFilter, sort: Sort, first: int) -> object:
    return rows.rows(rows.ids(shown, sort, first, _PAGE))


def _all(bare: sqlite3.Connection, query: str) -> object:
    return bare.execute(query).fetchall()


def _row(what: str, taken: Spread, bare: float | None, goal: float) -> Row:
    return Row(what, taken.middle, taken.late, bare, f"≤ {goal:.0f} ms", taken.middle <= goal)


def _spread(work: Callable[[], object]) -> Spread:
    return Spread.of(_once(work) for _ in range(_RUNS))


def _once(work: Callable[[], object]) -> float:
    begun = time.thread_time()
    work()
    return time.thread_time() - begun


def main(arguments: list[str]) -> None:
    """Print the figures of each library."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("libraries", nargs="*", type=Path)
    libraries = parser.parse_args(arguments).libraries
    with tempfile.TemporaryDirectory() as folder:
        if not libraries:
            libraries = [Path(folder) / "library"]
            sys.argv = ["make_library", "--articles", "1000", str(libraries[0])]
            make()
        for library in libraries:
            print(library)
            for row in measure(library):
                print(f"  {row}")


if __name__ == "__main__":
    main(sys.argv[1:])
