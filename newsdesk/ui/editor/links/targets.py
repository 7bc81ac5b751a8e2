# SPDX-License-Identifier: GPL-3.0-or-later
"""The articles that links lead to, as the library has them now: headline, date, status."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, Signal

from newsdesk.document.addresses import article_of
from newsdesk.domain.article import Status
from newsdesk.language.zones import in_zone
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
        self._changes = 0
        self.zone = ZoneInfo("UTC")
        """Of the library, in which days are told."""
        self._last: int | None = None
        """The article that was asked for last, which somebody may be showing."""
        session.changed.connect(self._changed)
        session.closed.connect(self._forget)

    def card(self, article: int) -> Card | None:
        """An article's card; None where it is not in the library, and as long as nobody knows (`arrived` follows)."""
        self._last = article
        if article not in self._known and article not in self._asked and self._session.is_open:
            self._asked.add(article)
            asked = self._changes

            def read(found: tuple[dict[int, Card], ZoneInfo]) -> None:
                if asked == self._changes:
                    cards, self.zone = found
                    self._asked.discard(article)
                    self._known[article] = cards.get(article)
                    self.arrived.emit(article)

            self._session.read(
                self,
                lambda newsroom: (newsroom.index_cards.cards((article,)), newsroom.settings().timezone),
                read,
            )
        return self._known.get(article)

    def is_known(self, article: int) -> bool:
        """Whether the library has answered for an article."""
        return article in self._known

    def _changed(self, changes: Changes) -> None:
        if changes.touches(Subject.ARTICLES):
            self._forget()
            if self._last is not None:
                self.card(self._last)

    def _forget(self) -> None:
        self._changes += 1
        self._known.clear()
        self._asked.clear()


def article_number(href: str) -> int | None:
    """The id of the library's article that an address names."""
    named = article_of(href)
    return int(named) if named is not None and named.isdecimal() else None


def status_line(card: Card, zone: ZoneInfo) -> str:
    """Section, day and status of an article, and whether the page will have no link to it yet."""
    parts = [section_name(card.section)]
    if card.published_at is not None:
        parts.append(day_text(in_zone(card.published_at, zone).date()))
    parts.append(status_name(card.status))
    if card.status is not Status.PUBLISHED:
        parts.append(QCoreApplication.translate("LinkTarget", "not on the site: no link there yet"))
    return " · ".join(parts)
