# SPDX-License-Identifier: GPL-3.0-or-later
"""The strip over the desk of a library that is damaged: what that means, and the ways out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.widgets.message_strip import Action, Message, MessageStrip


class DamageStrip(MessageStrip):
    """Speaks while what is open is all that can be read of a library, or one that was found damaged meanwhile."""

    choice_wanted = Signal()
    """Leave the library for the page of what can be done."""
    repair_wanted = Signal()
    losses_wanted = Signal()
    backups_wanted = Signal()

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, "damage_strip", parent)
        self._session = session
        self._found = False
        session.opened.connect(self._opened)
        session.closed.connect(self._opened)
        session.damaged.connect(self._damaged)

    def say_anew(self) -> None:
        """The language of the window has changed."""
        self._refresh()

    def colour(self) -> str:
        """Damage is as bad as it gets."""
        return self._appearance.tokens.bad

    def _opened(self) -> None:
        self._found = False
        self._refresh()

    def _damaged(self, _error: object) -> None:
        self._found = True
        self._refresh()

    def _refresh(self) -> None:
        lost = self._session.lost
        if lost is not None:
            self.show_message(self._rescued(len(lost)))
        else:
            self.show_message(self._meanwhile() if self._found else None)

    def _rescued(self, lost: int) -> Message:
        more = self.tr("Nothing here can be changed, and nothing in the library's folder is.")
        actions: list[Action] = [
            ("damage_repair", self.tr("Repair into a new library…"), self.repair_wanted.emit, "primary")
        ]
        if lost:
            more = self.tr("%n loss(es) found.", "", lost) + " " + more
            actions.append(("damage_lost", self.tr("What is lost"), self.losses_wanted.emit, ""))
        actions.append(("damage_backups", self.tr("Backups…"), self.backups_wanted.emit, ""))
        return Message(self.tr("This is what can be read of a damaged library"), more, Icon.BAD, tuple(actions))

    def _meanwhile(self) -> Message:
        return Message(
            self.tr("The database of this library is damaged"),
            self.tr("What you write stays in the window, in the journal and in copies elsewhere."),
            Icon.BAD,
            (("damage_choose", self.tr("What can be done…"), self.choice_wanted.emit, "primary"),),
        )
