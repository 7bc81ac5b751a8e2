# SPDX-License-Identifier: GPL-3.0-or-later
"""A search that the desk asks again and again, kept under a name; and filters as tables of plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from newsdesk.domain.article import Language, Status
from newsdesk.domain.query import ListFilter, Sort

E = TypeVar("E", bound=StrEnum)
_WORDS = ("section", "day", "person", "tag")
_SWITCHES = ("mine", "embargoed", "uncredited", "binned")


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """What a list shows and in what order, under a name that no other search has."""

    name: str
    shown: ListFilter = field(default_factory=ListFilter)
    sort: Sort = Sort.NEWEST


@dataclass(frozen=True, slots=True)
class SearchCount:
    """How many articles a search finds; not `whole` where counting ended at its bound."""

    number: int
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Lacking:
    """Names that a search asks for and the library does not have any more; empty where nothing is lacking."""

    section: str = ""
    person: str = ""
    tag: str = ""

    def __bool__(self) -> bool:
        return bool(self.section or self.person or self.tag)


def as_name(text: str) -> str:
    """A name as it is kept: on one line, without spaces around."""
    return " ".join(text.split())


def filter_table(shown: ListFilter) -> dict[str, Any]:
    """A filter as a table, without the words that are looked for."""
    table: dict[str, Any] = {name: getattr(shown, name) for name in (*_WORDS, *_SWITCHES)}
    return table | {"status": shown.status and shown.status.value, "language": shown.language and shown.language.value}


def filter_of(table: Mapping[str, Any], search: str = "") -> ListFilter:
    """The filter of a table; what is missing or strange is as nobody ever chose it."""
    words = {name: _text(table.get(name)) for name in _WORDS}
    switches = {name: table.get(name) is True for name in _SWITCHES}
    return ListFilter(
        status=choice(Status, table.get("status")),
        language=choice(Language, table.get("language")),
        search=search,
        **words,  # type: ignore[arg-type]  # mypy cannot tell which field each name is
        **switches,  # type: ignore[arg-type]  # nor here
    )


def search_table(search: SavedSearch) -> dict[str, Any]:
    """A saved search as a table, of which only what was chosen is named."""
    held = {name: value for name, value in filter_table(search.shown).items() if value}
    return {"name": search.name, "search": search.shown.search, "sort": search.sort.value} | held


def search_of(table: Mapping[str, Any]) -> SavedSearch | None:
    """The saved search of a table; None where it has no name."""
    name = table.get("name")
    if not isinstance(name, str) or not as_name(name):
        return None
    shown = filter_of(table, _text(table.get("search")) or "")
    return SavedSearch(as_name(name), shown, choice(Sort, table.get("sort")) or Sort.NEWEST)


def choice(kind: type[E], value: object) -> E | None:
    """The member of an enumeration that has a value; None where none has."""
    return kind(value) if isinstance(value, str) and value in set(kind) else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
