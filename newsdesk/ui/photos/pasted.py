# SPDX-License-Identifier: GPL-3.0-or-later
"""What was dropped or lies in the clipboard, as pictures that can be taken in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class Pasted:
    """Files on this computer, or pictures that are no files."""

    files: tuple[Path, ...] = ()
    images: tuple[QImage, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.files or self.images)


def has_pictures(data: QMimeData) -> bool:
    """Whether there may be pictures in it, told without decoding any."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def pictures_in(data: QMimeData) -> Pasted:
    """The files, or else the picture itself."""
    files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if files:
        return Pasted(files)
    image = data.imageData() if data.hasImage() else None
    return Pasted(images=(image,)) if isinstance(image, QImage) and not image.isNull() else Pasted()
