# SPDX-License-Identifier: GPL-3.0-or-later
"""Which elements of one row stand in another: unique ones first, and an exact answer only where that is cheap."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence
from typing import Final, TypeAlias

Matches: TypeAlias = list[int | None]
"""For each element of the first row its place in the second, ever rising; None where it has none."""

_EXACT: Final = 4_000_000
"""Pairs of elements up to which a gap without unique elements is compared exactly; a longer one has changed whole."""
_DEEPEST: Final = 32


def matched(base: Sequence[Hashable], side: Sequence[Hashable]) -> Matches:
    """The elements that both rows share, in order."""
    shorter = min(len(base), len(side))
    # Most of what is compared differs in one place: only what stands between is looked at.
    begun = next((at for at in range(shorter) if base[at] != side[at]), shorter)
    rest = shorter - begun
    ended = next((at for at in range(rest) if base[-1 - at] != side[-1 - at]), rest)
    between = _matched(base[begun : len(base) - ended], side[begun : len(side) - ended])
    behind = range(len(side) - ended, len(side))
    return [*range(begun), *(to if to is None else to + begun for to in between), *behind]


def _matched(base: Sequence[Hashable], side: Sequence[Hashable]) -> Matches:
    numbers: dict[Hashable, int] = {}
    one = [numbers.setdefault(each, len(numbers)) for each in base]
    other = [numbers.setdefault(each, len(numbers)) for each in side]
    found: Matches = [None] * len(one)
    waiting = [(0, len(one), 0, len(other), 0)]
    while waiting:
        a0, a1, b0, b1, depth = waiting.pop()
        while a0 < a1 and b0 < b1 and one[a0] == other[b0]:
            found[a0] = b0
            a0, b0 = a0 + 1, b0 + 1
        while a0 < a1 and b0 < b1 and one[a1 - 1] == other[b1 - 1]:
            a1, b1 = a1 - 1, b1 - 1
            found[a1] = b1
        if a0 == a1 or b0 == b1 or set(one[a0:a1]).isdisjoint(other[b0:b1]):
            continue
        anchors = _unique(one[a0:a1], other[b0:b1]) if depth < _DEEPEST else []
        if anchors:
            ends = [(at + a0, to + b0) for at, to in anchors]
            for at, to in ends:
                found[at] = to
            starts = [(a0, b0), *((at + 1, to + 1) for at, to in ends)]
            waiting += [
                (start, end, first, last, depth + 1)
                for (start, first), (end, last) in zip(starts, [*ends, (a1, b1)], strict=True)
            ]
        elif (a1 - a0) * (b1 - b0) <= _EXACT:
            for at, to in _longest(one[a0:a1], other[b0:b1]):
                found[at + a0] = to + b0
    return found


def _unique(one: Sequence[int], other: Sequence[int]) -> list[tuple[int, int]]:
    """The longest rising row of elements that each side has once."""
    here, there = Counter(one), Counter(other)
    places = {each: at for at, each in enumerate(other) if there[each] == 1}
    pairs = [(at, places[each]) for at, each in enumerate(one) if here[each] == 1 and each in places]
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, to) in enumerate(pairs):
        length = bisect_left(tails, to)
        before.append(ends[length - 1] if length else -1)
        tails[length : length + 1] = [to]
        ends[length : length + 1] = [number]
    rising: list[tuple[int, int]] = []
    number = ends[-1] if ends else -1
    while number >= 0:
        rising.append(pairs[number])
        number = before[number]
    return rising[::-1]


def _longest(one: Sequence[int], other: Sequence[int]) -> list[tuple[int, int]]:
    from rapidfuzz.distance import LCSseq  # start-up time

    return [
        (step.src_start + at, step.dest_start + at)
        for step in LCSseq.opcodes(one, other)
        if step.tag == "equal"
        for at in range(step.src_end - step.src_start)
    ]
