# SPDX-License-Identifier: GPL-3.0-or-later
"""The photos of the open article, and of the library."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from newsdesk.domain.photo import Photo
from newsdesk.ui.earlier_credits import EarlierCredits
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.photos.arrivals import Arrivals, Arrived
from newsdesk.ui.photos.article_photos import ArticlePhotos
from newsdesk.ui.photos.chooser import PhotoChooser
from newsdesk.ui.photos.library_photos import LibraryPhotos
from newsdesk.ui.photos.panel_head import PanelHead, lay_out_panel
from newsdesk.ui.photos.pasted import has_pictures, pictures_in
from newsdesk.ui.photos.photo_writes import PhotoWrites
from newsdesk.ui.photos.placing import PhotoPlacing
from newsdesk.ui.photos.ways_back import WaysBack
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.text_places import Taker
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.widgets.states import StateStack

_ENDINGS = "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.avif *.gif"


class PhotosPanel(QWidget):
    """The photos of the open article, and of the library."""

    figure_wanted = Signal(object)
    """A `Photo` should be placed at the caret."""
    figures_came = Signal(int)
    """Photos that had been on their way stand in the text now, the first at the top-level block of that number."""
    figure_chosen = Signal(int)
    """The figure in the top-level block of that number should be shown."""
    article_wanted = Signal(int)
    """An article that shows a photo should be opened."""
    said = Signal(str, str, object)
    """Something was done: its words, and perhaps the name of a way back and a function that goes it (or None)."""

    def __init__(
        self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("photos")
        self.setProperty("look", "panel")
        self.setAcceptDrops(True)
        self._session = session
        self._article: OpenArticle | None = None
        self._placing = PhotoPlacing(self)
        self._folder = ""
        self._taker: Taker | None = None
        """What asked for the photos that are being chosen."""
        self._writes = PhotoWrites(session, self)
        self._ways_back = WaysBack(session, self)
        credits = EarlierCredits(session, self)
        self.head = PanelHead(appearance)
        self.arrivals = Arrivals(session, appearance)
        self.in_article = ArticlePhotos(appearance, pictures, self._writes, credits.ask)
        self.article_states = StateStack(self.in_article, appearance)
        self.library = LibraryPhotos(session, appearance, pictures, self._writes, credits.ask)
        self.chooser = PhotoChooser(session, appearance, pictures, self)
        self._pages = lay_out_panel(self, self.head, self.arrivals, self.article_states, self.library)
        self._connect()
        self._show_state()
        if session.is_open:
            self._opened()

    # -- what is shown -----------------------------------------------------------------------------------------------

    @property
    def shows_library(self) -> bool:
        """Whether the library's photos are shown, and not the article's."""
        return self._pages.currentWidget() is self.library

    def show_article(self, article: OpenArticle | None) -> None:
        """Show the photos of another article, or of none."""
        self._article = article
        self._placing.show_article(article)
        self.in_article.show_article(article)
        self._show_state()

    def note_caret(self, block: int) -> None:
        """Remember the top-level block in which the caret is: new photos come behind it."""
        self._placing.note_caret(block)

    def show_library(self, *, uncredited: bool | None = None) -> None:
        """Show all photos of the library, perhaps only those without a credit."""
        if uncredited is not None:
            self.library.uncredited.setChecked(uncredited)
        self._pages.setCurrentWidget(self.library)
        self.head.show_page(library=True)
        self.library.search.setFocus()

    def show_in_article(self) -> None:
        """Show the photos of the open article."""
        self._pages.setCurrentWidget(self.article_states)
        self.head.show_page(library=False)

    def show_photo(self, photo: int, field: str = "credit") -> None:
        """Show the details of a photo of the open article, with the keyboard in credit, caption or alt."""
        self.show_in_article()
        card = self.in_article.card_of(photo)
        if card is not None:
            self.in_article.reveal(card, field)

    def next_uncredited(self) -> bool:
        """Go to the next photo without a credit or an alt text; whether there is one."""
        self.show_in_article()
        found = self.in_article.next_gap()
        if not found:
            self._say_complete()
        return found

    # -- photos come in ----------------------------------------------------------------------------------------------

    def offer(self, anchor: QRect, taker: Taker | None = None) -> None:
        """Let a photo for the text be chosen beside a rectangle of the screen; `taker` is what asks for it, if any."""
        if self._article is not None and not self._article.read_only:
            self._taker = taker
            self.chooser.ask(anchor, self._article)

    def choose_files(self, *, to_library: bool = False, taker: Taker | None = None) -> None:
        """Ask for pictures, and add them to the text or only to the library."""
        title = self.tr("Add photos")
        kinds = self.tr("Pictures ({endings})").replace("{endings}", _ENDINGS)
        names, _ = QFileDialog.getOpenFileNames(self, title, self._folder, kinds)
        if names:
            self._folder = str(Path(names[0]).parent)
            self.take_files([Path(name) for name in names], to_library=to_library, taker=taker)

    def take_files(
        self,
        paths: Sequence[Path],
        before_block: int | None = None,
        *,
        to_library: bool = False,
        taker: Taker | None = None,
    ) -> None:
        """Take pictures into the library and put them into the open article, before a block or where the caret is."""
        if self._can_take():
            self.arrivals.take_files(paths, None if to_library else self._placing.wanted(before_block, taker))

    def take_images(
        self, images: Sequence[QImage], before_block: int | None = None, *, taker: Taker | None = None
    ) -> None:
        """The same with pictures that are no files, such as pasted ones."""
        if self._can_take():
            self.arrivals.take_images(images, self._placing.wanted(before_block, taker))

    def paste(self) -> bool:
        """Add the pictures that are in the clipboard; whether there are any."""
        pasted = pictures_in(QGuiApplication.clipboard().mimeData())
        if pasted.files:
            self.take_files(pasted.files)
        elif pasted.images:
            self.take_images(pasted.images)
        return bool(pasted)

    def _can_take(self) -> bool:
        return self._session.is_open and not self._session.read_only

    def _place(self, came: Arrived) -> None:
        if not self._placing.take(came) and came.photos and self._article is None:
            self.show_library()

    def _describe_placed(self, photos: tuple[Photo, ...]) -> None:
        """Lead whoever works in the panel to what the photos lack that came into the text."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.show_in_article()
            self.in_article.show_figures()
            card = self.in_article.card_of(photos[0].id)
            if card is not None and not card.lacks_credit:
                self.in_article.next_gap(after=card)
            elif card is not None:
                self.in_article.reveal(card)

    def _take_offered(self, photos: list[Photo]) -> None:
        taker, self._taker = self._taker, None
        if taker is None or not taker(photos):
            self._insert_chosen(photos)

    def _insert_chosen(self, photos: list[Photo]) -> None:
        if self._placing.insert(photos):
            words = self.tr("%n photo(s) put into the text", "", len(photos))
        else:
            words = self.tr("Open an article first: the photos go where its caret is")
        self.said.emit(words, "", None)

    def _choose_file(self, photo: int) -> None:
        kinds = self.tr("Pictures ({endings})").replace("{endings}", _ENDINGS)
        name, _ = QFileDialog.getOpenFileName(self, self.tr("The picture of this photo"), self._folder, kinds)
        if name:
            self._folder = str(Path(name).parent)
            self.give_file(photo, Path(name))

    def give_file(self, photo: int, path: Path) -> None:
        """Give a photo that is awaited its picture."""
        self._session.run_long(
            self,
            lambda: self.tr("Adding photos"),
            lambda newsroom, _progress: newsroom.light_table.attach(photo, path),
            lambda come: self._learn(come),
        )

    # -- what is known of them ---------------------------------------------------------------------------------------

    def _credit(self, photos: list[int], credit: str) -> None:
        before = {photo.id: photo.credit for photo in self._known(photos)}
        self._ways_back.credit(photos, credit, before)

    def _known(self, ids: Sequence[int]) -> list[Photo]:
        known = dict(self._article.photos) if self._article is not None else {}
        known |= {photo.id: photo for photo in self.library.photos_chosen()}
        return [known[photo] for photo in ids if photo in known]

    def _learn(self, *photos: Photo) -> None:
        self.library.learn(*photos)
        article = self._article
        if article is not None:
            ours = [photo for photo in photos if article.photos.get(photo.id, photo) != photo]
            if ours:
                article.learn_photos(*ours)

    # -- how it looks ------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        source = event.source()
        own = isinstance(source, QWidget) and self.isAncestorOf(source)
        if not own and self._can_take() and has_pictures(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        dropped = pictures_in(event.mimeData())
        if dropped:
            event.acceptProposedAction()
            self.setFocus()
        if dropped.files:
            self.take_files(dropped.files, to_library=self.shows_library)
        elif dropped.images:
            self.take_images(dropped.images)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self.paste():
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._show_state()
        super().changeEvent(event)

    def _connect(self) -> None:
        self.chooser.chosen.connect(self._take_offered)
        self.chooser.files_wanted.connect(lambda: self.choose_files(taker=self._taker))
        self.head.article_chosen.connect(self.show_in_article)
        self.head.library_chosen.connect(self.show_library)
        self.head.add_wanted.connect(lambda: self.choose_files(to_library=self.shows_library))
        self.head.gap_wanted.connect(self.next_uncredited)
        self.in_article.figure_chosen.connect(self.figure_chosen)
        self.in_article.file_wanted.connect(self._choose_file)
        self.in_article.same_credit_wanted.connect(self._credit)
        self.in_article.counted.connect(self._count)
        self.in_article.completed.connect(self._say_complete)
        self.library.credit_wanted.connect(self._credit)
        self.library.insert_wanted.connect(self._insert_chosen)
        self.library.article_wanted.connect(self.article_wanted)
        self.library.files_wanted.connect(lambda: self.choose_files(to_library=True))
        self.arrivals.arrived.connect(self._place)
        self._placing.figure_wanted.connect(self.figure_wanted)
        self._placing.figures_came.connect(self.figures_came)
        self._placing.placed.connect(self._describe_placed)
        self._writes.written.connect(self._learn)
        self._writes.replaced.connect(self._ways_back.offer)
        self._ways_back.changed.connect(lambda photos: self._learn(*photos))
        self._ways_back.said.connect(self.said)
        self._writes.failed.connect(lambda _photo, error: self._session.failed.emit(error))
        self._session.opened.connect(self._opened)
        self._session.closed.connect(self._closed)

    def _opened(self) -> None:
        read: Callable[[ZoneInfo], None] = self.in_article.set_zone
        self._session.read(self, lambda newsroom: newsroom.settings().timezone, read, key="zone")
        self._show_state()

    def _closed(self) -> None:
        self._writes.forget()
        self._show_state()

    def _count(self, photos: int, uncredited: int, without_alt: int) -> None:
        self.head.show_counts(photos, uncredited, without_alt)
        self._show_state()

    def _say_complete(self) -> None:
        self.said.emit(self.tr("Every photo has a credit and a description"), "", None)

    def _show_state(self) -> None:
        writable = self._can_take()
        self.head.show_state(writable=writable, has_article=self._article is not None)
        if self._article is None:
            self.article_states.show_empty(
                self.tr("No article is open"), self.tr("Its photos will stand here, in the order of the text.")
            )
        elif not self.in_article.figures.placed:
            action = self.tr("Add photos…") if writable else ""
            words = self.tr("Drop pictures here or into the text, or paste them.") if writable else ""
            self.article_states.show_empty(self.tr("No photos in this article"), words, action, self.choose_files)
        else:
            self.article_states.show_content()
