# SPDX-License-Identifier: GPL-3.0-or-later
"""Import of outside texts and of made ones, against reading the same files and inserting them bare into SQLite."""

from __future__ import annotations

import argparse
import sqlite3
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.measure import Run, interleaved, newsdesk, run
from tests.benchmarks.texts import write_texts

ARTICLES = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "articles"
FOLDERS = (ARTICLES / "radio-t" / "content" / "posts", ARTICLES / "nerel-ru-news")
_MADE, _WORDS, _GOAL = 3000, 400, 500
_BARE = "bare"


def bare(target: str, folders: list[str]) -> None:
    """The floor: read every file, insert it with full sync, nothing parsed, nothing indexed."""
    with sqlite3.connect(target) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE text (path TEXT PRIMARY KEY, body TEXT)")
        for folder in folders:
            for file in sorted(Path(folder).rglob("*.*")):
                connection.execute("INSERT INTO text VALUES (?, ?)", (str(file), file.read_text(encoding="utf-8")))
    connection.close()


def _import(scratch: Path, folders: Sequence[Path]) -> Run:
    library = Path(tempfile.mkdtemp(dir=scratch)) / "library"
    run(newsdesk("init", library))
    return run(newsdesk("import", library, *folders, "--status", "published"))


def _bare(scratch: Path, folders: Sequence[Path]) -> Run:
    target = Path(tempfile.mkdtemp(dir=scratch)) / "bare.db"
    return run([sys.executable, "-m", "tests.benchmarks.bench_import", _BARE, str(target), *map(str, folders)])


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures of made texts, and of outside ones or why there are none."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=_MADE, help="made texts; alone where it is given")
    parser.add_argument("--times", type=int, default=3, help="how often each is done")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        made = write_texts(scratch / "made", asked.texts, words=_WORDS)
        _compare(scratch, f"{asked.texts} made texts of {_WORDS} words (goal {_GOAL}/s of many)", (made,), asked.times)
        if asked.texts != _MADE:
            return
        if ARTICLES.is_dir():
            _compare(scratch, "outside texts", FOLDERS, asked.times)
        else:
            print("\nImport: the outside texts in ../shared are not on this machine, so there is no figure")


def _compare(scratch: Path, what: str, folders: Sequence[Path], times: int) -> None:
    count = sum(1 for folder in folders for file in folder.rglob("*.*") if file.is_file())
    figures = interleaved(
        {"bare SQLite": lambda: _bare(scratch, folders), "newsdesk import": lambda: _import(scratch, folders)},
        times=times,
    )
    print(f"\nImport of {what}")
    floor = figures["bare SQLite"]
    for name, figure in figures.items():
        rate = count / figure.seconds
        print(f"  {name:28} {figure}   {rate:7.0f} texts/s   {figure.seconds / floor.seconds:5.2f} x bare SQLite")


if __name__ == "__main__":
    if sys.argv[1:2] == [_BARE]:
        bare(sys.argv[2], sys.argv[3:])
    else:
        main()
