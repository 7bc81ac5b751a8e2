# SPDX-License-Identifier: GPL-3.0-or-later
"""The photos of the library as rows of a list, read page by page as they come into sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, Qt, QUrl, Signal

from newsdesk.domain.photo import Photo, PhotoPage
from newsdesk.ui.photos.photo_rows import Index, PhotoRows
from newsdesk.ui.session import Session

PHOTOS_MIME = "application/x-newsdesk-photos"
PAGE = 60


class LibraryModel(PhotoRows):
    """Photos that fit a search, newest first."""

    counted = Signal(int)
    """How many photos fit in all."""
    failed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._search = ""
        self._uncredited = False
        self._total = 0
        self._asking = False

    @property
    def total(self) -> int:
        """How many photos fit in all, also those that are not read yet."""
        return self._total

    def ask(self, search: str, uncredited: bool) -> None:
        """Show the photos that fit."""
        self._search, self._uncredited = search, uncredited
        self.reload()

    def reload(self) -> None:
        """Read again as many photos as are shown."""
        if not self._session.is_open:
            return
        limit = max(PAGE, len(self._photos))
        search, uncredited = self._search, self._uncredited
        self._asking = True
        self._session.read(
            self,
            lambda newsroom: newsroom.light_table.page(search=search, uncredited=uncredited, limit=limit),
            self._show,
            failed=self._broke,
            key="page",
        )

    def clear(self) -> None:
        """Show nothing."""
        self._show(PhotoPage(0, ()))

    def learn(self, *photos: Photo) -> None:
        """Take note of photos as the library has them now, where they stand."""
        now = {photo.id: photo for photo in photos}
        for row, photo in enumerate(self._photos):
            if photo.id in now:
                self._photos[row] = now[photo.id]
                index = self.index(row)
                self.dataChanged.emit(index, index)

    # -- Qt's own ----------------------------------------------------------------------------------------------------

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._asking and len(self._photos) < self._total

    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent) or not self._photos or not self._session.is_open:
            return
        last, search, uncredited = self._photos[-1].id, self._search, self._uncredited
        self._asking = True
        self._session.read(
            self,
            lambda newsroom: newsroom.light_table.page(search=search, uncredited=uncredited, before=last, limit=PAGE),
            self._add,
            failed=self._broke,
            key="page",
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [PHOTOS_MIME, "text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        photos = [self._photos[index.row()] for index in indexes]
        data = QMimeData()
        data.setData(PHOTOS_MIME, " ".join(str(photo.id) for photo in photos).encode())
        folder = self._session.folder
        data.setUrls([QUrl.fromLocalFile(str(folder / photo.file)) for photo in photos if not photo.awaited])
        return data

    def _show(self, page: PhotoPage) -> None:
        self._asking = False
        self._total = page.total
        self.show_photos(page.photos)
        self.counted.emit(page.total)

    def _add(self, page: PhotoPage) -> None:
        self._asking = False
        if not page.photos:
            self._total = len(self._photos)
            return
        first = len(self._photos)
        self.beginInsertRows(QModelIndex(), first, first + len(page.photos) - 1)
        self._photos += page.photos
        self._total = page.total
        self.endInsertRows()
        self.counted.emit(page.total)

    def _broke(self, error: Exception) -> None:
        self._asking = False
        self.failed.emit(error)
