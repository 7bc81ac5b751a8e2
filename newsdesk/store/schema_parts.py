# SPDX-License-Identifier: GPL-3.0-or-later
"""What all tables of newsroom.db are made of: the list of them, and the columns that name what a row is or is of."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, MetaData

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


def own_id() -> Column[int]:
    """The number of a row."""
    return Column("id", Integer, primary_key=True)


def article_id(*, primary_key: bool = False) -> Column[int]:
    """The article that a row is of."""
    return Column("article_id", ForeignKey("article.id"), primary_key=primary_key, nullable=False)
