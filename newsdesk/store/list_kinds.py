# SPDX-License-Identifier: GPL-3.0-or-later
"""How many articles of a list there are of each status in each section."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, func

from newsdesk.store.list_counts import list_counts
from newsdesk.store.list_filter import Wanted
from newsdesk.store.tables import article

FEW: Final = 20_000
"""So many articles may be looked up for their sections."""
_KIND: Final = (article.c.status, article.c.section_id)

Kinds = dict[tuple[str, int], int]


def kinds(connection: Connection, wanted: Wanted, *, by_sets: bool) -> Kinds:
    """The numbers, those of kinds without any left out; `by_sets` says that a list is narrowed by nothing but sets."""
    few = _few_statuses(connection) if by_sets and wanted.in_order else None
    if few is None:
        return {(row[0], row[1]): row[2] for row in _grouped(connection, wanted, *_KIND)}
    # Nearly all are published: SQLite counts the sections along their index, with nothing to sort, and has to look up
    # only what is not.
    usual, rare = few
    others = replace(wanted, at_hand=(*wanted.at_hand, article.c.status.in_(rare)), hint=_along("status"))
    found = {(row[0], row[1]): row[2] for row in _grouped(connection, others, *_KIND)}
    apart = Counter[int]()
    for (_, section), number in found.items():
        apart[section] += number
    for section, number in _grouped(connection, replace(wanted, hint=_along("section_id")), article.c.section_id):
        if number > apart[section]:
            found[usual, section] = number - apart[section]
    return found


def _few_statuses(connection: Connection) -> tuple[str, list[str]] | None:
    """The status of all articles but a few, and the statuses of these; None where there is none."""
    numbers = Counter[str]()
    for (status, _, _, lying), number in list_counts(connection).numbers.items():
        if not lying:
            numbers[status] += number
    if not numbers:
        return None
    (usual, most), *rare = numbers.most_common()
    return (usual, [status for status, _ in rare]) if numbers.total() - most <= FEW else None


def _along(column: str) -> str:
    return f"INDEXED BY ix_article_{column}_place"


def _grouped(connection: Connection, wanted: Wanted, *columns: ColumnElement[Any]) -> list[Any]:
    return list(connection.execute(wanted.select(*columns, func.count()).group_by(*columns)))
