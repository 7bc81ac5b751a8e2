# SPDX-License-Identifier: GPL-3.0-or-later
"""Stamps: the state of what changes often, as a page keeps showing it until the page itself changes."""

from __future__ import annotations

from collections.abc import Mapping

from newsdesk.site.calendars import Calendars
from newsdesk.site.index import Entry
from newsdesk.site.material import Material, Ranking, Stamp

NO_RANKING = Ranking(())
LONGEST_RELATED = 10


class Stamps:
    """The stamps that earlier exports left, and new ones where they no longer fit; `made` holds the new ones."""

    def __init__(self, material: Material, calendars: Mapping[str, Calendars]) -> None:
        self._material = material
        self._calendars = calendars
        self.made: dict[int, Stamp] = {}

    def of(self, entry: Entry, own: str) -> Stamp:
        """The stamp of an article whose page, but for the stamp, has the digest `own`."""
        kept = self._material.stamps.get(entry.id)
        if kept is not None and kept.own == own:
            return kept
        stamp = self.made[entry.id] = self._fresh(entry, own)
        return stamp

    def _fresh(self, entry: Entry, own: str) -> Stamp:
        material, calendars = self._material, self._calendars[entry.language]
        return Stamp(
            own=own,
            views=material.views.get(entry.id, 0),
            ranking=material.rankings.get(entry.language, NO_RANKING),
            related=tuple(material.related(entry.id))[:LONGEST_RELATED],
            months=calendars.months,
            days=calendars.days((entry.at.year, entry.at.month)),
        )
