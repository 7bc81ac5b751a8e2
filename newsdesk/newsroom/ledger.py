# SPDX-License-Identifier: GPL-3.0-or-later
"""What was published: asked for by article and time, and proved unbroken."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from newsdesk.domain.published import Publication, Standing
from newsdesk.newsroom.reports import CheckProblem, Progress, silent
from newsdesk.store.database import IDENTITY_KEY, Database
from newsdesk.store.ledger_proof import ALTERED, LOST, UNLINKED, UNREADABLE, first_break, missing_guards
from newsdesk.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from newsdesk.site.manifest import Manifest

_SITES_KEY: Final = "ledger.sites"
_MOST_SITES: Final = 20
_OF_ROWS: Final = frozenset({ALTERED, LOST, UNLINKED, UNREADABLE})


@dataclass(frozen=True, slots=True)
class Noted:
    """A row of the ledger, and who saved the revision that it put before readers (empty where nobody knows)."""

    publication: Publication
    who: str


@dataclass(frozen=True, slots=True)
class ChainProof:
    """What the proof of the ledger found: how many rows there are, the hash of the last, and what is wrong."""

    rows: int
    head: str
    problems: tuple[CheckProblem, ...]

    @property
    def sound(self) -> int:
        """The last row up to which all of them are as they were written."""
        broken = [int(each.id) for each in self.problems if each.code in _OF_ROWS]
        return min(broken) - 1 if broken else self.rows


class PublishedPages:
    """What stood on the pages of articles, as the exports of this library noted it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, article: int) -> tuple[Publication, ...]:
        """All that became of an article's page, oldest first (ArticleMissing where nobody ever heard of it)."""
        with self._database.read() as work:
            noted = work.ledger.of(article)
            if not noted:
                work.articles.get(article)
            return noted

    def history(self, article: int) -> tuple[Noted, ...]:
        """The rows of an article with who saved what each put before readers, oldest first."""
        noted = self.of(article)
        with self._database.read() as work:
            saved = {each.number: each.who for each in work.revisions.of(article)} if noted else {}
        return tuple(Noted(each, saved.get(each.revision, "")) for each in noted)

    def proof(self, progress: Progress = silent) -> ChainProof:
        """Read every row again and prove that the chain is unbroken."""
        problems = tuple(examined(self._database, progress))
        with self._database.read() as work:
            head = work.ledger.head()
        return ChainProof(head.sequence, head.hash, problems)

    def at(self, article: int, moment: datetime) -> Standing | None:
        """What stood on an article's page at that moment; None where nothing did, as far as the ledger knows."""
        with self._database.read() as work:
            standing = work.ledger.at(article, moment)
            if standing is None and not work.ledger.of(article):
                work.articles.get(article)
            return standing


def knows_site(work: UnitOfWork, out: Path) -> bool:
    """Whether the library remembers that it was exported there."""
    return str(out.resolve()) in _sites(work)


def note_site(work: UnitOfWork, out: Path) -> None:
    """Remember a folder that the library was exported to: its manifest vouches for the ledger."""
    place = str(out.resolve())
    others = [each for each in _sites(work) if each != place]
    work.settings.note(_SITES_KEY, json.dumps([*others, place][-_MOST_SITES:], ensure_ascii=False))


def _sites(work: UnitOfWork) -> list[str]:
    return list(json.loads(work.settings.noted(_SITES_KEY) or "[]"))


def examined(database: Database, progress: Progress = silent) -> Iterator[CheckProblem]:
    """What is wrong with the ledger: by itself, and by what the manifests of exported sites know of it."""
    with database.connect(writing=False) as connection:
        broken = first_break(connection, progress)
        if broken is not None:
            yield CheckProblem("ledger", broken.sequence, broken.reason)
        for name in missing_guards(connection):
            yield CheckProblem("ledger", 0, "ledger unguarded", name)
    with database.read() as work:
        identity = work.settings.noted(IDENTITY_KEY)
        for site in _sites(work):
            manifest = _manifest(Path(site))
            marks = () if manifest is None else (*manifest.disowned, manifest.ledger)
            for mark in dict.fromkeys(marks):
                if mark is None or mark.library != identity:
                    continue
                if work.ledger.hash_of(mark.sequence) != mark.hash:
                    yield CheckProblem("ledger", mark.sequence, "ledger disowns site", site)


def _manifest(site: Path) -> Manifest | None:
    from newsdesk.site.manifest import NAME, decode  # start-up time

    try:
        return decode((site / NAME).read_bytes())[0]
    except OSError:
        return None
