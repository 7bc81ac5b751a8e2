# SPDX-License-Identifier: GPL-3.0-or-later
"""The answers of a search within one transaction: hits with their snippets, and what may have been meant instead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsdesk.domain.article import Language
from newsdesk.domain.found import MOST_COUNTED, Answer, Hit
from newsdesk.domain.query import ArticleQuery, Sort
from newsdesk.domain.search import parse
from newsdesk.domain.snippet import Snippet
from newsdesk.store.article_list import first_of, searched
from newsdesk.store.search_beside import Beside, beside
from newsdesk.store.search_counts import Count, count_hits
from newsdesk.store.search_hits import Best, best_hits, newest_hits
from newsdesk.store.search_index import SearchIndex
from newsdesk.store.search_query import SearchQuery
from newsdesk.store.search_snippets import snippets
from newsdesk.store.search_suggestions import RARE, suggestion
from newsdesk.store.transaction import Transaction

# A phrase is as hard to count as to find, and so is what must be true of each hit beside.
_MOST_PHRASES: Final = 300
_SPOKEN: Final = [each.value for each in Language]


class SearchRows:
    """Looks for words."""

    def __init__(self, transaction: Transaction, index: SearchIndex) -> None:
        self._transaction = transaction
        self._index = index

    def find(self, typed: str, sort: Sort, limit: int, who: str = "", *, whole: bool = False) -> Answer:
        """The first hits in an order, with their snippets: soon, or of the `whole` library however long it takes."""
        search = self._searched(typed, who, hurried=not whole)
        if search is None or not typed.strip():
            return Answer(0, True, (), self.suggestion(typed), self._index.complete())
        besides = beside(self._transaction.connection, (), search)
        best = self._first(search, sort, limit, besides)
        hits = self._hits(typed, search, sort, limit, best)
        counted = self._counted(typed, search, hits, limit, best, besides)
        meant = self.suggestion(typed, counted.number) if counted.number <= RARE else ""
        return Answer(counted.number, counted.exact, hits, meant, self._index.complete())

    def hits(self, typed: str, sort: Sort, limit: int, who: str = "") -> tuple[Hit, ...]:
        """The same, and nothing beside."""
        search = self._searched(typed, who)
        if search is None or not typed.strip():
            return ()
        return self._hits(typed, search, sort, limit, self._first(search, sort, limit))

    def newest(self, typed: str, limit: int) -> list[int]:
        """The newest articles in which the words stand."""
        return self._keys(typed, Sort.NEWEST, limit)

    def best(self, typed: str, limit: int) -> list[int]:
        """The articles in which the words weigh most."""
        return self._keys(typed, Sort.RELEVANCE, limit)

    def snippets(self, typed: str, articles: Sequence[int]) -> dict[int, Snippet]:
        """The pieces of articles in which the words of a search stand."""
        return snippets(self._transaction.connection, parse(typed), articles)

    def suggestion(self, typed: str, held: int | None = None) -> str:
        """The search with its misspelt words put right; empty where nothing is known that finds more.

        What was typed finds `held` articles, where that is known.
        """
        connection = self._transaction.connection
        return suggestion(connection, typed, _SPOKEN, lambda other: self.count(other, RARE + 1).number, held)

    def count(self, typed: str, most: int = MOST_COUNTED, who: str = "") -> Count:
        """How many articles a search finds, counted no further than `most`."""
        search = self._searched(typed, who) if typed.strip() else None
        return Count(0) if search is None else count_hits(self._transaction.connection, (), search, most)

    def _searched(self, typed: str, who: str = "", *, hurried: bool = True) -> SearchQuery | None:
        search = searched(ArticleQuery(search=typed), self._transaction.connection, who)
        return search.soon() if search is not None and hurried else search

    def _keys(self, typed: str, sort: Sort, limit: int) -> list[int]:
        search = self._searched(typed)
        best = None if search is None or not search.wanted else self._first(search, sort, limit)
        return [] if best is None else best.ids

    def _first(self, search: SearchQuery, sort: Sort, limit: int, besides: Beside | None = None) -> Best | None:
        """The first hits, where an order is asked for in which they are found without the others."""
        connection = self._transaction.connection
        if search.wanted and sort is Sort.RELEVANCE:
            return best_hits(connection, (), search, limit, besides)
        if search.wanted and sort is Sort.NEWEST:
            return newest_hits(connection, (), search, limit, besides)
        few = besides is not None and besides.few is not None
        if few and not search.wanted and not search.unwanted and sort in (Sort.NEWEST, Sort.RELEVANCE):
            return newest_hits(connection, (), search, limit, besides)
        return None

    def _hits(self, typed: str, search: SearchQuery, sort: Sort, limit: int, best: Best | None) -> tuple[Hit, ...]:
        connection = self._transaction.connection
        articles = first_of(connection, search, ArticleQuery(sort=sort, limit=limit), best=best)
        pieces = self.snippets(typed, [each.id for each in articles])
        return tuple(Hit(each, pieces.get(each.id, Snippet())) for each in articles)

    def _counted(
        self, typed: str, search: SearchQuery, hits: Sequence[Hit], limit: int, best: Best | None, besides: Beside
    ) -> Count:
        """How many hits there are; what was seen of them already is not looked for once more."""
        if len(hits) < limit:
            known = not besides.cut if best is None else best.all
            return Count(len(hits), known or not search.hurried)
        hard = any(" " in words.text for words in parse(typed).words) or bool(search.wanted and besides.conditions)
        if best is not None and best.known.number and (best.known.exact or hard):
            return best.known
        most = _MOST_PHRASES if hard else MOST_COUNTED
        return count_hits(self._transaction.connection, (), search, most, besides)
