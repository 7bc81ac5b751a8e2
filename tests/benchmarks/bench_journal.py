# SPDX-License-Identifier: GPL-3.0-or-later
"""The journal: what a key costs when ten, ten thousand and a hundred thousand others are in it, and all had back."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Final

from newsdesk.app import create_library, open_newsroom
from newsdesk.document.tree import Paragraph, Text
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.manuscript.records import Deed
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit
from newsdesk.newsroom.article_journal import ArticleJournal
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.store.journal import JOURNAL_FILE

HELD: Final = (10, 10_000, 100_000)
MEASURED: Final = 2_000
_AT_ONCE: Final = 2
"""Keys that a quick typist presses while others are on their way to the disk."""
_PARAGRAPHS: Final = 40
_LINE: Final = "Мост через реку открыли после ремонта, и по нему пошли автобусы. " * 4


class _Typing:
    """One article under work; a new paragraph after each five hundred signs, as people write."""

    def __init__(self, newsroom: Newsroom) -> None:
        self.article = newsroom.shelf.create_draft().value
        opened = newsroom.manuscripts.open(self.article)
        assert opened.journal is not None
        self._journal: ArticleJournal = opened.journal
        self._manuscript: Manuscript = opened.manuscript
        self._edit(Edit((BlocksReplaced(0, (), (Paragraph((Text(_LINE),)),) * _PARAGRAPHS),)))
        self._text = ""
        self.keys = 0

    def keys_until(self, count: int, at_once: int) -> None:
        """Type until so many keys were pressed, so many at once on their way to the disk."""
        while self.keys < count:
            self._key()
            if self.keys % at_once == 0:
                self._journal.writer.wait(30)
        self._journal.writer.wait(30)

    def _key(self) -> None:
        end = self._manuscript.block_count
        if len(self._text) % 500 == 0:
            self._text = "а"
            self._edit(Edit((BlocksReplaced(end, (), (Paragraph((Text(self._text),)),)),)))
        else:
            before = self._manuscript.blocks(end - 1, 1)
            self._text += "мост "[self.keys % 5]
            self._edit(Edit((BlocksReplaced(end - 1, before, (Paragraph((Text(self._text),)),)),), typing=True))
        self.keys += 1

    def _edit(self, edit: Edit) -> None:
        deed = Deed.GROW if self._manuscript.do(edit) else Deed.DO
        self._journal.note(deed, edit, self._manuscript.saved.version)


def key_costs(folder: Path) -> dict[int, tuple[float, float]]:
    """By the number of keys that the journal holds: microseconds of work for one more, and its bytes on disk."""
    costs: dict[int, tuple[float, float]] = {}
    with create_library(folder / "library", LibrarySettings()) as newsroom:
        typing = _Typing(newsroom)
        for held in HELD:
            typing.keys_until(held, 1_000)
            started = time.process_time()
            typing.keys_until(held + MEASURED, _AT_ONCE)
            used = time.process_time() - started
            costs[held] = 1e6 * used / MEASURED, _bytes_of_last(newsroom.folder, MEASURED)
        article = typing.article
    with open_newsroom(folder / "library") as later:
        started = time.process_time()
        opened = later.manuscripts.open(article)
        taken = time.process_time() - started
        assert opened.recovered is not None
        print(f"  {f'{typing.keys} keys recovered and shown':44} {taken:8.2f} s")
    return costs


def _bytes_of_last(folder: Path, keys: int) -> float:
    with closing(sqlite3.connect(folder / JOURNAL_FILE)) as journal:
        (mean,) = journal.execute(
            "SELECT avg(length(step)) FROM step WHERE sequence > (SELECT max(sequence) FROM step) - ?", (keys,)
        ).fetchone()
    return float(mean)


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as name:
        print("\nThe journal: one key, packed and on disk (work of all threads)")
        costs = key_costs(Path(name))
        least = min(cost for cost, _ in costs.values())
        for held, (cost, size) in costs.items():
            words = f"behind {held} others"
            print(f"  {words:44} {cost:8.0f} µs {cost / least:6.2f} x the least  (goal 1.5)   {size:6.0f} bytes")


if __name__ == "__main__":
    main()
