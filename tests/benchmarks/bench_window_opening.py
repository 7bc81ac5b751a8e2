# SPDX-License-Identifier: GPL-3.0-or-later
"""A child of `bench_window`: opening articles of ten thousand words, against a bare `setMarkdown` of the same text."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QTextEdit

from newsdesk.ui.open_article import OpenArticle
from tests.benchmarks.bench_window_desk import Bench, Painted, tell
from tests.benchmarks.bench_window_library import fresh_articles

_REST = 0.0005


def main(library: Path) -> None:
    """Measure."""
    bench = Bench(library)
    bench.start()
    bench.open(1)
    bench.settle(4)
    names = ("ours", "ours, own", "panels", "bare", "bare, own")
    figures: dict[str, Any] = {name: [] for name in names}
    seen = bench.watchdog.begin()
    opening = _Opening(bench)
    for article in fresh_articles(library):
        for name, taken in zip(names, (*opening.measure(article), *_bare(bench)), strict=True):
            figures[name].append(taken)
        bench.settle(1)
    tell({**figures, "longest": seen.longest, "stacks": seen.stacks})


class _Opening:
    """From the wish to the first painting of the text, which is before what other panels show."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._painted = Painted(bench.desk.editor.view.viewport())
        self._shown = (0.0, 0.0)
        self._before = 0
        self._at_once = False
        editor = bench.desk.editor
        self._show = editor.show_article
        editor.show_article = self._note  # type: ignore[method-assign]  # as the window calls it

    def measure(self, article: int) -> tuple[float, float, float]:
        """The clock's time and the GUI thread's own until the text is painted; the clock's until all panels are."""
        bench, self._shown = self._bench, (0.0, 0.0)
        started, busy = time.perf_counter(), time.thread_time()
        bench.turn(lambda: bench.desk.open_article(article))
        while not self._shown[0] or self._painted.times == self._before:
            # An event loop waits as well, and leaves the interpreter to the thread that reads.
            time.sleep(_REST)
            bench.turn()
        ended = time.perf_counter(), time.thread_time()
        text = self._shown if self._at_once else ended
        bench.settle(1)
        return text[0] - started, text[1] - busy, ended[0] - started

    def _note(self, article: OpenArticle | None) -> None:
        self._before = self._painted.times
        self._show(article)
        self._at_once = self._painted.times > self._before
        self._shown = time.perf_counter(), time.thread_time()


def _bare(bench: Bench) -> tuple[float, float]:
    assert bench.desk.article is not None
    body = bench.desk.article.article.body
    started, busy = time.perf_counter(), time.thread_time()
    editor = QTextEdit()
    editor.setMarkdown(body)
    editor.resize(bench.desk.editor.view.size())
    editor.show()
    painted = Painted(editor.viewport())
    while not painted.times:
        bench.application.processEvents()
    taken = time.perf_counter() - started, time.thread_time() - busy
    editor.close()
    editor.deleteLater()
    return taken


if __name__ == "__main__":
    main(Path(sys.argv[1]))
