# SPDX-License-Identifier: GPL-3.0-or-later
"""The articles of each day counted at hand: the archive's years would be counted one article after the other."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"

_TABLE = """
CREATE TABLE day_count (
    day INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    CONSTRAINT pk_day_count PRIMARY KEY (day)
)
"""
_COUNT = (
    "INSERT INTO day_count SELECT day, count(*) FROM article WHERE binned_at IS NULL AND day IS NOT NULL GROUP BY day"
)
_ONE_MORE = (
    "INSERT INTO day_count SELECT NEW.day, 0 "
    "WHERE NEW.day IS NOT NULL AND NEW.binned_at IS NULL AND NOT EXISTS (SELECT 1 FROM day_count WHERE day = NEW.day); "
    "UPDATE day_count SET articles = articles + 1 WHERE day = NEW.day AND NEW.binned_at IS NULL; "
)
_ONE_LESS = "UPDATE day_count SET articles = articles - 1 WHERE day = OLD.day AND OLD.binned_at IS NULL; "
_TRIGGERS = {
    "article_dated": f"AFTER INSERT ON article BEGIN {_ONE_MORE}END",
    "article_undated": f"AFTER DELETE ON article BEGIN {_ONE_LESS}END",
    "article_redated": (
        "AFTER UPDATE ON article WHEN OLD.day IS NOT NEW.day OR (OLD.binned_at IS NULL) IS NOT (NEW.binned_at IS NULL) "
        f"BEGIN {_ONE_LESS}{_ONE_MORE}END"
    ),
}


def upgrade() -> None:
    """Count once, on the index of days; triggers go on from there."""
    op.execute(_TABLE.strip())
    op.execute(_COUNT)
    for name, body in _TRIGGERS.items():
        op.execute(f"CREATE TRIGGER {name} {body}")


def downgrade() -> None:
    """As before."""
    for name in _TRIGGERS:
        op.execute(f"DROP TRIGGER {name}")
    op.execute("DROP TABLE day_count")
