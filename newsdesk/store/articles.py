# SPDX-License-Identifier: GPL-3.0-or-later
"""The articles of the library."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import bindparam, select, update

from newsdesk.document.fragment import Fragment
from newsdesk.domain.article import Article, Language
from newsdesk.domain.query import ArticleQuery, DateCount, Found, ListFilter
from newsdesk.errors import ArticleMissing, VersionConflict
from newsdesk.store.archive_index import counts, days_of, same_day
from newsdesk.store.article_content import content, require_storable
from newsdesk.store.article_derivation import ReadTexts, unpack_fragment
from newsdesk.store.article_list import find
from newsdesk.store.article_rows import ARTICLES, LISTED, LISTED_OF, Stored, articles, stored
from newsdesk.store.article_writing import ArticleWriter, Foreseen
from newsdesk.store.moments import to_micros
from newsdesk.store.publishable import StoredText, publishable
from newsdesk.store.revisions import Revisions
from newsdesk.store.search_index import indexed_article
from newsdesk.store.standing import Standing
from newsdesk.store.tables import article, article_text, figure
from newsdesk.store.transaction import KEYS, Transaction, chunks, listed

__all__ = ["Articles", "StoredText"]

_SIGNS = select(article.c.id, article.c.signs).where(article.c.id.in_(KEYS))
# A short article takes as long as so many signs of a long one.
_FEWEST_SIGNS = 500
_HANDFUL_SIGNS = 20_000
_FROZEN = select(article.c.slug_frozen).where(article.c.id == bindparam("key"))
_BIN = update(article).where(article.c.id.in_(KEYS))


class Articles:
    """Articles in, articles out; those in the bin are in no list."""

    def __init__(self, transaction: Transaction, writer: ArticleWriter, revisions: Revisions) -> None:
        self._transaction = transaction
        self._writer = writer
        self._revisions = revisions
        self.standing = Standing(transaction)

    # -- one article -------------------------------------------------------------------------------------------------

    def get(self, article_id: int) -> Article:
        """One article, also from the bin (ArticleMissing)."""
        return self.stored(article_id).article

    def stored(self, article_id: int) -> Stored:
        """One article, also from the bin, as a save of this transaction takes it (ArticleMissing)."""
        found = self.all_stored([article_id])
        if article_id not in found:
            raise ArticleMissing(article_id)
        return found[article_id]

    def all_stored(self, article_ids: Iterable[int]) -> dict[int, Stored]:
        """Those of the articles that are here, also in the bin, as saves of this transaction take them."""
        return {each.article.id: each for each in stored(self._transaction.connection, article_ids)}

    def handfuls(self, article_ids: Iterable[int]) -> Iterator[list[int]]:
        """The ids in their order, so many at a time as have texts that are read in a moment."""
        for chunk in chunks(article_ids):
            signs = {row.id: row.signs for row in self._transaction.asked(_SIGNS, keys=listed(chunk))}
            handful, weight = list[int](), 0
            for key in chunk:
                handful.append(key)
                weight += _FEWEST_SIGNS + signs.get(key, 0)
                if weight >= _HANDFUL_SIGNS:
                    yield handful
                    handful, weight = [], 0
            if handful:
                yield handful

    def fragment(self, article_id: int) -> Fragment:
        """The HTML of an article's body, with holes (ArticleMissing)."""
        query = select(article_text.c.fragment, article_text.c.body).where(article_text.c.article_id == article_id)
        row = self._transaction.connection.execute(query).first()
        if row is None:
            raise ArticleMissing(article_id)
        return unpack_fragment(row.fragment, row.body)

    def add(self, value: Article, *, who: str, why: str = "created", texts: ReadTexts | None = None) -> Article:
        """Store a new article; an empty slug is made of the headline, a taken one gets a number.

        `texts` is what was read of its texts before, maybe in another process: reading them takes most of the time.
        """
        require_storable(value)
        now = self._transaction.now()
        new = self._writer.canonical(
            value, None, frozen=False, id=0, version=1, created_at=now, updated_at=now, views=0, binned_at=None
        )
        added = self._writer.insert(new, texts)
        self._revisions.begin(added, who, why)
        return added

    def save(self, value: Article, *, who: str, why: str = "saved", over: Stored | None = None) -> Article:
        """Store a new state of an article and make it a revision; without a difference nothing is written.

        `over` is what this transaction read of it, and has not written since. Raises ArticleMissing, VersionConflict
        when somebody else saved since, FieldInvalid for a slug that was published under another.
        """
        require_storable(value)
        over = over or self.stored(value.id)
        before = over.article
        if value.version != before.version:
            raise VersionConflict(value.id, value.version, before.version)
        if content(value) == content(before):
            return before
        settled = {"created_at": before.created_at, "updated_at": self._transaction.now()}
        new = self._writer.canonical(value, before, frozen=over.frozen, version=before.version + 1, **settled)
        if content(new) == content(before):
            return before
        self._revisions.pack_away(before)
        saved = self._writer.update(new, over)
        self._revisions.begin(saved, who, why, before)
        return saved

    def renew(self, value: Article) -> Article:
        """Write an article and all that follows from it anew, as a library that was damaged needs it: no revision."""
        over = self.stored(value.id)
        renewed = self._writer.canonical(value, over.article, frozen=over.frozen)
        return self._writer.update(renewed, over, anew=True)

    def foreseen(self, value: Article) -> Foreseen:
        """What a save would make of a new state of an article, without saving it (ArticleMissing)."""
        over = self.stored(value.id)
        return self._writer.foreseen(value, over.article, frozen=over.frozen)

    # -- many articles -----------------------------------------------------------------------------------------------

    def many(self, article_ids: Iterable[int]) -> dict[int, Article]:
        """Those of the articles that are here and not in the bin."""
        found: dict[int, Article] = {}
        for chunk in chunks(dict.fromkeys(article_ids)):
            rows = self._transaction.connection.execute(LISTED_OF, {"keys": chunk}).all()
            found |= {each.id: each for each in articles(self._transaction.connection, rows, bodies=True)}
        return found

    def by_slug(self, slugs: Iterable[str]) -> dict[str, int]:
        """The ids of the articles that have these addresses, also of those in the bin."""
        found: dict[str, int] = {}
        for chunk in chunks(dict.fromkeys(slugs)):
            query = select(article.c.slug, article.c.id).where(article.c.slug.in_(chunk))
            found |= {row.slug: row.id for row in self._transaction.connection.execute(query)}
        return found

    def ids(self) -> Iterator[int]:
        """The ids of all articles, oldest id first."""
        last = 0
        while True:
            query = select(article.c.id).where(article.c.id > last, LISTED).order_by(article.c.id).limit(10_000)
            found = self._transaction.connection.execute(query).scalars().all()
            yield from found
            if not found:
                return
            last = found[-1]

    def find(self, query: ArticleQuery) -> Found:
        """How many articles fit the query, and the first of them, without bodies."""
        return find(self._transaction.connection, self._writer.sections, query)

    def archive(self, year: int | None = None, month: int | None = None) -> tuple[DateCount, ...]:
        """How many articles stand under each year, month of a year, or day of a month."""
        return counts(self._transaction.connection, year, month)

    def days_of(self, shown: ListFilter, who: str = "") -> dict[str, int]:
        """How many articles of a list stand under each day, whatever day the list is of; `who` asks."""
        return days_of(self._transaction, self._writer.sections, shown, who)

    def same_day(self, month: int, day: int) -> tuple[DateCount, ...]:
        """How many articles stand under that day of each year."""
        return same_day(self._transaction.connection, month, day)

    def publishable(self, now: datetime, languages: Iterable[Language] | None = None) -> Iterator[StoredText]:
        """The texts that readers may see at that time, newest first, while the transaction lasts."""
        return publishable(self._transaction.connection, self._writer.sections, now, languages)

    def reindex(self, photo: int) -> None:
        """Have the articles that show a photo found by what it says now."""
        shown = select(figure.c.article_id).where(figure.c.photo_id == photo).distinct()
        keys = self._transaction.connection.execute(shown).scalars().all()
        for value in self.many(keys).values():
            self._writer.search.put(value.id, indexed_article(value))

    # -- the bin -----------------------------------------------------------------------------------------------------

    def bin(self, article_ids: Iterable[int]) -> None:
        """Put articles into the bin, all or none (ArticleMissing)."""
        self.put_away([self.get(each) for each in dict.fromkeys(article_ids)])

    def put_away(self, values: Iterable[Article]) -> dict[int, bytes]:
        """Put articles into the bin, which this transaction read, and has not written since.

        The answer is how the words of some are packed, by which `take_out` has them found again sooner.
        """
        standing = [each for each in values if each.binned_at is None]
        self._set_binned(standing, self._transaction.now())
        return self._writer.search.remove(standing)

    def undelete(self, article_ids: Iterable[int]) -> None:
        """Take articles out of the bin, all or none (ArticleMissing)."""
        self.take_out([self.get(each) for each in dict.fromkeys(article_ids)])

    def take_out(self, values: Iterable[Article], packed: Mapping[int, bytes] = MappingProxyType({})) -> None:
        """Take articles out of the bin, which this transaction read, and has not written since.

        `packed` is what `put_away` answered of some of them, by the stemmers of this program.
        """
        lying = [each for each in values if each.binned_at is not None]
        self._set_binned(lying, None)
        self._writer.search.put_back(lying, packed)

    def binned(self) -> tuple[Article, ...]:
        """What is in the bin, the latest first."""
        query = ARTICLES.where(article.c.binned_at.is_not(None))
        rows = self._transaction.connection.execute(
            query.order_by(article.c.binned_at.desc(), article.c.id.desc())
        ).all()
        return tuple(articles(self._transaction.connection, rows, bodies=True))

    def _set_binned(self, values: Iterable[Article], moment: datetime | None) -> None:
        self._transaction.write()  # some may be new
        keys = listed(each.id for each in values)
        self._transaction.at_once(_BIN, {"keys": keys, "binned_at": to_micros(moment)})

    def frozen(self, article_id: int) -> bool:
        """Whether the article was ever published, so that its address stays."""
        return any(row.slug_frozen for row in self._transaction.asked(_FROZEN, key=article_id))
