# SPDX-License-Identifier: GPL-3.0-or-later
"""The library that the window is measured on: the demo, and articles of a thousand to a hundred thousand words."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from newsdesk.app import open_newsroom
from tests.benchmarks.measure import newsdesk, run
from tests.benchmarks.texts import write_texts

LONG_WORDS = 10_000
LENGTHS = (1_000, LONG_WORDS, 100_000)
FRESH = 10
"""How many more articles there are of `LONG_WORDS` words: each can be opened for the first time once."""
_WORDS_A_FIGURE = 250


def make_library(scratch: Path) -> Path:
    """Make the library."""
    library = scratch / "library"
    run(newsdesk("init", library, "--demo"))
    texts = scratch / "texts"
    for number, words in enumerate((*(LONG_WORDS for _ in range(FRESH)), *LENGTHS)):
        run(newsdesk("import", library, write_texts(texts / str(number), 1, seed=number, words=words)))
    with open_newsroom(library) as newsroom:
        photos = [photo.id for photo in newsroom.photos()]
        for article in (*fresh_articles(library), *(article_of(library, words) for words in LENGTHS)):
            newsroom.change(article, {"body": with_figures(newsroom.article(article).body, photos)})
    return library


def with_figures(body: str, photos: list[int]) -> str:
    """A text with a photo every so many words: forty in ten thousand."""
    paragraphs: list[str] = []
    words = figures = 0
    for paragraph in body.split("\n\n"):
        paragraphs.append(paragraph)
        words += len(paragraph.split())
        if words >= (figures + 1) * _WORDS_A_FIGURE - _WORDS_A_FIGURE // 2:
            paragraphs.append(f"![Подпись к снимку {figures + 1}](photo:{photos[figures % len(photos)]})")
            figures += 1
    return "\n\n".join(paragraphs)


def fresh_articles(library: Path) -> list[int]:
    """The articles that no other measure opens."""
    return _last(library)[:FRESH]


def article_of(library: Path, words: int) -> int:
    """The article that has so many words."""
    return _last(library)[FRESH + LENGTHS.index(words)]


def long_article(library: Path) -> int:
    """The article of ten thousand words with forty photos."""
    return article_of(library, LONG_WORDS)


def _last(library: Path) -> list[int]:
    with closing(sqlite3.connect(library / "newsroom.db")) as connection:
        rows = connection.execute("SELECT id FROM article ORDER BY id DESC LIMIT ?", (FRESH + len(LENGTHS),))
        return sorted(int(key) for (key,) in rows)
