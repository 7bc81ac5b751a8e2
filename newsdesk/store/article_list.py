# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of articles: filters, orders and bounds in SQL, each order on an index of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Integer, bindparam, column, func, literal_column, select, table, text

from newsdesk.domain.article import Language
from newsdesk.domain.query import ArticleQuery, Found, ListFilter, Sort
from newsdesk.domain.search import parse
from newsdesk.store.article_rows import ARTICLES, ARTICLES_OF, LISTED, articles, day_range
from newsdesk.store.search_fields import asked
from newsdesk.store.search_query import SearchQuery, worded
from newsdesk.store.sections import Sections
from newsdesk.store.tables import article
from newsdesk.store.transaction import chunks

# A very common word has too many articles to weigh them all: the newest of them are weighed.
_WEIGHED: Final = 2000
# How much a word counts in the headline, the lead, the body, and among names and tags.
_BM25: Final = "bm25(article_search, 10.0, 4.0, 1.0, 5.0)"
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
    if query.sort is Sort.RELEVANCE and search.wanted:
        rows: Sequence[Any] = _weighed(connection, [LISTED, *wanted], search, query.limit)
    else:
        ordered = ARTICLES.where(*found).order_by(*_ORDERS[query.sort])
        rows = connection.execute(ordered if query.limit is None else ordered.limit(query.limit)).all()
    return Found(total, tuple(articles(connection, rows, bodies=False)))


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
    found = replace(found, conditions=asked(search.asked, who))
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
    found = select(_search.c.rowid).where(text("article_search MATCH :wanted").bindparams(wanted=search.match))
    if search.wanted:
        return [article.c.id.in_(found), *search.conditions]
    if search.unwanted:
        against = text("article_search MATCH :unwanted").bindparams(unwanted=search.unwanted)
        return [article.c.id.not_in(select(_search.c.rowid).where(against)), *search.conditions]
    return list(search.conditions)


def _weighed(
    connection: Connection, conditions: list[ColumnElement[bool]], search: SearchQuery, limit: int | None
) -> list[Any]:
    """The rows of the articles where the words weigh most."""
    best = weighed_ids(connection, conditions, search, limit)
    rows = {row.id: row for chunk in chunks(best) for row in connection.execute(ARTICLES_OF, {"keys": chunk})}
    return [rows[each] for each in best]


def weighed_ids(
    connection: Connection, conditions: list[ColumnElement[bool]], search: SearchQuery, limit: int | None
) -> list[int]:
    """The articles where the words weigh most, best first; all are weighed where all are asked for."""
    weight: ColumnElement[float] = literal_column(_BM25).label("weight")
    # The index hands its rows out by number: the newest hits without sorting all of them.
    candidates = (
        select(article.c.id, article.c.place, weight)
        .select_from(_search.join(article, article.c.id == _search.c.rowid))
        .where(text("article_search MATCH :wanted").bindparams(bindparam("wanted", search.match)), *conditions)
        .order_by(_search.c.rowid.desc())
    )
    if limit is not None:
        candidates = candidates.limit(max(_WEIGHED, limit))
    found = connection.execute(candidates).all()
    best = sorted(found, key=lambda row: (row.weight, -row.place, -row.id))
    return [row.id for row in best[:limit]]
