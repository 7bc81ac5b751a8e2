# SPDX-License-Identifier: GPL-3.0-or-later
"""Photos as rows of a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from newsdesk.domain.photo import Photo

PHOTO_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class PhotoRows(QAbstractListModel):
    """Some photos in their order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._photos: list[Photo] = []

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Show these."""
        self.beginResetModel()
        self._photos = list(photos)
        self.endResetModel()

    def photo(self, row: int) -> Photo:
        """The photo in a row."""
        return self._photos[row]

    def row_of(self, photo: int) -> int | None:
        """The row of a photo, where it is shown."""
        return next((row for row, each in enumerate(self._photos) if each.id == photo), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._photos)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._photos):
            return None
        photo = self._photos[index.row()]
        if role == PHOTO_ROLE:
            return photo
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = (photo.credit or self.tr("No credit"), photo.caption or photo.alt or photo.headline)
            return ". ".join(word for word in words if word)
        return None
