# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles as other pages announce them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from newsdesk.domain.article import Role
from newsdesk.site import links
from newsdesk.site.contexts import Anchor, Byline, Picture, Teaser
from newsdesk.site.figures import Figures, picture_of
from newsdesk.site.index import Entry, SiteIndex
from newsdesk.site.shared import Shared, shared
from newsdesk.site.templates import Theme
from newsdesk.site.times import moment

_KEPT = 20_000


class Teasers:
    """The teasers of a site, each made once."""

    def __init__(self, index: SiteIndex, theme: Theme, figures: Figures) -> None:
        self._index = index
        self._theme = theme
        self._figures = figures
        self._made = lru_cache(maxsize=_KEPT)(self._make)

    def of(self, entry: Entry) -> Teaser:
        """The whole teaser: picture, lead and byline."""
        return self._made(entry.id).value

    def shared(self, entry: Entry) -> Shared[Teaser]:
        """The whole teaser with its digest."""
        return self._made(entry.id)

    def several(self, entries: Iterable[Entry]) -> tuple[Teaser, ...]:
        return tuple(self.of(entry) for entry in entries)

    def line(self, entry: Entry) -> Teaser:
        """The teaser as one line of a long list: no picture, no lead."""
        return replace(self.of(entry), picture=None, lead="", byline=())

    def section(self, entry: Entry) -> Anchor:
        """The article's section with the address of its page."""
        index = self._index
        slug = index.section_slugs[entry.section.name]
        return Anchor(
            entry.section.name_in(entry.language), links.section_path(slug, entry.language, index.main_language)
        )

    def byline(self, entry: Entry) -> tuple[Byline, ...]:
        """The people of the byline in their order, with the word for what they did unless they wrote."""
        index, words = self._index, self._theme.words[entry.language]
        return tuple(
            Byline(
                name=credit.name,
                href=links.person_path(index.person_slugs[credit.name], entry.language, index.main_language),
                role="" if credit.role is Role.AUTHOR else words.word(f"role {credit.role.value}"),
            )
            for credit in entry.source.article.byline
        )

    def picture(self, entry: Entry) -> Picture | None:
        """The article's lead picture under the alt text that the article gives it."""
        article = entry.source.article
        photo = self._figures.lead(entry.source.photos)
        if photo is None:
            return None
        return picture_of(photo, next((one.alt for one in article.figures if one.photo == photo.id), None))

    def _make(self, number: int) -> Shared[Teaser]:
        entry = self._index.entries[number]
        article = entry.source.article
        return shared(
            Teaser(
                headline=article.headline,
                href=entry.path,
                kicker=article.kicker,
                lead=article.lead,
                section=self.section(entry),
                time=moment(entry.at, entry.language),
                picture=self.picture(entry),
                byline=self.byline(entry),
                kind=article.kind.value,
                language=entry.language,
            )
        )
