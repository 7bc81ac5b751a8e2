# SPDX-License-Identifier: GPL-3.0-or-later
"""The archive by date: summed from the numbers of its days, never by looking at articles."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Select, func, select

from newsdesk.domain.query import DateCount, ListFilter, Sort
from newsdesk.store.article_maps import ArticleMaps
from newsdesk.store.article_rows import LISTED
from newsdesk.store.list_filter import ListConditions, Wanted
from newsdesk.store.sections import Sections
from newsdesk.store.tables import article, day_count
from newsdesk.store.transaction import Transaction


def counts(connection: Connection, year: int | None, month: int | None) -> tuple[DateCount, ...]:
    """Articles by year; with `year` by its months; with `month` too by its days; newest first, empty ones left out."""
    if year is None:
        scale, first, last = 10000, 0, 9999_99_99
    elif month is None:
        scale, first, last = 100, year * 10000, year * 10000 + 9999
    else:
        scale, first, last = 1, year * 10000 + month * 100, year * 10000 + month * 100 + 99
    date = (day_count.c.day // scale).label("date")
    query = (
        select(date, func.sum(day_count.c.articles))
        .where(day_count.c.day.between(first, last), day_count.c.articles > 0)
        .group_by(date)
        .order_by(date.desc())
    )
    return tuple(DateCount(_written(number, scale), articles) for number, articles in connection.execute(query))


def days_of(transaction: Transaction, sections: Sections, shown: ListFilter, who: str = "") -> dict[str, int]:
    """How many articles of a list stand under each day, whatever day the list is of; `who` is whose work «mine» is."""
    wanted = ListConditions(transaction, sections, who).wanted(replace(shown, day=None), Sort.NEWEST)
    if wanted is None:
        return {}
    connection = transaction.connection
    found = connection.execute(_by_day(wanted.mapped(connection, ArticleMaps())))
    return {_written(day, 1): articles for day, articles in found}


def same_day(connection: Connection, month: int, day: int) -> tuple[DateCount, ...]:
    """How many articles stand under that day of each year, newest first, years without any left out."""
    query = (
        select(day_count.c.day, day_count.c.articles)
        .where(day_count.c.day % 10000 == month * 100 + day, day_count.c.articles > 0)
        .order_by(day_count.c.day.desc())
    )
    return tuple(DateCount(_written(number, 1), articles) for number, articles in connection.execute(query))


def days_in_step(connection: Connection) -> bool:
    """Whether the number of each day is that of its articles."""
    counted = select(article.c.day, func.count()).where(LISTED, article.c.day.is_not(None)).group_by(article.c.day)
    kept = select(day_count.c.day, day_count.c.articles).where(day_count.c.articles != 0)
    return {tuple(row) for row in connection.execute(counted)} == {tuple(row) for row in connection.execute(kept)}


def _by_day(wanted: Wanted) -> Select[Any]:
    """The days of articles that are so: few are looked up, of many the index by date has the day at hand."""
    way = wanted if not wanted.walked else replace(wanted, hint="INDEXED BY ix_article_place")
    return way.select(article.c.day, func.count()).where(article.c.day.is_not(None)).group_by(article.c.day)


def _written(number: int, scale: int) -> str:
    if scale == 1:
        return f"{number // 10000:04}-{number // 100 % 100:02}-{number % 100:02}"
    if scale == 100:  # YYYYMM
        return f"{number // 100:04}-{number % 100:02}"
    return f"{number:04}"
