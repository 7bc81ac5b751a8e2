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
from newsdesk.ui.background import READERS
from newsdesk.ui.session import Session

AT_ONCE = READERS - 1
"""So many are loaded at a time, so that no other question waits behind pictures."""
MOST_FLEETING = 48
"""So many that may scroll out of sight are waited for: more than a list shows at a time."""
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
        self._wanted: OrderedDict[tuple[str, PictureSize], tuple[Photo, bool]] = OrderedDict()
        self._loading: set[tuple[str, PictureSize]] = set()
        self._missing: set[tuple[str, PictureSize]] = set()
        self._bytes = 0
        session.closed.connect(self._forget)

    @property
    def weight(self) -> int:
        """Bytes that the pictures take which are kept."""
        return self._bytes

    def get(self, photo: Photo, size: PictureSize = PictureSize.THUMBNAIL, *, fleeting: bool = False) -> QPixmap | None:
        """The picture, or None while it is being loaded (`arrived` follows) and where there is none.

        What was asked for last is loaded first. A `fleeting` one may be given up when many others are asked for after
        it: whoever draws it asks again.
        """
        key = (photo.sha256, size)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        if photo.awaited or key in self._loading or key in self._missing or not self._session.is_open:
            return None
        fleeting = fleeting and self._wanted.pop(key, (photo, True))[1]
        self._wanted[key] = photo, fleeting
        self._wanted.move_to_end(key)
        self._give_up()
        self._load_next()
        return None

    def thumbnail(self, sha256: str, *, fleeting: bool = False) -> QPixmap | None:
        """The small picture of the photo with that hash."""
        return self.get(Photo(sha256=sha256), fleeting=fleeting) if sha256 else None

    def _give_up(self) -> None:
        """Forget those of the fleeting ones that were asked for longest ago."""
        passing = [key for key, (_, fleeting) in self._wanted.items() if fleeting]
        for key in passing[:-MOST_FLEETING]:
            del self._wanted[key]

    def _load_next(self) -> None:
        while self._wanted and len(self._loading) < AT_ONCE:
            key, (photo, _) = self._wanted.popitem()
            self._loading.add(key)
            self._load(key, photo)

    def _load(self, key: tuple[str, PictureSize], photo: Photo) -> None:
        width = int(key[1])
        self._session.read(
            self,
            lambda newsroom: _load(newsroom.picture_file(photo, width), width),
            lambda image: self._take(key, image),
            failed=lambda _: self._take(key, QImage()),
        )

    def _take(self, key: tuple[str, PictureSize], image: QImage) -> None:
        self._loading.discard(key)
        self._load_next()
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
        self._wanted.clear()
        self._loading.clear()
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
