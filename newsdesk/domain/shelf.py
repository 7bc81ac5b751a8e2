# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in the window's list of articles and beside it, and what is done to many articles at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from newsdesk.domain.article import Language, Status
from newsdesk.domain.section import Section
from newsdesk.domain.snippet import Snippet


@dataclass(frozen=True, slots=True)
class ListRow:
    """An article as one row of the list; `author` is the first of its byline, `thumbnail` its first picture's hash.

    `uncredited` says that a picture in it has no credit yet; `snippet` is where the words stand that were looked for.
    """

    id: int
    headline: str
    section: str
    status: Status
    language: Language
    version: int
    views: int = 0
    author: str = ""
    thumbnail: str = ""
    photos: int = 0
    uncredited: bool = False
    published_at: datetime | None = None
    updated_at: datetime | None = None
    embargo_until: datetime | None = None
    binned_at: datetime | None = None
    snippet: Snippet | None = None


@dataclass(frozen=True, slots=True)
class ListPart:
    """A run of the list from row `first` on, as one state of the library has it.

    `total` counts all rows, unless it is not `counted` how many follow; `places` are the rows at which the articles
    stand that were asked for, `runs` those (from first to last, in order) of the many that were asked for together:
    none where these are scattered over too many, None where nobody asked.
    """

    total: int
    first: int
    rows: tuple[ListRow, ...]
    places: Mapping[int, int] = field(default_factory=dict, hash=False)
    counted: bool = True
    runs: tuple[tuple[int, int], ...] | None = None


@dataclass(frozen=True, slots=True)
class ShelfCounts:
    """How many articles a list would show if its status, or its section, were another and all else stayed.

    `embargoed` and `uncredited` are counted apart, since they take longest.
    """

    statuses: Mapping[Status, int] = field(default_factory=dict, hash=False)
    sections: Mapping[str, int] = field(default_factory=dict, hash=False)
    embargoed: int = 0
    uncredited: int = 0
    binned: int = 0

    @property
    def of_any_status(self) -> int:
        """All articles outside the bin."""
        return sum(self.statuses.values())

    @property
    def of_any_section(self) -> int:
        """The articles of all sections."""
        return sum(self.sections.values())


@dataclass(frozen=True, slots=True)
class ShelfFrame:
    """What the list needs to be shown: the paper's sections in their order, its zone and its first language."""

    sections: tuple[Section, ...]
    zone: ZoneInfo
    language: Language


@dataclass(frozen=True, slots=True)
class BulkChange:
    """What is to be changed in many articles; None and () leave it as it is."""

    status: Status | None = None
    section: str | None = None
    add_tags: tuple[str, ...] = ()
    remove_tags: tuple[str, ...] = ()
    binned: bool | None = None


@dataclass(frozen=True, slots=True)
class Former:
    """What an article was before it was changed with others; `version` is the one that the change made."""

    id: int
    version: int
    status: Status
    section: str
    tags: tuple[str, ...]
    published_at: datetime | None
    binned: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """An article that a change of many left as it was: `reason` is «transition», «conflict» or «missing»."""

    id: int
    reason: str
    headline: str = ""
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class BulkReport:
    """What a change of many articles did: what they were before, and those it could not change."""

    changed: tuple[Former, ...]
    refused: tuple[Refused, ...]


class Stage(StrEnum):
    """How a change of many stands: it is being done, all of it is done, or it is being taken back."""

    DOING = "doing"
    DONE = "done"
    UNDOING = "undoing"


@dataclass(frozen=True, slots=True)
class BulkState:
    """A change of many that is remembered: how many of its articles it has reached."""

    id: int
    change: BulkChange
    stage: Stage
    total: int
    reached: int


@dataclass(frozen=True, slots=True)
class BulkSummary:
    """What a change of many did, or what taking it back did: numbers, and the first that it could not change."""

    id: int
    changed: int
    refused: int
    named: tuple[Refused, ...]
