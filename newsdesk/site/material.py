# SPDX-License-Identifier: GPL-3.0-or-later
"""What the newsroom hands over for a site to be made of: values only, so that this package knows no library."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from newsdesk.document.fragment import Fragment
from newsdesk.domain.article import Article
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.person import Person
from newsdesk.domain.section import Section, Tag


@dataclass(frozen=True, slots=True)
class Rendition:
    """A resized copy of a photo: its path in the site, the file that holds it, and its width in pixels."""

    path: str
    file: Path
    width: int


@dataclass(frozen=True, slots=True)
class SitePhoto:
    """A photo ready for pages: texts and renditions, narrowest first; `preview` is a JPEG for messengers and feeds."""

    id: int
    width: int
    height: int
    credit: str
    caption: str
    alt: str
    renditions: tuple[Rendition, ...]
    preview: Rendition


@dataclass(frozen=True, slots=True)
class RankedArticle:
    """A place in «Популярное» as it stood when the ranking was taken."""

    id: int
    headline: str
    href: str
    views: int


@dataclass(frozen=True, slots=True)
class Ranking:
    """«Популярное» of an edition: all articles under the empty name, then each section under its name."""

    tabs: tuple[tuple[str, tuple[RankedArticle, ...]], ...]


@dataclass(frozen=True, slots=True)
class Stamp:
    """The state of what changes often as one page shows it: kept by the library until the page itself changes.

    `related` are article ids, best first; `months` are the months (YYYY-MM) and `days` the (day, articles) pairs of
    the article's own month that its calendar shows; `own` is the digest of the page without its stamp.
    """

    own: str
    views: int
    ranking: Ranking
    related: tuple[int, ...]
    months: tuple[str, ...]
    days: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class SiteArticle:
    """A publishable article: its text as a fragment, minutes to read, and the ids of its photos in order of use."""

    article: Article
    fragment: Fragment
    minutes: int
    photos: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Material:
    """All that a site is made of.

    `articles` are those to be exported, newest first. `photos` holds every photo they use. `current` are the present
    state of what changes often, by article id; it may be asked for any article and costs little. `stamps` are the
    states that earlier exports wrote.
    """

    settings: LibrarySettings
    articles: tuple[SiteArticle, ...]
    sections: tuple[Section, ...]
    people: Mapping[str, Person]
    tags: Mapping[str, Tag]
    photos: Mapping[int, SitePhoto]
    views: Mapping[int, int]
    rankings: Mapping[str, Ranking]
    related: Callable[[int], tuple[int, ...]]
    stamps: Mapping[int, Stamp] = field(default_factory=dict)
    now: datetime | None = None


Progress = Callable[[int, int], None]
