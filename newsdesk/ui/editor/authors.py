# SPDX-License-Identifier: GPL-3.0-or-later
"""Who wrote the sentence at the caret, or each one that is clicked while that is asked."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from newsdesk.language.sentences import sentence_at
from newsdesk.ui.editor.author_card import AuthorCard
from newsdesk.ui.editor.selected_rect import selected_on_screen
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from newsdesk.domain.authorship import Attribution
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.ui.editor.panel import EditorPanel

_NODE: Final = "\N{OBJECT REPLACEMENT CHARACTER}"


class Authors(QObject):
    """Asks the library about sentences, off the GUI thread, and shows a card beside each."""

    revision_wanted = Signal(int)
    """A saved state of the open article should be shown."""
    said = Signal(str)
    changed = Signal()
    """Clicks ask, or do so no more."""

    def __init__(self, panel: EditorPanel, session: Session, appearance: Appearance) -> None:
        super().__init__(panel)
        self._panel = panel
        self._session = session
        self._appearance = appearance
        self._on = False

    @cached_property
    def card(self) -> AuthorCard:
        """Who wrote a sentence."""
        card = AuthorCard(self._appearance, self._panel)
        card.revision_wanted.connect(self.revision_wanted)
        return card

    @property
    def on(self) -> bool:
        """Whether a click on a sentence asks who wrote it."""
        return self._on

    def set_on(self, *, on: bool) -> None:
        """Let clicks ask, or not any more."""
        if on != self._on:
            self._on = on
            for watched in (self._panel.view.viewport(), self._panel.view):
                if on:
                    watched.installEventFilter(self)
                else:
                    watched.removeEventFilter(self)
            self.changed.emit()
            if on:
                self.said.emit(self.tr("Click a sentence to see who wrote it; Esc ends it"))

    def ask(self) -> None:
        """Show who wrote the sentence at the caret."""
        article, view = self._panel.article, self._panel.nodes.text_view
        cursor = view.textCursor()
        sentence = sentence_at(cursor.block().text(), cursor.positionInBlock()).replace(_NODE, "").strip()
        if article is None or not self._session.is_open or self._panel.source.shown:
            return
        if not sentence:
            self.said.emit(self.tr("There is no sentence here"))
            return

        def work(newsroom: Newsroom) -> tuple[Attribution, ZoneInfo]:
            return newsroom.revisions.who_wrote(article.id, sentence), newsroom.settings().timezone

        def done(found: tuple[Attribution, ZoneInfo]) -> None:
            if article is self._panel.article:
                self.card.show_author(sentence, *found)
                self.card.show_beside(selected_on_screen(view))

        self._session.read(self, work, done, key="author")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._on and isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            plain = not self._panel.view.textCursor().hasSelection()
            if plain and event.button() is Qt.MouseButton.LeftButton:
                QTimer.singleShot(0, self, self.ask)
        if self._on and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            leaves = event.key() == Qt.Key.Key_Escape
            self.set_on(on=not leaves)
            return leaves
        return super().eventFilter(watched, event)
