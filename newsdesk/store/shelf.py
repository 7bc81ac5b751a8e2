# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's list in SQL: any run of any order of it without reading the rest, and the counts beside it.

The numbers of the rows are found on an index of their own; only the rows of the run are read.
"""

from __future__ import annotations

import threading
from array import array
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import func, select

from newsdesk.domain.article import Credit, Language, Role, Status
from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.shelf import ListRow, ShelfCounts
from newsdesk.language.collation import fold
from newsdesk.store.article_list import searched
from newsdesk.store.article_maps import ArticleMaps
from newsdesk.store.article_rows import LISTED, bylines_of
from newsdesk.store.failures import RowUnreadable
from newsdesk.store.list_counts import list_counts
from newsdesk.store.list_filter import ListConditions, Wanted
from newsdesk.store.list_kinds import kinds
from newsdesk.store.list_order import Order
from newsdesk.store.list_places import LEAP, AllPlaces, Places, places
from newsdesk.store.moments import from_micros
from newsdesk.store.search_hits import Best, best_hits, newest_hits
from newsdesk.store.search_query import SearchQuery
from newsdesk.store.sections import Sections
from newsdesk.store.tables import article, article_tag, figure, list_state, photo, section, tag
from newsdesk.store.transaction import KEYS, Transaction, asked, chunks, listed

_BEHIND_ALL: Final = "\U0010ffff"
_MOST_KNOWN: Final = 6
_WEIGHED_FIRST: Final = 100
# Beyond that the first rows are found sooner by going along the order.
_FEW_FOR_A_HEAD: Final = 1000
_NEAR: Final = 4096
_STATE: Final = select(list_state.c.number)
_ROWS: Final = (
    select(
        article.c.id, article.c.headline, article.c.status, article.c.language, article.c.version, article.c.views,
        article.c.published_at, article.c.updated_at, article.c.embargo_until, article.c.binned_at,
        section.c.name.label("section"),
    )
    .join(section, section.c.id == article.c.section_id)
    .where(article.c.id.in_(KEYS))
)  # fmt: skip
_PICTURES: Final = (
    select(figure.c.article_id, photo.c.sha256, photo.c.credit)
    .join(photo, photo.c.id == figure.c.photo_id)
    .where(figure.c.article_id.in_(KEYS), photo.c.sha256.is_not(None))
    .order_by(figure.c.article_id, figure.c.position)
)
_TAGS: Final = (
    select(tag.c.name, func.count().label("number"))
    .join(article_tag, article_tag.c.tag_id == tag.c.id)
    .where(article_tag.c.article_id.in_(KEYS))
    .group_by(tag.c.id)
)


class KnownPlaces:
    """What was found out about the rows of the latest lists, for as long as the library stays as it is."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.maps = ArticleMaps()
        """Of the sets of articles that the lists are narrowed to."""
        self._lists: OrderedDict[object, Places] = OrderedDict()
        self._finding: dict[object, threading.Lock] = {}

    def get(self, key: object) -> Places | None:
        """What is known of a list."""
        with self._lock:
            if key in self._lists:
                self._lists.move_to_end(key)
            return self._lists.get(key)

    def find(self, key: object, find: Callable[[], Places]) -> Places:
        """The same, found out where nobody did: two that ask at once do not both go to the trouble."""
        with self._lock:
            alone = self._finding.setdefault(key, threading.Lock())
        try:
            with alone:
                known = self.get(key)
                if known is None:
                    known = find()
                    with self._lock:
                        self._lists[key] = known
                        while len(self._lists) > _MOST_KNOWN:
                            self._lists.popitem(last=False)
                return known
        finally:
            with self._lock:
                self._finding.pop(key, None)


class ShelfRows:
    """Rows of the list within one transaction.

    The newest `weighed` hits of a search stand by their weight where that is asked; those behind them by their age.
    `known` may be shared by transactions that read; `who` is whose work «mine» is.
    """

    weighed = 2000

    def __init__(self, transaction: Transaction, sections: Sections) -> None:
        self._transaction = transaction
        self._sections = sections
        self._who = ""
        self._conditions = ListConditions(transaction, sections)
        self.known = KnownPlaces()

    def for_window(self, who: str, known: KnownPlaces) -> ShelfRows:
        """The same, as somebody's window asks again and again."""
        self._who = self._conditions.who = who
        self.known = known
        return self

    def count(self, shown: ListFilter) -> int:
        """How many rows the list has."""
        total = self.total(shown, Sort.NEWEST)
        if total is not None:
            return total
        wanted = self._conditions.wanted(shown, Sort.NEWEST)
        if wanted is None:
            return 0
        counted = self._mapped(wanted).select(func.count()).select_from(article)
        return int(self._transaction.connection.execute(counted).scalar_one())

    def total(self, shown: ListFilter, sort: Sort) -> int | None:
        """The same where it is known without looking for it."""
        total = self._conditions.total(shown)
        if total is not None:
            return total
        found = self.known.get(self._key(shown, sort))
        return None if found is None else found.total

    def places(self, shown: ListFilter, sort: Sort) -> Places:
        """Which article stands at which row."""
        return self.known.find(self._key(shown, sort), lambda: self._places(shown, sort))

    def head(self, shown: ListFilter, sort: Sort, limit: int) -> Best:
        """The articles in the first rows, as far as they are found soon, without finding out about the others."""
        connection = self._transaction.connection
        found = self.known.get(self._key(shown, sort))
        if found is not None:
            return Best(list(found.ids(connection, 0, limit)), found.total <= limit)
        search = self._searched(shown)
        if search is not None and not shown.binned:
            search = search.soon()
            if _by_weight(shown, sort, search):
                best = self._weighed(shown, search, limit)
                return Best(best.ids[:limit], best.all and len(best.ids) <= limit)
            if (search.wanted or search.unwanted) and sort in (Sort.NEWEST, Sort.RELEVANCE):
                plain = self._conditions.wanted(replace(shown, search=""), sort)
                return Best([], True) if plain is None else newest_hits(connection, plain.conditions, search, limit)
        wanted = self._conditions.wanted(shown, sort, _FEW_FOR_A_HEAD)
        if wanted is None:
            return Best([], all=True)
        order = Order(shown, sort)
        near = self._near(wanted, order, limit)
        if len(near) == limit:
            return Best(near, all=False)
        query = self._mapped(wanted).select(article.c.id).order_by(*order.terms()).limit(limit)
        ids = list(connection.execute(query).scalars())
        return Best(ids, len(ids) < limit and not (search is not None and search.cut))

    def ids(self, shown: ListFilter, sort: Sort, offset: int, limit: int) -> Sequence[int]:
        """The articles in the rows from `offset` on."""
        if offset == 0 and limit <= LEAP:
            head = self.head(shown, sort, limit)
            if head.all or len(head.ids) >= limit:
                return head.ids
        return self.places(shown, sort).ids(self._transaction.connection, offset, limit)

    def rows(self, keys: Sequence[int]) -> tuple[ListRow, ...]:
        """Articles as rows, in the order given; those that are gone are left out."""
        connection = self._transaction.connection
        found = {row.id: row for chunk in chunks(keys) for row in asked(connection, _ROWS, keys=listed(chunk))}
        bylines, pictures = bylines_of(connection, keys), self._pictures(keys)
        try:
            return tuple(_row(found[key], bylines.get(key, ()), pictures.get(key, ())) for key in keys if key in found)
        except ValueError as error:
            raise RowUnreadable(str(error)) from error

    def place(self, shown: ListFilter, sort: Sort, article_id: int) -> int | None:
        """The number of the article's row, counted from 0; None where the list does not show it."""
        return self.places(shown, sort).place(self._transaction.connection, article_id)

    def seek(self, shown: ListFilter, sort: Sort, start: str, behind: int | None) -> int | None:
        """The next article behind another (or the first of all) whose headline begins with a text, in any case."""
        wanted, key, order = self._conditions.wanted(shown, sort), fold(start), Order(shown, sort)
        if wanted is None or not key:
            return None
        connection = self._transaction.connection
        begins = (article.c.folded >= key, article.c.folded < key + _BEHIND_ALL)
        query = select(article.c.id).where(*wanted.one_by_one().conditions, *begins).order_by(*order.terms()).limit(1)
        if behind is not None:
            value = connection.execute(select(order.key).where(article.c.id == behind)).scalar()
            for part in order.behind(value, behind):
                found = connection.execute(query.where(part)).scalar()
                if found is not None:
                    return int(found)
        first = connection.execute(query).scalar()
        return None if first is None else int(first)

    def counts(self, shown: ListFilter) -> ShelfCounts:
        """The numbers beside statuses and sections."""
        plain = replace(shown, status=None, section=None, embargoed=False, uncredited=False, binned=False)
        section = None if shown.section is None else self._sections.find(shown.section)
        held = 0 if section is None else section.id
        statuses, sections = Counter[str](), Counter[int]()
        for (status, its_section), number in self._by_kind(plain).items():
            if shown.section is None or its_section == held:
                statuses[status] += number
            if shown.status in (None, status):
                sections[its_section] += number
        if shown.embargoed or shown.uncredited or shown.binned:
            sections = Counter()
            for (_, its_section), number in self._by_kind(replace(shown, section=None)).items():
                sections[its_section] += number
        names = {key: each.name for key, each in self._sections.by_id().items()}
        return ShelfCounts(
            statuses={Status(each): number for each, number in statuses.items()},
            sections={names[key]: number for key, number in sections.items()},
            binned=self.count(replace(plain, section=shown.section, binned=True)),
        )

    def cares(self, shown: ListFilter) -> tuple[int, int]:
        """How many articles wait for their hour, and in how many a picture has no credit."""
        plain = replace(shown, status=None, embargoed=False, uncredited=False, binned=False)
        return self.count(replace(plain, embargoed=True)), self.count(replace(plain, uncredited=True))

    def tags(self, keys: Iterable[int]) -> dict[str, int]:
        """In how many of the articles each of their tags stands, the most used first."""
        found: defaultdict[str, int] = defaultdict(int)
        for chunk in chunks(keys):
            for row in self._transaction.asked(_TAGS, keys=listed(chunk)):
                found[row.name] += row.number
        return dict(sorted(found.items(), key=lambda each: (-each[1], fold(each[0]))))

    def _near(self, wanted: Wanted, order: Order, limit: int) -> list[int]:
        """The first articles of a list as far as they stand among the first rows of its order, where it is narrowed to
        many that are all over it: a map of these takes longer than a frame."""
        if not wanted.walked or not wanted.sets or wanted.hits is not None:
            return []
        connection, terms = self._transaction.connection, order.terms()
        bound = select(order.key).where(LISTED, *wanted.start).order_by(*terms).limit(1).offset(_NEAR)
        end = connection.execute(bound.with_hint(article, order.hint, "sqlite")).scalar()
        if end is None:
            return []
        query = wanted.one_by_one().select(article.c.id).where(order.short_of(end)).order_by(*terms)
        return list(connection.execute(query.limit(limit)).scalars())

    def _mapped(self, wanted: Wanted) -> Wanted:
        return wanted.mapped(self._transaction.connection, self.known.maps)

    def _key(self, shown: ListFilter, sort: Sort) -> object:
        """What the places of a list depend on."""
        state = self._transaction.connection.execute(_STATE).scalar_one()
        return int(state), sort, self.weighed, self._conditions.resolved(shown)

    def _searched(self, shown: ListFilter) -> SearchQuery | None:
        return searched(shown, self._transaction.connection, self._who)

    def _places(self, shown: ListFilter, sort: Sort) -> Places:
        connection, search = self._transaction.connection, self._searched(shown)
        wanted = self._conditions.wanted(shown, sort)
        if wanted is None or search is None or not _by_weight(shown, sort, search):
            return places(connection, wanted and self._mapped(wanted), Order(shown, sort))
        best = self._weighed(shown, search, self.weighed)
        if best.all:
            return AllPlaces(array("q", best.ids))
        others = self._mapped(wanted).select(article.c.id).where(article.c.id.not_in(best.ids))
        return AllPlaces.read(connection, others.order_by(*Order(shown, sort).terms()), best.ids)

    def _by_kind(self, shown: ListFilter) -> dict[tuple[str, int], int]:
        """How many articles of each status and section (its number) a list has."""
        connection = self._transaction.connection
        if shown == ListFilter(language=shown.language):
            found = Counter[tuple[str, int]]()
            for (status, section_id, language, lying), number in list_counts(connection).numbers.items():
                if not lying and shown.language in (None, language):
                    found[status, section_id] += number
            return dict(found)
        wanted = self._conditions.wanted(shown, Sort.NEWEST)
        if wanted is None:
            return {}
        return kinds(connection, self._mapped(wanted), by_sets=shown.language is None and shown.day is None)

    def _weighed(self, shown: ListFilter, search: SearchQuery, wished: int) -> Best:
        """The hits that stand by their weight, or the first of them where no more are wished for.

        Those of the first screens are chosen by themselves: they are there before the others, and stay where they are.
        """
        wanted = self._conditions.wanted(replace(shown, search=""), Sort.RELEVANCE)
        if wanted is None:
            return Best([], all=True)
        connection, beside = self._transaction.connection, list(wanted.conditions)
        first = best_hits(connection, beside, search.soon(), min(_WEIGHED_FIRST, self.weighed))
        if first.all or search.hurried or wished <= len(first.ids):
            return first
        more = best_hits(connection, beside, search, self.weighed)
        return Best([*dict.fromkeys((*first.ids, *more.ids))], more.all)

    def _pictures(self, keys: Iterable[int]) -> Mapping[int, list[tuple[str, str]]]:
        found: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
        for chunk in chunks(keys):
            for row in self._transaction.asked(_PICTURES, keys=listed(chunk)):
                found[row.article_id].append((row.sha256, row.credit))
        return found


def _by_weight(shown: ListFilter, sort: Sort, search: SearchQuery) -> bool:
    return sort is Sort.RELEVANCE and bool(search.wanted) and not shown.binned


def _row(found: Any, byline: Sequence[Credit], pictures: Sequence[tuple[str, str]]) -> ListRow:
    authors = [each.name for each in byline if each.role is Role.AUTHOR] or [each.name for each in byline]
    return ListRow(
        id=found.id,
        headline=found.headline,
        section=found.section,
        status=Status(found.status),
        language=Language(found.language),
        version=found.version,
        views=found.views,
        author=authors[0] if authors else "",
        thumbnail=pictures[0][0] if pictures else "",
        photos=len(pictures),
        uncredited=any(not credit for _, credit in pictures),
        published_at=from_micros(found.published_at),
        updated_at=from_micros(found.updated_at),
        embargo_until=from_micros(found.embargo_until),
        binned_at=from_micros(found.binned_at),
    )
