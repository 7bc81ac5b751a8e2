# SPDX-License-Identifier: GPL-3.0-or-later
"""How many articles there are of each status, section and language: kept by triggers, so that nobody counts them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from newsdesk.store.tables import article, article_count


@dataclass(frozen=True, slots=True)
class ListCounts:
    """The articles by (status, section's id, language, whether in the bin)."""

    numbers: dict[tuple[str, int, str, bool], int]

    def of(
        self,
        *,
        status: str | None = None,
        section: int | None = None,
        language: str | None = None,
        binned: bool = False,
    ) -> int:
        """How many are so; None means any."""
        return sum(
            number
            for (its_status, its_section, its_language, lying), number in self.numbers.items()
            if status in (None, its_status)
            and section in (None, its_section)
            and language in (None, its_language)
            and lying is binned
        )


def list_counts(connection: Connection) -> ListCounts:
    """The numbers as they are kept."""
    return ListCounts({_key(row): row.articles for row in connection.execute(select(article_count)) if row.articles})


def counts_in_step(connection: Connection) -> bool:
    """Whether they are what counting gives."""
    binned = article.c.binned_at.is_not(None).label("binned")
    columns = (article.c.status, article.c.section_id, article.c.language, binned)
    counted = connection.execute(select(*columns, func.count().label("articles")).group_by(*columns))
    return Counter(list_counts(connection).numbers) == Counter({_key(row): row.articles for row in counted})


def _key(row: Any) -> tuple[str, int, str, bool]:  # a row of either query
    return row.status, row.section_id, row.language, bool(row.binned)
