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
from newsdesk.store.search_hits import Count, best_hits, count_hits, newest_hits
from newsdesk.store.search_index import SearchIndex
from newsdesk.store.search_snippets import snippets
from newsdesk.store.search_suggestions import RARE, suggestion
from newsdesk.store.transaction import Transaction

# A phrase is as hard to count as to find.
_MOST_PHRASES: Final = 500
_SPOKEN: Final = [each.value for each in Language]


class SearchRows:
    """Looks for words."""

    def __init__(self, transaction: Transaction, index: SearchIndex) -> None:
        self._transaction = transaction
        self._index = index

    def find(self, typed: str, sort: Sort, limit: int, who: str = "") -> Answer:
        """The first hits in an order, with their snippets."""
        hits = self.hits(typed, sort, limit, who)
        # Fewer than were asked for are all there are.
        most = _MOST_PHRASES if any(" " in words.text for words in parse(typed).words) else MOST_COUNTED
        counted = self.count(typed, most, who) if len(hits) >= limit else Count(len(hits))
        meant = self.suggestion(typed) if counted.number <= RARE else ""
        return Answer(counted.number, counted.exact, hits, meant, self._index.complete())

    def hits(self, typed: str, sort: Sort, limit: int, who: str = "") -> tuple[Hit, ...]:
        """The same, and nothing beside."""
        connection = self._transaction.connection
        search = searched(ArticleQuery(search=typed), connection, who)
        if search is None or not typed.strip():
            return ()
        articles = first_of(connection, search, ArticleQuery(sort=sort, limit=limit))
        pieces = self.snippets(typed, [each.id for each in articles])
        return tuple(Hit(each, pieces.get(each.id, Snippet())) for each in articles)

    def newest(self, typed: str, limit: int) -> list[int]:
        """The newest articles in which the words stand."""
        connection = self._transaction.connection
        search = searched(ArticleQuery(search=typed), connection)
        return [] if search is None or not search.wanted else newest_hits(connection, (), search, limit)

    def best(self, typed: str, limit: int) -> list[int]:
        """The articles in which the words weigh most."""
        connection = self._transaction.connection
        search = searched(ArticleQuery(search=typed), connection)
        return [] if search is None or not search.wanted else best_hits(connection, (), search, limit).ids

    def snippets(self, typed: str, articles: Sequence[int]) -> dict[int, Snippet]:
        """The pieces of articles in which the words of a search stand."""
        return snippets(self._transaction.connection, parse(typed), articles)

    def suggestion(self, typed: str) -> str:
        """The search with its misspelt words put right; empty where nothing better is known."""
        return suggestion(self._transaction.connection, typed, _SPOKEN)

    def count(self, typed: str, most: int = MOST_COUNTED, who: str = "") -> Count:
        """How many articles a search finds, counted no further than `most`."""
        connection = self._transaction.connection
        search = searched(ArticleQuery(search=typed), connection, who) if typed.strip() else None
        return Count(0) if search is None else count_hits(connection, (), search, most)
