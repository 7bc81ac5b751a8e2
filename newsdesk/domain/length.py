# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a text is to be: in signs, or in lines of the house's width."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

USUAL_LINE: Final = 60
"""Signs of a line where the house says nothing else: those of a typewritten page."""
SHORTEST_LINE: Final = 10
LONGEST_LINE: Final = 300
LONGEST_TEXT: Final = 10_000_000
"""Signs or lines that a target may name at most."""


class Unit(StrEnum):
    """What a target is counted in."""

    SIGNS = "signs"
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class Target:
    """How long an article is ordered to be."""

    amount: int
    unit: Unit = Unit.SIGNS

    def __str__(self) -> str:
        return f"{self.amount} {self.unit}"

    def signs(self, line_width: int) -> int:
        """The target in signs, where a line has so many."""
        return self.amount * (line_width if self.unit is Unit.LINES else 1)

    def over(self, signs: int, line_width: int) -> float:
        """By how much a text of so many signs is longer, in the target's unit; less than nothing is missing."""
        if self.unit is Unit.SIGNS:
            return signs - self.amount
        return lines(signs, line_width) - self.amount


def lines(signs: int, line_width: int) -> float:
    """How many lines of that width signs fill, to a tenth."""
    return round(signs / line_width, 1)


def target_of(text: str) -> Target | None:
    """The target that `str` wrote; None for anything else."""
    amount, _, unit = text.partition(" ")
    if unit not in tuple(Unit) or not (amount.isascii() and amount.isdigit()) or not 0 < int(amount) <= LONGEST_TEXT:
        return None
    return Target(int(amount), Unit(unit))


@dataclass(frozen=True, slots=True)
class Measure:
    """How an article is measured: signs a line, and what was ordered."""

    line_width: int = USUAL_LINE
    target: Target | None = None
