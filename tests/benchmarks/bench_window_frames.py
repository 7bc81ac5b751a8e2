# SPDX-License-Identifier: GPL-3.0-or-later
"""A child of `bench_window`: from a key to the second animation frame of the page after it was patched."""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

from newsdesk.ui.preview.box import Box
from tests.benchmarks.bench_window_desk import Bench, press, put_caret, tell
from tests.benchmarks.bench_window_hands import paragraph_in_the_middle
from tests.benchmarks.bench_window_library import long_article

_KEYS = 160
_WARM = 10
_WATCH = """(() => {
    const patch = proof.patch;
    window.seenFrames = [];
    proof.patch = (...given) => {
        const done = patch(...given);
        requestAnimationFrame(() => requestAnimationFrame(() => window.seenFrames.push(Date.now())));
        return done;
    };
    return true;
})()"""


def main(library: Path) -> None:
    """Measure; the keys fall on no beat, as a person's."""
    bench = Bench(library)
    bench.start()
    article = bench.open(long_article(library))
    bench.settle(4)
    box = bench.desk.preview.findChild(Box)
    assert box is not None
    _asked(bench, box, _WATCH)
    view = bench.desk.editor.view
    block = paragraph_in_the_middle(bench, article)
    put_caret(view, block.position() + block.length() // 2)
    bench.settle(2)
    chance = random.Random(3)  # noqa: S311 - when the next key falls, nothing secret
    times: list[float] = []
    for _ in range(_KEYS + _WARM):
        _asked(bench, box, "(window.seenFrames = []).length")
        _wait(bench, 0.1 + 0.05 * chance.random())
        struck = time.time()
        bench.turn(lambda: press(view, "о"))
        _wait(bench, 0.12)
        seen = _asked(bench, box, "window.seenFrames")
        if seen:
            times.append(seen[0] / 1000 - struck)
    tell({"frames": times[_WARM:], "missed": _KEYS + _WARM - len(times)})


def _wait(bench: Bench, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        bench.turn()
        time.sleep(0.0005)


def _asked(bench: Bench, box: Box, script: str) -> list[float]:
    answers: list[list[float]] = []
    box.ask(script, answers.append)
    bench.until(lambda: bool(answers))
    return answers[0] if isinstance(answers[0], list) else []


if __name__ == "__main__":
    main(Path(sys.argv[1]))
