# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of pages, and what fills the holes that a text leaves for them and for addresses of articles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import escape

from newsdesk.document.fragment import FigureHole
from newsdesk.site.contexts import Picture
from newsdesk.site.index import Entry
from newsdesk.site.material import SitePhoto
from newsdesk.site.templates import Theme

_FALLBACK_WIDTH = 1000
_KEPT = 5_000


class Figures:
    """The figures of a theme, each made once for all pages that show it alike."""

    def __init__(self, theme: Theme, photos: Mapping[int, SitePhoto]) -> None:
        self._theme = theme
        self._photos = photos
        self.html = lru_cache(maxsize=_KEPT)(self._html)

    def _html(self, photo: str, caption: str, placement: str, alt: str | None, language: str, root: str) -> str:
        """The figure as the theme draws it; empty for a photo that is not here."""
        found = self._photos.get(_number(photo))
        if found is None:
            return ""
        picture = picture_of(found, alt, caption or escape(found.caption))
        return str(self._theme.macro("figure.html", "figure", language, root)(picture, placement)).strip()

    def lead(self, photos: tuple[int, ...]) -> SitePhoto | None:
        """The first photo that is here."""
        return next((self._photos[one] for one in photos if one in self._photos), None)


def picture_of(photo: SitePhoto, alt: str | None = None, caption_html: str = "") -> Picture:
    """The photo in its widths; browsers that know no srcset get one of a middle width."""
    copies = photo.renditions or (photo.preview,)
    widest = copies[-1]
    plain = next((one for one in reversed(copies) if one.width <= _FALLBACK_WIDTH), copies[0])
    return Picture(
        src=plain.path,
        srcset=tuple((one.path, one.width) for one in copies),
        width=widest.width,
        height=max(1, round(photo.height * widest.width / photo.width)) if photo.width else photo.height,
        alt=photo.alt if alt is None else alt,
        credit=photo.credit,
        caption_html=caption_html,
    )


@dataclass(frozen=True, slots=True)
class PageSurroundings:
    """What a page of one language at one depth puts into the holes of its text."""

    figures: Figures
    entries: Mapping[int, Entry]
    language: str
    root: str

    def figure(self, hole: FigureHole) -> str:
        return self.figures.html(hole.photo, hole.caption, hole.placement, hole.alt, self.language, self.root)

    def article_href(self, article: str) -> str | None:
        entry = self.entries.get(_number(article))
        return None if entry is None else escape(self.root + entry.path)


def _number(text: str) -> int:
    """An id as texts write it; -1, which nothing has, for anything else."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 19 else -1
