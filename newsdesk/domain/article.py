# SPDX-License-Identifier: GPL-3.0-or-later
"""The article and what belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Status(StrEnum):
    """Where an article stands on its way through the desk."""

    DRAFT = "draft"
    IN_REVIEW = "in review"
    READY = "ready"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class Kind(StrEnum):
    NEWS = "news"
    ARTICLE = "article"
    INTERVIEW = "interview"
    COLUMN = "column"
    PHOTO_REPORT = "photo report"


class Language(StrEnum):
    RU = "ru"
    KK = "kk"
    EN = "en"


class Role(StrEnum):
    """What a person of the byline did for the article."""

    AUTHOR = "author"
    PHOTOGRAPHER = "photographer"
    EDITOR = "editor"
    TRANSLATOR = "translator"


@dataclass(frozen=True, slots=True)
class Credit:
    """One person of a byline."""

    name: str
    role: Role = Role.AUTHOR


@dataclass(frozen=True, slots=True)
class Subject:
    """An IPTC Media Topic."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Correction:
    """What was put right after publication, and when (UTC)."""

    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class RelatedChoice:
    """Ids of related articles that the editor pinned to the article or struck from it."""

    pinned: tuple[int, ...] = ()
    struck: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PlacedFigure:
    """A photo as it stands in the article: the caption, credit and alt text that its reader meets."""

    photo: int
    caption: str
    credit: str
    alt: str


@dataclass(frozen=True, slots=True)
class Article:
    """An article as the library holds it; times are aware and in UTC.

    `id` and `version` are 0 until the library has stored it. `section` is the section's name in the library's first
    language. What stands below `views` is derived by the library and ignored when an article is saved.
    """

    headline: str
    body: str = ""
    kicker: str = ""
    lead: str = ""
    id: int = 0
    kind: Kind = Kind.NEWS
    slug: str = ""
    status: Status = Status.DRAFT
    section: str = ""
    language: Language = Language.RU
    translation_of: int | None = None
    byline: tuple[Credit, ...] = ()
    tags: tuple[str, ...] = ()
    subjects: tuple[Subject, ...] = ()
    source: str = ""
    dateline: str = ""
    published_at: datetime | None = None
    embargo_until: datetime | None = None
    opening_views: int = 0
    related: RelatedChoice = RelatedChoice()
    corrections: tuple[Correction, ...] = ()
    version: int = 0
    created_at: datetime | None = None
    updated_at: datetime | None = None
    views: int = 0
    signs: int = 0
    words: int = 0
    figures: tuple[PlacedFigure, ...] = ()
    binned_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """One saved state of an article; numbers count from 1. `why` is a word of `REASONS`.

    `changed` are the fields that differ from the one before, with `photos` among them where the text has other ones;
    None where nobody noted it.
    """

    number: int
    saved_at: datetime
    who: str
    why: str
    signs: int
    changed: tuple[str, ...] | None = None
    name: str = ""


REASONS = ("created", "imported", "saved", "status", "restored", "credited", "replaced", "merged", "bulk", "recovered")
