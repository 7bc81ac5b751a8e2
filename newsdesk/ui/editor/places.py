# SPDX-License-Identifier: GPL-3.0-or-later
"""Where each article was left: its selection and how far it was scrolled, for as many articles as a desk works on."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from newsdesk.domain.manuscript.steps import BODY, Point, Selection
from newsdesk.ui.editor.kinds import FIELD_NAMES

_KEPT: Final = 500


@dataclass(frozen=True, slots=True)
class Top:
    """A top-level block, and how many pixels below its beginning the upper edge of the view is."""

    block: int
    below: int


@dataclass(frozen=True, slots=True)
class Place:
    """What was selected, the scroll bar's value, and what is at the upper edge where the head is not."""

    selection: Selection
    scroll: int = 0
    top: Top | None = None

    @property
    def block(self) -> int:
        """The top-level block that is seen first, as far as it is known."""
        if self.top is not None:
            return self.top.block
        return self.selection.head.block if self.scroll and self.selection.field == BODY else 0


START: Final = Place(Selection("headline", Point(0, 0), Point(0, 0)))


class Places:
    """Places by the ids of articles."""

    def __init__(self) -> None:
        self._places: OrderedDict[int, Place] = OrderedDict()

    def of(self, article: int) -> Place:
        """Where an article was left; its beginning, if it never was."""
        return self._places.get(article, START)

    def keep(self, article: int, place: Place) -> None:
        """Note where an article is left; those that were not looked at for long are forgotten."""
        self._places[article] = place
        self._places.move_to_end(article)
        while len(self._places) > _KEPT:
            self._places.popitem(last=False)

    def state(self) -> dict[str, list[int | str]]:
        """All places as plain values, those left last behind the others."""
        return {
            str(article): [
                place.selection.field,
                place.selection.anchor.block,
                place.selection.anchor.offset,
                place.selection.head.block,
                place.selection.head.offset,
                place.scroll,
                *((place.top.block, place.top.below) if place.top is not None else ()),
            ]
            for article, place in self._places.items()
            if place != START
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """Take places from plain values; what is none is left out."""
        for article, values in state.items():
            place = _place(values)
            if article.isdecimal() and place is not None:
                self.keep(int(article), place)


def _place(values: object) -> Place | None:
    if not isinstance(values, list) or len(values) not in (6, 8) or values[0] not in (BODY, *FIELD_NAMES):
        return None
    numbers = [value for value in values[1:] if isinstance(value, int)]
    if len(numbers) != len(values) - 1 or min(numbers[:6]) < 0:
        return None
    selection = Selection(str(values[0]), Point(*numbers[0:2]), Point(*numbers[2:4]))
    return Place(selection, numbers[4], Top(*numbers[5:]) if numbers[5:] else None)
