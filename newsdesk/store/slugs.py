# SPDX-License-Identifier: GPL-3.0-or-later
"""Addresses that nobody else has."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Column

from newsdesk.language.slug import slugify
from newsdesk.store.transaction import Transaction

LONGEST: Final = 80
# Pages of these names exist in every folder of a site.
_TAKEN = frozenset({"index"})


def free_slug(
    transaction: Transaction, column: Column[Any], text: str, language: str, *, besides: str | None = None
) -> str:
    """The slug of the text, with -2, -3 … where it is taken; `besides` is the row's own slug, which it may keep."""
    wanted = slugify(text, language, LONGEST)
    if wanted == besides:
        return wanted
    # Given to sqlite3 as they are: this is asked of every article that comes in.
    ask, named = transaction.bare.execute, f"SELECT {column.name} FROM {column.table.name} WHERE {column.name}"  # noqa: S608  # no outside text
    if wanted not in _TAKEN and ask(f"{named} = ?", (wanted,)).fetchone() is None:
        return wanted
    # Room for a number of five digits; the dot is the character behind the hyphen.
    stem = wanted[: LONGEST - 6].rstrip("-")
    taken = {slug for (slug,) in ask(f"{named} >= ? AND {column.name} < ?", (f"{stem}-", f"{stem}."))} - {besides}
    number = 2
    while f"{stem}-{number}" in taken:
        number += 1
    return f"{stem}-{number}"
