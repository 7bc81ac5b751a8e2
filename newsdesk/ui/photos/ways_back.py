# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of photos that are offered to be taken back: one credit for several, and words that were written over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from newsdesk.domain.photo import Photo
from newsdesk.ui.session import Session
from newsdesk.ui.wording import field_name


class WaysBack(QObject):
    """Writes what is told of photos, and says so with a way back."""

    changed = Signal(object)
    """The library has these photos (a tuple) otherwise now."""
    said = Signal(str, str, object)
    """What was done, the name of the way back and a function that goes it."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def credit(self, photos: Sequence[int], credit: str, before: dict[int, str]) -> None:
        """Give photos one credit; `before` are those that they have now."""

        def done(credited: tuple[Photo, ...]) -> None:
            self.changed.emit(credited)
            words = self.tr("%n photo(s) credited", "", len(credited))
            self.said.emit(words, self.tr("Undo"), lambda: self._restore(before))

        self._session.write(self, lambda newsroom: newsroom.light_table.credit(photos, credit), done)

    def offer(self, photo: int, former: dict[str, object]) -> None:
        """Offer to bring back words of a photo that were written over."""
        names = ", ".join(field_name(field) for field in former)
        words = self.tr("Changed with the photo, in every article: {fields}").replace("{fields}", names)
        self.said.emit(words, self.tr("Undo"), lambda: self._describe(photo, former))

    def _restore(self, credits: dict[int, str]) -> None:
        self._session.write(self, lambda newsroom: newsroom.light_table.restore_credits(credits), self.changed.emit)

    def _describe(self, photo: int, fields: dict[str, object]) -> None:
        self._session.write(
            self,
            lambda newsroom: newsroom.light_table.describe(photo, fields),
            lambda described: self.changed.emit((described,)),
        )
