# SPDX-License-Identifier: GPL-3.0-or-later
"""Import of the outside texts, against reading the same files and inserting them bare into SQLite."""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.measure import Run, interleaved, newsdesk, run

ARTICLES = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "articles"
FOLDERS = (ARTICLES / "radio-t" / "content" / "posts", ARTICLES / "nerel-ru-news")


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


def _import(scratch: Path) -> Run:
    library = Path(tempfile.mkdtemp(dir=scratch)) / "library"
    run(newsdesk("init", library))
    return run(newsdesk("import", library, *FOLDERS, "--status", "published"))


def _bare(scratch: Path) -> Run:
    target = Path(tempfile.mkdtemp(dir=scratch)) / "bare.db"
    return run([sys.executable, "-m", "tests.benchmarks.bench_import", str(target), *map(str, FOLDERS)])


def main() -> None:
    """Print the figures, or say why there are none."""
    if not ARTICLES.is_dir():
        print("\nImport: the outside texts in ../shared are not on this machine, so there is no figure")
        return
    count = sum(1 for folder in FOLDERS for _ in folder.rglob("*.*"))
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        figures = interleaved(
            {"bare SQLite": lambda: _bare(scratch), "newsdesk import": lambda: _import(scratch)}, times=3
        )
    print(f"\nImport of {count} outside texts")
    floor = figures["bare SQLite"]
    for name, figure in figures.items():
        rate = count / figure.seconds
        print(f"  {name:28} {figure}   {rate:7.0f} texts/s   {figure.seconds / floor.seconds:5.2f} x bare SQLite")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        bare(sys.argv[1], sys.argv[2:])
    else:
        main()
