# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of the places is the one that is selected: the one that was shown last, as long as nobody went elsewhere."""

from __future__ import annotations

from newsdesk.ui.editor.finding.scan import Limits, Place, Scan, Spot
from newsdesk.ui.editor.finding.search import Search
from newsdesk.ui.editor.finding.searchable import Searchable
from newsdesk.ui.editor.finding.template import Template


class SelectedPlace:
    """The place of a search that a text has selected; where objects hold it, the text cannot say so itself."""

    def __init__(self, search: Search) -> None:
        self._search = search
        self._shown: Place | None = None
        self._shown_at: tuple[Spot, Spot] | None = None

    def show(self, text: Searchable, place: Place) -> None:
        """Select a place and remember it."""
        text.show(place)
        self._shown, self._shown_at = place, text.selected()

    def forget(self) -> None:
        """None was shown, or it is another place by now."""
        self._shown = self._shown_at = None

    def shown(self, text: Searchable) -> Place | None:
        """The place that was shown last, if it is still selected and still a place."""
        scan = self._search.scan
        if self._shown is None or scan is None or self._shown_at != text.selected():
            return None
        return self._shown if scan.number(self._shown) is not None else None

    def find(self, text: Searchable) -> Place | None:
        """The place that is selected, whoever selected it."""
        shown, scan = self.shown(text), self._search.scan
        if shown is not None:
            return shown
        place = Place(*text.selected())
        return place if scan is not None and scan.number(place) is not None else None

    def ends(self, text: Searchable) -> tuple[Spot, Spot]:
        """Where the search goes on from: the ends of the place that was shown, or those of the selection."""
        return self.shown(text) or text.selected()


def replacement(made: Template, scan: Scan, text: Searchable, place: Place) -> str:
    """What comes in the place of a match (TooHard)."""
    start, end = place
    if made.asks_for_groups or start[:2] != end[:2]:
        return made.of(scan.groups(place))
    return made.of({0: text.lines(start.unit)[start.line].text[start.offset : end.offset]})


def limits_of(text: Searchable) -> Limits | None:
    """What is selected, as the limits of a search; None where nothing is."""
    start, end = text.selected()
    if start == end:
        return None
    lines = text.lines(end.unit)
    tail = len(lines[end.line].text) - end.offset if end.line < len(lines) else 0
    return Limits(start, end, max(0, tail))
