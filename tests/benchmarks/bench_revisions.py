# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of an article: bytes a revision, and what it takes to list, open, compare and attribute them.

Ten and a thousand revisions side by side, in milliseconds of this process's own time, medians of several runs.
"""

from __future__ import annotations

import random
import sqlite3
import tempfile
import time
import zlib
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from statistics import median

from newsdesk.app import create_library
from newsdesk.domain.article import Article
from newsdesk.domain.library import LibrarySettings
from newsdesk.language.sentences import sentences
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.store.article_content import state_of
from newsdesk.store.database import Database
from newsdesk.store.revision_proof import damaged_revisions
from tests.benchmarks.texts import write_texts

_WORDS, _MANY, _FEW, _TIMES = 1000, 1000, 10, 15
_PACKED = """
SELECT avg(length(snapshot)), avg(CASE WHEN base IS NULL THEN length(snapshot) END),
avg(CASE WHEN base IS NOT NULL THEN length(snapshot) END) FROM revision WHERE snapshot IS NOT NULL
"""
_ON_DISK = "SELECT sum(pgsize) FROM dbstat WHERE name IN ('revision', 'ix_revision_article_id_number')"


@dataclass
class History:
    """An article with its states' sizes as they are, and packed each by itself."""

    article: Article
    plain: int = 0
    whole: int = 0
    saving: float = 0.0


def _text(folder: Path) -> str:
    (file,) = write_texts(folder, 1, words=_WORDS).iterdir()
    return file.read_text(encoding="utf-8").split("+++\n\n")[-1]


def _edited(library: Database, text: str, times: int) -> History:
    """A story saved so many times, each time with another phrase somewhere."""
    chance = random.Random(times)  # noqa: S311 - test data, nothing secret
    words = text.split()
    with library.begin() as work:
        article = work.articles.add(Article("Мост открыли", text, section="Город"), who="Елена Ким")
    made, spent = History(article), []
    for number in range(1, times):
        parts = article.body.split(" ")
        at, length = chance.randrange(len(parts) - 3), chance.randrange(1, 4)
        if not any("\n" in part for part in parts[at : at + length]):
            parts[at : at + length] = chance.choices(words, k=max(1, length + chance.choice((-1, 0, 0, 1))))
        else:
            parts[at] += chance.choice((",", ".", "!"))
        state = state_of(article)
        made.plain, made.whole = made.plain + len(state), made.whole + len(zlib.compress(state))
        wanted = replace(article, body=" ".join(parts))
        started = time.process_time()
        with library.begin() as work:
            article = work.articles.save(wanted, who=("Елена Ким", "Игорь Линден")[number // 7 % 2])
        spent.append(time.process_time() - started)
    made.article, made.saving = article, median(spent)
    return made


def _spent(work: Callable[[], object], times: int = _TIMES) -> float:
    spent = []
    for _ in range(times):
        started = time.process_time()
        work()
        spent.append(time.process_time() - started)
    return median(spent)


def _rows(newsroom: Newsroom, history: History) -> list[tuple[str, float]]:
    desk, article = newsroom.revisions, history.article
    key, last = article.id, article.version
    spans = sentences(article.body)
    told = [article.body[start:end] for start, end in (spans[0], spans[len(spans) // 2], spans[-1])]
    compared = {
        "compare the first and the last": (1, last),
        "compare two neighbours": (last // 2, last // 2 + 1),
        "compare the middle and the last": (last // 2, last),
    }
    return [
        ("list, first page", _spent(lambda: desk.page(key))),
        ("open the first", _spent(lambda: desk.get(key, 1))),
        ("open the one in the middle", _spent(lambda: desk.get(key, last // 2))),
        ("open the last but one", _spent(lambda: desk.get(key, last - 1))),
        *((name, _spent(partial(desk.compare, key, *pair), 3)) for name, pair in compared.items()),
        ("who wrote this, asked first", _spent(lambda: desk.who_wrote(key, told[0]), 1)),
        ("who wrote this, asked again", _spent(lambda: [desk.who_wrote(key, each) for each in told]) / len(told)),
        ("save one more", history.saving),
    ]


def _print(few: Sequence[tuple[str, float]], many: Sequence[tuple[str, float]]) -> None:
    print(f"\n{'':32}{_FEW:>10}{_MANY:>10}   revisions   (goal for list and open: 1.5 x)")
    for (name, less), (_, more) in zip(few, many, strict=True):
        print(f"  {name:30}{less * 1000:7.2f} ms{more * 1000:7.2f} ms   {more / max(less, 1e-6):6.1f} x")


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        text = _text(scratch / "texts")
        create_library(scratch / "few", LibrarySettings()).close()
        create_library(scratch / "many", LibrarySettings()).close()
        rows, histories = {}, {}
        for place, times in (("few", _FEW), ("many", _MANY)):
            with Newsroom(Database.open(scratch / place)) as newsroom:
                histories[place] = _edited(newsroom._database, text, times)
                rows[place] = _rows(newsroom, histories[place])
        with Database.open(scratch / "many") as library, library.connect(writing=False) as connection:
            started = time.process_time()
            assert list(damaged_revisions(connection)) == []
            proved = time.process_time() - started
        with closing(sqlite3.connect(scratch / "many" / "newsroom.db")) as raw:
            packed, whole, delta = raw.execute(_PACKED).fetchone()
            on_disk = raw.execute(_ON_DISK).fetchone()[0]
    many, count = histories["many"], _MANY - 1
    print(f"\nHistory of {_MANY} revisions of an article of {many.article.words} words")
    print(f"  text of a revision              {many.plain / count:8.0f} bytes")
    print(f"  packed each by itself           {many.whole / count:8.0f} bytes   {many.whole / many.plain:8.1%}")
    print(f"  packed against earlier ones     {packed:8.0f} bytes   {packed * count / many.plain:8.1%}")
    print(f"    one that is kept whole        {whole:8.0f} bytes")
    print(f"    one that is a difference      {delta:8.0f} bytes")
    print(f"  on disk, with index and names   {on_disk / _MANY:8.0f} bytes   {on_disk / many.plain:8.1%}")
    print(f"  all of them                     {on_disk:8} bytes")
    print(f"  proved a second                 {count / proved:8.0f}")
    _print(rows["few"], rows["many"])


if __name__ == "__main__":
    main()
