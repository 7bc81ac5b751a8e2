# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts on their way in, read to drafts: a few of them here, many in processes beside the one that stores them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from newsdesk.domain.article import Article
from newsdesk.errors import NewsdeskError, SourceRefused
from newsdesk.exchange.draft import Draft, DraftPhoto, Remark
from newsdesk.exchange.formats import read_draft
from newsdesk.language.scripts import mixed_script_words
from newsdesk.newsroom.intake_sources import Source
from newsdesk.store.article_derivation import ReadTexts, read_texts
from newsdesk.store.search_index import stemmed_article
from newsdesk.store.search_stems import StemmedTexts
from newsdesk.workers import WorkerPool, serve

KIND = "texts"
"""What the program is told to work on when it is started as a reader of texts."""
# Fewer are read sooner than a process of their own is started.
_FEW = 100
_AT_ONCE = 10
_MOST_READERS = 4
_SECONDS = 600.0
_MEMORY_MB = 2048
_LOWER = 5
"""How much less the readers count than the window, where both want a processor."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A draft, the words of it that mix Cyrillic and Latin letters, and what its texts say.

    `texts` is None where photos must get their numbers first, and where nothing will be stored.
    """

    draft: Draft
    mixed: tuple[str, ...]
    texts: ReadTexts | None


class _Asked(msgspec.Struct):
    """A file; paths travel as bytes, since a name on disk need not be text."""

    path: bytes
    roots: tuple[bytes, ...]


class ReadDrafts(msgspec.Struct):
    """Asks for the drafts of some files."""

    files: tuple[_Asked, ...]
    zone: str
    shape: str | None


class StemArticles(msgspec.Struct):
    """Asks for the stems of some articles' own texts."""

    articles: tuple[Article, ...]


class _Photo(msgspec.Struct):
    path: bytes | None
    credit: str
    caption: str
    alt: str


class _Answer(msgspec.Struct):
    """A draft in parts, or why there is none: a refusal, or what the disk said."""

    article: Article | None = None
    photos: tuple[_Photo, ...] = ()
    dropped: tuple[Remark, ...] = ()
    digest: str = ""
    section_hint: str = ""
    original: str = ""
    mixed: tuple[str, ...] = ()
    texts: ReadTexts | None = None
    refused: tuple[str, int, str] | None = None
    disk: tuple[int | None, str | None] = (None, None)


class TextReader:
    """Reads texts in the order in which they are given; processes are started where there are many, and end with
    `stack`."""

    def __init__(self, stack: ExitStack, zone: ZoneInfo, shape: str | None) -> None:
        self._stack = stack
        self._zone = zone
        self._shape = shape

    def read(self, sources: Sequence[Source]) -> Iterator[tuple[Source, Incoming | SourceRefused | OSError]]:
        """Each source with its draft, or with why there is none."""
        if len(sources) < _FEW:
            yield from self._here(sources)
            return
        readers = min(os.cpu_count() or 1, _MOST_READERS)
        pool = self._stack.enter_context(WorkerPool(KIND, readers, timeout=_SECONDS, memory_mb=_MEMORY_MB))
        parts = list(_parts(sources))
        answers = pool.map(((self._request(part), part[0].path) for part in parts), list[_Answer])
        for part, (_, answer) in zip(parts, answers, strict=True):
            if isinstance(answer, NewsdeskError):
                # A text that ended its reader, or took too long: each by itself, so that the others come in.
                yield from self._here(part)
            else:
                yield from ((source, _incoming(source, each)) for source, each in zip(part, answer, strict=True))

    def _here(self, sources: Iterable[Source]) -> Iterator[tuple[Source, Incoming | SourceRefused | OSError]]:
        for source in sources:
            try:
                draft = read_draft(source.path, self._zone, roots=source.roots, shape=self._shape)
            except (SourceRefused, OSError) as error:
                yield source, error
            else:
                yield source, Incoming(draft, _mixed(draft), None)

    def _request(self, sources: Sequence[Source]) -> ReadDrafts:
        files = (_Asked(os.fsencode(each.path), tuple(map(os.fsencode, each.roots))) for each in sources)
        return ReadDrafts(tuple(files), self._zone.key, self._shape)


def serve_texts() -> int:
    """Answer requests for drafts and stems until nobody asks any more: what a reader's process is for."""

    if hasattr(os, "nice"):
        os.nice(_LOWER)  # whoever types goes first

    def read(request: ReadDrafts) -> list[_Answer]:
        zone = ZoneInfo(request.zone)
        return [_answer(each, zone, request.shape) for each in request.files]

    def stem(request: StemArticles) -> list[StemmedTexts]:
        return [stemmed_article(each) for each in request.articles]

    return serve({ReadDrafts: read, StemArticles: stem})


def _parts(sources: Sequence[Source]) -> Iterator[list[Source]]:
    rest = iter(sources)
    while part := list(islice(rest, _AT_ONCE)):
        yield part


def _answer(asked: _Asked, zone: ZoneInfo, shape: str | None) -> _Answer:
    path = Path(os.fsdecode(asked.path))
    try:
        draft = read_draft(path, zone, roots=[Path(os.fsdecode(root)) for root in asked.roots], shape=shape)
    except SourceRefused as error:
        return _Answer(refused=(error.reason, error.line, error.detail))
    except OSError as error:
        return _Answer(disk=(error.errno, error.strerror or str(error)))
    photos = (
        _Photo(None if each.path is None else os.fsencode(each.path), each.credit, each.caption, each.alt)
        for each in draft.photos
    )
    return _Answer(
        draft.article, tuple(photos), draft.dropped, draft.digest, draft.section_hint, draft.translation_of_slug,
        _mixed(draft), None if draft.photos else read_texts(draft.article),
    )  # fmt: skip


def _incoming(source: Source, answer: _Answer) -> Incoming | SourceRefused | OSError:
    if answer.refused is not None:
        return SourceRefused(source.path, *answer.refused)
    if answer.article is None:
        number, words = answer.disk
        return OSError(number or 0, words, str(source.path))
    photos = (
        DraftPhoto(None if each.path is None else Path(os.fsdecode(each.path)), each.credit, each.caption, each.alt)
        for each in answer.photos
    )
    draft = Draft(
        source.path, answer.article, tuple(photos), answer.dropped, answer.digest, answer.section_hint, answer.original
    )
    return Incoming(draft, answer.mixed, answer.texts)


def _mixed(draft: Draft) -> tuple[str, ...]:
    """Words that mix the scripts: a slip of the keyboard that search would miss."""
    article = draft.article
    return mixed_script_words("\n".join((article.headline, article.kicker, article.lead, article.body)))
