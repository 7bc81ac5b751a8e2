# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be asked of the list of articles."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsdesk.domain.article import Article, Language, Status


class Sort(StrEnum):
    NEWEST = "newest"
    OLDEST = "oldest"
    EDITED = "edited"
    HEADLINE = "headline"
    VIEWS = "views"
    RELEVANCE = "relevance"


@dataclass(frozen=True, slots=True)
class ArticleQuery:
    """Filters that all hold, an order and a bound; `day` is YYYY, YYYY-MM, YYYY-MM-DD or a week, YYYY-Www, in the
    library's zone."""

    status: Status | None = None
    section: str | None = None
    language: Language | None = None
    day: str | None = None
    search: str | None = None
    sort: Sort = Sort.NEWEST
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """How many articles fit, and the first of them, without their bodies."""

    total: int
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class DateCount:
    """How many articles stand under a year, month or day (YYYY, YYYY-MM, YYYY-MM-DD)."""

    date: str
    articles: int


@dataclass(frozen=True, slots=True)
class ListFilter:
    """What the window's list shows: the parts that navigation, calendar and search each set; None means any.

    `person` stands in the byline; `mine` is what whoever asks has worked on.
    """

    status: Status | None = None
    section: str | None = None
    language: Language | None = None
    day: str | None = None
    search: str = ""
    person: str | None = None
    tag: str | None = None
    mine: bool = False
    embargoed: bool = False
    uncredited: bool = False
    binned: bool = False
