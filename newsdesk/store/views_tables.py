# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of what readers open: views by the day, summed for rankings, and the logs that they come from."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, Table, Text

from newsdesk.store.schema_parts import article_id, metadata, own_id

daily_views = Table(
    "daily_views",
    metadata,
    article_id(primary_key=True),
    Column("day", Integer, primary_key=True),
    Column("views", Integer, nullable=False),
    Index("ix_daily_views_day_article_id_views", "day", "article_id", "views"),
    sqlite_with_rowid=False,
)

# The windows of rankings that end with one day, and (`back`) those before them; as long as the calendar has them.
recent_span = Table(
    "recent_span",
    metadata,
    own_id(),
    Column("days", Integer, nullable=False),
    Column("back", Boolean(create_constraint=False), nullable=False),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
)

# How often an article was read in each of them; kept by triggers.
recent_views = Table(
    "recent_views",
    metadata,
    Column("span_id", Integer, primary_key=True),
    Column("article_id", Integer, primary_key=True),
    Column("views", Integer, nullable=False),
    Index("ix_recent_views_span_id_views_article_id", "span_id", "views", "article_id"),
    sqlite_with_rowid=False,
)

view_file = Table(
    "view_file",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("file", Text, nullable=False),
    Column("lines", Integer, nullable=False),
    Column("counted_at", BigInteger, nullable=False),
)
