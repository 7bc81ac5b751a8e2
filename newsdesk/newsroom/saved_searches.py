# SPDX-License-Identifier: GPL-3.0-or-later
"""The searches that the desk keeps: saved, renamed, put in another order, deleted, and counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from newsdesk.domain.query import ListFilter
from newsdesk.domain.saved_search import Lacking, SavedSearch, SearchCount, as_name
from newsdesk.newsroom.changes import Changes, Done, Subject
from newsdesk.store.database import Database

_TOUCHED: Final = Changes(frozenset({Subject.SEARCHES}))


@dataclass(frozen=True, slots=True)
class KeptSearches:
    """All searches of a library in their order, each with what it asks for in vain."""

    searches: tuple[SavedSearch, ...]
    lacking: tuple[Lacking, ...]


class SearchDesk:
    """Searches under names, of which no two are alike but for their letters' case."""

    def __init__(self, database: Database, who: str) -> None:
        self._database = database
        self._who = who

    def all(self) -> KeptSearches:
        """Every search."""
        with self._database.read() as work:
            searches = work.saved_searches.all()
            return KeptSearches(searches, tuple(work.saved_searches.lacking(each.shown) for each in searches))

    def count(self, shown: ListFilter) -> SearchCount:
        """How many articles a search finds."""
        with self._database.read() as work:
            return work.saved_searches.count(shown, self._who)

    def save(self, search: SavedSearch) -> Done[tuple[SavedSearch, ...]]:
        """Keep a search, in the place of one that has its name; the answer is what was kept before."""
        search = replace(search, name=as_name(search.name))

        def saved(kept: list[SavedSearch]) -> list[SavedSearch]:
            place = _place(kept, search.name)
            return [*kept, search] if place is None else [*kept[:place], search, *kept[place + 1 :]]

        return self._change(saved) if search.name else Done(self.all().searches, Changes())

    def rename(self, name: str, new: str) -> Done[bool]:
        """Give a search another name, unless it is another's; the answer is whether it has it now."""
        new = as_name(new)
        with self._database.begin() as work:
            kept = list(work.saved_searches.all())
            place, other = _place(kept, name), _place(kept, new)
            if not new or place is None or other not in (None, place):
                return Done(False, Changes())
            kept[place] = replace(kept[place], name=new)
            work.saved_searches.put(kept)
        return Done(True, _TOUCHED)

    def move(self, name: str, to: int) -> Done[tuple[SavedSearch, ...]]:
        """Put a search at another place among the others."""

        def moved(kept: list[SavedSearch]) -> list[SavedSearch]:
            place = _place(kept, name)
            if place is not None:
                search = kept.pop(place)
                kept.insert(max(0, min(to, len(kept))), search)
            return kept

        return self._change(moved)

    def delete(self, name: str) -> Done[tuple[SavedSearch, ...]]:
        """Forget a search; the answer is what was kept before."""
        return self._change(lambda kept: [each for each in kept if _key(each.name) != _key(name)])

    def put_back(self, former: Sequence[SavedSearch], name: str) -> Done[tuple[SavedSearch, ...]]:
        """Make the search of that name what it was among `former`; what became of the others since stays."""
        place = _place(former, name)

        def as_before(kept: list[SavedSearch]) -> list[SavedSearch]:
            now = _place(kept, name)
            if place is None:
                return [each for each in kept if _key(each.name) != _key(name)]
            if now is None:
                return [*kept[:place], former[place], *kept[place:]]
            return [*kept[:now], former[place], *kept[now + 1 :]]

        return self._change(as_before)

    def _change(self, change: Callable[[list[SavedSearch]], list[SavedSearch]]) -> Done[tuple[SavedSearch, ...]]:
        with self._database.begin() as work:
            former = work.saved_searches.all()
            work.saved_searches.put(change(list(former)))
        return Done(former, _TOUCHED)


def _key(name: str) -> str:
    return as_name(name).casefold()


def _place(kept: Sequence[SavedSearch], name: str) -> int | None:
    return next((place for place, each in enumerate(kept) if _key(each.name) == _key(name)), None)
