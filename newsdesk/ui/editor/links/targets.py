# SPDX-License-Identifier: GPL-3.0-or-later
"""The articles that links lead to, as the library has them now: headline, date, status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsdesk.document.addresses import article_of
from newsdesk.domain.article import Status
from newsdesk.newsroom.changes import Changes, Subject
from newsdesk.ui.session import Session
from newsdesk.ui.wording import day_text, section_name, status_name

if TYPE_CHECKING:
    from newsdesk.newsroom.index_cards import Card


class Targets(QObject):
    """Cards of articles by their ids, asked for once and again after the library changed."""

    arrived = Signal(int)
    """What is known of this article can be had now."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: dict[int, Card | None] = {}
        self._asked: set[int] = set()
        session.changed.connect(self._changed)
        session.closed.connect(self._forget)

    def card(self, article: int) -> Card | None:
        """An article's card; None where it is not in the library, and as long as nobody knows (`arrived` follows)."""
        if article not in self._known and article not in self._asked and self._session.is_open:
            self._asked.add(article)

            def read(cards: dict[int, Card]) -> None:
                if article in self._asked:
                    self._asked.discard(article)
                    self._known[article] = cards.get(article)
                    self.arrived.emit(article)

            self._session.read(self, lambda newsroom: newsroom.index_cards.cards((article,)), read)
        return self._known.get(article)

    def is_known(self, article: int) -> bool:
        """Whether the library has answered for an article."""
        return article in self._known

    def _changed(self, changes: Changes) -> None:
        if changes.touches(Subject.ARTICLES):
            asked = tuple(self._known)
            self._forget()
            for article in asked[-1:]:  # the one that is shown, if any
                self.card(article)

    def _forget(self) -> None:
        self._known.clear()
        self._asked.clear()


def article_number(href: str) -> int | None:
    """The id of the library's article that an address names."""
    named = article_of(href)
    return int(named) if named is not None and named.isdecimal() else None


def second_line(card: Card) -> str:
    """Section, day and status of an article, for the line below its headline."""
    parts = [section_name(card.section)]
    if card.published_at is not None:
        parts.append(day_text(card.published_at.astimezone().date()))
    parts.append(status_name(card.status))
    return " · ".join(parts)


def can_be_linked(card: Card) -> bool:
    """Whether the page will have a link to it."""
    return card.status is Status.PUBLISHED
