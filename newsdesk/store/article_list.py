# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of articles: filters, orders and bounds in SQL, each order on an index of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Integer, Select, column, func, select, table, text

from newsdesk.domain.article import Article, Language
from newsdesk.domain.query import ArticleQuery, Found, ListFilter, Sort
from newsdesk.domain.search import parse
from newsdesk.store.article_rows import ARTICLES, ARTICLES_OF, LISTED, articles, day_range
from newsdesk.store.search_fields import asked
from newsdesk.store.search_hits import Best, best_hits, newest_hits, newest_of_few
from newsdesk.store.search_query import SearchQuery, worded
from newsdesk.store.sections import Sections
from newsdesk.store.tables import article
from newsdesk.store.transaction import chunks

_MOST: Final = 1 << 62
_NEWEST: Final = (article.c.place.desc(), article.c.id.desc())
_ORDERS: Final = {
    Sort.NEWEST: _NEWEST,
    Sort.OLDEST: (article.c.place, article.c.id),
    Sort.EDITED: (article.c.updated_at.desc(), article.c.id.desc()),
    Sort.HEADLINE: (article.c.folded, article.c.id),
    Sort.VIEWS: (article.c.views.desc(), article.c.id.desc()),
    Sort.RELEVANCE: _NEWEST,
}
_search = table("article_search", column("rowid", Integer))


def find(connection: Connection, sections: Sections, query: ArticleQuery) -> Found:
    """How many articles fit, and the first of them in the order asked for."""
    wanted, search = conditions(sections, query), searched(query, connection)
    if wanted is None or search is None:
        return Found(0, ())
    found = [LISTED, *wanted, *matching(search)]
    total = connection.execute(select(func.count()).select_from(article).where(*found)).scalar_one()
    if query.limit == 0 or total == 0:
        return Found(total, ())
    return Found(total, first_of(connection, search, query, wanted))


def first_of(
    connection: Connection,
    search: SearchQuery,
    query: ArticleQuery,
    beside: Sequence[ColumnElement[bool]] = (),
    best: Best | None = None,
) -> tuple[Article, ...]:
    """The first articles of a search that fulfil conditions beside, in the order asked for, without their bodies.

    `best` are those, where somebody knows them already.
    """
    newest = query.sort in (Sort.RELEVANCE, Sort.NEWEST)
    if newest and (search.wanted or best is not None):
        rows: Sequence[Any] = _rows(connection, _ids(connection, list(beside), search, query, best))
    elif newest and (few := _few(connection, search, query, beside)) is not None:
        rows = _rows(connection, few)
    else:
        ordered = ARTICLES.where(LISTED, *beside, *matching(search)).order_by(*_ORDERS[query.sort])
        if newest and query.limit is not None and search.conditions:  # few of these are looked up above
            ordered = ordered.with_hint(article, "INDEXED BY ix_article_place", "sqlite")
        rows = connection.execute(ordered if query.limit is None else ordered.limit(query.limit)).all()
    return tuple(articles(connection, rows, bodies=False))


def searched(
    query: ArticleQuery | ListFilter, connection: Connection | None = None, who: str = ""
) -> SearchQuery | None:
    """What the search of a list asks, nothing where there is none; None where it asks for what no text can hold.

    With a `connection` unfinished words are completed from the vocabulary, which is far quicker; `who` asks.
    """
    if query.search is None or not query.search.strip():
        return SearchQuery()
    search = parse(query.search)
    languages = [query.language] if query.language else list(Language)
    found = worded(search, [language.value for language in languages], connection)
    found = replace(found, conditions=asked(search.asked, who), singly=asked(search.asked, who, singly=True))
    return None if found.empty and not search.begun else found


def conditions(sections: Sections, query: ArticleQuery | ListFilter) -> list[ColumnElement[bool]] | None:
    """What the articles must be beside the words in them; None where nothing can be it."""
    found: list[ColumnElement[bool]] = []
    if query.status is not None:
        found.append(article.c.status == query.status)
    if query.language is not None:
        found.append(article.c.language == query.language)
    if query.section is not None:
        section = sections.find(query.section)
        if section is None:
            return None
        found.append(article.c.section_id == section.id)
    if query.day is not None:
        days = day_range(query.day)
        if days is None:
            return None
        found.append(article.c.day.between(*days))
    return found


def matching(search: SearchQuery) -> list[ColumnElement[bool]]:
    """What the articles must be for the sake of what is searched for; the words that are wanted come first."""
    found = hits(search)
    return [*([] if found is None else [article.c.id.in_(found)]), *beside_hits(search)]


def hits(search: SearchQuery) -> Select[Any] | None:
    """The numbers of the articles in which the words stand; None where none are wanted."""
    if not search.wanted:
        return None
    return select(_search.c.rowid).where(text("article_search MATCH :wanted").bindparams(wanted=search.match))


def beside_hits(search: SearchQuery) -> list[ColumnElement[bool]]:
    """What the articles must be beside the words that are wanted."""
    beside = search.singly if search.hurried else search.conditions
    if search.wanted or not search.unwanted:
        return list(beside)
    against = text("article_search MATCH :unwanted").bindparams(unwanted=search.unwanted)
    return [article.c.id.not_in(select(_search.c.rowid).where(against)), *beside]


def _rows(connection: Connection, keys: Sequence[int]) -> list[Any]:
    """The rows of articles, in the order given."""
    rows = {row.id: row for chunk in chunks(keys) for row in connection.execute(ARTICLES_OF, {"keys": chunk})}
    return [rows[each] for each in keys]


def _few(
    connection: Connection, search: SearchQuery, query: ArticleQuery, beside: Sequence[ColumnElement[bool]]
) -> list[int] | None:
    """The first articles of what asks for no words and finds few, without going along all others."""
    limit = _MOST if query.limit is None else query.limit
    if search.unwanted and search.hurried:
        return newest_hits(connection, beside, search, limit).ids
    return newest_of_few(connection, list(beside), search, limit) if search.conditions else None


def _ids(
    connection: Connection,
    beside: list[ColumnElement[bool]],
    search: SearchQuery,
    query: ArticleQuery,
    best: Best | None,
) -> list[int]:
    """The first hits of a search, in an order that needs not look at all of them."""
    limit = _MOST if query.limit is None else query.limit
    if best is None and query.sort is Sort.NEWEST:
        best = newest_hits(connection, beside, search, limit)
    best = best or best_hits(connection, beside, search, limit)
    if best.all or search.hurried or query.sort is Sort.NEWEST or len(best.ids) >= limit:
        return best.ids
    others = select(article.c.id).where(LISTED, *beside, *matching(search), article.c.id.not_in(best.ids))
    return [*best.ids, *connection.execute(others.order_by(*_NEWEST).limit(limit - len(best.ids))).scalars()]
