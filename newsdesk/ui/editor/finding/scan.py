# SPDX-License-Identifier: GPL-3.0-or-later
"""All places of a pattern in a text that changes: only what changed is looked at again, a piece at a time.

A text is a row of units (fields and blocks), a unit a row of lines. What a unit has is told by itself and the few lines
around it, so that it does not matter in which order they are looked at.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
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


class _Found(NamedTuple):
    line: int
    start: int
    below: int
    end_line: int
    end: int


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
    return _Found(piece.spots[first][1], hit.start - piece.starts[first], below, end_line, hit.end - piece.starts[last])


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
        self._places: list[Place] | None = None
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
        self._units[unit] = found
        self._places = None

    def spliced(self, index: int, gone: int, come: int) -> None:
        """So many units gave way to so many others; those that see them are looked at again too."""
        self._units[index : index + gone] = [None] * come
        self._missing = self._units.count(None)
        if self.pattern.crosses:
            for unit in range(max(0, index - REACH), min(len(self._units), index + come + 1)):
                self._units[unit] = None
            self._missing = self._units.count(None)
        self._places = None

    def limit(self, limits: Limits | None) -> None:
        """Count only what lies within."""
        self.limits = limits
        self._places = None

    # -- what was found ----------------------------------------------------------------------------------------------

    @property
    def places(self) -> list[Place]:
        """All that was found so far, in order; none reaches into the one before it."""
        if self._places is None:
            self._places = self._gathered()
        return self._places

    def in_units(self, first: int, last: int) -> list[Place]:
        """What was found in some units."""
        places = self.places
        start = bisect_left(places, (Spot(first, 0, 0),))
        return places[start : bisect_left(places, (Spot(last + 1, 0, 0),), start)]

    def behind(self, spot: Spot) -> int | None:
        """The number of the first place that begins at a spot or behind it, of the first of all behind the last."""
        places = self.places
        if not places:
            return None
        at = bisect_left(places, (spot,))
        return at if at < len(places) else 0

    def before(self, spot: Spot) -> int | None:
        """The number of the last place that begins before a spot, of the last of all before the first."""
        places = self.places
        return (bisect_left(places, (spot,)) - 1) % len(places) if places else None

    def number(self, place: Place) -> int | None:
        """Which of the places it is, from 0."""
        at = bisect_left(self.places, place)
        return at if at < len(self.places) and self.places[at] == place else None

    def _gathered(self) -> list[Place]:
        gathered: list[Place] = []
        for unit, those in enumerate(self._units):
            for one in those or ():
                place = Place(Spot(unit, one.line, one.start), Spot(unit + one.below, one.end_line, one.end))
                if gathered and place.start < gathered[-1].end:
                    continue
                if self.limits is None or (self.limits.start <= place.start and place.end <= self.limits.end):
                    gathered.append(place)
        return gathered

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
