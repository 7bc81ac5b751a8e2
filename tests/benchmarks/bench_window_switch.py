# SPDX-License-Identifier: GPL-3.0-or-later
"""A child of `bench_window`: going from one article to another, until the editor is painted as it was left."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.bench_window_desk import Bench, Painted, put_caret, tell
from tests.benchmarks.bench_window_library import long_article

ARTICLES = 30
_KEPT = 12


def main(library: Path) -> None:
    """Measure."""
    bench = Bench(library)
    bench.start()
    view = bench.desk.editor.view
    painted = Painted(view.viewport())
    left: dict[int, tuple[int, int]] = {}
    wrong = 0

    def go(article: int) -> float:
        nonlocal wrong
        started = time.perf_counter()
        before = 0

        def ask() -> None:
            nonlocal before
            bench.desk.open_article(article)
            before = painted.times

        bench.turn(ask)
        while not (_shown(bench, article) and painted.times > before):
            if not _shown(bench, article):
                before = painted.times
            bench.turn()
        took = time.perf_counter() - started
        place = left.get(article)
        if place is not None and place != (view.textCursor().position(), view.verticalScrollBar().value()):
            wrong += 1
        bench.settle(0.2)
        return took

    def leave(article: int) -> None:
        put_caret(view, view.document().characterCount() * 2 // 3)
        bench.settle(0.1)
        left[article] = (view.textCursor().position(), view.verticalScrollBar().value())

    articles = list(range(1, ARTICLES + 1))
    far = long_article(library)
    figures: dict[str, Any] = {"first visit": [], "return": [], "long, first visit": [], "long, return": []}
    seen = bench.watchdog.begin()
    for start in range(0, ARTICLES, _KEPT):
        part = articles[start : start + _KEPT]
        for article in part:
            figures["first visit"].append(go(article))
            leave(article)
        figures["return"] += [go(article) for article in part]
    figures["long, first visit"].append(go(far))
    leave(far)
    for article in articles[-5:]:
        go(article)
        figures["long, return"].append(go(far))
    tell({**figures, "wrong": wrong, "longest": seen.longest, "stacks": seen.stacks})


def _shown(bench: Bench, article: int) -> bool:
    shown = bench.desk.editor.article
    return shown is not None and shown.id == article


if __name__ == "__main__":
    main(Path(sys.argv[1]))
