# SPDX-License-Identifier: GPL-3.0-or-later
"""What a use case answers: frozen values with codes, which the interface turns into words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from newsdesk.domain.article import Status
from newsdesk.domain.preflight import Finding

Progress = Callable[[int, int], None]
"""Told how much is done of how much; may raise to cancel."""


def silent(_done: int, _total: int) -> None:
    """The progress of somebody who does not watch."""


@dataclass(frozen=True, slots=True)
class DiffPiece:
    """A run of text that is the `same`, `added` or `removed`."""

    op: str
    text: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was not taken: `reason` is a key of the wording table, `line` 0 means the whole file."""

    path: Path
    reason: str
    line: int = 0
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Dropped:
    """What was left out of a file that was taken, or noticed in it."""

    path: Path
    what: str
    detail: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class IntakeOptions:
    """How files are taken in: `day` (YYYY-MM-DD) dates what has no date, `status` overrules the source's own.

    `format` is the shape of all texts (markdown, page, news); None tells it from each.
    """

    status: Status | None = None
    day: str | None = None
    dry_run: bool = False
    format: str | None = None


@dataclass(frozen=True, slots=True)
class IntakeReport:
    imported: int
    updated: int
    skipped: int
    refused: tuple[Refusal, ...]
    dropped: tuple[Dropped, ...]
    articles: tuple[int, ...]
    photos: tuple[int, ...]
    awaited: tuple[int, ...] = ()
    """Those of the photos of which only the credit came in."""


@dataclass(frozen=True, slots=True)
class ViewsReport:
    """Lines read and what became of them: lines = counted + bots + skipped + unmatched."""

    lines: int
    counted: int
    bots: int
    skipped: int
    unmatched: int
    already_imported: tuple[str, ...]
    refused: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class Related:
    """An article to read as well, and the words, people and tags it shares."""

    id: int
    headline: str
    score: float
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Blocked:
    """An article that preflight keeps from being exported."""

    article: int
    headline: str
    reasons: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export did; with a plan only, what it would do."""

    pages: int
    written: int
    unchanged: int
    removed: int
    blocked: tuple[Blocked, ...]
    plan: tuple[tuple[str, str], ...]
    seconds: float
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckProblem:
    """Something wrong with the library: `kind` says with what, `id` with which, `code` what."""

    kind: str
    id: int | str
    code: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CheckReport:
    articles: int
    photos: int
    problems: tuple[CheckProblem, ...]
