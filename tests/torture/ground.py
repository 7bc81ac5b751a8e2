# SPDX-License-Identifier: GPL-3.0-or-later
"""What the work is done on: a small library with a past, texts to take in, a log, a backup. Made once and copied."""

from __future__ import annotations

import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path

import msgspec

from newsdesk.app import create_library, open_newsroom
from newsdesk.domain.article import Status
from newsdesk.domain.backups import Reason
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.query import ArticleQuery
from newsdesk.newsroom.reports import IntakeOptions
from newsdesk.store.schema import CURRENT
from tests.benchmarks.texts import write_texts

WORDS = 120
_SAMPLES = Path(__file__).resolve().parents[1] / "store" / "libraries"
_PICTURES = Path(__file__).resolve().parents[2] / "resources" / "samples" / "photos"


@dataclass(frozen=True, slots=True)
class Ground:
    """Folders that nobody works in: they are copied."""

    library: Path
    texts: Path
    log: Path
    backup: Path
    old: Path
    draft: int
    published: int

    def copy(self, folder: Path) -> Path:
        """The library, to work in."""
        return Path(shutil.copytree(self.library, folder))

    def packed(self) -> bytes:
        """Where all of it is, for another process."""
        return msgspec.json.encode(self, enc_hook=str)

    @staticmethod
    def unpacked(packed: bytes) -> Ground:
        """What another process packed."""
        return msgspec.json.decode(packed, type=Ground, dec_hook=lambda kind, value: kind(value))

    def version(self, seed: int) -> str:
        """One of the earlier versions: each is the turn of some seeds, so that each migration has its blows."""
        versions = sorted(each.name for each in self.old.iterdir())
        return versions[seed % len(versions)]

    def copy_old(self, folder: Path, version: str) -> Path:
        """A library of an earlier version, to work in."""
        return Path(shutil.copytree(self.old / version, folder))


def make_ground(place: Path, *, articles: int = 12, more: int = 120) -> Ground:
    """Make all of it in a folder; `more` texts are there to be taken in."""
    library, texts = place / "library", write_texts(place / "texts", more, seed=3, words=WORDS)
    first = write_texts(place / "first", articles, seed=5, words=WORDS)
    for picture in sorted(_PICTURES.glob("*.jpg"))[:2]:
        shutil.copy(picture, first)
    with create_library(library, LibrarySettings()) as newsroom:
        newsroom.take_in([first], IntakeOptions(status=Status.PUBLISHED))
        draft = newsroom.shelf.create_draft().value
        published = next(each.id for each in newsroom.find(ArticleQuery()).articles if each.id != draft)
        backup = newsroom.backups.make(Reason.HAND).value.path
        kept = place / "kept"
        shutil.copytree(library / "backups", kept)
        shutil.rmtree(library / "backups" / backup.name)
        newsroom.change(published, {"headline": "После резервной копии"})
    log = place / "access.log"
    log.write_text("".join(_log_lines(library)), encoding="utf-8")
    old = place / "old"
    for sample in sorted(_SAMPLES.glob("*.zip")):
        if sample.stem < CURRENT.head:
            with zipfile.ZipFile(sample) as archive:
                archive.extractall(old / sample.stem)
    return Ground(library, texts, log, kept / backup.name, old, draft, published)


def _log_lines(library: Path) -> list[str]:
    with open_newsroom(library) as newsroom:
        slugs = [each.slug for each in newsroom.find(ArticleQuery()).articles]
    return [
        f'10.0.{number % 250}.7 - - [05/Dec/2025:10:{number % 60:02}:00 +0500] "GET /news/{slugs[number % len(slugs)]}/'
        f' HTTP/1.1" 200 5123 "-" "Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0"\n'
        for number in range(4000)
    ]
