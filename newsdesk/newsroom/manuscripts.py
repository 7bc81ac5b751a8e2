# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles under work: opened, saved, kept in the journal, recovered after a crash."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from uuid import uuid4

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.tree import Blocks
from newsdesk.document.walk import figures
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.manuscript import Manuscript, SavedElsewhere
from newsdesk.domain.manuscript.records import Deed, deed_of, pack_record
from newsdesk.domain.manuscript.replay import Replayed, ground, replayed
from newsdesk.domain.photo import Photo
from newsdesk.errors import DiskFull, LibraryReadOnly, NewsdeskError, RevisionMissing, VersionConflict
from newsdesk.newsroom import writing
from newsdesk.newsroom.article_journal import ArticleJournal
from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.presence import THIS_HOST, alive
from newsdesk.store.database import Database
from newsdesk.store.journal import Journal, JournalStep, Presence
from newsdesk.store.journal_batches import Entry
from newsdesk.store.journal_writer import JournalWriter
from newsdesk.store.library_watch import LibraryWatch
from newsdesk.store.unit_of_work import UnitOfWork

__all__ = ["Entry", "JournalWriter", "LibraryWatch", "ManuscriptDesk", "OpenedManuscript", "Presence", "Recovered"]

SAVE_WAITS_SECONDS = 1.0
"""How long a save waits for the journal to note that it begins; a journal that fails does not keep it from saving."""

_TOLD_SECONDS = 2.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was found that no save has: how many edits, when the last of them was made, and what could not be read."""

    edits: int
    at: datetime
    unreadable: int = 0


@dataclass(frozen=True, slots=True)
class OpenedManuscript:
    """An article opened for work, with the photos that it shows.

    `manuscript` stands as it was left: `recovered` tells of what no save has. `theirs` is what the library holds, when
    that is another version than the one the manuscript is made of. `elsewhere` are the windows that have it open too.
    """

    article: Article
    manuscript: Manuscript
    photos: tuple[Photo, ...] = ()
    recovered: Recovered | None = None
    theirs: SavedElsewhere | None = None
    elsewhere: tuple[Presence, ...] = ()
    adopted: bool = True
    begun: Mapping[str, str] = field(default_factory=dict)
    """What was typed into fields that take it once it is complete, by their names."""
    journal: ArticleJournal | None = None
    """Where this window's edits of it are noted; None where nothing can be written."""


class ManuscriptDesk:
    """Opens articles for work and takes them back; of the journal it sees what other windows left as well."""

    def __init__(self, database: Database, who: str) -> None:
        self._database = database
        self._who = who
        self._lock = threading.Lock()
        self._writer: JournalWriter | None = None
        self._reader: Journal | None = None
        self._watch: LibraryWatch | None = None
        self.window = uuid4().hex
        """The name that this window has in the journal."""

    def close(self) -> None:
        """Write down what waits, and let the journal go."""
        with self._lock:
            if self._writer is not None:
                self._writer.close()
            for each in (self._reader, self._watch):
                if each is not None:
                    each.close()

    # -- the journal -------------------------------------------------------------------------------------------------

    @property
    def journal(self) -> JournalWriter:
        """The writer of this window's steps (LibraryReadOnly)."""
        with self._lock:
            if self._database.read_only:
                raise self._database.hindrance or LibraryReadOnly(self._database.folder)
            if self._writer is None:
                self._writer = JournalWriter(self._database.folder, self.window)
            return self._writer

    @property
    def watch(self) -> LibraryWatch:
        """What notices the writes of others."""
        with self._lock:
            if self._watch is None:
                self._watch = LibraryWatch(self._database.place)
            return self._watch

    @property
    def commits(self) -> int:
        """How often this program wrote to the library."""
        return self._database.commits

    def pending(self) -> tuple[int, ...]:
        """The articles with unsaved work that no living window has."""
        if self._database.read_only:
            return ()
        living = {each.writer for each in self._living()} | {self.window}
        left = self._journal().writers()
        return tuple(sorted(article for article, writers in left.items() if writers - living))

    def held(self) -> frozenset[int]:
        """The articles that some living window has open, and those with unsaved work of anybody."""
        if self._database.read_only:
            return frozenset()
        self.journal.wait(_TOLD_SECONDS)  # what this window opened or left a moment ago is on its way there
        return frozenset(each.article for each in self._living()) | self._journal().pending().keys()

    def discard(self, article: int) -> None:
        """Forget the unsaved work on an article that no living window has."""
        living = {each.writer for each in self._living()} | {self.window}
        journal = self._journal()
        for writer in journal.writers().get(article, frozenset()) - living:
            journal.forget(article, 1 << 62, writer=writer)

    # -- opening -----------------------------------------------------------------------------------------------------

    def open(self, article: int) -> OpenedManuscript:
        """An article for work, with everything that was not saved of it (ArticleMissing)."""
        elsewhere = () if self._database.read_only else self._elsewhere(article)
        steps = self._left(article)
        with self._database.read() as work:
            stored = work.articles.get(article)
            opened = self._recovered(work, stored, steps)
            tree = opened.manuscript.document
            shown = {int(figure.photo) for figure in figures(tree) if figure.photo.isdecimal()}
            shown |= {figure.photo for figure in stored.figures}
            photos = work.photos.many(sorted(shown))
        journal = None if self._database.read_only else ArticleJournal(self.journal, article)
        self._enter(article)
        return replace(opened, photos=tuple(photos.values()), elsewhere=elsewhere, journal=journal)

    def elsewhere(self, article: int) -> tuple[Presence, ...]:
        """The other windows that have an article open."""
        if self._database.read_only:
            return ()
        return tuple(each for each in self._living() if each.article == article and each.writer != self.window)

    def _elsewhere(self, article: int) -> tuple[Presence, ...]:
        try:
            return self.elsewhere(article)
        except NewsdeskError:
            _log.exception("the journal cannot be read")
            return ()

    def saved_elsewhere(self, article: int) -> SavedElsewhere:
        """The article as the library has it now, ready to be shown (ArticleMissing)."""
        with self._database.read() as work:
            return _theirs(work, work.articles.get(article))

    def versions(self, articles: Iterable[int]) -> Mapping[int, int]:
        """The versions that articles have now; those that are gone or in the bin are left out."""
        with self._database.read() as work:
            return {each.id: each.version for each in work.articles.many(articles).values()}

    def photos(self, photos: Iterable[int]) -> tuple[Photo, ...]:
        """Photos as the library has them now."""
        with self._database.read() as work:
            return tuple(work.photos.many(photos).values())

    # -- saving ------------------------------------------------------------------------------------------------------

    def save(
        self,
        article: Article,
        base_version: int,
        why: str = "saved",
        *,
        blocks: Blocks | None = None,
        begun: Entry | None = None,
    ) -> Done[Article]:
        """Make the article a revision, unless somebody saved since `base_version` (VersionConflict).

        `blocks` are those that `article.body` was written from; `begun` is the place in the journal where they stood:
        what was noted up to there is forgotten once the library has it, and not a moment sooner.
        """
        article = replace(article, version=base_version)
        if begun is not None:
            self.journal.flush()
            begun.on_disk.wait(SAVE_WAITS_SECONDS)
        try:
            saved = self._saved(article, why)
        except DiskFull:
            if not self._database.media.give_back():
                raise
            saved = self._saved(article, why)
        if begun is not None:
            record = None if blocks is None else ground(saved, blocks)
            self.journal.saved(saved.id, begun, saved.version, None if record is None else partial(pack_record, record))
        changes = Changes() if saved.version == base_version else Changes.of_articles(saved.id)
        return Done(saved, changes)

    def _saved(self, article: Article, why: str) -> Article:
        with self._database.begin() as work:
            stored = work.articles.stored(article.id)
            before = stored.article
            if before.version != article.version:
                raise VersionConflict(article.id, article.version, before.version)
            after = writing.checked(work, before, article)
            return work.articles.save(after, who=self._who, why=_reason(before, after, why), over=stored)

    # -- what was left -----------------------------------------------------------------------------------------------

    def _recovered(self, work: UnitOfWork, stored: Article, steps: Sequence[JournalStep]) -> OpenedManuscript:
        if not steps:
            return OpenedManuscript(stored, Manuscript(stored))
        found = self._replayed(work, stored, steps)
        if found is None or not found.edits or not found.manuscript.since_saved().steps:
            if found is not None and found.begun and found.manuscript.saved.version == stored.version:
                self._adopt(stored.id, steps[: found.read])
                return OpenedManuscript(stored, Manuscript(stored), begun=found.begun)
            if found is not None and found.read == len(steps):
                self._forget(stored.id, steps)
            return OpenedManuscript(stored, Manuscript(stored))
        adopted = self._adopt(stored.id, steps[: found.read])
        recovered = Recovered(found.edits, steps[found.read - 1].at, len(steps) - found.read)
        theirs = None if found.manuscript.saved.version == stored.version else _theirs(work, stored)
        return OpenedManuscript(stored, found.manuscript, (), recovered, theirs, adopted=adopted, begun=found.begun)

    def _replayed(self, work: UnitOfWork, stored: Article, steps: Sequence[JournalStep]) -> Replayed | None:
        def version(number: int) -> Article | None:
            if number == stored.version:
                return stored
            try:
                kept = work.revisions.get(stored.id, number)
            except RevisionMissing:
                return None
            return replace(kept, binned_at=stored.binned_at, created_at=stored.created_at)

        base = version(steps[0].version or stored.version)
        return None if base is None else replayed([step.step for step in steps], base, version)

    def _left(self, article: int) -> tuple[JournalStep, ...]:
        """The steps of the dead window that was there last; those of others wait for their turn."""
        if self._database.read_only:
            return ()
        try:
            living = {each.writer for each in self._living()} | {self.window}
            steps = [step for step in self._journal().replay(article) if step.writer not in living]
        except NewsdeskError:
            _log.exception("the journal cannot be read")
            return ()
        steps = [step for step in steps if step.writer == steps[-1].writer]
        only_ground = all(deed_of(step.step) is Deed.GROUND for step in steps)
        return () if only_ground else tuple(steps)

    def _adopt(self, article: int, steps: Sequence[JournalStep]) -> bool:
        """Let what a dead window left be this window's own; False where the journal cannot be written now."""
        try:
            self._journal().adopt(article, steps[-1].writer, self.window, steps[-1].sequence)
        except NewsdeskError:
            _log.exception("the journal cannot be written")
            return False
        return True

    def _forget(self, article: int, steps: Sequence[JournalStep]) -> None:
        try:
            self._journal().forget(article, steps[-1].sequence, writer=steps[-1].writer)
        except NewsdeskError:
            _log.exception("the journal cannot be written")

    def _living(self) -> tuple[Presence, ...]:
        now = datetime.now(UTC)
        return tuple(each for each in self._journal().present() if alive(each, now))

    def _enter(self, article: int) -> None:
        if not self._database.read_only:
            now = datetime.now(UTC)
            self.journal.enter(Presence(self.window, article, self._who, THIS_HOST, os.getpid(), now, now))
            self.journal.flush()

    def _journal(self) -> Journal:
        with self._lock:
            if self._reader is None or not self._reader.in_place:
                if self._reader is not None:
                    self._reader.close()
                self._reader = Journal(self._database.folder)
            return self._reader


def _reason(before: Article, after: Article, why: str) -> str:
    return "status" if why == "saved" and before.status is not after.status else why


def _theirs(work: UnitOfWork, stored: Article) -> SavedElsewhere:
    last = next(iter(work.revisions.latest(stored.id, 1)), None)
    return SavedElsewhere(
        stored,
        from_markdown(stored.body).blocks,
        "" if last is None else last.who,
        stored.updated_at if last is None else last.saved_at,
    )
