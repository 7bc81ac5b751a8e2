# SPDX-License-Identifier: GPL-3.0-or-later
"""Addresses that nobody else has."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from sqlalchemy import Column, Connection, Select, bindparam, select

from newsdesk.language.slug import slugify

LONGEST: Final = 80
# Pages of these names exist in every folder of a site.
_TAKEN = frozenset({"index"})


@cache
def _questions(column: Column[Any]) -> tuple[Select[Any], Select[Any]]:
    """Who has an address, and what addresses stand from one text up to another."""
    between = (column >= bindparam("first"), column < bindparam("behind"))
    return select(column).where(column == bindparam("wanted")), select(column).where(*between)


def free_slug(
    connection: Connection, column: Column[Any], text: str, language: str, *, besides: str | None = None
) -> str:
    """The slug of the text, with -2, -3 … where it is taken; `besides` is the row's own slug, which it may keep."""
    wanted = slugify(text, language, LONGEST)
    if wanted == besides:
        return wanted
    taken_by, numbered = _questions(column)
    if connection.execute(taken_by, {"wanted": wanted}).first() is None and wanted not in _TAKEN:
        return wanted
    # Room for a number of five digits; the dot is the character behind the hyphen.
    stem = wanted[: LONGEST - 6].rstrip("-")
    taken = set(connection.execute(numbered, {"first": f"{stem}-", "behind": f"{stem}."}).scalars()) - {besides}
    number = 2
    while f"{stem}-{number}" in taken:
        number += 1
    return f"{stem}-{number}"
