# SPDX-License-Identifier: GPL-3.0-or-later
"""What the editor does, in libraries of 1,000 to 1,000,000 articles side by side, against SQLite's bare engine, and
then the real window on them.

Libraries are made once, in the folder that NEWSDESK_BENCH_LIBRARIES names, and used again; saving adds revisions to
them. Times are milliseconds of the process, medians; saves are told by the clock as well, since they wait for the disk,
and so is what a bare transaction takes beside them that writes the same rows.
"""

from __future__ import annotations

import argparse
import os
import re
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsdesk.document.from_markdown import from_markdown
from newsdesk.domain.article import Language
from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.readership import Window
from newsdesk.newsroom.index_rebuilding import merge_index
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.store.bare import bare
from newsdesk.store.database import Database
from newsdesk.store.engine import WRITING, Access, make_engine
from newsdesk.store.first_look import first_look
from newsdesk.store.schema import CURRENT, DATABASE_FILE
from newsdesk.store.search_segments import worth_joining
from newsdesk.store.upgrade import migrate
from tests.benchmarks import bench_list, bench_scale_window, bench_search
from tests.benchmarks.bench_save import save_times
from tests.benchmarks.library_size import library_size
from tests.benchmarks.made_articles import SECTIONS
from tests.benchmarks.make_library import make_library
from tests.benchmarks.measure import Spread

_SIZES = (1000, 10_000, 100_000, 1_000_000)
_WORDS, _TIMES = 100, 9
_HUNDRED = 100
_RUNS = 7
_SIZE_GOAL = 2.3
_WIDTH = 58


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table for one library: how long it took, the median of the bare engine where there is such, and
    the goal in milliseconds or, with a bare engine, in its multiples."""

    what: str
    taken: Spread
    goal: float
    bare: float | None = None

    @property
    def against(self) -> float:
        """How often the goal is reached: over 1 it is missed."""
        return self.taken.middle / self._most

    @property
    def late(self) -> float:
        """How often the 95th percentile reaches three times the goal, which it may."""
        return self.taken.late / (3 * self._most)

    @property
    def _most(self) -> float:
        return self.goal if self.bare is None else self.goal * self.bare


def measure(library: Path, hundred: Path) -> Iterator[Row]:
    """Measure all but search and list, which `bench_search` and `bench_list` do."""
    few, many = _in_turns(*(lambda at=at: first_look(at, ListFilter(), Sort.NEWEST, 50) for at in (hundred, library)))
    yield Row("first rows after start, against 100 articles", many, 1.2, few.middle)
    with Database.open(library) as database:
        _settle(database)
        yield from _calendar(database)
        yield from _opening(database)
        yield from _saving(database)
        yield from _popular(database)


def _spread(work: Callable[[], object], times: int = _TIMES) -> Spread:
    spent = []
    for _ in range(times):
        began = time.thread_time()
        work()
        spent.append(time.thread_time() - began)
    return Spread.of(spent)


def _in_turns(*works: Callable[[], object]) -> list[Spread]:
    """How long each took, in turns, so that a slow moment strikes all."""
    spent: list[list[float]] = [[] for _ in works]
    for _ in range(5 * _TIMES):
        for work, into in zip(works, spent, strict=True):
            began = time.thread_time()
            work()
            into.append(time.thread_time() - began)
    return [Spread.of(each) for each in spent]


def _settle(database: Database) -> None:
    """What the window does of itself once a library is open."""
    with database.begin() as work:
        days = work.readership.days_with_views()
        if days is not None:
            work.views.sum_until(days[1])
    with database.connect(writing=False) as connection:
        pieces = worth_joining(bare(connection))
    if pieces:
        began = time.monotonic()
        merge_index(database)
        print(f"  the search index was in pieces, put together in {time.monotonic() - began:.0f} s", flush=True)


def _calendar(database: Database) -> Iterator[Row]:
    with database.read() as work, closing(_raw(database.folder)) as base:
        for name, year, month, goal in (("month", 2020, 5, 2), ("year", 2020, None, 16), ("all years", None, None, 50)):
            first, last = {"month": (20200500, 20200599), "year": (20200000, 20209999)}.get(name, (0, 99999999))
            bare = "SELECT day, count(*) FROM article WHERE binned_at IS NULL AND day BETWEEN ? AND ? GROUP BY day"
            scan = _spread(lambda: base.execute(bare, (first, last)).fetchall()).middle  # noqa: B023 - used at once
            taken = _spread(lambda: work.articles.archive(year, month))  # noqa: B023
            yield Row(f"calendar: {name} (bare scan {scan:.1f})", taken, goal)


def _opening(database: Database) -> Iterator[Row]:
    with closing(_raw(database.folder)) as base:
        query = "SELECT DISTINCT article_id FROM figure ORDER BY article_id DESC LIMIT 20"
        keys = [key for (key,) in base.execute(query)]
    if not keys:
        return
    asked = iter(keys * _TIMES)

    def opened() -> None:
        with database.read() as work:
            article = work.articles.get(next(asked))
            work.photos.many(placed.photo for placed in article.figures)
        from_markdown(article.body)

    yield Row("open an article with photos", _spread(opened), 10)
    with Newsroom(Database.open(database.folder)) as newsroom:
        values = [newsroom.article(key) for key in keys]

        def shown() -> None:
            article = next(pages)
            newsroom.proofs.page(article, from_markdown(article.body))

        pages = iter(values * _TIMES)
        shown()  # the theme is read once
        yield Row("its page for the preview", _spread(shown), 100)


def _saving(database: Database) -> Iterator[Row]:
    for each in save_times(database):
        yield Row(f"save, {each.what}: processor", each.cpu, 3, each.bare_cpu.middle)
        yield Row(f"save, {each.what}: clock", each.clock, 3, each.bare_clock.middle)


def _popular(database: Database) -> Iterator[Row]:
    with database.read() as work:
        days = work.readership.days_with_views()
        if days is None:
            return
        for window in Window:
            for name, asked in _ASKED.items():
                taken = _spread(lambda: work.views.ranking(window, days[1], **asked), 3)  # noqa: B023 - used at once
                yield Row(f"popular: {window}, {name}", taken, 300 if name == "both" else 10)


_ASKED: dict[str, dict[str, Any]] = {
    "all": {},
    "section": {"section": SECTIONS[1][0]},
    "language": {"language": Language.KK},
    "both": {"section": SECTIONS[1][0], "language": Language.KK},
}


def _raw(folder: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{folder / 'newsroom.db'}?mode=ro", uri=True)


def _others(library: Path) -> Iterator[Row]:
    """What is measured of search and list, by modules of their own."""
    for row in (*bench_list.worst(bench_list.measure(library)), *bench_search.measure(library, _RUNS)):
        yield _as_row(row)


def _as_row(row: bench_search.Row) -> Row:
    return Row(row.what, Spread(row.milliseconds, row.late), _goal(row.goal), row.bare if "bare" in row.goal else None)


def _window(libraries: dict[int, Path], rows: dict[int, list[Row]], folder: Path, scratch: Path) -> None:
    """The window itself on each library: its start, scrolling and its memory."""
    hundred = _made(folder, _HUNDRED)
    for size, library in libraries.items():
        rows[size] += map(_as_row, bench_scale_window.starts(library, hundred, scratch))
        rows[size] += map(_as_row, bench_scale_window.scrolling(library, scratch))
    sizes = list(libraries)
    shares = [bench_scale_window.memory(libraries[size], scratch) for size in sizes]
    for place, row in bench_scale_window.memory_rows(shares):
        rows[sizes[place]].append(_as_row(row))


def _goal(words: str) -> float:
    """The number of a goal that is told in words; none is as good as endless."""
    found = re.search(r"\d+(\.\d+)?", words)
    return float(found[0]) if found else float("inf")


def _made(folder: Path, articles: int) -> Path:
    library = folder / f"{articles}x{_WORDS}"
    if (library / "made").exists():
        _bring_up_to_date(library)
    if not (library / "made").exists():
        print(f"  making {articles:,} articles in {library}", flush=True)
        for _ in make_library(library, articles, 1, words=_WORDS):
            pass
        (library / "made").touch()
    return library


def _bring_up_to_date(library: Path) -> None:
    """What an earlier version made, without the backup that libraries of somebody's have made before."""
    engine = make_engine(library / DATABASE_FILE, Access.WRITE, 60)
    with closing(_raw(library)) as base:
        (version,) = base.execute("SELECT version_num FROM alembic_version").fetchone()
    if version != CURRENT.head:
        with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
            migrate(connection, CURRENT, CURRENT.head)
    engine.dispose()


def _side_by_side(sizes: Sequence[int]) -> Sequence[int]:
    """The sizes that are asked for; one alone beside the usual ones below it, so that growth is seen."""
    return sizes if len(sizes) > 1 else (*(size for size in _SIZES if size < sizes[0]), *sizes)


def _table(rows: dict[int, list[Row]]) -> None:
    sizes = list(rows)
    print(f"\n{'':{_WIDTH}}" + "".join(f"{size:>14,}" for size in sizes) + f"{'goal':>14}")
    found = {size: {row.what.split(" (")[0]: row for row in of} for size, of in rows.items()}
    for what in dict.fromkeys(name for size in sizes for name in found[size]):
        cells, goal = "", ""
        for size in sizes:
            row = found[size].get(what)
            cells += f"{'':>14}" if row is None else f"{_told(row):>14}"
            goal = goal if row is None else _wanted(row)
        print(f"{what:{_WIDTH}}{cells}{goal:>14}{_missed(found[sizes[-1]].get(what))}")


def _told(row: Row) -> str:
    if row.bare is None:
        return f"{row.taken.middle:.1f} ms"
    return f"{row.taken.middle:.1f} = {row.taken.middle / row.bare:.1f} x"


def _wanted(row: Row) -> str:
    if row.goal == float("inf"):
        return ""
    return f"{row.goal:g} ms" if row.bare is None else f"{row.goal:g} x bare"


def _missed(row: Row | None) -> str:
    if row is None or row.against <= 1:
        return ""
    return f"  {'DEFECT' if row.against > 2 else 'missed'}: {row.against:.1f} x the goal"


def _lates(rows: Sequence[Row]) -> None:
    """Where the 95th percentile is beyond three times the goal, or how near the nearest comes to it."""
    beyond = [row for row in rows if row.late > 1]
    for row in beyond or [max(rows, key=lambda row: row.late)]:
        says = "p95 beyond three times its goal" if beyond else "the p95 nearest to three times its goal"
        print(f"{says}: {row.what.split(' (')[0]}, {row.taken.late:.1f} ms, {row.late:.2f} of it")


def _sizes(libraries: dict[int, Path]) -> None:
    measured = {size: library_size(library) for size, library in libraries.items()}
    print(f"\n{'bytes an article':{_WIDTH}}" + "".join(f"{size:>14,}" for size in measured))
    for part in dict.fromkeys(part for size in measured.values() for part in size.parts):
        print(
            f"  {part:{_WIDTH - 2}}"
            + "".join(f"{each.parts.get(part, 0) / size:>14,.0f}" for size, each in measured.items())
        )
    cells = "".join(f"{each.ratio:>12.2f} x" for each in measured.values())
    print(f"{'the whole, against its text':{_WIDTH}}{cells}{_SIZE_GOAL:>12} x")


def main(arguments: Sequence[str] | None = None) -> None:
    """Make what is missing, measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="+", default=_SIZES, help="sizes of the libraries")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(os.environ.get("NEWSDESK_BENCH_LIBRARIES", scratch))
        print("\nLibraries of several sizes")
        hundred = _made(folder, _HUNDRED)
        libraries = {size: _made(folder, size) for size in _side_by_side(asked.articles)}
        rows: dict[int, list[Row]] = {}
        for size, library in libraries.items():
            began = time.monotonic()
            rows[size] = [*measure(library, hundred), *_others(library)]
            print(f"  {size:,} articles measured in {time.monotonic() - began:.0f} s", flush=True)
        _window(libraries, rows, folder, Path(scratch))
        _table(rows)
        _lates(rows[max(rows)])
        _sizes(libraries)


if __name__ == "__main__":
    main()
