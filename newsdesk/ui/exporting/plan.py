# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan of an export as a person reads it: files by kind, each kind with its counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

SHOWN = 200
"""So many files of a group are named; of the others, there is a number."""
REMOVED = "removed"
_FEEDS = (".xml",)
_EDITIONS = frozenset({"ru", "kk", "en"})


class Kind(Enum):
    """What a file of the site is."""

    ARTICLES = "articles"
    LISTS = "lists"
    PICTURES = "pictures"
    FEEDS = "feeds"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Group:
    """Files of a kind: how many for each reason, and the first of them with theirs."""

    kind: Kind
    reasons: Mapping[str, int]
    files: tuple[tuple[str, str], ...]

    @property
    def count(self) -> int:
        """How many files there are."""
        return sum(self.reasons.values())

    @property
    def unnamed(self) -> int:
        """How many of them are not named."""
        return self.count - len(self.files)


def grouped(plan: Iterable[tuple[str, str]]) -> tuple[Group, ...]:
    """The files of a plan (path and reason) by kind, empty kinds left out."""
    reasons: dict[Kind, Counter[str]] = {kind: Counter() for kind in Kind}
    files: dict[Kind, list[tuple[str, str]]] = {kind: [] for kind in Kind}
    for path, reason in plan:
        kind = kind_of(path)
        reasons[kind][reason] += 1
        if len(files[kind]) < SHOWN:
            files[kind].append((path, reason))
    return tuple(Group(kind, reasons[kind], tuple(files[kind])) for kind in Kind if reasons[kind])


def kind_of(path: str) -> Kind:
    """What a file of the site is, by its path."""
    parts = path.split("/")
    if parts[0] in _EDITIONS:
        parts = parts[1:]
    name = parts[-1]
    if parts[0] == "media":
        return Kind.PICTURES
    if name.endswith(_FEEDS):
        return Kind.FEEDS
    if not name.endswith(".html") or parts[0] == "fragments":
        return Kind.REST
    is_list = name == "index.html" or parts[0] == "archive" or len(parts) == 1
    return Kind.LISTS if is_list else Kind.ARTICLES
