# SPDX-License-Identifier: GPL-3.0-or-later
"""What the navigation offers, each as a change of the list's filter: statuses, saved searches, cares, sections, bin."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.domain.article import Status
from newsdesk.domain.query import ListFilter
from newsdesk.domain.saved_search import SavedSearch
from newsdesk.domain.section import Section
from newsdesk.domain.shelf import BulkChange, ShelfCounts
from newsdesk.ui.wording import section_name, spoken


class Group(StrEnum):
    """A part of the navigation; `CARE` and `BIN` have no heading."""

    ARTICLES = "articles"
    SAVED = "saved"
    CARE = "care"
    SECTIONS = "sections"
    BIN = "bin"


_HEADINGS = {
    Group.ARTICLES: QT_TRANSLATE_NOOP("Navigation", "Articles"),
    Group.SAVED: QT_TRANSLATE_NOOP("Navigation", "Saved searches"),
    Group.SECTIONS: QT_TRANSLATE_NOOP("Navigation", "Sections"),
}
_HINTS = {
    Group.SAVED: QT_TRANSLATE_NOOP("Navigation", "Search or filter the list: “Save this search…” keeps it here"),
}
_STATUSES = {
    Status.DRAFT: QT_TRANSLATE_NOOP("Navigation", "In work"),
    Status.IN_REVIEW: QT_TRANSLATE_NOOP("Navigation", "In review"),
    Status.READY: QT_TRANSLATE_NOOP("Navigation", "Ready"),
    Status.PUBLISHED: QT_TRANSLATE_NOOP("Navigation", "Published"),
    Status.WITHDRAWN: QT_TRANSLATE_NOOP("Navigation", "Withdrawn"),
}
_OTHERS = {
    "all": QT_TRANSLATE_NOOP("Navigation", "All"),
    "embargo": QT_TRANSLATE_NOOP("Navigation", "Embargo"),
    "uncredited": QT_TRANSLATE_NOOP("Navigation", "No photo credit"),
    "all sections": QT_TRANSLATE_NOOP("Navigation", "All sections"),
    "bin": QT_TRANSLATE_NOOP("Navigation", "Bin"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the navigation: one of `_OTHERS`, or a status, a section, or a search that was saved."""

    group: Group
    kind: str
    status: Status | None = None
    section: Section | None = None
    saved: SavedSearch | None = None

    @property
    def name(self) -> str:
        """Its words."""
        if self.saved is not None:
            return self.saved.name
        if self.status is not None:
            return _words(_STATUSES[self.status])
        if self.section is not None:
            return section_name(self.section.name_in(spoken()))
        return _words(_OTHERS[self.kind])

    def filter_from(self, shown: ListFilter) -> ListFilter:
        """The filter once this line is chosen; what calendar and search set stays, but for a saved search."""
        if self.saved is not None:
            return self.saved.shown
        if self.group is Group.SECTIONS:
            name = None if self.section is None else self.section.name
            return replace(shown, section=None if name == shown.section else name)
        return replace(
            shown,
            status=self.status,
            embargoed=self.kind == "embargo",
            uncredited=self.kind == "uncredited",
            binned=self.kind == "bin",
        )

    def holds(self, shown: ListFilter) -> bool:
        """Whether the list shows what this line stands for."""
        if self.section is not None:
            return shown.section == self.section.name
        if self.kind == "all sections":
            return shown.section is None
        return self.filter_from(shown) == shown

    def count(self, counts: ShelfCounts) -> int:
        """The number beside it; saved searches are counted elsewhere."""
        if self.status is not None:
            return counts.statuses.get(self.status, 0)
        if self.section is not None:
            return counts.sections.get(self.section.name, 0)
        return {
            "all": counts.of_any_status,
            "embargo": counts.embargoed,
            "uncredited": counts.uncredited,
            "all sections": counts.of_any_section,
            "bin": counts.binned,
        }.get(self.kind, 0)

    @property
    def change(self) -> BulkChange | None:
        """What becomes of articles that are dropped here; None where nothing may be dropped."""
        if self.status is not None:
            return BulkChange(status=self.status)
        if self.section is not None:
            return BulkChange(section=self.section.name)
        return BulkChange(binned=True) if self.kind == "bin" else None


def heading(group: Group) -> str:
    """The words over a group; nothing where it has none."""
    return _words(_HEADINGS[group]) if group in _HEADINGS else ""


def hint(group: Group) -> str:
    """What stands in a group that has no lines: how it gets some."""
    return _words(_HINTS[group]) if group in _HINTS else ""


def entries(sections: Iterable[Section], saved: Iterable[SavedSearch] = ()) -> list[Entry]:
    """All lines, group by group."""
    return [
        Entry(Group.ARTICLES, "all"),
        *(Entry(Group.ARTICLES, "status", status=each) for each in Status),
        *(Entry(Group.SAVED, "saved", saved=each) for each in saved),
        Entry(Group.CARE, "embargo"),
        Entry(Group.CARE, "uncredited"),
        Entry(Group.SECTIONS, "all sections"),
        *(Entry(Group.SECTIONS, "section", section=each) for each in sections),
        Entry(Group.BIN, "bin"),
    ]


def _words(text: object) -> str:
    return QCoreApplication.translate("Navigation", str(text))
