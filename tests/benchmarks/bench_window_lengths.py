# SPDX-License-Identifier: GPL-3.0-or-later
"""A child of `bench_window`: what our part of a key costs in a short, a long and a very long article."""

from __future__ import annotations

import sys
from pathlib import Path
from statistics import median

from tests.benchmarks.bench_window_desk import Bench, tell
from tests.benchmarks.bench_window_hands import (
    BACKSPACE,
    ENTER,
    Dispatches,
    Pair,
    Times,
    letter,
    paragraph_in_the_middle,
)
from tests.benchmarks.bench_window_library import LENGTHS, article_of

_ROUNDS = 4
_KEYS = 40
_WARM = 4


def main(library: Path) -> None:
    """Measure: the lengths in turns, so that a slow minute of the machine strikes all alike."""
    bench = Bench(library)
    bench.start()
    told = Dispatches()
    kinds = ("letter", "enter")
    costs: dict[str, dict[str, list[float]]] = {kind: {str(words): [] for words in LENGTHS} for kind in kinds}
    bares: dict[str, dict[str, list[float]]] = {kind: {str(words): [] for words in LENGTHS} for kind in kinds}
    for _ in range(_ROUNDS):
        for words in LENGTHS:
            article = bench.open(article_of(library, words))
            bench.settle(2)
            pair = Pair(bench, article, told)
            block = paragraph_in_the_middle(bench, article)
            pair.put_carets(block.position() + block.length() // 2)
            for kind in kinds:
                ours, theirs, aside = Times(), Times(), Times()
                for number in range(_KEYS + _WARM):
                    pair.strike(ENTER if kind == "enter" else letter(number), ours, theirs)
                    if kind == "enter":
                        pair.strike(BACKSPACE, aside, aside)
                bare = median(theirs.own[_WARM:])
                costs[kind][str(words)].append(median(ours.own[_WARM:]) - bare)
                bares[kind][str(words)].append(bare)
            pair.close()
    tell({kind: {"ours": costs[kind], "bare": bares[kind]} for kind in kinds})


if __name__ == "__main__":
    main(Path(sys.argv[1]))
