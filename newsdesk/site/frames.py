# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages of an edition share, and what every page has."""

from __future__ import annotations

from functools import lru_cache

from newsdesk.domain.library import LibrarySettings
from newsdesk.site import links
from newsdesk.site.contexts import Anchor, Edition, Frame, Page
from newsdesk.site.index import SiteIndex
from newsdesk.site.shared import Shared, shared
from newsdesk.site.templates import Theme

_LONGEST_DESCRIPTION = 200


class Frames:
    """The frames of a site's editions and the heads of its pages."""

    def __init__(self, index: SiteIndex, settings: LibrarySettings, theme: Theme) -> None:
        self._index = index
        self._settings = settings
        self._theme = theme
        self._years = _years(index)
        self.frame = lru_cache(maxsize=1_000)(self._frame)

    def page(
        self,
        path: str,
        title: str,
        *,
        description: str = "",
        picture: str = "",
        structured_data: str = "",
        alternates: tuple[Edition, ...] = (),
    ) -> Page:
        """The head of a page; `picture` is a path inside the site."""
        site = self._settings.site_address
        return Page(
            path=path,
            root=links.root_of(path),
            title=title,
            description=shortened(description),
            canonical=links.address(path, site) if site else "",
            picture=links.address(picture, site) if site and picture else "",
            structured_data=structured_data,
            alternates=alternates,
        )

    def edition(self, language: str, path: str, current: str) -> Edition:
        """A language version at an address; `current` is the language of the page that names it."""
        label = self._theme.words[language].word("language")
        return Edition(language, label, path, current=language == current)

    def fronts(self, current: str) -> tuple[Edition, ...]:
        """All editions by their front pages."""
        main = self._index.main_language
        return tuple(self.edition(one, links.front_path(one, main), current) for one in self._index.editions)

    def section(self, name: str, language: str, *, current: bool = False) -> Anchor:
        """A section by its name in a language."""
        path = links.section_path(self._index.section_slugs[name], language, self._index.main_language)
        return Anchor(self._index.sections[name].name_in(language), path, current)

    def _frame(self, language: str, section: str | None = None) -> Shared[Frame]:
        """The frame of an edition, where `section` is the one the reader is in."""
        main, settings = self._index.main_language, self._settings
        here = self._index.editions[language].sections
        return shared(
            Frame(
                site_name=settings.name_in(language),
                tagline=settings.tagline_in(language),
                language=language,
                home=links.front_path(language, main),
                archive=links.archive_path(language, main),
                feed=links.feed_path(language, main),
                sections=tuple(
                    self.section(name, language, current=name == section)
                    for name in self._index.sections
                    if name in here
                ),
                editions=self.fronts(language),
                years=self._years,
            )
        )


def shortened(text: str, limit: int = _LONGEST_DESCRIPTION) -> str:
    """The text on one line, cut between words where it is longer than search engines show."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    cut = line[:limit].rsplit(" ", 1)[0].rstrip(" ,;:–—-")
    return f"{cut}…"


def _years(index: SiteIndex) -> str:
    """The years the site covers; of its articles, not of today, so that New Year's Day rewrites no page."""
    years = {month[0] for edition in index.editions.values() for month in edition.months}
    if not years:
        return ""
    first, last = min(years), max(years)
    return str(first) if first == last else f"{first}–{last}"
