# SPDX-License-Identifier: GPL-3.0-or-later
"""A child of `bench_window`: the longest turn of the GUI thread, by its own time, while many articles are changed."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QItemSelectionModel

from newsdesk.domain.article import Status
from newsdesk.domain.shelf import BulkChange
from tests.benchmarks.bench_window_desk import Bench, tell

_PATIENCE = 900


def main(library: Path) -> None:
    """Change all articles of a library and take it back in every way, change all but one, and tell what turns it took
    and how long it was under way."""
    bench = Bench(library)
    bench.start()
    many = _Many(bench)
    many.whole_list()
    many.whole_list_changed("all with a tag more", BulkChange(add_tags=("итоги года",)))
    many.whole_list_changed("all with another status", BulkChange(status=Status.WITHDRAWN))
    many.all_but_one()
    tell(many.figures)


class _Many:
    """What is done, and what turns it took."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._said: list[tuple[str, str, Any]] = []
        self.figures: dict[str, Any] = {}
        bench.desk.articles.said.connect(lambda *words: self._said.append(words))

    def whole_list(self) -> None:
        """Put every article into the bin, and take that back."""
        articles = self._bench.desk.articles
        self._bench.until(lambda: articles.rows.known and articles.rows.total)
        self._watch("selecting all", articles.select_all)
        self._watch("all into the bin", articles.bin_selected, self._told)
        self._watch("all into the bin, taken back", self._said[-1][2], self._told)

    def whole_list_changed(self, name: str, change: BulkChange) -> None:
        """Change every article, and take that back."""
        articles = self._bench.desk.articles
        self._bench.turn(articles.select_all)
        self._watch(name, lambda: articles.change_selected(change), self._told)
        self._watch(f"{name}, taken back", self._said[-1][2], self._told)

    def all_but_one(self) -> None:
        """Move every article but one to another section."""
        articles = self._bench.desk.articles

        def select() -> None:
            articles.select_all()
            index = articles.rows.index(articles.rows.total // 2, 0)
            articles.view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Deselect)

        self._watch("selecting all but one", select)
        self._watch("all but one to another section",
                    lambda: articles.change_selected(BulkChange(section="Мир")), self._told)  # fmt: skip

    def _told(self) -> bool:
        """Whether the end of it was said, with a way back or without."""
        return bool(self._said)

    def _watch(self, name: str, deed: Callable[[], object], done: Callable[[], object] = lambda: True) -> None:
        bench = self._bench
        self._said.clear()
        seen = bench.watchdog.begin()
        began = time.monotonic()
        bench.turn(deed)
        bench.until(done, _PATIENCE)
        took = time.monotonic() - began if self._said else 0
        bench.settle(2)
        self.figures[name] = {
            "own": seen.longest_own, "longest": seen.longest, "blocks": seen.blocks_own, "stacks": seen.stacks,
            "took": took,
        }  # fmt: skip


if __name__ == "__main__":
    main(Path(sys.argv[1]))
