# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window on libraries of several sizes: how much its start takes until the list can be used, what
scrolling takes, and its memory after the same work; the same of a hundred articles beside it.

The program and its work are those of `bench_window`: each in a process of its own, on a screen.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from tests.benchmarks.bench_search import Row
from tests.benchmarks.bench_window import surroundings

_STARTS = 5
_FRAME = 16
_ROUNDS = 40
_PATIENCE = 180
_LONG_PATIENCE = 900
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


def scrolling(library: Path, scratch: Path) -> Iterator[Row]:
    """The longest turn of each way to go through a list, and the longest wait for the pictures in sight."""
    told = _told("scroll", scratch, str(library))
    for listed in dict.fromkeys(name.split(", ")[0] for name in told):
        ways = {name: each for name, each in told.items() if name.startswith(listed)}
        name = max(ways, key=lambda each: float(ways[each]["longest"]))
        longest, waited = ways[name]["longest"], max(each["pictures"] for each in ways.values())
        what = f"scrolling, list {listed}: longest turn ({name})"
        yield Row(what, longest, longest, None, f"{_FRAME} ms", longest <= _FRAME)
        yield Row(f"scrolling, list {listed}: until the pictures are there", waited, waited, None, "", kept=True)


def memory(library: Path, scratch: Path) -> dict[str, float]:
    """What memory is taken after some rounds of work, by whose it is in MB; nothing where they did not end."""
    told = _told("hour", scratch, str(library), str(_ROUNDS), patience=_LONG_PATIENCE)
    last = told["samples"][-1] if told else {}
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


def _told(part: str, scratch: Path, *arguments: str, patience: float = _PATIENCE) -> dict[str, Any]:
    """What a child of `bench_window` tells at its end; nothing where it did not come to it."""
    command = [sys.executable, "-m", f"tests.benchmarks.bench_window_{part}", *arguments]
    try:
        done = subprocess.run(
            command, env=surroundings(scratch), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            check=False, timeout=patience,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return {}
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    found: dict[str, Any] = json.loads(lines[-1]) if lines and not done.returncode else {}
    return found


def _started(library: Path, scratch: Path) -> list[float]:
    """The processor's seconds until the list could be used; nothing where that never came."""
    command = [sys.executable, "-m", "tests.benchmarks.bench_window_start", str(library)]
    done = subprocess.run(
        command, env=surroundings(scratch), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False,
        timeout=_PATIENCE,
    )  # fmt: skip
    return [float(line.split()[2]) for line in done.stdout.splitlines() if line.startswith("usable ")]
