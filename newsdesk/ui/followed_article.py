# SPDX-License-Identifier: GPL-3.0-or-later
"""The article that is worked on, shown in every panel, and the window kept in step with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from newsdesk.ui.guide import Guide
from newsdesk.ui.open_article import OpenArticle, touched_fields
from newsdesk.ui.open_articles import OpenArticles

if TYPE_CHECKING:
    from newsdesk.domain.manuscript.steps import Edit
    from newsdesk.ui.desk import Desk

PREVIEW_AFTER_MS = 60
"""The preview follows once the editor stands, so that switching articles waits for nothing else."""


class FollowedArticle(QObject):
    """Hears of the current article and passes on what changes in it."""

    def __init__(self, desk: Desk, open_articles: OpenArticles, guide: Guide) -> None:
        super().__init__(desk)
        self._desk = desk
        self._open_articles = open_articles
        self._guide = guide
        self._heard: OpenArticle | None = None
        self._history_state: tuple[bool, bool, bool] | None = None
        self._preview_soon = QTimer(self, singleShot=True, interval=PREVIEW_AFTER_MS)
        self._preview_soon.timeout.connect(self._show_in_preview)
        open_articles.current_changed.connect(self._show)

    def name_window(self) -> None:
        """Put the headline and the library's name on the window."""
        session, article = self._desk.session, self._open_articles.current
        parts = [article.article.headline if article is not None else ""]
        parts += [session.folder.name if session.is_open else "", "Newsdesk"]
        self._desk.window.setWindowTitle(" — ".join(part for part in parts if part))

    def _show(self, article: OpenArticle | None) -> None:
        """Show an article in every panel; the preview follows a little later."""
        desk = self._desk
        self._hear(article)
        desk.editor.show_article(article)
        desk.recovery.show_article(article)
        for panel in (desk.inspector, desk.photos, desk.status_button, desk.status_bar, desk.articles):
            panel.show_article(article)
        if article is None:
            self._show_in_preview()  # the one before may be gone when the preview comes to it
        else:
            self._preview_soon.start()
        self.name_window()
        self._history_state = None
        desk.commands.refresh()

    def _hear(self, article: OpenArticle | None) -> None:
        if self._heard is not None:
            self._heard.status_changed.disconnect(self._state_changed)
            self._heard.edited.disconnect(self._edited)
            self._heard.stepped.disconnect(self._guide.show_step)
            self._heard.reloaded.disconnect(self.name_window)
        self._heard = article
        if article is not None:
            article.status_changed.connect(self._state_changed)
            article.edited.connect(self._edited)
            article.stepped.connect(self._guide.show_step)
            article.reloaded.connect(self.name_window)

    def _show_in_preview(self) -> None:
        self._desk.preview.show_article(self._open_articles.current)
        self._desk.editor.caret.tell()

    def _edited(self, edit: Edit, _origin: object) -> None:
        if "headline" in touched_fields(edit.steps):
            self.name_window()

    def _state_changed(self, _status: object) -> None:
        """Told after every edit, save and reload."""
        self._desk.exporting.set_unsaved([each.article.headline for each in self._open_articles.unsaved()])
        self._note_history()

    def _note_history(self) -> None:
        """See whether undo, redo or save became possible or not: looking at every command would cost a key its time."""
        article = self._open_articles.current
        if article is None:
            return
        history = article.manuscript.history
        state = (history.can_undo, history.can_redo, history.dirty)
        if state != self._history_state:
            self._history_state = state
            self._desk.commands.refresh()
