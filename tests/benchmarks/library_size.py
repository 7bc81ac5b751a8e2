# SPDX-License-Identifier: GPL-3.0-or-later
"""What a library takes on the disk, by part, against the text that is in it."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

_TEXT = """
SELECT (SELECT sum(length(CAST(body AS BLOB))) FROM article_text),
(SELECT sum(length(CAST(headline AS BLOB)) + length(CAST(kicker AS BLOB)) + length(CAST(lead AS BLOB))) FROM article),
(SELECT sum(length(fragment)) FROM article_text)
"""
_PARTS = {
    "search index": ("article_search", "search_stems", "term"),
    "revisions": ("revision", "ix_revision"),
    "ledger": ("ledger", "ix_ledger"),
    "views": ("daily_views", "ix_daily_views", "view_file"),
    "photos": ("photo", "figure", "sqlite_autoindex_photo", "ix_photo", "ix_figure"),
    "orders of the list": ("ix_article_", "article_count", "day_count", "sqlite_autoindex_article"),
}


@dataclass(frozen=True, slots=True)
class LibrarySize:
    """Bytes of the text and of the whole file, and its parts: the rest is fields, names, tags, and free room."""

    text: int
    whole: int
    parts: dict[str, int]

    @property
    def ratio(self) -> float:
        """How often the text would fit."""
        return self.whole / self.text


def library_size(folder: Path) -> LibrarySize:
    """Measure a library; every page is looked at."""
    with closing(sqlite3.connect(f"file:{folder / 'newsroom.db'}?mode=ro", uri=True)) as base:
        body, fields, html = base.execute(_TEXT).fetchone()
        parts: Counter[str] = Counter()
        for name, size in base.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name"):
            parts[_part(name)] += size
    whole = parts.total()
    parts["HTML"], parts["text"] = html, body + fields
    parts["rest"] -= html + body + fields
    return LibrarySize(body + fields, whole, dict(parts.most_common()))


def _part(table: str) -> str:
    return next((part for part, starts in _PARTS.items() if table.startswith(starts)), "rest")
