# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet of published pages: what stood on a page of the site at any moment, and the proof that it did."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QWidget

from newsdesk.ui.dialogs.choice_rows import ROW_ROLE, Choice
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.published.page_side import PageSide
from newsdesk.ui.published.parts import SheetParts, lay_out
from newsdesk.ui.published.shown_page import PageView
from newsdesk.ui.published.words import COUNTED, broken_text, noted_choice, page_choice, proof_words
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import ICON
from newsdesk.ui.widgets.sheet import close_with_escape
from newsdesk.ui.wording import error_text, moment_text

if TYPE_CHECKING:
    from newsdesk.newsroom.ledger import ChainProof, Noted
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.standing_pages import PagesThen

_SIZE = (1080, 700)
ARTICLE, LIBRARY = 0, 1


class PublishedSheet(QWidget):
    """Shows pages out of the ledger; it changes nothing."""

    said = Signal(str)
    """Something was done that is told in the window."""
    backups_wanted = Signal()

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        make_view: Callable[[QWidget], PageView],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setObjectName("published_sheet")
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._appearance = appearance
        self._article: OpenArticle | None = None
        self._zone = ZoneInfo("UTC")
        self._noted: tuple[Noted, ...] = ()
        self._proof: ChainProof | Exception | None = None
        self._asked: datetime | None = None
        self._list_again: Callable[[], None] = self._load
        self._view = make_view(self)
        self.side = PageSide(session, appearance, self._view)
        self.parts = SheetParts(appearance)
        lay_out(self, self.parts, self.side)
        close_with_escape(self)
        self.resize(*_SIZE)
        self._connect()
        self._retranslate()

    # -- what is shown -----------------------------------------------------------------------------------------------

    @property
    def of_library(self) -> bool:
        """Whether the pages of the whole library are listed."""
        return self.parts.whose.currentIndex() == LIBRARY

    def show_article(self, article: OpenArticle | None) -> None:
        """Show what was published of an article, or what stood on all pages."""
        self._article = self.side.article = article
        self.parts.whose.setTabEnabled(ARTICLE, article is not None)
        whose = LIBRARY if article is None else ARTICLE
        self._prove()
        if self.parts.whose.currentIndex() == whose:
            self._turn()
        else:
            self.parts.whose.setCurrentIndex(whose)

    def show_library(self) -> None:
        """Show what stood on all pages at a moment."""
        self.parts.whose.setCurrentIndex(LIBRARY)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._view.close()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._word_rows()
        super().changeEvent(event)

    # -- the list ----------------------------------------------------------------------------------------------------

    def _turn(self) -> None:
        self._asked = None
        self.parts.moment.clear()
        self.parts.words.setVisible(self.of_library)
        self._retranslate()
        self._load()

    def _load(self) -> None:
        self.parts.rows.show_loading()
        if self.of_library or self._article is None:
            self._load_library()
            return
        key = self._article.id

        def history(newsroom: Newsroom) -> tuple[tuple[Noted, ...], ZoneInfo]:
            return newsroom.ledger.history(key), newsroom.settings().timezone

        self._session.read(self, history, lambda found: self._take_noted(*found), failed=self._failed, key="list")

    def _load_library(self) -> None:
        moment, words = self._asked or datetime.now(UTC), self.parts.words.text()

        def pages(newsroom: Newsroom) -> tuple[PagesThen, ZoneInfo]:
            return newsroom.standing_pages.of_moment(moment, words), newsroom.settings().timezone

        self._session.read(self, pages, lambda found: self._take_pages(*found), failed=self._failed, key="list")

    def _take_noted(self, noted: tuple[Noted, ...], zone: ZoneInfo) -> None:
        self._know_zone(zone)
        self._list_again = partial(self._take_noted, noted, zone)
        self._noted = noted
        self.parts.count.setText(COUNTED.noted(len(noted)) if noted else "")
        if noted:
            self._fill([noted_choice(each, zone) for each in reversed(noted)])
        else:
            title = self.tr("Nothing was published from here")
            text = self.tr("Each export notes what it puts on the site: it will stand here from then on.")
            self._say_empty(title, text)

    def _take_pages(self, pages: PagesThen, zone: ZoneInfo) -> None:
        self._know_zone(zone)
        self._list_again = partial(self._take_pages, pages, zone)
        searched = bool(self.parts.words.text().strip())
        self.parts.count.setText(COUNTED.found(pages.total) if searched else COUNTED.pages(pages.total))
        if pages.shown:
            self._fill([page_choice(each, zone) for each in pages.shown])
        elif searched:
            self._say_empty(self.tr("No page"), self.tr("No page with these words stood on the site at that time."))
        else:
            text = self.tr("No page stood on the site at that time, as far as the exports of this library know.")
            self._say_empty(self.tr("No page"), text)

    def _fill(self, choices: list[Choice]) -> None:
        self.parts.list.clear()
        for choice in choices:
            item = QListWidgetItem(choice.title)
            item.setData(ROW_ROLE, choice)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, choice.spoken)
            self.parts.list.addItem(item)
        self.parts.rows.show_content()
        self.parts.list.setCurrentRow(0)

    def _word_rows(self) -> None:
        """Say what is listed in the language of now; what is chosen stays."""
        parts = self.parts
        if parts.rows.state in ("full", "empty"):
            row = parts.list.currentRow()
            with QSignalBlocker(parts.list):
                self._list_again()
                parts.list.setCurrentRow(row)

    def _say_empty(self, title: str, text: str) -> None:
        self.parts.list.clear()
        self.parts.rows.show_empty(title, text)
        self.side.show_nothing("", "")

    def _failed(self, error: Exception) -> None:
        self.parts.rows.show_error(error, self._load)

    def _know_zone(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self.parts.moment.set_zone(zone)

    def _go_to(self, moment: datetime | None) -> None:
        """Show what stood at that moment: of an article the entry that held then, of the library a new list."""
        self._asked = moment
        if self.of_library:
            self._load()
        elif self._noted:
            until = moment or datetime.now(UTC)
            held = [place for place, each in enumerate(self._noted) if each.publication.at <= until]
            self.parts.list.setCurrentRow(len(self._noted) - 1 - held[-1] if held else -1)
            if not held:
                first = moment_text(self._noted[0].publication.at, self._zone)
                text = self.tr("It first stood on the site {when}.").replace("{when}", first)
                self.side.show_nothing(self.tr("The article had not been published then"), text)

    def _chosen(self) -> None:
        item = self.parts.list.currentItem()
        choice = None if item is None else item.data(ROW_ROLE)
        if isinstance(choice, Choice):
            who = next((each.who for each in self._noted if each.publication.sequence == choice.key), "")
            self.side.show_page(int(choice.key), "" if self.of_library else who, self._zone)

    # -- how far it can be relied on ---------------------------------------------------------------------------------

    def _prove(self) -> None:
        self._proof = None
        self._say_proof()
        self._session.read(
            self, lambda newsroom: newsroom.ledger.proof(), self._take_proof, failed=self._take_proof, key="proof"
        )

    def _take_proof(self, proof: ChainProof | Exception) -> None:
        self._proof = proof
        self._say_proof()

    def _say_proof(self) -> None:
        proof, parts, tokens = self._proof, self.parts, self._appearance.tokens
        tip, look, icon = "", "label", self._appearance.icon(Icon.TIME)
        broken = proof is not None and (isinstance(proof, Exception) or bool(proof.problems))
        if proof is None:
            text = self.tr("The entries are being proved…")
        elif isinstance(proof, Exception):
            text = error_text(proof).whole
        elif proof.problems:
            text = broken_text(proof).whole
        else:
            text, tip = proof_words(proof), f"SHA-256 {proof.head}"
            icon = self._appearance.icon(Icon.GOOD, tokens.good)
        if broken:
            look, icon = "bad", self._appearance.icon(Icon.BAD, tokens.bad)
        parts.mark.setPixmap(icon.pixmap(ICON, ICON))
        nothing = proof is not None and not isinstance(proof, Exception) and not proof.rows and not broken
        parts.mark.setVisible(not nothing)
        parts.proof.setText("" if nothing else text)
        parts.proof.setToolTip(tip)
        parts.proof.setProperty("look", look)
        parts.proof.style().unpolish(parts.proof)
        parts.proof.style().polish(parts.proof)
        parts.backups.setVisible(broken)

    # -- what can be done --------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        parts = self.parts
        parts.whose.currentChanged.connect(self._turn)
        parts.moment.moment_asked.connect(self._go_to)
        parts.words.editingFinished.connect(self._search)
        parts.list.currentItemChanged.connect(lambda *_: self._chosen())
        parts.backups.clicked.connect(self.backups_wanted)
        parts.copy.clicked.connect(self._copy)
        parts.save.clicked.connect(self._ask_file)
        parts.close.clicked.connect(self.close)
        self.side.changed.connect(self._show_possible)
        self.side.saved.connect(self._tell_saved)
        self._session.closed.connect(self.close)
        self._appearance.changed.connect(self._say_proof)
        self._show_possible()

    def _show_possible(self) -> None:
        for button in (self.parts.copy, self.parts.save):
            button.setEnabled(self.side.shown is not None)

    def _search(self) -> None:
        words = self.parts.words.text().strip()
        if self.of_library and words != self.parts.words.property("asked"):
            self.parts.words.setProperty("asked", words)
            self._load()

    def _copy(self) -> None:
        self.side.copy()
        self.said.emit(self.tr("The words of the page are on the clipboard"))

    def _ask_file(self) -> None:
        if self.side.shown is None:
            return
        row = self.side.shown.standing.publication
        name = f"{Path(row.path).stem} {row.at.astimezone(self._zone):%Y-%m-%dT%H-%M}.html"
        title = self.tr("Save the page as it stood")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(Path.home() / name), "HTML (*.html)")
        if chosen:
            self.side.save(Path(chosen))

    def _tell_saved(self, file: Path) -> None:
        text = self.tr("Saved: {file}. Its SHA-256 is that of the entry.")
        self.said.emit(text.replace("{file}", file.name))

    def _retranslate(self) -> None:
        parts = self.parts
        headline = "" if self.of_library or self._article is None else self._article.article.headline
        self.setWindowTitle(self.tr("What stood on the site"))
        self.setAccessibleName(self.windowTitle())
        parts.title.setText(headline or self.tr("What stood on the site"))
        parts.whose.setAccessibleName(self.tr("Whose pages"))
        parts.whose.setTabText(ARTICLE, self.tr("This article"))
        parts.whose.setTabText(LIBRARY, self.tr("The whole library"))
        parts.words.setPlaceholderText(self.tr("Words of the page"))
        parts.words.setAccessibleName(self.tr("Words of the page"))
        parts.list.setAccessibleName(self.tr("Entries of the ledger"))
        parts.backups.setText(self.tr("Backups…"))
        parts.copy.setText(self.tr("Copy the text"))
        parts.save.setText(self.tr("Save the page…"))
        parts.close.setText(self.tr("Close"))
        self._say_proof()
