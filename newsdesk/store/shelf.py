# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's list in SQL: any run of any order of it without reading the rest, and the counts beside it.

The numbers of the rows are found on an index of their own; only the rows of the run are read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, and_, bindparam, func, literal_column, or_, select

from newsdesk.domain.article import Credit, Language, Role, Status
from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.shelf import ListRow, ShelfCounts
from newsdesk.language.collation import fold
from newsdesk.store.article_list import conditions, matching, searched, weighed_ids
from newsdesk.store.article_rows import LISTED, bylines_of
from newsdesk.store.failures import RowUnreadable
from newsdesk.store.moments import from_micros, to_micros
from newsdesk.store.search_query import SearchQuery
from newsdesk.store.sections import Sections
from newsdesk.store.tables import article, article_tag, figure, photo, section, tag
from newsdesk.store.transaction import Transaction, chunks

_BEHIND_ALL: Final = "\U0010ffff"
# No index knows of embargoes: reading the table as it lies is far quicker than row by row in the order of an index.
_LISTED_BY_SCAN: Final = literal_column("+article.binned_at").is_(None)
_KEYS: Final = {
    Sort.NEWEST: (article.c.place, True),
    Sort.OLDEST: (article.c.place, False),
    Sort.EDITED: (article.c.updated_at, True),
    Sort.HEADLINE: (article.c.folded, False),
    Sort.VIEWS: (article.c.views, True),
    Sort.RELEVANCE: (article.c.place, True),
}
_ROWS: Final = (
    select(
        article.c.id, article.c.headline, article.c.status, article.c.language, article.c.version, article.c.views,
        article.c.published_at, article.c.updated_at, article.c.embargo_until, article.c.binned_at,
        section.c.name.label("section"),
    )
    .join(section, section.c.id == article.c.section_id)
    .where(article.c.id.in_(bindparam("keys", expanding=True)))
)  # fmt: skip
_PICTURES: Final = (
    select(figure.c.article_id, photo.c.sha256, photo.c.credit)
    .join(photo, photo.c.id == figure.c.photo_id)
    .where(figure.c.article_id.in_(bindparam("keys", expanding=True)), photo.c.sha256.is_not(None))
    .order_by(figure.c.article_id, figure.c.position)
)
_UNCREDITED: Final = (
    select(figure.c.article_id)
    .join(photo, photo.c.id == figure.c.photo_id)
    .where(photo.c.credit == "", photo.c.sha256.is_not(None))
)
_TAGS: Final = (
    select(tag.c.name, func.count())
    .join(article_tag, article_tag.c.tag_id == tag.c.id)
    .where(article_tag.c.article_id.in_(bindparam("keys", expanding=True)))
    .group_by(tag.c.id)
)


class ShelfRows:
    """Rows of the list within one transaction.

    The newest `weighed` hits of a search stand by their weight where that is asked; those behind them by their age.
    """

    weighed = 2000

    def __init__(self, transaction: Transaction, sections: Sections) -> None:
        self._transaction = transaction
        self._sections = sections

    def count(self, shown: ListFilter) -> int:
        """How many rows the list has."""
        wanted = self._wanted(shown)
        if wanted is None:
            return 0
        query = select(func.count()).select_from(article).where(*wanted)
        return int(self._transaction.connection.execute(query).scalar_one())

    def ids(self, shown: ListFilter, sort: Sort, offset: int, limit: int) -> list[int]:
        """The articles in the rows from `offset` on."""
        wanted, search = self._wanted(shown), searched(shown)
        if wanted is None or search is None or limit <= 0:
            return []
        connection = self._transaction.connection
        if _by_weight(shown, sort, search):
            best = self._weighed(shown, search)
            part = best[offset : offset + limit]
            if len(part) == limit or len(best) < self.weighed:
                return part
            # What is not among the weighed ones is older than all of them by its number.
            query = select(article.c.id).where(*wanted, article.c.id < min(best)).order_by(article.c.id.desc())
            query = query.offset(max(0, offset - len(best))).limit(limit - len(part))
            return [*part, *connection.execute(query).scalars()]
        query = select(article.c.id).where(*wanted).order_by(*_order(shown, sort)).offset(offset).limit(limit)
        return list(connection.execute(query).scalars())

    def rows(self, keys: Sequence[int]) -> tuple[ListRow, ...]:
        """Articles as rows, in the order given; those that are gone are left out."""
        connection = self._transaction.connection
        found = {row.id: row for chunk in chunks(keys) for row in connection.execute(_ROWS, {"keys": chunk})}
        bylines, pictures = bylines_of(connection, keys), self._pictures(keys)
        try:
            return tuple(_row(found[key], bylines.get(key, ()), pictures.get(key, ())) for key in keys if key in found)
        except ValueError as error:
            raise RowUnreadable(str(error)) from error

    def place(self, shown: ListFilter, sort: Sort, article_id: int) -> int | None:
        """The number of the article's row, counted from 0; None where the list does not show it."""
        wanted, search = self._wanted(shown), searched(shown)
        if wanted is None or search is None:
            return None
        connection = self._transaction.connection
        if _by_weight(shown, sort, search):
            best = self._weighed(shown, search)
            return best.index(article_id) if article_id in best else None
        column, falling = _key(shown, sort)
        value = connection.execute(select(column).where(article.c.id == article_id, *wanted)).scalar()
        if value is None:
            return None
        before = _beyond(column, not falling, value, article_id)
        return int(connection.execute(select(func.count()).select_from(article).where(*wanted, before)).scalar_one())

    def seek(self, shown: ListFilter, sort: Sort, start: str, behind: int | None) -> int | None:
        """The next article behind another (or the first of all) whose headline begins with a text, in any case."""
        wanted, key = self._wanted(shown), fold(start)
        if wanted is None or not key:
            return None
        connection = self._transaction.connection
        column, falling = _key(shown, sort)
        query = select(article.c.id).where(
            *wanted, article.c.folded >= key, article.c.folded < key + _BEHIND_ALL
        ).order_by(*_order(shown, sort)).limit(1)  # fmt: skip
        value = None if behind is None else connection.execute(
            select(column).where(article.c.id == behind)
        ).scalar()  # fmt: skip
        if behind is not None and value is not None:
            found = connection.execute(query.where(_beyond(column, falling, value, behind))).scalar()
            if found is not None:
                return int(found)
        first = connection.execute(query).scalar()
        return None if first is None else int(first)

    def counts(self, shown: ListFilter) -> ShelfCounts:
        """The numbers beside statuses and sections."""
        plain = replace(shown, status=None, embargoed=False, uncredited=False, binned=False)
        statuses = self._by(article.c.status, plain)
        by_section = self._by(article.c.section_id, replace(shown, section=None))
        names = {key: each.name for key, each in self._sections.by_id().items()}
        return ShelfCounts(
            statuses={Status(each): number for each, number in statuses.items()},
            sections={names[key]: number for key, number in by_section.items()},
            binned=self.count(replace(plain, binned=True)),
        )

    def cares(self, shown: ListFilter) -> tuple[int, int]:
        """How many articles wait for their hour, and in how many a picture has no credit."""
        plain = replace(shown, status=None, embargoed=False, uncredited=False, binned=False)
        return self.count(replace(plain, embargoed=True)), self.count(replace(plain, uncredited=True))

    def tags(self, keys: Iterable[int]) -> dict[str, int]:
        """In how many of the articles each of their tags stands, the most used first."""
        found: defaultdict[str, int] = defaultdict(int)
        for chunk in chunks(keys):
            for name, number in self._transaction.connection.execute(_TAGS, {"keys": chunk}):
                found[name] += number
        return dict(sorted(found.items(), key=lambda each: (-each[1], fold(each[0]))))

    def _by(self, column: Column[Any], shown: ListFilter) -> dict[Any, int]:
        wanted = self._wanted(shown)
        if wanted is None:
            return {}
        query = select(column, func.count()).where(*wanted).group_by(column)
        rows = self._transaction.connection.execute(query).all()
        return {row[0]: row[1] for row in rows}

    def _wanted(self, shown: ListFilter) -> list[ColumnElement[bool]] | None:
        """What the articles of the list must be; None where nothing can be it."""
        found = conditions(self._sections, shown)
        if found is None:
            return None
        if shown.embargoed:
            found.append(article.c.embargo_until > to_micros(self._transaction.now()))
        if shown.uncredited:
            found.append(article.c.id.in_(_UNCREDITED))
        if shown.binned:
            # The search index knows nothing of what is in the bin: the words of its headlines must do.
            words = (article.c.folded.contains(fold(word), autoescape=True) for word in shown.search.split())
            return [article.c.binned_at.is_not(None), *found, *words]
        search = searched(shown)
        if search is None:
            return None
        alone = shown.embargoed and len(found) == 1 and search.empty
        return [_LISTED_BY_SCAN if alone else LISTED, *found, *matching(search)]

    def _weighed(self, shown: ListFilter, search: SearchQuery) -> list[int]:
        wanted = self._wanted(replace(shown, search=""))
        return [] if wanted is None else weighed_ids(self._transaction.connection, wanted, search, self.weighed)

    def _pictures(self, keys: Iterable[int]) -> Mapping[int, list[tuple[str, str]]]:
        found: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
        for chunk in chunks(keys):
            for key, sha256, credit in self._transaction.connection.execute(_PICTURES, {"keys": chunk}):
                found[key].append((sha256, credit))
        return found


def _by_weight(shown: ListFilter, sort: Sort, search: SearchQuery) -> bool:
    return sort is Sort.RELEVANCE and bool(search.wanted) and not shown.binned


def _key(shown: ListFilter, sort: Sort) -> tuple[Column[Any], bool]:
    """What the list is ordered by, and whether from the greatest down; the newest in the bin is what came last."""
    if shown.binned and sort in (Sort.NEWEST, Sort.RELEVANCE):
        return article.c.binned_at, True
    return _KEYS[sort]


def _order(shown: ListFilter, sort: Sort) -> tuple[ColumnElement[Any], ...]:
    column, falling = _key(shown, sort)
    return (column.desc(), article.c.id.desc()) if falling else (column, article.c.id)


def _beyond(column: Column[Any], falling: bool, value: object, key: int) -> ColumnElement[bool]:
    """Behind a row in an order that falls or rises. The first half alone bounds the search on the index."""
    if falling:
        return and_(column <= value, or_(column < value, article.c.id < key))
    return and_(column >= value, or_(column > value, article.c.id > key))


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
        uncredited=any(not credit for _, credit in pictures),
        published_at=from_micros(found.published_at),
        updated_at=from_micros(found.updated_at),
        embargo_until=from_micros(found.embargo_until),
        binned_at=from_micros(found.binned_at),
    )
