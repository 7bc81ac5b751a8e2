# SPDX-License-Identifier: GPL-3.0-or-later
"""The archive by date: counted on the index of days, never by looking at articles."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from newsdesk.domain.query import DateCount
from newsdesk.store.article_rows import LISTED
from newsdesk.store.tables import article


def counts(connection: Connection, year: int | None, month: int | None) -> tuple[DateCount, ...]:
    """Articles by year; with `year` by its months; with `month` too by its days; newest first, empty ones left out."""
    if year is None:
        scale, first, last = 10000, 0, 9999_99_99
    elif month is None:
        scale, first, last = 100, year * 10000, year * 10000 + 9999
    else:
        scale, first, last = 1, year * 10000 + month * 100, year * 10000 + month * 100 + 99
    date = (article.c.day // scale).label("date")
    query = (
        select(date, func.count())
        .where(LISTED, article.c.day.between(first, last))
        .group_by(date)
        .order_by(date.desc())
    )
    return tuple(DateCount(_written(number, scale), articles) for number, articles in connection.execute(query))


def _written(number: int, scale: int) -> str:
    if scale == 1:
        return f"{number // 10000:04}-{number // 100 % 100:02}-{number % 100:02}"
    if scale == 100:  # YYYYMM
        return f"{number // 100:04}-{number % 100:02}"
    return f"{number:04}"
