# SPDX-License-Identifier: GPL-3.0-or-later
"""A child of `bench_window`: one key in the middle of a long article, against the same key in a bare QTextEdit."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QTextEdit

from tests.benchmarks.bench_window_desk import Bench, Painted, bare_editor, press, put_caret, tell
from tests.benchmarks.bench_window_library import long_article

KEYS = 120
PAUSE = 0.05
_TEXT = "слово и ещё одно "


class Typist:
    """Types into an editor and takes the time of each key: until it is painted, and all the work that it causes."""

    def __init__(self, bench: Bench, editor: QTextEdit) -> None:
        self.bench = bench
        self.editor = editor
        self.painted = Painted(editor.viewport())
        self.to_paint: list[float] = []
        self.work: list[float] = []

    def key(self, number: int) -> None:
        """Type one sign, see it painted, and let what follows from it be done, as between two keys of a fast typist."""
        before, started, busy = self.painted.times, time.perf_counter(), time.thread_time()
        self.bench.turn(lambda: press(self.editor, _TEXT[number % len(_TEXT)]))
        while self.painted.times == before and time.perf_counter() - started < 1:
            self.bench.turn()
        self.to_paint.append(time.thread_time() - busy)
        while time.perf_counter() - started < PAUSE:
            self.bench.turn()
            time.sleep(0.001)
        self.work.append(time.thread_time() - busy)


def main(library: Path) -> None:
    """Measure."""
    bench = Bench(library)
    bench.start()
    article = bench.open(long_article(library))
    view = bench.desk.editor.view
    bench.settle(2)
    text = view.toPlainText()
    bare = bare_editor(text)
    bare.setFont(view.document().defaultFont())
    bare.resize(view.size())
    bare.show()
    figures: dict[str, Any] = {"preview": bench.desk.preview.isVisible(), "words": len(text.split())}
    sheet = view.sheet
    assert sheet is not None
    middle = sheet.first_block(article.manuscript.block_count // 2)
    for place, position in {
        "body": middle.position() + middle.length() // 2,
        "lead": sheet.field_block("lead").position() + 20,
        "headline": sheet.field_block("headline").position() + 5,
    }.items():
        put_caret(view, position)
        put_caret(bare, position)
        bench.settle(1)
        ours, theirs = Typist(bench, view), Typist(bench, bare)
        seen = bench.watchdog.begin()
        for number in range(KEYS):
            bare.activateWindow()
            theirs.key(number)
            view.setFocus()
            ours.key(number)
        figures[place] = {
            "bare": theirs.to_paint[10:],
            "key": ours.to_paint[10:],
            "bare work": theirs.work[10:],
            "work": ours.work[10:],
            "longest": seen.longest,
            "stacks": seen.stacks,
        }
        bench.settle(1)
    tell(figures)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
