# SPDX-License-Identifier: GPL-3.0-or-later
"""What the articles of a list must be, and by which index they are found.

SQLite keeps no statistics here that could tell it the way: where few articles can be meant they are looked up and
sorted, and where many can be, an order is walked along that has all the rest at hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, func, select

from newsdesk.domain.query import ListFilter, Sort
from newsdesk.language.collation import fold
from newsdesk.store.article_list import beside_hits, conditions, hits, searched
from newsdesk.store.article_maps import ArticleMaps
from newsdesk.store.article_rows import LISTED, day_range
from newsdesk.store.article_sets import UNCREDITED, has, waiting_at, worked_on_by
from newsdesk.store.list_counts import list_counts
from newsdesk.store.list_order import Order
from newsdesk.store.moments import to_micros
from newsdesk.store.search_beside import sets
from newsdesk.store.search_filters import as_filters
from newsdesk.store.search_query import SearchQuery
from newsdesk.store.sections import Sections
from newsdesk.store.tables import article, article_tag, byline, person, tag
from newsdesk.store.transaction import Transaction

FEW: Final = 20_000
"""So many rows may be looked up and sorted for one list, or every fiftieth, or sixteenth where their index has what is
sorted by: going along all takes no longer."""
_FEW_OF: Final = 50
_FEW_OF_BY_PLACE: Final = 16
_FEW_OF_FOR_A_HEAD: Final = 200
# A day of the library's zone lies within this of the same day elsewhere.
_SLACK: Final = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Wanted:
    """The conditions of a list: on columns that every order's index has, and on what stands elsewhere."""

    at_hand: tuple[ColumnElement[bool], ...]
    elsewhere: tuple[ColumnElement[bool], ...]
    hint: str
    """The index to go by; nothing where SQLite may choose."""
    walked: bool
    """Whether the rows come in their order, with nothing to sort."""
    start: tuple[ColumnElement[bool], ...] = ()
    """Where the order begins. What stands behind a row of the list is so anyway: said of it too, SQLite would go along
    the order from there once more."""
    sets: tuple[Select[Any], ...] = ()
    """The numbers of articles that may be in the list: it must be in all."""
    hits: Select[Any] | None = None
    """The same of those in which the words stand that are searched for."""

    @property
    def conditions(self) -> tuple[ColumnElement[bool], ...]:
        """All of them."""
        return (*self.at_hand, *self.start, *self._apart)

    @property
    def in_order(self) -> bool:
        """Whether an index has all that is asked, in the order of the list."""
        return self.walked and not self._chosen and not self.elsewhere

    def mapped(self, connection: Connection, maps: ArticleMaps) -> Wanted:
        """The same for who goes along the whole list: whether an article is in a set is at hand then as well."""
        if not self.walked or not self._chosen:
            return self
        among = (maps.among(connection, each) for each in self._chosen)
        return replace(self, at_hand=(*self.at_hand, *among), sets=(), hits=None)

    def one_by_one(self) -> Wanted:
        """The same for who meets such an article soon: each set is asked for one article after the other."""
        return replace(self, sets=(), elsewhere=(*map(has, self.sets), *self.elsewhere))

    def select(self, *columns: ColumnElement[Any]) -> Select[Any]:
        """Columns of the articles that are so, by the way that was found."""
        return self._by_the_way(select(*columns).where(*self.conditions))

    def select_behind(self, behind: ColumnElement[bool], *columns: ColumnElement[Any]) -> Select[Any]:
        """The same of those behind a row of the list."""
        return self._by_the_way(select(*columns).where(*self.at_hand, *self._apart, behind))

    @property
    def _apart(self) -> tuple[ColumnElement[bool], ...]:
        return (*(article.c.id.in_(each) for each in self._chosen), *self.elsewhere)

    @property
    def _chosen(self) -> tuple[Select[Any], ...]:
        return self.sets if self.hits is None else (*self.sets, self.hits)

    def _by_the_way(self, query: Select[Any]) -> Select[Any]:
        return query.with_hint(article, self.hint, "sqlite") if self.hint else query


class ListConditions:
    """Makes `Wanted` of filters within one transaction; `who` is whose work «mine» is."""

    def __init__(self, transaction: Transaction, sections: Sections, who: str = "") -> None:
        self._transaction = transaction
        self._sections = sections
        self.who = who

    def wanted(self, shown: ListFilter, sort: Sort, few: int | None = None) -> Wanted | None:
        """What holds for a list in an order; None where nothing can be in it.

        Up to `few` rows may be looked up, where no more than the first are wanted.
        """
        shown = as_filters(self._transaction.connection, shown)
        plain = conditions(self._sections, shown)
        found = None if plain is None else self._elsewhere(shown)
        if plain is None or found is None:
            return None
        if shown.binned:
            # The search index knows nothing of what is in the bin: the words of its headlines must do.
            words = (article.c.folded.contains(fold(word), autoescape=True) for word in shown.search.split())
            lying = (article.c.binned_at.is_not(None), *plain)
            return Wanted(lying, (*map(has, found), *words), "", walked=False)
        search = searched(shown, self._transaction.connection, self.who)
        if search is None:
            return None
        search = search if few is None else search.soon()
        order = Order(shown, sort)
        start: list[ColumnElement[bool]] = []
        if order.by_place and (span := _places(shown.day)):
            plain, start = [*plain, span[not order.falling]], [span[order.falling]]
        whole = list_counts(self._transaction.connection).of()
        part = _FEW_OF_FOR_A_HEAD if few is not None else _FEW_OF_BY_PLACE if order.by_place else _FEW_OF
        most = max(FEW if few is None else few, whole // part)
        return replace(self._by_best_way(shown, order, [LISTED, *plain], found, search, most), start=tuple(start))

    def total(self, shown: ListFilter) -> int | None:
        """How many articles a list has, where that needs no counting."""
        shown = as_filters(self._transaction.connection, shown)
        plain = ListFilter(status=shown.status, section=shown.section, language=shown.language, binned=shown.binned)
        if shown != plain:
            return None
        section = None if shown.section is None else self._sections.find(shown.section)
        if shown.section is not None and section is None:
            return 0
        return list_counts(self._transaction.connection).of(
            status=shown.status,
            section=None if section is None else section.id,
            language=shown.language,
            binned=shown.binned,
        )

    def resolved(self, shown: ListFilter) -> tuple[object, ...]:
        """What a list depends on beside the state of the articles: whom its names mean, and the minute."""
        shown = as_filters(self._transaction.connection, shown)
        section = None if shown.section is None else self._sections.find(shown.section)
        minute = self._minute() if shown.embargoed else 0
        return shown, section and section.id, self._person(shown), self._tag(shown), self.who, minute

    # -- private -------------------------------------------------------------------------------------------------------

    def _by_best_way(
        self,
        shown: ListFilter,
        order: Order,
        at_hand: list[ColumnElement[bool]],
        candidates: list[Select[Any]],
        search: SearchQuery,
        few: int,
    ) -> Wanted:
        small = tuple(each for each in candidates if self._few(each, few))
        hint = _by_number(order) if small else self._hint_of_few(shown, order, _sets(search), few)
        # Few are looked up by their numbers, which sets of them give.
        search = replace(search, hurried=search.hurried and hint is None)
        found = Wanted(
            at_hand=tuple(at_hand),
            elsewhere=tuple(beside_hits(search)),
            hint=hint or "",
            walked=hint is None,
            sets=tuple(candidates),
            hits=hits(search),
        )
        if hint is not None:
            # SQLite might begin with a large set as well, or put it together for the sake of a few.
            large = (each for each in candidates if each not in small)
            return replace(found, sets=small, elsewhere=(*map(has, large), *found.elsewhere))
        alone = [name for name in ("status", "section", "language") if getattr(shown, name) is not None]
        if order.by_place and len(alone) == 1 and shown.day is None:
            column = "section_id" if alone == ["section"] else alone[0]
            hint = f"INDEXED BY ix_article_{column}_place"
        else:
            hint = order.hint
        return replace(found, hint=hint)

    def _hint_of_few(self, shown: ListFilter, order: Order, candidates: Sequence[Select[Any]], few: int) -> str | None:
        """The way to the articles where one of the filters alone leaves few; None where none does."""
        if any(self._few(each, few) for each in candidates):
            return _by_number(order)
        counts = list_counts(self._transaction.connection)
        section = None if shown.section is None else self._sections.find(shown.section)
        singles = {
            "status": counts.of(status=shown.status) if shown.status else few + 1,
            "section_id": counts.of(section=section.id) if section else few + 1,
            "language": counts.of(language=shown.language) if shown.language else few + 1,
        }
        best = min(singles, key=lambda name: singles[name])
        if singles[best] <= few:
            return f"INDEXED BY ix_article_{best}_place"
        days = None if shown.day is None else day_range(shown.day)
        if days is not None and self._few(select(article.c.id).where(LISTED, article.c.day.between(*days)), few):
            return order.hint if order.by_place and _places(shown.day) else "INDEXED BY ix_article_day"
        return None

    def _few(self, candidates: Select[Any], few: int) -> bool:
        some = candidates.limit(few + 1).subquery()
        counted = self._transaction.connection.execute(select(func.count()).select_from(some)).scalar_one()
        return int(counted) <= few

    def _elsewhere(self, shown: ListFilter) -> list[Select[Any]] | None:
        """The articles that are what their columns do not say, as selects of their numbers; None where none can be."""
        found: list[Select[Any]] = []
        for name, key, used in (
            (shown.person, self._person(shown), byline.c.person_id),
            (shown.tag, self._tag(shown), article_tag.c.tag_id),
        ):
            if name is not None:
                if key is None:
                    return None
                found.append(select(used.table.c.article_id).where(used == key))
        if shown.mine:
            found.append(worked_on_by(self.who))
        if shown.embargoed:
            found.append(waiting_at(self._minute()))
        if shown.uncredited:
            found.append(UNCREDITED)
        return found

    def _person(self, shown: ListFilter) -> int | None:
        return self._named(person, shown.person)

    def _tag(self, shown: ListFilter) -> int | None:
        return self._named(tag, shown.tag)

    def _named(self, table: Any, name: str | None) -> int | None:  # the table of people or of tags
        if name is None:
            return None
        found = self._transaction.connection.execute(select(table.c.id).where(table.c.folded == fold(name))).scalar()
        return None if found is None else int(found)

    def _minute(self) -> int:
        return to_micros(self._transaction.now().replace(second=0, microsecond=0))


def _by_number(order: Order) -> str:
    """The way to articles whose numbers are known: an index has all that the list is filtered by, and one key."""
    return "INDEXED BY ix_article_id" if order.by_place else "NOT INDEXED"


def _sets(search: SearchQuery) -> list[Select[Any]]:
    """What a search asks for, as far as it is a set of articles."""
    found = hits(search)
    # A set may name an article by each of its tags that begin so: thousands of names may be one article's.
    return [*([] if found is None else [found]), *(each.distinct() for each in sets(search.conditions))]


def _places(day: str | None) -> list[ColumnElement[bool]]:
    """Between which dates a day, week, month or year lies wherever the library is: the index by date ends there."""
    days = None if day is None else day_range(day)
    if days is None:
        return []
    try:
        first = datetime(days[0] // 10000, max(1, days[0] // 100 % 100), max(1, days[0] % 100), tzinfo=UTC)
        spans = {1: timedelta(days=1), 100: timedelta(days=31), 10000: timedelta(days=366)}
        span = spans.get(days[1] - days[0] + 1, timedelta(days=7))
        return [article.c.place >= to_micros(first - _SLACK), article.c.place <= to_micros(first + span + _SLACK)]
    except (ValueError, OverflowError):
        return []  # no day of the calendar, or its first or last
