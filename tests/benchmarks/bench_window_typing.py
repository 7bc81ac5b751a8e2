# SPDX-License-Identifier: GPL-3.0-or-later
"""A child of `bench_window`: twenty thousand keys into the long article, what they take and what memory they leave."""

from __future__ import annotations

import gc
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from tests.benchmarks.bench_window_desk import Bench, put_caret, tell
from tests.benchmarks.bench_window_hands import BACKSPACE, ENTER, letter, named, paragraph_in_the_middle
from tests.benchmarks.bench_window_hour import children, resident
from tests.benchmarks.bench_window_library import long_article

_PART = 1_000


def main(library: Path, keys: int) -> None:
    """Type, and look at the time and the memory of each thousand keys."""
    bench = Bench(library)
    bench.start()
    article = bench.open(long_article(library))
    bench.settle(4)
    view = bench.desk.editor.view
    block = paragraph_in_the_middle(bench, article)
    put_caret(view, block.position() + block.length() // 2)
    bench.settle(2)
    script = _Script()
    times: list[float] = []
    samples: list[dict[str, float]] = []
    for number in range(keys):
        strike = script.next()
        busy = time.thread_time()
        bench.turn(lambda strike=strike: strike(view))  # type: ignore[misc]  # at once
        bench.turn()
        times.append(time.thread_time() - busy)
        if (number + 1) % _PART == 0:
            bench.settle(1)
            gc.collect()
            samples.append(
                {
                    "key": 1000 * median(times[-_PART:]),
                    "late": 1000 * sorted(times[-_PART:])[int(0.99 * _PART)],
                    "window MB": resident("self"),
                    "web MB": sum(resident(child) for child in children()),
                }
            )
    tell({"keys": keys, "samples": samples})


class _Script:
    """What a writer does: words, mistakes taken back, new paragraphs, the caret here and there."""

    def __init__(self) -> None:
        self._chance = random.Random(11)  # noqa: S311 - which key next, nothing secret
        self._waiting: list[Callable[[QTextEdit], None]] = []
        self._number = 0

    def next(self) -> Callable[[QTextEdit], None]:
        """The next key."""
        if not self._waiting:
            self._waiting = self._some()
        return self._waiting.pop(0)

    def _some(self) -> list[Callable[[QTextEdit], None]]:
        chance = self._chance.random()
        if chance < 0.01:
            return [ENTER]
        if chance < 0.03:
            return [BACKSPACE] * self._chance.randint(1, 6)
        if chance < 0.05:
            key = self._chance.choice((Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down))
            return [named(key)] * self._chance.randint(1, 8)
        self._number += 1
        return [letter(self._number)]


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
