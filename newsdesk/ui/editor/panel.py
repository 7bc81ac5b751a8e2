# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor of one article: kicker, headline, lead and body as they will be read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from newsdesk.document.plain_text import Counts, minutes
from newsdesk.domain.manuscript.page_places import TextPlace
from newsdesk.domain.photo import Photo
from newsdesk.ui.editor.asking import Asking
from newsdesk.ui.editor.authors import Authors
from newsdesk.ui.editor.autoformat import Autoformat
from newsdesk.ui.editor.beside import Beside
from newsdesk.ui.editor.block_entries import Entry
from newsdesk.ui.editor.block_menu import BlockMenu
from newsdesk.ui.editor.blocks.menu import BlockActions
from newsdesk.ui.editor.caret import CaretState, state_of
from newsdesk.ui.editor.caret_watch import CaretWatch
from newsdesk.ui.editor.composing import finish_composing
from newsdesk.ui.editor.contents import Contents
from newsdesk.ui.editor.dressing import Dressing
from newsdesk.ui.editor.finding.bar import FindBar
from newsdesk.ui.editor.finding.finding import Finding
from newsdesk.ui.editor.format_bar import FormatBar
from newsdesk.ui.editor.formatting import Formatting
from newsdesk.ui.editor.held_caret import HeldCaret
from newsdesk.ui.editor.keepsakes import Keepsakes
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.measuring import Measuring
from newsdesk.ui.editor.menu import Actions, open_menu, place_of
from newsdesk.ui.editor.no_article import NoArticle
from newsdesk.ui.editor.nodes.aids import NestedAids
from newsdesk.ui.editor.nodes.desk import NodeDesk, Surroundings
from newsdesk.ui.editor.pasted.arriving import ArrivingPictures
from newsdesk.ui.editor.reach import cursor_at, end_of_field, start_of_block
from newsdesk.ui.editor.scrolling import Scrolling
from newsdesk.ui.editor.selection_bar import SelectionBar
from newsdesk.ui.editor.shelf import OpenSheets
from newsdesk.ui.editor.source.mode import SourceMode
from newsdesk.ui.editor.spoken import Spoken
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.editor.wings import Wings
from newsdesk.ui.editor.writing_view import WritingView
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.open_text import OpenText
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


class EditorPanel(QWidget):
    """The editor of one article: kicker, headline, lead and body as they will be read."""

    block_entered = Signal(int)
    """The caret went into another top-level block of the body."""
    photo_wanted = Signal()
    """The user wants to insert a photo at the caret."""
    files_dropped = Signal(list, int)
    """Pictures (Path, or QImage where they are no files) were dropped or pasted, before the top-level block of that
    number; `INSIDE` for those that belong into the object that is open."""
    photo_edit_wanted = Signal(int)
    """The details of a photo (its id) should be shown."""
    counts_changed = Signal(int, int, int, int)
    """Signs, signs without spaces, words and minutes of lead and body, told when nobody types."""
    new_article_wanted = Signal()

    def __init__(
        self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("editor")
        look = Look(appearance.tokens)
        self._sheets = OpenSheets(look, Keepsakes(), pictures, self)
        self._view = TextView(look, session.background, self)
        self.caret = CaretWatch(self._view)
        self._bar = FormatBar(appearance, self)
        self.measuring = Measuring(self._view, self._sheets, session, appearance, self)
        self.scrolling = Scrolling(self._view)
        self.wings = Wings(self._view, self._sheets)
        self._held_caret = HeldCaret(self._view)
        self.actions_known: Actions | None = None
        """The declared commands, of which the context menu is made."""
        self.writing = WritingView(self)
        self.spoken = Spoken(self._view, self.measuring.length)
        self.contents = Contents(self)
        self._locked = QLabel(self)
        self._stack = QStackedWidget(self)
        self._no_article = NoArticle(session, appearance, self._stack)
        self._page = QWidget(self._stack)
        self._column = QVBoxLayout(self._page)
        self.arriving = ArrivingPictures(session, self._view)
        self.formatting = Formatting(self._view, self._sheets.writer)
        self.nodes = NodeDesk(self._view, self._lent(session, appearance, pictures), self)
        self.beside = Beside(self._view, session, appearance, self.format)
        self.blocks = BlockActions(self, appearance)
        self.autoformat = Autoformat(self._view, self._sheets.writer)
        self.block_menu = BlockMenu(self._view, appearance, self)
        self.source = SourceMode(self, self._column)
        self.finding = Finding(self, self._column, session.background, appearance)
        self.asking = Asking(self, session, appearance)
        self.authors = Authors(self, session, appearance)
        self.selection_bar = SelectionBar(self._view, appearance, self)
        NestedAids(self, appearance)
        self.dressing = Dressing(self, self._sheets, self._locked, appearance)
        self._lay_out()
        self._connect(session, pictures)
        self.dressing.recolour()
        self._retranslate()

    def _lent(self, session: Session, appearance: Appearance, pictures: Pictures) -> Surroundings:
        return Surroundings(
            session, appearance, pictures, lambda: self._sheets.drawer, self.photo_wanted.emit,
            lambda: self.autoformat.enabled,
        )  # fmt: skip

    # -- the article -------------------------------------------------------------------------------------------------

    @property
    def view(self) -> TextView:
        """The text itself."""
        return self._view

    @property
    def article(self) -> OpenText | None:
        """The article that is shown."""
        sheet = self._view.sheet
        return sheet.article if sheet is not None and self._stack.currentIndex() == 1 else None

    @property
    def find_bar(self) -> FindBar:
        """The lines of find and replace."""
        return self.finding.bar

    def show_article(self, article: OpenArticle | None) -> None:
        """Show an article where it was left, or that there is none."""
        self.asking.close()
        self.source.settle()
        self.nodes.close()
        self.beside.close()
        self._sheets.remember(self._view)
        if article is None:
            self.source.show_article(None)
            self.measuring.show_article(None)
            self.contents.show_article(None)
            self._stack.setCurrentIndex(0)
            self._bar.show_state(CaretState())
            self.finding.hide()
            return
        self._sheets.show(article, self._view, read_only=article.read_only)
        self.measuring.show_article(article)
        self.scrolling.follow(self._view.sheet)
        self._held_caret.follow(self._view.sheet)
        self.writing.make_room()
        self.contents.show_article(article)
        self._locked.setVisible(article.read_only)
        self._stack.setCurrentIndex(1)
        self.source.show_article(article)
        self.finding.another_text()
        self._show_state()
        self._view.viewport().repaint()  # what the other panels show comes after the text

    def places(self) -> dict[str, list[int | str]]:
        """Where the caret of each article is, as plain values, to be remembered."""
        self.source.settle()
        self._sheets.remember(self._view)
        return self._sheets.places.state()

    def restore(self, places: dict[str, object]) -> None:
        """Put the caret of each article where it was left."""
        self._sheets.places.restore(places)

    def focus_text(self) -> None:
        """Give the text the keyboard."""
        if self.source.shown:
            self.source.focus()
        else:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle_typing(self) -> None:
        """Let all that is being written be an edit: what an input method composes, and what stands in the source."""
        self.nodes.text_view.composing.finish()
        if self.source.shown:
            finish_composing(self.source.head.focused() or self.source.view)
        self.source.settle()

    def reveal_block(self, number: int) -> None:
        """Put the caret into a top-level block of the body and bring it into view."""
        if self._view.sheet is not None:
            self._view.show_place(start_of_block(self._view.sheet, number))

    def reveal_place(self, place: TextPlace) -> None:
        """Put the caret where a place of the text is, give it the keyboard and bring it into view."""
        if self.article is not None and self._view.sheet is not None:
            self._view.show_place(cursor_at(self._view.sheet, place))
            self.focus_text()

    def reveal_field(self, name: str) -> None:
        """Put the caret into kicker, headline or lead; into the text for any other name."""
        if self._view.sheet is not None:
            self._view.show_place(end_of_field(self._view.sheet, name))

    def insert_figure(self, photo: Photo) -> None:
        """Put a photo into the text where the caret is."""
        article = self.article
        taken = self.nodes.take_photo(photo) or self.beside.take_photo(photo)
        if article is not None and not article.read_only and not taken:
            article.learn_photos(photo)
            self.formatting.insert_figure(photo)

    def offer_blocks(self, entries: tuple[Entry, ...]) -> None:
        """Offer these where a «/» begins an empty line."""
        self.block_menu.offer(entries)

    def show_shortcuts(self, shortcuts: dict[str, str]) -> None:
        """Name other keys in the tooltips: commands of formatting by their names."""
        self._bar.show_shortcuts(shortcuts)
        self.block_menu.show_shortcuts(shortcuts)
        self.selection_bar.show_shortcuts(shortcuts)
        self.finding.show_shortcuts(shortcuts)
        self.beside.show_shortcuts(shortcuts)
        self.blocks.keys.update(shortcuts)

    # -- what the bar and the commands ask for -----------------------------------------------------------------------

    def format(self, name: str) -> None:
        """Carry out a command of formatting by its name."""
        if name == "source_mode":
            self.source.toggle()
            return
        self.source.settle()
        if self.article is None or self._view.isReadOnly() or self.nodes.run(name) or self.beside.run(name):
            return
        if self.blocks.run(name) or self.asking.run(name):
            return
        if name == "insert_photo":
            self.photo_wanted.emit()
            return
        self.formatting.run(name)
        self.focus_text()

    # -- states ------------------------------------------------------------------------------------------------------

    def state(self) -> CaretState:
        """Where the caret stands, and what can be done there."""
        view = self.nodes.text_view
        writable = self.article is not None and not view.isReadOnly()
        return state_of(view.textCursor(), view.currentCharFormat(), writable=writable)

    def _show_state(self) -> None:
        if self.article is not None:
            state = self.state()
            self._bar.show_state(state)
            self.selection_bar.show_state(state)

    def aid_typing(self, *, autoformat: bool, selection_bar: bool) -> None:
        """Whether typed marks become what they mean, and whether a bar comes up over selected text."""
        self.autoformat.enabled = autoformat
        self.selection_bar.enabled = selection_bar
        if not selection_bar:
            self.selection_bar.hide()

    def reach_bar(self) -> None:
        """Give the keyboard to the bar over the selection, to the one over the text where nothing is selected."""
        if self.article is not None and not self.selection_bar.take_keyboard():
            self._bar.take_keyboard()

    def show_bar(self, *, shown: bool) -> None:
        """Show the bar over the text, or the text alone."""
        self._bar.setVisible(shown)

    def _lay_out(self) -> None:
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inner = self._column
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self._locked)
        inner.addWidget(self._view, 1)
        inner.addWidget(self.measuring.gauge)
        self._locked.setObjectName("editor_read_only")
        self._locked.hide()
        self._stack.addWidget(self._no_article)
        self._stack.addWidget(self._page)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self._view)

    def _connect(self, session: Session, pictures: Pictures) -> None:
        view = self._view
        view.block_entered.connect(self._enter_block)
        self.source.block_entered.connect(self.block_entered)
        self.source.changed.connect(self._bar.show_source)
        view.files_dropped.connect(self.files_dropped)
        view.photo_edit_wanted.connect(self.photo_edit_wanted)
        self.nodes.caret_moved.connect(self._show_state)
        view.state_changed.connect(self._show_state)
        view.menu_wanted.connect(self._open_menu)
        self._bar.wanted.connect(self.format)
        self.block_menu.chosen.connect(self.format)
        self.selection_bar.wanted.connect(self.format)
        self._sheets.counted.connect(self._tell_counts)
        self.finding.closed.connect(self.focus_text)
        self.finding.work_started.connect(session.long_work_started)
        pictures.arrived.connect(lambda _: view.viewport().update())
        self._no_article.new_article_wanted.connect(self.new_article_wanted)
        session.closed.connect(self._forget)

    def _enter_block(self, block: int) -> None:
        if not self.source.shown:
            self.block_entered.emit(block)

    def _open_menu(self, event: QContextMenuEvent) -> None:
        place = place_of(self._view, event)
        open_menu(self, self.state(), place)

    def _tell_counts(self, counts: Counts) -> None:
        self.counts_changed.emit(counts.signs, counts.signs_without_spaces, counts.words, minutes(counts.words))

    def _forget(self) -> None:
        """The library is gone, and its articles with it."""
        self.show_article(None)
        self._sheets.forget(self._view)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Editor"))
        self._view.setAccessibleName(self.tr("Text of the article"))
        self.spoken.describe()
        self.measuring.draw()
        self._locked.setText(self.tr("Only for reading: this library cannot be written now."))
        self._view.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.article is not None and not self._view.hasFocus():
            self.focus_text()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
