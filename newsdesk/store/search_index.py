# SPDX-License-Identifier: GPL-3.0-or-later
"""The search index: FTS5 over stems, kept in step with the articles that are not in the bin."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from sqlalchemy import delete, func, select, text
from sqlalchemy.dialects.sqlite import insert

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.plain_text import plain_text
from newsdesk.domain.article import Article
from newsdesk.language.stems import STEMMER_VERSION
from newsdesk.store.article_rows import ARTICLES_OF, LISTED, articles
from newsdesk.store.failures import RowUnreadable
from newsdesk.store.library_settings import Settings
from newsdesk.store.postings import Postings
from newsdesk.store.related import RelatedHit, related_among, related_hits, related_to_text
from newsdesk.store.search_stems import (
    TAUGHT,
    IndexedText,
    StemmedTexts,
    indexed_text,
    stem_texts,
    stems_beside,
    unpack_stems,
    with_figures,
    with_names,
)
from newsdesk.store.snapshot import Stepped, unwatched
from newsdesk.store.tables import article, search_stems, term
from newsdesk.store.terms import TaughtWords, TermCounts
from newsdesk.store.transaction import KEYS, MOST_VALUES, Transaction, chunks, listed

STEMMER_KEY = "index.stemmer"
REBUILT_KEY = "index.rebuilt"
"""Up to which article the index was made anew, while that is under way."""
_AT_ONCE = 2000
_COLUMNS = "headline, lead, body, names"
_TEACH = text(f"INSERT INTO article_search(rowid, {_COLUMNS}) VALUES (:id, :headline, :lead, :body, :names)")  # noqa: S608  # no outside text
_FORGET = text(
    f"INSERT INTO article_search(article_search, rowid, {_COLUMNS}) "  # noqa: S608  # no outside text
    "VALUES ('delete', :id, :headline, :lead, :body, :names)"
)
_EMPTY = text("INSERT INTO article_search(article_search) VALUES ('delete-all')")
_MERGE = "INSERT INTO article_search(article_search, rank) VALUES ('merge', ?)"
MERGED_AT_ONCE = 300
_STORED = TAUGHT.where(search_stems.c.article_id.in_(KEYS))
# Given to sqlite3 as it is: every save asks, and has the texts at hand.
_OWN = "SELECT language, stems FROM search_stems WHERE article_id = ?"
_OWN_OF_MANY = (
    "SELECT article_id, language, stems FROM search_stems WHERE article_id IN (SELECT value FROM json_each(?))"
)
_DROP = delete(search_stems).where(search_stems.c.article_id.in_(KEYS))
_kept = insert(search_stems)
_KEEP = _kept.on_conflict_do_update(
    index_elements=["article_id"], set_={"language": _kept.excluded.language, "stems": _kept.excluded.stems}
)


class _Own(NamedTuple):
    """A row of `TAUGHT`."""

    language: str
    stems: bytes
    headline: str
    kicker: str
    lead: str
    body: str


class SearchIndex:
    """What words stand where."""

    def __init__(self, transaction: Transaction, settings: Settings) -> None:
        self._transaction = transaction
        self._settings = settings
        self._counts = TermCounts(transaction)
        self._postings = Postings(transaction)

    def related(self, article_id: int, limit: int = 10) -> tuple[RelatedHit, ...]:
        """The articles of the same language that share telling words with this one, best first."""
        return related_hits(self._transaction, self._counts, self._postings, article_id, limit)

    def related_among(self, article_id: int, among: Container[int], limit: int) -> tuple[int, ...]:
        """The ids of the first of them that are `among` others of their language; cheap enough for every page."""
        return related_among(self._transaction, self._counts, self._postings, article_id, among, limit)

    def related_to_text(self, value: Article, body: str) -> tuple[int, ...]:
        """The ids of what the article would share words with, saved with the plain text `body`, in any status."""
        indexed = indexed_text(value, body)
        return related_to_text(self._transaction, self._counts, self._postings, value.id, indexed)

    def put(self, article_id: int, indexed: IndexedText, *, new: bool = False) -> None:
        """Make an article found by its present words; one that is `new` has taught the index nothing yet."""
        self.replace(article_id, indexed, None if new else self.taught(article_id))

    def replace(self, article_id: int, indexed: IndexedText, earlier: IndexedText | None) -> None:
        """The same where it is known what the index was taught of it."""
        kept = {"article_id": article_id, "language": indexed.language, "stems": indexed.stored}
        if earlier == indexed:
            # The same words, but packed beside texts that may say them otherwise now: another link, a comma more.
            if earlier.stored != indexed.stored:
                self._transaction.later(_KEEP, kept)
            return
        self._transaction.later(_KEEP, kept)
        if earlier is None:
            self._transaction.later(_TEACH, _parameters(article_id, indexed))
        else:
            # One after the other: FTS5 writes down what it has gathered when an article is lower than the last.
            self._transaction.at_once(_FORGET, _parameters(article_id, earlier))
            self._transaction.at_once(_TEACH, _parameters(article_id, indexed))
        self._counts.exchange(earlier, indexed)
        self._postings.forget()

    def remove(self, values: Iterable[Article]) -> dict[int, bytes]:
        """Make articles found no more, which this transaction read whole, and has not written since.

        The answer is how their words were packed, by which `put_back` need not look for them in their texts.
        """
        found = {each.id: each for each in values}
        # Where there is no text, it may be lost, and with it what the stems were packed beside.
        earlier = self._taught_beside({key: each for key, each in found.items() if each.body})
        earlier |= self.stored(key for key, each in found.items() if not each.body)
        if earlier:
            # In the order of their numbers: FTS5 writes down what it has gathered when one is lower than the last.
            self._transaction.all_at_once(_FORGET, [_parameters(key, earlier[key]) for key in sorted(earlier)])
            self._transaction.at_once(_DROP, {"keys": listed(earlier)})
            for each in earlier.values():
                self._counts.exchange(each, None)
            self._postings.forget()
        return {key: each.packed for key, each in earlier.items() if each.packed}

    def put_back(self, values: Iterable[Article], packed: Mapping[int, bytes]) -> None:
        """Make articles found again that `remove` took away; `packed` is what this answered, where it is known."""
        found = {each.id: each for each in values}
        earlier = self.stored(found)
        for key, value in sorted(found.items()):
            texts = stems_beside(value, packed[key]) if key in packed else None
            indexed = indexed_article(value) if texts is None else with_figures(with_names(value, texts), value.figures)
            self.replace(key, indexed, earlier.get(key))

    def taught(self, article_id: int) -> IndexedText | None:
        """What the index was taught of an article."""
        return self.stored([article_id]).get(article_id)

    def taught_beside(self, value: Article) -> IndexedText | None:
        """The same of an article that this transaction read whole, and has not written since."""
        row = self._transaction.bare.execute(_OWN, (value.id,)).fetchone()
        if row is None:
            return None
        language, stems = row
        return _taught(_Own(language, stems, value.headline, value.kicker, value.lead, value.body))

    def _taught_beside(self, values: Mapping[int, Article]) -> dict[int, IndexedText]:
        """The same of many, by their numbers."""
        self._transaction.write()
        return {
            key: _taught(_Own(language, stems, own.headline, own.kicker, own.lead, own.body))
            for chunk in chunks(values)
            for key, language, stems in self._transaction.bare.execute(_OWN_OF_MANY, (listed(chunk),))
            for own in (values[key],)
        }

    def stored(self, article_ids: Iterable[int]) -> dict[int, IndexedText]:
        """What the index was taught of articles."""
        return {
            row.article_id: _taught(row)
            for chunk in chunks(article_ids)
            for row in self._transaction.asked(_STORED, keys=listed(chunk))
        }

    def rebuild(self, stepped: Stepped = unwatched) -> None:
        """Make the whole index anew from the articles; whoever watches (`stepped`) may raise to call it off."""
        connection = self._transaction.connection
        connection.execute(_EMPTY)
        connection.execute(delete(search_stems))
        connection.execute(delete(term))
        self._counts = TermCounts(self._transaction)
        self._postings.forget()
        keys = connection.execute(select(article.c.id).where(LISTED).order_by(article.c.id)).scalars().all()
        for number, chunk in enumerate(chunks(keys)):
            stepped(number * MOST_VALUES, len(keys))
            rows = connection.execute(ARTICLES_OF, {"keys": chunk}).all()
            for value in articles(connection, rows, bodies=True):
                self.put(value.id, indexed_article(value), new=True)
        self.finish()
        self._settings.note(STEMMER_KEY, STEMMER_VERSION)

    def begin_anew(self) -> None:
        """Forget everything; `go_on` makes the index anew, a step in each transaction."""
        connection = self._transaction.connection
        connection.execute(_EMPTY)
        connection.execute(delete(search_stems))
        connection.execute(delete(term))
        self._counts = TermCounts(self._transaction)
        self._postings.forget()
        self._settings.note(REBUILT_KEY, "0")

    def renew(self) -> None:
        """Bring an index that an earlier program made up to date: at once if that takes a moment, else by `go_on`."""
        if self.reached()[1] <= _AT_ONCE:
            self.rebuild()
        elif self.complete():
            self._settings.note(REBUILT_KEY, "0")

    def behind(self, last: int, limit: int) -> list[Article]:
        """The next articles whose words are to be brought up to date, behind the number of another."""
        connection = self._transaction.connection
        query = select(article.c.id).where(LISTED, article.c.id > last).order_by(article.c.id).limit(limit)
        query = query.with_hint(article, "NOT INDEXED", "sqlite")
        keys = connection.execute(query).scalars().all()
        rows = connection.execute(ARTICLES_OF, {"keys": keys}).all() if keys else []
        return sorted(articles(connection, rows, bodies=True), key=lambda value: value.id)

    def last(self) -> int:
        """The number of the last article that an unfinished index knows for sure."""
        return int(self._settings.noted(REBUILT_KEY) or 0)

    def go_on(
        self, limit: int = MOST_VALUES, stemmed: Mapping[int, tuple[Article, StemmedTexts]] = MappingProxyType({})
    ) -> int:
        """Bring the next articles' words up to date; answers how many articles these were, 0 where none is left.

        What is saved meanwhile is taught by whoever saves it, and found to be right when its turn comes. `stemmed` are
        articles as they were read before, with the stems of their texts.
        """
        values = self.behind(self.last(), limit)
        for value in values:
            before, texts = stemmed.get(value.id, (None, None))
            indexed = (
                with_figures(with_names(value, texts), value.figures)
                if texts is not None and before == value
                else indexed_article(value)
            )
            self.put(value.id, indexed)
        self._settings.note(REBUILT_KEY, str(values[-1].id) if values else "")
        if not values:
            self._settings.note(STEMMER_KEY, STEMMER_VERSION)
        return len(values)

    def merge(self, pages: int = MERGED_AT_ONCE, *, anew: bool = False) -> bool:
        """Put together a little of the pieces that many transactions left of the index; False where it is in one piece.

        The first of many such steps begins `anew`.
        """
        bare = self._transaction.bare
        self._transaction.write()
        before = bare.total_changes
        bare.execute(_MERGE, (-pages if anew else pages,))
        # As SQLite's manual has it: a step that found nothing to do changes one row at most.
        return bare.total_changes - before >= 2

    def reached(self) -> tuple[int, int]:
        """How many articles an unfinished index knows for sure, and of how many."""
        connection, last = self._transaction.connection, int(self._settings.noted(REBUILT_KEY) or 0)
        known = select(func.count()).select_from(article).where(LISTED, article.c.id <= last)
        whole = select(func.count()).select_from(article).where(LISTED)
        return int(connection.execute(known).scalar_one()), int(connection.execute(whole).scalar_one())

    def current(self) -> bool:
        """Whether the index was made by the stemmers of this program."""
        return self._settings.noted(STEMMER_KEY) == STEMMER_VERSION

    def complete(self) -> bool:
        """Whether the index knows all articles: one that is made anew does not, until it is done."""
        return not self._settings.noted(REBUILT_KEY)

    def counts_in_step(self, taught: TaughtWords | None = None) -> bool:
        """Whether the number of articles of each stem is what the index itself holds; `taught` is what it holds, where
        somebody has read it."""
        connection = self._transaction.connection
        if taught is None:
            taught = TaughtWords()
            for row in connection.execute(TAUGHT):
                taught.add(_taught(row))
        kept = {
            (row.language, row.stem): row.articles
            for row in connection.execute(select(term.c.language, term.c.stem, term.c.articles))
            if row.articles
        }
        return kept == taught.counts()

    def finish(self) -> None:
        """Write down what was gathered over the whole transaction."""
        self._counts.write()
        self._transaction.write()


def indexed_article(value: Article) -> IndexedText:
    """What of an article is searched, read from its Markdown."""
    return with_figures(with_names(value, stemmed_article(value)), value.figures)


def stemmed_article(value: Article) -> StemmedTexts:
    """The stems of an article's own texts, read from its Markdown; it needs no library."""
    return stem_texts(value, plain_text(from_markdown(value.body)))


def _taught(row: Any) -> IndexedText:  # a row of a query
    """What the index was taught of an article; nothing where that is lost, which the check tells, so that the article
    can still be saved."""
    try:
        return unpack_stems(row)
    except RowUnreadable:
        return IndexedText(row.language, "", "", "", "")


def _parameters(article_id: int, indexed: IndexedText) -> dict[str, object]:
    return {
        "id": article_id,
        "headline": indexed.headline,
        "lead": indexed.lead,
        "body": indexed.body,
        "names": indexed.names,
    }
