# SPDX-License-Identifier: GPL-3.0-or-later
"""Collisions: places that both sides changed, and what is to stand there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Choice(StrEnum):
    """What is to stand where both sides changed one thing."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"
    """Mine, and theirs behind it; where only one value can stand, mine."""


@dataclass(frozen=True, slots=True)
class Place:
    """A field, and in the body the top-level block of the merged text."""

    field: str
    block: int = 0


@dataclass(frozen=True, slots=True)
class Collision:
    """What stood in one place and what each side made of it: blocks, inlines, a text or another value of the field.

    `before` and `behind` are words of the base around it; `can_be_both` is whether both can stand beside each other.
    """

    where: Place
    base: Any
    mine: Any
    theirs: Any
    before: str = ""
    behind: str = ""
    can_be_both: bool = True


@dataclass(slots=True)
class Ledger:
    """Writes collisions down in the order in which they are met, and knows what was chosen for each."""

    choices: Sequence[Choice] = ()
    otherwise: Choice = Choice.BOTH
    place: Place = Place("")
    met: list[Collision] = field(default_factory=list)
    reached: Callable[[int], None] = lambda _block: None
    """Told of each block of the text that is made; may raise to call it all off."""

    def decide(
        self, base: Any, mine: Any, theirs: Any, *, around: tuple[str, str] = ("", ""), can_be_both: bool = True
    ) -> Choice:
        """Note a collision; the answer is what is to stand there."""
        number = len(self.met)
        self.met.append(Collision(self.place, base, mine, theirs, *around, can_be_both))
        choice = self.choices[number] if number < len(self.choices) else self.otherwise
        return choice if can_be_both or choice is not Choice.BOTH else Choice.MINE

    def value(self, base: Any, mine: Any, theirs: Any) -> Any:
        """A value that is one whole, of which only one can stand."""
        if mine in (base, theirs):
            return theirs
        if theirs == base:
            return mine
        return theirs if self.decide(base, mine, theirs, can_be_both=False) is Choice.THEIRS else mine
