# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of one article, written together: its fields, its text, and everything that follows from the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from sqlalchemy import Table, Update, bindparam, delete, insert, select, update

from newsdesk.domain.article import Article, Credit, PlacedFigure, Status
from newsdesk.domain.person import Person
from newsdesk.domain.section import Section, Tag
from newsdesk.errors import ArticleMissing, FieldInvalid
from newsdesk.language.collation import fold
from newsdesk.language.slug import NAMELESS, slugify
from newsdesk.store.article_derivation import Derived, ReadTexts, derive, derive_kept
from newsdesk.store.article_rows import Stored, columns
from newsdesk.store.library_settings import Settings
from newsdesk.store.moments import day_in
from newsdesk.store.new_articles import NewArticles
from newsdesk.store.people import People, Tags
from newsdesk.store.photos import Photos
from newsdesk.store.search_index import SearchIndex
from newsdesk.store.search_stems import IndexedText, with_figures
from newsdesk.store.sections import Sections
from newsdesk.store.slugs import LONGEST
from newsdesk.store.tables import article, article_link, article_tag, article_text, byline, figure
from newsdesk.store.transaction import Transaction

_DERIVED_TABLES = (byline, article_tag, figure, article_link)
_INSERT = insert(article)
_INSERTS = {table: insert(table) for table in (article_text, *_DERIVED_TABLES)}
_DELETES = {table: delete(table).where(table.c.article_id == bindparam("key")) for table in _DERIVED_TABLES}
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
    new: NewArticles

    def canonical(self, value: Article, stored: Article | None, *, frozen: bool, **settled: Any) -> Article:
        """The article with its section, people and tags by the names the library has for them, its own address, and
        what else is `settled`.

        Raises FieldInvalid when an address is to change that was published.
        """
        made = dict(settled)
        if stored is None or value.slug != stored.slug or (not frozen and _unnamed(stored)):
            made["slug"] = self._address(value, stored, frozen=frozen)
        # What the library answered before is written as it writes it.
        if stored is None or value.section != stored.section:
            made["section"] = self.sections.named(value.section).name
        if stored is None or value.byline != stored.byline:
            people = self.people.named(credit.name for credit in value.byline)
            credits_ = (Credit(people[each.name].name, each.role) for each in value.byline if each.name in people)
            made["byline"] = tuple(dict.fromkeys(credits_))
        if stored is None or value.tags != stored.tags:
            tags = self.tags.named(value.tags)
            made["tags"] = tuple(dict.fromkeys(tags[each].name for each in value.tags if each in tags))
        return replace(value, **made) if made else value

    def _address(self, value: Article, stored: Article | None, *, frozen: bool) -> str:
        language = value.language.value
        slug = value.slug or ("" if stored is None or not frozen else stored.slug)
        if frozen and stored is not None and slugify(slug, language, LONGEST) != stored.slug:
            raise FieldInvalid("slug", value.slug, "unchanged after publication")
        if stored is not None and not frozen and slug == stored.slug and _unnamed(stored):
            slug = ""
        own = None if stored is None else stored.slug
        return self.new.address(slug or value.headline, language, besides=own)

    def foreseen(self, value: Article, stored: Article, *, frozen: bool) -> Foreseen:
        """What `canonical` would answer, with the names it would make; nothing is written, nothing refused."""
        language = value.language.value
        slug = stored.slug if frozen else value.slug
        section = self.sections.foreseen(value.section)
        people = self.people.foreseen(credit.name for credit in value.byline)
        tags = self.tags.foreseen(value.tags)
        credits_ = (Credit(people[each.name].name, each.role) for each in value.byline if each.name in people)
        address = self.new.address(slug or value.headline, language, besides=stored.slug)
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
        self._require_original(value.translation_of)
        derived = derive(value, texts)
        key = self.new.number(value.slug)
        row = self._row(value) | {
            "id": key,
            "signs": derived.signs,
            "words": derived.words,
            "digest": derived.digest,
            "slug_frozen": value.status is Status.PUBLISHED,
            "views": value.opening_views,
        }
        self.transaction.ahead(_INSERT, row)
        text = {"article_id": key, "body": value.body, "fragment": derived.fragment}
        self.transaction.later(_INSERTS[article_text], text)
        figures = self._placed(derived)
        if value.binned_at is None:
            self.search.put(key, with_figures(derived.indexed, figures), new=True)
        self._insert_byline(key, value)
        self._insert_tags(key, value)
        self._insert_figures(key, derived, figures)
        return replace(
            value, id=key, views=value.opening_views, signs=derived.signs, words=derived.words, figures=figures
        )

    def update(self, value: Article, stored: Stored, *, anew: bool = False) -> Article:
        """Write a new state over what is stored: what is the same stays as it stands, unless all is written `anew`."""
        before = stored.article
        # First of all: what the index was taught of the article can only be read beside the texts that it had then.
        saved = None if anew else self._update_kept(value, stored)
        if saved is None:
            saved = self._update_texts(value, stored, anew=anew)
        if anew or value.byline != before.byline:
            self._delete(byline, value.id)
            self._insert_byline(value.id, value)
        if anew or value.tags != before.tags:
            self._delete(article_tag, value.id)
            self._insert_tags(value.id, value)
        return saved

    def _update_kept(self, value: Article, stored: Stored) -> Article | None:
        """Write what is another where the body is the one that is stored; None where it must be read after all."""
        kept = derive_kept(value, stored, lambda _: self._taught(stored))
        if kept is None:
            return None
        figures = stored.article.figures
        if kept.indexed is not None:
            self.search.replace(value.id, with_figures(kept.indexed, figures), self._taught(stored))
        return self._update_row(value, stored, figures, kept.signs, kept.words, kept.digest)

    def _update_texts(self, value: Article, stored: Stored, *, anew: bool) -> Article:
        """Write an article's texts and what follows from them."""
        derived = derive(value)
        figures = self._placed(derived)
        # A window may have opened it before somebody put it into the bin, or took it out.
        if stored.article.binned_at is None:
            self.search.replace(value.id, with_figures(derived.indexed, figures), self._taught(stored))
        saved = self._update_row(value, stored, figures, derived.signs, derived.words, derived.digest)
        self.transaction.at_once(_UPDATE_TEXT, {"key": value.id, "body": value.body, "fragment": derived.fragment})
        if anew or stored.article.figures:
            self._delete(figure, value.id)
        self._delete(article_link, value.id)
        self._insert_figures(value.id, derived, figures)
        return saved

    def _taught(self, stored: Stored) -> IndexedText | None:
        """What the index was taught of an article as it stands."""
        return (
            self.search.taught(stored.article.id)
            if stored.fragment is None
            else self.search.taught_beside(stored.article)
        )

    def _update_row(
        self, value: Article, stored: Stored, figures: tuple[PlacedFigure, ...], signs: int, words: int, digest: bytes
    ) -> Article:
        """Write the columns that are another, since each costs the indexes that it stands in."""
        before = stored.article
        views = before.views - before.opening_views + value.opening_views
        row = self._row(value, stored)
        row |= {"signs": signs, "words": words, "digest": digest, "views": views}
        row["slug_frozen"] = stored.frozen or value.status is Status.PUBLISHED
        changed = {name: wanted for name, wanted in row.items() if wanted != getattr(stored.row, name)}
        self._require_original(changed.get("translation_of"))
        if changed:
            # Whether an address is free is asked of rows that are written.
            write = self.transaction.at_once if "slug" in changed else self.transaction.later
            write(_update_of(tuple(changed)), {"key": value.id, **changed})
        return replace(value, views=views, signs=signs, words=words, figures=figures, binned_at=before.binned_at)

    def _row(self, value: Article, stored: Stored | None = None) -> dict[str, Any]:
        """The columns that are the article's own; what is the same as before need not be worked out."""
        before = None if stored is None else stored.article
        if stored is not None and before is not None and value.published_at == before.published_at:
            day = stored.row.day
        else:
            day = day_in(self.settings.get().timezone, value.published_at)
        if stored is not None and before is not None and value.section == before.section:
            section_id = stored.row.section_id
        else:
            section_id = self.sections.named(value.section).id
        folded = (
            stored.row.folded if stored is not None and value.headline == stored.row.headline else fold(value.headline)
        )
        return columns(value, day=day) | {
            "slug": value.slug,
            "folded": folded,
            "section_id": section_id,
            "version": value.version,
        }

    def _require_original(self, original: int | None) -> None:
        if original is not None and not self.transaction.asked(_KNOWN, key=original):
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

    def _insert_byline(self, key: int, value: Article) -> None:
        people = self.people.named(credit.name for credit in value.byline)
        self._insert(byline, key, ({"person_id": people[each.name].id, "role": each.role} for each in value.byline))

    def _insert_tags(self, key: int, value: Article) -> None:
        tags = self.tags.named(value.tags)
        self._insert(article_tag, key, ({"tag_id": tags[each].id} for each in value.tags))

    def _insert_figures(self, key: int, derived: Derived, figures: tuple[PlacedFigure, ...]) -> None:
        here = {each.photo for each in figures}
        placed = (each for each in derived.figures if each.photo in here)
        self._insert(
            figure, key, ({"photo_id": each.photo, "caption": each.caption, "alt": each.alt} for each in placed)
        )
        self.transaction.later(
            _INSERTS[article_link], *({"article_id": key, "target": target} for target in derived.links)
        )

    def _delete(self, table: Table, key: int) -> None:
        self.transaction.at_once(_DELETES[table], {"key": key})

    def _insert(self, table: Table, key: int, rows: Iterable[dict[str, Any]]) -> None:
        self.transaction.later(
            _INSERTS[table], *({"article_id": key, "position": place, **row} for place, row in enumerate(rows))
        )


@lru_cache(maxsize=256)
def _update_of(_columns: tuple[str, ...]) -> Update:
    """A statement for each set of columns, since rows that wait for one have the same."""
    return update(article).where(article.c.id == bindparam("key"))


def _unnamed(stored: Article) -> bool:
    """Whether the article's address was made before it had a headline, and waits for one."""
    return not stored.headline.strip() and stored.slug.rstrip("-0123456789") == NAMELESS
