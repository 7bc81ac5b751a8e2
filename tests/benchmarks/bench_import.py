# SPDX-License-Identifier: GPL-3.0-or-later
"""Import of outside texts and of made ones, against reading the same files and inserting them bare into SQLite."""

from __future__ import annotations

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
    return run([sys.executable, "-m", "tests.benchmarks.bench_import", str(target), *map(str, folders)])


def main() -> None:
    """Print the figures of made texts, and of outside ones or why there are none."""
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        made = write_texts(scratch / "made", _MADE, words=_WORDS)
        _compare(scratch, f"{_MADE} made texts of {_WORDS} words (goal {_GOAL}/s of many)", (made,))
        if ARTICLES.is_dir():
            _compare(scratch, "outside texts", FOLDERS)
        else:
            print("\nImport: the outside texts in ../shared are not on this machine, so there is no figure")


def _compare(scratch: Path, what: str, folders: Sequence[Path]) -> None:
    count = sum(1 for folder in folders for file in folder.rglob("*.*") if file.is_file())
    figures = interleaved(
        {"bare SQLite": lambda: _bare(scratch, folders), "newsdesk import": lambda: _import(scratch, folders)}, times=3
    )
    print(f"\nImport of {what}")
    floor = figures["bare SQLite"]
    for name, figure in figures.items():
        rate = count / figure.seconds
        print(f"  {name:28} {figure}   {rate:7.0f} texts/s   {figure.seconds / floor.seconds:5.2f} x bare SQLite")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        bare(sys.argv[1], sys.argv[2:])
    else:
        main()
