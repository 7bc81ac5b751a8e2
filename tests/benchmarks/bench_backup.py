# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups of a library of 10,000 articles: to make, to read again, to restore; and a keystroke beside one."""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from newsdesk.domain.article import Article
from newsdesk.domain.backups import Reason
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.photo import Photo
from newsdesk.store.backup import back_up, restore, restore_article
from newsdesk.store.backups import Backups
from newsdesk.store.database import Database, now
from newsdesk.store.journal_writer import JournalWriter
from newsdesk.store.kept_backup import KeptBackup
from newsdesk.store.replacing import replace_library

ARTICLES = 10_000
PHOTOS = 500
_MEGABYTE = 1_000_000
_WORDS = ("мост", "река", "город", "утро", "автобус", "ремонт", "комиссия", "участок", "вода", "школа", "дорога")


def _body(number: int) -> str:
    """Some 2,500 signs that no other article has."""
    lines = [" ".join(_WORDS[(number * step + step) % len(_WORDS)] for step in range(1, 60)) for _ in range(6)]
    return "\n\n".join(f"{line} {number}" for line in lines)


def _fill(library: Database, scratch: Path) -> None:
    for start in range(0, ARTICLES, 100):
        with library.begin() as work:
            for number in range(start, start + 100):
                work.articles.add(Article(headline=f"Новость {number}", body=_body(number)), who="")
    for number in range(PHOTOS):
        picture = scratch / "picture.jpg"
        picture.write_bytes(number.to_bytes(4, "big") * 50_000)
        sha256, name = library.media.add(picture)
        with library.begin() as work:
            work.photos.add(Photo(sha256=sha256, file=name, credit="фото"))


def _timed(name: str, work: Callable[[], object]) -> None:
    started = time.perf_counter()
    work()
    print(f"  {name:52} {time.perf_counter() - started:7.2f} s", flush=True)


def _beside(library: Database, name: str, work: Callable[[], object]) -> None:
    """Type keys and write to the library while something else is done."""
    writer = JournalWriter(library.folder, "bench")
    going = threading.Event()
    commits: list[float] = []

    def save() -> None:
        while not going.is_set():
            started = time.perf_counter()
            with library.begin() as unit:
                unit.settings.note("bench", str(started))
            commits.append(time.perf_counter() - started)
            time.sleep(0.01)

    making = threading.Thread(target=work)
    saving = threading.Thread(target=save)
    making.start()
    saving.start()
    waits: list[float] = []
    while making.is_alive():
        started = time.perf_counter()
        entry = writer.append(1, 1, lambda: b"key")
        entry.on_disk.wait(5)
        waits.append(time.perf_counter() - started)
        time.sleep(0.02)
    going.set()
    saving.join()
    writer.close()
    for what, found in (("keystroke to disk", waits), ("write to the library", commits)):
        found.sort()
        worst, usual = found[-1] * 1000, found[len(found) // 2] * 1000
        print(f"  {f'{name}: {what}':52} {usual:7.0f} ms, worst {worst:.0f} ms of {len(found)}", flush=True)


def seconds_to_restore(scratch: Path) -> float:
    """How long it takes until a library of so many articles is back from its backup."""
    with Database.create(scratch / "library", LibrarySettings()) as library:
        _fill(library, scratch)
        made = Backups(library.folder, now).make(Reason.HAND).path
    started = time.perf_counter()
    restore(made, scratch / "anew")
    return time.perf_counter() - started


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        folder = scratch / "library"
        with Database.create(folder, LibrarySettings()) as library:
            _fill(library, scratch)
            size = (folder / "newsroom.db").stat().st_size
            print(f"\nBackups of {ARTICLES} articles ({size / _MEGABYTE:.0f} MB) and {PHOTOS} photos", flush=True)
            backups = Backups(library.folder, now)
            _timed("kept in the library, the first", lambda: backups.make(Reason.HAND))
            _timed("kept in the library, the next", lambda: backups.make(Reason.HAND))
            _timed("into one file", lambda: back_up(library, scratch / "backup.zip"))
            _beside(library, "beside nothing", lambda: time.sleep(3))
            _beside(library, "beside a backup", lambda: backups.make(Reason.HAND))
            made = backups.all()[0].path
            _timed("read again, every byte", lambda: KeptBackup(made).verify())
            _timed("one article brought back", lambda: restore_article(made, library, 77))
        _timed("restored into a new folder", lambda: restore(made, scratch / "anew"))
        _timed("restored from the one file", lambda: restore(scratch / "backup.zip", scratch / "unzipped"))
        _timed("restored in the place of the library", lambda: replace_library(made, folder, datetime.now(UTC)))


if __name__ == "__main__":
    main()
