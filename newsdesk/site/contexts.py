# SPDX-License-Identifier: GPL-3.0-or-later
"""What the templates see: frozen values, each page one of them.

A page is a pure function of the theme and its context, so a page whose context and theme did not change need not be
made again. Addresses (`href`, `src`) are paths inside the site without a leading slash; templates make them relative
by `page.root` («../» once for each folder the page lies deep), so that the site also opens from a folder on disk.
Texts are plain unless the name ends with `_html`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Anchor:
    """A text that leads somewhere; `current` marks where the reader is."""

    text: str
    href: str
    current: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """A time: ISO 8601 with offset for machines, words in the page's language for readers."""

    iso: str
    text: str
    day: str
    clock: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo in the widths that the theme asked for, narrowest first; `width` and `height` are those of the widest."""

    src: str
    srcset: tuple[tuple[str, int], ...]
    width: int
    height: int
    alt: str
    credit: str
    caption_html: str = ""


@dataclass(frozen=True, slots=True)
class Byline:
    """A person of the byline; `role` is its word in the page's language, empty for an author."""

    name: str
    href: str
    role: str


@dataclass(frozen=True, slots=True)
class Teaser:
    """An article as other pages announce it."""

    headline: str
    href: str
    kicker: str = ""
    lead: str = ""
    section: Anchor | None = None
    time: Moment | None = None
    picture: Picture | None = None
    byline: tuple[Byline, ...] = ()
    kind: str = "news"
    language: str = "ru"


@dataclass(frozen=True, slots=True)
class PopularItem:
    rank: int
    headline: str
    href: str
    views: int


@dataclass(frozen=True, slots=True)
class PopularTab:
    """«Все» or one section; at most 60 items, of which ten show at first."""

    key: str
    label: str
    items: tuple[PopularItem, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """A cell of the calendar: `day` 0 is an empty cell, no href a day without articles."""

    day: int
    href: str = ""
    articles: int = 0
    current: bool = False
    title: str = ""


@dataclass(frozen=True, slots=True)
class Calendar:
    """A month as weeks of seven days, Monday first, with ways to the neighbours that hold articles and to the years."""

    year: Anchor
    month: Anchor
    weekdays: tuple[str, ...]
    weeks: tuple[tuple[Day, ...], ...]
    previous: Anchor | None
    next: Anchor | None
    years: tuple[Anchor, ...]
    months: tuple[Anchor, ...] = ()

    @property
    def busiest(self) -> int:
        """The most articles that any of its days holds."""
        return max((day.articles for week in self.weeks for day in week), default=0)


@dataclass(frozen=True, slots=True)
class Edition:
    """A language version of the site as the switch in the header shows it."""

    language: str
    label: str
    href: str
    current: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """What every page of an edition shares."""

    site_name: str
    tagline: str
    language: str
    home: str
    archive: str
    feed: str
    sections: tuple[Anchor, ...]
    editions: tuple[Edition, ...]
    years: str


@dataclass(frozen=True, slots=True)
class Page:
    """What every page has: its path in the site, way up to the root, title, and addresses for machines.

    `title` is the page's own, without the site's name. `alternates` are all language versions of this page, itself
    marked `current`; empty where there is but one. `canonical` and `picture` are absolute addresses, empty where the
    library has no site address. `structured_data` is JSON-LD, safe inside a script element, or empty.
    """

    path: str
    root: str
    title: str
    description: str = ""
    canonical: str = ""
    picture: str = ""
    structured_data: str = ""
    alternates: tuple[Edition, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """A correction made after publication."""

    time: Moment
    text: str


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """An article; `body_html` is the finished body, block n its n-th child; `updated` is when it was last corrected."""

    frame: Frame
    page: Page
    id: int
    headline: str
    kicker: str
    lead: str
    kind: str
    kind_label: str
    section: Anchor
    time: Moment
    updated: Moment | None
    views: int
    reading_minutes: int
    dateline: str
    source: str
    byline: tuple[Byline, ...]
    body_html: str
    tags: tuple[Anchor, ...]
    corrections: tuple[Change, ...]
    translations: tuple[Anchor, ...]
    popular: tuple[PopularTab, ...]
    related: tuple[Teaser, ...]
    calendar: Calendar | None


@dataclass(frozen=True, slots=True)
class SectionBlock:
    """A section on the front page: the newest of it."""

    section: Anchor
    teasers: tuple[Teaser, ...]


@dataclass(frozen=True, slots=True)
class FrontPage:
    """The front: the lead story, the stories beside it, the newest as a ribbon, and blocks of sections."""

    frame: Frame
    page: Page
    lead: Teaser | None
    top: tuple[Teaser, ...]
    latest: tuple[Teaser, ...]
    blocks: tuple[SectionBlock, ...]
    popular: tuple[PopularTab, ...]
    calendar: Calendar | None


@dataclass(frozen=True, slots=True)
class Pager:
    """Which page of a list this is, counted from the newest; `previous` is the newer page, `next` the older one."""

    number: int
    count: int
    previous: Anchor | None
    next: Anchor | None


@dataclass(frozen=True, slots=True)
class ListPage:
    """A section, tag or person: `kind` says which, `label` is its word in the page's language, `total` counts all."""

    frame: Frame
    page: Page
    kind: str
    label: str
    name: str
    total: int
    teasers: tuple[Teaser, ...]
    pager: Pager
    popular: tuple[PopularTab, ...]


@dataclass(frozen=True, slots=True)
class YearCount:
    anchor: Anchor
    articles: int
    months: tuple[tuple[Anchor, int], ...]


@dataclass(frozen=True, slots=True)
class ArchivePage:
    """The archive's first page: all years with their months."""

    frame: Frame
    page: Page
    total: int
    years: tuple[YearCount, ...]


@dataclass(frozen=True, slots=True)
class ArchiveYearPage:
    """A year: one calendar for each of its months that holds articles."""

    frame: Frame
    page: Page
    year: int
    total: int
    calendars: tuple[Calendar, ...]
    previous: Anchor | None
    next: Anchor | None


@dataclass(frozen=True, slots=True)
class ArchiveDay:
    """The articles of one day under its date."""

    anchor: Anchor
    teasers: tuple[Teaser, ...]


@dataclass(frozen=True, slots=True)
class ArchiveListPage:
    """A month or a day: its calendar and its articles, newest day first."""

    frame: Frame
    page: Page
    heading: str
    total: int
    calendar: Calendar
    days: tuple[ArchiveDay, ...]
    previous: Anchor | None
    next: Anchor | None


@dataclass(frozen=True, slots=True)
class NotFoundPage:
    """What a server shows under any address that leads nowhere.

    `base` is the folder of this page as a path on the site's server, which a script may make the base of the page's
    relative addresses; empty where the site's address is not known.
    """

    frame: Frame
    page: Page
    latest: tuple[Teaser, ...]
    base: str = ""
