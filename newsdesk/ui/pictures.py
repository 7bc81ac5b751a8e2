# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of photos for the screen: loaded off the GUI thread, kept while there is room.

Only copies that our own worker drew are decoded here, never a foreign file.
"""

from __future__ import annotations

from collections import OrderedDict
from enum import IntEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from newsdesk.domain.photo import Photo
from newsdesk.ui.session import Session

_ROOM = 200 * 1024 * 1024


class PictureSize(IntEnum):
    """Width in pixels of the copies that the screen asks for."""

    THUMBNAIL = 320
    COLUMN = 1280


class Pictures(QObject):
    """Pictures by the photo's hash; `arrived` tells the hash of one that can be drawn now."""

    arrived = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._kept: OrderedDict[tuple[str, PictureSize], QPixmap] = OrderedDict()
        self._waiting: set[tuple[str, PictureSize]] = set()
        self._missing: set[tuple[str, PictureSize]] = set()
        self._bytes = 0
        session.closed.connect(self._forget)

    def get(self, photo: Photo, size: PictureSize = PictureSize.THUMBNAIL) -> QPixmap | None:
        """The picture, or None while it is being loaded (`arrived` follows) and where there is none."""
        key = (photo.sha256, size)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        if photo.awaited or key in self._waiting or key in self._missing or not self._session.is_open:
            return None
        self._waiting.add(key)
        self._session.read(
            self,
            lambda newsroom: _load(newsroom.picture_file(photo, int(size)), int(size)),
            lambda image: self._take(key, image),
            failed=lambda _: self._take(key, QImage()),
        )
        return None

    def thumbnail(self, sha256: str) -> QPixmap | None:
        """The small picture of the photo with that hash."""
        return self.get(Photo(sha256=sha256)) if sha256 else None

    def _take(self, key: tuple[str, PictureSize], image: QImage) -> None:
        self._waiting.discard(key)
        if image.isNull():
            self._missing.add(key)
            return
        self._kept[key] = QPixmap.fromImage(image)
        self._bytes += image.sizeInBytes()
        while self._bytes > _ROOM and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._bytes -= old.width() * old.height() * 4
        self.arrived.emit(key[0])

    def _forget(self) -> None:
        self._kept.clear()
        self._waiting.clear()
        self._missing.clear()
        self._bytes = 0


def _load(file: object, width: int) -> QImage:
    """The picture in a file, no wider than that."""
    if file is None:
        return QImage()
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() > width:
        reader.setScaledSize(size.scaled(width, size.height(), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
