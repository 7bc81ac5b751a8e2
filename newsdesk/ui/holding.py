# SPDX-License-Identifier: GPL-3.0-or-later
"""A library that another program holds: watched, so that the window can write as soon as it is free."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from newsdesk.ui.open_article import SaveState

if TYPE_CHECKING:
    from newsdesk.errors import LibraryHeld
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.ui.desk import Desk

LOOK_MS = 3_000


class Holding(QObject):
    """Tells the strip who holds the library, and opens it anew once it can be written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._session = desk.session
        self._asked = self._taken_over = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        desk.held_strip.again_wanted.connect(self.try_again)
        self._session.opened.connect(self._begin)
        self._session.closed.connect(self._end)

    def look(self) -> None:
        """See who holds the library now."""
        if self._session.is_open:
            self._session.read(self, _look, self._take, failed=lambda _: None, key="holding")

    def try_again(self) -> None:
        """The same, with an answer in any case."""
        self._asked = True
        self.look()

    def _begin(self) -> None:
        self._asked = self._taken_over = False
        holding = self._session.newsroom.holding
        self._desk.held_strip.show_reason(holding.hindrance)
        if holding.may_change:
            self._timer.start()

    def _end(self) -> None:
        self._timer.stop()
        self._desk.held_strip.show_reason(None)

    def _take(self, held: LibraryHeld | None) -> None:
        asked, self._asked = self._asked, False
        if not self._session.read_only:
            self._note_taken_over(held)
        elif held is None and (asked or self._timer.isActive()):
            self._timer.stop()
            self._desk.wiring.open_again()
            return
        elif held is not None:
            self._desk.held_strip.show_reason(held)
        if asked and held is not None:
            self._desk.held_strip.note_look(datetime.now(UTC))

    def _note_taken_over(self, held: LibraryHeld | None) -> None:
        """What could not be saved meanwhile is saved once the library is this window's again."""
        self._desk.held_strip.show_reason(held, taken_over=held is not None)
        back, self._taken_over = self._taken_over and held is None, held is not None
        article = self._desk.article
        if back and article is not None and article.status.state is SaveState.FAILED:
            article.save()


def _look(newsroom: Newsroom) -> LibraryHeld | None:
    return newsroom.holding.look()
