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
        session.changed.connect(self._changed)
        session.closed.connect(self._forget)

    def ask(self, text: str, tell: Callable[[list[str]], None]) -> None:
        """Tell the credits that fit what is typed: those that begin so, then those with such a word in them."""
        if self._known is not None:
            tell(_fitting(self._known, text))
        elif self._session.is_open:
            self._session.read(
                self, lambda newsroom: newsroom.light_table.credits(), lambda known: self._take(known, text, tell)
            )

    def _take(self, known: tuple[str, ...], text: str, tell: Callable[[list[str]], None]) -> None:
        self._known = known
        tell(_fitting(known, text))

    def _changed(self, changes: Changes) -> None:
        if changes.touches(Subject.PHOTOS):
            self._known = None

    def _forget(self) -> None:
        self._known = None


def _fitting(known: tuple[str, ...], text: str) -> list[str]:
    typed = " ".join(text.casefold().split())
    found = ((_rank(credit.casefold(), typed), number, credit) for number, credit in enumerate(known))
    ranked = sorted((rank, number, credit) for rank, number, credit in found if rank is not None)
    return [credit for _, _, credit in ranked][:_OFFERED]


def _rank(credit: str, typed: str) -> int | None:
    if credit.startswith(typed):
        return 0
    if any(word.startswith(typed) for word in credit.split()):
        return 1
    return 2 if typed in credit else None
