# SPDX-License-Identifier: GPL-3.0-or-later
"""An export's part in the ledger: a row for each article's page that it changed or took away.

Rows are written a batch at a time, after their pages, in transactions as short as any. An export that ends early has
rows only for pages that are there; a page whose row was not written any more gets it from the next export.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from time import monotonic
from types import TracebackType
from typing import Final
from zoneinfo import ZoneInfo

from newsdesk.domain.article import Article
from newsdesk.errors import ArticleMissing, NewsdeskError
from newsdesk.language.zones import in_zone
from newsdesk.site.links import slug_of_path
from newsdesk.site.manifest import LedgerMark
from newsdesk.site.recorder import article_fragment, without_counter
from newsdesk.store.database import IDENTITY_KEY, Database
from newsdesk.store.failures import RowUnreadable
from newsdesk.store.ledger import Dictionary, LastRow, NewRow
from newsdesk.store.packing import Packer
from newsdesk.store.unit_of_work import UnitOfWork

_MOST_WAITING: Final = 100
_LONGEST_WAIT: Final = 0.5
_LIST_FILE: Final = re.compile(r"(?:.*/)?(?:index|page-\d+|404)\.html")


@dataclass(frozen=True, slots=True)
class _Page:
    """A page that was written and waits for its row."""

    article: Article
    path: str
    fragment: bytes = field(repr=False)
    sha256: bytes


class LedgerRecorder:
    """Records one export of the articles in `going`; leaving it writes what still waits."""

    def __init__(self, database: Database, going: Mapping[int, Article], theme: str, zone: ZoneInfo) -> None:
        self._database = database
        self._going = going
        self._theme = theme
        self._zone = zone
        self._written: dict[int, _Page] = {}
        self._gone: list[str] = []
        self._left: dict[str, int] | None = None
        self._flushed = monotonic()
        self._packer: tuple[int, Packer] | None = None

    def __enter__(self) -> LedgerRecorder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self._flush()
        else:
            # What ended the export is the thing to tell; a row that cannot be written now will be by the next export.
            with suppress(NewsdeskError):
                self._flush()

    # -- what the builder tells ----------------------------------------------------------------------------------------

    def began(self, mark: LedgerMark | None) -> bool:
        """Whether the ledger still has the row at which the last export to this folder ended."""
        with self._database.read() as work:
            return agrees(work, mark)

    def wrote(self, article: int, path: str, page: bytes) -> bool:
        """Note that an article's page stands there with these bytes."""
        if self._database.read_only:
            return False
        fragment = article_fragment(page)
        self._written[article] = _Page(self._going[article], path, fragment, sha256(fragment).digest())
        if len(self._written) >= _MOST_WAITING or monotonic() - self._flushed > _LONGEST_WAIT:
            self._flush()
        return True

    def gone(self, path: str) -> None:
        """Note that a page was taken away."""
        if path.endswith(".html") and not _LIST_FILE.fullmatch(path) and not self._database.read_only:
            self._gone.append(path)

    def mark(self) -> LedgerMark | None:
        """The last row of the ledger, with all of this export in it."""
        self._flush()
        with self._database.read() as work:
            head = work.ledger.head()
            return LedgerMark(work.settings.noted(IDENTITY_KEY) or "", head.sequence, head.hash)

    # -- private -------------------------------------------------------------------------------------------------------

    def _flush(self) -> None:
        """Write the rows of what waits."""
        pages, gone = self._written, self._gone
        self._written, self._gone, self._flushed = {}, [], monotonic()
        if not pages and not gone:
            return
        with self._database.read() as work:
            last = work.ledger.last(pages)
            brought = work.imports.brought(key for key in pages if key not in last)
            wanted = [
                page
                for key, page in pages.items()
                if not ((key, page.article.version) in brought and self._came_published(page.article))
                and _differs(work, last.get(key), page)
            ]
            withdrawn = self._withdrawn(work, gone)
            if any(key not in last for key in pages):
                withdrawn += self._displaced(work, {page.path for page in pages.values()})
            dictionary = work.ledger.dictionary(self._theme, len(wanted)) if wanted else None
        if not wanted and not withdrawn:
            return
        rows = self._packed(wanted, dictionary) if wanted else []
        with self._database.begin() as work:
            # Another export may have been here meanwhile.
            now = work.ledger.last([*(row.article for row in rows), *(row.article for row in withdrawn)])
            rows = [
                row
                for row in rows
                if _sequence(now.get(row.article)) == _sequence(last.get(row.article))
                or _differs(work, now.get(row.article), pages[row.article])
            ]
            ended = [row for row in withdrawn if row.article not in now or now[row.article].sha256 is not None]
            work.ledger.append([*rows, *ended], self._theme)

    def _came_published(self, article: Article) -> bool:
        """Whether an imported article is as it came in, published elsewhere on an earlier day: an archive."""
        if article.published_at is None or article.updated_at is None:
            return False
        return in_zone(article.published_at, self._zone).date() < in_zone(article.updated_at, self._zone).date()

    def _packed(self, pages: list[_Page], dictionary: Dictionary | None) -> list[NewRow]:
        if dictionary is None:
            with self._database.begin() as work:
                dictionary = work.ledger.add_dictionary(self._theme, [page.fragment for page in pages])
        if self._packer is None or self._packer[0] != dictionary.version:
            self._packer = (dictionary.version, Packer(dictionary.data))
        version, pack = self._packer
        return [
            NewRow(page.article.id, page.article.version, page.path, page.sha256, version, pack(page.fragment))
            for page in pages
        ]

    def _withdrawn(self, work: UnitOfWork, paths: list[str]) -> list[NewRow]:
        """A row for each article that stood at one of these places and goes out nowhere now."""
        slugs = {path: slug_of_path(path) for path in paths}
        found = work.articles.by_slug(slug for slug in slugs.values() if slug is not None)
        articles = {path: found[slug] for path, slug in slugs.items() if slug is not None and slug in found}
        unknown = [path for path in paths if path not in articles]
        if unknown:
            articles |= work.ledger.at_paths(unknown)
        ended = {key: path for path, key in articles.items() if key not in self._going}
        last = work.ledger.last(ended)
        return [
            NewRow(key, _revision(work, key, last.get(key)), path)
            for key, path in ended.items()
            if key not in last or last[key].sha256 is not None
        ]

    def _displaced(self, work: UnitOfWork, paths: set[str]) -> list[NewRow]:
        """A row for each article that is no more and whose place another has taken: nobody took its page away."""
        if self._left is None:
            self._left = work.ledger.left_behind()
        ended = {self._left.pop(path): path for path in paths & self._left.keys()}
        last = work.ledger.last(ended)
        return [NewRow(key, _revision(work, key, last.get(key)), path) for key, path in ended.items()]


def agrees(work: UnitOfWork, mark: LedgerMark | None) -> bool:
    """Whether the ledger has the row of a mark, unless the mark is of another library."""
    if mark is None or mark.library != work.settings.noted(IDENTITY_KEY):
        return True
    return work.ledger.hash_of(mark.sequence) == mark.hash


def _differs(work: UnitOfWork, last: LastRow | None, page: _Page) -> bool:
    """Whether readers see something else on the page than what was noted last."""
    if last is None or last.sha256 is None or last.path != page.path:
        return True
    if last.sha256 == page.sha256:
        return False
    try:
        return without_counter(work.ledger.unpacked(last)) != without_counter(page.fragment)
    except RowUnreadable:  # the check of the library tells of it; publishing goes on
        return True


def _sequence(row: LastRow | None) -> int:
    return 0 if row is None else row.sequence


def _revision(work: UnitOfWork, article: int, last: LastRow | None) -> int:
    """The revision of an article that was taken away; the one that was published where the article itself is gone."""
    try:
        return work.articles.get(article).version
    except ArticleMissing:
        return 0 if last is None else last.revision
