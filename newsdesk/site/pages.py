# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files the site has, and how each is made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial

from newsdesk.site import links
from newsdesk.site.archive_pages import ArchivePages
from newsdesk.site.article_pages import ArticlePages
from newsdesk.site.calendars import Calendars
from newsdesk.site.feeds import Feeds, robots, sitemap
from newsdesk.site.figures import Figures
from newsdesk.site.fragments import by_thousand, popular_fragment, views_fragment
from newsdesk.site.frames import Frames
from newsdesk.site.front_pages import FrontPages
from newsdesk.site.index import EditionIndex, index_of
from newsdesk.site.lists import Job, ListPages
from newsdesk.site.material import Material, Stamp
from newsdesk.site.popular import PopularTabs, Tabs
from newsdesk.site.site_page import SiteCopy, SiteFile, SiteItem, SitePage
from newsdesk.site.stamps import NO_RANKING, Stamps
from newsdesk.site.teasers import Teasers
from newsdesk.site.templates import Theme

ItemJob = tuple[str, Callable[[], SiteItem]]


class Site:
    """A site that can be made of this material in this theme; nothing is rendered or written here."""

    def __init__(self, material: Material, theme: Theme) -> None:
        self._material = material
        self._theme = theme
        self.index = index_of(material)
        self._figures = Figures(theme, material.photos)
        self._frames = Frames(self.index, material.settings, theme)
        self._teasers = Teasers(self.index, theme, self._figures)
        self._popular = PopularTabs(self.index, theme)
        self._calendars = {name: Calendars(self.index, one, theme) for name, one in self.index.editions.items()}
        self._stamps = Stamps(material, self._calendars)
        self._articles = ArticlePages(
            self.index, material.settings, theme, self._frames, self._figures, self._teasers, self._popular,
            self._calendars, self._stamps,
        )  # fmt: skip

    @property
    def stamps(self) -> dict[int, Stamp]:
        """The stamps that had to be made anew for the pages asked for so far."""
        return self._stamps.made

    def article(self, number: int) -> SitePage:
        """The page of one article; KeyError where it has none."""
        return self._articles.page(self.index.entries[number])

    def blocks(self, number: int) -> tuple[str, ...]:
        """The HTML of one article's body as its page shows it, block by block; KeyError where it has no page."""
        return self._articles.blocks(self.index.entries[number])

    def pages(self) -> list[Job]:
        """Every page by its address; articles come first and fronts last, so that links seldom lead ahead."""
        jobs: list[Job] = [
            (entry.path, partial(self._articles.page, entry))
            for edition in self.index.editions.values()
            for entry in edition.entries
        ]
        for edition in self.index.editions.values():
            calendars = self._calendars[edition.language]
            popular = self._tabs(edition)
            jobs += ListPages(self.index, edition, self._theme, self._frames, self._teasers, popular).jobs()
            jobs += ArchivePages(self.index, edition, self._theme, self._frames, self._teasers, calendars).jobs()
            jobs += FrontPages(
                self.index, edition, self._theme, self._frames, self._teasers, popular, calendars,
                self._material.settings.site_address,
            ).jobs()  # fmt: skip
        return jobs

    def items(self) -> list[ItemJob]:
        """Every file of the site by its address, each address once."""
        pages = self.pages()
        jobs: list[ItemJob] = [*self._copies(), *self._assets(), *pages]
        for edition in self.index.editions.values():
            feeds = Feeds(self.index, edition, self._material.settings, self._teasers)
            jobs += ((path, partial(feeds.feed, path, section)) for path, section in feeds.paths())
            path = links.popular_fragment_path(edition.language)
            jobs.append((path, partial(popular_fragment, self._tabs(edition), edition.language, self._theme)))
        jobs += self._views()
        jobs += ((one.path, partial(_itself, one)) for one in self._maps(pages))
        return list(dict(jobs).items())

    def _tabs(self, edition: EditionIndex) -> Tabs:
        """«Популярное» as it is now."""
        return self._popular.of(self._material.rankings.get(edition.language, NO_RANKING), edition.language).value

    def _copies(self) -> Iterator[ItemJob]:
        """The renditions of all photos that articles of the site use."""
        used = dict.fromkeys(photo for one in self._material.articles for photo in one.photos)
        for number in used:
            photo = self._material.photos.get(number)
            for copy in (*photo.renditions, photo.preview) if photo else ():
                yield copy.path, partial(SiteCopy, copy.path, copy.file)

    def _assets(self) -> Iterator[ItemJob]:
        for name, content in self._theme.assets.items():
            yield links.asset_path(name), partial(SiteFile, links.asset_path(name), content)

    def _views(self) -> Iterator[ItemJob]:
        for thousand, articles in by_thousand(self.index.entries).items():
            path = links.views_fragment_path(thousand)
            yield path, partial(views_fragment, thousand, articles, self._material.views)

    def _maps(self, pages: list[Job]) -> Iterator[SiteFile]:
        """robots.txt and the site map of all pages that may be found."""
        lost = {links.not_found_path(one, self.index.main_language) for one in self.index.editions}
        times: dict[str, datetime] = {entry.path: entry.at for entry in self.index.entries.values()}
        address = self._material.settings.site_address
        yield from sitemap([(path, times.get(path)) for path, _ in pages if path not in lost], address)
        yield robots(address)


def pages(material: Material, theme: Theme) -> Iterator[SitePage]:
    """Every page of the site."""
    for _, make in Site(material, theme).pages():
        yield make()


def _itself(item: SiteFile) -> SiteFile:
    return item
