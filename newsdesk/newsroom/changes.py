# SPDX-License-Identifier: GPL-3.0-or-later
"""What a change touched, so that whoever shows the library reloads that and no more."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)


class Subject(StrEnum):
    """A part of the library that may change."""

    ARTICLES = "articles"
    PHOTOS = "photos"
    NAMES = "names"
    """Sections, people and tags."""
    VIEWS = "views"
    SETTINGS = "settings"
    SEARCHES = "searches"
    """Those that are kept under names."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The subjects touched, with the ids where they are known; no ids means: any of them may have changed."""

    subjects: frozenset[Subject] = frozenset()
    articles: frozenset[int] = frozenset()
    photos: frozenset[int] = frozenset()

    @classmethod
    def of_articles(cls, *articles: int) -> Changes:
        """Articles changed, and with them perhaps the names in them."""
        return cls(frozenset({Subject.ARTICLES, Subject.NAMES}), articles=frozenset(articles))

    @classmethod
    def of_photos(cls, *photos: int) -> Changes:
        """Photos changed, and the articles that show them."""
        return cls(frozenset({Subject.PHOTOS, Subject.ARTICLES}), photos=frozenset(photos))

    @classmethod
    def everything(cls) -> Changes:
        """Anything may have changed."""
        return cls(frozenset(Subject))

    def touches(self, subject: Subject, article: int | None = None, photo: int | None = None) -> bool:
        """Whether the subject was touched, and of it perhaps this very article or photo."""
        if subject not in self.subjects:
            return False
        if article is not None and self.articles and article not in self.articles:
            return False
        return photo is None or not self.photos or photo in self.photos


@dataclass(frozen=True, slots=True)
class Done(Generic[T_co]):
    """The answer of a use case that changed something."""

    value: T_co
    changes: Changes
