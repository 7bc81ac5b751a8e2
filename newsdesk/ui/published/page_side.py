# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that is looked at: as it stood, drawn as readers saw it, or word by word against what it is now."""

from __future__ import annotations

from datetime import UTC, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTabBar, QTextBrowser, QVBoxLayout, QWidget

from newsdesk.errors import ArticleMissing
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.published.shown_page import PageView
from newsdesk.ui.published.words import since_words
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.rule import rule
from newsdesk.ui.widgets.sheet import sheet_label
from newsdesk.ui.widgets.states import StateStack
from newsdesk.ui.widgets.word_difference import difference_html, legend_style

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.reports import DiffPiece
    from newsdesk.newsroom.standing_pages import StandingPage

PAGE, DIFFERENCE = 0, 1


class PageSide(QWidget):
    """Shows one page out of the ledger, or says why there is none."""

    changed = Signal()
    """Another page is shown, or none."""
    saved = Signal(object)
    """The fragment was written to a file (Path)."""

    def __init__(self, session: Session, appearance: Appearance, view: PageView) -> None:
        super().__init__()
        self._session = session
        self._appearance = appearance
        self._view = view
        self._zone: tzinfo = UTC
        self._who = ""
        self._pieces: tuple[DiffPiece, ...] | None = None
        self.article: OpenArticle | None = None
        """The article that is open, whose text as it stands is what the page is compared with."""
        self.shown: StandingPage | None = None
        self.since, self.source = sheet_label("published_since", "heading"), sheet_label("published_source", "label")
        self.source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.trouble = sheet_label("published_trouble", "bad")
        self.tabs = QTabBar()
        self.tabs.setObjectName("published_view")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.went, self.came = QLabel(), QLabel()
        self.difference = QTextBrowser()
        self.difference.setObjectName("published_difference")
        self.difference.setProperty("look", "flat")
        self.difference.setOpenLinks(False)
        self.pages = QStackedWidget()
        self.pages.addWidget(view.widget)
        self.pages.addWidget(self.difference)
        self.states = StateStack(self.pages, appearance)
        for _ in (PAGE, DIFFERENCE):
            self.tabs.addTab("")
        self._lay_out()
        self.tabs.currentChanged.connect(self._turn)
        appearance.changed.connect(self._draw)
        self._retranslate()
        self._draw()
        self._turn()

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_page(self, sequence: int, who: str, zone: tzinfo) -> None:
        """Show what a row of the ledger put before readers; `who` saved it."""
        self._who, self._zone = who, zone
        self.states.show_loading()

        def page(newsroom: Newsroom) -> StandingPage | None:
            return newsroom.standing_pages.page(sequence)

        self._session.read(self, page, self._take, failed=self._failed, key="page")

    def show_nothing(self, title: str, text: str) -> None:
        """Say why no page can be seen."""
        self._session.read(self, lambda _: None, lambda _: None, key="page")  # an answer on its way comes too late
        self._forget()
        self.since.setText(title)
        self.states.show_empty(title, text)
        self.changed.emit()

    def copy(self) -> None:
        """Put the words of the page on the clipboard."""
        if self.shown is not None:
            QGuiApplication.clipboard().setText(self.shown.words)

    def save(self, file: Path) -> None:
        """Write the fragment to a file as it is, byte for byte, so that the file has the hash of the ledger."""
        if self.shown is None:
            return
        content = self.shown.standing.fragment.encode()

        def write(_: Newsroom) -> Path:
            file.write_bytes(content)
            return file

        self._session.read(self, write, self.saved.emit)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._say()
        super().changeEvent(event)

    # -- within ------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(GRID)
        bar.addWidget(self.tabs)
        bar.addStretch(1)
        bar.addWidget(self.went, 0, Qt.AlignmentFlag.AlignVCenter)
        bar.addWidget(self.came, 0, Qt.AlignmentFlag.AlignVCenter)
        head = QVBoxLayout()
        head.setContentsMargins(2 * GRID, GRID, 2 * GRID, 0)
        head.setSpacing(GRID // 2)
        for widget in (self.since, self.source, self.trouble):
            head.addWidget(widget)
        head.addLayout(bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.states, 1)
        self.trouble.hide()

    def _take(self, page: StandingPage | None) -> None:
        if page is None:
            self.show_nothing(
                self.tr("The page was taken off the site"), self.tr("Choose an earlier entry to see what stood there.")
            )
            return
        self.shown, self._pieces = page, None
        self._view.load(page.standing.publication.path, page.content)
        self.states.show_content()
        self._say()
        self._turn()
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._forget()
        self.states.show_error(error)
        self.changed.emit()

    def _forget(self) -> None:
        self.shown, self._pieces = None, None
        for label in (self.since, self.source, self.trouble):
            label.clear()
        self.trouble.hide()

    def _turn(self) -> None:
        wanted = self.tabs.currentIndex()
        self.pages.setCurrentIndex(wanted)
        for label in (self.went, self.came):
            label.setVisible(wanted == DIFFERENCE)
        if wanted == DIFFERENCE and self.shown is not None and self._pieces is None:
            self._compare(self.shown)

    def _compare(self, page: StandingPage) -> None:
        row = page.standing.publication
        article = self.article if self.article is not None and self.article.id == row.article else None
        here = None if article is None else (article.article, article.document)
        self.difference.setPlainText(self.tr("Comparing…"))

        def pieces(newsroom: Newsroom) -> tuple[DiffPiece, ...]:
            return newsroom.standing_pages.difference(row.sequence, *(here or newsroom.standing_pages.now(row.article)))

        self._session.read(self, pieces, self._take_pieces, failed=self._incomparable, key="difference")

    def _take_pieces(self, pieces: tuple[DiffPiece, ...]) -> None:
        self._pieces = pieces
        self._draw()

    def _incomparable(self, error: Exception) -> None:
        if isinstance(error, ArticleMissing):
            text = self.tr("The article is no longer in the library: there is nothing to compare the page with.")
            self.difference.setPlainText(text)
        else:
            self.states.show_error(error)

    def _say(self) -> None:
        if self.shown is None:
            return
        row = self.shown.standing.publication
        self.since.setText(since_words(self.shown.standing, self._zone))
        revision = self.tr("revision {number}").replace("{number}", str(row.revision))
        self.source.setText(" · ".join(part for part in (revision, self._who, row.path) if part))
        self.source.setToolTip(f"SHA-256 {row.sha256}")
        trouble = ""
        if not self.shown.sound:
            trouble = self.tr("This is not what was noted: the page has another hash than its entry.")
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        note = "" if self.shown.same_theme else self.tr("Its theme has changed since: the words are the same.")
        self.since.setToolTip(note)

    def _draw(self) -> None:
        tokens = self._appearance.tokens
        self.went.setStyleSheet(legend_style(tokens, came=False))
        self.came.setStyleSheet(legend_style(tokens, came=True))
        pieces = self._pieces
        if pieces is None:
            return
        if all(piece.op == "same" for piece in pieces):
            self.difference.setPlainText(self.tr("The page would be the same today, word by word."))
        else:
            words = difference_html(pieces, tokens)
            self.difference.setHtml(
                f'<div style="color:{tokens.ink};font-size:15px;line-height:140%;margin:16px">{words}</div>'
            )

    def _retranslate(self) -> None:
        self.tabs.setAccessibleName(self.tr("What is shown"))
        self.tabs.setTabText(PAGE, self.tr("The page"))
        self.tabs.setTabText(DIFFERENCE, self.tr("Difference from now"))
        self.went.setText(self.tr("Only then"))
        self.came.setText(self.tr("Only now"))
        self.difference.setAccessibleName(self.tr("Differences, word by word"))
        self._draw()
