# SPDX-License-Identifier: GPL-3.0-or-later
"""A child of `bench_window`: an hour of work pressed into minutes, and what memory it leaves behind.

It is counted in deeds: however busy the machine is, as much is done as somebody does in an hour.
"""

from __future__ import annotations

import gc
import random
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QTabBar

from newsdesk.domain.query import ListFilter
from tests.benchmarks.bench_window_desk import Bench, press, put_caret, tell
from tests.benchmarks.bench_window_memory import parts

ARTICLES = 60
ROUNDS = 600
"""How often an article is opened in an hour: every six seconds. With each round come the keys, and with some of them a
save, a search, a day and a ranking."""
_WORD = "слово "
_KEYS = 2 * len(_WORD)
_WARM = 0.5
"""The part of the work after which every cache has what it will hold."""
_SAMPLES = 20


def main(library: Path, rounds: int) -> None:
    """Work, and look at the memory now and then."""
    bench = Bench(library)
    bench.start()
    worker = _Worker(bench)
    begun = time.monotonic()
    due = {rounds * each // _SAMPLES for each in range(1, _SAMPLES + 1)}
    samples: list[dict[str, float]] = []
    for done in range(1, rounds + 1):
        worker.work()
        if done in due:
            bench.settle(0.1)
            samples.append(_sample(done / rounds, worker.deeds))
    warm = [each for each in samples if each["at"] >= _WARM]
    slopes = {name: _slope(warm, name) for name in _MEASURED}
    took = time.monotonic() - begun
    tell({"deeds": worker.counts, "seconds": took, "samples": samples, "slopes": slopes})


class _Worker:
    """Somebody who does everything that is done in an hour, as quickly as the window takes it."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._chance = random.Random(5)  # noqa: S311 - which article next, nothing secret
        self.counts = {"opened": 0, "keys": 0, "saved": 0, "searches": 0, "days": 0, "rankings": 0}

    @property
    def deeds(self) -> int:
        """How much was done so far."""
        return sum(self.counts.values())

    def work(self) -> None:
        """Open an article and write a little in it; now and then search, look at a day, at what is read, and save."""
        bench, chance = self._bench, self._chance
        key = chance.randint(1, ARTICLES)
        bench.turn(lambda: bench.desk.open_article(key))
        bench.until(lambda: bench.desk.article is not None and bench.desk.article.id == key)
        self.counts["opened"] += 1
        view = bench.desk.editor.view
        put_caret(view, view.document().characterCount() // 2)
        for number in range(_KEYS):
            bench.turn(partial(press, view, _WORD[number % len(_WORD)]))
            self.counts["keys"] += 1
        article = bench.desk.article
        assert article is not None
        if self.counts["opened"] % 4 == 0:
            bench.turn(article.save)
            bench.until(lambda: article.status.state.value != "saving")
            self.counts["saved"] += 1
        # The texts must not grow, or the memory rightly would.
        for _ in range(_KEYS // len(_WORD)):
            bench.turn(article.undo)
        if self.counts["opened"] % 3 == 0:
            self._look_around()

    def _look_around(self) -> None:
        bench, chance = self._bench, self._chance
        field = bench.desk.articles.search_field
        for sign in chance.choice(("мост", "хлеб", "школа", "суд")):
            bench.turn(partial(press, field, sign))
        self.counts["searches"] += 1
        bench.settle(0.05)
        bench.turn(field.clear)
        bench.turn(lambda: bench.desk.articles.set_filter(ListFilter(day=chance.choice(("2024", "2024-12", "2025")))))
        self.counts["days"] += 1
        bench.settle(0.05)
        bench.turn(lambda: bench.desk.articles.set_filter(ListFilter()))
        tabs = bench.desk.popularity.findChild(QTabBar)
        assert tabs is not None
        bench.turn(lambda: tabs.setCurrentIndex((tabs.currentIndex() + 1) % max(1, tabs.count())))
        self.counts["rankings"] += 1


_WEB = "web MB"
_MEMORY = ("own MB", "shared MB", _WEB)
_MEASURED = (*_MEMORY, "objects", "widgets")


def _sample(at: float, deeds: int) -> dict[str, float]:
    memory = parts()
    own = [each for each in gc.get_objects() if isinstance(each, QObject)]
    return {
        "at": at,
        "deeds": deeds,
        **{name: memory[name] for name in _MEMORY},
        "objects": len(own),
        "widgets": len(QApplication.allWidgets()),
    }


def _slope(samples: list[dict[str, float]], name: str) -> float:
    """How much grew for a thousand deeds, by the line that lies nearest to all samples."""
    if len(samples) < 2:
        return 0.0
    middle = sum(each["deeds"] for each in samples) / len(samples)
    level = sum(each[name] for each in samples) / len(samples)
    spread = sum((each["deeds"] - middle) ** 2 for each in samples)
    return 1000 * sum((each["deeds"] - middle) * (each[name] - level) for each in samples) / (spread or 1)


def figures_of(told: dict[str, Any]) -> dict[str, tuple[float, float, float]]:
    """Of each measure: at the beginning of the warm part, at its end, and the growth for a thousand deeds.

    The web engine clears up what pages leave behind when there is much of it, and its memory rises and falls: of it the
    least of the second quarter and of the last is told.
    """
    samples = told["samples"]
    end = samples[-1]
    warm = next(each for each in samples if each["at"] >= _WARM)
    figures = {name: (warm[name], end[name], told["slopes"][name]) for name in _MEASURED}
    first, last = (min(_quarter(samples, number), key=lambda each: each[_WEB]) for number in (2, 4))
    deeds = max(1, last["deeds"] - first["deeds"])
    figures[f"{_WEB}, least of a quarter"] = (first[_WEB], last[_WEB], 1000 * (last[_WEB] - first[_WEB]) / deeds)
    del figures[_WEB]
    return figures


def _quarter(samples: list[dict[str, float]], number: int) -> list[dict[str, float]]:
    return [each for each in samples if number - 1 < 4 * each["at"] <= number]


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
