# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters and orders as a table of plain values, to be remembered from one day to the next."""

from __future__ import annotations

from typing import Any

from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.saved_search import choice, filter_of, filter_table


def as_table(shown: ListFilter, sort: Sort, search_sort: Sort | None) -> dict[str, Any]:
    """What holds, without the words that were looked for."""
    return filter_table(shown) | {"sort": sort.value, "search_sort": search_sort and search_sort.value}


def from_table(table: dict[str, Any]) -> tuple[ListFilter, Sort, Sort | None]:
    """What `as_table` was given; what is missing or strange is as nobody ever chose it."""
    sort = choice(Sort, table.get("sort"))
    plain = Sort.NEWEST if sort is None or sort is Sort.RELEVANCE else sort
    return filter_of(table), plain, choice(Sort, table.get("search_sort"))
