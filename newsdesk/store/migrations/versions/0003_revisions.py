# SPDX-License-Identifier: GPL-3.0-or-later
"""Revisions packed against earlier ones, with a hash, a name, and what each changed."""

from __future__ import annotations

import hashlib
import zlib
from typing import Any

import msgspec
from alembic import op

revision = "0003"
down_revision = "0002"

_COLUMNS = {"base": "INTEGER", "digest": "BLOB", "changed": "TEXT", "name": "TEXT"}
_BATCH = 500
_PACKED = """
SELECT id, article_id, number, saved_at, who, why, signs, snapshot FROM revision
WHERE snapshot IS NOT NULL AND id > ? ORDER BY id LIMIT ?
"""


def upgrade() -> None:
    """More columns; snapshots stay as they are, whole, and get a hash."""
    for name, kind in _COLUMNS.items():
        op.execute(f"ALTER TABLE revision ADD COLUMN {name} {kind}")
    connection = op.get_bind()
    last = 0
    while rows := connection.exec_driver_sql(_PACKED, (last, _BATCH)).all():
        hashed = [(_digest(row), row[0]) for row in rows]
        connection.exec_driver_sql("UPDATE revision SET digest = ? WHERE id = ?", hashed)
        last = rows[-1][0]


def _digest(row: Any) -> bytes | None:
    """The hash of a revision; None for one that is damaged already, which the check of the library tells."""
    try:
        state = zlib.decompress(row[7])
    except (zlib.error, TypeError):
        return None
    told = msgspec.msgpack.encode((*row[1:7], None))
    return hashlib.blake2b(told + state, digest_size=16).digest()


def downgrade() -> None:
    """As before, unless there are revisions that an earlier program could not read."""
    connection = op.get_bind()
    if connection.exec_driver_sql("SELECT 1 FROM revision WHERE base IS NOT NULL LIMIT 1").first() is not None:
        raise NotImplementedError("revisions packed against each other")
    for name in _COLUMNS:
        op.execute(f"ALTER TABLE revision DROP COLUMN {name}")
