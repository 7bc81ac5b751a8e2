# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters and orders as a table of plain values, to be remembered from one day to the next."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, TypeVar

from newsdesk.domain.article import Language, Status
from newsdesk.domain.query import ListFilter, Sort

E = TypeVar("E", bound=StrEnum)
_AS_THEY_ARE = ("section", "day", "person", "tag", "mine", "embargoed", "uncredited", "binned")


def as_table(shown: ListFilter, sort: Sort, search_sort: Sort | None) -> dict[str, Any]:
    """What holds, without the words that were looked for."""
    table: dict[str, Any] = {name: getattr(shown, name) for name in _AS_THEY_ARE}
    table["status"] = shown.status and shown.status.value
    table["language"] = shown.language and shown.language.value
    return table | {"sort": sort.value, "search_sort": search_sort and search_sort.value}


def from_table(table: dict[str, Any]) -> tuple[ListFilter, Sort, Sort | None]:
    """What `as_table` was given; what is missing or strange is as nobody ever chose it."""
    shown = ListFilter(
        status=_choice(Status, table.get("status")),
        section=_text(table.get("section")),
        language=_choice(Language, table.get("language")),
        day=_text(table.get("day")),
        person=_text(table.get("person")),
        tag=_text(table.get("tag")),
        mine=table.get("mine") is True,
        embargoed=table.get("embargoed") is True,
        uncredited=table.get("uncredited") is True,
        binned=table.get("binned") is True,
    )
    sort = _choice(Sort, table.get("sort"))
    plain = Sort.NEWEST if sort is None or sort is Sort.RELEVANCE else sort
    return shown, plain, _choice(Sort, table.get("search_sort"))


def _choice(kind: type[E], value: object) -> E | None:
    return kind(value) if isinstance(value, str) and value in set(kind) else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
