# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of photos for the screen."""

from __future__ import annotations

from pathlib import Path

from newsdesk.domain.photo import Photo
from newsdesk.errors import NewsdeskError
from newsdesk.imaging.photo_worker import PhotoWorker
from newsdesk.newsroom.photo_desk import THUMBNAIL_WIDTH
from newsdesk.store.database import Database
from newsdesk.store.photo_files import THUMBNAIL


class Pictures:
    """Copies that are there, or are drawn on demand by a worker process; any thread may ask."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._worker = PhotoWorker(size=1)

    def close(self) -> None:
        """End the worker."""
        self._worker.close()

    def file(self, photo: Photo, width: int) -> Path | None:
        """The file of a copy at most `width` pixels wide; None where the photo cannot be drawn.

        Where no such copy can be kept, as the library can only be read or the disk is all but full, it is the photo
        itself.
        """
        if photo.awaited:
            return None
        media = self._database.media
        if width <= THUMBNAIL_WIDTH or not photo.file:
            small = media.derived(photo.sha256, THUMBNAIL)
            return small if small.is_file() else self._drawn(self._whole(photo), THUMBNAIL_WIDTH, small)
        return self._drawn(photo, min(width, photo.width), media.derived(photo.sha256, f"screen-{width}.webp"))

    def _whole(self, photo: Photo) -> Photo:
        """The photo with its file, where it was named by its picture alone."""
        if photo.file:
            return photo
        with self._database.read() as work:
            return work.photos.by_sha(photo.sha256) or photo

    def _drawn(self, photo: Photo, width: int, target: Path) -> Path | None:
        if target.is_file():
            return target
        source = self._database.media.path(photo)
        if not source.is_file():
            return None
        if self._database.read_only or not self._database.media.has_room():
            return source  # whoever draws it makes it smaller
        try:
            self._worker.render(source, [(width, "webp", target)])
        except NewsdeskError:
            return None
        return target
