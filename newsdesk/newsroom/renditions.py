# SPDX-License-Identifier: GPL-3.0-or-later
"""Photos in the sizes that a site's pages ask for, made once and kept beside the originals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from newsdesk.domain.photo import Photo
from newsdesk.errors import DiskFull, SourceRefused, WorkerDied
from newsdesk.imaging.photo_worker import PhotoWorker
from newsdesk.imaging.targets import Target, widths_for
from newsdesk.newsroom.reports import Progress
from newsdesk.site.links import rendition_path
from newsdesk.site.material import Rendition, SitePhoto
from newsdesk.store.photo_files import LAST_BYTES, PhotoFiles

PREVIEW_WIDTH = 1200


def site_photos(
    photos: Iterable[Photo], media: PhotoFiles, cache: Path | None, widths: tuple[int, ...]
) -> dict[int, SitePhoto]:
    """Photos as pages show them, by id, their renditions made or not; awaited ones are left out.

    `cache` is where renditions are kept when the library itself cannot be written.
    """
    return {photo.id: _site_photo(photo, media, cache, widths) for photo in photos if not photo.awaited}


def render_missing(
    photos: Mapping[int, Photo], ready: Mapping[int, SitePhoto], media: PhotoFiles, progress: Progress
) -> dict[int, str]:
    """Make the renditions that are not there yet; the answer is why some photos cannot be shown, by id."""
    jobs: dict[Path, tuple[int, tuple[Target, ...]]] = {}
    for key, photo in ready.items():
        missing = tuple(each for each in _targets(photo) if not each.path.exists())
        if missing:
            jobs[media.path(photos[key])] = (key, missing)
    failed: dict[int, str] = {}
    if jobs:
        with PhotoWorker() as worker:
            done = worker.render_many((source, targets) for source, (_, targets) in jobs.items() if _leaves_room(media))
            for count, (source, error) in enumerate(done, start=1):
                progress(count, len(jobs))
                if error is not None:
                    failed[jobs[source][0]] = _reason(error)
    return failed


def _leaves_room(media: PhotoFiles) -> bool:
    if not media.has_room(LAST_BYTES):
        raise DiskFull(media.media)
    return True


def _reason(error: Exception) -> str:
    if isinstance(error, SourceRefused):
        return "photo file missing" if error.reason == "unreadable" else error.reason
    if isinstance(error, WorkerDied):
        return "damaged image"
    raise error


def _site_photo(photo: Photo, media: PhotoFiles, cache: Path | None, widths: tuple[int, ...]) -> SitePhoto:
    def rendition(width: int, extension: str) -> Rendition:
        name = f"{width}.{extension}"
        file = media.derived(photo.sha256, name) if cache is None else cache / f"{photo.sha256}-{name}"
        return Rendition(rendition_path(photo.sha256, width, extension), file, width)

    return SitePhoto(
        photo.id,
        photo.width,
        photo.height,
        photo.credit,
        photo.caption,
        photo.alt,
        tuple(rendition(width, "webp") for width in widths_for(photo.width, widths)),
        rendition(min(photo.width, PREVIEW_WIDTH), "jpg"),
    )


def _targets(photo: SitePhoto) -> tuple[Target, ...]:
    wanted = [Target(each.width, "webp", each.file) for each in photo.renditions]
    return (*wanted, Target(photo.preview.width, "jpeg", photo.preview.file))
