# SPDX-License-Identifier: GPL-3.0-or-later
"""A newsroom over plain values, the ways to it, and what a run on it left."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from newsdesk.domain.preflight import Finding
from newsdesk.domain.salvage import Lost, Salvaged
from newsdesk.store.backup import BackupReport

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom

from newsdesk.app import Replaced
from newsdesk.domain.article import Article, Credit, PlacedFigure, Revision
from newsdesk.domain.backups import Backup, Reason
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.photo import Photo
from newsdesk.domain.query import ArticleQuery, DateCount, Found
from newsdesk.domain.readership import Ranked, Window
from newsdesk.errors import ArticleMissing, BackupUnreadable, NewsdeskError, PhotoMissing
from newsdesk.newsroom import documents
from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.fields import with_fields, with_settings
from newsdesk.newsroom.reports import (
    Blocked,
    CheckProblem,
    CheckReport,
    DiffPiece,
    Dropped,
    ExportReport,
    IntakeOptions,
    IntakeReport,
    Progress,
    Refusal,
    Related,
    ViewsReport,
)

MORNING = datetime(2024, 12, 5, 4, 30, tzinfo=UTC)


def article(number: int, **fields: Any) -> Article:
    """An article of an invented paper."""
    return Article(
        **{
            "id": number,
            "headline": f"Мост через реку открыт {number}",
            "lead": "Первые машины прошли утром.",
            "body": "Мост строили **два** года.",
            "slug": f"most-{number}",
            "section": "Город",
            "byline": (Credit("Айгуль Примерова"),),
            "published_at": MORNING,
            "created_at": MORNING,
            "updated_at": MORNING,
            "version": 1,
            "signs": 23,
            "words": 4,
            "figures": (PlacedFigure(7, "Мост", "фото Ивана Придуманова", "мост над рекой"),),
            **fields,
        }
    )


@dataclass
class FakeNewsroom:
    """The facade's methods over values in memory; the reports are what the test puts there."""

    articles: dict[int, Article] = field(default_factory=lambda: {number: article(number) for number in (1, 2)})
    pictures: dict[int, Photo] = field(default_factory=lambda: {7: Photo(id=7, file="media/ab/ab.jpg", sha256="ab")})
    values: LibrarySettings = field(default_factory=LibrarySettings)
    in_bin: list[int] = field(default_factory=list)
    asked: dict[str, Any] = field(default_factory=dict)
    refused: tuple[Refusal, ...] = ()
    noticed: tuple[Dropped, ...] = (Dropped(Path("a.txt"), "page furniture", "Популярное", 12),)
    taken: int = 1
    findings: tuple[Finding, ...] = ()
    problems: tuple[CheckProblem, ...] = ()
    verified: bool = True
    closed: int = 0
    backups: FakeBackups = field(default_factory=lambda: FakeBackups())  # declared below

    def __enter__(self) -> FakeNewsroom:
        return self

    def __exit__(self, *_: object) -> None:
        self.closed += 1

    def settings(self) -> LibrarySettings:
        return self.values

    def change_settings(self, fields: Mapping[str, str]) -> LibrarySettings:
        self.values = with_settings(self.values, fields)
        return self.values

    def article(self, number: int) -> Article:
        if number not in self.articles:
            raise ArticleMissing(number)
        return self.articles[number]

    def find(self, query: ArticleQuery) -> Found:
        self.asked["find"] = query
        found = tuple(self.articles.values())
        return Found(len(found), tuple(replace(each, body="") for each in found)[: query.limit])

    def document(self, each: Article) -> dict[str, Any]:
        return documents.article_document(each, self.values, ())

    def documents(self, found: Sequence[Article]) -> list[dict[str, Any]]:
        return [self.document(each) for each in found]

    def photo_document(self, photo: Photo) -> dict[str, Any]:
        return documents.photo_document(photo, self.values, None)

    def markdown_file(self, number: int) -> str:
        return documents.article_file(self.article(number), self.values, ())

    def plain(self, number: int) -> str:
        return f"{self.article(number).headline}\n\nМост строили два года."

    def body_html(self, number: int) -> str:
        return f"<p>{self.article(number).body}</p>"

    def change(self, number: int, fields: Mapping[str, str]) -> Article:
        self.asked["change"] = dict(fields)
        before = self.article(number)
        self.articles[number] = replace(with_fields(before, fields, self.values.timezone), version=before.version + 1)
        return self.articles[number]

    def history(self, number: int) -> tuple[Revision, ...]:
        self.article(number)
        return (Revision(1, MORNING, "aigul", "created", 20), Revision(2, MORNING, "aigul", "saved", 23))

    def difference(self, number: int, first: int, second: int) -> tuple[DiffPiece, ...]:
        self.asked["difference"] = (number, first, second)
        return (DiffPiece("same", "Мост "), DiffPiece("removed", "закрыт"), DiffPiece("added", "открыт"))

    def bin(self, ids: Sequence[int]) -> None:
        for number in ids:
            self.article(number)
        self.in_bin += ids

    def undelete(self, ids: Sequence[int]) -> None:
        for number in ids:
            if number not in self.in_bin:
                raise ArticleMissing(number)
        self.in_bin = [number for number in self.in_bin if number not in ids]

    def binned(self) -> tuple[Article, ...]:
        return tuple(self.articles[number] for number in self.in_bin)

    def archive(self, year: int | None = None, month: int | None = None) -> tuple[DateCount, ...]:
        self.asked["archive"] = (year, month)
        return (DateCount("2024", 2),)

    def read_logs(self, paths: Sequence[Path], progress: Progress) -> ViewsReport:
        progress(0, len(paths))
        return ViewsReport(10, 6, 2, 1, 1, ("old.log",), self.refused)

    def popular(self, window: Window, until: date, section: str | None, limit: int) -> tuple[Ranked, ...]:
        self.asked["popular"] = (window, until, section, limit)
        return (Ranked(1, 2, "Мост", "Город", 90, 3), Ranked(2, 1, "Река", "Город", 80, None))

    def related(self, number: int, limit: int) -> tuple[Related, ...]:
        self.article(number)
        self.asked["related"] = limit
        return (Related(2, "Река", 4.25, ("мост", "Айгуль Примерова")),)

    def photos(self, uncredited: bool = False) -> tuple[Photo, ...]:
        return tuple(photo for photo in self.pictures.values() if not (uncredited and photo.credit))

    def credit(self, ids: Sequence[int], credit: str) -> tuple[Photo, ...]:
        for number in ids:
            if number not in self.pictures:
                raise PhotoMissing(number)
        self.pictures |= {number: replace(self.pictures[number], credit=credit) for number in ids}
        return tuple(self.pictures[number] for number in ids)

    def take_in(self, paths: Sequence[Path], options: IntakeOptions, progress: Progress) -> IntakeReport:
        progress(0, len(paths))
        self.asked["take_in"] = (tuple(paths), options)
        return IntakeReport(self.taken, 0, 0, self.refused, self.noticed, (3,), (8, 9))

    def export(self, out: Path, **options: Any) -> ExportReport:
        self.asked["export"] = (out, options)
        blocked = (Blocked(1, "Мост", self.findings),) if self.findings else ()
        plan = (("index.html", "new"),) if options["plan_only"] else ()
        return ExportReport(12, 3, 9, 1, blocked, plan, 0.25, ("not empty: a.html",))

    def check(self, rebuild_index: bool, progress: Progress) -> CheckReport:
        progress(0, 0)
        self.asked["check"] = rebuild_index
        return CheckReport(2, 1, self.problems)

    def back_up(self, file: Path) -> BackupReport:
        return BackupReport(file, 2, 1, 1000, self.verified)

    def restore_article(self, file: Path, number: int) -> Article:
        self.asked["restore_article"] = file
        return self.article(number)


@dataclass
class FakeBackups:
    """A library's own backups: one that is whole, and one that cannot be read."""

    trouble: NewsdeskError | None = None
    found: tuple[Backup, ...] = (
        Backup("20260115-daily", Path("lib/backups/20260115-daily"), MORNING, Reason.DAILY, 2, 1, 0, 2_500_000, True),
        Backup("old.zip", Path("lib/backups/old.zip"), MORNING, Reason.HAND, 0, 0, 0, 0, False, "no zip"),
    )

    def all(self) -> tuple[Backup, ...]:
        return self.found

    def make(self, *, progress: Progress) -> Done[Backup]:
        progress(1, 1)
        return Done(self.found[0], Changes())

    def verify(self, wanted: Backup) -> Backup:
        if wanted.detail:
            raise BackupUnreadable(wanted.path, wanted.detail)
        return wanted


@dataclass
class FakeEntrance:
    """The ways to the fake newsroom; `failure` is raised instead of taking one."""

    newsroom: FakeNewsroom = field(default_factory=FakeNewsroom)
    failure: BaseException | None = None
    made: tuple[Path, dict[str, str], bool] | None = None
    opened: Path | None = None
    former: Path | None = None

    def open(self, folder: Path) -> Newsroom:
        self.opened = folder
        if self.failure is not None:
            raise self.failure
        return cast("Newsroom", self.newsroom)

    def create(self, folder: Path, settings: Mapping[str, str], *, demo: bool, progress: Progress) -> Newsroom:
        with_settings(LibrarySettings(), settings)
        self.made = (folder, dict(settings), demo)
        progress(1, 1)
        return self.open(folder)

    def restore(self, file: Path, folder: Path) -> BackupReport:
        self.open(folder)
        return BackupReport(file, 2, 1, 1000, self.newsroom.verified)

    def put_back(self, file: Path, folder: Path) -> Replaced:
        return Replaced(self.restore(file, folder), self.former)

    def repair(self, folder: Path, target: Path) -> Salvaged:
        self.open(folder)
        self.made = (target, {}, False)
        kinds = ("article", "journal", "ledger", "photo", "revision", "rows", "text")
        return Salvaged(3, 1, tuple(Lost(kind, 7, "name", from_history=kind == "text") for kind in kinds))


@dataclass(frozen=True)
class Ran:
    """What one run left: its exit status and all that it printed."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on standard output."""
        assert self.out.endswith("\n") and self.out.count("\n") == 1
        return json.loads(self.out)


Runner = Callable[..., Ran]
