# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a library is sound: its database, its media, and everything that follows from the texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, func, select

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.tree import Document
from newsdesk.domain.article import Article
from newsdesk.errors import LibraryDamaged
from newsdesk.store.archive_index import days_in_step
from newsdesk.store.article_derivation import Derived, derive, read_texts, unpack_html
from newsdesk.store.article_rows import ARTICLES, articles
from newsdesk.store.bare import bare
from newsdesk.store.database import Database
from newsdesk.store.failures import RowUnreadable
from newsdesk.store.list_counts import counts_in_step
from newsdesk.store.moments import day_in
from newsdesk.store.proof_steps import ProofSteps
from newsdesk.store.recent_views import RecentViews
from newsdesk.store.revision_proof import damaged_revisions
from newsdesk.store.search_stems import with_figures
from newsdesk.store.snapshot import Stepped, unwatched
from newsdesk.store.tables import article, article_link, article_text, figure, photo
from newsdesk.store.terms import TaughtWords
from newsdesk.store.transaction import chunks
from newsdesk.store.unit_of_work import UnitOfWork
from newsdesk.store.views_tables import daily_views

_BATCH: Final = 200
# Which share of the time is over at the end of each part.
_SOUND, _REFERENCES, _MEDIA, _DERIVED, _REVISIONS, _INDEX = 0.05, 0.06, 0.08, 0.9, 0.92, 0.97


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong: `kind` is database, article, revision (with its article's `id`), photo or search; `id` is 0
    where it is no single thing."""

    kind: str
    id: int
    message_key: str
    detail: str = ""


def check_integrity(
    database: Database, stepped: Stepped = unwatched, look: Callable[[Article, Document], None] | None = None
) -> tuple[Problem, ...]:
    """Look at everything; what is found before the database cannot be read any further is told.

    Whoever watches (`stepped`) may raise to call it off. `look` is shown each article with its body as a tree.
    """
    problems: list[Problem] = []
    try:
        with database.connect(writing=False) as connection:
            steps = ProofSteps(stepped, int(connection.exec_driver_sql("SELECT count(*) FROM article").scalar_one()))
            with steps.part(_SOUND).within(connection):
                problems += _sound(connection)
            if not problems:
                work = database.work_on(connection)
                with steps.part(_REFERENCES).within(connection):
                    problems += _references(connection)
                problems += _media(database, work, steps.part(_MEDIA))
                taught = TaughtWords()
                problems += _derived(connection, work, steps.part(_DERIVED), taught, look)
                with steps.part(_REVISIONS).within(connection):
                    problems += (Problem("revision", *wrong) for wrong in damaged_revisions(connection))
                with steps.part(_INDEX).within(connection):
                    problems += _index(connection, work, taught)
        if not problems and not database.read_only:
            # SQLite looks into the search index only for those who may write.
            with database.connect(writing=True) as connection, steps.part(1).within(connection):
                connection.exec_driver_sql("INSERT INTO article_search(article_search) VALUES ('integrity-check')")
        steps.part(1)
    except LibraryDamaged as error:
        problems.append(Problem("database", 0, "damaged database", error.detail))
    return tuple(problems)


def _sound(connection: Connection) -> Iterator[Problem]:
    for (said,) in connection.exec_driver_sql("PRAGMA integrity_check(20)"):
        if said != "ok":
            yield Problem("database", 0, "damaged database", str(said))


def _references(connection: Connection) -> Iterator[Problem]:
    for table, row, points_to, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Problem("database", 0, "broken reference", f"{table} {row} → {points_to}")


def _media(database: Database, work: UnitOfWork, stepped: Stepped) -> Iterator[Problem]:
    photos = work.photos.all()
    for number, each in enumerate(photos):
        stepped(number, len(photos))
        if each.awaited:
            continue
        if not database.media.path(each).is_file():
            yield Problem("photo", each.id, "photo file missing", each.file)
        elif not database.media.verify(each):
            yield Problem("photo", each.id, "photo file damaged", each.file)


def _derived(
    connection: Connection,
    work: UnitOfWork,
    stepped: Stepped,
    words: TaughtWords,
    look: Callable[[Article, Document], None] | None,
) -> Iterator[Problem]:
    """Compare what follows from each text with what the tables and the search index hold of it."""
    zone = work.settings.get().timezone
    photos = set(connection.execute(select(photo.c.id)).scalars())
    keys = connection.execute(select(article.c.id).order_by(article.c.id)).scalars().all()
    for number, chunk in enumerate(chunks(keys, _BATCH)):
        stepped(number * _BATCH, len(keys))
        query = ARTICLES.add_columns(article_text.c.fragment)
        query = query.join(article_text, article_text.c.article_id == article.c.id)
        rows = connection.execute(query.where(article.c.id.in_(chunk)).order_by(article.c.id)).all()
        for missing in sorted(set(chunk) - {row.id for row in rows}):
            yield Problem("article", missing, "derived rows differ", "text")
        held, taught = _Held(connection, chunk), work.search.stored(chunk)
        for indexed in taught.values():
            words.add(indexed)
        for row, value in zip(rows, articles(connection, rows, bodies=True), strict=True):
            document = from_markdown(value.body)
            if look is not None:
                look(value, document)
            derived = derive(value, read_texts(value, document))
            for wrong in held.differences(row, value, derived, photos):
                yield Problem("article", value.id, "derived rows differ", wrong)
            if row.day != day_in(zone, value.published_at):
                yield Problem("article", value.id, "derived rows differ", "day")
            if taught.get(value.id) != (
                with_figures(derived.indexed, value.figures) if value.binned_at is None else None
            ):
                yield Problem("search", value.id, "search index differs", "words")


def _packs(fragment: bytes, body: str, html: bytes) -> bool:
    """Whether the stored fragment is that HTML, whichever version of the program packed it."""
    try:
        return unpack_html(fragment, body) == html
    except RowUnreadable:
        return False


class _Held:
    """What the tables hold of a batch of articles."""

    def __init__(self, connection: Connection, keys: list[int]) -> None:
        self._figures: dict[int, list[tuple[int, str, str | None]]] = {key: [] for key in keys}
        query = select(figure).where(figure.c.article_id.in_(keys)).order_by(figure.c.article_id, figure.c.position)
        for row in connection.execute(query):
            self._figures[row.article_id].append((row.photo_id, row.caption, row.alt))
        self._links: dict[int, list[int]] = {key: [] for key in keys}
        links = select(article_link).where(article_link.c.article_id.in_(keys))
        for row in connection.execute(links.order_by(article_link.c.article_id, article_link.c.target)):
            self._links[row.article_id].append(row.target)
        summed = select(daily_views.c.article_id, func.sum(daily_views.c.views).label("views"))
        summed = summed.where(daily_views.c.article_id.in_(keys)).group_by(daily_views.c.article_id)
        self._views = Counter({row.article_id: row.views for row in connection.execute(summed)})

    def differences(
        self,
        row: Any,  # a row of a query
        value: Article,
        derived: Derived,
        photos: set[int],
    ) -> Iterator[str]:
        """The names of what does not follow from the article as it should."""
        placed = [(each.photo, each.caption, each.alt) for each in derived.figures if each.photo in photos]
        if placed != self._figures[value.id]:
            yield "figures"
        if list(derived.links) != self._links[value.id]:
            yield "links"
        if (derived.signs, derived.words) != (value.signs, value.words):
            yield "signs"
        if derived.digest != row.digest or not _packs(row.fragment, value.body, derived.html):
            yield "fragment"
        if value.views != value.opening_views + self._views[value.id]:
            yield "views"


def _index(connection: Connection, work: UnitOfWork, words: TaughtWords) -> Iterator[Problem]:
    """Compare the search index with what it was taught."""
    taught = connection.exec_driver_sql("SELECT article_id FROM search_stems").scalars()
    found = connection.exec_driver_sql("SELECT rowid FROM article_search").scalars()
    for wrong in sorted(set(taught) ^ set(found)):
        yield Problem("search", wrong, "search index differs", "index")
    if not work.search.counts_in_step(words):
        yield Problem("search", 0, "search index differs", "counts")
    if not days_in_step(connection):
        yield Problem("database", 0, "derived rows differ", "days")
    if not RecentViews(bare(connection)).in_step():
        yield Problem("database", 0, "derived rows differ", "recent views")
    if not counts_in_step(connection):
        yield Problem("database", 0, "derived rows differ", "list")
