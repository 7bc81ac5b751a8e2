# SPDX-License-Identifier: GPL-3.0-or-later
"""Credits given before, to choose from while one types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from newsdesk.newsroom.changes import Changes, Subject
from newsdesk.ui.session import Session

_OFFERED = 12


class EarlierCredits(QObject):
    """The library's credits, read once and again when photos changed."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: tuple[str, ...] | None = None
        self._changes = 0
        session.changed.connect(self._changed)
        session.closed.connect(self._forget)

    def ask(self, text: str, tell: Callable[[list[str]], None]) -> None:
        """Tell the credits that fit what is typed: those that begin so, then those with such a word in them."""
        if self._known is not None:
            tell(_fitting(self._known, text))
        elif self._session.is_open:
            asked = self._changes

            def read(known: tuple[str, ...]) -> None:
                if asked == self._changes:  # else a credit may have come since
                    self._known = known
                tell(_fitting(known, text))

            self._session.read(self, lambda newsroom: newsroom.light_table.credits(), read)

    def ask_with_people(self, text: str, tell: Callable[[list[str]], None]) -> None:
        """The same, with the people of the library behind the credits where these are few."""

        def with_people(found: list[str]) -> None:
            if not text.strip() or len(found) >= _OFFERED or not self._session.is_open:
                tell(found)
                return

            def read(people: list[str]) -> None:
                tell([*found, *(each for each in people if each not in found and each != text)][:_OFFERED])

            self._session.read(self, lambda newsroom: newsroom.index_cards.people(text.strip()), read, key="people")

        self.ask(text, with_people)

    def _changed(self, changes: Changes) -> None:
        if changes.touches(Subject.PHOTOS):
            self._forget()

    def _forget(self) -> None:
        self._changes += 1
        self._known = None


def _fitting(known: tuple[str, ...], text: str) -> list[str]:
    typed = " ".join(text.casefold().split())
    # What stands in the line may be in the library already, as the credit of this very photo.
    others = (credit for credit in known if credit != text)
    found = ((_rank(credit.casefold(), typed), number, credit) for number, credit in enumerate(others))
    ranked = sorted((rank, number, credit) for rank, number, credit in found if rank is not None)
    return [credit for _, _, credit in ranked][:_OFFERED]


def _rank(credit: str, typed: str) -> int | None:
    if credit.startswith(typed):
        return 0
    if any(word.startswith(typed) for word in credit.split()):
        return 1
    return 2 if typed in credit else None
