# SPDX-License-Identifier: GPL-3.0-or-later
"""One article out of a backup: found by its words, compared with what it is now, brought back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.query import ArticleQuery, Found, Sort
from newsdesk.newsroom.changes import Done
from newsdesk.ui.backups.words import article_choice
from newsdesk.ui.dialogs.choice_rows import ROW_ROLE, Choice, choice_list
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.sheet import MARGINS, close_with_escape, section_row, stack_sections, two_sides
from newsdesk.ui.widgets.states import StateStack
from newsdesk.ui.widgets.word_difference import difference_html, legend_style
from newsdesk.ui.wording import error_text

if TYPE_CHECKING:
    from newsdesk.domain.article import Article
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.reports import DiffPiece
    from newsdesk.store.earlier_library import EarlierLibrary

_LIMIT = 100
_PAUSE_MS = 150
_SIZE = (960, 620)


class ArticleSheet(QWidget):
    """Looks through a backup; bringing an article back makes a revision of it, or a new article where it is gone."""

    brought_back = Signal(int)
    """The article of this id has come back."""

    def __init__(
        self, session: Session, appearance: Appearance, file: Path, when: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setObjectName("backup_article_sheet")
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._appearance = appearance
        self._file = file
        self._when = when
        self._zone = ZoneInfo("UTC")
        self._earlier: EarlierLibrary | None = None
        self._then: Article | None = None
        self._pieces: tuple[DiffPiece, ...] | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._make_parts()
        self._lay_out()
        close_with_escape(self)
        self.resize(*_SIZE)
        self._connect()
        self._retranslate()
        self._open()

    def bring_back(self) -> None:
        """Let the chosen article be what it was; what it is now stays in its history."""
        then = self._then
        if then is None:
            return
        self.back.setEnabled(False)
        file = self._file

        def work(newsroom: Newsroom) -> Done[Article]:
            return newsroom.backups.restore_article(file, then.id)

        self._session.write(self, work, self._done, failed=self._failed)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._pause.stop()
        earlier, self._earlier = self._earlier, None
        if earlier is not None:
            self._session.background.write(earlier.close, None, lambda _: None)
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    # -- set up ------------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.title = QLabel()
        self.title.setProperty("look", "title")
        self.line = QLineEdit()
        self.line.setObjectName("backup_article_words")
        self.line.setClearButtonEnabled(True)
        self.list = choice_list("backup_articles", self._appearance)
        self.states = StateStack(self.list, self._appearance)
        self.went, self.came = QLabel(), QLabel()
        self.note = QLabel()
        self.note.setObjectName("backup_article_note")
        self.note.setProperty("look", "label")
        self.note.setWordWrap(True)
        self.text = QTextBrowser()
        self.text.setObjectName("backup_article_difference")
        self.text.setProperty("look", "flat")
        self.text.setOpenLinks(False)
        self.close_button, self.back = QPushButton(), QPushButton()
        self.close_button.setObjectName("backup_article_close")
        self.back.setObjectName("backup_article_back")
        self.back.setProperty("look", "primary")
        self.back.setEnabled(False)

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        choosing = QVBoxLayout(left)
        choosing.setContentsMargins(0, GRID, 0, 0)
        choosing.setSpacing(GRID)
        asking = QHBoxLayout()
        asking.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        asking.addWidget(self.line)
        choosing.addLayout(asking)
        choosing.addWidget(self.states, 1)
        legend = QHBoxLayout()
        legend.setSpacing(GRID)
        legend.addWidget(self.note, 1)
        legend.addWidget(self.went, 0, Qt.AlignmentFlag.AlignTop)
        legend.addWidget(self.came, 0, Qt.AlignmentFlag.AlignTop)
        showing = QVBoxLayout(right)
        showing.setContentsMargins(2 * GRID, GRID, GRID, 0)
        showing.setSpacing(GRID)
        showing.addLayout(legend)
        showing.addWidget(self.text, 1)
        both = two_sides("backup_article_splitter", left, right, (340, 620))
        foot = section_row((), (self.close_button, self.back))
        head = QHBoxLayout()
        head.setContentsMargins(*MARGINS)
        head.addWidget(self.title)
        stack_sections(self, head, both, foot)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._find)
        self.line.textChanged.connect(lambda _: self._pause.start())
        self.list.currentItemChanged.connect(lambda *_: self._choose())
        self.close_button.clicked.connect(self.close)
        self.back.clicked.connect(self.bring_back)
        self._session.closed.connect(self.close)
        self._appearance.changed.connect(self._draw)

    # -- looking -----------------------------------------------------------------------------------------------------

    def _open(self) -> None:
        self.states.show_loading()
        file = self._file

        def opened(newsroom: Newsroom) -> tuple[EarlierLibrary, ZoneInfo]:
            return newsroom.backups.opened(file), newsroom.settings().timezone

        self._session.read(self, opened, lambda found: self._take(*found), failed=self._unreadable)

    def _take(self, earlier: EarlierLibrary, zone: ZoneInfo) -> None:
        self._earlier, self._zone = earlier, zone
        self._find()

    def _find(self) -> None:
        earlier, words = self._earlier, self.line.text().strip()
        if earlier is None:
            return
        sort = Sort.RELEVANCE if words else Sort.EDITED
        query = ArticleQuery(search=words or None, sort=sort, limit=_LIMIT)
        self._session.read(self, lambda _: earlier.find(query), self._list, failed=self._unreadable, key="find")

    def _list(self, found: Found) -> None:
        self.list.clear()
        for article in found.articles:
            choice = article_choice(article, self._zone)
            item = QListWidgetItem(choice.title)
            item.setData(ROW_ROLE, choice)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, choice.spoken)
            self.list.addItem(item)
        if found.articles:
            self.states.show_content()
            self.list.setCurrentRow(0)
        else:
            self.states.show_empty(self.tr("Nothing found"), self.tr("No article of this backup has these words."))
            self._forget()

    def _choose(self) -> None:
        item, earlier = self.list.currentItem(), self._earlier
        choice = None if item is None else item.data(ROW_ROLE)
        self._forget()
        if not isinstance(choice, Choice) or earlier is None:
            return
        key = int(choice.key)

        def compare(newsroom: Newsroom) -> tuple[Article, tuple[DiffPiece, ...] | None]:
            then = earlier.article(key)
            return then, newsroom.backups.difference(then)

        self._session.read(self, compare, lambda found: self._compare(*found), failed=self._failed, key="compare")

    def _compare(self, then: Article, pieces: tuple[DiffPiece, ...] | None) -> None:
        self._then, self._pieces = then, pieces
        self.back.setEnabled(not self._session.read_only)
        self._draw()

    def _forget(self) -> None:
        self._then, self._pieces = None, None
        self.back.setEnabled(False)
        self.note.clear()
        self.text.clear()

    def _done(self, article: Article) -> None:
        self.brought_back.emit(article.id)
        self.close()

    def _failed(self, error: Exception) -> None:
        self.note.setText(error_text(error).whole)
        self.back.setEnabled(self._then is not None)

    def _unreadable(self, error: Exception) -> None:
        self.states.show_error(error)
        self._forget()

    def _draw(self) -> None:
        tokens = self._appearance.tokens
        self.went.setStyleSheet(legend_style(tokens, came=False))
        self.came.setStyleSheet(legend_style(tokens, came=True))
        then, pieces = self._then, self._pieces
        for label in (self.went, self.came):
            label.setVisible(pieces is not None)
        if then is None:
            return
        if pieces is None:
            self.note.setText(self.tr("It is gone from the library: it comes back as a new article."))
            self.text.setPlainText("\n\n".join(part for part in (then.headline, then.lead, then.body) if part))
            return
        same = all(piece.op == "same" for piece in pieces)
        self.note.setText(
            self.tr("The text is the same, word by word.")
            if same
            else self.tr("It comes back as a new revision; what it is now stays in its history.")
        )
        self.text.setHtml(f'<div style="color:{tokens.ink};font-size:15px">{difference_html(pieces, tokens)}</div>')

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Bring an article back"))
        self.setAccessibleName(self.windowTitle())
        self.title.setText(self.tr("From the backup: {when}").replace("{when}", self._when))
        self.line.setPlaceholderText(self.tr("Any words of the article"))
        self.line.setAccessibleName(self.tr("Any words of the article"))
        self.list.setAccessibleName(self.tr("Articles of the backup"))
        self.text.setAccessibleName(self.tr("Differences, word by word"))
        self.went.setText(self.tr("Only in the backup"))
        self.came.setText(self.tr("Only now"))
        self.close_button.setText(self.tr("Close"))
        self.back.setText(self.tr("Bring it back"))
        self._draw()
