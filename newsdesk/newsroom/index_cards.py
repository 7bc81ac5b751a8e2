# SPDX-License-Identifier: GPL-3.0-or-later
"""What is looked up beside an article: names, related articles, remarks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from newsdesk.domain.article import Article, Language, Status
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.query import ArticleQuery, Sort
from newsdesk.domain.section import Section
from newsdesk.language.collation import fold
from newsdesk.language.slug import slugify
from newsdesk.newsroom.related import related_to
from newsdesk.site.links import address, article_path
from newsdesk.store.database import Database

CHOICES = 20
SUGGESTIONS = 10


@dataclass(frozen=True, slots=True)
class Desk:
    """What the fields of one article are shown with: the library's settings and sections, and whether the article's
    address is `frozen` because it was published."""

    settings: LibrarySettings
    sections: tuple[Section, ...]
    frozen: bool


@dataclass(frozen=True, slots=True)
class Card:
    """An article as others name it."""

    id: int
    headline: str
    section: str
    language: Language
    status: Status
    published_at: datetime | None
    views: int


@dataclass(frozen=True, slots=True)
class RelatedCard:
    """An article to read after another: pinned by the editor, or suggested for what both share."""

    card: Card
    pinned: bool
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RelatedCards:
    """Pinned ones in their order, then suggestions, and what was struck."""

    shown: tuple[RelatedCard, ...]
    struck: tuple[Card, ...]


class IndexCards:
    """Answers what the inspector asks."""

    def __init__(self, database: Database, who: str) -> None:
        self._database = database
        self._who = who

    def desk(self, article: int) -> Desk:
        """What the fields of an article are shown with."""
        with self._database.read() as work:
            return Desk(work.settings.get(), work.sections.all(), work.articles.frozen(article))

    def address(self, article: Article) -> str:
        """The full address that the article will have, or has, on the site; a number may join a new one if taken."""
        with self._database.read() as work:
            settings, section = work.settings.get(), work.sections.find(article.section or " ")
        place = section.slug if section is not None else slugify(article.section, settings.language)
        slug = slugify(article.slug or article.headline, article.language)
        return address(article_path(place, slug, article.language, settings.language), settings.site_address)

    # -- completion --------------------------------------------------------------------------------------------------

    def people(self, begun: str) -> list[str]:
        """Names of people, those used most first."""
        with self._database.read() as work:
            return list(work.completion.people(begun, CHOICES))

    def tags(self, begun: str) -> list[str]:
        """Tags, those used most first."""
        with self._database.read() as work:
            return list(work.completion.tags(begun, CHOICES))

    def sections(self, begun: str) -> list[str]:
        """Sections in the paper's order, found by their names in any language."""
        key = fold(begun)
        with self._database.read() as work:
            every = work.sections.all()
        fitting = [each for each in every if any(key in fold(name) for name in (each.name, *each.names.values()))]
        return [each.name for each in fitting[:CHOICES]]

    def credits(self, begun: str) -> list[str]:
        """Credits of photos, those used most first."""
        with self._database.read() as work:
            return list(work.completion.credits(begun, CHOICES))

    # -- other articles ----------------------------------------------------------------------------------------------

    def search(self, text: str, limit: int = CHOICES) -> tuple[Card, ...]:
        """Articles by any of their words, the best first; the latest for no words at all."""
        order = Sort.RELEVANCE if text.strip() else Sort.EDITED
        with self._database.read() as work:
            found = work.articles.find(ArticleQuery(search=text.strip() or None, sort=order, limit=limit))
        return tuple(map(_card, found.articles))

    def cards(self, articles: Iterable[int]) -> dict[int, Card]:
        """Those of the articles that are here."""
        with self._database.read() as work:
            return {each.id: _card(each) for each in work.articles.many(articles).values()}

    def known(self, articles: Iterable[int]) -> frozenset[int]:
        """Which of the ids are articles of the library."""
        with self._database.read() as work:
            return frozenset(work.articles.many(articles))

    def related(self, article: Article, limit: int = SUGGESTIONS) -> RelatedCards:
        """What to read after an article whose fields stand as given: all that is pinned, and suggestions."""
        choice = article.related
        with self._database.read() as work:
            found = related_to(work, article, limit + len(choice.pinned))
            others = work.articles.many((*(each.id for each in found), *choice.struck))
        shown = tuple(
            RelatedCard(_card(others[each.id]), pinned, () if pinned else each.because)
            for each in found
            for pinned in (each.id in choice.pinned,)
        )
        return RelatedCards(shown, tuple(_card(others[each]) for each in choice.struck if each in others))


def _card(article: Article) -> Card:
    return Card(
        article.id,
        article.headline,
        article.section,
        article.language,
        article.status,
        article.published_at,
        article.views,
    )
