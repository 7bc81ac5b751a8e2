# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions to the library for lines that complete what is typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsdesk.ui.session import Session
from newsdesk.ui.widgets.completion import Ask
from newsdesk.ui.wording import day_text, language_name, spoken

if TYPE_CHECKING:
    from newsdesk.newsroom.index_cards import Card, IndexCards
    from newsdesk.newsroom.newsroom import Newsroom


def names(session: Session, owner: QObject, question: Callable[[IndexCards, str], list[str]], key: str) -> Ask:
    """A way of asking for names, such as `lambda cards, begun: cards.people(begun)`."""

    def ask(begun: str, tell: Callable[[list[str]], None]) -> None:
        if session.is_open:
            session.read(owner, lambda newsroom: question(newsroom.index_cards, begun), tell, key=key)

    return ask


class ArticleFinder:
    """Finds articles by their words, for a line that knows texts only."""

    def __init__(self, session: Session, owner: QObject) -> None:
        self._session = session
        self._owner = owner
        self._found: dict[str, Card] = {}

    def ask(self, begun: str, tell: Callable[[list[str]], None]) -> None:
        """Find articles and tell their names."""
        if not self._session.is_open:
            return

        def work(newsroom: Newsroom) -> tuple[Card, ...]:
            return newsroom.index_cards.search(begun)

        def done(cards: tuple[Card, ...]) -> None:
            self._found = {_line(card): card for card in cards}
            tell(list(self._found))

        self._session.read(self._owner, work, done, key="find articles")

    def found(self, text: str) -> Card | None:
        """The article of a name that was told."""
        return self._found.get(text)


def _line(card: Card) -> str:
    when = "" if card.published_at is None else f" · {day_text(card.published_at.date())}"
    language = "" if card.language == spoken() else f" · {language_name(card.language)}"
    return f"{card.headline}{when}{language} · № {card.id}"
