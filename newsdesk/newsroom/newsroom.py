# SPDX-License-Identifier: GPL-3.0-or-later
"""The facade that every interface holds: one method a use case, each of them a line.

What only some use cases need and is slow to import (templates, foreign formats, the comparing of texts) is imported
where it is used: most commands only read, and should not wait for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from newsdesk.domain.article import Article, Revision
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.photo import Photo
from newsdesk.domain.query import ArticleQuery, DateCount, Found
from newsdesk.domain.readership import Ranked, Window
from newsdesk.newsroom import checking, photo_desk, reading, writing
from newsdesk.newsroom.backups import BackupDesk
from newsdesk.newsroom.bin import Bin
from newsdesk.newsroom.documents import Document
from newsdesk.newsroom.fields import with_settings
from newsdesk.newsroom.holding import Holding
from newsdesk.newsroom.index_cards import IndexCards
from newsdesk.newsroom.ledger import PublishedPages
from newsdesk.newsroom.lengths import Lengths
from newsdesk.newsroom.light_table import LightTable
from newsdesk.newsroom.manuscripts import ManuscriptDesk
from newsdesk.newsroom.pictures import Pictures
from newsdesk.newsroom.related import related_articles
from newsdesk.newsroom.reports import (
    CheckReport,
    DiffPiece,
    ExportReport,
    IntakeOptions,
    IntakeReport,
    Progress,
    Related,
    ViewsReport,
    silent,
)
from newsdesk.newsroom.saved_searches import SearchDesk
from newsdesk.newsroom.searching import Searching
from newsdesk.newsroom.shelf import Shelf
from newsdesk.newsroom.statistics import Statistics
from newsdesk.store import backup
from newsdesk.store.backup import BackupReport
from newsdesk.store.database import Database

if TYPE_CHECKING:
    from newsdesk.domain.salvage import Lost
    from newsdesk.newsroom.proofs import Proofs
    from newsdesk.newsroom.revisions import RevisionDesk
    from newsdesk.newsroom.standing_pages import StandingPages
    from newsdesk.store.damaged_journal import Mended


class Newsroom:
    """A library opened for work; `who` signs what is changed through it."""

    def __init__(self, database: Database, who: str = "") -> None:
        self._database = database
        self._who = who
        self._pictures: Pictures | None = None
        self.lost: tuple[Lost, ...] | None = None
        """What is lost of a damaged library of which this is all that can be read; None where nothing is wrong."""
        self.mended: Mended | None = None
        """The journal was damaged when the library was opened, and this was done about it."""

    def __enter__(self) -> Newsroom:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the library go."""
        if self._pictures is not None:
            self._pictures.close()
        desk = self.__dict__.get("manuscripts")
        if isinstance(desk, ManuscriptDesk):  # only where it was used
            desk.close()
        if "proofs" in self.__dict__:  # likewise
            self.proofs.close()
        self._database.close()

    @property
    def folder(self) -> Path:
        """Where the library is."""
        return self._database.folder

    @property
    def read_only(self) -> bool:
        """Whether the library can only be read."""
        return self._database.read_only

    # -- the window's desks: use cases of one subject that only the window has ---------------------------------------

    @cached_property
    def shelf(self) -> Shelf:
        """The list of articles, row by row, and what stands beside it."""
        return Shelf(self._database, self._who, self.backups)

    @cached_property
    def saved_searches(self) -> SearchDesk:
        """Searches that are kept under names."""
        return SearchDesk(self._database, self._who)

    @cached_property
    def holding(self) -> Holding:
        """Who may write to it, where machines share its disk."""
        return Holding(self._database)

    @cached_property
    def backups(self) -> BackupDesk:
        """Backups that the library keeps of itself: made, listed, brought back."""
        return BackupDesk(self._database, self._who)

    @cached_property
    def bin_desk(self) -> Bin:
        """What lies in the bin, and how it is emptied."""
        return Bin(self._database, self.backups, self.manuscripts)

    @cached_property
    def manuscripts(self) -> ManuscriptDesk:
        """Articles under work: opened, saved, kept in the journal, recovered."""
        return ManuscriptDesk(self._database, self._who)

    @cached_property
    def index_cards(self) -> IndexCards:
        """Names to choose from, related articles and remarks of an article."""
        return IndexCards(self._database, self._who)

    @cached_property
    def searching(self) -> Searching:
        """Looking for articles by their words."""
        return Searching(self._database, self._who)

    @cached_property
    def revisions(self) -> RevisionDesk:
        """What was saved of each article, what changed, and who wrote what."""
        from newsdesk.newsroom.revisions import RevisionDesk  # start-up time

        return RevisionDesk(self._database)

    @cached_property
    def light_table(self) -> LightTable:
        """Photos of an article and of the library: taken in, described, credited."""
        return LightTable(self._database, self._who)

    @cached_property
    def lengths(self) -> Lengths:
        """How long each article is ordered to be."""
        return Lengths(self._database)

    @cached_property
    def ledger(self) -> PublishedPages:
        """What stood before readers, and when."""
        return PublishedPages(self._database)

    @cached_property
    def standing_pages(self) -> StandingPages:
        """Pages as they stood before readers, ready to be looked at."""
        from newsdesk.newsroom.standing_pages import StandingPages  # start-up time

        return StandingPages(self._database, self.proofs)

    @cached_property
    def statistics(self) -> Statistics:
        """What is read, and how the readership of each article went."""
        return Statistics(self._database, self._who)

    @cached_property
    def proofs(self) -> Proofs:
        """Pages as readers will see them, of texts that are still under work."""
        from newsdesk.newsroom.proofs import Proofs  # start-up time

        return Proofs(self._database)

    # -- the library -------------------------------------------------------------------------------------------------

    def settings(self) -> LibrarySettings:
        """What the library is set to."""
        with self._database.read() as work:
            return work.settings.get()

    def change_settings(self, fields: Mapping[str, str]) -> LibrarySettings:
        """Set settings of the library from texts, all of them or none, and return them all."""
        with self._database.begin() as work:
            settings = with_settings(work.settings.get(), fields)
            work.settings.put(settings)
            return settings

    def check(self, rebuild_index: bool = False, progress: Progress = silent) -> CheckReport:
        """Look at the store, the media, the ledger and every article."""
        return checking.check(self._database, rebuild_index=rebuild_index, progress=progress)

    def back_up(self, file: Path) -> BackupReport:
        """Write the whole library into one file and read it back."""
        return backup.back_up(self._database, file)

    def restore_article(self, file: Path, article: int) -> Article:
        """Bring one article back from a backup; what it was before stays in its history."""
        return backup.restore_article(file, self._database, article, who=self._who)

    # -- reading -----------------------------------------------------------------------------------------------------

    def article(self, article: int) -> Article:
        """One article, its body included."""
        with self._database.read() as work:
            return work.articles.get(article)

    def find(self, query: ArticleQuery) -> Found:
        """The articles that fit a query, without their bodies."""
        with self._database.read() as work:
            return work.articles.find(query)

    def archive(self, year: int | None = None, month: int | None = None) -> tuple[DateCount, ...]:
        """How many articles stand under each year, month of a year or day of a month."""
        with self._database.read() as work:
            return work.articles.archive(year, month)

    def related(self, article: int, limit: int = 10) -> tuple[Related, ...]:
        """What to read after an article."""
        with self._database.read() as work:
            return related_articles(work, article, limit)

    def popular(
        self, window: Window, until: date | None = None, section: str | None = None, limit: int = 50
    ) -> tuple[Ranked, ...]:
        """The most opened articles of the window that ends with `until` (today in the library's zone)."""
        return reading.popular(self._database, window, until, section, limit)

    def document(self, article: Article) -> Document:
        """The article as a document of plain values."""
        return self.documents((article,))[0]

    def documents(self, articles: Sequence[Article]) -> list[Document]:
        """Articles as documents of plain values."""
        return reading.documents_of(self._database, articles)

    def photo_document(self, photo: Photo) -> Document:
        """The photo as a document of plain values."""
        return reading.document_of_photo(self._database, photo)

    def markdown_file(self, article: int) -> str:
        """The article as a Markdown file with front matter."""
        return reading.markdown_file(self._database, article)

    def plain(self, article: int) -> str:
        """The article as plain text: headline, lead and body."""
        return reading.plain(self._database, article)

    def body_html(self, article: int) -> str:
        """The HTML of the body, the very one that the exported page carries."""
        from newsdesk.newsroom import publishing  # start-up time

        return publishing.body_html(self._database, article)

    # -- writing -----------------------------------------------------------------------------------------------------

    def change(self, article: int, fields: Mapping[str, str]) -> Article:
        """Set fields of an article from texts: all of them, or none."""
        return writing.change(self._database, article, fields, self._who)

    def history(self, article: int) -> tuple[Revision, ...]:
        """Every saved state of an article, oldest first."""
        with self._database.read() as work:
            return work.revisions.of(article)

    def difference(self, article: int, first: int, second: int) -> tuple[DiffPiece, ...]:
        """What words came and went between two revisions."""
        from newsdesk.newsroom import differences  # start-up time

        return differences.difference(self._database, article, first, second)

    def bin(self, articles: Sequence[int]) -> None:
        """Put articles into the bin, all of them or none."""
        writing.bin_articles(self._database, articles)

    def undelete(self, articles: Sequence[int]) -> None:
        """Take articles out of the bin, all of them or none."""
        writing.undelete(self._database, articles)

    def binned(self) -> tuple[Article, ...]:
        """What lies in the bin, last thrown first."""
        with self._database.read() as work:
            return work.articles.binned()

    # -- photos ------------------------------------------------------------------------------------------------------

    def photos(self, uncredited: bool = False) -> tuple[Photo, ...]:
        """All photos, or those that still need a credit."""
        with self._database.read() as work:
            return work.photos.all(uncredited=uncredited)

    def picture_file(self, photo: Photo, width: int) -> Path | None:
        """A copy of a photo for the screen, drawn by our own worker; None where there is none."""
        if self._pictures is None:
            self._pictures = Pictures(self._database)
        return self._pictures.file(photo, width)

    def credit(self, photos: Sequence[int], credit: str) -> tuple[Photo, ...]:
        """Give photos one credit, all of them or none."""
        return photo_desk.give_credit(self._database, photos, credit)

    # -- in and out --------------------------------------------------------------------------------------------------

    def take_in(
        self, paths: Sequence[Path], options: IntakeOptions | None = None, progress: Progress = silent
    ) -> IntakeReport:
        """Take in files, folders and archives."""
        from newsdesk.newsroom.intake import Intake  # start-up time

        if options is None or not options.dry_run:
            self.backups.before_intake(paths, lambda *_: progress(0, 0))  # it can be called off from here on
        with Intake(self._database, options or IntakeOptions(), self._who) as intake:
            return intake.run(paths, progress)

    def read_logs(self, paths: Sequence[Path], progress: Progress = silent) -> ViewsReport:
        """Count the views in web server logs, no log twice."""
        from newsdesk.newsroom import popularity  # start-up time

        return popularity.read_logs(self._database, paths, progress)

    def export(
        self,
        out: Path,
        *,
        full: bool = False,
        plan_only: bool = False,
        restamp: bool = False,
        progress: Progress = silent,
    ) -> ExportReport:
        """Make the site in the folder `out`."""
        from newsdesk.newsroom import publishing  # start-up time

        options = {"full": full, "plan_only": plan_only, "restamp": restamp}
        return publishing.export(self._database, out, **options, progress=progress)
