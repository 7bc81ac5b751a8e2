# SPDX-License-Identifier: GPL-3.0-or-later
"""What stood before readers: the rows of the ledger, as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Event(StrEnum):
    """What became of an article's page."""

    PUBLISHED = "published"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Publication:
    """One row of the ledger; `sha256` is the hash of the page's `<article>`, empty where it was taken away.

    `path` is the page's place in the site, `theme` the digest of the theme that made it.
    """

    sequence: int
    at: datetime
    article: int
    revision: int
    event: Event
    path: str
    theme: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What stood on an article's page from a publication on, `until` the next change or to this day (None)."""

    publication: Publication
    until: datetime | None
    fragment: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ChainHead:
    """The last row of a ledger: its sequence (0 for an empty one) and its hash."""

    sequence: int
    hash: str
