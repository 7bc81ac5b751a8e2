# SPDX-License-Identifier: GPL-3.0-or-later
"""Addresses that nobody else has."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Column, Connection, select

from newsdesk.language.slug import slugify

LONGEST: Final = 80
# Pages of these names exist in every folder of a site.
_TAKEN = frozenset({"index"})


def free_slug(
    connection: Connection, column: Column[Any], text: str, language: str, *, besides: str | None = None
) -> str:
    """The slug of the text, with -2, -3 … where it is taken; `besides` is the row's own slug, which it may keep."""
    wanted = slugify(text, language, LONGEST)
    if wanted == besides:
        return wanted
    found = connection.execute(select(column).where(column == wanted)).first()
    if found is None and wanted not in _TAKEN:
        return wanted
    # Room for a number of five digits; the dot is the character behind the hyphen.
    stem = wanted[: LONGEST - 6].rstrip("-")
    query = select(column).where(column >= f"{stem}-", column < f"{stem}.")
    taken = set(connection.execute(query).scalars()) - {besides}
    number = 2
    while f"{stem}-{number}" in taken:
        number += 1
    return f"{stem}-{number}"
