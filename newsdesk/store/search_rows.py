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
from newsdesk.store.search_hits import Best, Count, best_hits, count_hits, newest_hits
from newsdesk.store.search_index import SearchIndex
from newsdesk.store.search_snippets import snippets
from newsdesk.store.search_suggestions import RARE, suggestion
from newsdesk.store.transaction import Transaction

# A phrase is as hard to count as to find.
_MOST_PHRASES: Final = 300
_SPOKEN: Final = [each.value for each in Language]


class SearchRows:
    """Looks for words."""

    def __init__(self, transaction: Transaction, index: SearchIndex) -> None:
        self._transaction = transaction
        self._index = index

    def find(self, typed: str, sort: Sort, limit: int, who: str = "") -> Answer:
        """The first hits in an order, with their snippets."""
        best = self._best(typed, limit, who) if sort is Sort.RELEVANCE else None
        hits = self._hits(typed, sort, limit, who, best)
        counted = self._counted(typed, hits, limit, who, best)
        meant = self.suggestion(typed) if counted.number <= RARE else ""
        return Answer(counted.number, counted.exact, hits, meant, self._index.complete())

    def hits(self, typed: str, sort: Sort, limit: int, who: str = "") -> tuple[Hit, ...]:
        """The same, and nothing beside."""
        return self._hits(typed, sort, limit, who)

    def newest(self, typed: str, limit: int) -> list[int]:
        """The newest articles in which the words stand."""
        connection = self._transaction.connection
        search = searched(ArticleQuery(search=typed), connection)
        return [] if search is None or not search.wanted else newest_hits(connection, (), search, limit)

    def best(self, typed: str, limit: int) -> list[int]:
        """The articles in which the words weigh most."""
        best = self._best(typed, limit)
        return [] if best is None else best.ids

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

    def _best(self, typed: str, limit: int, who: str = "") -> Best | None:
        connection = self._transaction.connection
        search = searched(ArticleQuery(search=typed), connection, who)
        return None if search is None or not search.wanted else best_hits(connection, (), search, limit)

    def _hits(self, typed: str, sort: Sort, limit: int, who: str, best: Best | None = None) -> tuple[Hit, ...]:
        connection = self._transaction.connection
        search = searched(ArticleQuery(search=typed), connection, who)
        if search is None or not typed.strip():
            return ()
        articles = first_of(connection, search, ArticleQuery(sort=sort, limit=limit), best=best)
        pieces = self.snippets(typed, [each.id for each in articles])
        return tuple(Hit(each, pieces.get(each.id, Snippet())) for each in articles)

    def _counted(self, typed: str, hits: Sequence[Hit], limit: int, who: str, best: Best | None) -> Count:
        """How many hits there are; what was seen of them already is not looked for once more."""
        if len(hits) < limit:
            return Count(len(hits))
        phrases = any(" " in words.text for words in parse(typed).words)
        if best is not None and (best.known.exact or phrases):
            return best.known
        return self.count(typed, _MOST_PHRASES if phrases else MOST_COUNTED, who)
