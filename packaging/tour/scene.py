# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a scene is played: a window on a library, and the hands that play it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDockWidget

from newsdesk.ui.desk import Desk
from tests.journeys.hands import Hands
from tests.patience import pause
from tests.stage import Stage, idle
from tour.rich_text import FIELDS, PHOTOS, rich_body

_FRAMES = 12


@dataclass(frozen=True, slots=True)
class At:
    """A window in which something is to be seen."""

    stage: Stage
    desk: Desk
    hands: Hands
    after: ExitStack
    """What is to be done once the picture is taken."""

    def settle(self) -> None:
        """Wait until everything stands, the page of the preview included."""
        idle(self.desk, self.hands)
        for _ in range(_FRAMES):
            self.hands.let_settle()
        idle(self.desk, self.hands)

    def open(self, article: int) -> None:
        """Show an article."""
        self.desk.open_article(article)
        self.hands.wait(lambda: self.desk.article is not None and self.desk.article.id == article, "the article")
        self.settle()

    def write_article(self, fields: Mapping[str, str]) -> int:
        """Make an article in the library and open it."""
        newsroom = self.desk.session.newsroom
        made = int(newsroom.shelf.create_draft("Город").value)
        newsroom.change(made, fields)
        self.open(made)
        return made

    def open_rich(self) -> int:
        """Show an article with one of everything in it."""
        photos = {photo.headline: photo.id for photo in self.desk.session.newsroom.photos()}
        return self.write_article(FIELDS | {"body": rich_body([photos[name] for name in PHOTOS])})

    def find(self, words: str) -> QTextCursor:
        """The place of some words in the text."""
        found: QTextCursor = self.desk.editor.view.document().find(words)
        if found.isNull():
            raise AssertionError(f"«{words}» is not in the text")
        return found

    def put_caret(self, words: str, *, select: bool = False) -> None:
        """Put the caret behind some words, or select them."""
        self.desk.editor.focus_text()
        cursor = self.find(words)
        if not select:
            cursor.setPosition(cursor.selectionEnd())
        self.desk.editor.view.setTextCursor(cursor)
        self.desk.editor.view.ensureCursorVisible()
        self.hands.let_settle()

    def give_preview_room(self) -> None:
        """Make the preview higher and wider, as who looks at the page does."""
        window = self.desk.window
        dock = self.hands.see("dock_preview", QDockWidget)
        self.desk.regions.widths.drag("preview", window.width() * 3 // 10)
        window.resizeDocks([dock], [window.height() * 3 // 4], Qt.Orientation.Vertical)
        self.settle()

    def rest(self, milliseconds: int = 600) -> None:
        """Do nothing for a moment, as somebody who looks."""
        pause(milliseconds)


Scene = Callable[[At], None]
