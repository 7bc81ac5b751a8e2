# SPDX-License-Identifier: GPL-3.0-or-later
"""A child of `bench_window`: going from one article to another, until the editor is painted as it was left."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject

from tests.benchmarks.bench_window_desk import SECONDS, Bench, put_caret, tell
from tests.benchmarks.bench_window_library import long_article

ARTICLES = 30
_KEPT = 12


def main(library: Path) -> None:
    """Measure."""
    bench = Bench(library)
    bench.start()
    view = bench.desk.editor.view
    painted = _PaintedArticle(bench)
    left: dict[int, tuple[int, int]] = {}
    own: list[float] = []
    wrong = 0

    def go(article: int) -> float:
        nonlocal wrong
        painted.forget()
        started, busy = time.perf_counter(), time.thread_time()
        bench.turn(lambda: bench.desk.open_article(article))
        while not painted.shows(article):
            if time.perf_counter() - started > SECONDS:
                sys.exit(f"article {article} was not painted within {SECONDS:g} s")
            bench.turn()
        took = time.perf_counter() - started
        own.append(time.thread_time() - busy)
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
    tell({**figures, "own": own, "wrong": wrong, "longest": seen.longest, "stacks": seen.stacks})


class _PaintedArticle(QObject):
    """Notes which article the editor painted last; it may do so before the call that opens it comes back."""

    def __init__(self, bench: Bench) -> None:
        self._editor = bench.desk.editor
        self._article: int | None = None
        super().__init__(self._editor.view.viewport())
        self._editor.view.viewport().installEventFilter(self)

    def forget(self) -> None:
        """Count nothing that was painted before now."""
        self._article = None

    def shows(self, article: int) -> bool:
        """Whether this article was painted since."""
        return self._article == article

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint and self._editor.article is not None:
            self._article = self._editor.article.id
        return False


if __name__ == "__main__":
    main(Path(sys.argv[1]))
