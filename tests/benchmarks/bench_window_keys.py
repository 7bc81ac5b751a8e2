# SPDX-License-Identifier: GPL-3.0-or-later
"""A child of `bench_window`: keys in the middle of the long article, against the same keys in a bare QTextEdit."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

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
from tests.benchmarks.bench_window_library import long_article

KEYS = {"body": 300, "enter": 200, "lead": 60, "headline": 60}
_WARM = 10


def main(library: Path) -> None:
    """Measure."""
    bench = Bench(library)
    bench.start()
    article = bench.open(long_article(library))
    bench.settle(4)
    view, sheet = bench.desk.editor.view, bench.desk.editor.view.sheet
    assert sheet is not None
    figures: dict[str, Any] = {
        "preview": bench.desk.preview.isVisible(),
        "words": len(view.toPlainText().split()),
        "photos": article.article.body.count("](photo:"),
    }
    told = Dispatches()
    for place, count in KEYS.items():
        in_body = place in ("body", "enter")
        block = paragraph_in_the_middle(bench, article) if in_body else sheet.field_block(place)
        pair = Pair(bench, article, told if in_body else None)
        pair.put_carets(block.position() + block.length() // 2)
        ours, theirs, aside = Times(), Times(), Times()
        seen = bench.watchdog.begin()
        for number in range(count + _WARM):
            pair.strike(ENTER if place == "enter" else letter(number), ours, theirs)
            if place == "enter":
                pair.strike(BACKSPACE, aside, aside)
        pair.close()
        figures[place] = {
            "ours": asdict(ours.drop(_WARM)),
            "bare": asdict(theirs.drop(_WARM)),
            "longest": seen.longest,
            "stacks": seen.stacks,
        }
    tell(figures)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
