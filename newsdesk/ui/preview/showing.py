# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the showcase in step with headline, lead and text, when typing rests for a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.preview.showcase_page import showcase_page, showcase_style
from newsdesk.ui.session import Session

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.showcase import Showcase
    from newsdesk.ui.preview.box import Box

_REST_MS = 150


class Showing(QObject):
    """Shows in a box how the open article is announced elsewhere, as long as it is `active`."""

    shown = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._article: OpenArticle | None = None
        self._box: Box | None = None
        self._active = False
        self._asked = False
        self.path = ""
        """Of the page that is shown; empty before it is."""
        self._soon = QTimer(self, singleShot=True, interval=_REST_MS)
        self._soon.timeout.connect(self._ask)

    @property
    def idle(self) -> bool:
        """Whether the showcase shows all there is."""
        return not self._asked and not self._soon.isActive() and (self._box is None or not self._box.busy)

    def set_box(self, box: Box) -> None:
        """Show it in this box."""
        self._box = box
        box.loaded.connect(self._stand)
        self._ask()

    def follow(self, article: OpenArticle | None) -> None:
        """Show another article, or none."""
        if self._article is not None:
            for signal in self._signals(self._article):
                signal.disconnect(self._note)
        self._article = article
        self.path = ""
        self._asked = False
        if article is not None:
            for signal in self._signals(article):
                signal.connect(self._note)
            self._ask()

    def set_active(self, active: bool) -> None:
        """Show it, or let the box to others."""
        if active and not self._active:
            self._active, self.path = True, ""
            self._ask()
        self._active = active
        if not active:
            self._soon.stop()

    def reload(self) -> None:
        """Make it anew."""
        self.path = ""
        self._ask()

    def _signals(self, article: OpenArticle) -> tuple[SignalInstance, ...]:
        return (article.edited, article.saved, article.photos_changed, article.reloaded)

    def _note(self, *_: object) -> None:
        if self._active:
            self._soon.start()

    def _ask(self) -> None:
        article = self._article
        if not self._active or self._box is None or article is None or not self._session.is_open:
            return
        self._asked = True
        fields, document = article.article, article.document

        def made(newsroom: Newsroom) -> tuple[Showcase, str]:
            return newsroom.proofs.showcase(fields, document), showcase_style()

        self._session.read(self, made, lambda made: self._take(article, *made), failed=self._fail, key="showcase")

    def _take(self, article: OpenArticle, shown: Showcase, style: str) -> None:
        self._asked = False
        if self._box is None or not self._active or article is not self._article:
            return
        content = showcase_page(shown, style)
        if shown.path == self.path:
            self._box.become(content, None, lambda _: None)
        else:
            self._box.load(shown.path, content)
        self.path = shown.path

    def _stand(self) -> None:
        if self._active:
            self.shown.emit()

    def _fail(self, error: Exception) -> None:
        self._asked = False
        self.failed.emit(error)
