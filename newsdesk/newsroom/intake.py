# SPDX-License-Identifier: GPL-3.0-or-later
"""Intake: texts, photos, folders and archives become articles and photos, with a report of all that happened.

Articles are stored in small batches, so that a stopped import leaves whole articles, and goes on where it stopped
when it is asked again: a source that was taken already is known by its digest.
"""

from __future__ import annotations

import errno
import gc
import re
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time
from functools import partial
from pathlib import Path
from types import TracebackType
from zoneinfo import ZoneInfo

from newsdesk.domain.article import Article, Status
from newsdesk.domain.photo import Photo
from newsdesk.domain.section import NO_SECTION
from newsdesk.errors import FieldInvalid, SourceRefused, WorkerDied
from newsdesk.exchange.draft import Draft, DraftPhoto
from newsdesk.exchange.formats import kind_of
from newsdesk.imaging.photo_worker import PhotoWorker
from newsdesk.language.dates import parse_day
from newsdesk.newsroom.index_rebuilding import merge_index
from newsdesk.newsroom.intake_reading import Incoming, TextReader
from newsdesk.newsroom.intake_sources import Finder, Source
from newsdesk.newsroom.photo_desk import take_photo
from newsdesk.newsroom.reports import Dropped, IntakeOptions, IntakeReport, Progress, Refusal, silent
from newsdesk.paths import in_unicode
from newsdesk.store.article_derivation import ReadTexts
from newsdesk.store.database import Database
from newsdesk.store.imports import ImportedSource
from newsdesk.store.unit_of_work import UnitOfWork

_BATCH = 50
# So many articles, and this part of the library, make it worth to go through the whole index once.
_MANY = 1000
_SHARE = 20
_MANY_FILES = 5_000
"""Files that Python's collector would take tens of milliseconds to look at, with every other thread waiting."""
_WORDS_NAMED = 10
_PHOTO = re.compile(r"\(photo:@(\d+)\)")
_SLUG_LINK = re.compile(r"\(article:([a-z0-9][a-z0-9-]*)\)")
_OUR_DISK = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS})


@dataclass
class _Tally:
    imported: int = 0
    updated: int = 0
    skipped: int = 0
    refused: list[Refusal] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    articles: list[int] = field(default_factory=list)
    photos: list[int] = field(default_factory=list)
    awaited: list[int] = field(default_factory=list)

    def report(self) -> IntakeReport:
        return IntakeReport(
            self.imported,
            self.updated,
            self.skipped,
            tuple(self.refused),
            tuple(self.dropped),
            tuple(self.articles),
            tuple(self.photos),
            tuple(self.awaited),
        )


class Intake:
    """One import, from the paths named to the report."""

    def __init__(self, database: Database, options: IntakeOptions, who: str) -> None:
        self._database = database
        self._options = options
        self._who = who
        self._tally = _Tally()
        self._waiting: list[tuple[Source, Incoming]] = []
        self._digests: set[str] = set()
        self._linking: list[tuple[ImportedSource, str]] = []
        self._used_pictures: set[Path] = set()
        self._stack = ExitStack()
        with database.read() as work:
            self._zone = work.settings.get().timezone
        self._day_given = _midnight(options.day, self._zone)
        self._worker = self._stack.enter_context(PhotoWorker())
        self._reader = TextReader(self._stack, self._zone, options.format)

    def __enter__(self) -> Intake:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def run(self, paths: Sequence[Path], progress: Progress = silent) -> IntakeReport:
        """Take in everything under the paths: texts first, then the pictures that no text brought along."""
        finder = Finder(self._stack, self._tally.refused.append, self._tally.dropped.append)
        sources = list(finder.below(paths))
        texts = [source for source in sources if kind_of(source.path) != "photo"]
        pictures = [source for source in sources if kind_of(source.path) == "photo"]
        if len(sources) > _MANY_FILES:
            gc.collect(1)  # what came and went meanwhile would stay for ever
            gc.freeze()  # they are there until the end, and a key waits whenever they are looked at again
        for done, (source, read) in enumerate(self._reader.read(texts)):
            progress(done, len(sources))
            self._each(source, partial(self._take_text, read))
        self._store_waiting()
        self._link()
        for done, source in enumerate(pictures, start=len(texts)):
            progress(done, len(sources))
            if source.path.resolve() not in self._used_pictures:
                self._each(source, self._take_picture)
        self._merge(lambda: progress(len(sources), len(sources)))
        progress(len(sources), len(sources))
        return self._tally.report()

    def _merge(self, stepped: Callable[[], None]) -> None:
        """Put the index together where much of it came in pieces: searches are quicker then, and it is smaller."""
        if self._tally.imported < _MANY:
            return
        with self._database.read() as work:
            articles = work.search.reached()[1]
        if self._tally.imported * _SHARE < articles:
            return
        merge_index(self._database, stepped)

    def _each(self, source: Source, take: Callable[[Source], None]) -> None:
        try:
            take(source)
        except (SourceRefused, WorkerDied, OSError) as error:
            self._tally.refused.append(_refusal(source.name, error))

    # -- texts -------------------------------------------------------------------------------------------------------

    def _take_text(self, read: Incoming | SourceRefused | OSError, source: Source) -> None:
        if not isinstance(read, Incoming):
            raise read
        draft = read.draft
        self._tally.dropped += [Dropped(source.name, each.code, each.detail, each.line) for each in draft.dropped]
        if read.mixed:
            self._tally.dropped.append(Dropped(source.name, "mixed scripts", ", ".join(read.mixed[:_WORDS_NAMED])))
        self._used_pictures |= {photo.path.resolve() for photo in draft.photos if photo.path is not None}
        if self._options.dry_run:
            self._tally.imported += 1
            return
        self._waiting.append((source, read))
        if len(self._waiting) >= _BATCH:
            self._store_waiting()

    def _store_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        fresh = self._new_of(waiting)
        ready = [(_place(source), source, read, self._completed(source, read.draft)) for source, read in fresh]
        if not ready:
            return
        with self._database.begin() as work:
            earlier = work.imports.at(place for place, *_ in ready)
            for place, source, read, article in ready:
                stored = self._store(work, source, article, earlier.get(place), read.texts)
                if stored is not None:
                    earlier[place] = ImportedSource(place, read.draft.digest, stored.id, stored.version)
                    self._note(work, earlier[place], read.draft, article)

    def _new_of(self, waiting: list[tuple[Source, Incoming]]) -> list[tuple[Source, Incoming]]:
        """Those of the drafts that the library does not hold and this import has not brought."""
        digests = [read.draft.digest for _, read in waiting]
        with self._database.read() as work:
            self._digests |= work.imports.known(digests).keys()
        fresh = []
        for source, read in waiting:
            if read.draft.digest in self._digests:
                self._tally.skipped += 1
            else:
                fresh.append((source, read))
            self._digests.add(read.draft.digest)
        return fresh

    def _completed(self, source: Source, draft: Draft) -> Article:
        """The draft's article with its photos in the library, a section, a status and a date."""
        ids = [self._photo_id(source, photo) for photo in draft.photos]

        def numbered(match: re.Match[str]) -> str:
            index = int(match[1])
            return f"(photo:{ids[index]})" if index < len(ids) else match[0]

        article = draft.article
        status = self._options.status or article.status
        published_at = article.published_at or self._day_given
        if published_at is None and status is Status.PUBLISHED:
            published_at = datetime.now(UTC).replace(microsecond=0)
        return replace(
            article,
            body=_PHOTO.sub(numbered, article.body) if ids else article.body,
            section=article.section or draft.section_hint or source.folder or NO_SECTION,
            status=status,
            published_at=published_at,
        )

    def _photo_id(self, source: Source, photo: DraftPhoto) -> int:
        if photo.path is not None:
            texts = {"credit": photo.credit, "caption": photo.caption, "alt": photo.alt}
            try:
                taken = take_photo(self._database, self._worker, photo.path, **texts)
            except (SourceRefused, WorkerDied, OSError) as error:
                self._tally.refused.append(_refusal(source.name.parent / photo.path.name, error))
            else:
                if taken.new:
                    self._tally.photos.append(taken.photo.id)
                return taken.photo.id
        with self._database.begin() as work:
            awaited = work.photos.add(Photo(credit=photo.credit, caption=photo.caption, alt=photo.alt))
        self._tally.photos.append(awaited.id)
        self._tally.awaited.append(awaited.id)
        return awaited.id

    def _store(
        self,
        work: UnitOfWork,
        source: Source,
        article: Article,
        earlier: ImportedSource | None,
        texts: ReadTexts | None,
    ) -> Article | None:
        """The stored article; None where somebody edited what was imported `earlier` from the same place."""
        if earlier is None:
            self._tally.imported += 1
            return work.articles.add(article, who=self._who, why="imported", texts=texts)
        now = work.articles.get(earlier.article)
        if now.version != earlier.version:
            self._tally.refused.append(Refusal(source.name, "edited since import", 0, str(now.id)))
            return None
        status = article.status if self._options.status is not None else now.status
        renewed = replace(article, id=now.id, version=now.version, slug=now.slug, status=status)
        self._tally.updated += 1
        return work.articles.save(renewed, who=self._who, why="imported")

    def _note(self, work: UnitOfWork, record: ImportedSource, draft: Draft, article: Article) -> None:
        work.imports.remember(record)
        self._tally.articles.append(record.article)
        if draft.translation_of_slug or _SLUG_LINK.search(article.body):
            self._linking.append((record, draft.translation_of_slug))

    def _link(self) -> None:
        """Turn slugs into ids where texts name other articles, now that all of them are here."""
        for start in range(0, len(self._linking), _BATCH):
            with self._database.begin() as work:
                for record, original in self._linking[start : start + _BATCH]:
                    self._link_one(work, record, original)

    def _link_one(self, work: UnitOfWork, record: ImportedSource, original: str) -> None:
        article = work.articles.get(record.article)
        slugs = {match[1] for match in _SLUG_LINK.finditer(article.body) if not match[1].isdecimal()}
        ids = work.articles.by_slug({*slugs, *([original] if original else [])})

        def numbered(match: re.Match[str]) -> str:
            return f"(article:{ids[match[1]]})" if match[1] in ids else match[0]

        linked = replace(article, body=_SLUG_LINK.sub(numbered, article.body))
        if ids.get(original, article.id) != article.id:
            linked = replace(linked, translation_of=ids[original])
        stored = work.articles.save(linked, who=self._who, why="imported")
        work.imports.remember(replace(record, version=stored.version))

    # -- pictures ----------------------------------------------------------------------------------------------------

    def _take_picture(self, source: Source) -> None:
        if self._options.dry_run:
            self._worker.read(source.path)
            self._tally.imported += 1
            return
        taken = take_photo(self._database, self._worker, source.path)
        if taken.new:
            self._tally.imported += 1
            self._tally.photos.append(taken.photo.id)
        else:
            self._tally.skipped += 1


def _place(source: Source) -> str:
    """Where a file lies, as the library remembers it."""
    return in_unicode(str(source.name.absolute()))


def _refusal(name: Path, error: SourceRefused | WorkerDied | OSError) -> Refusal:
    """Why one file was not taken; a failure of our own disk stops the whole import instead."""
    if isinstance(error, SourceRefused):
        return Refusal(name, error.reason, error.line, error.detail)
    if isinstance(error, WorkerDied):
        return Refusal(name, "damaged image", 0, error.detail)
    if isinstance(error, FileNotFoundError):
        return Refusal(name, "missing file")
    if error.errno in _OUR_DISK:
        raise error
    return Refusal(name, "unreadable file", 0, error.strerror or str(error))


def _midnight(day: str | None, zone: ZoneInfo) -> datetime | None:
    if day is None:
        return None
    parsed = parse_day(day)
    if parsed is None:
        raise FieldInvalid("day", day, "2024-12-05")
    return datetime.combine(parsed, time(), zone).astimezone(UTC)
