# SPDX-License-Identifier: GPL-3.0-or-later
"""Where each top-level block of the body stands among the QTextBlocks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Outline:
    """How many QTextBlocks each top-level block is; sums are made anew only after their number changed."""

    def __init__(self, counts: Iterable[int] = ()) -> None:
        self._counts = list(counts)
        self._starts: list[int] | None = None

    def __len__(self) -> int:
        return len(self._counts)

    @property
    def starts(self) -> list[int]:
        """The number of the first QTextBlock of each block, and how many there are at all."""
        if self._starts is None:
            self._starts = [0, *accumulate(self._counts)]
        return self._starts

    def index(self, number: int) -> int:
        """The block to which the QTextBlock of that number belongs; as many as there are for one behind them all."""
        return min(bisect_right(self.starts, number) - 1, len(self._counts))

    def holds(self, index: int) -> bool:
        """Whether a block is any QTextBlock at all; one that is still to be written is none."""
        return 0 <= index < len(self._counts) and self._counts[index] > 0

    def splice(self, index: int, count: int, counts: list[int]) -> None:
        """Put blocks in the place of `count` others."""
        if self._counts[index : index + count] != counts:
            self._counts[index : index + count] = counts
            self._starts = None
