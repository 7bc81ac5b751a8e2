# SPDX-License-Identifier: GPL-3.0-or-later
"""A watchdog over the GUI thread: how long each turn of the event loop took, and what it did when it was long."""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType

LIMIT = 0.016
_EVERY = 0.004
_LITTLE = 0.002
_DEPTH = 5


@dataclass
class Watched:
    """What was seen during a piece of work."""

    longest: float = 0.0
    blocks: int = 0
    own: list[float] = field(default_factory=list)
    """The thread's own time in each turn that took any: what others had of the machine is none of it."""
    samples: Counter[str] = field(default_factory=Counter)

    @property
    def longest_own(self) -> float:
        """The longest turn by the thread's own time."""
        return max(self.own, default=0.0)

    @property
    def blocks_own(self) -> int:
        """How many turns took longer than a frame by the thread's own time."""
        return sum(took > LIMIT for took in self.own)

    @property
    def stacks(self) -> list[tuple[str, int]]:
        """Where the time of the long turns went, the most first."""
        return self.samples.most_common(4)


class Watchdog:
    """Watches turns of the GUI thread's event loop; to be made on that thread."""

    def __init__(self) -> None:
        self._thread = threading.get_ident()
        self._since = 0.0
        self.now = Watched()
        threading.Thread(target=self._look, daemon=True, name="watchdog").start()

    def begin(self) -> Watched:
        """Watch another piece of work."""
        self.now = Watched()
        return self.now

    @contextmanager
    def turn(self) -> Iterator[None]:
        """One turn of the event loop."""
        self._since = started = time.perf_counter()
        busy = time.thread_time()
        yield
        own = time.thread_time() - busy
        if own > _LITTLE:
            self.now.own.append(own)
        self._since = 0.0
        took = time.perf_counter() - started
        self.now.longest = max(self.now.longest, took)
        self.now.blocks += took > LIMIT

    def _look(self) -> None:
        while True:
            time.sleep(_EVERY)
            since = self._since
            if since and time.perf_counter() - since > LIMIT:
                self.now.samples[_stack(self._thread)] += 1


def _stack(thread: int) -> str:
    """The innermost places of the program, outermost first.

    Frames must be let go at once: a painter in one of them would outlive its painting.
    """
    places: list[tuple[CodeType, int]] = []
    frame = sys._current_frames().get(thread)
    while frame is not None and len(places) < _DEPTH:
        code = frame.f_code
        if "benchmarks" not in code.co_filename:
            places.append((code, frame.f_lineno))
        frame = frame.f_back
    del frame
    return " > ".join(f"{Path(code.co_filename).stem}.{code.co_name}:{line}" for code, line in reversed(places))
