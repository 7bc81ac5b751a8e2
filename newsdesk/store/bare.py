# SPDX-License-Identifier: GPL-3.0-or-later
"""A connection without what SQLAlchemy does for each statement and each row: for thousands of rows that are numbers."""

from __future__ import annotations

import sqlite3
from typing import cast

from sqlalchemy import Connection


def bare(connection: Connection) -> sqlite3.Connection:
    """The connection of sqlite3 under another, in the same transaction."""
    return cast(sqlite3.Connection, connection.connection.dbapi_connection)  # the engine makes no others
