# SPDX-License-Identifier: GPL-3.0-or-later
"""The way from place to place: to the next, to the former, and as one types to the first behind where one began."""

from __future__ import annotations

from newsdesk.ui.editor.finding.scan import Spot
from newsdesk.ui.editor.finding.search import Search
from newsdesk.ui.editor.finding.searchable import Searchable
from newsdesk.ui.editor.finding.selected_place import SelectedPlace


class Walk:
    """Leads through the places of a search; the one it comes to is selected in the text."""

    def __init__(self, search: Search, place: SelectedPlace) -> None:
        self._search = search
        self._place = place
        self._from: Spot | None = None

    def begin(self, spot: Spot) -> None:
        """Go to the first place behind a spot as soon as that is known, which `go_on` is asked for."""
        self._from = spot

    def stay(self) -> None:
        """Go nowhere by itself any more."""
        self._from = None

    def go_on(self, text: Searchable) -> bool:
        """Go where `begin` asked for, where that is known by now; whether another place is selected."""
        if self._from is None:
            return False
        place = self._search.behind(self._from)
        # While it is looked for, a place before that spot is only the first that was found around the end.
        if place is not None and (place.start >= self._from or not self._search.running):
            self._from = None
            self._place.show(text, place)
            return True
        if not self._search.running:
            self._from = None
        return False

    def step(self, text: Searchable, *, forward: bool) -> None:
        """Go to the next place, behind the last one to the first, or to the one before."""
        self._from = None
        self._search.catch_up()
        start, end = self._place.ends(text)
        place = self._search.behind(end) if forward else self._search.before(start)
        if place is not None:
            self._place.show(text, place)
