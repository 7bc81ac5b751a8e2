# SPDX-License-Identifier: GPL-3.0-or-later
"""Measuring: whole programs in interleaved runs, by wall time and peak memory of a child process; how times spread."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Self


@dataclass(frozen=True)
class Run:
    """One run: wall time in seconds, peak resident memory of the process and its children in MB."""

    seconds: float
    megabytes: float


@dataclass(frozen=True)
class Figure:
    """The medians of several runs."""

    seconds: float
    megabytes: float

    def __str__(self) -> str:
        return f"{self.seconds:8.3f} s   {self.megabytes:7.0f} MB"


@dataclass(frozen=True, slots=True)
class Spread:
    """How long the same work took each time, in milliseconds: the median and the 95th percentile."""

    middle: float
    late: float

    @classmethod
    def of(cls, seconds: Iterable[float]) -> Self:
        """The spread of some times, two at least."""
        taken = [each * 1000 for each in seconds]
        return cls(median(taken), quantiles(taken, n=20, method="inclusive")[-1])


def run(command: Sequence[str], cwd: Path | None = None, env: Mapping[str, str] | None = None) -> Run:
    """Run a command to its end, with compiled modules kept as on any desk; its output is shown only when it fails."""
    surroundings = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    started = time.perf_counter()
    child = subprocess.Popen(
        command, cwd=cwd, env=surroundings | dict(env or {}), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    assert child.stdout is not None
    with child.stdout:
        output = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - started
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in {0, 1}:
        sys.exit(f"{' '.join(command)} ended with {child.returncode}:\n{output.decode(errors='replace')[-2000:]}")
    return Run(seconds, usage.ru_maxrss / 1024)


def interleaved(cases: Mapping[str, Callable[[], Run]], times: int) -> dict[str, Figure]:
    """Each case `times` times, in turns, so that a slow minute of the machine strikes all alike."""
    runs: dict[str, list[Run]] = {name: [] for name in cases}
    for _ in range(times):
        for name, case in cases.items():
            runs[name].append(case())
    return {
        name: Figure(median(each.seconds for each in done), max(each.megabytes for each in done))
        for name, done in runs.items()
    }


def newsdesk(*arguments: str | Path) -> list[str]:
    """The command line of the program under the Python that runs the benchmark."""
    return [sys.executable, "-m", "newsdesk", *map(str, arguments)]
