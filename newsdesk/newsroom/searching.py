# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking for articles by their words: hits with snippets, what may have been meant, and the values of fields."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from newsdesk.domain.found import Answer
from newsdesk.domain.query import Sort
from newsdesk.domain.search_fields import Field, value_names
from newsdesk.domain.snippet import Snippet
from newsdesk.language.collation import fold
from newsdesk.newsroom.changes import Changes, Done, Subject
from newsdesk.newsroom.index_rebuilding import complete_index, merge_index
from newsdesk.newsroom.reports import Progress
from newsdesk.store.bare import bare
from newsdesk.store.database import Database
from newsdesk.store.search_index import MERGED_AT_ONCE
from newsdesk.store.search_segments import pages, worth_joining
from newsdesk.store.unit_of_work import UnitOfWork

CHOICES = 12


class Searching:
    """Searches the library; `who` asks, and owns what is theirs."""

    def __init__(self, database: Database, who: str) -> None:
        self._database = database
        self._who = who

    def find(self, typed: str, sort: Sort = Sort.RELEVANCE, limit: int = 50, *, whole: bool = False) -> Answer:
        """The first hits: of words that stand nearly everywhere those among the last articles, unless the `whole`
        library is to be looked through."""
        with self._database.read() as work:
            return work.searching.find(typed, sort, limit, self._who, whole=whole)

    def snippets(self, typed: str, articles: Sequence[int]) -> dict[int, Snippet]:
        """The pieces of articles in which the words of a search stand."""
        with self._database.read() as work:
            return work.searching.snippets(typed, articles)

    def suggestion(self, typed: str) -> str:
        """The search with its misspelt words put right; empty where nothing better is known."""
        with self._database.read() as work:
            return work.searching.suggestion(typed)

    def complete(self) -> bool:
        """Whether the index knows all articles as this program reads them."""
        with self._database.read() as work:
            return work.search.complete()

    def complete_index(self, progress: Progress) -> Done[None]:
        """Go on with an index that is not complete."""
        complete_index(self._database, progress)
        return Done(None, Changes(frozenset({Subject.ARTICLES})))

    def in_pieces(self) -> bool:
        """Whether the index lies in so many large pieces that it is worth putting together."""
        with self._database.connect(writing=False) as connection:
            return worth_joining(bare(connection))

    def put_together(self, progress: Progress) -> Done[None]:
        """Put the pieces of the index together, a little at a time; `progress` may call it off."""
        with self._database.connect(writing=False) as connection:
            whole = max(1, pages(bare(connection)) // MERGED_AT_ONCE)
        steps = count()
        merge_index(self._database, lambda: progress(min(next(steps), whole), whole))
        return Done(None, Changes(frozenset()))

    def values(self, field: Field, begun: str, language: str) -> tuple[str, ...]:
        """What may stand behind a field's colon and begins so, the most likely first."""
        with self._database.read() as work:
            return _values(work, field, begun, language)[:CHOICES]


def _values(work: UnitOfWork, field: Field, begun: str, language: str) -> tuple[str, ...]:
    if field is Field.AUTHOR:
        return work.completion.people(begun, CHOICES)
    if field is Field.TAG:
        return work.completion.tags(begun, CHOICES)
    if field is Field.SECTION:
        names = [each.name_in(language) or each.name for each in work.sections.all()]
        return tuple(name for name in names if fold(begun) in fold(name))
    if field is Field.DATE:
        dates = work.articles.archive(int(begun[:4])) if begun[:4].isdecimal() and len(begun) >= 4 else ()
        known = [each.date for each in dates] or [each.date for each in reversed(work.articles.archive())]
        return tuple(date for date in known if date.startswith(begun))
    key = fold(begun)
    return tuple(name for name in value_names(field, language) if fold(name).startswith(key))
