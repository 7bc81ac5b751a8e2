# SPDX-License-Identifier: GPL-3.0-or-later
"""The ledger of what was published: bytes a row, what noting costs an export, how fast the chain is proved."""

from __future__ import annotations

import argparse
import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path
from unittest.mock import patch

from newsdesk.app import create_library
from newsdesk.domain.library import LibrarySettings
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.recording import LedgerRecorder
from newsdesk.newsroom.reports import silent
from newsdesk.store.database import Database
from newsdesk.store.ledger_proof import first_break
from tests.benchmarks.texts import write_texts

_SIZES = """
SELECT count(*), avg(length(fragment)), avg(length(path) + length(theme) + length(sha256) + 64 + 16)
FROM ledger WHERE fragment IS NOT NULL
"""


def _forget_sources(library: Path) -> None:
    """Make the articles ones that were written here, since an imported archive has no rows."""
    with closing(sqlite3.connect(library / "newsroom.db")) as raw:
        raw.execute("DELETE FROM imported_source")
        raw.commit()


def _export(newsroom: Newsroom, out: Path, *, noting: bool) -> float:
    started = time.perf_counter()
    with patch.object(LedgerRecorder, "wrote", LedgerRecorder.wrote if noting else lambda *_: True):
        newsroom.export(out, full=True)
    return time.perf_counter() - started


def main() -> None:
    """Print the figures."""
    options = argparse.ArgumentParser()
    options.add_argument("--articles", type=int, default=1000)
    articles = options.parse_args().articles
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        library = scratch / "library"
        with create_library(library, LibrarySettings(site_address="https://example.org")) as newsroom:
            newsroom.take_in([write_texts(scratch / "texts", articles)])
            _export(newsroom, scratch / "warm", noting=True)
            _forget_sources(library)
            plain = _export(newsroom, scratch / "plain", noting=False)
            first = _export(newsroom, scratch / "first", noting=True)
            again = _export(newsroom, scratch / "again", noting=True)
        with Database.open(library) as database, database.connect(writing=False) as connection:
            started = time.perf_counter()
            broken = first_break(connection, silent)
            proved = time.perf_counter() - started
            rows, packed, rest = connection.exec_driver_sql(_SIZES).one()
            dictionary = connection.exec_driver_sql("SELECT sum(length(data)) FROM ledger_dictionary").scalar_one()
        assert broken is None
    print(f"\nLedger of {rows} publications")
    print(f"  bytes a row                  {packed + rest:8.0f}   ({packed:.0f} of them the fragment)")
    print(f"  dictionaries, once           {dictionary:8} bytes")
    print(f"  full export, nothing noted   {plain:8.3f} s")
    print(f"  full export, all are new     {first:8.3f} s   {first / plain:5.2f} x")
    print(f"  full export, none is new     {again:8.3f} s   {again / plain:5.2f} x")
    print(f"  rows proved a second         {rows / proved:8.0f}")


if __name__ == "__main__":
    main()
