# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of one article, written together: its fields, its text, and everything that follows from the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Boolean, Table, bindparam, delete, insert, or_, select, update

from newsdesk.domain.article import Article, Credit, PlacedFigure, Status
from newsdesk.domain.person import Person
from newsdesk.domain.section import Section, Tag
from newsdesk.errors import ArticleMissing, FieldInvalid
from newsdesk.language.collation import fold
from newsdesk.language.slug import NAMELESS, slugify
from newsdesk.store.article_derivation import Derived, ReadTexts, derive
from newsdesk.store.article_rows import columns
from newsdesk.store.library_settings import Settings
from newsdesk.store.moments import day_in
from newsdesk.store.people import People, Tags
from newsdesk.store.photos import Photos
from newsdesk.store.search_index import SearchIndex
from newsdesk.store.search_stems import with_figures
from newsdesk.store.sections import Sections
from newsdesk.store.slugs import LONGEST, free_slug
from newsdesk.store.tables import article, article_link, article_tag, article_text, byline, figure
from newsdesk.store.transaction import Transaction

_DERIVED_TABLES = (byline, article_tag, figure, article_link)
_INSERT = insert(article)
_INSERTS = {table: insert(table) for table in (article_text, *_DERIVED_TABLES)}
_DELETES = [delete(table).where(table.c.article_id == bindparam("key")) for table in _DERIVED_TABLES]
_UPDATE = (
    update(article)
    .where(article.c.id == bindparam("key"))
    .values(
        views=article.c.views + bindparam("more"),
        slug_frozen=or_(article.c.slug_frozen, bindparam("published", type_=Boolean)),
    )
)
_UPDATE_TEXT = update(article_text).where(article_text.c.article_id == bindparam("key"))
_KNOWN = select(article.c.id).where(article.c.id == bindparam("key"))


@dataclass(frozen=True, slots=True)
class Foreseen:
    """An article as a save would make it, with the section, people and tags that it would stand under."""

    article: Article
    section: Section
    people: tuple[Person, ...]
    tags: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class ArticleWriter:
    """Writes articles whose times and version are settled."""

    transaction: Transaction
    settings: Settings
    people: People
    tags: Tags
    sections: Sections
    photos: Photos
    search: SearchIndex

    def canonical(self, value: Article, stored: Article | None, *, frozen: bool, **settled: Any) -> Article:
        """The article with its section, people and tags by the names the library has for them, its own address, and
        what else is `settled`.

        Raises FieldInvalid when an address is to change that was published.
        """
        language = value.language.value
        slug = value.slug or ("" if stored is None or not frozen else stored.slug)
        if frozen and stored is not None and slugify(slug, language, LONGEST) != stored.slug:
            raise FieldInvalid("slug", value.slug, "unchanged after publication")
        if stored is not None and not frozen and slug == stored.slug and _unnamed(stored):
            slug = ""
        own = None if stored is None else stored.slug
        people = self.people.named(credit.name for credit in value.byline)
        tags = self.tags.named(value.tags)
        credits_ = (Credit(people[each.name].name, each.role) for each in value.byline if each.name in people)
        return replace(
            value,
            slug=free_slug(self.transaction, article.c.slug, slug or value.headline, language, besides=own),
            section=self.sections.named(value.section).name,
            byline=tuple(dict.fromkeys(credits_)),
            tags=tuple(dict.fromkeys(tags[each].name for each in value.tags if each in tags)),
            **settled,
        )

    def foreseen(self, value: Article, stored: Article, *, frozen: bool) -> Foreseen:
        """What `canonical` would answer, with the names it would make; nothing is written, nothing refused."""
        language = value.language.value
        slug = stored.slug if frozen else value.slug
        section = self.sections.foreseen(value.section)
        people = self.people.foreseen(credit.name for credit in value.byline)
        tags = self.tags.foreseen(value.tags)
        credits_ = (Credit(people[each.name].name, each.role) for each in value.byline if each.name in people)
        address = free_slug(self.transaction, article.c.slug, slug or value.headline, language, besides=stored.slug)
        made = replace(
            value,
            slug=address,
            section=section.name,
            byline=tuple(dict.fromkeys(credits_)),
            tags=tuple(dict.fromkeys(tags[each].name for each in value.tags if each in tags)),
        )
        return Foreseen(made, section, tuple(people.values()), tuple(tags.values()))

    def insert(self, value: Article, texts: ReadTexts | None = None) -> Article:
        """Write a new article and give it its id; `texts` is what was read of its texts before."""
        derived = derive(value, texts)
        row = self._row(value, derived) | {
            "slug_frozen": value.status is Status.PUBLISHED,
            "views": value.opening_views,
        }
        key = self.transaction.at_once(_INSERT, row).lastrowid or 0
        text = {"article_id": key, "body": value.body, "fragment": derived.fragment}
        self.transaction.later(_INSERTS[article_text], text)
        figures = self._placed(derived)
        if value.binned_at is None:
            self.search.put(key, with_figures(derived.indexed, figures), new=True)
        return self._finished(value, derived, figures, id=key, views=value.opening_views)

    def update(self, value: Article, before: Article) -> Article:
        """Write a new state over the one before."""
        derived = derive(value)
        row = self._row(value, derived)
        row |= {"key": value.id, "more": value.opening_views - before.opening_views}
        row["published"] = value.status is Status.PUBLISHED
        # First of all: what the index was taught of the article can only be read beside the texts that it had then.
        figures = self._placed(derived)
        # A window may have opened it before somebody put it into the bin, or took it out.
        if before.binned_at is None:
            self.search.put(value.id, with_figures(derived.indexed, figures))
        self.transaction.write()
        self.transaction.at_once(_UPDATE, row)
        self.transaction.at_once(_UPDATE_TEXT, {"key": value.id, "body": value.body, "fragment": derived.fragment})
        for statement in _DELETES:
            self.transaction.at_once(statement, {"key": value.id})
        views = before.views - before.opening_views + value.opening_views
        return self._finished(value, derived, figures, id=value.id, views=views, binned_at=before.binned_at)

    def _row(self, value: Article, derived: Derived) -> dict[str, Any]:
        self._require_original(value.translation_of)
        return columns(value, day=day_in(self.settings.get().timezone, value.published_at)) | {
            "slug": value.slug,
            "folded": fold(value.headline),
            "section_id": self.sections.named(value.section).id,
            "version": value.version,
            "signs": derived.signs,
            "words": derived.words,
            "digest": derived.digest,
        }

    def _require_original(self, original: int | None) -> None:
        if original is not None and self.transaction.at_once(_KNOWN, {"key": original}).fetchone() is None:
            raise ArticleMissing(original)

    def _placed(self, derived: Derived) -> tuple[PlacedFigure, ...]:
        """The figures whose photos are here, as readers meet them."""
        photos = self.photos.placed(each.photo for each in derived.figures)
        figures = []
        for each in derived.figures:
            if each.photo in photos:
                caption, credit, alt = photos[each.photo]
                alt = alt if each.alt is None else each.alt
                figures.append(PlacedFigure(each.photo, each.caption or caption, credit, alt))
        return tuple(figures)

    def _finished(self, value: Article, derived: Derived, figures: tuple[PlacedFigure, ...], **written: Any) -> Article:
        """Write what follows from the texts, and say what the library now holds."""
        key = written["id"]
        people = self.people.named(credit.name for credit in value.byline)
        tags = self.tags.named(value.tags)
        self._insert(byline, key, ({"person_id": people[each.name].id, "role": each.role} for each in value.byline))
        self._insert(article_tag, key, ({"tag_id": tags[each].id} for each in value.tags))
        here = {each.photo for each in figures}
        placed = [each for each in derived.figures if each.photo in here]
        self._insert(
            figure, key, ({"photo_id": each.photo, "caption": each.caption, "alt": each.alt} for each in placed)
        )
        self.transaction.later(
            _INSERTS[article_link], *({"article_id": key, "target": target} for target in derived.links)
        )
        return replace(value, signs=derived.signs, words=derived.words, figures=figures, **written)

    def _insert(self, table: Table, key: int, rows: Iterable[dict[str, Any]]) -> None:
        self.transaction.later(
            _INSERTS[table], *({"article_id": key, "position": place, **row} for place, row in enumerate(rows))
        )


def _unnamed(stored: Article) -> bool:
    """Whether the article's address was made before it had a headline, and waits for one."""
    return not stored.headline.strip() and stored.slug.rstrip("-0123456789") == NAMELESS
