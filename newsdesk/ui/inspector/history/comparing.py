# SPDX-License-Identifier: GPL-3.0-or-later
"""Two states of the open article compared, off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.session import Session

if TYPE_CHECKING:
    from newsdesk.newsroom.comparing import Comparison
    from newsdesk.newsroom.newsroom import Newsroom


@dataclass(frozen=True, slots=True)
class Compared:
    """The numbers of two revisions: nothing before the first, and None after for the text as it stands."""

    before: int | None
    after: int | None


class Comparing(QObject):
    """Compares what is asked last; `shown` is what was compared, `comparison` what came of it."""

    done = Signal(object)
    """What was compared (`Compared`)."""
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.shown: Compared | None = None
        self.comparison: Comparison | None = None
        self._asked = 0

    def forget(self) -> None:
        """Tell of nothing that was asked before."""
        self.shown = self.comparison = None
        self._asked += 1

    def ask(self, article: OpenArticle, wanted: Compared) -> None:
        """Compare two states of an article; `done` or `failed` follows, unless something else is asked first."""
        self._asked += 1
        asked, standing, document = self._asked, article.article, article.document

        def work(newsroom: Newsroom) -> Comparison:
            desk = newsroom.revisions
            if wanted.after is not None:
                return desk.compare(article.id, wanted.before, wanted.after)
            return desk.compare_with(article.id, wanted.before or 1, standing, document)

        def done(comparison: Comparison) -> None:
            if asked == self._asked:
                self.shown, self.comparison = wanted, comparison
                self.done.emit(wanted)

        self._session.read(self, work, done, failed=self.failed.emit, key="compare")
