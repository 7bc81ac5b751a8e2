# SPDX-License-Identifier: GPL-3.0-or-later
"""The library that the window is measured on: the demo, and an article of ten thousand words."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.benchmarks.measure import newsdesk, run
from tests.benchmarks.texts import write_texts

LONG_WORDS = 10_000


def make_library(scratch: Path) -> Path:
    """Make the library."""
    library = scratch / "library"
    run(newsdesk("init", library, "--demo"))
    run(newsdesk("import", library, write_texts(scratch / "long", 1, words=LONG_WORDS)))
    return library


def long_article(library: Path) -> int:
    """The id of the long article: the one that came last."""
    with closing(sqlite3.connect(library / "newsroom.db")) as connection:
        (key,) = connection.execute("SELECT max(id) FROM article").fetchone()
    return int(key)
