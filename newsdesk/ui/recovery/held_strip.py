# SPDX-License-Identifier: GPL-3.0-or-later
"""The strip over the desk of a library that somebody else works on, or whose disk keeps nobody from it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsdesk.errors import LibraryHeld, LibraryReadOnly
from newsdesk.ui.failures import error_text, holder_text
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.widgets.message_strip import Action, Message, MessageStrip
from newsdesk.ui.wording import time_text


class HeldStrip(MessageStrip):
    """Says who has the library, where and since when, and how it becomes one's own; it can be put aside."""

    again_wanted = Signal()
    """See at once whether the library can be written by now."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, "held_strip", parent)
        self._reason: LibraryReadOnly | None = None
        self._taken_over = False
        self._looked: datetime | None = None
        self._aside = False

    def show_reason(self, reason: LibraryReadOnly | None, *, taken_over: bool = False) -> None:
        """Say why the library cannot be written, or nothing more of it; what was put aside comes back only as news."""
        news = (type(reason), taken_over) != (type(self._reason), self._taken_over)
        if news or reason is None:
            self._looked, self._aside = None, False
        self._reason, self._taken_over = reason, taken_over
        self.say_anew()

    def note_look(self, moment: datetime) -> None:
        """Say that it was looked at again, and nothing has changed."""
        self._looked, self._aside = moment, False
        self.say_anew()

    def say_anew(self) -> None:
        """The language of the window has changed."""
        self.show_message(None if self._reason is None or self._aside else self._message(self._reason))

    def colour(self) -> str:
        """Text that cannot be saved is worse than text that cannot be begun."""
        tokens = self._appearance.tokens
        return tokens.bad if self._taken_over else tokens.warning

    def _message(self, reason: LibraryReadOnly) -> Message:
        again: Action = ("held_again", self.tr("Try again"), self.again_wanted.emit, "")
        only: Action = ("held_read", self.tr("Open for reading"), self._put_aside, "quiet")
        if not isinstance(reason, LibraryHeld):
            text = error_text(reason)
            return Message(text.what, text.todo, Icon.WARNING, (again, only))
        if self._taken_over:
            title = self.tr("This library was taken over: {holder}")
            more = self.tr("What you write stays in the window and in the journal until that program is closed.")
            return Message(title.replace("{holder}", holder_text(reason)), more, Icon.BAD, (again,))
        title = self.tr("Somebody works on this library: {holder}")
        more = self.tr("You can read everything. It can be changed here as soon as that program is closed.")
        if self._looked is not None:
            more += " " + self.tr("Still so at {time}.").replace("{time}", time_text(self._looked, None))
        return Message(title.replace("{holder}", holder_text(reason)), more, Icon.PERSON, (again, only))

    def _put_aside(self) -> None:
        self._aside = True
        self.say_anew()
