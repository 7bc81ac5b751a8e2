# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of articles: what was saved, what changed, who wrote what, and the way back."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.plain_text import plain_text
from newsdesk.document.tree import Blocks, Document
from newsdesk.domain.article import Article, Revision
from newsdesk.domain.authorship import Attribution, Authorship
from newsdesk.domain.manuscript.steps import BlocksReplaced
from newsdesk.language.sentences import sentences
from newsdesk.newsroom.changes import Changes, Done, Subject
from newsdesk.newsroom.comparing import Comparison, compared
from newsdesk.store.database import Database

FIRST: Final = 30
"""Revisions of the first page: what a window has room for, so that a long history is shown as soon as a short one."""
_FOLLOWED: Final = 8
"""Articles whose authors are kept in mind."""


@dataclass(frozen=True, slots=True)
class RevisionPage:
    """Revisions, newest first, out of `total`; and the zone in which the paper tells their times."""

    revisions: tuple[Revision, ...]
    total: int
    zone: ZoneInfo


class RevisionDesk:
    """Answers for the past of articles."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._followed: OrderedDict[int, Authorship] = OrderedDict()
        self._lock = threading.Lock()

    # -- what was saved ----------------------------------------------------------------------------------------------

    def page(self, article: int, before: int | None = None, limit: int = FIRST) -> RevisionPage:
        """The newest revisions, or those before a number."""
        with self._database.read() as work:
            found = work.revisions.latest(article, limit, before)
            return RevisionPage(found, work.revisions.count(article), work.settings.get().timezone)

    def get(self, article: int, number: int) -> Article:
        """An article as it was saved then."""
        with self._database.read() as work:
            return work.revisions.get(article, number)

    def name(self, article: int, number: int, name: str) -> Done[str]:
        """Give a revision a name, or take it away with an empty one."""
        wanted = " ".join(name.split())
        with self._database.begin() as work:
            work.revisions.name(article, number, wanted)
        return Done(wanted, Changes(frozenset({Subject.ARTICLES}), articles=frozenset({article})))

    # -- what changed ------------------------------------------------------------------------------------------------

    def compare(self, article: int, before: int | None, after: int) -> Comparison:
        """What changed between two revisions; with no earlier one everything is new."""
        with self._database.read() as work:
            first = Article("") if before is None else work.revisions.get(article, before)
            second = work.revisions.get(article, after)
        return self._with_pictures(compared(first, second))

    def compare_with(self, article: int, number: int, standing: Article, document: Document) -> Comparison:
        """What changed from a revision to what stands in the window now."""
        return self._with_pictures(compared(self.get(article, number), standing, document))

    def _with_pictures(self, comparison: Comparison) -> Comparison:
        """The same with the hashes of the photos that the library has."""
        if not comparison.photos:
            return comparison
        with self._database.read() as work:
            known = work.photos.many(each.photo for each in comparison.photos)
        told = (replace(each, sha256=known[each.photo].sha256) if each.photo in known else each
                for each in comparison.photos)  # fmt: skip
        return replace(comparison, photos=tuple(told))

    # -- the way back ------------------------------------------------------------------------------------------------

    def block_back(self, article: int, number: int, place: int, standing: Blocks) -> BlocksReplaced | None:
        """The step that makes one block of a text what it was in a revision; None where it is that already."""
        from newsdesk.domain.manuscript.bringing_back import block_back  # start-up time

        return block_back(from_markdown(self.get(article, number).body).blocks, place, standing)

    def block_away(self, article: int, number: int, place: int, standing: Blocks) -> BlocksReplaced | None:
        """The step that takes a block out of a text that came with a revision; None where it is not there any more."""
        from newsdesk.domain.manuscript.bringing_back import block_away  # start-up time

        return block_away(from_markdown(self.get(article, number).body).blocks, place, standing)

    # -- who wrote what ----------------------------------------------------------------------------------------------

    def who_wrote(self, article: int, sentence: str) -> Attribution:
        """Who wrote a sentence of an article, and when.

        The history is followed once; later questions go on from where it was then.
        """
        with self._lock:
            known = self._followed.pop(article, None) or Authorship()
            with self._database.read() as work:
                if known.revision > work.articles.get(article).version:
                    known = Authorship()
                for revision, state in work.revisions.states(article, known.revision):
                    known.follow(revision, _sentences(state))
            self._followed[article] = known
            while len(self._followed) > _FOLLOWED:
                self._followed.popitem(last=False)
        return known.of(sentence)


def _sentences(article: Article) -> Iterator[str]:
    for text in (article.headline, article.kicker, article.lead):
        yield from _of_text(text)
    for part in article.body.split("\n\n"):
        yield from _of_markdown(part)


@lru_cache(maxsize=20_000)
def _of_markdown(part: str) -> tuple[str, ...]:
    return _of_text(plain_text(from_markdown(part)))


def _of_text(text: str) -> tuple[str, ...]:
    return tuple(text[start:end] for start, end in sentences(text))
