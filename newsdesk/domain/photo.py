# SPDX-License-Identifier: GPL-3.0-or-later
"""The photo and what is known of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo of the library; `sha256` names its file in the media folder.

    A photo that is awaited has no file yet (`sha256`, `file` and sizes are empty): its credit came before the picture.
    Sizes are in pixels, as the picture is seen after its EXIF orientation. `used_in` is derived by the library.
    """

    id: int = 0
    file: str = ""
    sha256: str = ""
    width: int = 0
    height: int = 0
    credit: str = ""
    creator: str = ""
    source: str = ""
    caption: str = ""
    headline: str = ""
    alt: str = ""
    copyright: str = ""
    usage_terms: str = ""
    taken_at: datetime | None = None
    place: str = ""
    keywords: tuple[str, ...] = ()
    used_in: tuple[int, ...] = ()

    @property
    def awaited(self) -> bool:
        """Whether only the credit is here and the picture is still to come."""
        return not self.sha256


@dataclass(frozen=True, slots=True)
class PhotoPage:
    """A run of the library's photos, newest first; `total` counts all that fit, also those on other pages."""

    total: int
    photos: tuple[Photo, ...]


@dataclass(frozen=True, slots=True)
class PhotoUse:
    """An article that shows a photo."""

    article: int
    headline: str
    status: str
