# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window on libraries of several sizes: how much its start takes until the list can be used, and its memory
after the same minute of work; the same of a hundred articles beside it.

The program and its work are those of `bench_window`: each in a process of its own, on a screen.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from tests.benchmarks.bench_search import Row
from tests.benchmarks.bench_window import surroundings

_STARTS = 5
_SECONDS = 40.0
_PATIENCE = 180
_START_GOAL = 1.2
_MEMORY_GOAL = 1.1
_ENDED = 0


def starts(library: Path, hundred: Path, scratch: Path) -> Iterator[Row]:
    """What the start takes of the processor until the list can be used, and in turns with it at a hundred articles."""
    taken: list[float] = []
    least: list[float] = []
    for _ in range(_STARTS):
        for folder, into in ((library, taken), (hundred, least)):
            into += _started(folder, scratch)
    if taken and least:
        ours, bare = median(taken) * 1000, median(least) * 1000
        goal = f"{_START_GOAL} x bare"
        yield Row("start until the list can be used", ours, max(taken) * 1000, bare, goal, ours <= _START_GOAL * bare)


def memory(library: Path, scratch: Path) -> float:
    """The window's own share of memory in MB (PSS) late in the minute; 0 where it did not come to its end."""
    command = [sys.executable, "-m", "tests.benchmarks.bench_window_hour", str(library), str(_SECONDS)]
    shares: list[float] = []
    with subprocess.Popen(
        command, env=surroundings(scratch), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as child:
        end = time.monotonic() + _PATIENCE
        while child.poll() is None and time.monotonic() < end:
            shares += _share(child.pid)
            time.sleep(0.5)
        if child.poll() is None:
            child.kill()
    return median(shares[-len(shares) // 4 :]) if child.returncode == _ENDED and shares else 0.0


def memory_rows(shares: Sequence[float]) -> Iterator[tuple[int, Row]]:
    """A row for each library, against the smallest; by its place."""
    least = shares[0]
    for place, share in enumerate(shares):
        if share and least:
            goal = f"{_MEMORY_GOAL} x bare"
            kept = share <= _MEMORY_GOAL * least
            yield place, Row("memory of the window after a minute, MB", share, share, least, goal, kept)


def _started(library: Path, scratch: Path) -> list[float]:
    """The processor's seconds until the list could be used; nothing where that never came."""
    command = [sys.executable, "-m", "tests.benchmarks.bench_window_start", str(library)]
    done = subprocess.run(
        command, env=surroundings(scratch), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False,
        timeout=_PATIENCE,
    )  # fmt: skip
    return [float(line.split()[2]) for line in done.stdout.splitlines() if line.startswith("usable ")]


def _share(process: int) -> list[float]:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="utf-8").splitlines()
    except OSError:  # it is gone, or not there yet
        return []
    return [int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")]
