# SPDX-License-Identifier: GPL-3.0-or-later
"""How the panels of the window talk to each other: signals of one lead to methods of another, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from newsdesk.domain.preflight import Finding
from newsdesk.domain.query import ListFilter
from newsdesk.settings import with_recent
from newsdesk.ui.daily_backup import DailyBackup
from newsdesk.ui.damage import Damage
from newsdesk.ui.early_list import retell_upgrade, tell_upgrade
from newsdesk.ui.editor.nodes.aids import INSIDE
from newsdesk.ui.emergency_copies import EmergencyCopies
from newsdesk.ui.exporting.folders import remembered_folder
from newsdesk.ui.followed_article import FollowedArticle
from newsdesk.ui.guide import Guide
from newsdesk.ui.holding import Holding
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.open_articles import OpenArticles
from newsdesk.ui.outside_changes import OutsideChanges
from newsdesk.ui.recall import Recall

if TYPE_CHECKING:
    from newsdesk.ui.desk import Desk

_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".avif", ".gif", ".bmp"})


class Wiring(QObject):
    """Holds the open articles of a window and passes word between its panels."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.open_articles = OpenArticles(desk.session)
        self.outside = OutsideChanges(desk.session)
        self.daily_backup = DailyBackup(desk.session, desk.notices.failed)
        self.emergency = EmergencyCopies(desk, self.open_articles)
        self.damage = Damage(desk)
        self.holding = Holding(desk)
        self._guide = Guide(desk)
        self._recall = Recall(desk)
        self._followed = FollowedArticle(desk, self.open_articles, self._guide)
        self._to_mend: tuple[int, Finding] | None = None
        self._connect_library()
        self._connect_lists()
        self._connect_article()
        self._recall.window()

    # -- articles ----------------------------------------------------------------------------------------------------

    @property
    def article(self) -> OpenArticle | None:
        """The article in the editor."""
        return self.open_articles.current

    def open_article(self, article: int) -> None:
        """Show an article in the editor; what stands in the one before stays in its journal."""
        if self._desk.session.is_open and (self.article is None or self.article.id != article):
            self.open_articles.open(article, self._opened)

    def new_article(self) -> None:
        """Make a draft in the section that the list shows, and begin with its headline."""
        if not self._desk.session.is_open:
            return  # it is brought up to date, which may take a while
        shown = self._desk.articles.filter
        self._desk.session.write(
            self,
            lambda newsroom: newsroom.shelf.create_draft(shown.section, shown.language),
            lambda article: self.open_articles.open(article, self._begun),
        )

    def flush(self) -> None:
        """Bring every keystroke to disk now, without waiting for it."""
        self.open_articles.flush_all()

    # -- libraries and files -----------------------------------------------------------------------------------------

    def open_library(self, folder: Path) -> None:
        """Work on another library; what is not saved in this one is in its journal."""
        session = self._desk.session
        if session.is_open:
            if session.folder.resolve() == folder.resolve():
                self._desk.show_desk()
                return
            self.remember()
            self.open_articles.close_all()
            session.release()
        session.open(folder)

    def open_again(self) -> None:
        """Open the library anew, since it may be written by now, and show what was shown."""
        session, folder = self._desk.session, self._desk.session.folder
        self.remember()
        self.open_articles.close_all()
        session.release()
        session.open(folder)

    def put_back(self, file: Path) -> None:
        """Let go of the library, and let that of a backup take its place; both are told on the start page."""
        session, folder = self._desk.session, self._desk.session.folder
        self.leave_library()
        # Behind what the writer still has to do, the closing of the library itself among it.
        session.background.write(
            lambda: None, lambda _: self._desk.welcome.put_back(file, folder), self._desk.notices.failed
        )

    def leave_library(self) -> None:
        """Let the library go, for the start page; what is not saved is in its journal."""
        self.remember()
        self.open_articles.close_all()
        self._desk.session.release()
        self._desk.show_welcome()

    def take_files(self, files: Sequence[Path]) -> None:
        """Take files in that were dropped on the window: pictures for the open article, anything else as import."""
        if not self._desk.session.is_open:
            return
        pictures_only = all(file.suffix.lower() in _PICTURES for file in files)
        if pictures_only and self.article is not None and not self.article.read_only:
            self._guide.show_tab("photos")
            self._desk.photos.take_files(files, None)
        else:
            self._desk.intake.take_in(files)

    def remember(self) -> None:
        """Keep what was open in this library, and how its list was set."""
        self._recall.keep()

    def close(self) -> None:
        """Let everything go, in the order in which it depends on each other."""
        self._desk.preview.close_page()
        self.open_articles.close_all()
        self._desk.preferences.close()
        self._desk.session.close()

    def name_window(self) -> None:
        """Put the headline and the library's name on the window."""
        self._followed.name_window()

    # -- connecting --------------------------------------------------------------------------------------------------

    def _connect_library(self) -> None:
        desk, session = self._desk, self._desk.session
        session.opened.connect(self._library_opened)
        session.open_failed.connect(self._library_failed)
        session.upgrading.connect(desk.show_desk)  # for a minute, so that its regions are to have their sizes
        session.upgrading.connect(lambda: tell_upgrade(desk.articles))
        desk.languages.changed.connect(lambda _: retell_upgrade(desk.articles))
        session.opening_stopped.connect(desk.show_welcome)
        session.failed.connect(desk.notices.failed)
        session.closed.connect(self.name_window)
        session.closed.connect(desk.commands.refresh)
        session.changed.connect(lambda _: desk.commands.refresh())
        desk.preferences.failed.connect(desk.notices.failed)
        desk.regions.changed.connect(desk.commands.refresh)
        self.open_articles.left_unsaved.connect(self._say_left)

    def _connect_lists(self) -> None:
        desk, articles = self._desk, self._desk.articles
        articles.article_chosen.connect(self.open_article)
        articles.filter_changed.connect(self._filter_changed)
        # Who searches while the list is hidden, or lies behind another region, would see nothing come of it.
        articles.search_field.searched.connect(lambda words: desk.regions.show("list") if words else None)
        articles.new_article_wanted.connect(self.new_article)
        articles.files_dropped.connect(self.take_files)
        articles.table.room_wanted.connect(lambda width: desk.regions.widths.give("list", width))
        articles.table.turned.connect(desk.commands.refresh)
        articles.said.connect(self._say)
        articles.warned.connect(desk.notices.warn)
        desk.navigation.filter_chosen.connect(articles.set_filter)
        desk.navigation.search_chosen.connect(articles.show_search)
        desk.navigation.said.connect(self._say)
        desk.navigation.warned.connect(desk.notices.warn)
        desk.navigation.articles_dropped.connect(articles.change)
        desk.archive.day_chosen.connect(lambda day: articles.set_filter(replace(articles.filter, day=day)))
        desk.popularity.article_chosen.connect(self.open_article)
        desk.intake.imported.connect(self._imported)
        desk.intake.article_wanted.connect(self.open_article)
        desk.intake.photos_wanted.connect(self._guide.show_library_photos)

    def _connect_article(self) -> None:
        desk = self._desk
        desk.editor.caret.entered.connect(desk.preview.show_caret)
        desk.editor.block_entered.connect(desk.photos.note_caret)
        desk.editor.counts_changed.connect(desk.status_bar.set_counts)
        desk.status_bar.follow(desk.editor.measuring.length)
        desk.editor.photo_wanted.connect(self._offer_photos)
        desk.editor.files_dropped.connect(self._illustrate)
        desk.editor.new_article_wanted.connect(self.new_article)
        desk.editor.photo_edit_wanted.connect(lambda photo: self._guide.show_photo(photo))
        desk.editor.beside.said.connect(self._say)
        desk.editor.nodes.said.connect(self._say)
        desk.editor.authors.revision_wanted.connect(self._guide.show_revision)
        desk.editor.authors.said.connect(lambda text: self._say(text, "", None))
        desk.editor.authors.changed.connect(desk.commands.refresh)
        desk.editor.beside.article_wanted.connect(self.open_article)
        desk.editor.beside.library_photos_wanted.connect(self._guide.show_library_photos)
        desk.inspector.article_chosen.connect(self.open_article)
        desk.inspector.place_chosen.connect(self._guide.show_finding)
        desk.inspector.published_wanted.connect(lambda: desk.commands.run("published_pages"))
        desk.inspector.findings_changed.connect(self._findings_changed)
        desk.photos.figure_wanted.connect(desk.editor.insert_figure)
        desk.photos.figures_came.connect(desk.editor.scrolling.show_below)
        desk.photos.figure_chosen.connect(desk.editor.reveal_block)
        desk.photos.article_wanted.connect(self.open_article)
        desk.photos.said.connect(self._say)
        desk.status_button.place_chosen.connect(self._guide.show_finding)
        desk.preview.article_chosen.connect(self.open_article)
        desk.preview.place_clicked.connect(self._guide.show_place)
        desk.preview.finding_chosen.connect(self._guide.show_finding)
        desk.exporting.article_chosen.connect(self._open_from_sheet)
        desk.exporting.place_chosen.connect(self._mend)
        desk.exporting.exported.connect(lambda _: desk.preview.set_site(desk.exporting.folder))
        desk.exporting.save_all_wanted.connect(self._save_all)
        self.emergency.kept.connect(desk.recovery.note_copy)
        desk.status_bar.backups_wanted.connect(lambda: desk.commands.run("backups"))
        self.daily_backup.trouble_changed.connect(desk.status_bar.show_backup_trouble)
        desk.status_bar.conflict_wanted.connect(desk.recovery.show_differences)
        desk.status_bar.findings_wanted.connect(self._guide.show_checks)

    # -- what follows from what --------------------------------------------------------------------------------------

    def _library_opened(self) -> None:
        desk, folder = self._desk, self._desk.session.folder
        recent = with_recent(desk.preferences.current.recent_libraries, str(folder))
        desk.preferences.change(last_library=str(folder), recent_libraries=recent)
        desk.show_desk()
        self.name_window()
        was_open = self._recall.library(folder)
        article = desk.take_chosen() or was_open
        desk.session.read(self, lambda newsroom: remembered_folder(newsroom.folder), desk.preview.set_site)
        if article is not None:
            # An article that is gone since is nothing to complain of.
            self.open_articles.open(article, self._opened, lambda _: None)
        desk.commands.refresh()

    def _library_failed(self, folder: Path, error: Exception) -> None:
        self._desk.show_welcome()
        self._desk.welcome.show_unopened(folder, error)

    def _opened(self, article: OpenArticle) -> None:
        if self._to_mend is not None and self._to_mend[0] == article.id:
            finding, self._to_mend = self._to_mend[1], None
            self._guide.show_finding(finding)

    def _begun(self, article: OpenArticle) -> None:
        self._opened(article)
        self._guide.show_field("headline")

    def _save_all(self) -> None:
        self._desk.inspector.commit()
        self.open_articles.save_all()

    def _filter_changed(self, shown: ListFilter) -> None:
        self._desk.navigation.set_filter(shown)
        self._desk.archive.set_filter(shown)

    def _imported(self, articles: Sequence[int]) -> None:
        if len(articles) == 1:
            self.open_article(articles[0])

    def _offer_photos(self) -> None:
        editor = self._desk.editor
        self._desk.photos.offer(editor.asking.here(), editor.nodes.photo_taker())

    def _illustrate(self, pictures: Sequence[Path | QImage], block: int) -> None:
        self._guide.show_tab("photos")
        taker = self._desk.editor.nodes.photo_taker() if block == INSIDE else None
        before = None if block == INSIDE else block
        files = [each for each in pictures if isinstance(each, Path)]
        images = [each for each in pictures if isinstance(each, QImage)]
        if files:
            self._desk.photos.take_files(files, before, taker=taker)
        if images:
            self._desk.photos.take_images(images, before, taker=taker)

    def _say(self, text: str, action: str, run: Callable[[], None] | None) -> None:
        self._desk.notices.say(text, action=action, run=run)

    def _open_from_sheet(self, article: int) -> None:
        """Show an article that was chosen in a sheet beside the window, and give the window the keyboard."""
        self._desk.window.activateWindow()
        self.open_article(article)

    def _mend(self, article: int, finding: Finding) -> None:
        self._desk.window.activateWindow()
        if self.article is not None and self.article.id == article:
            self._guide.show_finding(finding)
        else:
            self._to_mend = (article, finding)
            self.open_article(article)

    def _findings_changed(self, findings: tuple[Finding, ...]) -> None:
        self._desk.status_bar.set_findings(findings)
        self._desk.preview.set_findings(findings)

    def _say_left(self, articles: tuple[int, ...]) -> None:
        """Lead to the articles whose text was left unsaved by a window that is gone, until each was seen."""
        left = list(articles)
        said = self._desk.notices.warn(
            lambda: self.tr("%n article(s) came back with text that was not saved", "", len(articles)),
            action=lambda: self.tr("Show"),
            run=lambda: self.open_article(left[0]),
        )

        def see(article: OpenArticle, _edits: int) -> None:
            left[:] = [each for each in left if each != article.id] or left[:1]
            if left == [article.id]:
                self._desk.notices.take_back(said)

        self.open_articles.recovered.connect(see)
