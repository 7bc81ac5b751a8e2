# SPDX-License-Identifier: GPL-3.0-or-later
"""The ledger of what was published: rows are added to it and never changed or removed."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

_TABLES = (
    """
CREATE TABLE ledger (
    sequence INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    path TEXT NOT NULL,
    theme BLOB NOT NULL,
    sha256 BLOB,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL,
    dictionary INTEGER,
    fragment BLOB
) STRICT
""",
    "CREATE INDEX ix_ledger_article_id ON ledger (article_id)",
    """
CREATE TABLE ledger_dictionary (
    version INTEGER NOT NULL,
    theme BLOB NOT NULL,
    samples INTEGER NOT NULL,
    data BLOB NOT NULL,
    CONSTRAINT pk_ledger_dictionary PRIMARY KEY (version)
) STRICT
""",
)
_TRIGGERS = {
    "ledger_extends": (
        "BEFORE INSERT ON ledger "
        "WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM ledger) "
        "OR NEW.previous IS NOT "
        "coalesce((SELECT hash FROM ledger ORDER BY sequence DESC LIMIT 1), zeroblob(32)) "
        "BEGIN SELECT RAISE(ABORT, 'a row of the ledger follows the last one'); END"
    ),
    "ledger_no_update": "BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END",
    "ledger_no_delete": "BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END",
    "ledger_dictionary_no_update": (
        "BEFORE UPDATE ON ledger_dictionary BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END"
    ),
    "ledger_dictionary_no_delete": (
        "BEFORE DELETE ON ledger_dictionary BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END"
    ),
}


def upgrade() -> None:
    """An empty ledger, and the triggers that keep it."""
    for statement in _TABLES:
        op.execute(statement.strip())
    for name, body in _TRIGGERS.items():
        op.execute(f"CREATE TRIGGER {name} {body}")


def downgrade() -> None:
    """No ledger: what it held is gone."""
    for name in _TRIGGERS:
        op.execute(f"DROP TRIGGER {name}")
    op.execute("DROP TABLE ledger_dictionary")
    op.execute("DROP TABLE ledger")
