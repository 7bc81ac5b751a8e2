# SPDX-License-Identifier: GPL-3.0-or-later
"""Searching one library after another: the newest and the best fifty of rare to very common words, a word as it is
typed, the count of hits and the suggestion, beside bare FTS5 on the same file in the same run.

    python -m tests.benchmarks.bench_search [--runs N] [LIBRARY …]

Without a library one of 1,000 articles is made. Times are CPU milliseconds of the thread, median and 95th percentile.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median

from newsdesk.domain.query import ListFilter, Sort
from newsdesk.store.database import Database
from newsdesk.store.unit_of_work import UnitOfWork
from tests.benchmarks.measure import Spread

RUNS = 15
_BAD_RUNS = 3
_BAD = {
    "bad query, slowest: of 10 kB": (
        "новость " * 1250, "ab " * 3400, "а" * 10_000, '"' + "день " * 2000, "-" + "слово" * 2000,
        "".join(f"сл{number} " for number in range(1500)), "автор:" * 1600, "нов* " * 2000,
    ),
    "bad query, slowest: stop words": ("и в на не", "the a of and", "мен және", "и", '"и в на"', "для что как это "),
    "bad query, slowest: little words in a row": (
        '"и не в том"', "«в на и не»", '"не в на и что как для"', '"и в на" "не в"', '"и в на" "и в на" ' * 30,
        '"и в о', '"' + "и в на не " * 1000 + '"', "в-на-и", "и-в-на не-в-том", "в-при", "по-пре* на-про*",
        'загол:"и в на"', 'заголовок:"и в на"', 'текст:"и в на"', 'лид:"и в"', 'мои "и в"',
    ),
    "bad query, slowest: little words, fields, minus": (
        "-и", "-и -в -на", "-и -в -на " * 1000, "и -в", "новость -и", "и в на не что как это для с по к у о",
        "о", "о н", "и* в* на*", "п* в* н* о*", "лид:и заголовок:в текст:на", "имена:и", "и в на не " * 1000, "автор:а",
        "автор:а и", "-автор:а -и", "-автор:а", '-автор:а "и в на"', "-раздел:п и", "язык:ru и в",
        "статус:опубликовано", "статус:опубликовано и", 'статус:опубликовано "и в на"', "фото:есть и",
        'фото:нет "и в на"', 'дата:..2030 "и в на"', 'тег:а "и в на"',
    ),
    "bad query, slowest: what hardly meets": (
        '"и в" -и', "в -в", '-"на что" -автор:а дата:2005..2006', 'дата:1999-05 -"и в на не"', "тег:в", "и как",
        "язык:каз -язык:en автор:н*", "-язык:каз дата:1996..2026", "статус:черновик как дата:..2030", "-при* при*",
        "статус:готово текст:и фото:без-подписи", "что дата:1999-05 фото:без-подписи", "до это деп как о-на и",
        '"по и-в на* при* с', "мен және из при", "пре* ко* на", '"үшін что" -на', "автор:а -раздел:п дата:2010 и",
        "раздел:а тег:б -и язык:en", '-"для что осы" "у у" при', "нов\u200bости и", "yjdjcnb b d yf", "а\u0301 и\u0301",
        "漢字 и", "\u0639\u0631\u0628 и в", "\u05d0\u05d1\u05d2 -и", "и-в-на не-в-том", "что с это при",
    ),
    "bad query, slowest: signs and quotes": (
        "!!! ??? …", "()[]{}<>", '"', '"новость', "новость\"", '"" ""', "- -", "-новость", "*", "**", "a*b*c", ":",
        "дата:9999-99-99", "дата:0001-01-01", "дата:9999-12-31", "раздел:", 'автор:"', "NEAR(a b)", "a AND OR NOT b",
        "\x00", "\ud7ff\u200f\u202e", "😀😀", "' OR 1=1 --", "%", "_", "\\", "^a", "{headline} : a", "\n\t",
    ),
}  # fmt: skip
_WEIGHTS = "bm25(article_search, 10.0, 4.0, 1.0, 5.0)"
_SHOWN = 50


@dataclass(frozen=True, slots=True)
class Row:
    """One figure: what was done, how long it took, what bare FTS5 took, and the goal as words."""

    what: str
    milliseconds: float
    late: float
    bare: float | None
    goal: str
    kept: bool

    def __str__(self) -> str:
        bare = "" if self.bare is None else f"  bare {self.bare:8.2f}  {self.milliseconds / self.bare:6.2f} ×"
        return (
            f"{self.what:46} {self.milliseconds:8.2f}  p95 {self.late:8.2f}{bare:31}  {self.goal}"
            f"{'' if self.kept else '  MISSED'}"
        )


def measure(library: Path, runs: int = RUNS) -> list[Row]:
    """The figures of one library, which is only read."""
    with Database.open(library, read_only=True) as database, database.connect(writing=False) as connection:
        bare = sqlite3.connect(f"file:{library / 'newsroom.db'}?mode=ro", uri=True)
        bare.execute("PRAGMA cache_size = -16000")
        work = database.work_on(connection)
        searching = work.searching

        def newest_of(word: str) -> object:
            keys = searching.newest(f"{word} ", _SHOWN)
            return work.shelf.rows(keys), searching.snippets(f"{word} ", keys)

        rows = []
        for name, word, held in _words(bare):
            newest, best = _newest(bare, word), _best(bare, word)
            rows += [
                _row(
                    f"newest 50 with snippets, {name} ({held})", runs,
                    partial(newest_of, word), newest, twice=True,
                ),
                _row(
                    f"best 50, {name} ({held})", runs,
                    partial(searching.best, f"{word} ", _SHOWN), best, most=30,
                ),
            ]  # fmt: skip
            rows.append(_row(f"count, {name} ({held})", runs, partial(searching.count, f"{word} "), _count(bare, word)))
        typed = _common(bare)
        for length in (3, 4, 5):
            start = typed[:length]
            rows.append(
                _row(
                    f"{length} letters typed",
                    runs,
                    partial(searching.best, start, _SHOWN),
                    _begun(bare, start),
                    most=20,
                )
            )
        slip = f"{typed[0]}{typed[2]}{typed[1]}{typed[3:]}"
        rows.append(_row("what was meant by a slip", runs, partial(searching.suggestion, f"{slip} "), None, most=30))
        rows += [_worst_of(work, *each) for each in _BAD.items()]
        bare.close()
    return rows


def _worst_of(work: UnitOfWork, name: str, queries: Sequence[str]) -> Row:
    """The query that took longest, by weight or date, with its count, its snippets and what may have been meant, or
    with the first rows of the window's list."""
    taken: dict[tuple[str, Sort, bool], list[float]] = {
        (typed, sort, listed): []
        for typed in queries
        for sort in (Sort.RELEVANCE, Sort.NEWEST)
        for listed in (False, True)
    }
    for _ in range(_BAD_RUNS):
        for (typed, sort, listed), spent in taken.items():
            begun = time.thread_time()
            if listed:
                keys = work.shelf.head(ListFilter(search=typed), sort, _SHOWN).ids
                work.shelf.rows(keys)
                work.searching.snippets(typed, keys)
            else:
                work.searching.find(typed, sort, _SHOWN)
            spent.append(time.thread_time() - begun)
    slowest = max(taken, key=lambda asked: median(taken[asked]))
    spread = Spread.of(taken[slowest])
    worst = spread.middle
    return Row(f"{name} ({slowest[0][:24]!r}, {slowest[1]})", worst, spread.late, None, "goal 100 ms", worst <= 100)


def quality(library: Path) -> Iterator[str]:
    """How much of the weight of bare FTS5's best fifty the bounded fifty have."""
    with Database.open(library, read_only=True) as database, database.connect(writing=False) as connection:
        searching = database.work_on(connection).searching
        bare = sqlite3.connect(f"file:{library / 'newsroom.db'}?mode=ro", uri=True)
        for name, word, held in _words(bare):
            ours = searching.best(f'"{word}"', _SHOWN)
            sql = f"SELECT rowid, -{_WEIGHTS} FROM article_search WHERE article_search MATCH ?"  # noqa: S608
            weights = dict(bare.execute(sql, (f'"{word}"',)))
            best = sorted(weights, key=lambda key: -weights[key])[:_SHOWN]
            same = len({*best} & {*ours})
            kept = sum(weights.get(key, 0) for key in ours) / (sum(weights[key] for key in best) or 1)
            yield f"best 50, {name} ({held}): {same} of {len(best)} the same, {kept:.1%} of the weight"
        bare.close()


def _words(bare: sqlite3.Connection) -> Iterator[tuple[str, str, int]]:
    """A word of each kind that is its own stem, and in how many articles it stands."""
    total = bare.execute("SELECT sum(articles) FROM term WHERE stem = ''").fetchone()[0]
    for name, share in (("very common", 0.5), ("common", 0.1), ("medium", 0.01), ("rare", 0.0002)):
        sql = (
            "SELECT stem, articles FROM term WHERE stem <> '' AND language = 'ru' AND articles <= ? "
            "ORDER BY articles DESC LIMIT 1"
        )
        found = bare.execute(sql, (max(2, total * share),)).fetchone()
        if found is not None:
            yield name, found[0], found[1]


def _common(bare: sqlite3.Connection) -> str:
    sql = "SELECT stem FROM term WHERE language = 'ru' AND length(stem) >= 7 ORDER BY articles DESC LIMIT 1"
    return str(bare.execute(sql).fetchone()[0])


def _newest(bare: sqlite3.Connection, word: str) -> Callable[[], object]:
    """The newest by number, their rows, and FTS5's own snippets of their texts, which it must be given first."""
    ids = "SELECT rowid FROM article_search WHERE article_search MATCH ? ORDER BY rowid DESC LIMIT 50"
    keys = [key for (key,) in bare.execute(ids, (f'"{word}"',))]
    texts = sqlite3.connect(":memory:")
    texts.execute("CREATE VIRTUAL TABLE held USING fts5(headline, lead, body)")
    sql = "SELECT headline, lead, body FROM article JOIN article_text ON article_id = id WHERE id = ?"
    texts.executemany(
        "INSERT INTO held VALUES (?, ?, ? || ' ' || ?)",
        [(*row, word) for key in keys for row in bare.execute(sql, (key,))],
    )

    def run() -> object:
        found = [key for (key,) in bare.execute(ids, (f'"{word}"',))]
        whole = "SELECT * FROM article JOIN article_text ON article_id = id WHERE id = ?"
        rows = [bare.execute(whole, (key,)).fetchone() for key in found]
        sql = "SELECT snippet(held, -1, '[', ']', '…', 24) FROM held WHERE held MATCH ?"
        return rows, texts.execute(sql, (f'"{word}"',)).fetchall()

    return run


def _best(bare: sqlite3.Connection, word: str) -> Callable[[], object]:
    sql = f"SELECT rowid FROM article_search WHERE article_search MATCH ? ORDER BY {_WEIGHTS} LIMIT 50"  # noqa: S608
    return lambda: bare.execute(sql, (f'"{word}"',)).fetchall()


def _count(bare: sqlite3.Connection, word: str) -> Callable[[], object]:
    sql = "SELECT count(*) FROM article_search WHERE article_search MATCH ?"
    return lambda: bare.execute(sql, (f'"{word}"',)).fetchone()


def _begun(bare: sqlite3.Connection, start: str) -> Callable[[], object]:
    sql = "SELECT rowid FROM article_search WHERE article_search MATCH ? ORDER BY rowid DESC LIMIT 50"
    return lambda: bare.execute(sql, (f'"{start}"*',)).fetchall()


def _row(
    what: str,
    runs: int,
    ours: Callable[[], object],
    bare: Callable[[], object] | None,
    *,
    most: float | None = None,
    twice: bool = False,
) -> Row:
    """Ours and the bare engine in turns, so that a slow moment strikes both."""
    times: list[float] = []
    others: list[float] = []
    for turn in range(runs + 1):
        for work, into in ((ours, times), (bare, others)):
            if work is not None:
                begun = time.thread_time()
                work()
                if turn:  # the first reads what the others find in memory
                    into.append(time.thread_time() - begun)
    spread, other = Spread.of(times), Spread.of(others).middle if others else None
    middle = spread.middle
    kept = (most is None or middle <= most) and (not twice or other is None or middle <= 2 * other)
    goal = f"goal {most:g} ms" if most is not None else "goal 2 × bare" if twice else ""
    return Row(what, middle, spread.late, other, goal, kept)


def main() -> None:
    """Print the figures of every library named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("libraries", nargs="*", type=Path)
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--articles", default="1000", help="how many to make where no library is named, with commas")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        libraries = options.libraries
        if not libraries:
            from tests.benchmarks.make_library import main as make  # only where one is wanted

            for size in map(int, options.articles.split(",")):
                libraries.append(Path(folder) / str(size))
                sys.argv = ["make_library", "--articles", str(size), str(libraries[-1])]
                make()
        for library in libraries:
            print(f"\n{library}")
            for row in measure(library, options.runs):
                print(row)
            for line in quality(library):
                print(line)


if __name__ == "__main__":
    main()
