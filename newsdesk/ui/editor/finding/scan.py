# SPDX-License-Identifier: GPL-3.0-or-later
"""All places of a pattern in a text that changes: only what changed is looked at again, a piece at a time.

A text is a row of units (fields and blocks), a unit a row of lines. What a unit has is told by itself and the few lines
around it, so that it does not matter in which order they are looked at.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final, NamedTuple, Protocol

from newsdesk.ui.editor.finding.query import HARD_SECONDS, Hit, Pattern
from newsdesk.ui.editor.finding.text_lines import TextLine

REACH: Final = 8
"""So many ends of paragraphs a match may go over."""


class Lines(Protocol):
    """A text as the scan sees it."""

    @property
    def unit_count(self) -> int:
        """How many units there are."""

    def lines(self, unit: int) -> Sequence[TextLine]:
        """The lines of a unit."""


class Spot(NamedTuple):
    """A place between two signs."""

    unit: int
    line: int
    offset: int


class Place(NamedTuple):
    """A match: where it begins and where it ends."""

    start: Spot
    end: Spot


class Piece(NamedTuple):
    """Lines joined to one text: matches that begin from `first` to `last` belong to the unit that was asked for."""

    text: str
    first: int
    last: int
    starts: tuple[int, ...]
    spots: tuple[tuple[int, int], ...]
    """Of each line: the units below the one asked for, and its number there."""


_Found = tuple[int, int, int, int, int]
"""A match of a unit: line, start, units below in which it ends, line there, end. Plain, for there may be very many."""


def found_in(pattern: Pattern, pieces: Iterable[Piece], seconds: float = HARD_SECONDS) -> tuple[_Found, ...]:
    """The matches of one unit (TooHard); may be asked for in any thread."""
    found: list[_Found] = []
    for piece in pieces:
        found.extend(_located(piece, hit) for hit in pattern.hits(piece.text, piece.first, piece.last, seconds))
    return tuple(found)


def _located(piece: Piece, hit: Hit) -> _Found:
    first = bisect_right(piece.starts, hit.start) - 1
    last = max(first, bisect_left(piece.starts, hit.end) - 1)
    if last + 1 < len(piece.starts) and hit.end == piece.starts[last + 1]:
        last += 1  # behind the end of a paragraph is the beginning of the next one
    below, end_line = piece.spots[last]
    return piece.spots[first][1], hit.start - piece.starts[first], below, end_line, hit.end - piece.starts[last]


@dataclass(frozen=True, slots=True)
class Limits:
    """Only what lies between two spots counts."""

    start: Spot
    end: Spot
    tail: int = 0
    """Signs behind the end in its line, which tell where it is after the line was changed."""


class Scan:
    """The places of one pattern in one text."""

    def __init__(self, text: Lines, pattern: Pattern) -> None:
        self._text = text
        self.pattern = pattern
        self._units: list[tuple[_Found, ...] | None] = [None] * text.unit_count
        self._missing = len(self._units)
        self.found_so_far = 0
        """Matches that were seen, for those who wait for the count."""
        self._settled: tuple[list[tuple[_Found, ...]], list[int]] | None = None
        self.limits: Limits | None = None

    @property
    def finished(self) -> bool:
        """Whether every unit was looked at."""
        return not self._missing

    def next_unit(self, start: int) -> int | None:
        """The first unit from one on that is still to be looked at, around the end of the text."""
        if not self._missing:
            return None
        try:
            return self._units.index(None, min(start, len(self._units)))
        except ValueError:
            return self._units.index(None)

    def look(self, unit: int, seconds: float = HARD_SECONDS) -> None:
        """Look at one unit (TooHard)."""
        self.take(unit, found_in(self.pattern, self.pieces(unit), seconds))

    def take(self, unit: int, found: tuple[_Found, ...]) -> None:
        """Take note of what a unit has."""
        if self._units[unit] is None:
            self._missing -= 1
        self.found_so_far += len(found) - len(self._units[unit] or ())
        self._units[unit] = found
        self._settled = None

    def spliced(self, index: int, gone: int, come: int) -> None:
        """So many units gave way to so many others; those that see them are looked at again too."""
        first, last = index, index + gone
        if self.pattern.crosses:
            first, last = max(0, index - REACH), min(len(self._units), last + 1)
        # Asked with every key: only what is forgotten is counted, not all units.
        forgotten = self._units[first:last]
        again = len(forgotten) - gone + come
        self._units[first:last] = [None] * again
        self._missing += again - forgotten.count(None)
        self.found_so_far -= sum(len(those) for those in forgotten if those)
        self._settled = None

    def limit(self, limits: Limits | None) -> None:
        """Count only what lies within."""
        self.limits = limits
        self._settled = None

    # -- what was found ----------------------------------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many places were found so far."""
        return self._sums[-1]

    @property
    def places(self) -> Iterator[Place]:
        """All that was found so far, in order; none reaches into the one before it."""
        return (_place(unit, one) for unit, those in enumerate(self._counted) for one in those)

    def in_units(self, first: int, last: int) -> list[Place]:
        """What was found in some units."""
        units = range(max(0, first), min(last + 1, len(self._units)))
        return [_place(unit, one) for unit in units for one in self._counted[unit]]

    def units_found(self) -> list[int]:
        """The units in which places begin."""
        return [unit for unit, those in enumerate(self._counted) if those]

    def place(self, number: int) -> Place:
        """The place of that number, from 0."""
        unit = bisect_right(self._sums, number) - 1
        return _place(unit, self._counted[unit][number - self._sums[unit]])

    def behind(self, spot: Spot) -> Place | None:
        """The first place that begins at a spot or behind it, the first of all behind the last."""
        number = self._number_from(spot)
        return self.place(number if number < self.count else 0) if self.count else None

    def before(self, spot: Spot) -> Place | None:
        """The last place that begins before a spot, the last of all before the first."""
        return self.place((self._number_from(spot) - 1) % self.count) if self.count else None

    def number(self, place: Place) -> int | None:
        """Which of the places it is, from 0."""
        number = self._number_from(place.start)
        return number if number < self.count and self.place(number) == place else None

    def _number_from(self, spot: Spot) -> int:
        if spot.unit >= len(self._units):
            return self.count
        return self._sums[spot.unit] + bisect_left(self._counted[spot.unit], (spot.line, spot.offset))

    @property
    def _counted(self) -> list[tuple[_Found, ...]]:
        """What counts of what was found, by units."""
        if self._settled is None:
            self._settled = self._settle()
        return self._settled[0]

    @property
    def _sums(self) -> list[int]:
        """How many places are before each unit, and how many there are at all."""
        if self._settled is None:
            self._settled = self._settle()
        return self._settled[1]

    def _settle(self) -> tuple[list[tuple[_Found, ...]], list[int]]:
        counted = [those or () for those in self._units]
        if self.pattern.crosses:
            _part(counted)
        if self.limits is not None:
            _limit(counted, self.limits)
        return counted, list(accumulate(map(len, counted), initial=0))

    def groups(self, place: Place, seconds: float = HARD_SECONDS) -> dict[int | str, str]:
        """What the groups of a match hold (TooHard)."""
        start, end = place
        for piece in self.pieces(start.unit):
            own = (0, start.line)
            if own in piece.spots:
                first = piece.starts[piece.spots.index(own)] + start.offset
                last = piece.starts[piece.spots.index((end.unit - start.unit, end.line))] + end.offset
                return self.pattern.groups_of(piece.text, Hit(first, last), seconds)
        return {0: ""}

    # -- what is looked at -------------------------------------------------------------------------------------------

    def pieces(self, unit: int) -> list[Piece]:
        """The texts to look at for the matches of a unit."""
        lines = self._text.lines(unit)
        if not self.pattern.crosses or not lines or not lines[0].prose:
            return [
                Piece(line.text, 0, len(line.text), (0,), ((0, number),))
                for number, line in enumerate(lines)
                if line.text
            ]
        return [self._piece(unit, lines)]

    def _piece(self, unit: int, lines: Sequence[TextLine]) -> Piece:
        before = self._text.lines(unit - 1)[-1:] if unit else ()
        row = [(-1, 0, before[0].text)] if before and before[0].prose else []
        own = len(row)
        row += [(0, number, line.text) for number, line in enumerate(lines)]
        end = len(row)
        below = 1
        while len(row) < end + REACH and unit + below < self._text.unit_count:
            those = self._text.lines(unit + below)
            if not those or not those[0].prose:
                break
            row += [(below, number, line.text) for number, line in enumerate(those)][: end + REACH - len(row)]
            below += 1
        starts = [0]
        for _, _, text in row:
            starts.append(starts[-1] + len(text) + 1)
        return Piece(
            "\n".join(text for _, _, text in row),
            starts[own],
            starts[end],
            tuple(starts[:-1]),
            tuple((units, number) for units, number, _ in row),
        )


def _place(unit: int, one: _Found) -> Place:
    line, start, below, end_line, end = one
    return Place(Spot(unit, line, start), Spot(unit + below, end_line, end))


def _part(counted: list[tuple[_Found, ...]]) -> None:
    """Leave out what begins inside a match of a unit before."""
    end = Spot(0, 0, 0)
    for unit, those in enumerate(counted):
        if those and end.unit >= unit and _place(unit, those[0]).start < end:
            those = counted[unit] = tuple(one for one in those if _place(unit, one).start >= end)
        if those and those[-1][2]:
            end = _place(unit, those[-1]).end


def _limit(counted: list[tuple[_Found, ...]], limits: Limits) -> None:
    """Leave out what does not lie within."""
    start, end = limits.start, limits.end
    for unit, those in enumerate(counted):
        if those and not start.unit < unit < end.unit - REACH:
            inside = (one for one in those if start <= (place := _place(unit, one)).start and place.end <= end)
            counted[unit] = tuple(inside)


def shifted(limits: Limits, index: int, gone: int, come: int) -> Limits:
    """Limits after units gave way to others."""

    def moved(spot: Spot, *, start: bool) -> Spot:
        if spot.unit >= index + gone:
            return spot._replace(unit=spot.unit + come - gone)
        if spot.unit < index or gone == come:
            return spot
        return Spot(index, 0, 0) if start else Spot(index + come, 0, 0)

    return Limits(moved(limits.start, start=True), moved(limits.end, start=False), limits.tail)


def settled(limits: Limits, text: Lines) -> Limits:
    """Limits whose end is as far from the end of its line as when they were set."""
    end = limits.end
    if end.unit >= text.unit_count:
        return limits
    lines = text.lines(end.unit)
    if end.line >= len(lines):
        return limits
    return Limits(limits.start, end._replace(offset=max(0, len(lines[end.line].text) - limits.tail)), limits.tail)
