# SPDX-License-Identifier: GPL-3.0-or-later
"""Two rows made of one, woven together: what stands in all three, what only one side changed, and what both did."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from newsdesk.domain.merging.alignment import Matches


@dataclass(frozen=True, slots=True)
class Anchor:
    """An element that stands in all three rows, changed or not."""

    base: int
    mine: int
    theirs: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring elements that one side changed, or both."""

    base: slice
    mine: slice
    theirs: slice
    by_mine: bool
    by_theirs: bool


@dataclass(frozen=True, slots=True)
class Thread:
    """One side: where the elements of the base stand in it, how long it is, and which of the base's it changed."""

    matches: Matches
    length: int
    changed: Collection[int] = ()


@dataclass(frozen=True, slots=True)
class _Hunk:
    start: int
    end: int
    made: int
    """How many elements stand there now."""
    by_mine: bool


Woven: TypeAlias = Iterator[Anchor | Stretch]


def woven(mine: Thread, theirs: Thread, *, touching: bool) -> Woven:
    """The rows from beginning to end; `touching` takes changes of both sides that touch each other for one."""
    both = {at for at, (here, there) in enumerate(_pairs(mine, theirs)) if here is not None and there is not None}
    hunks = [*_hunks(mine, both, by_mine=True), *_hunks(theirs, both, by_mine=False)]
    base, here, there = 0, 0, 0
    for group in _grouped(sorted(hunks, key=lambda each: (each.start, each.end)), touching=touching):
        start, end = min(each.start for each in group), max(each.end for each in group)
        for _ in range(base, start):
            yield Anchor(base, here, there)
            base, here, there = base + 1, here + 1, there + 1
        my_end = here + _made(group, end - start, by_mine=True)
        their_end = there + _made(group, end - start, by_mine=False)
        yield Stretch(
            slice(start, end),
            slice(here, my_end),
            slice(there, their_end),
            any(each.by_mine for each in group),
            not all(each.by_mine for each in group),
        )
        base, here, there = end, my_end, their_end
    for at in range(base, len(mine.matches)):
        yield Anchor(at, here + at - base, there + at - base)


def _pairs(mine: Thread, theirs: Thread) -> Sequence[tuple[int | None, int | None]]:
    return tuple(zip(mine.matches, theirs.matches, strict=True))


def _hunks(side: Thread, both: Collection[int], *, by_mine: bool) -> Iterator[_Hunk]:
    base = place = 0
    for at, to in enumerate([*side.matches, side.length]):
        if to is None:
            continue
        if base < at or place < to:
            yield _Hunk(base, at, to - place, by_mine)
        if at in side.changed and at not in both:
            yield _Hunk(at, at + 1, 1, by_mine)
        base, place = at + 1, to + 1


def _grouped(hunks: Sequence[_Hunk], *, touching: bool) -> Iterator[list[_Hunk]]:
    group: list[_Hunk] = []
    start = end = 0
    for hunk in hunks:
        same_place = hunk.start == hunk.end == start == end
        if group and (hunk.start < end or same_place or (touching and hunk.start == end)):
            group.append(hunk)
            end = max(end, hunk.end)
            continue
        if group:
            yield group
        group, start, end = [hunk], hunk.start, hunk.end
    if group:
        yield group


def _made(group: Sequence[_Hunk], width: int, *, by_mine: bool) -> int:
    own = [each for each in group if each.by_mine is by_mine]
    return width + sum(each.made - (each.end - each.start) for each in own)
