# SPDX-License-Identifier: GPL-3.0-or-later
"""What all pages of the inspector share: an article that comes and goes, and work that waits until it is seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QWidget

from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.steps import Edit
from newsdesk.ui.open_article import OpenArticle, touched_fields
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


class InspectorPage(QWidget):
    """A page about the open article; it asks the library only while it is `active`, that is, seen."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._article: OpenArticle | None = None
        self._active = False
        appearance.changed.connect(self._draw)

    @property
    def article(self) -> OpenArticle | None:
        """The article that is shown."""
        return self._article

    @property
    def active(self) -> bool:
        """Whether the page is the one that is seen."""
        return self._active

    def show_article(self, article: OpenArticle | None) -> None:
        """Show another article, or none."""
        former = self._article
        if former is article:
            return
        if former is not None:
            former.edited.disconnect(self._on_edited)
            former.saved.disconnect(self._saved)
            former.reloaded.disconnect(self._reloaded)
        self._article = article
        if article is not None:
            article.edited.connect(self._on_edited)
            article.saved.connect(self._saved)
            article.reloaded.connect(self._reloaded)
        self._article_changed()

    def set_active(self, active: bool) -> None:
        """Be seen, or not any more."""
        if active != self._active:
            self._active = active
            if active:
                self._activated()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    # -- what a page does about it -----------------------------------------------------------------------------------

    def _article_changed(self) -> None:
        """Another article is to be shown, or none."""

    def _activated(self) -> None:
        """The page came into view."""

    def _edited(self, fields: frozenset[str], *, own: bool) -> None:
        """Fields of the article changed, by this page's `own` doing or by others'."""

    def _saved(self, _article: Article) -> None:
        """The library took the article."""

    def _reloaded(self) -> None:
        self._article_changed()

    def _draw(self) -> None:
        """The colours changed."""

    def _retranslate(self) -> None:
        """The language changed."""

    def _on_edited(self, edit: Edit, origin: object) -> None:
        self._edited(touched_fields(edit.steps), own=origin is self)


def separator() -> QFrame:
    """A line of one pixel between parts of a page."""
    line = QFrame()
    line.setObjectName("separator")
    line.setFixedHeight(1)
    line.setProperty("look", "line")
    return line
