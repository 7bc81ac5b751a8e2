# SPDX-License-Identifier: GPL-3.0-or-later
"""What is looked up beside an article: names, related articles, remarks, history."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.plain_text import plain_text
from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import Document, Figure, Gallery
from newsdesk.domain.article import Article, Language, Revision, Status
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.query import ArticleQuery, Sort
from newsdesk.domain.section import Section
from newsdesk.language.collation import fold
from newsdesk.language.slug import slugify
from newsdesk.newsroom.related import related_to
from newsdesk.newsroom.reports import DiffPiece
from newsdesk.site.links import address, article_path
from newsdesk.store.database import Database

CHOICES = 20
SUGGESTIONS = 10
_TEXTS = ("headline", "kicker", "lead")
_FIELDS = (
    "kind", "status", "section", "language", "translation_of", "byline", "tags", "subjects", "dateline", "source",
    "embargo_until", "published_at", "slug", "opening_views", "related", "corrections",
)  # fmt: skip


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


@dataclass(frozen=True, slots=True)
class ChangedField:
    """A field of the article that is no running text, with its values before and after."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed between two states: `texts` by field word by word, those without a difference left out, and the
    other fields; `marks_only` says that the body's words are the same and what is compared is its Markdown."""

    texts: tuple[tuple[str, tuple[DiffPiece, ...]], ...]
    fields: tuple[ChangedField, ...]
    marks_only: bool = False

    @property
    def same(self) -> bool:
        """Whether nothing changed."""
        return not self.texts and not self.fields


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

    # -- history -----------------------------------------------------------------------------------------------------

    def revisions(self, article: int, before: int | None = None, limit: int = 50) -> tuple[Revision, ...]:
        """The newest revisions, newest first, or those before a number; one more than shown tells the difference."""
        with self._database.read() as work:
            return work.revisions.latest(article, limit, before)

    def revision(self, article: int, number: int) -> Article:
        """An article as it was saved then."""
        with self._database.read() as work:
            return work.revisions.get(article, number)

    def compare(self, article: int, before: int | None, after: int) -> Comparison:
        """What changed between two revisions; with no earlier one everything is new."""
        with self._database.read() as work:
            first = Article("") if before is None else work.revisions.get(article, before)
            second = work.revisions.get(article, after)
        return compared(first, second)

    def compare_with(self, article: int, number: int, standing: Article, document: Document) -> Comparison:
        """What changed from a revision to what stands in the window now."""
        return compared(self.revision(article, number), replace(standing, body=to_markdown(document)))


def compared(before: Article, after: Article) -> Comparison:
    """What changed between two states of an article."""
    from newsdesk.newsroom.differences import compare  # start-up time

    texts = []
    for field in _TEXTS:
        first, second = getattr(before, field), getattr(after, field)
        if first != second:
            texts.append((field, _phrases(compare(first, second))))
    marks_only = False
    if before.body != after.body:
        first, second = readable(from_markdown(before.body)), readable(from_markdown(after.body))
        if first == second:
            first, second, marks_only = before.body, after.body, True
        texts.append(("body", _phrases(compare(first, second))))
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in _FIELDS)
    fields = tuple(ChangedField(name, first, second) for name, first, second in pairs if first != second)
    return Comparison(tuple(texts), fields, marks_only)


def _phrases(pieces: Iterable[DiffPiece]) -> tuple[DiffPiece, ...]:
    """The same pieces with what went and what came told phrase by phrase: blanks between two changes join them."""
    found: list[DiffPiece] = []
    removed, added = "", ""
    waiting = ""
    for piece in (*pieces, DiffPiece("same", "")):
        if piece.op == "same" and (removed or added) and piece.text.isspace() and "\n" not in piece.text:
            waiting = piece.text
        elif piece.op == "same":
            found += [DiffPiece(op, text) for op, text in (("removed", removed), ("added", added)) if text]
            found += [DiffPiece("same", waiting + piece.text)] if waiting + piece.text else []
            removed, added, waiting = "", "", ""
        else:
            removed, added, waiting = removed + waiting, added + waiting, ""
            removed += piece.text if piece.op == "removed" else ""
            added += piece.text if piece.op == "added" else ""
    return tuple(found)


def readable(document: Document) -> str:
    """The body as its reader meets it, a paragraph for each block, and a mark with its number for each photo."""
    return "\n\n".join(filter(None, map(_readable_block, document.blocks)))


def _readable_block(block: Any) -> str:  # a block of the tree
    text = plain_text(Document((block,)))
    placed = block.figures if isinstance(block, Gallery) else (block,) if isinstance(block, Figure) else ()
    photos = " ".join(f"▣ {each.photo}" for each in placed)
    return f"{photos} {text}".strip()


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
