# SPDX-License-Identifier: GPL-3.0-or-later
"""The only maker of addresses: paths inside the site, without a leading slash, each of them a file.

Every edition but that of the library's first language lies in a folder of its own. Lists are folders: their first
page is `index.html`, older pages are `page-N.html`, where N counts from the oldest, so that a new article does not
move what stands on the pages before it.
"""

from __future__ import annotations

import re
from hashlib import sha256
from urllib.parse import quote, unquote, urlsplit

from newsdesk.domain.article import Language

ARCHIVE, TAG, AUTHOR = "archive", "tag", "author"
MEDIA, ASSETS, FRAGMENTS = "media", "assets", "fragments"
EXAMPLE_ADDRESS = "https://example.org"

LONGEST_SLUG = 100
_DIGEST_SIGNS = 12
_FOLDERS = frozenset({ARCHIVE, TAG, AUTHOR, MEDIA, ASSETS, FRAGMENTS})
_RESERVED = _FOLDERS | {language.value for language in Language} | {"index", "feed", "sitemap", "robots", "404"}
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)")
_PAGE = re.compile(r"page-\d+")
_PLAIN = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")
_SERVER = re.compile(r"^https?://[^/]*", re.IGNORECASE)
_FOREIGN = re.compile(r"[^a-z0-9]+")


def segment(slug: str) -> str:
    """A slug as one part of a path: no two slugs give the same one, and none is a reserved name or unsafe.

    A slug that may not stand as it is gets an underscore, which no plain slug holds, and where its signs changed, a
    digest too.
    """
    if _PLAIN.fullmatch(slug) and len(slug) <= LONGEST_SLUG:
        taken = slug in _RESERVED or _PAGE.fullmatch(slug) or _DEVICES.fullmatch(slug)
        return f"{slug}_" if taken else slug
    readable = _FOREIGN.sub("-", slug[:LONGEST_SLUG].lower()).strip("-")[: LONGEST_SLUG - _DIGEST_SIGNS - 1].strip("-")
    return f"{readable}_{sha256(slug.encode('utf-8', 'surrogatepass')).hexdigest()[:_DIGEST_SIGNS]}"


def edition_folder(language: str, main_language: str) -> str:
    """The folder of an edition with its slash; empty for the library's first language."""
    return "" if language == main_language else f"{language}/"


def front_path(language: str, main_language: str) -> str:
    return f"{edition_folder(language, main_language)}index.html"


def not_found_path(language: str, main_language: str) -> str:
    return f"{edition_folder(language, main_language)}404.html"


def article_path(section_slug: str, slug: str, language: str, main_language: str) -> str:
    return f"{edition_folder(language, main_language)}{segment(section_slug)}/{segment(slug)}.html"


def section_path(slug: str, language: str, main_language: str, page: int | None = None) -> str:
    """A section's newest page, or its page of that number, counted from the oldest."""
    return f"{edition_folder(language, main_language)}{segment(slug)}/{_list_file(page)}"


def tag_path(slug: str, language: str, main_language: str, page: int | None = None) -> str:
    return f"{edition_folder(language, main_language)}{TAG}/{segment(slug)}/{_list_file(page)}"


def person_path(slug: str, language: str, main_language: str, page: int | None = None) -> str:
    return f"{edition_folder(language, main_language)}{AUTHOR}/{segment(slug)}/{_list_file(page)}"


def archive_path(
    language: str, main_language: str, year: int | None = None, month: int | None = None, day: int | None = None
) -> str:
    """The archive's page of a day, a month, a year, or of all years."""
    parts = [f"{edition_folder(language, main_language)}{ARCHIVE}"]
    if year is not None:
        parts.append(f"{year:04}")
    if month is not None:
        parts.append(f"{month:02}")
    return "/".join([*parts, "index.html" if day is None else f"{day:02}.html"])


def feed_path(language: str, main_language: str, section_slug: str | None = None) -> str:
    """The feed of an edition or of one of its sections."""
    folder = "" if section_slug is None else f"{segment(section_slug)}/"
    return f"{edition_folder(language, main_language)}{folder}feed.xml"


def sitemap_path(number: int | None = None) -> str:
    """The site map, or its part of that number where it had to be split."""
    return "sitemap.xml" if number is None else f"sitemap-{number}.xml"


def robots_path() -> str:
    return "robots.txt"


def popular_fragment_path(language: str) -> str:
    return f"{FRAGMENTS}/{language}/popular.html"


def views_fragment_path(thousand: int) -> str:
    """The file with the views of the articles whose ids begin with `thousand` thousand."""
    return f"{FRAGMENTS}/views/{thousand}.json"


def asset_path(name: str) -> str:
    return f"{ASSETS}/{name}"


def rendition_path(sha: str, width: int, ext: str) -> str:
    """The place of a resized photo, named by its content: `media/ab/<first 16 signs>-<width>.webp`."""
    return f"{MEDIA}/{sha[:2]}/{sha[:16]}-{width}.{ext.lstrip('.')}"


def root_of(path: str) -> str:
    """The way from a page up to the root of the site: «../» once for each folder the page lies deep."""
    return "../" * path.count("/")


def address(path: str, site_address: str) -> str:
    """The absolute address of a path for machines that read no relative ones."""
    return f"{(site_address or EXAMPLE_ADDRESS).rstrip('/')}/{quote(path)}"


def server_root(site_address: str) -> str:
    """The site's root as an absolute path on its server, for pages that are served under any address."""
    return quote(unquote(urlsplit(site_address).path).rstrip("/")) + "/"


def slug_of_path(url_path: str) -> str | None:
    """The article's slug in an address that a reader asked for; None where it is no article's page."""
    path = unquote(_SERVER.sub("", url_path).partition("?")[0].partition("#")[0])
    parts = [part for part in path.split("/") if part]
    if len(parts) < 2 or path.endswith("/") or not _FOLDERS.isdisjoint(parts[:-1]):
        return None
    name = parts[-1].removesuffix(".html")
    slug = name.removesuffix("_")
    if not _PLAIN.fullmatch(slug) or len(slug) > LONGEST_SLUG or segment(slug) != name:
        return None
    return slug


def _list_file(page: int | None) -> str:
    return "index.html" if page is None else f"page-{page}.html"
