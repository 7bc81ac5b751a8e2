# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens an article by any of its words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QWidget

from newsdesk.domain.article import Article
from newsdesk.domain.query import ArticleQuery, Found, Sort
from newsdesk.domain.section import Section
from newsdesk.language.zones import in_zone
from newsdesk.ui.commands.fuzzy import match
from newsdesk.ui.counted import COUNTED
from newsdesk.ui.dialogs.choice_rows import Choice
from newsdesk.ui.dialogs.chooser import Chooser
from newsdesk.ui.failures import error_text
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.wording import day_text, section_name, spoken, status_name

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom

_LIMIT = 40
_PAUSE_MS = 60
"""So much rest after a key before the library is asked."""


class ArticleFinder(Chooser):
    """Searches the whole library while one types; without words it shows what was edited last.

    `chosen` gives the id of the article.
    """

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self.setObjectName("article_finder")
        self._session = session
        self._asked = ""
        self._choose_soon = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.text_changed.connect(self._typed)
        self._retranslate()

    def begin(self) -> None:
        if not self._session.is_open:
            return
        self.set_rows(())
        super().begin()
        self._pause.stop()
        self._ask()

    def choose_current(self) -> None:
        if self._pause.isActive() or self._asked != self._words():
            self._choose_soon = True  # the list still shows what other words found
            return
        super().choose_current()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Open an article"))
        self.line.setPlaceholderText(self.tr("Any words of the article"))
        self.line.setAccessibleName(self.tr("Words of an article"))
        self.list.setAccessibleName(self.tr("Articles found"))

    def _typed(self) -> None:
        self._choose_soon = False
        self._pause.start()

    def _words(self) -> str:
        return self.line.text().strip()

    def _ask(self) -> None:
        if not self._session.is_open:
            return
        words = self._words()
        sort = Sort.RELEVANCE if words else Sort.EDITED
        query = ArticleQuery(search=words or None, sort=sort, limit=_LIMIT)

        def work(newsroom: Newsroom) -> tuple[Found, tzinfo, tuple[Section, ...]]:
            return newsroom.find(query), newsroom.settings().timezone, newsroom.shelf.frame().sections

        self._session.read(
            self, work, lambda answer: self._show(words, *answer), failed=self._failed, key="find articles"
        )

    def _show(self, words: str, found: Found, zone: tzinfo, sections: tuple[Section, ...]) -> None:
        self._asked = words
        named = {each.name: each.name_in(spoken()) for each in sections}
        rows = [_row(article, words, zone, named) for article in found.articles]
        hint = ""
        if not rows:
            hint = self.tr("No article has these words.") if words else self.tr("There is no article yet.")
        elif found.total > len(rows):
            hint = self.tr("The first %Ln of them are shown: one more word helps.", "", len(rows))
        self.set_rows(rows, hint)
        if self._choose_soon and words == self._words():
            self._choose_soon = False
            self.choose_current()

    def _failed(self, error: Exception) -> None:
        self.set_rows((), error_text(error).whole)


def _row(article: Article, words: str, zone: tzinfo, sections: Mapping[str, str]) -> Choice:
    moment = article.published_at or article.updated_at
    today = datetime.now(UTC).astimezone(zone).date()
    day = day_text(in_zone(moment, zone).date(), today) if moment is not None else ""
    section = section_name(sections.get(article.section, article.section))
    note = " · ".join(part for part in (section, day, status_name(article.status)) if part)
    found = match(words, article.headline) if words else None
    places = found.places if found is not None else ()
    return Choice(article.id, article.headline, note, COUNTED.views(article.views) if article.views else "", places)
