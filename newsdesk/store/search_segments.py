# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts that the search index lies in: every word is looked for in each of them, so few are better than many.

SQLite joins small parts as they come, and leaves the large ones of a library that was taken in at once.
"""

from __future__ import annotations

import sqlite3
from typing import Final

from newsdesk.store.search_weights import varints

_LEAST: Final = 1024
_SHARE: Final = 4
_NEW_FORM: Final = b"\xff\x00\x00\x01"
_STRUCTURE: Final = "SELECT block FROM article_search_data WHERE id = 10"


def worth_joining(bare: sqlite3.Connection) -> bool:
    """Whether the parts beside the largest are a quarter of it, and no trifle."""
    sizes = sorted(_sizes(bare))
    return len(sizes) > 1 and sum(sizes[:-1]) > max(_LEAST, sizes[-1] // _SHARE)


def pages(bare: sqlite3.Connection) -> int:
    """How many pages all parts have together."""
    return sum(_sizes(bare))


def _sizes(bare: sqlite3.Connection) -> list[int]:
    """How many pages each part has, as FTS5 notes them."""
    row = bare.execute(_STRUCTURE).fetchone()
    if row is None or bytes(row[0])[4:8] == _NEW_FORM:
        return []
    numbers = iter(varints(bytes(row[0])[4:]))
    levels, found = next(numbers, 0), list[int]()
    for _ in ("how many parts there are", "how often it was written"):
        next(numbers, 0)
    for _ in range(levels):
        next(numbers, 0)
        for _ in range(next(numbers, 0)):
            _, begins, ends = next(numbers, 0), next(numbers, 0), next(numbers, 0)
            found.append(ends - begins + 1)
    return found
