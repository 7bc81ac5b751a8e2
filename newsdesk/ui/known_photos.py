# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of the photos that the text of an open article uses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from newsdesk.document.tree import Document
from newsdesk.document.walk import figures
from newsdesk.domain.photo import Photo
from newsdesk.ui.session import Session


class KnownPhotos(QObject):
    """The photos that a text uses or used since it was opened, by their ids."""

    changed = Signal()

    def __init__(self, session: Session, photos: Iterable[Photo], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._by_id = {photo.id: photo for photo in photos}

    @property
    def by_id(self) -> Mapping[int, Photo]:
        """All of them."""
        return self._by_id

    def learn(self, *photos: Photo) -> None:
        """Take note of photos as the library has them now."""
        self._by_id.update({photo.id: photo for photo in photos})
        self.changed.emit()

    def fetch_missing(self, document: Document) -> None:
        """Ask the library for the photos of a text of which nothing is known yet."""
        shown = {int(each.photo) for each in figures(document) if each.photo.isdecimal()}
        missing = shown - self._by_id.keys()
        if missing and self._session.is_open:
            self._session.read(
                self, lambda newsroom: newsroom.manuscripts.photos(missing), lambda photos: self.learn(*photos)
            )
