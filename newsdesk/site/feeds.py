# SPDX-License-Identifier: GPL-3.0-or-later
"""What machines read of the site: RSS 2.0 feeds, the site map, robots.txt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from email.utils import format_datetime
from xml.sax.saxutils import escape, quoteattr

from newsdesk.domain.library import LibrarySettings
from newsdesk.site import links
from newsdesk.site.index import EditionIndex, Entry, SiteIndex
from newsdesk.site.site_page import SiteFile
from newsdesk.site.teasers import Teasers

NEWEST = 30
MOST_IN_SITEMAP = 50_000

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SITEMAP_SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def text(value: str) -> str:
    """Text as XML may hold it."""
    return escape(_NOT_XML.sub("", value))


class Feeds:
    """The feeds of an edition: one of all its articles, one of each section."""

    def __init__(self, index: SiteIndex, edition: EditionIndex, settings: LibrarySettings, teasers: Teasers) -> None:
        self._index = index
        self._edition = edition
        self._settings = settings
        self._teasers = teasers

    def paths(self) -> Iterator[tuple[str, str | None]]:
        """Where the feeds lie, with the section each is of."""
        language, main = self._edition.language, self._index.main_language
        yield links.feed_path(language, main), None
        for name in self._edition.sections:
            yield links.feed_path(language, main, self._index.section_slugs[name]), name

    def feed(self, path: str, section: str | None) -> SiteFile:
        """RSS 2.0 with the newest articles and their leads."""
        language, main = self._edition.language, self._index.main_language
        title, home = self._settings.name_in(language), links.front_path(language, main)
        entries = self._edition.entries
        if section is not None:
            title = f"{title} — {self._index.sections[section].name_in(language)}"
            home = links.section_path(self._index.section_slugs[section], language, main)
            entries = self._edition.sections[section]
        lines = [
            '<?xml version="1.0" encoding="utf-8"?>',
            '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
            "<channel>",
            f"<title>{text(title)}</title>",
            f"<link>{text(self._address(home))}</link>",
            f"<description>{text(self._settings.tagline_in(language) or title)}</description>",
            f"<language>{language}</language>",
            f'<atom:link href={quoteattr(self._address(path))} rel="self" type="application/rss+xml"/>',
            *(line for entry in entries[:NEWEST] for line in self._item(entry)),
            "</channel>",
            "</rss>",
            "",
        ]
        return SiteFile(path, "\n".join(lines).encode())

    def _item(self, entry: Entry) -> Iterator[str]:
        article = entry.source.article
        address = self._address(entry.path)
        yield "<item>"
        yield f"<title>{text(article.headline)}</title>"
        yield f"<link>{text(address)}</link>"
        yield f'<guid isPermaLink="true">{text(address)}</guid>'
        yield f"<pubDate>{format_datetime(entry.at)}</pubDate>"
        yield f"<category>{text(entry.section.name_in(entry.language))}</category>"
        for person in self._teasers.byline(entry):
            yield f"<dc:creator>{text(person.name)}</dc:creator>"
        if article.lead:
            yield f"<description>{text(article.lead)}</description>"
        yield "</item>"

    def _address(self, path: str) -> str:
        return links.address(path, self._settings.site_address)


def sitemap(pages: Sequence[tuple[str, datetime | None]], site_address: str) -> Iterator[SiteFile]:
    """The map of all pages; split into parts under one index where there are too many for a file."""
    if len(pages) <= MOST_IN_SITEMAP:
        yield SiteFile(links.sitemap_path(), _urls(pages, site_address))
        return
    paths = []
    for number, start in enumerate(range(0, len(pages), MOST_IN_SITEMAP), start=1):
        paths.append(links.sitemap_path(number))
        yield SiteFile(paths[-1], _urls(pages[start : start + MOST_IN_SITEMAP], site_address))
    lines = (f"<sitemap><loc>{text(links.address(path, site_address))}</loc></sitemap>" for path in paths)
    yield SiteFile(links.sitemap_path(), _map("sitemapindex", lines))


def robots(site_address: str) -> SiteFile:
    """robots.txt: everything may be read but the fragments, which are parts of pages."""
    address = links.address(links.sitemap_path(), site_address)
    lines = ["User-agent: *", f"Disallow: {links.server_root(site_address)}{links.FRAGMENTS}/"]
    # A map at an address that is not the site's own would mislead.
    lines += ["", f"Sitemap: {address}"] if site_address else []
    return SiteFile(links.robots_path(), ("\n".join(lines) + "\n").encode())


def _urls(pages: Iterable[tuple[str, datetime | None]], site_address: str) -> bytes:
    lines = (
        f"<url><loc>{text(links.address(path, site_address))}</loc>"
        + (f"<lastmod>{at.isoformat(timespec='seconds')}</lastmod>" if at else "")
        + "</url>"
        for path, at in pages
    )
    return _map("urlset", lines)


def _map(element: str, lines: Iterable[str]) -> bytes:
    head = f'<?xml version="1.0" encoding="utf-8"?>\n<{element} xmlns="{_SITEMAP_SPACE}">'
    return "\n".join([head, *lines, f"</{element}>", ""]).encode()
