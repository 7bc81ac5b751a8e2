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
from newsdesk.store.search_hits import Count, count_hits
from newsdesk.store.search_index import SearchIndex
from newsdesk.store.search_snippets import snippets
from newsdesk.store.search_suggestions import RARE, suggestion
from newsdesk.store.transaction import Transaction

_SPOKEN: Final = [each.value for each in Language]


class SearchRows:
    """Looks for words."""

    def __init__(self, transaction: Transaction, index: SearchIndex) -> None:
        self._transaction = transaction
        self._index = index

    def find(self, typed: str, sort: Sort, limit: int, who: str = "") -> Answer:
        """The first hits in an order, with their snippets."""
        connection = self._transaction.connection
        query = ArticleQuery(search=typed, sort=sort, limit=limit)
        search = searched(query, connection, who)
        if search is None or not typed.strip():
            return Answer(0, True, (), "", self._index.complete())
        articles = first_of(connection, search, query)
        counted = count_hits(connection, (), search, MOST_COUNTED)
        pieces = self.snippets(typed, [each.id for each in articles])
        hits = tuple(Hit(each, pieces.get(each.id, Snippet())) for each in articles)
        meant = suggestion(connection, typed, _SPOKEN) if counted.number <= RARE else ""
        return Answer(counted.number, counted.exact, hits, meant, self._index.complete())

    def snippets(self, typed: str, articles: Sequence[int]) -> dict[int, Snippet]:
        """The pieces of articles in which the words of a search stand."""
        return snippets(self._transaction.connection, parse(typed), articles)

    def suggestion(self, typed: str) -> str:
        """The search with its misspelt words put right; empty where nothing better is known."""
        return suggestion(self._transaction.connection, typed, _SPOKEN)

    def count(self, typed: str, most: int = MOST_COUNTED, who: str = "") -> Count:
        """How many articles a search finds, counted no further than `most`."""
        connection = self._transaction.connection
        search = searched(ArticleQuery(search=typed), connection, who)
        return Count(0) if search is None else count_hits(connection, (), search, most)
