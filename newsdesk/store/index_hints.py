# SPDX-License-Identifier: GPL-3.0-or-later
"""Words to SQLite about the index to go by: SQLAlchemy knows of such hints and leaves them out for SQLite."""

from __future__ import annotations

from typing import Any

from sqlalchemy.dialects.sqlite.base import SQLiteCompiler


class HintingCompiler(SQLiteCompiler):
    """Writes `Select.with_hint(table, "INDEXED BY …", "sqlite")` behind the table's name."""

    def get_from_hint_text(self, table: Any, text: str | None) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        return text
