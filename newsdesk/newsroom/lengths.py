# SPDX-License-Identifier: GPL-3.0-or-later
"""How long each article is ordered to be: an agreement of the desk, kept beside the text and in no export."""

from __future__ import annotations

from newsdesk.domain.length import Measure, Target, target_of
from newsdesk.newsroom.changes import Changes, Done, Subject
from newsdesk.store.database import Database

_KEY = "target."


class Lengths:
    """Targets by the ids of articles, and the width of the house's line."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, article: int) -> Measure:
        """How an article is measured."""
        with self._database.read() as work:
            target = target_of(work.settings.noted(f"{_KEY}{article}") or "")
            return Measure(work.settings.get().line_width, target)

    def order(self, article: int, target: Target | None) -> Done[Measure]:
        """Order an article at a length, or at none; no revision is made of it, for the text stays what it is."""
        with self._database.begin() as work:
            work.articles.get(article)
            work.settings.note(f"{_KEY}{article}", "" if target is None else str(target))
            measure = Measure(work.settings.get().line_width, target)
        return Done(measure, Changes(frozenset({Subject.SETTINGS})))
