# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of the open article, made anew when its writer pauses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.document.walk import article_links
from newsdesk.domain.preflight import Finding, examine
from newsdesk.newsroom.changes import Changes, Subject
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.session import Session

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom

PAUSE_MS = 300


def examine_article(
    session: Session, owner: QObject, article: OpenArticle, done: Callable[[tuple[Finding, ...]], None]
) -> None:
    """Examine the article as it stands, off the GUI thread; what keeps it from its readers comes first."""
    fields, document, photos = article.article, article.document, dict(article.photos)

    def work(newsroom: Newsroom) -> tuple[Finding, ...]:
        links = {int(link) for link in article_links(document) if link.isdecimal()}
        known = newsroom.index_cards.known(links) if links else frozenset()
        found = examine(fields, document, photos, known_articles=known.__contains__)
        return tuple(sorted(found, key=lambda finding: not finding.blocking))

    session.read(owner, work, done, key="examination")


class Examination(QObject):
    """What is found in the open article."""

    found = Signal(object)
    """The findings (tuple of `Finding`), blocking ones first."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._article: OpenArticle | None = None
        self._findings: tuple[Finding, ...] = ()
        self._known = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.examine)
        session.changed.connect(self._library_changed)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found last."""
        return self._findings

    @property
    def known(self) -> bool:
        """Whether the article that is shown was examined."""
        return self._known

    def show_article(self, article: OpenArticle | None) -> None:
        """Examine another article."""
        former = self._article
        if former is not None:
            former.edited.disconnect(self._wait)
            former.photos_changed.disconnect(self._wait)
            former.reloaded.disconnect(self._wait)
        self._article, self._known = article, False
        self._pause.stop()
        if article is None:
            self._take(())
            return
        article.edited.connect(self._wait)
        article.photos_changed.connect(self._wait)
        article.reloaded.connect(self._wait)
        self.examine()

    def examine(self) -> None:
        """Examine the article now."""
        article = self._article
        if article is None or not self._session.is_open:
            return

        def done(found: tuple[Finding, ...]) -> None:
            if article is self._article:
                self._known = True
                self._take(found)

        examine_article(self._session, self, article, done)

    def _wait(self) -> None:
        self._pause.start()

    def _take(self, found: tuple[Finding, ...]) -> None:
        self._findings = found
        self.found.emit(found)

    def _library_changed(self, changes: Changes) -> None:
        if self._article is not None and changes.touches(Subject.ARTICLES):
            self._pause.start()
