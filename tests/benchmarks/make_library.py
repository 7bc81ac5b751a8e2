# SPDX-License-Identifier: GPL-3.0-or-later
"""Make a library of any size: `python -m tests.benchmarks.make_library --articles N --seed S OUT`.

The same seed makes the same library. It is made a batch at a time, each a transaction of the program's own store, so
that a run that was stopped goes on where it ended.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from datetime import UTC, date, datetime
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.photo import Photo
from newsdesk.domain.readership import DailyViews
from newsdesk.domain.section import Section
from newsdesk.newsroom.index_rebuilding import merge_index
from newsdesk.store.database import Database
from newsdesk.store.unit_of_work import UnitOfWork
from tests.benchmarks.made_articles import (
    ARTICLES_A_PHOTO,
    SECTIONS,
    MadeArticle,
    Recipe,
    begin_making,
    make_batch,
    read_batch,
)
from tests.benchmarks.made_photos import make_photos

BATCH = 5000
"""How many articles are stored in one transaction: the more, the more often they share a page, and a word."""
_MADE_AT_ONCE = 1000
_CAMERAS = 4
_RECIPE_KEY = "made from"
_TODAY = date(2026, 11, 1)
_ROOM = ("cache_size = -400000", "wal_autocheckpoint = 50000")
_INDEX: Final = "INSERT INTO article_search(article_search, rank) VALUES (?, ?)"
# The words of a whole transaction come into the index at once, and nothing is put together before the end.
_GATHERING: Final = (("hashsize", 1 << 25), ("automerge", 0), ("crisismerge", 1999))
_USUAL: Final = (("hashsize", 1 << 20), ("automerge", 4), ("crisismerge", 16))


class _Clock:
    """The time at which the library takes its articles to be written: that of each article."""

    def __init__(self) -> None:
        self.now = datetime(1996, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def make_library(folder: Path, articles: int, seed: int, *, words: int = 100, batch_size: int = BATCH) -> Iterator[int]:
    """Make the library, or the rest of it, telling after each batch how many articles there are.

    Raises ValueError where `folder` holds a library that was made from something else.
    """
    clock = _Clock()
    recipe = Recipe(seed, articles, words, _TODAY)
    if not folder.exists() or not any(folder.iterdir()):
        Database.create(folder, LibrarySettings(site_name="Made"), clock=clock).close()
    with Database.open(folder, clock=clock) as database:
        begun = _begin(database, recipe)
        _make_room(database)
        _set_index(database, _GATHERING)
        try:
            # Articles are made and read beside the library that takes them in: each has a core of its own. Photos wait
            # for the disk, each twice, beside both.
            with (
                ProcessPoolExecutor(1, get_context("spawn"), initializer=begin_making, initargs=(recipe,)) as maker,
                ThreadPoolExecutor(_CAMERAS) as camera,
            ):
                for first, parts, photos in _made_ahead(maker, camera, database, recipe, batch_size, begun):
                    made = [part.result() for part in parts]
                    batch = [article for part in made for article in read_batch(part)]
                    taken = [photo for part in photos for photo in part.result()]
                    with database.begin() as work:
                        _add_photos(database, work, first, taken)
                        views = _add(work, clock, batch)
                        digest = sha256(b"".join(made)).hexdigest()
                        count = sum(row.views for row in views)
                        work.views.add(views, file=f"made-{first}", sha256=digest, lines=count)
                    yield first + len(batch)
        finally:
            _set_index(database, _USUAL)  # whoever opens what was stopped halfway writes to it as to any other
        merge_index(database)


def _begin(database: Database, recipe: Recipe) -> int:
    """How many articles are there already, once the sections are."""
    made_from = repr(recipe)
    with database.begin() as work:
        before = work.settings.noted(_RECIPE_KEY)
        if before is None:
            for place, (name, slug, kazakh) in enumerate(SECTIONS):
                work.sections.put(Section(0, name, slug, place, {"kk": kazakh}))
            work.settings.note(_RECIPE_KEY, made_from)
        elif before != made_from:
            raise ValueError(f"{database.folder} was made from {before}, not from {made_from}")
        return sum(1 for _ in work.articles.ids())


def _make_room(database: Database) -> None:
    """Keep the pages of the indexes at hand, and write each of them to its place once in many batches: an article goes
    to pages all over the file."""
    with database.connect(writing=True) as connection:
        for pragma in _ROOM:
            connection.exec_driver_sql(f"PRAGMA {pragma}")


def _set_index(database: Database, options: Iterable[tuple[str, int]]) -> None:
    """Have the search index gather its words as the options say."""
    with database.connect(writing=True) as connection:
        for option in options:
            connection.exec_driver_sql(_INDEX, option)


def _made_ahead(
    maker: ProcessPoolExecutor, camera: ThreadPoolExecutor, database: Database, recipe: Recipe, size: int, begun: int
) -> Iterator[tuple[int, list[Future[bytes]], list[Future[list[Photo]]]]]:
    """The batches in order, each in parts; the next two are made while one is stored."""
    waiting: deque[tuple[int, list[Future[bytes]], list[Future[list[Photo]]]]] = deque()
    for first in range(begun, recipe.articles, size):
        end = min(first + size, recipe.articles)
        sizes = [(part, min(_MADE_AT_ONCE, end - part)) for part in range(first, end, _MADE_AT_ONCE)]
        parts = [maker.submit(make_batch, part, count) for part, count in sizes]
        photos = [camera.submit(make_photos, database.media, part, count // ARTICLES_A_PHOTO) for part, count in sizes]
        waiting.append((first, parts, photos))
        if len(waiting) > 2:
            yield waiting.popleft()
    yield from waiting


def _add_photos(database: Database, work: UnitOfWork, first: int, photos: Iterable[Photo]) -> None:
    """Write the photos that come with the articles from number `first` on."""
    taken = [work.photos.add(photo).id for photo in photos]
    if taken and taken[0] != first // ARTICLES_A_PHOTO + 1:
        raise ValueError(f"{database.folder}: its photos are not numbered as they were made")


def _add(work: UnitOfWork, clock: _Clock, batch: Iterable[MadeArticle]) -> list[DailyViews]:
    """Write articles, and say how often each was opened on which day."""
    views: list[DailyViews] = []
    for made in batch:
        clock.now = made.written_at
        stored = work.articles.add(made.article, who=made.who, why="imported", texts=made.texts)
        views += [DailyViews(stored.id, day, count) for day, count in made.views]
    return views


def main() -> None:
    """Make what the command line asks for, and say how it goes."""
    parser = argparse.ArgumentParser(description="Make a library of any size; a run that was stopped goes on.")
    parser.add_argument("folder", type=Path, metavar="OUT")
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--words", type=int, default=100, help="words of a body, on average")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    began = last = time.monotonic()
    before, anew = 0, not asked.folder.exists()
    for done in make_library(asked.folder, asked.articles, asked.seed, words=asked.words):
        pace = (done - before) / (time.monotonic() - last)
        last, before = time.monotonic(), done
        sys.stderr.write(
            f"\r{done:,} articles, {pace:,.0f} a second, {(asked.articles - done) / pace / 60:.0f} min left  "
        )
    took = time.monotonic() - began
    rate = f", {before / took:.0f} a second with the index put together" if anew else ""
    sys.stderr.write(f"\n{took:.0f} s{rate}\n")


if __name__ == "__main__":
    main()
