# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window on libraries of several sizes: how much its start takes until the list can be used, and its memory
after the same work; the same of a hundred articles beside it.

The program and its work are those of `bench_window`: each in a process of its own, on a screen.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from tests.benchmarks.bench_search import Row
from tests.benchmarks.bench_window import surroundings

_STARTS = 5
_ROUNDS = 40
_PATIENCE = 180
_START_GOAL = 1.2
_MEMORY_GOAL = 1.1
_OWN = "MB of the window"
_ENGINES = "MB of its web engine"


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


def memory(library: Path, scratch: Path) -> dict[str, float]:
    """What memory is taken after some rounds of work, by whose it is in MB; nothing where they did not end."""
    command = [sys.executable, "-m", "tests.benchmarks.bench_window_hour", str(library), str(_ROUNDS)]
    try:
        done = subprocess.run(
            command, env=surroundings(scratch), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            check=False, timeout=_PATIENCE,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return {}
    told = [line for line in done.stdout.splitlines() if line.startswith("{")]
    last = json.loads(told[-1])["samples"][-1] if told and not done.returncode else {}
    return {_OWN: last["own MB"], _ENGINES: last["web MB"]} if last else {}


def memory_rows(shares: Sequence[dict[str, float]]) -> Iterator[tuple[int, Row]]:
    """Rows for each library, against the smallest; by its place."""
    least = shares[0]
    for place, share in enumerate(shares):
        for name in share.keys() & least.keys():
            own = name == _OWN
            goal = f"{_MEMORY_GOAL} x bare" if own else ""
            kept = not own or share[name] <= _MEMORY_GOAL * least[name]
            yield (
                place,
                Row(
                    f"memory after {_ROUNDS} rounds of work, {name}", share[name], share[name], least[name], goal, kept
                ),
            )


def _started(library: Path, scratch: Path) -> list[float]:
    """The processor's seconds until the list could be used; nothing where that never came."""
    command = [sys.executable, "-m", "tests.benchmarks.bench_window_start", str(library)]
    done = subprocess.run(
        command, env=surroundings(scratch), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False,
        timeout=_PATIENCE,
    )  # fmt: skip
    return [float(line.split()[2]) for line in done.stdout.splitlines() if line.startswith("usable ")]
