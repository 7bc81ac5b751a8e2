# SPDX-License-Identifier: GPL-3.0-or-later
"""«Популярное» as pages show it: tabs made once for each ranking, however many pages share it."""

from __future__ import annotations

from newsdesk.site.contexts import PopularItem, PopularTab
from newsdesk.site.index import SiteIndex
from newsdesk.site.material import RankedArticle, Ranking
from newsdesk.site.shared import Shared, digest, shared
from newsdesk.site.templates import Theme

LONGEST = 60

Tabs = tuple[PopularTab, ...]


class PopularTabs:
    """Rankings made into tabs; the articles that have left the site since a ranking was taken are left out."""

    def __init__(self, index: SiteIndex, theme: Theme) -> None:
        self._index = index
        self._theme = theme
        # By identity first: most stamps share one ranking. It is kept, so that its identity stays its own.
        self._known: dict[tuple[int, str], tuple[Ranking, Shared[Tabs]]] = {}
        self._made: dict[tuple[bytes, str], Shared[Tabs]] = {}

    def of(self, ranking: Ranking, language: str) -> Shared[Tabs]:
        """The tabs of a ranking that hold anything: «Все», then the sections in the paper's order."""
        known = self._known.get((id(ranking), language))
        if known is None:
            content = (digest(ranking), language)
            if content not in self._made:
                self._made[content] = shared(self._tabs(ranking, language))
            known = self._known[id(ranking), language] = (ranking, self._made[content])
        return known[1]

    def _tabs(self, ranking: Ranking, language: str) -> Tabs:
        places = dict(ranking.tabs)
        names = [name for name in ("", *self._index.sections) if name in places]
        made = [self._tab(name, places[name], language) for name in names]
        return tuple(tab for tab in made if tab.items)

    def _tab(self, name: str, places: tuple[RankedArticle, ...], language: str) -> PopularTab:
        entries = self._index.entries
        here = [(place, entries[place.id].path) for place in places if place.id in entries][:LONGEST]
        items = tuple(
            PopularItem(rank, place.headline, path, place.views) for rank, (place, path) in enumerate(here, start=1)
        )
        if not name:
            return PopularTab("all", self._theme.words[language].word("all"), items)
        section = self._index.sections[name]
        return PopularTab(self._index.section_slugs[name], section.name_in(language), items)
