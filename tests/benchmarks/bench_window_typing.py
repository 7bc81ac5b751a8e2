# SPDX-License-Identifier: GPL-3.0-or-later
"""A child of `bench_window`: twenty thousand keys into the long article, what they take and what memory they leave.

With `bare` it is a QTextEdit of the same text that takes no steps back: what Qt and Python themselves leave.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from newsdesk.ui.long_lived import MOMENTS
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.preview.box import Box
from tests.benchmarks.bench_window_desk import Bench, bare_editor, put_caret, tell
from tests.benchmarks.bench_window_hands import BACKSPACE, ENTER, letter, named, paragraph_in_the_middle
from tests.benchmarks.bench_window_library import long_article
from tests.benchmarks.bench_window_memory import parts

_PART = 1_000
_LOOKS = 3


def main(library: Path, keys: int, *, bare: bool) -> None:
    """Type, and look at the time and the memory of each thousand keys."""
    bench = Bench(library)
    bench.start()
    article = bench.open(long_article(library))
    bench.settle(MOMENTS[-1] / 1000)
    view: QTextEdit = bench.desk.editor.view
    block = paragraph_in_the_middle(bench, article)
    place = block.position() + block.length() // 2
    if bare:
        view = _bare(bench, view)
    else:
        bench.until(lambda: (box := bench.desk.preview.findChild(Box)) is not None and not box.busy)
    _look_through(bench, view)
    put_caret(view, place)
    bench.settle(2)
    opened = _at_rest(bench)
    samples = list(_typed(bench, view, keys))
    tell({"keys": keys, "opened": opened, "samples": samples, "history": article.manuscript.history.weight / 1024})


def _look_through(bench: Bench, view: QTextEdit) -> None:
    """Have every photo in sight once: they are kept from then on, and typing past them brings none any more."""
    bar = view.verticalScrollBar()
    while bar.value() < bar.maximum():
        bench.turn(lambda: bar.setValue(bar.value() + bar.pageStep() // 2))
        bench.settle(0.1)


def _bare(bench: Bench, view: QTextEdit) -> QTextEdit:
    editor = bare_editor(view.toPlainText())
    editor.setUndoRedoEnabled(False)
    editor.setFont(view.document().defaultFont())
    editor.resize(view.size())
    editor.show()
    editor.activateWindow()
    bench.settle(2)
    return editor


def _typed(bench: Bench, view: QTextEdit, keys: int) -> Iterator[dict[str, float]]:
    script = _Script()
    times: list[float] = []
    for _ in range(keys):
        strike = script.next()
        busy = time.thread_time()
        bench.turn(lambda strike=strike: strike(view))  # type: ignore[misc]  # at once
        bench.turn()
        times.append(time.thread_time() - busy)
        if len(times) == _PART:
            bench.settle(1)
            yield {"key": 1000 * median(times), "late": 1000 * sorted(times)[int(0.99 * _PART)], **_at_rest(bench)}
            times.clear()


def _at_rest(bench: Bench) -> dict[str, float]:
    """The least of a few looks: what is used for a moment only, up to five megabytes, does not stay."""
    looks = [_memory(bench)]
    for _ in range(_LOOKS):
        bench.settle(0.5)
        looks.append(_memory(bench))
    return min(looks, key=lambda each: each["own MB"])


def _memory(bench: Bench) -> dict[str, float]:
    """Photos that came into sight are kept while there is room, each from before the keys: they are told apart."""
    memory = parts()
    pictures = bench.window.findChild(Pictures) or bench.session.findChild(Pictures)
    memory["photos MB"] = 0.0 if pictures is None else pictures.weight / 1024 / 1024
    memory["own MB"] -= memory["photos MB"]
    return memory


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
    main(Path(sys.argv[1]), int(sys.argv[2]), bare="bare" in sys.argv[3:])
