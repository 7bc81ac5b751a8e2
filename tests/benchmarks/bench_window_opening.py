# SPDX-License-Identifier: GPL-3.0-or-later
"""A child of `bench_window`: opening articles of ten thousand words, against a bare `setMarkdown` of the same text."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QTextEdit

from tests.benchmarks.bench_window_desk import Bench, Painted, tell
from tests.benchmarks.bench_window_library import fresh_articles


def main(library: Path) -> None:
    """Measure."""
    bench = Bench(library)
    bench.start()
    bench.open(1)
    bench.settle(4)
    figures: dict[str, Any] = {"ours": [], "ours, own": [], "bare": [], "bare, own": []}
    seen = bench.watchdog.begin()
    for article in fresh_articles(library):
        for name, taken in (("ours", _opened(bench, article)), ("bare", _bare(bench))):
            figures[name].append(taken[0])
            figures[f"{name}, own"].append(taken[1])
        bench.settle(1)
    tell({**figures, "longest": seen.longest, "stacks": seen.stacks})


def _opened(bench: Bench, article: int) -> tuple[float, float]:
    """From the wish to the first painting of the text: the clock's time, and the GUI thread's own."""
    painted = Painted(bench.desk.editor.view.viewport())
    started, busy = time.perf_counter(), time.thread_time()
    bench.turn(lambda: bench.desk.open_article(article))
    before = painted.times
    while not (_shown(bench, article) and painted.times > before):
        if not _shown(bench, article):
            before = painted.times
        bench.turn()
    taken = time.perf_counter() - started, time.thread_time() - busy
    painted.deleteLater()
    bench.settle(1)
    return taken


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


def _shown(bench: Bench, article: int) -> bool:
    shown = bench.desk.editor.article
    return shown is not None and shown.id == article


if __name__ == "__main__":
    main(Path(sys.argv[1]))
