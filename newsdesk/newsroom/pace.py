# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of a long work goes into one transaction, so that whoever else writes hardly waits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from time import monotonic
from typing import Final, TypeVar

T = TypeVar("T")

STEP_SECONDS: Final = 0.04
"""A transaction keeps all other writers waiting: for fifty milliseconds at the most, its end included."""
_FIRST: Final = 20


class Pace:
    """How many of many things one transaction takes: as many as there is time for beside its end, as that went."""

    def __init__(self, most: int) -> None:
        self._most = most
        self.size = min(_FIRST, most)
        self._seconds = STEP_SECONDS / 2
        self._began = self._worked = 0.0
        self._done = 0

    def taken(self, handfuls: Iterable[Sequence[T]]) -> list[T]:
        """What there was time for; `handfuls` are done as they are asked for."""
        self._began, found = monotonic(), list[T]()
        for each in handfuls:
            found += each
            if monotonic() - self._began > self._seconds:
                break
        self._worked, self._done = monotonic() - self._began, len(found)
        return found

    def end(self) -> None:
        """Note that the transaction ended; where ends take long, no more of them are made of it."""
        ending = monotonic() - self._began - self._worked
        self._seconds = max(STEP_SECONDS / 4, STEP_SECONDS - ending)
        fitting = self._done * self._seconds / max(self._worked, 1e-6)
        self.size = max(1, min(int(fitting), 2 * self.size, self._most))
