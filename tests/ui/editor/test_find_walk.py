# SPDX-License-Identifier: GPL-3.0-or-later
"""The way from place to place, over a text that nobody sees."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.ui.editor.finding.query import Pattern, Query
from newsdesk.ui.editor.finding.scan import Place, Scan, Spot
from newsdesk.ui.editor.finding.search import Search
from newsdesk.ui.editor.finding.searchable import Searchable
from newsdesk.ui.editor.finding.selected_place import SelectedPlace
from newsdesk.ui.editor.finding.text_lines import TextLine
from newsdesk.ui.editor.finding.walk import Walk


class Page:
    """A text of one line a unit, with a selection."""

    def __init__(self, units: list[str]) -> None:
        self.units = units
        self.selection = (Spot(0, 0, 0), Spot(0, 0, 0))

    @property
    def unit_count(self) -> int:
        return len(self.units)

    def lines(self, unit: int) -> Sequence[TextLine]:
        return (TextLine(self.units[unit], False),)

    def selected(self) -> tuple[Spot, Spot]:
        return self.selection

    def show(self, place: Place) -> None:
        self.selection = (place.start, place.end)


class Looking:
    """A search that looks at a unit when it is told to."""

    def __init__(self, page: Page, words: str) -> None:
        self.scan = Scan(page, Pattern(Query(words)))

    @property
    def running(self) -> bool:
        return not self.scan.finished

    def look(self, start: int = 0) -> None:
        unit = self.scan.next_unit(start)
        if unit is not None:
            self.scan.look(unit, 1.0)

    def catch_up(self) -> None:
        while self.running:
            self.look()

    def behind(self, spot: Spot) -> Place | None:
        return self.scan.behind(spot)

    def before(self, spot: Spot) -> Place | None:
        return self.scan.before(spot)


def walk_in(units: list[str], words: str) -> tuple[Walk, Page, Looking]:
    """A walk through the places of words."""
    page = Page(units)
    looking = Looking(page, words)
    search = cast(Search, looking)
    return Walk(search, SelectedPlace(search)), page, looking


@given(st.lists(st.text("аб", max_size=4), min_size=1, max_size=4), st.booleans())
def test_next_and_former_lead_through_every_place_and_around(units: list[str], forward: bool) -> None:
    walk, page, looking = walk_in(units, "а")
    looking.catch_up()
    places = list(looking.scan.places)
    text = cast(Searchable, page)
    seen = []
    for _ in range(len(places) + 1):
        walk.step(text, forward=forward)
        seen.append(Place(*page.selection))
    in_turn = places if forward else places[::-1]
    assert seen == ([*in_turn, in_turn[0]] if places else [Place(*Page(units).selection)])


def test_as_one_types_it_waits_for_what_stands_behind_where_one_began() -> None:
    walk, page, looking = walk_in(["мост", "река", "мост"], "мост")
    text = cast(Searchable, page)
    walk.begin(Spot(1, 0, 0))
    looking.look()
    assert not walk.go_on(text)  # the one before is known, but not yet whether one stands behind
    looking.look(2)
    assert walk.go_on(text)
    assert page.selection[0] == Spot(2, 0, 0)
    assert not walk.go_on(text)


def test_where_nothing_stands_behind_it_goes_around_once_all_is_known() -> None:
    walk, page, looking = walk_in(["мост", "река"], "мост")
    walk.begin(Spot(1, 0, 0))
    looking.catch_up()
    assert walk.go_on(cast(Searchable, page))
    assert page.selection[0] == Spot(0, 0, 0)


def test_who_stays_is_led_nowhere() -> None:
    walk, page, looking = walk_in(["мост"], "мост")
    walk.begin(Spot(0, 0, 0))
    walk.stay()
    looking.catch_up()
    assert not walk.go_on(cast(Searchable, page))
